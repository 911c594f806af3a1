/** The JSON format's schedules → occurrences, by way of `expandDays()`. */
import {
  DAY,
  WEEKDAYS,
  civil,
  formatDate,
  formatDateTime,
  formatInstant,
  parseDate,
  parseInstant,
  parseTime,
  weekdayOf,
  type DayNumber,
  type EpochSeconds,
  type WallSeconds,
} from './calendar.js';
import {expandDays, type DayRule, type Expansion} from './day-rules.js';
import type {Activity, Instant, Occurrence, PlainDate, PlainDateTime, Schedule} from './feed.js';
import {memoOf} from './memo.js';
import {parseMoment} from './parse-moment.js';
import type {Zone} from './zone.js';

/** Half-open, in wall seconds of a zone, and the same two as instants. */
export interface Window {
  readonly from: WallSeconds;
  readonly until: WallSeconds;
  readonly fromInstant: EpochSeconds;
  readonly untilInstant: EpochSeconds;
}

const {floor, max, min} = Math;
const LAST = parseDate('9999-12-31')! * DAY;

/**
 * The window between two moments, each a date (its midnight), a wall-clock date-time in the zone, or an instant (`…Z`).
 * @throws {RangeError} naming the one that is none of these
 */
export function parseWindow(from: string, until: string, zone: Zone): Window {
  const [fromInstant, untilInstant] = [from, until].map((text) => {
    const wall = parseMoment(text);
    const instant = wall === undefined ? parseInstant(text) : zone.toInstant(wall);
    if (instant === undefined) throw new RangeError(`Not a date, date-time or instant: ${text}`);
    return instant;
  }) as [EpochSeconds, EpochSeconds];
  return {from: zone.toWall(fromInstant), until: zone.toWall(untilInstant), fromInstant, untilInstant};
}

const MOMENTS = 8192;

/**
 * An instant in words, with its wall clock. The same moments recur in a feed, so each is written, and kept in memory, once:
 * the last of those that share a slot, each of five minutes.
 */
const momentsOf = memoOf((zone: Zone) => {
  const known: {at: EpochSeconds; wall: PlainDateTime; instant: Instant}[] = new Array(MOMENTS);
  return (at: EpochSeconds) => {
    const slot = (at / 300) & (MOMENTS - 1);
    const moment = known[slot];
    if (moment?.at === at) return moment;
    return (known[slot] = {at, wall: formatDateTime(zone.toWall(at)), instant: formatInstant(at)});
  };
});

/** An occurrence from instants (epoch seconds); one that would end before it begins ends when it begins. */
export function timedOccurrence(start: EpochSeconds, end: EpochSeconds, zone: Zone, extra?: Partial<Occurrence>): Occurrence {
  const momentOf = momentsOf(zone);
  const from = momentOf(start);
  const to = momentOf(max(start, end));
  const occurrence: Occurrence = {
    start: from.wall,
    end: to.wall,
    allDay: false,
    status: 'scheduled',
    startInstant: from.instant,
    endInstant: to.instant,
  };
  return extra ? {...occurrence, ...extra} : occurrence;
}

/** An occurrence from wall seconds; all-day ones begin and end at midnight, `end` exclusive. */
export function makeOccurrence(
  startWall: WallSeconds,
  endWall: WallSeconds,
  zone: Zone,
  allDay: boolean,
  extra?: Partial<Occurrence>,
): Occurrence {
  return allDay
    ? {start: formatDate(floor(startWall / DAY)), end: formatDate(floor(endWall / DAY)), allDay, status: 'scheduled', ...extra}
    : timedOccurrence(zone.toInstant(startWall), zone.toInstant(endWall), zone, extra);
}

export interface ScheduleOptions {
  /** At most so many occurrences, the earliest. Default 2,000. */
  readonly most?: number;
  /** First and last day on which anything takes place, whatever the schedules say. */
  readonly validFrom?: PlainDate;
  readonly validThrough?: PlainDate;
  /** Put on every occurrence. */
  readonly extra?: Partial<Occurrence>;
}

/**
 * What schedules come to within a window (an occurrence counts when it overlaps it; one without length when it begins
 * in it), earliest first, one for each start: of two schedules with the same start the first wins.
 *
 * Times keep their wall-clock length: 19–21 is 19–21 on the night the clock changes. No `startTime`: all day. No
 * `endTime`, or the same as `startTime`: `end` is `start`. `endTime` before `startTime`: past midnight.
 * `repeatFrequency` missing: `P1M` with `byMonthWeek`, else `P1W` with `byDay`, else `P1D` from `startDate` through
 * `endDate`, or `startDate` alone, once; the last two not where `text` stands for dates. `P1W`/`P2W` without `byDay` takes
 * the weekday of `startDate`, `P1M` without `byDay` its day of the month, `P1Y` its month, and its day without `byDay`;
 * `byDay` without `byMonthWeek` is each such day of the month. Rules that need a `startDate` and have none give nothing
 * (`needsStartDate()`). `dates` are not limited by `startDate` and `endDate`; in `{start, end}` a date as `end` is the last day.
 */
