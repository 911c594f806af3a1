/** The loader for bundlers: starts our tags on the page, now and later. */
import {watchPage} from './watch-page.js';

watchPage();
