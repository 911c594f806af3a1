/** iCalendar's times (RFC 5545 §3.3.4–3.3.6, §3.3.9): text → numbers. */
import {DAY, dayNumber, digits, type EpochSeconds, type WallSeconds} from '../../model/calendar.js';

/** A date or a wall-clock time as written, its zone not yet known. */
export interface Stamp {
  /** Of a date its midnight. */
  readonly wall: WallSeconds;
  readonly isDate: boolean;
  /** Written with `Z`. */
  readonly isUtc: boolean;
}

/** The instant of a time that is written in UTC. */
export const utcInstant = ({wall}: Stamp): EpochSeconds => wall as number;

/** Days are as long as the wall clock makes them, seconds are exact (RFC 5545 §3.3.6). */
export interface Length {
  readonly days: number;
  readonly seconds: number;
}

/** `20260314`, `20260314T190000`, `20260314T180000Z`; undefined for what is no real date or time in the years 1 to 9999. */
export function parseStamp(text: string): Stamp | undefined {
  if (text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32) text = text.trim();
  const date = digits(text, 0, 8);
  const {length} = text;
  const year = (date / 10000) | 0;
  const month = ((date / 100) | 0) % 100;
  const day = date % 100;
  if (year < 1 || month < 1 || month > 12 || day < 1) return;
  const first = dayNumber(year, month, 1);
  if (day > 28 && day > dayNumber(year, month + 1, 1) - first) return;
  const midnight = (first + day - 1) * DAY;
  if (length === 8) return {wall: midnight, isDate: true, isUtc: false};
  const isUtc = (text.charCodeAt(length - 1) | 32) === 122;
  // Seconds are not to be left out, yet some do.
  const hasSeconds = length - +isUtc === 15;
  if ((text.charCodeAt(8) | 32) !== 116 || !(hasSeconds || length - +isUtc === 13)) return;
  const minutes = digits(text, 9, 13);
  const minute = minutes % 100;
  const second = hasSeconds ? digits(text, 13, 15) : 0;
  const time = ((minutes / 100) | 0) * 3600 + minute * 60 + Math.min(second, 59);
  // 24:00 is not allowed either and means midnight all the same; a leap second is read as the one before.
  return minutes >= 0 && second >= 0 && minute < 60 && second < 61 && time <= DAY
    ? {wall: midnight + time, isDate: false, isUtc}
    : undefined;
}

// Some programs write the T of a time that is not there (P3DT).
const LENGTH = /^([+-])?P(?!T?$)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i;

/** `P1DT2H`, `P2W`, `-PT30M`; undefined for anything else, so for years, months and numbers beyond reason. */
export function parseLength(text: string): Length | undefined {
  const found = LENGTH.exec(text.trim());
  if (!found) return;
  const [weeks, days, hours, minutes, seconds] = found.slice(2).map((part) => +(part ?? 0)) as [number, number, number, number, number];
  const sign = found[1] === '-' ? -1 : 1;
  return {days: sign * (weeks * 7 + days), seconds: sign * (hours * 3600 + minutes * 60 + seconds)};
}
