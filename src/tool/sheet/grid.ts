/**
 * A spreadsheet's bytes → sheets of cells: what stands in each, as which number, and what is hidden. XLSX and ODS are
 * unpacked here, so that nothing grows beyond its limit, and parsed by @e965/xlsx at cell level; CSV is text.
 */
import * as XLSX from '@e965/xlsx';
import {FeedError, type Problem} from '../../model/feed.js';
import {cleanCell, limitedRows, type Cell, type Sheet, type SheetLimits} from './cells.js';
import {readCsv} from './csv.js';
import {linkOf} from './linked.js';
import {inColumns} from './one-column.js';
import {hiddenInOds, unescaped} from './ods-hidden.js';
import {struckInOds, struckInXlsx, struckOf, type Struck} from './struck.js';
import {unpack, type Files} from './zip.js';

/** `C7`, as programs count. */
export const cellName = (row: number, column: number): string => XLSX.utils.encode_cell({r: row, c: column});

export const columnName = (column: number): string => XLSX.utils.encode_col(column);

/**
 * The sheets of a file, whatever kind it is, recognised by its first bytes.
 *
 * @throws {FeedError} `empty-feed`, `html`, `sheet-large`, `sheet-old`, `sheet-password`, `sheet-kind`, `sheet-damaged`
 */
export async function readGrid(bytes: Uint8Array, name: string, limits: SheetLimits, problems: Problem[]): Promise<Sheet[]> {
  if (!bytes.length) throw new FeedError('empty-feed');
  if (bytes.length > limits.bytes) throw new FeedError('sheet-large', {megabytes: limits.bytes / 1e6});
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    // Names in such a file are UTF-16.
    const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
    throw new FeedError(isEncrypted ? 'sheet-password' : 'sheet-old');
  }
  if (start.startsWith('PK')) return readWorkbook(await unpack(bytes, limits.unpackedBytes), limits, problems).map(inColumns);
  if (/^(\xef\xbb\xbf)?\s*</.test(start)) throw new FeedError('html');
  if (start.startsWith('%PDF')) throw new FeedError('sheet-kind', {found: 'PDF'});
  return [inColumns(readCsv(bytes, name, limits, problems))];
}

declare module '@e965/xlsx' {
  /** For an unpacked file; its types leave it out. */
  function parse_zip(files: {FullPaths: string[]; FileIndex: object[]}, options: XLSX.ParsingOptions): XLSX.WorkBook;
}

function readWorkbook(files: Files, limits: SheetLimits, problems: Problem[]): Sheet[] {
  const isOds = files.has('content.xml');
  if (isOds && textOf(files, 'META-INF/manifest.xml').includes('encryption-data')) throw new FeedError('sheet-password');
  if (!isOds && !files.has('xl/workbook.xml')) throw new FeedError('sheet-kind', {found: kindOf(files)});
  if (isOds && !/opendocument\.spreadsheet/.test(textOf(files, 'META-INF/manifest.xml') + textOf(files, 'mimetype')))
    throw new FeedError('sheet-kind', {found: 'OpenDocument'});
  const parts = isOds ? withoutConditions(files) : files;
  let workbook: XLSX.WorkBook;
  try {
    workbook = XLSX.parse_zip(
      {
        FullPaths: [...parts.keys()],
        FileIndex: [...parts].map(([name, content]) => ({name, content, type: 2})),
      },
      // UTC: else the dates of an ODS file move with the machine's zone.
      {cellDates: false, cellNF: true, cellStyles: true, cellHTML: false, UTC: true, sheetRows: limits.rows + 1},
    );
  } catch (error) {
    throw new FeedError('sheet-damaged', {found: error instanceof Error ? error.message : ''});
  }
  const fileText = (name: string) => textOf(files, name);
  const struckCells = isOds ? undefined : struckInXlsx(fileText);
  const struckTexts = isOds ? struckInOds(fileText('content.xml'), fileText('styles.xml')) : undefined;
  const hidden = isOds ? hiddenInOds(textOf(files, 'content.xml')) : undefined;
  const is1904 = Boolean(workbook.Workbook?.WBProps?.date1904);
  return workbook.SheetNames.map((key, i) => {
    const sheet = workbook.Sheets[key]!;
    const ofOds = hidden?.get(key);
    const name = isOds ? unescaped(key) : key;
    return {
      name,
      isHidden: ofOds?.isHidden ?? Boolean(workbook.Workbook?.Sheets?.[i]?.Hidden),
      rows: limitedRows(
        cellsOf(sheet, (row, column, {w, v, r}) =>
          struckTexts
            ? struckTexts.get(key)?.get(`${row},${column}`)
            : struckOf(String(w ?? v), struckCells?.get(name)?.has(cellName(row, column)) ?? false, r),
        ),
        name,
        limits,
        problems,
      ),
      hiddenRows: ofOds?.rows ?? indexesOf(sheet['!rows']),
      hiddenColumns: ofOds?.columns ?? indexesOf(sheet['!cols']),
      merged: (sheet['!merges'] ?? [])
        .filter(({s, e}) => e.r > s.r)
        .map(({s, e}) => ({column: s.c, from: s.r, through: Math.min(e.r, limits.rows)})),
      is1904,
    };
  });
}

