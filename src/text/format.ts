/**
 * Dates, times, numbers and lists in words: pure, `(value, language) → text`. Always Gregorian, Latin digits, 24 hours,
 * the weekday spelled out, and the same in every engine: names and patterns are data of our own (made from CLDR by
 * `scripts/i18n.mjs`), because browsers differ and some have none for the languages spoken here. Danish is always
 * there, another language once its words are loaded; until then it reads Danish, as all sentences do.
 */
import {parseDate, WEEKDAYS, weekdayOf} from '../model/calendar.js';
import type {PlainDate, PlainDateTime, PlainTime, Weekday} from '../model/feed.js';
import {format as danish} from './generated/format/da.js';
import {directionOf, sourceLanguage} from './languages.js';

/** How a language writes dates and numbers. Lists of names are joined by commas, Monday and January first. */
export interface FormatData {
  readonly weekdays: string;
  readonly shortWeekdays?: string;
  /** As they stand in a date ("листопада"), and alone ("листопад") where that differs. */
  readonly months: string;
  readonly monthsAlone?: string;
  readonly shortMonths?: string;
  /** `D` day, `M` month, `Y` year, `W` weekday, `X` the rest, `T` time. */
  readonly date: string;
  readonly dateWithYear: string;
  readonly weekdayAndDate: string;
  readonly month: string;
  readonly dateAndTime: string;
  /** Between hours and minutes. */
  readonly time: string;
  /** Between list items, then before the last; the latter may be missing. */
  readonly list: readonly [string, string?];
  /** Decimal and group sign. */
  readonly number: string;
  /** Today, tomorrow, yesterday. */
  readonly relative: string;
}

const data = new Map<string, FormatData>([[sourceLanguage, danish]]);

/** Makes a language's names and patterns known. */
export const addFormatData = (language: string, format: FormatData): void => void data.set(language, format);

const dataOf = (language: string): FormatData => data.get(language) ?? danish;

const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/[DMYWXT]/g, (letter) => String(values[letter] ?? letter));

const nameAt = (names: string, index: number): string => names.split(',')[index] ?? '';

const dayNumber = (date: PlainDate): number => parseDate(date.slice(0, 10)) ?? NaN;

/** `MO` → `mandag`; short: `man.` */
export function formatWeekday(day: Weekday, language: string, {short = false} = {}): string {
  const {weekdays, shortWeekdays} = dataOf(language);
  return nameAt((short && shortWeekdays) || weekdays, WEEKDAYS.indexOf(day));
}

/** Options for a date: the weekday stands first unless it is left out, the year is left out unless asked for. */
export interface DayFormat {
  readonly weekday?: boolean;
  readonly year?: boolean;
  readonly short?: boolean;
}

/** `2026-11-23` (or a date and time) → `mandag 23. november`; with year `mandag 23. november 2026`; short `man. 23. nov.` */
export function formatDay(
  date: PlainDate | PlainDateTime,
  language: string,
  {weekday = true, year = false, short = false}: DayFormat = {},
): string {
  const format = dataOf(language);
  const [y = '', m = '', d = ''] = date.slice(0, 10).split('-');
  const day = fill(year ? format.dateWithYear : format.date, {
    D: +d,
    M: nameAt((short && format.shortMonths) || format.months, +m - 1),
    Y: +y,
  });
  if (!weekday) return day;
  const names = (short && format.shortWeekdays) || format.weekdays;
  return fill(format.weekdayAndDate, {W: nameAt(names, weekdayOf(dayNumber(date))), X: day});
}

/** `2026-11` (or a date in it) → `november 2026`. */
export function formatMonth(month: string, language: string): string {
  const format = dataOf(language);
  return fill(format.month, {M: nameAt(format.monthsAlone ?? format.months, +month.slice(5, 7) - 1), Y: +month.slice(0, 4)});
}

/** `19:00`, or the time of a date and time, → `19.00` in Danish, `19:00` elsewhere. */
export function formatTime(time: PlainTime | PlainDateTime, language: string): string {
  const [hours = '', minutes = ''] = time.slice(time.indexOf('T') + 1).split(':');
  return hours + dataOf(language).time + minutes;
}

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
export function formatDateTime(moment: PlainDateTime, language: string, options?: DayFormat): string {
  return fill(dataOf(language).dateAndTime, {X: formatDay(moment, language, options), T: formatTime(moment, language)});
}

/** A moment near today: `i dag kl. 18.55`, else as `formatDateTime`, with the year where it is another. */
export function formatMoment(moment: PlainDateTime, today: PlainDate, language: string): string {
  const day = relativeDay(moment, today, language) ?? formatDay(moment, language, {year: moment.slice(0, 4) !== today.slice(0, 4)});
  return fill(dataOf(language).dateAndTime, {X: day, T: formatTime(moment, language)});
}

/** Days in words and their times: `hver mandag` → `hver mandag 19–21`, without an end `hver mandag kl. 19.00`. */
export function timeAfter(days: string, start: PlainTime | undefined, end: PlainTime | undefined, language: string): string {
  if (!start) return days;
  return end
    ? `${days} ${formatTimeRange(start, end, language, {short: true})}`
    : fill(dataOf(language).dateAndTime, {X: days, T: formatTime(start, language)});
}

/** `i dag`, `i morgen`, `i går`, else undefined. */
export function relativeDay(date: PlainDate | PlainDateTime, today: PlainDate, language: string): string | undefined {
  const index = [0, 1, -1].indexOf(dayNumber(date) - dayNumber(today));
  return index < 0 ? undefined : nameAt(dataOf(language).relative, index);
}

/** The text with a capital first letter, as a heading begins: `onsdag 25. november` → `Onsdag 25. november`. */
export function sentenceCase(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** What stands between the parts of a sentence or the items of a list: `, `. */
export const comma = (language: string): string => dataOf(language).list[0];

/** `["dansk", "arabisk", "dari"]` → `dansk, arabisk og dari`; without "and" where the language joins it to the word. */
export function formatList(items: readonly string[], language: string): string {
  const [between, last = between] = dataOf(language).list;
  return items.length < 2 ? items.join('') : items.slice(0, -1).join(between) + last + items[items.length - 1];
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
