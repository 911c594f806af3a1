/** The checker's page; `#https://…` behind its address is tried at once. */
import {styles} from '../editor.styles.js';
import {Checker} from './checker.js';
import {view} from './view.js';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles.styleSheet!];
const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(new Date());
const checker = new Checker(document.querySelector<HTMLElement>('#checker')!, today, view);
if (location.hash.length > 1) void checker.tryAddress(location.hash.slice(1));
