/** Recurrence rules (RFC 5545 §3.3.10) on the wall clock: which starts fall into a window. */
import {DAY, civil, dayNumber, isoWeek, weekdayOf, type DayNumber, type WallSeconds} from './calendar.js';

/** From the shortest period to the longest. */
export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const DAILY = 3;
const WEEKLY = 4;
const MONTHLY = 5;
const YEARLY = 6;

/** An RRULE with UNTIL resolved to wall seconds (inclusive). Lists are not empty; 0 = Monday for `day` and `weekStart`. */
export interface Rule {
  readonly freq: (typeof FREQUENCIES)[number];
  readonly interval?: number;
  readonly count?: number;
  readonly until?: WallSeconds;
  readonly byMonth?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byDay?: readonly {readonly day: number; readonly nth?: number}[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySecond?: readonly number[];
  readonly bySetPos?: readonly number[];
  readonly weekStart?: number;
  /** Not in the RFC: only in odd or even ISO weeks. */
  readonly weeks?: 'odd' | 'even';
}

export interface Expansion {
  /** Wall seconds, ascending, each once. */
  readonly starts: WallSeconds[];
  /** What ended the search too early: the scan's bound, more than `most` starts, or too many times in a day. */
  readonly cut?: 'scan' | 'most' | 'times';
}

/** Steps of work for one rule: periods, candidates before the window, and more for long periods. */
const STEPS = 60_000;
const TIMES = 1_500;
/** Wall seconds of 9999-01-01: no time after the year 9998. */
const END = dayNumber(9999, 1, 1) * DAY;
/** Seconds in the periods that have a fixed length and no fixed start. */
const SECONDS = [1, 60, 3600, DAY];

const {floor, max, min} = Math;

const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b).filter((value, i, all) => value !== all[i - 1]);

/** Whether a part names a place counted from the start (1…) or from the end (−1…) of `length` places. */
type Part = ((place: number, length: number) => boolean) | undefined;
const partOf = (list: readonly number[] | undefined): Part => {
  const set = list && new Set(list);
  return set && ((place, length) => set.has(place) || set.has(place - length - 1));
};

/** Whether a day is one of a rule's, its weekday aside. */
type DayTest = (number: DayNumber, year: number, month: number, day: number) => boolean;

/** What is asked of a day besides its weekday and month; undefined: nothing. `onDate` is the date that the start gives the rule. */
function dayTest(rule: Rule, freq: number, onDate: {readonly day: number} | false, onDay: Rule['byDay']): DayTest | undefined {
  const {byMonth, weekStart = 0, weeks} = rule;
  const onMonthDay = partOf(onDate ? [onDate.day] : rule.byMonthDay);
  const onYearDay = partOf(rule.byYearDay);
  const inWeek = partOf(rule.byWeekNo);
  const ordinals = freq > WEEKLY && onDay?.some(({nth}) => nth) && onDay;
  if (!(onMonthDay || onYearDay || inWeek || ordinals || weeks)) return undefined;
  return (number, year, month, day) => {
    const monthLength = dayNumber(year, month + 1, 1) - number + day - 1;
    const yearDay = number - dayNumber(year, 1, 1) + 1;
    const yearLength = yearDay + dayNumber(year + 1, 1, 1) - number - 1;
    if (onMonthDay && !onMonthDay(day, monthLength)) return false;
    if (onYearDay && !onYearDay(yearDay, yearLength)) return false;
    if (weeks && isoWeek(number).week % 2 !== +(weeks === 'odd')) return false;
    if (ordinals) {
      const [place, length] = byMonth || freq === MONTHLY ? [day, monthLength] : [yearDay, yearLength];
      const nths = [0, undefined, floor((place + 6) / 7), -floor((length - place + 7) / 7)];
      if (!ordinals.some(({day, nth}) => day === weekdayOf(number) && nths.includes(nth))) return false;
    }
    if (!inWeek) return true;
    const of = isoWeek(number, weekStart);
    // 28 December is always in its year's last week.
    return inWeek(of.week, isoWeek(dayNumber(of.year, 12, 28), weekStart).week);
  };
}

/** A part that names some of the hours, minutes or seconds of a period, as numbers below `values`, each of `size` seconds. */
type Limit = readonly [list: readonly number[], size: number, values: number];
const NO_LIMITS: readonly Limit[] = [];

/** The times within a period: parts finer than the frequency add times, the others limit the periods. */
function timesOf(rule: Rule, freq: number, time: number): {times: number[]; limits: readonly Limit[]; isCut?: boolean} {
  if (freq >= DAILY && !(rule.byHour || rule.byMinute || rule.bySecond)) return {times: [time], limits: NO_LIMITS};
  const limits: Limit[] = [];
  const parts = [
    [rule.byHour, 3600, 24],
    [rule.byMinute, 60, 60],
    [rule.bySecond, 1, 60],
  ] as const;
  const [hours, minutes, seconds] = parts.map(([list, size, values]) => {
    if (!(SECONDS[freq]! <= size)) return sorted(list ?? [floor(time / size) % values]).filter((value) => value < values);
    if (list) limits.push([list, size, values]);
    return [0];
  });
  const times: number[] = [];
  for (const hour of hours!)
    for (const minute of minutes!)
      for (const second of seconds!)
        if (times.length < TIMES) times.push(hour * 3600 + minute * 60 + second);
        else return {times, limits, isCut: true};
  return {times, limits};
}

/** The seconds of the day, hour or minute that a limit leaves out; undefined: all limits are kept. */
const leftOut = (limits: readonly Limit[], wall: WallSeconds): number | undefined =>
  limits.find(([list, size, values]) => !list.includes(floor(wall / size) % values))?.[1];

