/**
 * Dates and times in words: pure, `(value, language) → text`. Always Gregorian, Latin digits, 24 hours,
 * the weekday spelled out, and the same in every engine: names and patterns are data of our own (made from CLDR by
 * `scripts/generate/i18n.mjs`), because browsers differ and some have none for the languages spoken here. Danish is always
 * there, another language once its words are loaded; until then it reads Danish, as all sentences do.
 */
import {parseDate, WEEKDAYS, weekdayOf} from '../model/calendar.js';
import type {PlainDate, PlainDateTime, PlainTime, Weekday} from '../model/feed.js';
import {format as danish} from './generated/format/da.js';
import {sourceLanguage} from './languages.js';

/** How a language is written: dates, numbers, lists, and its script. Lists of names are joined by commas, Monday and January first. */
export interface FormatData {
  readonly weekdays: string;
  /** As they stand in "opens …", with their preposition ("у суботу"), and in "until …", without it ("суботи"), where that differs. */
  readonly weekdaysOn?: string;
  readonly weekdaysUntil?: string;
  readonly shortWeekdays?: string;
  /** As they stand in a date ("листопада"). */
  readonly months: string;
  readonly shortMonths?: string;
  readonly date: (day: number, month: string) => string;
  readonly dateWithYear: (day: number, month: string, year: number) => string;
  readonly weekdayAndDate: (weekday: string, date: string) => string;
  readonly dateAndTime: (date: string, time: string) => string;
  /** Between hours and minutes. */
  readonly time: string;
  /** Between list items, behind what stands before; and before the last, if another. */
  readonly list: readonly [comma: (before: string) => string, last?: string];
  /** Decimal and group sign. */
  readonly number: string;
  /** Today, tomorrow, yesterday. */
  readonly relative: string;
  /** What the language's script needs, in CSS: room for its lines, and the fonts that have its letters, behind the page's own. */
  readonly script?: (page: {readonly fontFamily: string}) => string;
}

const data = new Map<string, FormatData>([[sourceLanguage, danish]]);

/** Makes a language's names and patterns known. */
export const addFormatData = (language: string, format: FormatData): void => void data.set(language, format);

/** A language's patterns, Danish where they are not loaded. */
export const dataOf = (language: string): FormatData => data.get(language) ?? danish;

/** A name from a list of names. */
const nameAt = (names: string, index: number): string => names.split(',')[index] ?? '';

const dayOfDate = (date: PlainDate): number => parseDate(date.slice(0, 10)) ?? NaN;

/** What a weekday stands behind, for languages that inflect it. */
export type WeekdayUse = 'weekdaysOn' | 'weekdaysUntil';

const weekdayNames = (format: FormatData, {short, use}: DayFormat): string =>
  (use && format[use]) || (short && format.shortWeekdays) || format.weekdays;

/** `MO` → `mandag`; short: `man.` */
export const formatWeekday = (day: Weekday, language: string, options: DayFormat = {}): string =>
  nameAt(weekdayNames(dataOf(language), options), WEEKDAYS.indexOf(day));

/** Options for a date: the weekday stands first unless it is left out, the year is left out unless asked for. */
export interface DayFormat {
  readonly weekday?: boolean;
  readonly year?: boolean;
  readonly short?: boolean;
  readonly use?: WeekdayUse | undefined;
}

/** `2026-11-23` (or a date and time) → `mandag 23. november`; with year `mandag 23. november 2026`; short `man. 23. nov.` */
export function formatDay(date: PlainDate | PlainDateTime, language: string, options: DayFormat = {}): string {
  const format = dataOf(language);
  const {weekday = true, year, short} = options;
  const [y = '', m = '', d = ''] = date.slice(0, 10).split('-');
  const month = nameAt((short && format.shortMonths) || format.months, +m - 1);
  const day = year ? format.dateWithYear(+d, month, +y) : format.date(+d, month);
  return weekday ? format.weekdayAndDate(nameAt(weekdayNames(format, options), weekdayOf(dayOfDate(date))), day) : day;
}

/** `19:00`, or the time of a date and time, → `19.00` in Danish, `19:00` elsewhere. */
export function formatTime(time: PlainTime | PlainDateTime, language: string): string {
  const [hours = '', minutes = ''] = time.slice(time.indexOf('T') + 1).split(':');
  return hours + dataOf(language).time + minutes;
}

/** A day in words and a time: `i dag kl. 18.55`. */
export function withTime(day: string, time: PlainTime | PlainDateTime, language: string): string {
  return dataOf(language).dateAndTime(day, formatTime(time, language));
}

/** `i dag`, `i morgen`, `i går`, else undefined. */
export function relativeDay(date: PlainDate | PlainDateTime, today: PlainDate, language: string): string | undefined {
  const index = [0, 1, -1].indexOf(dayOfDate(date) - dayOfDate(today));
  return index < 0 ? undefined : nameAt(dataOf(language).relative, index);
}

/** The text with a capital first letter, as a heading begins: `onsdag 25. november` → `Onsdag 25. november`. */
export function sentenceCase(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
