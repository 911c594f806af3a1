/** The checker's page; `#https://…` behind its address is tried at once. */
import {styles} from '../editor.styles.js';
import {Checker} from './checker.js';
import {wallTimeAt} from '../../model/wall-time.js';
import {HOME_ZONE} from '../../model/zone.js';
import {view} from './view.js';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles.styleSheet!];
const today = wallTimeAt(Date.now(), HOME_ZONE).slice(0, 10);
const checker = new Checker(document.querySelector<HTMLElement>('#checker')!, today, view);
if (location.hash.length > 1) void checker.tryAddress(location.hash.slice(1));
