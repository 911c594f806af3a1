import {isOver, type ActivityFilter, type Listing} from './agenda.js';
import {parseDate, WEEKDAYS, weekdayOf} from './calendar.js';
import type {PlainDate, PlainDateTime} from './feed.js';
import {daysFrom} from './occurrence-days.js';

/** Who has counted so many on every weekday need not count on. */
export const MOST_TIMES = 3;

/** Times on each weekday (0 = Monday) from now until a date; above `MOST_TIMES` there may be more than are counted. */
export function weekdayCounts(listing: Listing, now: PlainDateTime, until: PlainDate, filter?: ActivityFilter): readonly number[] {
  const counts = WEEKDAYS.map(() => 0);
  let full = 0;
  for (const {activity, occurrence, number} of listing.items) {
    if (occurrence.start >= until || full === counts.length) break;
    if ((filter && !filter(activity, number)) || isOver(occurrence, now)) continue;
    for (const date of daysFrom(occurrence, now.slice(0, 10), (date) => date < until))
      if (++counts[weekdayOf(parseDate(date)!)]! === MOST_TIMES) full++;
  }
  return counts;
}
