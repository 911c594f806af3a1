/** Recurrence rules (RFC 5545 §3.3.10) by days, which most rules are: the others are expanded by `recurrence.ts`. */
import {DAY, civil, dayNumber, isoWeek, weekdayOf, type DayNumber, type WallSeconds} from './calendar.js';
import type {FREQUENCIES} from './frequencies.js';

/** What rules by days are made of. Lists are not empty; 0 = Monday for `day` and `weekStart`. */
export interface DayRule {
  readonly freq: (typeof FREQUENCIES)[number];
  readonly interval?: number;
  readonly count?: number;
  /** Inclusive. */
  readonly until?: WallSeconds;
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byDay?: readonly {readonly day: number; readonly nth?: number}[];
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

/** Days that are looked at for one rule. */
const MOST_DAYS = 480_000;
/** Wall seconds of 9999-01-01: no time after the year 9998. */
export const END = dayNumber(9999, 1, 1) * DAY;

const {floor, max, min} = Math;

/**
 * The starts s of a rule with `from` ≤ s < `until` (wall seconds), at most `most`. Missing parts come from `start`, which
 * counts only when the rule matches it. BYMONTHDAY narrows DAILY and WEEKLY down; ordinals in BYDAY count only by month and year.
 */
export function expandDays(rule: DayRule, start: WallSeconds, from: WallSeconds, until: WallSeconds, most = Infinity): Expansion {
  const {freq, interval = 1, count = Infinity, byMonth, byMonthDay, byDay, weeks} = rule;
  const startDay = floor(start / DAY);
  const end = min(until, END, (rule.until ?? END) + 1);
  const onDay = byDay ?? (freq === 'WEEKLY' && !byMonthDay && [{day: weekdayOf(startDay)}]);
  // As bits: most rules say nothing else.
  let weekdays = onDay ? 0 : ~0;
  if (onDay) for (const {day} of onDay) weekdays |= 1 << day;
  const isByWeekday = (freq === 'DAILY' || freq === 'WEEKLY') && interval === 1 && !(byMonth || byMonthDay || weeks);
  const matches = isByWeekday ? undefined : matcher(rule, startDay);

  const starts: WallSeconds[] = [];
  // A COUNT is counted from the start.
  const first = count < Infinity ? startDay : max(startDay, floor(from / DAY));
  for (let number = first, counted = 0; counted < count; number++) {
    const at = start + (number - startDay) * DAY;
    if (at >= end) break;
    if (number - first > MOST_DAYS) return {starts, cut: 'scan'};
    if (!((weekdays >> weekdayOf(number)) & 1) || (matches && !matches(number))) continue;
    counted++;
    if (at < from) continue;
    if (starts.length >= most) return {starts, cut: 'most'};
    starts.push(at);
  }
  return {starts};
}

/** Whether a day whose weekday is right is one of a rule's days in all else. */
function matcher(
  {freq, interval = 1, byMonth, byMonthDay, byDay, weekStart = 0, weeks}: DayRule,
  startDay: DayNumber,
): (number: DayNumber) => boolean {
  const hasOrdinals = freq === 'MONTHLY' || freq === 'YEARLY';
  // What the rule leaves open comes from its start.
  const begins = civil(startDay);
  const anyDay = !(byDay || byMonthDay);
  const onMonthDay = byMonthDay ?? (anyDay && hasOrdinals && [begins.day]);
  const inMonth = byMonth ?? (anyDay && freq === 'YEARLY' && [begins.month]);
  /** Periods are numbered. */
  const periodOf = (number: DayNumber, {year, month} = civil(number)): number =>
    freq === 'YEARLY'
      ? year
      : freq === 'MONTHLY'
        ? year * 12 + month
        : freq === 'WEEKLY'
          ? floor((number + weekdayOf(-weekStart)) / 7)
          : number;
  const zero = periodOf(startDay);
  return (number) => {
    const date = civil(number);
    const {year, month, day} = date;
    if ((periodOf(number, date) - zero) % interval || (inMonth && !inMonth.includes(month))) return false;
    const monthLength = dayNumber(year, month + 1, 1) - number + day - 1;
    if (onMonthDay && !onMonthDay.includes(day) && !onMonthDay.includes(day - monthLength - 1)) return false;
    if (weeks && isoWeek(number).week % 2 !== +(weeks === 'odd')) return false;
    if (!hasOrdinals || !byDay) return true;
    const before = byMonth || freq === 'MONTHLY' ? day - 1 : number - dayNumber(year, 1, 1);
    const after = byMonth || freq === 'MONTHLY' ? monthLength - day : dayNumber(year + 1, 1, 1) - number - 1;
    const nths = [0, undefined, floor(before / 7) + 1, -floor(after / 7) - 1];
    const weekday = weekdayOf(number);
    return byDay.some((one) => one.day === weekday && nths.includes(one.nth));
  };
}
