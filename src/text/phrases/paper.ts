/** What is said of the list on paper, and to get it there. */
import {words} from '../generated/words/paper.js';
import {addWords, msg, str} from '../msg.js';

addWords(words);

export const print = () => msg('Print');
export const printAll = () => msg('Print listen');
/** @param count lines or activities */
export const printCut = (count: number) => msg(str`Printet viser kun de første ${count}`);
/** @param day a date in words */
export const printedOn = (day: string) => msg(str`Printet ${day}`);
