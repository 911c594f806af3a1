import {DAY, parseDate} from './calendar.js';
import type {Change, Occurrence, Schedule} from './feed.js';
import {parseMoment} from './parse-moment.js';
import {expandSchedule, makeOccurrence, type Window} from './schedule.js';
import type {Zone} from './zone.js';

/**
 * A schedule's occurrences with single dates changed: cancelled or postponed with a reason, moved to another time or
 * place (`moved`, with `previousStart`). A date moved into the window from outside is found too; several on one date all change.
 */
export function changedOccurrences(
  occurrences: readonly Occurrence[],
  changes: readonly Change[],
  schedule: readonly Schedule[],
  zone: Zone,
  window: Pick<Window, 'from' | 'until'>,
): Occurrence[] {
  const changeOf = new Map(changes.map((change) => [change.date, change]));
  const on = (date: string) => (occurrence: Occurrence) => occurrence.start.startsWith(date);
  const all = [...occurrences];
  for (const {date, startDate} of changes) {
    const day = parseDate(date);
    if (startDate && day !== undefined && !occurrences.some(on(date)))
      all.push(...expandSchedule(schedule, zone, {from: day * DAY, until: (day + 1) * DAY}).occurrences.filter(on(date)));
  }
  return all
    .map((occurrence) => {
      const change = changeOf.get(occurrence.start.slice(0, 10));
      return change ? changed(occurrence, change, zone) : occurrence;
    })
    .filter((occurrence) => {
      const [start, end] = [parseMoment(occurrence.start)!, parseMoment(occurrence.end)!];
      return start < window.until && (end > window.from || start === window.from);
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function changed(occurrence: Occurrence, change: Change, zone: Zone): Occurrence {
  const {date, startDate = date, startTime, endTime, ...more} = change;
  const moves = startDate !== date || startTime || endTime;
  const status = more.status ?? (moves || more.place || more.location ? 'moved' : 'scheduled');
  if (!moves) return {...occurrence, ...more, status};
  const allDay = occurrence.allDay && !startTime;
  const before = parseMoment(occurrence.start)!;
  const start = parseMoment(startDate + (startTime ? `T${startTime}` : occurrence.start.slice(10)))!;
  // How long a whole day is once it has a time, nobody knows.
  const length = occurrence.allDay && !allDay ? 0 : parseMoment(occurrence.end)! - before;
  let end = endTime && !allDay ? parseMoment(`${startDate}T${endTime}`)! : start + length;
  if (end < start) end += DAY;
  const moved = makeOccurrence(start, end, zone, allDay);
  return {...moved, ...more, status, ...(start !== before && {previousStart: occurrence.start})};
}
