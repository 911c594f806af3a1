/** iCalendar's times (RFC 5545 §3.3.4–3.3.6, §3.3.9): text → numbers. */
import {DAY, dayNumber} from '../model/calendar.js';

/** A date or a wall-clock time as written, its zone not yet known. */
export interface Stamp {
  /** Wall seconds; of a date its midnight. */
  readonly wall: number;
  readonly isDate: boolean;
  /** Written with `Z`. */
  readonly isUtc: boolean;
}

/** Days are as long as the wall clock makes them, seconds are exact (RFC 5545 §3.3.6). */
export interface Length {
  readonly days: number;
  readonly seconds: number;
}

const STAMP = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i;

/** `20260314`, `20260314T190000`, `20260314T180000Z`; undefined for what is no real date or time in the years 1 to 9998. */
export function parseStamp(text: string): Stamp | undefined {
  const found = STAMP.exec(text.trim());
  if (!found) return;
  const [, year, month, day, hour, minute = 0, second = 0, utc] = found;
  const first = dayNumber(+year!, +month!, 1);
  const time = +(hour ?? 0) * 3600 + +minute * 60 + Math.min(+second, 59);
  const isReal =
    +year! &&
    +year! < 9999 &&
    +month! &&
    +month! < 13 &&
    +day! &&
    +day! <= dayNumber(+year!, +month! + 1, 1) - first &&
    +minute < 60 &&
    +second < 61;
  // 24:00 is not allowed and means midnight all the same.
  return isReal && time <= DAY ? {wall: (first + +day! - 1) * DAY + time, isDate: hour === undefined, isUtc: !!utc} : undefined;
}

const LENGTH = /^([+-])?P(?=.)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i;

/** `P1DT2H`, `P2W`, `-PT30M`; undefined for anything else, so for years, months and numbers beyond reason. */
export function parseLength(text: string): Length | undefined {
  const found = LENGTH.exec(text.trim());
  if (!found) return;
  const [weeks, days, hours, minutes, seconds] = found.slice(2).map((part) => +(part ?? 0)) as [number, number, number, number, number];
  const sign = found[1] === '-' ? -1 : 1;
  return {days: sign * (weeks * 7 + days), seconds: sign * (hours * 3600 + minutes * 60 + seconds)};
}
