/** The loader for bundlers: starts our tags on the page, now and later. Where there is no page (a server that renders), nothing. */
import {watchPage} from './watch-page.js';

if (typeof MutationObserver === 'function') watchPage();
