import {DAY, formatDateTime, parseDateTime} from '../../model/calendar.js';
import type {Feed, PlainDateTime} from '../../model/feed.js';
import {formatList} from '../../text/format-list.js';
import {formatMoment} from '../../text/format-moment.js';
import {fetchedFrom, neverFetched, notFetchedSince} from '../../text/phrases/kept.js';
import {textIn} from '../../text/text-in.js';
import {language} from '../../text/words.js';

const MOST_NAMES = 5;
/** Days after which a source ought to have been fetched again, however seldom that is done. */
const STALE = 2;

/** What a feed was made from and how old that is, a line for those that were fetched lately and one for each other; empty where it does not say. */
export function madeFrom(feed: Feed, now: PlainDateTime): string[] {
  const stale = formatDateTime(parseDateTime(now)! - STALE * DAY);
  const all = feed.sources
    .flatMap(({madeFrom = []}) => madeFrom)
    .map(({name, fetched = ''}) => ({name: textIn(name, language(), feed.language).text, fetched}));
  const lately = all.filter(({fetched}) => fetched >= stale);
  const others = all.filter(({fetched}) => fetched < stale).slice(0, MOST_NAMES);
  const when = (moment: string) => formatMoment(moment, now, language());
  const [oldest] = lately.map(({fetched}) => fetched).sort();
  const names = [...new Set(lately.map(({name}) => name))].slice(0, MOST_NAMES);
  return [
    ...(oldest ? [fetchedFrom(formatList(names, language()), when(oldest))] : []),
    ...others.map(({name, fetched}) => (fetched ? notFetchedSince(name, when(fetched)) : neverFetched(name))),
  ];
}
