/** The days on which an occurrence takes place. */
import {formatDate, parseDate, parseDateTime} from './calendar.js';
import type {Occurrence, PlainDate} from './feed.js';

/** Seconds: what is shorter and goes on past midnight is a night, which belongs to the day on which it begins. */
const NIGHT = 43_200;
/** What ends by then has been over since the evening. */
const MORNING = 'T06:00';
/** Days: what lasts longer is on all the time, and no line of each of its days. */
const WEEK = 7;

/** The last day of an occurrence; all-day ends are exclusive, and an early end belongs to the evening before. */
export function lastDayOf({start, end, allDay}: Occurrence): PlainDate {
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  if (last <= first || (!allDay && parseDateTime(end)! - parseDateTime(start)! < NIGHT)) return first;
  return allDay || end.slice(10) <= MORNING ? formatDate(parseDate(last)! - 1) : last;
}

/** Does it last longer than a week? */
export const isLong = (occurrence: Occurrence): boolean =>
  parseDate(lastDayOf(occurrence))! - parseDate(occurrence.start.slice(0, 10))! > WEEK;

/** The days of an occurrence from a date on that a filter lets through; of a long one those of a week, which has every weekday. */
export function daysFrom(occurrence: Occurrence, from: PlainDate, filter: (date: PlainDate) => boolean): PlainDate[] {
  const start = occurrence.start.slice(0, 10);
  const first = start < from ? from : start;
  const last = lastDayOf(occurrence);
  if (last <= first) return filter(first) ? [first] : [];
  const day = parseDate(first)!;
  const days: PlainDate[] = [];
  for (let i = 0; i <= WEEK; i++) days.push(formatDate(day + i));
  return days.filter((date) => date <= last && filter(date));
}
