/** Text with separators (CSV) → one sheet. Everything in it is text: numbers and dates were given up when it was saved. */
import {parse} from 'csv-parse/browser/esm/sync';
import {decodeText} from '../../feed/decode.js';
import {FeedError, type Problem} from '../../model/feed.js';
import {onceDecoded} from '../once-decoded.js';
import {cleanCell, limitedRows, type Cell, type Sheet, type SheetLimits} from './cells.js';

/** @throws {FeedError} `sheet-quote`: a quotation mark that is never closed, with the line it stands in */
export function readCsv(bytes: Uint8Array, name: string, limits: SheetLimits, problems: Problem[]): Sheet {
  // Excel for Windows may write a line of its own that names the separator.
  const decoded = decodeText(bytes, problems).replace(/^\ufeff/, '');
  const once = onceDecoded(decoded);
  if (once) problems.push({code: 'encoding', where: name, values: {found: 'UTF-8 × 2'}});
  const text = withoutMac(once ?? decoded).replace(/^sep=.\r?\n/i, '');
  // A title may stand above the headings, on a line without separators.
  const [heading = ''] = /^.*[;,\t].*$/m.exec(text) ?? [];
  const count = (separator: string) => heading.split(separator).length;
  // In the heading only: lists in cells may hold more commas than there are columns.
  const delimiter = count(';') > 1 ? ';' : count('\t') > 1 ? '\t' : ',';
  let records: string[][];
  try {
    records = parse(text, {delimiter, relax_quotes: true, relax_column_count: true, to: limits.rows + 1});
  } catch (error) {
    const {lines} = error as {lines?: number};
    throw new FeedError('sheet-quote', lines ? {line: lines} : {});
  }
  const rows = limitedRows(cellsOf(records), name, limits, problems);
  return {name, isHidden: false, rows, hiddenRows: new Set(), hiddenColumns: new Set(), merged: [], is1904: false};
}

function* cellsOf(records: readonly string[][]): Generator<[row: number, column: number, cell: Cell]> {
  for (const [row, record] of records.entries())
    for (const [column, found] of record.entries()) {
      const text = cleanCell(found);
      if (text) yield [row, column, {value: text, text}];
    }
}

/** Old programs on a Mac save in a character set of their own, in which these three stand for æ, ø and å. */
const withoutMac = (text: string): string =>
  /[a-z][¾¿Œ][a-z]/i.test(text) && !/[æøåÆØÅ]/.test(text)
    ? text.replace(/[¾¿Œ®¯\u0081]/g, (letter) => ({'¾': 'æ', '¿': 'ø', Œ: 'å', '®': 'Æ', '¯': 'Ø', '\u0081': 'Å'})[letter]!)
    : text;
