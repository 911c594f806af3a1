/** A sheet's headings and rows: cells by the column they stand in, each with its name (`Ark1!C7`). */
import {civil} from '../../model/calendar.js';
import type {Problem, ProblemCode, Text} from '../../model/feed.js';
import {cleanCell, type Cell, type Sheet} from './cells.js';
import {columnOf, CONSENT, INTERNAL, nearestColumn, type Column, type SheetKind} from './columns.js';
import {dayFirst, doubtfulDates, HALF, isMonthFirst} from './date-order.js';
import {dayOfSerial} from './dates.js';
import {cellName, columnName} from './grid.js';
import {typedBeforeDate} from './times.js';

export interface Row {
  /** `Ark1!7` */
  readonly where: string;
  readonly is1904: boolean;
  has(key: string): boolean;
  cell(key: string): Cell | undefined;
  /** What the cell shows. */
  words(key: string): string;
  /** The words in each language that has a column. */
  text(key: string): Text | undefined;
  /** The heading above the cell. */
  heading(key: string): string;
  /** The cell's name; where there is no such column the row's. */
  whereOf(key: string, language?: string): string;
  /** The sheet's headings by their columns' letters. */
  readonly headings: ReadonlyMap<string, string>;
  /** A cell that is there but holds nothing that can be used, such as `#N/A`; that has been told. */
  isFaulty(key: string): boolean;
  /** How many cells there are, faulty ones too. */
  readonly size: number;
  report(key: string, code: ProblemCode, values?: Problem['values']): void;
}

/** Headings stand among the first rows; above them may be a title. */
export const MOST_ABOVE = 15;
/** Fewer words that name columns may be an activity's own. */
const FEWEST_HEADINGS = 3;
/** A merged cell that stands for each of its rows. */
const REPEATED = new Set(['name', 'place', 'address', 'organization']);
/** Languages whose letters another character set has not. */
const OTHER_LETTERS = /^(uk|ru|ar|ti|am|fa|ps|ckb|my|ksw|ur|zh|th|ta)\b/;
const EXAMPLE = /^(eksempel|example)\s*:/i;

/** Outlook's own column: a row that says yes there is for nobody else. */
const PRIVATE = /^(privat|private|intern|internt)$/i;
/** A form's answer: what is neither yes nor no ("ja, men uden nummer") is for its writer to say. */
const MAY = /^(sand|true|ja|ja tak|yes|j|y|x|1|✓|✔|☑|ok)[.!]*$/i;
export const YES = /^(sand|true|ja|yes|j|y|x|1|✓|✔|☑)$/i;
const ONLY_TIMES = /^(start|end|time)$/;
const ONLY_DATES = /^(date|startDate|endDate|deadline|lastChecked)$/;

interface Heading {
  readonly column: Column;
  readonly language?: string;
  readonly words: string;
}

/** The rows of a sheet, which may hold several tables, one below the other with headings of their own. */
export function readTable(sheet: Sheet, kind: SheetKind, problems: Problem[]): Row[] {
  const starts = headingRows(sheet, kind);
  return starts.flatMap((at, i) => {
    const next = starts[i + 1] ?? Infinity;
    const rows = new Map([...sheet.rows].filter(([row]) => (i === 0 || row >= at) && row < next));
    return readRowsBelow({...sheet, rows}, kind, at, problems);
  });
}

/** Where tables begin; the same headings once more are none. */
function headingRows(sheet: Sheet, kind: SheetKind): number[] {
  const best = headingRow(sheet, kind);
  const keyOf = (text = '') => columnOf(kind, text)?.column.key;
  const starts: number[] = [];
  for (const [row, cells] of best === undefined ? [] : sheet.rows) {
    const known = new Set([...cells.values()].flatMap(({text}) => keyOf(text) ?? []));
    // Nearly each cell names a column: nobody writes an activity so.
    if (row !== best && (known.size < FEWEST_HEADINGS || known.size < cells.size - 1)) continue;
    const last = starts.at(-1);
    const before = last === undefined ? undefined : sheet.rows.get(last);
    if (before && [...cells].every(([column, {text}]) => keyOf(before.get(column)?.text) === keyOf(text))) continue;
    // Headings over two rows are one table's.
    if (last === undefined || last < row - 1) starts.push(row);
    else if (last !== best) starts.splice(-1, 1, row);
  }
  return starts;
}

