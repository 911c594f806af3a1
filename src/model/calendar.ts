/**
 * Days and wall-clock seconds as plain numbers, in the proleptic Gregorian calendar (ISO 8601).
 * A day number counts days since 1970-01-01; wall seconds count seconds since 1970-01-01T00:00 as if there were no zones.
 */
import type {Instant, PlainDate, PlainDateTime, Weekday} from './feed.js';
import {memo} from './memo.js';

/** A number that says what it counts: any number may become one, but one kind never passes for another. */
type Counted<What> = number & {readonly counts?: What};

/** Days since 1970-01-01. */
export type DayNumber = Counted<'days'>;
/** Seconds since 1970-01-01T00:00 on a wall clock, as if there were no zones. */
export type WallSeconds = Counted<'wall seconds'>;
/** A point on the world's time line: seconds since 1970-01-01T00:00Z. */
export type EpochSeconds = Counted<'epoch seconds'>;

export const DAY = 86400;

/** Weekdays in the order of `weekdayOf()`. */
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const {floor} = Math;

/** Day number of a date. Months run over into neighbouring years: month 13 is next January, 0 last December. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years that begin in March put the leap day last; the days before a month are then one linear formula.
  const years = year + floor((month - 3) / 12);
  const months = month - 3 - 12 * floor((month - 3) / 12);
  return 365 * years + floor(years / 4) - floor(years / 100) + floor(years / 400) + floor((153 * months + 2) / 5) + day - 719469;
}

/** The date of a day number; `month` and `day` count from 1. */
export function civil(day: DayNumber): {year: number; month: number; day: number} {
  const days = day + 719468;
  const era = floor(days / 146097);
  const ofEra = days - era * 146097;
  const years = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36524) - floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - 365 * years - floor(years / 4) + floor(years / 100);
  const months = floor((5 * ofYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return {year: years + era * 400 + (month < 3 ? 1 : 0), month, day: ofYear - floor((153 * months + 2) / 5) + 1};
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Week number and the year it belongs to: ISO 8601 when weeks begin on Monday (0), else the same rule with another first
 * day (RFC 5545 WKST): week 1 is the first with at least four days in the year.
 */
export function isoWeek(day: DayNumber, weekStart = 0): {year: number; week: number} {
  const middle = day - weekdayOf(day - weekStart) + 3;
  const {year} = civil(middle);
  return {year, week: floor((middle - dayNumber(year, 1, 1)) / 7) + 1};
}

/** The number that the characters between two places write; −1 when they are not all digits. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Day number of `2026-03-14`; undefined for anything but a real date in the years 1 to 9999. */
export function parseDate(text: string): DayNumber | undefined {
  // Feeds are full of dates: nothing is made here that must be cleared away.
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const number = dayNumber(year, month, day);
  const is = civil(number);
  return year > 0 && is.year === year && is.month === month && is.day === day ? number : undefined;
}

/** Seconds after midnight of `19:00` or `19:00:30`; `24:00` is the end of the day. */
export function parseTime(text: string): number | undefined {
  const hasSeconds = text.length === 8 && text[5] === ':';
  if (text[2] !== ':' || (text.length !== 5 && !hasSeconds)) return;
  const hours = digits(text, 0, 2);
  const minutes = digits(text, 3, 5);
  const seconds = hasSeconds ? digits(text, 6, 8) : 0;
  const time = hours * 3600 + minutes * 60 + seconds;
  return Math.min(hours, minutes, seconds) >= 0 && minutes < 60 && seconds < 60 && time <= DAY ? time : undefined;
}

/** Wall seconds of `2026-03-14T19:00` or `2026-03-14T19:00:30`. */
export function parseDateTime(text: string): WallSeconds | undefined {
  const day = parseDate(text.slice(0, 10));
  const time = text[10] === 'T' ? parseTime(text.slice(11)) : undefined;
  return day === undefined || time === undefined ? undefined : day * DAY + time;
}

/** Epoch seconds of `2026-03-14T18:00:00Z`, also with an offset (`+01:00`); fractions of a second are dropped. */
export function parseInstant(text: string): EpochSeconds | undefined {
  const [, local, sign, hours, minutes] = /^(.{16,19}?)(?:\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(text) ?? [];
  const wall = local && parseDateTime(local);
  return wall === undefined || wall === '' ? undefined : wall - (sign ? +`${sign}1` * (+hours! * 3600 + +minutes! * 60) : 0);
}

const two = (value: number): string => (value < 10 ? '0' : '') + value;

/** `2026-03-14`. A feed has few days: each is written, and kept in memory, once. */
export const formatDate = memo((dayNumber: DayNumber): PlainDate => {
  const {year, month, day} = civil(dayNumber);
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}`;
});

/** A date so many days after another one, or before it. */
export const addDays = (date: PlainDate, days: number): PlainDate => formatDate(parseDate(date)! + days);

/** `T19:00`, with `:30` only when there are seconds; the same of a time of day. */
const clock = memo((time: number): string => {
  const rest = time % 60;
  return `T${two(floor(time / 3600))}:${two(floor(time / 60) % 60)}${rest ? `:${two(rest)}` : ''}`;
});

const moment = (seconds: number, end = ''): string => {
  const day = floor(seconds / DAY);
  return formatDate(day) + clock(seconds - day * DAY) + end;
};

/** `2026-03-14T19:00`, with `:30` only when there are seconds. */
export const formatDateTime = (wallSeconds: WallSeconds): PlainDateTime => moment(wallSeconds);

/** `2026-03-14T18:00:00Z` */
export const formatInstant = (epochSeconds: EpochSeconds): Instant => moment(epochSeconds, epochSeconds % 60 ? 'Z' : ':00Z');
