/** Sheets all of whose lines stand in the first column: a file with semicolons that was opened by a program that cuts at commas. */
import {parse} from 'csv-parse/browser/esm/sync';
import {cleanCell, type Cell, type Sheet} from './cells.js';

/** Fewer may be words in one cell. */
const LEAST_COLUMNS = 3;

/** The same with each line in its columns again, where it has as many parts as the headings are. */
export function inColumns(sheet: Sheet): Sheet {
  const [heading] = sheet.rows.values();
  if (!heading) return sheet;
  const count = partsOf(heading)?.length ?? Math.max(...heading.keys()) + 1;
  if (count < LEAST_COLUMNS) return sheet;
  const rows = [...sheet.rows].map(([number, row]) => {
    const parts = partsOf(row);
    return [number, parts?.length === count ? new Map(cellsOf(parts)) : row] as const;
  });
  return {...sheet, rows: new Map(rows)};
}

/** Parts of a row that is one text; undefined: it is several cells, or no line with semicolons. */
function partsOf(row: ReadonlyMap<number, Cell>): string[] | undefined {
  const text = row.size === 1 ? row.get(0)?.text : undefined;
  return text?.includes(';') ? (parse(text, {delimiter: ';', relax_quotes: true}) as string[][])[0] : undefined;
}

function* cellsOf(parts: readonly string[]): Generator<[number, Cell]> {
  for (const [column, part] of parts.entries()) {
    const text = cleanCell(part);
    if (text) yield [column, {value: text, text}];
  }
}
