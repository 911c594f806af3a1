/**
 * An activity's dates as a feed writes them: a schedule where one says exactly the same within the window, else date by
 * date; what differs on a date as changes.
 */
import {addDays, DAY, formatDate, parseDate} from '../../model/calendar.js';
import {changedOccurrences} from '../../model/change.js';
import {parseMoment} from '../../model/parse-moment.js';
import type {Activity, Change, Occurrence, Schedule} from '../../model/feed.js';
import {expandSchedule, type Window} from '../../model/schedule.js';
import type {Zone} from '../../model/zone.js';

/** Both may be left out of a record. */
export interface WrittenDates {
  readonly schedule?: readonly Schedule[];
  readonly changes?: readonly Change[];
}

/** Dates written one by one, and such left out of a schedule, in one record of the format. */
const MOST_DATES = 2000;

/**
 * @param occurrences in the zone, within the window
 * @param own schedules that may say the same: the record's own, or its calendar's rule
 * @returns one for each record that is needed: several where two times on one date are changed differently
 */
export function writtenDates(
  occurrences: readonly Occurrence[],
  own: readonly Schedule[],
  {validFrom, validThrough}: Pick<Activity, 'validFrom' | 'validThrough'>,
  zone: Zone,
  window: Window,
): [WrittenDates, ...WrittenDates[]] {
  if (!occurrences.length) return [{}];
  if (occurrences.length === 1 && !own.length) return [dateByDate(occurrences)];
  const says = ({schedule = [], changes = []}: WrittenDates): boolean => {
    const found = expandSchedule(schedule, zone, window, {validFrom, validThrough}).occurrences;
    return keyOf(changedOccurrences(found, changes, schedule, zone, window)) === keyOf(occurrences);
  };
  const layers = layersOf(occurrences);
  const written = layers.length === 1 && own.length ? bySchedules(occurrences, own, zone, window) : undefined;
  if (written && says(written)) return [written];
  const parts = layers.flatMap((layer) => {
    const starts = layer.flatMap((_, at) => (at % MOST_DATES ? [] : [at]));
    return starts.map((at) => dateByDate(layer.slice(at, at + MOST_DATES)));
  });
  return parts as [WrittenDates, ...WrittenDates[]];
}

const keyOf = (occurrences: readonly Occurrence[]): string =>
  JSON.stringify(
    occurrences.map(({start, end, status, previousStart, ...more}) => [
      start,
      end,
      status,
      previousStart,
      ...TEXTS.map((key) => more[key]),
    ]),
  );

const TEXTS = ['name', 'description', 'place', 'location', 'url', 'reason'] as const;

const plannedStart = ({start, previousStart = start}: Occurrence): string => previousStart;
const dateOf = (moment: string): string => moment.slice(0, 10);
export const isChanged = (occurrence: Occurrence): boolean =>
  occurrence.status !== 'scheduled' || occurrence.previousStart !== undefined || TEXTS.some((key) => occurrence[key] !== undefined);

/** A change holds for all that takes place on a date: of several the second goes into another layer when one is changed. */
function layersOf(occurrences: readonly Occurrence[]): Occurrence[][] {
  const changed = new Set(occurrences.filter(isChanged).map((one) => dateOf(plannedStart(one))));
  const layers: Occurrence[][] = [[]];
  const onDate = new Map<string, number>();
  for (const occurrence of occurrences) {
    const date = dateOf(plannedStart(occurrence));
    const layer = changed.has(date) ? (onDate.get(date) ?? 0) : 0;
    onDate.set(date, layer + 1);
    (layers[layer] ??= []).push(occurrence);
  }
  return layers;
}

function changeOf(occurrence: Occurrence): Change {
  const {start, end, allDay, status, previousStart = start} = occurrence;
  const texts = Object.fromEntries(TEXTS.flatMap((key) => (occurrence[key] === undefined ? [] : [[key, occurrence[key]]])));
  return {
    date: dateOf(previousStart),
    status,
    ...(dateOf(start) !== dateOf(previousStart) && {startDate: dateOf(start)}),
    ...(previousStart !== start && !allDay && {startTime: start.slice(11, 16), endTime: end.slice(11, 16)}),
    ...texts,
  };
}

function bySchedules(occurrences: readonly Occurrence[], own: readonly Schedule[], zone: Zone, window: Window): WrittenDates | undefined {
  const planned = new Set(occurrences.map((one) => dateOf(plannedStart(one))));
  const schedule: Schedule[] = [];
  for (const one of own) {
    const given = expandSchedule([one], zone, window).occurrences.map(({start}) => dateOf(start));
    const without = given.filter((date) => !planned.has(date));
    // What is left out more often than not is no rule.
    if (without.length > Math.min(occurrences.length, MOST_DATES)) return undefined;
    schedule.push(without.length ? {...one, exceptDate: [...(one.exceptDate ?? []), ...without]} : one);
  }
  const changes = occurrences.filter(isChanged).map(changeOf);
  return {schedule, ...(changes.length && {changes})};
}

function dateByDate(occurrences: readonly Occurrence[]): WrittenDates {
  const changes: Change[] = [];
  const dates = occurrences.map((occurrence): WrittenDate => {
    const {start, previousStart} = occurrence;
    // A change says the time of day at which something ends, so only what ends within a day can have been moved.
    const isMoved = previousStart !== undefined && previousStart.length === start.length && hasShortLength(occurrence);
    const said = isMoved || !previousStart ? occurrence : {...occurrence, previousStart: undefined};
    if (isChanged(said)) changes.push(changeOf(said));
    return dateOfOccurrence(said);
  });
  return {schedule: [{dates}], ...(changes.length && {changes})};
}

type WrittenDate = NonNullable<Schedule['dates']>[number];

const hasShortLength = ({start, end, allDay}: Occurrence): boolean => allDay || parseMoment(end)! - parseMoment(start)! < DAY;

/** When it was to take place. */
function dateOfOccurrence({start, end, allDay, previousStart}: Occurrence): WrittenDate {
  const from = previousStart ?? start;
  if (end === start) return from;
  if (allDay) {
    const last = addDays(from, (parseMoment(end)! - parseMoment(start)!) / DAY - 1);
    return last === from ? from : {start: from, end: last};
  }
  if (!previousStart) return {start, end};
  const lastDay = parseDate(dateOf(from))! + Number(end.slice(11) < start.slice(11));
  return {start: from, end: `${formatDate(lastDay)}T${end.slice(11)}`};
}
