/** `virker-det-her.js`, beside `lbb.js`: says on a page what came through of the pasted test, and what to do next. */
import {tryFeed} from '../../network/try-feed.js';
import {report} from './report.js';

// Its own place in the page, which is known only now.
const script = document.currentScript;
const start = () => void report(document, tryFeed, script ?? undefined);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
