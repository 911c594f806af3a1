/** Days of the week and hours from one time to another in words. Pure, like `format.ts`. */
import {WEEKDAYS} from '../model/calendar.js';
import type {PlainTime, Weekday} from '../model/feed.js';
import {formatTime, formatWeekday, withTime} from './format.js';
import {comma, formatList} from './format-list.js';
import {directionOf, sourceLanguage} from './languages.js';

// Read from left to right also within a right-to-left sentence, where a dash would turn the two ends round.
export const leftToRight = (text: string, language: string): string => (directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text);

/**
 * `19:00`, `21:00` → `19.00–21.00` in Danish, `19:00–21:00` elsewhere (within an LTR isolate in RTL languages).
 * Short: whole hours lose their minutes in Danish, `19–21`. Without an end the start alone.
 */
export function formatTimeRange(start: PlainTime, end: PlainTime | undefined, language: string, {short = false} = {}): string {
  const isWhole = short && language === sourceLanguage && [start, end ?? start].every((time) => time.endsWith(':00'));
  const [from, to] = [start, end].map((time) => time && (isWhole ? String(parseInt(time.slice(-5), 10)) : formatTime(time, language)));
  return to ? leftToRight(`${from}–${to}`, language) : from!;
}

/** Days in words and their times: `hver mandag` → `hver mandag 19–21`, without an end `hver mandag kl. 19.00`. */
export function timeAfter(days: string, start: PlainTime | undefined, end: PlainTime | undefined, language: string): string {
  if (!start) return days;
  return end ? `${days} ${formatTimeRange(start, end, language, {short: true})}` : withTime(days, start, language);
}

/** Days of the week, three or more that follow each other as a range: `mandag–fredag`, `tirsdag og torsdag`. */
export function formatWeekdays(days: readonly Weekday[], language: string): string {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  const from = WEEKDAYS.indexOf(sorted[0]!);
  const names = sorted.map((day) => formatWeekday(day, language));
  return sorted.length > 2 && WEEKDAYS[from + sorted.length - 1] === sorted[sorted.length - 1]
    ? `${names[0]}–${names[names.length - 1]}`
    : formatList(names, language);
}

/** Parts of a sentence in a row: `hver mandag 19–21, fra 2. marts`. */
export const formatParts = (parts: readonly string[], language: string): string =>
  parts.map((part, i) => (i ? comma(language, parts[i - 1]) : '') + part).join('');
