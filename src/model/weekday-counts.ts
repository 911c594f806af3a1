import {isOver, type ActivityFilter, type Listing} from './agenda.js';
import {parseDate, WEEKDAYS, weekdayOf} from './calendar.js';
import type {PlainDate, PlainDateTime} from './feed.js';
import {memoLast, memoOf} from './memo.js';
import {daysFrom} from './occurrence-days.js';

/** Who has counted so many on every weekday need not count on. */
export const MOST_TIMES = 3;

/** Remembered by listing: they are asked for with every letter that is typed, and stay as they were before the first. */
const countsIn = memoOf((listing: Listing) =>
  memoLast((now: PlainDateTime, until: PlainDate, filter?: ActivityFilter) => {
    const counts = WEEKDAYS.map(() => 0);
    let full = 0;
    for (const {activity, occurrence, number} of listing.items) {
      if (occurrence.start >= until || full === counts.length) break;
      if ((filter && !filter(activity, number)) || isOver(occurrence, now)) continue;
      for (const date of daysFrom(occurrence, now.slice(0, 10), (date) => date < until))
        if (++counts[weekdayOf(parseDate(date)!)]! === MOST_TIMES) full++;
    }
    return counts;
  }),
);

/** Times on each weekday (0 = Monday) from now until a date; above `MOST_TIMES` there may be more than are counted. */
export const weekdayCounts = (listing: Listing, now: PlainDateTime, until: PlainDate, filter?: ActivityFilter): readonly number[] =>
  countsIn(listing)(now, until, filter);
