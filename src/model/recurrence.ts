/** Recurrence rules (RFC 5545 §3.3.10) on the wall clock: which starts fall into a window. */
import {DAY, civil, dayNumber, isoWeek, weekdayOf} from './calendar.js';

/** From the shortest period to the longest. */
export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const HOURLY = 2;
const DAILY = 3;
const WEEKLY = 4;
const MONTHLY = 5;
const YEARLY = 6;

/** An RRULE with UNTIL resolved to wall seconds (inclusive). Lists are not empty; 0 = Monday for `day` and `weekStart`. */
export interface Rule {
  readonly freq: (typeof FREQUENCIES)[number];
  readonly interval?: number;
  readonly count?: number;
  readonly until?: number;
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
  readonly starts: number[];
  /** What ended the search too early: the scan's bound, more than `most` starts, or too many times in a day. */
  readonly cut?: 'scan' | 'most' | 'times';
}

/** Periods and candidates looked at for one rule. */
const SCAN = 60_000;
const TIMES = 1_500;
const SECONDS = [1, 60, 3600, DAY];
/** Wall seconds of 9999-01-01: no time after the year 9998. */
const END = dayNumber(9999, 1, 1) * DAY;

const {floor, max, min} = Math;

const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b).filter((value, i, all) => value !== all[i - 1]);

/** Whether a list names a place counted from the start (1…) or from the end (−1…) of `length` places. */
const names = (list: readonly number[] | undefined, place: number, length: number): boolean =>
  !list || list.includes(place) || list.includes(place - length - 1);

/**
 * The starts s of a rule with `from` ≤ s < `until` (wall seconds), at most `most`. Missing parts come from `start`,
 * which counts only when the rule matches it. Parts that the RFC does not allow with a frequency narrow it down (as
 * BYMONTHDAY with WEEKLY); ordinals in BYDAY count only by month and year. Days and times that do not exist are left
 * out. Without COUNT the cost does not depend on how long ago the series began; it is bounded in any case.
 */