function readRowsBelow(sheet: Sheet, kind: SheetKind, at: number, problems: Problem[]): Row[] {
  const headings = readHeadings(sheet, kind, at, problems);
  const keyOf = ({column, language}: Heading) => column.key + (language ? `@${language}` : '');
  const cells = new Map([...sheet.rows].map(([row, found]) => [row, new Map(found)]));
  repeatMerged(sheet, cells, headings, at, problems);
  const rows: Row[] = [];
  const isPrivate = [...(sheet.rows.get(at) ?? [])].find(([, {text}]) => PRIVATE.test(text))?.[0];
  const consent = consentColumn(sheet, cells, at);
  const hasHalves = [...headings].some(
    ([column, heading]) =>
      ONLY_TIMES.test(heading.column.key) && [...columnCells(cells, column, at).values()].some(({text}) => HALF.test(text)),
  );
  const doubtful = new Map<number, ReturnType<typeof doubtfulDates>>();
  for (const [column, heading] of headings) {
    if (!ONLY_DATES.test(heading.column.key)) continue;
    const own = columnCells(cells, column, at);
    if (isMonthFirst(own, hasHalves)) for (const [row, cell] of own) cells.get(row)!.set(column, dayFirst(cell));
    else doubtful.set(column, doubtfulDates(own, sheet.is1904, hasHalves));
  }
  for (const [number, found] of [...cells].sort(([a], [b]) => a - b)) {
    if (number <= at) continue;
    const known = [...found].filter(([column]) => headings.has(column));
    if (!known.length || isHeadings(kind, known, headings)) continue;
    const where = `${sheet.name}!${number + 1}`;
    if (sheet.hiddenRows.has(number)) {
      problems.push({code: 'hidden-row', where, values: {}});
      continue;
    }
    if (isPrivate !== undefined && YES.test(found.get(isPrivate)?.text ?? '')) {
      problems.push({code: 'private-row', where, values: {}});
      continue;
    }
    if (consent !== undefined && !MAY.test(found.get(consent)?.text ?? '')) {
      problems.push({code: 'private-row', where, values: {found: found.get(consent)?.text ?? ''}});
      continue;
    }
    const titleCell = known.find(([column]) => /^(name|title|place)$/.test(headings.get(column)!.column.key))?.[1];
    const title = titleCell?.text ?? '';
    const code = EXAMPLE.test(title) ? 'example-row' : titleCell?.struck?.rest.trim() === '' ? 'struck-row' : undefined;
    if (code) {
      problems.push({code, where, values: {found: title}});
      continue;
    }
    const byKey = new Map<string, readonly [cell: Cell, column: number]>();
    const faulty = new Set<string>();
    for (const [column, cell] of known) {
      const heading = headings.get(column)!;
      const either = doubtful.get(column)?.get(number);
      if (either) problems.push({code: 'date-order', where: `${sheet.name}!${cellName(number, column)}`, values: either});
      const fault = faultOf(cell, heading);
      const code = fault ?? (cell.struck && 'struck-cell');
      if (code)
        problems.push({
          code,
          where: `${sheet.name}!${cellName(number, column)}`,
          values: {found: saidOf(cell, code, sheet.is1904)},
        });
      if (fault || either) faulty.add(keyOf(heading));
      else if (cell.struck) {
        // What is left was not struck through: of a list of dates the others hold.
        const rest = cleanCell(cell.struck.rest).replace(/^[\s,;]+|[\s,;]+$|([,;])\s*(?=[,;])/g, '');
        byKey.set(keyOf(heading), [{value: rest, text: rest}, column]);
      } else byKey.set(keyOf(heading), [cell, column]);
    }
    rows.push(rowOf(sheet, where, number, byKey, faulty, headings, problems));
  }
  return rows;
}

