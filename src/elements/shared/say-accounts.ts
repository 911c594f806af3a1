/** Loaded after all that visitors see: what became of the feeds, for the webmaster. */
import {advice} from '../../model/advice.js';
import {formatDate} from '../../model/calendar.js';
import type {Feed} from '../../model/feed.js';
import {unmetDates} from '../../model/unmet-dates.js';
import {accountSentence} from '../../text/account.js';
import {logToConsole} from './checker-page.js';
import {reportOnce} from './report.js';

const said = new Set<string>();
/** Days ahead that every element has read. */
const READ = 30;

/**
 * Says in the console what became of each source's events and records, once, which single dates do nothing, and what can never be shown; a warning
 * where nothing is left to be shown. Calendars are full of what others wrote in them; of one's own feed only what is left out
 * is news.
 * @param now milliseconds since 1970
 */
export function sayAccounts(feed: Feed, now: number): void {
  for (const source of feed.sources) {
    const {url, kind, account} = source;
    if (!account || said.has(url)) continue;
    said.add(url);
    const [from, until] = [0, READ].map((days) => formatDate(Math.floor(now / 86_400_000) + days)) as [string, string];
    const ofSource = <Item extends {readonly source?: string}>(list: readonly Item[]) => list.filter((one) => (one.source ?? url) === url);
    const own = {...feed, activities: ofSource(feed.activities), openingHours: ofSource(feed.openingHours)};
    reportOnce('warn', url, [...unmetDates(own, from, until), ...advice(own, from)]);
    if (kind === 'ical' || account.found !== account.shown)
      logToConsole(account.shown || account.cancelled ? 'info' : 'warn', url, accountSentence(source, 'da'));
  }
}
