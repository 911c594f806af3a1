/** The script-tag door of older browsers: what they lack first, then as in all others. */
import './stand-ins.js';
import {watchPage} from '../watch-page.js';

// As in ../script-tag.ts.
const again = `./lbb.js?${performance.timeOrigin}`;
watchPage(import.meta.url.endsWith(again.slice(1)) ? undefined : () => import(/* @vite-ignore */ again));