/** Where rows say whether they may be shown; not where none of them says it. */
const consentColumn = (sheet: Sheet, cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>, at: number): number | undefined =>
  [...(sheet.rows.get(at) ?? [])].find(([column, {text}]) => CONSENT.test(text.trim()) && columnCells(cells, column, at).size)?.[0];

function rowOf(
  sheet: Sheet,
  where: string,
  number: number,
  byKey: ReadonlyMap<string, readonly [cell: Cell, column: number]>,
  faulty: ReadonlySet<string>,
  headings: ReadonlyMap<number, Heading>,
  problems: Problem[],
): Row {
  const cell = (key: string) => byKey.get(key)?.[0];
  const whereOf = (key: string, language?: string) => {
    const column =
      byKey.get(`${key}@${language}`)?.[1] ?? byKey.get(key)?.[1] ?? [...headings].find(([, {column}]) => column.key === key)?.[0];
    return column === undefined ? where : `${sheet.name}!${cellName(number, column)}`;
  };
  return {
    where,
    is1904: sheet.is1904,
    cell,
    whereOf,
    headings: new Map([...headings].map(([column, {words}]) => [columnName(column), words])),
    has: (key) => byKey.has(key),
    isFaulty: (key) => faulty.has(key),
    size: byKey.size + faulty.size,
    words: (key) => cell(key)?.text ?? '',
    heading: (key) => headings.get(byKey.get(key)?.[1] ?? -1)?.words ?? '',
    text(key) {
      const texts = [...byKey].flatMap(([name, [{text}]]) => {
        const [own, language = 'da'] = name.split('@') as [string, string?];
        return own === key && text ? [[language, text] as const] : [];
      });
      return texts.length === 1 && texts[0]![0] === 'da' ? texts[0]![1] : texts.length ? Object.fromEntries(texts) : undefined;
    },
    report: (key, code, values = {}) => void problems.push({code, where: whereOf(key), values}),
  };
}

const columnCells = (cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>, column: number, at: number): Map<number, Cell> =>
  new Map([...cells].flatMap(([row, found]) => (row > at && found.has(column) ? [[row, found.get(column)!] as const] : [])));

/** The row with most headings, the first of these. */
export function headingRow(sheet: Sheet, kind: SheetKind): number | undefined {
  let [best, most] = [undefined as number | undefined, 0];
  for (const [row, cells] of sheet.rows) {
    if (row > MOST_ABOVE) break;
    const known = new Set([...cells.values()].flatMap(({text}) => columnOf(kind, text)?.column.key ?? []));
    // One word may be a title above the sheet or a column of its own.
    if (known.size > most && (known.size > 1 || cells.size === 1)) [best, most] = [row, known.size];
  }
  return best;
}

