/** The editor's page. */
import {Editor} from './editor.js';
import {frame} from './views/frame.js';
import {wallTimeAt} from '../model/wall-time.js';
import {HOME_ZONE} from '../model/zone.js';
import {styles} from './editor.styles.js';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles.styleSheet!];
const today = wallTimeAt(Date.now(), HOME_ZONE).slice(0, 10);
new Editor(document.querySelector<HTMLElement>('#editor')!, today, frame);
