/** Recurrence rules (RFC 5545 §3.3.10) on the wall clock: which starts fall into a window. Loaded only for those that are no day rules. */
import {DAY, civil, dayNumber, isoWeek, weekdayOf, type DayNumber, type WallSeconds} from './calendar.js';
import {END, type DayRule, type Expansion} from './day-rules.js';
import {FREQUENCIES} from './frequencies.js';

const DAILY = 3;
const WEEKLY = 4;
const MONTHLY = 5;
const YEARLY = 6;

/** An RRULE with UNTIL resolved to wall seconds. */
export interface Rule extends DayRule {
  readonly byWeekNo?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySecond?: readonly number[];
  readonly bySetPos?: readonly number[];
}

/** Steps of work for one rule: periods, candidates before the window, and more for long periods. */
const STEPS = 60_000;
const TIMES = 1_500;
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
  const {interval = 1, count = Infinity, byMonth, byWeekNo, byYearDay, byMonthDay, byDay, bySetPos, weekStart = 0, weeks} = rule;
  const freq = FREQUENCIES.indexOf(rule.freq);
  const end = min(until, END, (rule.until ?? END) + 1);
  const startDay = floor(start / DAY);
  const time = start - startDay * DAY;
  const starts: WallSeconds[] = [];
  let cut: Expansion['cut'];

  // What the rule leaves open comes from its start.
  const anyDay = !(byYearDay || byMonthDay || byDay);
  const onDay = anyDay && (freq === WEEKLY || (byWeekNo && freq > DAILY)) ? [{day: weekdayOf(startDay), nth: 0}] : byDay;
  const onDate = anyDay && !byWeekNo && freq > WEEKLY && civil(startDay);
  const inMonth = byMonth ?? (onDate && freq === YEARLY && [onDate.month]);
  const onMonthDay = partOf(onDate ? [onDate.day] : byMonthDay);
  const onYearDay = partOf(byYearDay);
  const inWeek = partOf(byWeekNo);
  const ordinals = freq > WEEKLY && onDay?.some(({nth}) => nth) && onDay;
  const narrow = inMonth || onMonthDay || onYearDay || inWeek || ordinals || weeks;
  // A bit for every weekday that BYDAY names in any way.
  const weekdays = onDay ? onDay.reduce((bits, {day}) => bits | (1 << day), 0) : 127;

  const matches = (number: DayNumber, year: number, month: number, day: number): boolean => {
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

  const isOneTime = freq >= DAILY && !(rule.byHour || rule.byMinute || rule.bySecond);
  // Times within a period: parts finer than the frequency add times, the others limit the periods.
  const times: number[] = isOneTime ? [time] : [];
  const limits: [list: readonly number[], size: number, values: number][] = [];
  const [hours, minutes, seconds] = isOneTime
    ? []
    : (
        [
          [rule.byHour, 3600, 24],
          [rule.byMinute, 60, 60],
          [rule.bySecond, 1, 60],
        ] as const
      ).map(([list, size, values]) => {
        if (!(SECONDS[freq]! <= size)) return sorted(list ?? [floor(time / size) % values]).filter((value) => value < values);
        if (list) limits.push([list, size, values]);
        return [0];
      });
  for (const hour of hours ?? [])
    for (const minute of minutes!)
      for (const second of seconds!)
        if (times.length < TIMES) times.push(hour * 3600 + minute * 60 + second);
        else cut = 'times';

  // Periods are numbered: years, months since the year 0, weeks, days, hours, minutes, seconds since 1970.
  const weekShift = weekdayOf(-weekStart);
  const periodOf = (wall: WallSeconds): number => {
    const day = floor(wall / DAY);
    if (freq < WEEKLY) return floor(wall / SECONDS[freq]!);
    if (freq === WEEKLY) return floor((day + weekShift) / 7);
    const {year, month} = civil(day);
    return freq === YEARLY ? year : year * 12 + month - 1;
  };
  const wallOf = (period: number): WallSeconds =>
    freq < WEEKLY
      ? period * SECONDS[freq]!
      : DAY * (freq === WEEKLY ? period * 7 - weekShift : freq === YEARLY ? dayNumber(period, 1, 1) : dayNumber(0, period + 1, 1));

  const zero = periodOf(start);
  const target = zero + max(0, floor((periodOf(max(from, start)) - zero) / interval)) * interval;
  // The days of a period that match; one list for all periods.
  const bases: WallSeconds[] = [];
  let counted = 0;
  let scanned = 0;
  for (let period = count < Infinity ? zero : target, next; times.length && counted < count; period = next) {
    const wall = wallOf(period);
    if (!(wall < end)) break;
    if (scanned > steps) {
      cut = 'scan';
      break;
    }
    next = period + interval;
    const firstDay = floor(wall / DAY);
    const lastDay = freq < WEEKLY ? firstDay : wallOf(period + 1) / DAY - 1;
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
        if (!matches(number, year, month, day)) continue;
      }
      bases[found++] = freq < DAILY ? wall : number * DAY;
    }
    if (freq < DAILY) {
      // A day, hour or minute that does not match is left at once.
      const size = found ? limits.find(([list, size, values]) => !list.includes(floor(wall / size) % values))?.[1] : DAY;
      if (size) {
        found = 0;
        next = period + interval * max(1, -floor((period - periodOf((floor(wall / size) + 1) * size)) / interval));
      }
    }
    const size = found * times.length;
    const places =
      bySetPos && sorted(bySetPos.map((place) => (place < 0 ? size + place : place - 1))).filter((place) => place >= 0 && place < size);
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