function readHeadings(sheet: Sheet, kind: SheetKind, at: number, problems: Problem[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const taken = new Set<string>();
  // A heading over two rows: what the lower one leaves out may stand in the upper one.
  const above = new Map([...(sheet.rows.get(at - 1) ?? [])].filter(([, {text}]) => columnOf(kind, text)));
  for (const [column, {text: words}] of [...new Map([...above, ...sheet.rows.get(at)!])].sort(([a], [b]) => a - b)) {
    if (INTERNAL.test(words) || CONSENT.test(words.trim())) continue;
    const where = `${sheet.name}!${cellName(at, column)}`;
    const found = columnOf(kind, words);
    const key = found && `${found.column.key}@${found.language ?? ''}`;
    if (sheet.hiddenColumns.has(column))
      problems.push({code: 'hidden-column', where: `${sheet.name}!${columnName(column)}`, values: {found: words}});
    else if (!found) {
      const write = nearestColumn(kind, words);
      problems.push({code: 'unknown-column', where, values: {found: words, ...(write && {write})}});
    } else if (taken.has(key!)) problems.push({code: 'double-column', where, values: {found: words}});
    else {
      taken.add(key!);
      headings.set(column, {...found, words});
    }
  }
  // „Emne" is the title in Outlook's own export, and else what it is about.
  const topic = [...headings].find(([, {column}]) => column.key === 'topics');
  const name = kind.columns.find(({key, names}) => key === 'name' && names[0] === 'Titel');
  if (topic && name && ![...headings.values()].some(({column}) => column.key === 'name'))
    headings.set(topic[0], {...topic[1], column: name});
  return headings;
}

/** Headings once more, further down. */
const isHeadings = (kind: SheetKind, cells: readonly (readonly [number, Cell])[], headings: ReadonlyMap<number, Heading>): boolean =>
  cells.length > 1 && cells.every(([column, {text}]) => columnOf(kind, text)?.column.key === headings.get(column)?.column.key);

function repeatMerged(
  sheet: Sheet,
  cells: Map<number, Map<number, Cell>>,
  headings: ReadonlyMap<number, Heading>,
  at: number,
  problems: Problem[],
): void {
  for (const {column, from, through} of sheet.merged) {
    const first = cells.get(from)?.get(column);
    const heading = headings.get(column);
    if (!first || !heading || from <= at) continue;
    const isRepeated = REPEATED.has(heading.column.key);
    const code = isRepeated ? 'merged-repeated' : 'merged-cells';
    problems.push({code, where: `${sheet.name}!${cellName(from, column)}`, values: {found: first.text, last: cellName(through, column)}});
    // Rows without anything else stay empty.
    for (let row = from + 1; isRepeated && row <= through; row++) if (cells.get(row)?.size) cells.get(row)!.set(column, first);
  }
}

/** What a faulty cell holds, as its writer knows it. */
function saidOf({value, text, formula, struck}: Cell, fault: ProblemCode, is1904: boolean): string {
  if (fault === 'struck-cell') return struck!.words;
  if (fault === 'date-in-text') {
    const {day, month} = civil(dayOfSerial(Number(value), is1904));
    return typedBeforeDate(day, month);
  }
  return formula && fault !== 'cell-error' ? `=${formula}` : text;
}

/** A cell that holds nothing to be published. */
function faultOf(
  {value, text, isError, formula, isDate, isTime, isExponent, struck}: Cell,
  {column, language}: Heading,
): ProblemCode | undefined {
  if (struck?.rest.trim() === '') return 'struck-cell';
  if (isError || /^#(I\/T|N\/A|NAVN\?|NAME\?|REF!|REFERENCE!|VÆRDI!|VALUE!|DIV\/0!|DIVISION\/0!|NUM!|TAL!|NULL!|NUL!)$/.test(text))
    return 'cell-error';
  if (formula && /\b(TODAY|NOW|IDAG|NU)\(/i.test(formula)) return 'today-formula';
  // A formula that no program has calculated has 0 for a result, which a date or time would make 1899 or midnight.
  if (formula !== undefined && (text === '' || (value === 0 && (isDate || isTime)))) return 'formula-empty';
  if (isExponent && (column.isText || /^(address|room)$/.test(column.key))) return 'exponent';
  if (language && OTHER_LETTERS.test(language) && /\?\s*\?|^\?$/.test(text) && !/[^\x00-\u024f]/.test(text)) return 'lost-letters';
  const takesDates = /^(date|startDate|endDate|except|cancelled|deadline|lastChecked|start|end|time|from|until|when|on .*)$/.test(
    column.key,
  );
  return isDate && !takesDates && typeof value === 'number' ? 'date-in-text' : undefined;
}
