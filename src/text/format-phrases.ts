/** Ranges, moments, numbers and prices in words: what is said beyond the first view. Pure, like `format.ts`. */
import {WEEKDAYS} from '../model/calendar.js';
import type {PlainDate, PlainDateTime, PlainTime, Weekday} from '../model/feed.js';
import {comma, dataOf, formatDay, formatList, formatTime, formatWeekday, relativeDay, withTime, type DayFormat} from './format.js';
import {directionOf, sourceLanguage} from './languages.js';

// Read from left to right also within a right-to-left sentence, where a dash would turn the two ends round.
const leftToRight = (text: string, language: string): string => (directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text);

/**
 * `19:00`, `21:00` → `19.00–21.00` in Danish, `19:00–21:00` elsewhere (within an LTR isolate in RTL languages).
 * Short: whole hours lose their minutes in Danish, `19–21`. Without an end the start alone.
 */
export function formatTimeRange(start: PlainTime, end: PlainTime | undefined, language: string, {short = false} = {}): string {
  const isWhole = short && language === sourceLanguage && [start, end ?? start].every((time) => time.endsWith(':00'));
  const [from, to] = [start, end].map((time) => time && (isWhole ? String(parseInt(time.slice(-5), 10)) : formatTime(time, language)));
  return to ? leftToRight(`${from}–${to}`, language) : from!;
}

/** `2026-11-23T19:00` → `mandag 23. november kl. 19.00`. */
export const formatDayAndTime = (moment: PlainDateTime, language: string, options?: DayFormat): string =>
  withTime(formatDay(moment, language, options), moment, language);

/**
 * When something happened, as it stands within a sentence: `i dag kl. 18.55`, `mandag 23. november kl. 11.00` (ru `в понедельник,
 * 23 ноября в 11:00`), with the year where it is another. A date alone has no time.
 */
export function formatMoment(moment: PlainDate | PlainDateTime, today: PlainDate, language: string): string {
  const options: DayFormat = {year: moment.slice(0, 4) !== today.slice(0, 4), use: 'weekdaysOn'};
  const day = relativeDay(moment, today, language) ?? formatDay(moment, language, options);
  return moment.length > 10 ? withTime(day, moment, language) : day;
}

/** Days in words and their times: `hver mandag` → `hver mandag 19–21`, without an end `hver mandag kl. 19.00`. */
export function timeAfter(days: string, start: PlainTime | undefined, end: PlainTime | undefined, language: string): string {
  if (!start) return days;
  return end ? `${days} ${formatTimeRange(start, end, language, {short: true})}` : withTime(days, start, language);
}

/** `1234.5` → `1.234,5` in Danish. At most two decimals. */
export function formatNumber(value: number, language: string): string {
  const [decimal, group = ''] = dataOf(language).number;
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? decimal + part : '');
}

/** `25` → `25 kr.`, `12.5` → `12,50 kr.`; other currencies by their code. */
export function formatPrice(amount: number, language: string, currency = 'DKK'): string {
  let number = formatNumber(amount, language);
  if (/[^\d]\d$/.test(number) && amount % 1) number += '0';
  return leftToRight(`${number}\u00a0${currency === 'DKK' ? 'kr.' : currency}`, language);
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
