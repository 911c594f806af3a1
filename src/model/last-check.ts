/** Who last looked at a record, and whether that is too long ago: said below the first view. */
import {addDays} from './calendar.js';
import type {Feed, PlainDate, Text} from './feed.js';
import {feedOf, type KeptRecord} from './kept.js';

/** Days after which nobody knows whether it is still so. */
const OLD = 365;

/** Whether nobody has looked at it for a year. */
export const isOld = (lastConfirmed: PlainDate | undefined, today: PlainDate): lastConfirmed is PlainDate =>
  lastConfirmed !== undefined && lastConfirmed < addDays(today, -OLD);

/** When it was last checked, and by whom: an organization, or a role in words. */
export function lastCheck(record: KeptRecord, feed: Feed): {readonly day: PlainDate; readonly by?: Text | undefined} | undefined {
  const all = feedOf(record, feed);
  const day = record.lastChecked ?? all.lastChecked;
  const by = record.checkedBy ?? all.checkedBy;
  return day === undefined ? undefined : {day, by: feed.organizations.find(({id}) => id === by)?.name ?? by};
}
