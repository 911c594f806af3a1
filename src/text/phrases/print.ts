/** What the list says on paper, and to get it there. */
import {msg, str} from '../words.js';

export const print = () => msg('Print');
export const printAll = () => msg('Print listen');
/** @param count lines or activities */
export const printCut = (count: number) => msg(str`Printet viser kun de første ${count}`);
/** @param day a date in words */
export const printedOn = (day: string) => msg(str`Printet ${day}`);