export function expandSchedule(
  schedules: readonly Schedule[],
  zone: Zone,
  window: Pick<Window, 'from' | 'until'>,
  options: ScheduleOptions = {},
): {occurrences: Occurrence[]; cut?: Expansion['cut']} {
  const {most = 2_000, validFrom = '0001-01-01', validThrough = '9999-12-31', extra} = options;
  const firstDay = parseDate(validFrom) ?? -Infinity;
  const lastDay = parseDate(validThrough) ?? Infinity;
  const found = new Map<string, Occurrence>();
  let cut: Expansion['cut'];

  for (const schedule of schedules) {
    const {startTime, endTime, exceptDate, dates} = schedule;
    const excepted = exceptDate?.map(parseDate) ?? [];
    const time = parseTime(startTime ?? '');
    const endsAt = parseTime(endTime ?? '');
    const endOf = (start: WallSeconds): WallSeconds => {
      const end = floor(start / DAY) * DAY + endsAt!;
      return endsAt === undefined ? start : end < start ? end + DAY : end;
    };
    const add = (start: WallSeconds, end: WallSeconds, allDay: boolean): void => {
      const day = floor(start / DAY);
      if (start >= window.until || (end > start ? end <= window.from : start < window.from)) return;
      if (day < firstDay || day > lastDay || excepted.includes(day)) return;
      // `9999-12-31` for "no end" is the last day that can be written.
      const occurrence = makeOccurrence(start, min(end, LAST), zone, allDay, extra);
      if (!found.has(occurrence.start)) found.set(occurrence.start, occurrence);
    };

    for (const entry of dates ?? []) {
      const from: string = typeof entry === 'string' ? entry : entry.start;
      const to = (typeof entry === 'string' ? undefined : entry.end) ?? '';
      const wall = parseMoment(from);
      if (wall === undefined) continue;
      const last = parseDate(to);
      const isDate = from.length === 10;
      if (isDate && time === undefined) add(wall, max(wall, (last ?? -Infinity) * DAY) + DAY, true);
      else {
        const start = isDate ? wall + time! : wall;
        add(start, max(start, last !== undefined ? endOf(last * DAY) : to ? (parseMoment(to) ?? start) : endOf(start)), false);
      }
    }

    const season = dayRule(schedule);
    if (!season) continue;
    const {rule, anchor, last} = season;
    const length = time === undefined ? DAY : endOf(time) - time;
    const from = max(window.from - (length && length - 1), firstDay * DAY);
    const until = min(window.until, (min(last ?? Infinity, lastDay) + 1) * DAY);
    // A rule without an anchor may begin on any day before the window.
    const start = (anchor ?? floor(from / DAY) - 1) * DAY + (time ?? 0);
    const expansion = expandDays(rule, start, from, until, most + excepted.length);
    cut = expansion.cut ?? cut;
    for (const start of expansion.starts) add(start, start + length, time === undefined);
  }
  const occurrences = [...found.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
  if (occurrences.length > most) {
    occurrences.length = most;
    cut = 'most';
  }
  return {occurrences, ...(cut && {cut})};
}

/** A schedule's rule by days, the day it counts from and its last day; undefined when it has none, or none that can be reckoned. */
export function dayRule(schedule: Schedule): {rule: DayRule; anchor?: DayNumber; last?: DayNumber} | undefined {
  const {byDay, byMonthWeek, startDate, endDate, dates, weeks, text} = schedule;
  const anchor = parseDate(startDate ?? '');
  const last = parseDate(endDate ?? '');
  const repeat = repeatOf(schedule);
  if (!repeat) return anchor === undefined || dates || text ? undefined : {rule: {freq: 'DAILY', count: 1}, anchor};
  if (anchor === undefined && needsStartDate(schedule)) return undefined;
  const days = byDay?.length ? byDay.map((day) => WEEKDAYS.indexOf(day)) : byMonthWeek && [weekdayOf(anchor!)];
  const rule: DayRule = {
    freq: repeat === 'P1D' ? 'DAILY' : repeat === 'P1M' ? 'MONTHLY' : repeat === 'P1Y' ? 'YEARLY' : 'WEEKLY',
    ...(repeat === 'P2W' && {interval: 2}),
    ...(days && {byDay: days.map((day) => ({day, nth: byMonthWeek}))}),
    ...(repeat === 'P1Y' && {byMonth: [civil(anchor!).month]}),
    ...(weeks && {weeks}),
  };
  return {rule, anchor, last};
}

/** Meetings of professionals and what has ended are not for the public list. */
export const isPublic = ({status, audience}: Activity): boolean =>
  status !== 'ended' && !(audience?.length && audience.every((code) => code === 'professional'));

export const hasDates = ({byDay, startDate, startTime, dates}: Schedule): boolean =>
  Boolean(byDay ?? startDate ?? startTime ?? dates?.length);

/** Has no dates, ever: one arranges a time. */
export const isByArrangement = ({access, schedule, occurrences}: Activity): boolean =>
  !occurrences.length && (access === 'by-arrangement' || !schedule.some(hasDates));

/** What a schedule without `repeatFrequency` means; undefined: a single day, or no rule at all. Every second week, in even weeks, is every even week. */
export function repeatOf({
  repeatFrequency,
  byMonthWeek,
  byDay,
  startDate,
  endDate,
  text,
  dates,
  weeks,
}: Schedule): Schedule['repeatFrequency'] {
  if (byMonthWeek && repeatFrequency !== 'P1Y') return 'P1M';
  if (weeks && repeatFrequency === 'P2W') return 'P1W';
  return repeatFrequency ?? (byDay?.length ? 'P1W' : startDate && endDate && !text && !dates ? 'P1D' : undefined);
}

/** Whether a schedule repeats in a way that only a `startDate` would pin down. Without one it gives nothing. */
export function needsStartDate(schedule: Schedule): boolean {
  const repeat = repeatOf(schedule);
  return !!repeat && !schedule.startDate && (repeat === 'P2W' || repeat === 'P1Y' || (repeat !== 'P1D' && !schedule.byDay?.length));
}