export function expandRule(rule: Rule, start: number, from: number, until: number, most = Infinity): Expansion {
  const {interval = 1, count = Infinity, byMonth, byWeekNo, byYearDay, byMonthDay, byDay, byHour, byMinute, bySecond, bySetPos} = rule;
  const {weekStart = 0, weeks} = rule;
  const freq = FREQUENCIES.indexOf(rule.freq);
  const end = min(until, END, (rule.until ?? END) + 1);
  const first = max(from, start);
  const starts: number[] = [];
  const startDay = floor(start / DAY);
  const time = start - startDay * DAY;
  const begin = civil(startDay);

  // What the rule leaves open comes from its start.
  const anyDay = !(byYearDay || byMonthDay || byDay);
  const onDay = anyDay && (freq === WEEKLY || (byWeekNo && freq > DAILY)) ? [{day: weekdayOf(startDay), nth: 0}] : byDay;
  const onMonthDay = anyDay && !byWeekNo && freq > WEEKLY ? [begin.day] : byMonthDay;
  const inMonth = anyDay && !byWeekNo && freq === YEARLY ? (byMonth ?? [begin.month]) : byMonth;
  const nthInMonth = freq === MONTHLY || !!byMonth;
  // A bit for every weekday that BYDAY names in any way.
  const weekdays = onDay ? onDay.reduce((bits, {day}) => bits | (1 << day), 0) : 127;
  const ordinals = freq > WEEKLY && onDay?.some(({nth}) => nth) ? onDay : undefined;
  const narrow = onMonthDay || byYearDay || byWeekNo || weeks || ordinals;

  // Times of day within a period: parts finer than the frequency add times, coarser ones limit the periods.
  const times: number[] = [];
  let cut: Expansion['cut'];
  const parts = (list: readonly number[] | undefined, own: number, level: number, most: number): number[] =>
    freq > level ? sorted(list ?? [own]).filter((value) => value < most) : [0];
  for (const hour of parts(byHour, floor(time / 3600), HOURLY, 24))
    for (const minute of parts(byMinute, floor(time / 60) % 60, 1, 60))
      for (const second of parts(bySecond, time % 60, 0, 60))
        if (times.length < TIMES) times.push(hour * 3600 + minute * 60 + second);
        else cut = 'times';

  // Periods are numbered: years, months (year × 12 + month), weeks, days, hours, minutes, seconds.
  const weekShift = weekdayOf(-weekStart);
  const periodOf = (wall: number): number => {
    const day = floor(wall / DAY);
    if (freq < WEEKLY) return floor(wall / SECONDS[freq]!);
    if (freq === WEEKLY) return floor((day + weekShift) / 7);
    const {year, month} = civil(day);
    return freq === YEARLY ? year : year * 12 + month - 1;
  };
  const dayOf = (period: number): number =>
    freq === YEARLY
      ? dayNumber(period, 1, 1)
      : freq === MONTHLY
        ? dayNumber(0, period + 1, 1)
        : freq === WEEKLY
          ? period * 7 - weekShift
          : floor((period * SECONDS[freq]!) / DAY);

  const daysIn = (firstDay: number, lastDay: number): number[] => {
    const days: number[] = [];
    const {year: ofYear, month: ofMonth} = civil(firstDay);
    for (let month = ofYear * 12 + ofMonth, day = firstDay; day < lastDay; month++) {
      // From here `month` is the number of the next month.
      const nextMonth = dayNumber(0, month + 1, 1);
      const last = min(nextMonth, lastDay);
      if (!inMonth || inMonth.includes(((month - 1) % 12) + 1)) {
        const monthStart = dayNumber(0, month, 1);
        const year = floor((month - 1) / 12);
        const yearStart = dayNumber(year, 1, 1);
        const yearLength = dayNumber(year + 1, 1, 1) - yearStart;
        for (; day < last; day++) {
          const weekday = weekdayOf(day);
          if (!((weekdays >> weekday) & 1)) continue;
          if (narrow && !fits(day, weekday, day - monthStart, nextMonth - monthStart, day - yearStart, yearLength)) continue;
          days.push(day);
        }
      }
      day = last;
    }
    return days;
  };
  const fits = (day: number, weekday: number, ofMonth: number, monthLength: number, ofYear: number, yearLength: number): boolean => {
    if (!names(onMonthDay, ofMonth + 1, monthLength) || !names(byYearDay, ofYear + 1, yearLength)) return false;
    const [place, length] = nthInMonth ? [ofMonth, monthLength] : [ofYear, yearLength];
    if (
      ordinals?.every(
        (on) => on.day !== weekday || (on.nth && on.nth !== floor(place / 7) + 1 && on.nth !== -floor((length - place - 1) / 7) - 1),
      )
    )
      return false;
    if (weeks && isoWeek(day).week % 2 !== +(weeks === 'odd')) return false;
    if (!byWeekNo) return true;
    const {year, week} = isoWeek(day, weekStart);
    // 28 December is always in its year's last week.
    return names(byWeekNo, week, isoWeek(dayNumber(year, 12, 28), weekStart).week);
  };

  const limits: [readonly number[] | undefined, number, number][] = [
    [byHour, 3600, 24],
    [byMinute, 60, 60],
    [bySecond, 1, 60],
  ];
  // Whether every period holds the same number of starts, so that COUNT can be reckoned instead of walked.
  const isSteady =
    freq <= WEEKLY &&
    !(inMonth || narrow) &&
    (freq === WEEKLY || !byDay) &&
    limits.every(([list, size]) => !list || freq === WEEKLY || freq === DAILY || SECONDS[freq]! > size);

  let counted = 0;
  let scanned = 0;
  const zero = periodOf(start);
  const target = zero + max(0, floor((periodOf(first) - zero) / interval)) * interval;
  for (let period = count < Infinity ? zero : target; ;) {
    const firstDay = dayOf(period);
    const wall = freq < DAILY ? period * SECONDS[freq]! : firstDay * DAY;
    if (!(wall < end) || counted >= count || !(times.length && count > 0)) break;
    if (++scanned > SCAN) {
      cut = 'scan';
      break;
    }
    const days = daysIn(firstDay, freq < WEEKLY ? firstDay + 1 : dayOf(period + 1));
    let next = period + interval;
    if (freq < DAILY) {
      // A day, hour or minute that does not match is left at once.
      let skip = days.length ? 0 : DAY;
      for (const [list, size, most] of limits)
        if (!skip && SECONDS[freq]! <= size && list && !list.includes(floor(wall / size) % most)) skip = size;
      if (skip) {
        days.length = 0;
        next = period + interval * max(1, -floor(-(periodOf((floor(wall / skip) + 1) * skip) - period) / interval));
      }
    }
    const size = days.length * times.length;
    const base = (place: number): number =>
      freq < DAILY ? wall + times[place]! : days[floor(place / times.length)]! * DAY + times[place % times.length]!;
    const places =
      bySetPos &&
      sorted(bySetPos.map((position) => (position > 0 ? position - 1 : size + position)).filter((place) => place >= 0 && place < size));
    const length = places ? places.length : size;
    for (let i = 0; i < length; i++) {
      const at = base(places ? places[i]! : i);
      if (at < start) continue;
      if (at >= end || ++counted > count) break;
      if (at < from) scanned++;
      else if (starts.length >= most) return {starts, cut: 'most'};
      else starts.push(at);
    }
    if (isSteady && period === zero && next < target) {
      counted += ((target - next) / interval) * length;
      next = target;
    }
    period = next;
  }
  return {starts, ...(cut && {cut})};
}
