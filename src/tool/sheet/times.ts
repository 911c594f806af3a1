/** Clock times as they stand in cells: `19:00`, `kl. 19`, `19.00–21.00`, and the numbers that programs make of them. */
import type {Problem} from '../../model/feed.js';
import {inHalf} from '../../model/hours-words.js';
import type {Cell} from './cells.js';

export interface Times {
  readonly start?: string;
  readonly end?: string;
}

/** What is wrong with a cell, without its place. */
export interface CellFault {
  readonly code: 'date-accident' | 'sheet-time' | 'sheet-hour';
  readonly found: string;
  readonly write?: string;
}

/** Whether something is wrong with what was read. */
export const isFault = <T extends object>(found: T): found is Extract<T, {readonly code: Problem['code']}> => 'code' in found;

const two = (number: number): string => String(number).padStart(2, '0');

const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

const TIME = String.raw`(?:kl\.?|klokken)?\s*(\d{1,2})(?:\s*[.:h]\s*(\d\d)|\s(\d\d)|(?<=\b\d\d)(\d\d))?(?::00)?\s*([ap])?\.?(?:m\.?)?`;
const RANGE = new RegExp(String.raw`^(?:fra|mellem|from)?\s*${TIME}(?:\s*(?:-|til|to|og)\s*${TIME})?\s*(?:timen?)?$`, 'i');
/** Letters: a longer cell is a text. */
const LONGEST = 120;
/** `ca. 21`: who comes then comes in time. */
const ABOUT = /(?<![\p{L}\d])(?:ca\.?|cirka|omkring|about)\s*(?=(?:kl\.?|klokken)?\s*\d)|(?<=\d)\s+(?:ca\.?|cirka)$/giu;
/** The end is open: `19-`, `19 - ?`, `19 til sent`, `fra kl. 19 og frem`. */
const OPEN_END = /\s*(?:-\s*(?:\?+|slut|sent|lukketid|open end)?|\stil\s+(?:\?+|slut|sent|lukketid)|og\s+frem(?:efter|ad)?)$/i;
/** `19-21 Uhr`, `19:00h` */
const UNIT = /(?<=\d)\s*(?:uhr|hrs?|h)(?![\p{L}\d])\.?/giu;
const DATE = /^(0?[1-9]|[12]\d|3[01])[-./](0?[1-9]|1[0-2])[-./]\d{2,4}(?: 00:00(?::00)?)?$/;
const FROM_UNTIL = /^(?:til|indtil|until)\s+/i;

/** A number of days as it was typed before the program took it for a date: `10-12` was 10 December. */
export const typedBeforeDate = (day: number, month: number): string => `${day}-${month}`;

/**
 * The times in a cell, or what is wrong with it. A whole number is no time: whether 19 meant 19:00 only its writer knows.
 *
 * @param isEnd the cell is one for ends, where what is after midnight counts on from 24
 * @param dateOf day and month of a number of days
 */
export function readTimes(cell: Cell, isEnd: boolean, dateOf: (days: number) => {day: number; month: number}): Times | CellFault {
  const {value, text, isTime} = cell;
  if (typeof value !== 'number')
    return timesInText(text, isEnd) ?? timesWithCommas(text, isEnd) ?? dateInText(text) ?? {code: 'sheet-time', found: text};
  const isWhole = Number.isInteger(value);
  const found = String(isTime && isWhole && value > 1 ? value : text);
  const isClock = value > 0 && value < 1 ? true : value === 0 ? isTime : isEnd && value >= 1 && value <= 1.25;
  // Minutes are counted from the number itself: a Date of it would be a millisecond early.
  if (isClock) return {[isEnd ? 'end' : 'start']: clock(Math.round(value * 1440))};
  if (value >= 0 && value <= 24 && isWhole) return {code: 'sheet-hour', found, write: `${two(value % 24)}:00`};
  if (value > 366 && isWhole && (cell.isDate || (value >= 40_000 && value <= 60_000))) {
    const {day, month} = dateOf(value);
    return accident(day, month);
  }
  // 19.3 was typed as 19,30, and 1900 as it stands.
  const [hour, minute] = value < 24 ? [Math.floor(value), Math.round((value % 1) * 100)] : [Math.floor(value / 100), value % 100];
  if ((value >= 100 || (value >= 2 && value < 24)) && hour < 24 && minute < 60 && (value < 24 || isWhole))
    return {code: 'sheet-hour', found, write: `${two(hour)}:${two(minute)}`};
  return {code: 'sheet-time', found};
}

const accident = (day: number, month: number): CellFault => ({
  code: 'date-accident',
  found: typedBeforeDate(day, month),
  write: `${two(day)}:00–${two(month)}:00`,
});

/** A date that a program has made of two hours, and written as text. */
function dateInText(text: string): CellFault | undefined {
  const [, day, month] = DATE.exec(text) ?? [];
  return day ? accident(Number(day), Number(month)) : undefined;
}

export const withoutAbout = (text: string): string => text.replace(ABOUT, '');

function timesInText(text: string, isEnd: boolean): Times | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = withoutAbout(text)
    .replace(UNIT, '')
    .replace(/\s*[‐‑‒–—―−]\s*/g, '-')
    .trim();
  const match = RANGE.exec((isEnd ? plain : plain.replace(OPEN_END, '')).replace(FROM_UNTIL, ''));
  if (!match) return undefined;
  const [, hour = '', a, b, c, half = '', hour2, a2, b2, c2, half2 = ''] = match;
  const isOnlyEnd = hour2 === undefined && (isEnd || FROM_UNTIL.test(plain));
  // „7-9 pm" is from seven in the evening.
  const first = timeOf(hour, a ?? b ?? c ?? '00', half || half2, isOnlyEnd);
  if (first === undefined) return undefined;
  if (hour2 === undefined) return {[isOnlyEnd ? 'end' : 'start']: first};
  const end = timeOf(hour2, a2 ?? b2 ?? c2 ?? '00', half2, true);
  return end === undefined ? undefined : {start: first, end};
}

/** Several spans in one cell (`10-12 og 13-15`), each as it would stand alone; undefined where a part is no span. */
export function spansInText(text: string): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = text.split(/\s*(?:[,;+&/\n]|(?<!\p{L})(?:og(?: igen)?|samt|and)(?!\p{L}))\s*/iu).filter(Boolean);
  const areSpans = parts.every((part) => {
    const times = timesInText(part, false);
    return times?.start !== undefined && times.end !== undefined;
  });
  return parts.length > 1 && areSpans ? parts : undefined;
}

const COMMA = /(?<![\d,])(\d{1,2}),(\d\d)(?![\d,])/g;

/** `19,00` and `19,30` are times; `18,20` may be two hours, which is asked. */
function timesWithCommas(text: string, isEnd: boolean): Times | CellFault | undefined {
  const times = timesInText(text.replace(COMMA, '$1:$2'), isEnd);
  const mayBeTwo = [...text.matchAll(COMMA)].some(([, , minutes]) => Number(minutes) > 0 && Number(minutes) <= 24);
  if (!times || !mayBeTwo) return times;
  return {code: 'sheet-hour', found: text, write: [times.start, times.end].filter(Boolean).join('–')};
}

/** After midnight on the same evening may be counted on from 24: `25:00`. */
function timeOf(hour: string, minute: string, half: string, isEnd: boolean): string | undefined {
  const minutes = Number(hour) * 60 + Number(minute);
  if (Number(minute) > 59 || minutes > (isEnd ? 30 * 60 : 24 * 60 - 1)) return undefined;
  return inHalf(clock(minutes), half.toLowerCase());
}
