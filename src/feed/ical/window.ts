/** Which events cannot touch the window: most of a long calendar need not be read any further. */
import {DAY, digits, formatDate} from '../../model/calendar.js';
import type {Window} from '../../model/schedule.js';
import type {VEvent} from './vevent.js';
import {parseLength, parseStamp} from './time.js';

/** Dates written as numbers: 20260314. */
interface DateNumbers {
  readonly from: number;
  readonly until: number;
}

/** Tells which events surely lie outside the window, by their dates as written. */
export function outsideOf({fromInstant, untilInstant}: Window): (event: VEvent) => boolean {
  // Wider than any zone or a day's length could make it.
  const number = (instant: number, days: number) => +formatDate(Math.floor(instant / DAY) + days).replaceAll('-', '');
  const dates = {from: number(fromInstant, -4), until: number(untilInstant, 3)};
  // What has no start that can be read is told of, however old it is.
  return (event) => isOutside(event, dates) && !!parseStamp(event.DTSTART.slice(event.DTSTART.lastIndexOf(':') + 1));
}

/** The date that a line's value begins with, behind a colon or at that place, as a number; NaN when there is none. */
function dateOf(line: string, at = line.lastIndexOf(':') + 1): number {
  const date = digits(line, at, at + 8);
  const month = ((date / 100) | 0) % 100;
  return at && month > 0 && month < 13 && date % 100 > 0 && date % 100 < 32 ? date : NaN;
}

function isOutside(event: VEvent, {from, until}: DateNumbers): boolean {
  const {DTSTART, DTEND, DURATION, RRULE, RDATE, CLASS} = event;
  // A private series keeps its overrides private.
  if (RDATE || event['RECURRENCE-ID'] || (RRULE && CLASS)) return false;
  const start = dateOf(DTSTART);
  if (start > until) return true;
  let last = start;
  if (DTEND) last = dateOf(DTEND);
  else if (DURATION) {
    const length = parseLength(DURATION.slice(1));
    if (!length || length.days * DAY + length.seconds > DAY) return false;
  }
  if (RRULE) {
    const at = RRULE.indexOf(';UNTIL=');
    // The last one begins by UNTIL; only of lengths within a month is it plain when that one ends.
    if (at < 0 || RRULE.includes('\n') || !(last - start <= 1)) return false;
    last = dateOf(RRULE, at + 7);
  }
  return last < from && start < from;
}