/** Formats that depend on the value (red below zero) say nothing of times and dates, and the library complains of them on the console. */
const withoutConditions = (files: Files): Files =>
  new Map(
    // A file need not have styles, but the library wants the part.
    [['styles.xml', new TextEncoder().encode('<x/>')] as const, ...files].map(([name, content]) => [
      name,
      /^(content|styles)\.xml$/.test(name) ? new TextEncoder().encode(textOf(files, name).replace(/<style:map\b[^>]*\/>/g, '')) : content,
    ]),
  );

const textOf = (files: Files, name: string): string => new TextDecoder().decode(files.get(name));

const indexesOf = (list: readonly ({hidden?: boolean} | undefined)[] = []): ReadonlySet<number> =>
  new Set([...list.keys()].filter((i) => list[i]?.hidden));

/** What a packed file is that is no spreadsheet we read. */
const kindOf = (files: Files): string =>
  files.has('word/document.xml')
    ? 'Word'
    : files.has('ppt/presentation.xml')
      ? 'PowerPoint'
      : files.has('xl/workbook.bin')
        ? 'xlsb'
        : files.has('Index/Document.iwa')
          ? 'Numbers'
          : 'zip';

function* cellsOf(
  sheet: XLSX.WorkSheet,
  struckIn: (row: number, column: number, found: XLSX.CellObject) => Struck | undefined,
): Generator<[row: number, column: number, cell: Cell]> {
  for (const [address, found] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
    const cell = address.startsWith('!') ? undefined : cellOf(found);
    const {r, c} = XLSX.utils.decode_cell(address);
    const struck = cell && struckIn(r, c, found);
    if (cell) yield [r, c, struck ? {...cell, struck} : cell];
  }
}

function cellOf({t, v, w, z, f, l}: XLSX.CellObject): Cell | undefined {
  const formula = f === undefined ? {} : {formula: f};
  if (t === 'e') return {value: w ?? '', text: w ?? '#', isError: true, ...formula};
  if (t === 'n' && typeof v === 'number') {
    // What is quoted or escaped in a number's format is shown as it is, and says nothing of its kind.
    const format = String(z ?? '').replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '');
    const isDateFormat = !/general|standard/i.test(format);
    return {
      value: v,
      text: cleanCell(w ?? String(v)),
      isDate: isDateFormat && /[yd]/i.test(format),
      isTime: isDateFormat && /[hs]/i.test(format),
      isExponent: /0E[+-]/.test(format),
      ...formula,
    };
  }
  if (t === 'b') return {value: v === true, text: v ? 'Ja' : 'Nej', ...formula};
  const text = cleanCell(typeof v === 'string' ? v : '');
  const link = linkOf({l, f});
  return text || f !== undefined ? {value: text, text, ...formula, ...(link && {link})} : undefined;
}
