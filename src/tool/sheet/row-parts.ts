/** A row whose cell says more than one column holds, as rows with what it says in the columns that are for it. */
import type {Row} from './table.js';
import {splitWhen} from './when.js';

/** Between one time and the next day: `mandag 10-12 og torsdag 14-16`. */
const BETWEEN = /(?<=\d)\s*(?:[\n;+|,]|(?<!\p{L})(?:og|samt|and)(?!\p{L}))\s*(?=[\p{L}\d])/iu;
/** Letters: a longer cell is a text. */
const LONGEST = 200;
const UNTIL = /\s+(?:[-–—]|til|to)\s+/i;

/**
 * The row itself where its words are read as they stand, or:
 * - what stands under Tid as if it stood under Hvornår, behind the day (`tirsdage kl. 16-18`, `19-21 i lige uger`);
 * - one row for each day with its time;
 * - a first day with its time under Start and a last one under Slut.
 *
 * @param isRead whether a row's days and times are certain
 */
export function rowsByWhen(row: Row, isRead: (row: Row) => boolean): Row[] {
  const key = row.has('when') ? 'when' : 'time';
  const words = row.words(key);
  if (typeof row.cell(key)?.value !== 'string' || words.length > LONGEST || isRead(row)) return [row];
  const whole = key === 'time' ? [withCells(row, {day: '', time: '', when: `${row.words('day')} ${words}`.trim()}, key)] : [];
  const parts = words.split(BETWEEN);
  const [first = '', last = '', ...more] = words.split(UNTIL);
  const readings = [
    whole,
    parts.length > 1 && parts.every((part) => splitWhen(part).times) ? parts.map((when) => withCells(row, {time: '', when}, key)) : [],
    last && !more.length ? [withCells(row, {time: '', when: '', start: first, end: last}, key)] : [],
  ];
  return readings.find((rows) => rows.length && rows.every(isRead)) ?? [row];
}

/** With other words in some cells, none where they are empty; what is told of them is told of the cell they come from. */
export function withCells(row: Row, words: Readonly<Record<string, string>>, origin?: string): Row {
  const cell: Row['cell'] = (key) => {
    const text = words[key];
    return text === undefined ? row.cell(key) : text ? {value: text, text} : undefined;
  };
  return {
    ...row,
    cell,
    has: (key) => cell(key) !== undefined,
    words: (key) => cell(key)?.text ?? '',
    text: (key) => (key in words ? words[key] || undefined : row.text(key)),
    report: (key, ...problem) => row.report(origin && key in words ? origin : key, ...problem),
  };
}
