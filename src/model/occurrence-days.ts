/** The days on which an occurrence takes place. */
import {addDays, DAY, formatDateTime} from './calendar.js';
import type {Occurrence, PlainDate} from './feed.js';
import {parseMoment} from './parse-moment.js';

/** Seconds: what is shorter and goes on past midnight is a night, which belongs to the day on which it begins. */
const NIGHT = 43_200;
/** What ends by six in the morning has been over since the evening. */
const MORNING = 21_601;
/** Days: what lasts longer is on all the time, and no line of each of its days. */
const WEEK = 8;

/** The last day of an occurrence; all-day ends are exclusive. */
export function lastDayOf({start, end, allDay}: Occurrence): PlainDate {
  const first = start.slice(0, 10);
  if (end.slice(0, 10) <= first || parseMoment(end)! - parseMoment(start)! < NIGHT) return first;
  return formatDateTime(Math.max(parseMoment(start)!, parseMoment(end)! - (allDay ? 1 : MORNING))).slice(0, 10);
}

/** Does it last longer than a week? */
export const isLong = ({start, end}: Occurrence): boolean => parseMoment(end)! - parseMoment(start)! > WEEK * DAY;

/** The days of an occurrence from a date on that a filter lets through; of a long one those of a week, which has every weekday. */
export function daysFrom(occurrence: Occurrence, from: PlainDate, filter: (date: PlainDate) => boolean): PlainDate[] {
  const start = occurrence.start.slice(0, 10);
  const first = start < from ? from : start;
  const last = lastDayOf(occurrence);
  const days = [first];
  if (last > first) for (let i = 1; i < WEEK; i++) days.push(addDays(first, i));
  return days.filter((date) => (date <= last || date === first) && filter(date));
}
