/** The script-tag door of older browsers: what they lack first, then as in all others. */
import './stand-ins.js';
import {renew} from '../renew.js';
import {watchPage} from '../watch-page.js';

watchPage(renew);
