import {DAY, formatDateTime, parseDate, parseDateTime} from './calendar.js';
import type {Change, Occurrence, Schedule} from './feed.js';
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
    const midnight = (parseDate(date) ?? NaN) * DAY;
    if (startDate && midnight && !occurrences.some(on(date)))
      all.push(...expandSchedule(schedule, zone, {from: midnight, until: midnight + DAY}).occurrences.filter(on(date)));
  }
  // Dates and times of one form compare as text.
  const [from, until] = [formatDateTime(window.from), formatDateTime(window.until)];
  return all
    .map((occurrence) => {
      const change = changeOf.get(occurrence.start.slice(0, 10));
      return change ? changed(occurrence, change, zone) : occurrence;
    })
    .filter(({start, end}) => start < until && (end > from || (end === start && start >= from)))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function changed(occurrence: Occurrence, change: Change, zone: Zone): Occurrence {
  const {date, startDate = date, startTime, endTime, ...told} = change;
  const moves = startDate !== date || startTime || endTime;
  const status = told.status ?? (moves || told.place || told.location ? 'moved' : 'scheduled');
  if (!moves) return {...occurrence, ...told, status};
  const wall = (moment: string) => parseDateTime(moment.length > 10 ? moment : `${moment}T00:00`)!;
  const before = wall(occurrence.start);
  const start = wall(startDate + (startTime ? `T${startTime}` : occurrence.start.slice(10)));
  let end = endTime ? wall(`${startDate}T${endTime}`) : start + wall(occurrence.end) - before;
  if (end < start) end += DAY;
  const moved = makeOccurrence(start, end, zone, occurrence.allDay && !startTime);
  return {...moved, ...told, status, ...(start !== before && {previousStart: occurrence.start})};
}
