/** A spreadsheet as the source of a feed: XLSX, ODS or CSV → the feed of version 1 that it means, and what is to be mended. */
import {readFeed} from '../../feed/read-advised.js';
import {addDays} from '../../model/calendar.js';
import {FeedError, type PlainDate, type Problem} from '../../model/feed.js';
import {addSheetSentences} from '../../text/sheet-problems.js';
import {SHEET_LIMITS, type Sheet, type SheetLimits} from './cells.js';
import {columnOf, dayKey, kindOfSheet, OTHER_SHEETS, SHEETS, type SheetKind} from './columns.js';
import {readGrid} from './grid.js';
import {inCells} from './in-cells.js';
import {readRows, type Records} from './rows.js';
import {headingRow, readTable, type Row} from './table.js';
import {inOneColumn} from './week-columns.js';

addSheetSentences();

export interface SheetOptions {
  /** The file's name: what a CSV's one sheet is called in problems, and the feed where `title` is missing. */
  readonly name: string;
  /** Dates without a year are counted from here: `2026-11-29`. */
  readonly today: PlainDate;
  /** The feed's name. */
  readonly title?: string;
  readonly limits?: Partial<SheetLimits>;
}

/** A feed of format version 1, to be written as JSON. */
export type RawFeed = {readonly version: 1; readonly name?: string; readonly language: 'da'} & {
  readonly [List in keyof Records]?: readonly Records[List][number]['record'][];
};

export interface ReadSheet {
  readonly feed: RawFeed;
  readonly problems: readonly Problem[];
  /** What is told of the feed, by the cells it was read from; of many cells of a column once. */
  inCells<Item extends Pick<Problem, 'where' | 'values'> & {readonly code: string}>(items: readonly Item[]): Item[];
}

/**
 * @throws {FeedError} when nothing in it can be read: `sheet-password`, `sheet-old`, `sheet-kind`, `sheet-large`,
 * `sheet-damaged`, `sheet-quote`, `sheet-choice`, `sheet-headings`, `html`, `empty-feed`
 */
export async function readSheet(bytes: Uint8Array, {name, today, title, limits}: SheetOptions): Promise<ReadSheet> {
  const problems: Problem[] = [];
  const sheetName = name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '') || 'Ark1';
  const sheets = (await readGrid(bytes, sheetName, {...SHEET_LIMITS, ...limits}, problems)).map(inOneColumn);
  const chosen = chooseSheets(sheets, problems);
  const rows = Object.fromEntries(
    SHEETS.map((kind) => [kind.key, chosen.get(kind) ? readTable(chosen.get(kind)!, kind, problems) : []]),
  ) as Record<keyof Records, Row[]>;
  const records = readRows(rows, today, problems);
  const lists = Object.fromEntries(
    Object.entries(records).flatMap(([list, made]: [string, readonly {record: object}[]]) =>
      made.length ? [[list, made.map(({record}) => record)]] : [],
    ),
  );
  const feed: RawFeed = {version: 1, ...(title && {name: title}), language: 'da', ...lists};
  const headings = new Map(
    [...chosen].flatMap(([{key}, sheet]) =>
      [...(rows[key][0]?.headings ?? [])].map(([letters, words]) => [`${sheet.name}!${letters}`, words]),
    ),
  );
  const madeOf = (list: string, index: number | undefined, id: string) => {
    const made = records[list as keyof Records] ?? [];
    return index === undefined ? made.find(({record}) => record.id === id) : made[index];
  };
  const placed: ReadSheet['inCells'] = (items) => inCells(items, madeOf, headings);
  const until = addDays(today, 366);
  const read = await readFeed(JSON.stringify(feed), {from: today, until});
  return {feed, problems: placed([...problems, ...read.problems]), inCells: placed};
}

/** The visible sheets by what is in them: known by their names, or the only one there is. */
function chooseSheets(sheets: readonly Sheet[], problems: Problem[]): Map<SheetKind, Sheet> {
  const chosen = new Map<SheetKind, Sheet>();
  const others: Sheet[] = [];
  for (const sheet of sheets) {
    if (!sheet.rows.size || OTHER_SHEETS.test(sheet.name)) continue;
    const kind = kindOfSheet(sheet.name);
    if (sheet.isHidden) problems.push({code: 'hidden-sheet', where: sheet.name, values: {}});
    else if (kind && !chosen.has(kind)) chosen.set(kind, sheet);
    else others.push(sheet);
  }
  // A sheet whose rows are all private, or examples, has headings all the same.
  const isHeaded = (sheet: Sheet) => headingRow(sheet, activities!) !== undefined;
  if (!chosen.has(activities!)) {
    if (others.length > 1) throw new FeedError('sheet-choice', {found: others.map(({name}) => name).join(', ')});
    if (others[0]) chosen.set(kindOf(others[0]), others[0]);
    if (!chosen.size) throw new FeedError(sheets.some(({rows}) => rows.size) ? 'sheet-headings' : 'empty-feed');
    if (others[0] && !chosen.has(openingHours!) && !isHeaded(others[0]) && chosen.size === 1)
      throw new FeedError('sheet-headings', {found: headingWords(others[0])});
  } else for (const {name} of others) problems.push({code: 'sheet-unread', where: name, values: {}});
  for (const [kind, sheet] of chosen)
    if (headingRow(sheet, kind) === undefined)
      problems.push({code: 'sheet-headings', where: sheet.name, values: {found: headingWords(sheet)}});
  return chosen;
}

const [activities, , , , openingHours] = SHEETS;

/** What the only sheet holds, whatever it is called: days and times without anything that takes place are opening hours. */
function kindOf(sheet: Sheet): SheetKind {
  const keysOf = (kind: SheetKind) => {
    const at = headingRow(sheet, kind);
    // Headings may go over two rows.
    const cells = at === undefined ? [] : [at - 1, at].flatMap((row) => [...(sheet.rows.get(row)?.values() ?? [])]);
    return new Set(cells.map(({text}) => columnOf(kind, text)?.column.key));
  };
  const [as, hours] = [keysOf(activities!), keysOf(openingHours!)];
  const hasDays = [...hours].filter((key) => key?.startsWith(dayKey(''))).length > 1;
  const isHours = hasDays || (hours.has('day') && (hours.has('time') || (hours.has('start') && hours.has('end'))));
  return isHours && !['name', 'topics', 'when'].some((key) => as.has(key)) ? openingHours! : activities!;
}

const headingWords = ({rows}: Sheet): string =>
  [...(rows.values().next().value?.values() ?? [])]
    .slice(0, 5)
    .map(({text}) => text)
    .join(', ');
