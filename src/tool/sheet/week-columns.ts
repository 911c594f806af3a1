/** Sheets with a column for each day of the week: what stands under an activity's days becomes one cell, as under „Hvornår" or „Dag". */
import type {Weekday} from '../../model/feed.js';
import {WEEK, dayOf} from '../../model/hours-words.js';
import type {Cell, Sheet} from './cells.js';
import {columnOf, kindOfSheet, SHEETS} from './columns.js';
import {NO} from './schedule.js';
import {MOST_ABOVE, YES} from './table.js';

/** Letters and a dot of `tor.` */
const LONGEST_SHORT = 4;
/** One may be a word in a heading. */
const LEAST_DAYS = 2;
const [activities, , , , openingHours] = SHEETS;
const IN_FULL = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

const textCell = (text: string): Cell => ({value: text, text});
const isKey = (cell: Cell, keys: RegExp): boolean => keys.test(columnOf(activities!, cell.text)?.column.key ?? '');

/** `Navn | Mandag | Onsdag` with `19-21` under a day, or with a cross there and the time under `Tid`. */
export function inOneColumn(sheet: Sheet): Sheet {
  const [at, heading] = [...sheet.rows].slice(0, MOST_ABOVE).find(([, cells]) => daysIn(sheet, cells).length >= LEAST_DAYS) ?? [];
  if (!heading) return sheet;
  const others = [...heading.values()];
  if (kindOfSheet(sheet.name) === openingHours || !others.some((cell) => isKey(cell, /^name$/))) return withFullNames(sheet, at!, heading);
  if (others.some((cell) => isKey(cell, /^(day|when|date)$/))) return sheet;
  const days = daysIn(sheet, heading);
  const [whenColumn, dayColumn] = days as [number, number];
  const rows = [...sheet.rows].map(([number, cells]) => {
    if (number < at!) return [number, cells] as const;
    const row = new Map([...cells].filter(([column]) => !days.includes(column)));
    const found = days.flatMap((column) => {
      const {text = '', struck} = cells.get(column) ?? {};
      return text && !struck && !NO.test(text) ? [{day: heading.get(column)!.text, text}] : [];
    });
    if (number === at) row.set(whenColumn, textCell('Hvornår')).set(dayColumn, textCell('Dag'));
    else if (found.length && found.every(({text}) => YES.test(text))) row.set(dayColumn, textCell(found.map(({day}) => day).join(', ')));
    else if (found.length) row.set(whenColumn, textCell(found.map(({day, text}) => `${day} ${text}`).join('; ')));
    return [number, row] as const;
  });
  return {...sheet, rows: new Map(rows)};
}

/** In a table of opening hours `Ti | On | To` name days, though „To" alone may be another word. */
function withFullNames(sheet: Sheet, at: number, heading: ReadonlyMap<number, Cell>): Sheet {
  const names = [...heading].flatMap(([column, cell]) => {
    const day = cell.text.length <= LONGEST_SHORT ? dayIn(cell) : undefined;
    return day ? [[column, textCell(IN_FULL[WEEK.indexOf(day)]!)] as const] : [];
  });
  return names.length ? {...sheet, rows: new Map([...sheet.rows, [at, new Map([...heading, ...names])]])} : sheet;
}

const dayIn = ({text}: Cell): Weekday | undefined => dayOf(text.toLowerCase().replace(/\.$/, ''));

const daysIn = ({hiddenColumns}: Sheet, cells: ReadonlyMap<number, Cell>): number[] =>
  [...cells].flatMap(([column, cell]) => (!hiddenColumns.has(column) && dayIn(cell) ? [column] : []));
