/** What a spreadsheet comes to, whatever file it was: sheets of cells. */
import type {Problem} from '../../model/feed.js';
import type {Struck} from './struck.js';

export interface Cell {
  /** What the file holds; times and dates are numbers of days. */
  readonly value: string | number | boolean;
  /** What the program shows; a text is without the spaces around it. */
  readonly text: string;
  /** What the number's format shows: a date, a time, or both. */
  readonly isDate?: boolean;
  readonly isTime?: boolean;
  /** A number that the format shows with an exponent: 1E5 was typed. */
  readonly isExponent?: boolean;
  readonly formula?: string;
  readonly struck?: Struck;
  /** Where a link behind the text leads: a page's address, a mail address or a number. */
  readonly link?: string;
  /** The cell shows an error, such as `#N/A`. */
  readonly isError?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By row and column, both counted from 0; empty cells are missing. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Merged cells that go over several rows. */
  readonly merged: readonly {readonly column: number; readonly from: number; readonly through: number}[];
  /** Days are counted from 1904-01-01. */
  readonly is1904: boolean;
}

/** How large a spreadsheet may be. */
export interface SheetLimits {
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

export const SHEET_LIMITS: SheetLimits = {bytes: 5e6, unpackedBytes: 50e6, rows: 2000, columns: 100, cells: 100_000};

const SPACES = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]+|[\s\u00a0\u200b\u2060\ufeff]+$/g;

/** A text as it was meant: without spaces around it, and without the apostrophe that says of a number or formula that it is text. */
export const cleanCell = (text: string): string =>
  text
    .replace(/\r\n?|_x000D_\n?/g, '\n')
    .replace(SPACES, '')
    .replace(/^'(?=[\d=+\-@'])/, '')
    .replace(/[\u00a0\u202f]/g, ' ');

/** Cells by row and column, in order; what is beyond the limits is left out and told. */
export function limitedRows(
  cells: Iterable<readonly [row: number, column: number, cell: Cell]>,
  name: string,
  limits: SheetLimits,
  problems: Problem[],
): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  const cut = new Set<'rows' | 'columns' | 'cells'>();
  let count = 0;
  for (const [row, column, cell] of cells) {
    const over = row >= limits.rows ? 'rows' : column >= limits.columns ? 'columns' : ++count > limits.cells ? 'cells' : undefined;
    if (over) {
      cut.add(over);
      continue;
    }
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)!.set(column, cell);
  }
  for (const what of cut) problems.push({code: `sheet-${what}`, where: name, values: {limit: limits[what]}});
  return new Map([...rows].sort(([a], [b]) => a - b));
}
