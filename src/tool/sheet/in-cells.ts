/** What is told of a feed that was made of a sheet, by the cells it is about. */
import {parseDate} from '../../model/calendar.js';
import {danishDate} from './dates.js';
import type {PlaceOfRecord} from './records.js';

interface Placed {
  readonly code: string;
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** So many cells of one column about which the same is told are one line. */
const ALIKE = 3;

/** The field that a record lacks of which this is told. */
const LACKING: Readonly<Record<string, string>> = {'no-contact': 'contacts', 'phone-only': 'contacts', old: 'lastChecked'};

/**
 * With the name of the cell (`Aktiviteter!C7`) in place of a path in the feed; what is told of many cells of a column is
 * told once, of its rows. Dates are as Danes write them.
 *
 * @param madeOf the record that a path begins with, by its list and its index or id
 * @param headings by `Aktiviteter!C`
 */
export function inCells<Item extends Placed>(
  items: readonly Item[],
  madeOf: (list: string, index: number | undefined, id: string) => PlaceOfRecord | undefined,
  headings: ReadonlyMap<string, string>,
): Item[] {
  const cellOf = (path: string, code: string): string => {
    const [, list = '', index, id = '', field = '', more = ''] = /^(\w+)(?:\[(\d+)\]| "([^"]*)")\.?(\w*)(.*)$/s.exec(path) ?? [];
    const made = madeOf(list, index === undefined ? undefined : Number(index), id);
    if (!made) return path;
    // The parts of a schedule stand in columns of their own.
    const [, part = ''] = /^\[\d+\]\.(\w+)/.exec(field === 'schedule' ? more : '') ?? [];
    const ofPart = made.cellOf(part);
    if (ofPart !== made.cellOf('')) return ofPart;
    return made.cellOf(field || LACKING[code] || '', /^\.([a-z]{2,3}\b)/.exec(more)?.[1]);
  };
  const byColumn = new Map<string, Item[]>();
  const named = items.map((item) => {
    const {code, where, values} = item;
    const said = Object.entries(values).map(([name, value]) => {
      if (name === 'examples')
        return [
          name,
          String(value)
            .split(', ')
            .map((one) => cellOf(one, code))
            .join(', '),
        ];
      return [name, typeof value === 'string' && parseDate(value) !== undefined ? danishDate(value) : value];
    });
    const inCell: Item = {...item, where: cellOf(where, code), values: Object.fromEntries(said) as Item['values']};
    const key = JSON.stringify([columnOf(inCell.where), code, inCell.values]);
    if (columnOf(inCell.where)) byColumn.set(key, [...(byColumn.get(key) ?? []), inCell]);
    return {inCell, key};
  });
  return named.flatMap(({inCell, key}) => {
    const alike = byColumn.get(key) ?? [];
    if (alike.length < ALIKE) return [inCell];
    if (alike[0] !== inCell) return [];
    const column = columnOf(inCell.where)!;
    const [sheet, letters] = [column.slice(0, column.lastIndexOf('!')), column.slice(column.lastIndexOf('!') + 1)];
    const heading = headings.get(column) ?? letters;
    return [{...inCell, where: `${sheet}${heading && `, column ${heading}`}, rows ${rowsOf(alike.map(({where}) => rowOf(where)))}`}];
  });
}

const CELL = /^(.*![A-Z]*)(\d+)$/s;
const columnOf = (where: string): string | undefined => CELL.exec(where)?.[1];
const rowOf = (where: string): number => Number(CELL.exec(where)![2]);

/** `3–5, 9` */
function rowsOf(rows: readonly number[]): string {
  const spans: [from: number, through: number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, through]) => (from === through ? from : `${from}–${through}`)).join(', ');
}
