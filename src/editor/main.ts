/** The editor's page. */
import {Editor} from './editor.js';
import {frame} from './views/frame.js';
import {styles} from './editor.styles.js';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles.styleSheet!];
const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(new Date());
new Editor(document.querySelector<HTMLElement>('#editor')!, today, frame);
