/** Dates whose day and month may have changed places, because the file or the program counts the American way. */
import {civil} from '../../model/calendar.js';
import type {Cell} from './cells.js';
import {dayOfSerial} from './dates.js';

/** A time with AM or PM. */
export const HALF = /\d\s*[ap]\.?m\b/i;

/** Certainly the American way: times with AM and PM, and a date that is one only so, beside none that is one only the other way. */
export function isMonthFirst(cells: ReadonlyMap<number, Cell>, hasHalves: boolean): boolean {
  const numbers = [...cells.values()].flatMap(({value, text}) => {
    const [, first, second] = (typeof value === 'string' && SLASHED.exec(text)) || [];
    return first ? [{first: Number(first), second: Number(second)}] : [];
  });
  return hasHalves && numbers.every(({first}) => first <= 12) && numbers.some(({second}) => second > 12);
}

/** `12/01/2026` with the day first. */
export const dayFirst = (cell: Cell): Cell => {
  const text = cell.text.replace(SLASHED, '$2/$1/$3');
  return typeof cell.value === 'string' ? {...cell, value: text, text} : cell;
};

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)\b/;

/**
 * The rows of a column of dates that may mean another day than they seem to:
 * - 12/01/2026 beside 12/24/2026, which is a date only the American way;
 * - real dates that all have a day up to 12 beside 24/12/2026 as text: a program with American settings makes dates of what
 *   it can read its way, and leaves the others;
 * - 12/01/2026 in a sheet that writes times with AM and PM.
 *
 * @param hasHalves whether it writes times so
 */
export function doubtfulDates(
  cells: ReadonlyMap<number, Cell>,
  is1904: boolean,
  hasHalves: boolean,
): Map<number, {found: string; other: string}> {
  const doubtful = new Map<number, {found: string; other: string}>();
  const texts = [...cells].flatMap(([row, {value, text}]) => {
    const [, first, second, year] = (typeof value === 'string' && SLASHED.exec(text)) || [];
    return first ? [{row, first: Number(first), second: Number(second), year: year!}] : [];
  });
  const numbers = [...cells].flatMap(([row, {value, isDate}]) =>
    typeof value === 'number' && isDate && value > 366 ? [{row, ...civil(dayOfSerial(value, is1904))}] : [],
  );
  const tell = (row: number, first: number, second: number, year: string | number): void => {
    if (first !== second) doubtful.set(row, {found: `${first}-${second}-${year}`, other: `${second}-${first}-${year}`});
  };
  if (hasHalves ? !isMonthFirst(cells, hasHalves) : texts.some(({first, second}) => first <= 12 && second > 12))
    for (const {row, first, second, year} of texts) if (first <= 12 && second <= 12) tell(row, first, second, year);
  const isLeft = texts.length > 0 && texts.every(({first, second}) => first > 12 && second <= 12);
  if (isLeft && numbers.every(({day}) => day <= 12)) for (const {row, day, month, year} of numbers) tell(row, day, month, year);
  return doubtful;
}
