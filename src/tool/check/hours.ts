/** A feed's opening hours as they are understood, for those who keep it. Pure. */
import type {Feed} from '../../model/feed.js';
import {openingsFor} from '../../model/openings-at.js';
import {words} from '../../text/generated/words/opening-hours.js';
import {inLanguage, loadWords} from '../../text/words.js';
import type {ToolLanguage} from '../command.js';
import {hoursLine} from '../html/hours.js';
import {inPlain} from '../html/markup.js';

/**
 * For each opening hours first the week, then what is not as usual: `Vindrosen: mandag 19.00–21.00, onsdag 10.00–12.00`,
 * `onsdag 23. december: Lukket`.
 *
 * @param now seconds since 1970
 */
export async function hoursInWords(feed: Feed, now: number, language: ToolLanguage): Promise<string[][]> {
  if (!feed.openingHours.length) return [];
  await Promise.all([words.first, words.rest].map((files) => loadWords(files, language)));
  return inLanguage(language, () => openingsFor(feed, []).map((one) => hoursLine(one, feed, now).map(inPlain).filter(Boolean)));
}
