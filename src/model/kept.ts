/** How a feed's records are kept: when somebody last looked at one, and who. */
import {formatDate, parseDate} from './calendar.js';
import type {Feed, PlainDate, Source, Text} from './feed.js';

/** What says so: a record, or its feed for all that do not say it themselves. */
type Kept = Pick<Source, 'checkedBy' | 'lastChecked' | 'dateModified'>;
type KeptRecord = Kept & {readonly source?: string};

/** Days after which nobody knows whether it is still so. */
const OLD = 365;

/** The feed that a record is from: of several that were merged, its own. */
const feedOf = ({source}: KeptRecord, feed: Feed): Kept => feed.sources.find(({url}) => url === source) ?? feed;

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

/** Whether nobody has looked at it for a year. */
export const isOld = (lastConfirmed: PlainDate | undefined, today: PlainDate): lastConfirmed is PlainDate =>
  lastConfirmed !== undefined && lastConfirmed < formatDate(parseDate(today)! - OLD);

/** When it was last checked, and by whom: an organization, or a role in words. */
export function lastCheck(record: KeptRecord, feed: Feed): {readonly day: PlainDate; readonly by?: Text | undefined} | undefined {
  const all = feedOf(record, feed);
  const day = record.lastChecked ?? all.lastChecked;
  const by = record.checkedBy ?? all.checkedBy;
  return day === undefined ? undefined : {day, by: feed.organizations.find(({id}) => id === by)?.name ?? by};
}
