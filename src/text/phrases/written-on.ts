/** How old a page is that nothing renders anew. */
import {msg, str} from '../words.js';

/** @param day a date in words */
export const writtenOn = (day: string) => msg(str`Skrevet ${day}`);
