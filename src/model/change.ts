import {parseDate, parseDateTime} from './calendar.js';
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
  window: Window,
): Occurrence[] {
  const changeOf = new Map(changes.map((change) => [change.date, change]));
  const known = new Set(occurrences.map((occurrence) => occurrence.start.slice(0, 10)));
  const fromOutside = changes
    .filter((change) => change.startDate && !known.has(change.date))
    .flatMap((change) => {
      const day = parseDate(change.date);
      if (day === undefined) return [];
      const outside = {...window, from: day * 86400, until: (day + 1) * 86400};
      return expandSchedule(schedule, zone, outside, {}).occurrences.filter((occurrence) => occurrence.start.startsWith(change.date));
    });
  return [...occurrences, ...fromOutside]
    .map((occurrence) => {
      const change = changeOf.get(occurrence.start.slice(0, 10));
      return change ? changed(occurrence, change, zone) : occurrence;
    })
    .filter((occurrence) => overlaps(occurrence, window))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function changed(occurrence: Occurrence, change: Change, zone: Zone): Occurrence {
  const {reason, place, location, name, description} = change;
  const date = change.startDate ?? change.date;
  const moves = change.startDate !== undefined || change.startTime !== undefined || change.endTime !== undefined;
  const status = change.status ?? (moves || place || location ? 'moved' : 'scheduled');
  const told = {
    ...(reason && {reason}),
    ...(place && {place}),
    ...(location && {location}),
    ...(name && {name}),
    ...(description && {description}),
  };
  if (!moves) return {...occurrence, ...told, status};
  const before = walls(occurrence);
  const start = parseDateTime(`${date}T${change.startTime ?? (occurrence.allDay ? '00:00' : occurrence.start.slice(11))}`)!;
  let end = change.endTime ? parseDateTime(`${date}T${change.endTime}`)! : start + before.end - before.start;
  if (end < start) end += 86400;
  const allDay = occurrence.allDay && change.startTime === undefined;
  return {...makeOccurrence(start, end, zone, allDay), ...told, status, ...(start !== before.start && {previousStart: occurrence.start})};
}

const walls = ({start, end, allDay}: Occurrence) => ({
  start: allDay ? parseDate(start)! * 86400 : parseDateTime(start)!,
  end: allDay ? parseDate(end)! * 86400 : parseDateTime(end)!,
});

function overlaps(occurrence: Occurrence, window: Window): boolean {
  const {start, end} = walls(occurrence);
  return start < window.until && (end > window.from || (end === start && start >= window.from));
}