/** BYSETPOS as places from 0 in a period of `size` starts. */
const placesOf = (bySetPos: readonly number[], size: number): number[] =>
  sorted(bySetPos.map((place) => (place < 0 ? size + place : place - 1))).filter((place) => place >= 0 && place < size);

// Periods are numbered: years, months since the year 0, weeks, days, hours, minutes, seconds since 1970.
function periodOf(wall: WallSeconds, freq: number, weekShift: number): number {
  const day = floor(wall / DAY);
  if (freq < WEEKLY) return floor(wall / SECONDS[freq]!);
  if (freq === WEEKLY) return floor((day + weekShift) / 7);
  const {year, month} = civil(day);
  return freq === YEARLY ? year : year * 12 + month - 1;
}
const wallOf = (period: number, freq: number, weekShift: number): WallSeconds =>
  freq < WEEKLY
    ? period * SECONDS[freq]!
    : DAY * (freq === WEEKLY ? period * 7 - weekShift : freq === YEARLY ? dayNumber(period, 1, 1) : dayNumber(0, period + 1, 1));

/**
 * The starts s of a rule with `from` ≤ s < `until` (wall seconds), at most `most`, found within `steps` of work. Missing
 * parts come from `start`, which counts only when the rule matches it. Parts that the RFC does not allow with a frequency
 * narrow it down (as BYMONTHDAY with WEEKLY); ordinals in BYDAY count only by month and year. Days and times that do not
 * exist are left out. Without COUNT the cost does not depend on how long ago the series began.
 */
export function expandRule(
  rule: Rule,
  start: WallSeconds,
  from: WallSeconds,
  until: WallSeconds,
  most = Infinity,
  steps = STEPS,
): Expansion {
  const {interval = 1, count = Infinity, byMonth, byWeekNo, byYearDay, byMonthDay, byDay, bySetPos, weekStart = 0} = rule;
  const freq = FREQUENCIES.indexOf(rule.freq);
  const end = min(until, END, (rule.until ?? END) + 1);
  const startDay = floor(start / DAY);
  const starts: WallSeconds[] = [];

  // What the rule leaves open comes from its start.
  const anyDay = !(byYearDay || byMonthDay || byDay);
  const onDay = anyDay && (freq === WEEKLY || (byWeekNo && freq > DAILY)) ? [{day: weekdayOf(startDay), nth: 0}] : byDay;
  const onDate = anyDay && !byWeekNo && freq > WEEKLY && civil(startDay);
  const inMonth = byMonth ?? (onDate && freq === YEARLY && [onDate.month]);
  const matches = dayTest(rule, freq, onDate, onDay);
  const narrow = inMonth || matches;
  // A bit for every weekday that BYDAY names in any way.
  const weekdays = onDay ? onDay.reduce((bits, {day}) => bits | (1 << day), 0) : 127;
  const {times, limits, isCut} = timesOf(rule, freq, start - startDay * DAY);
  let cut: Expansion['cut'] = isCut ? 'times' : undefined;

  const weekShift = weekdayOf(-weekStart);
  const zero = periodOf(start, freq, weekShift);
  const target = zero + max(0, floor((periodOf(max(from, start), freq, weekShift) - zero) / interval)) * interval;
  // The days of a period that match; one list for all periods.
  const bases: WallSeconds[] = [];
  let counted = 0;
  let scanned = 0;
  for (let period = count < Infinity ? zero : target, next; times.length && counted < count; period = next) {
    const wall = wallOf(period, freq, weekShift);
    if (!(wall < end)) break;
    if (scanned > steps) {
      cut = 'scan';
      break;
    }
    next = period + interval;
    const firstDay = floor(wall / DAY);
    const lastDay = freq < WEEKLY ? firstDay : wallOf(period + 1, freq, weekShift) / DAY - 1;
    let found = 0;
    for (let number = firstDay, weekday = weekdayOf(firstDay); number <= lastDay; number++, weekday = (weekday + 1) % 7) {
      if (!((weekdays >> weekday) & 1)) continue;
      if (narrow) {
        const {year, month, day} = civil(number);
        if (inMonth && !inMonth.includes(month)) {
          number = dayNumber(year, month + 1, 0);
          weekday = weekdayOf(number);
          continue;
        }
        if (matches && !matches(number, year, month, day)) continue;
      }
      bases[found++] = freq < DAILY ? wall : number * DAY;
    }
    if (freq < DAILY) {
      // A day, hour or minute that does not match is left at once.
      const size = found ? leftOut(limits, wall) : DAY;
      if (size) {
        found = 0;
        const ends = periodOf((floor(wall / size) + 1) * size, freq, weekShift);
        next = period + interval * max(1, -floor((period - ends) / interval));
      }
    }
    const size = found * times.length;
    const places = bySetPos && placesOf(bySetPos, size);
    const length = places ? places.length : size;
    scanned += 1 + ((lastDay - firstDay + (places ? bySetPos.length : 0)) >> 3);
    for (let i = 0; i < length; i++) {
      const place = places ? places[i]! : i;
      const at = bases[floor(place / times.length)]! + times[place % times.length]!;
      if (at < start) continue;
      if (at >= end || ++counted > count) break;
      if (at < from) scanned++;
      else if (starts.length < most) starts.push(at);
      else return {starts, cut: 'most'};
    }
    // Where every period holds the same number of starts, COUNT is reckoned instead of walked.
    if (period === zero && next < target && freq <= WEEKLY && !narrow && !limits.length && (freq === WEEKLY || !byDay)) {
      counted += ((target - next) / interval) * length;
      next = target;
    }
  }
  return {starts, ...(cut && {cut})};
}
