/** How a feed's records are kept: when somebody last looked at one; who that was stands in `last-check.ts`. */
import {parseDate} from './calendar.js';
import type {Feed, PlainDate, Source} from './feed.js';

/** What says so: a record, or its feed for all that do not say it themselves. */
type Kept = Pick<Source, 'checkedBy' | 'lastChecked' | 'dateModified'>;
export type KeptRecord = Kept & {readonly source?: string};

/** The feed that a record is from: of several that were merged, its own. */
export const feedOf = ({source}: KeptRecord, feed: Feed): Kept => feed.sources.find(({url}) => url === source) ?? feed;

/** The day on which a record was checked or changed last, else its feed; undefined where neither says. */
export function lastConfirmed(record: KeptRecord, feed: Feed): PlainDate | undefined {
  const {lastChecked, dateModified} = record;
  const all = feedOf(record, feed);
  const moments = lastChecked ? [lastChecked, dateModified] : [all.lastChecked, dateModified ?? all.dateModified];
  return moments
    .map((moment = '') => moment.slice(0, 10))
    .filter((day) => parseDate(day) !== undefined)
    .sort()
    .at(-1);
}
