/** The script-tag door of older browsers: what they lack first, then as in all others. */
import './stand-ins.js';
import {watchPage} from '../watch-page.js';

watchPage();
