/**
 * What is struck through in a spreadsheet, by cell: the library that parses it marks nothing. Words with a line through
 * them are no longer meant, and often mean that a day is cancelled.
 */
import {unescaped} from './ods-hidden.js';

export interface Struck {
  /** What has a line through it. */
  readonly words: string;
  /** What has none; empty when all of it is struck through. */
  readonly rest: string;
}

/** Repeated cells are counted up to here. */
const MOST = 10_000;

// XLSX

/** Addresses of cells (`C7`) whose font has a line through it, by the names of the sheets. */
export function struckInXlsx(fileText: (name: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const styles = fileText('xl/styles.xml');
  const [fonts, formats] = [inside(styles, 'fonts'), inside(styles, 'cellXfs')];
  const isFontStruck = elements(fonts, 'font').map(hasStrike);
  const isStruck = elements(formats, 'xf').map((format) => isFontStruck[Number(/\bfontId="(\d+)"/.exec(format)?.[1])] ?? false);
  if (!isStruck.includes(true)) return new Map();
  const targets = new Map(
    elements(fileText('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [attribute(one, 'Id'), attribute(one, 'Target')]),
  );
  return new Map(
    elements(inside(fileText('xl/workbook.xml'), 'sheets'), 'sheet').map((sheet) => {
      const target = targets.get(attribute(sheet, 'r:id')) ?? '';
      const cells = fileText(target.startsWith('/') ? target.slice(1) : `xl/${target}`).matchAll(/<(?:\w+:)?c\b([^<>]*)>/g);
      const addresses = [...cells].filter(([, cell]) => isStruck[Number(attribute(cell!, 's'))]).map(([, cell]) => attribute(cell!, 'r'));
      return [unescaped(attribute(sheet, 'name')), new Set(addresses)];
    }),
  );
}

/** What is struck through of one cell: of a text with formats of its own each part has its font, else the cell's. */
export function struckOf(text: string, isCellStruck: boolean, runs: string | undefined): Struck | undefined {
  const parts = runs ? elements(runs, 'r') : [];
  if (!parts.length) return isCellStruck ? {words: text, rest: ''} : undefined;
  let [words, rest] = ['', ''];
  for (const part of parts) {
    const said = unescaped(inside(part, 't'));
    if (part.includes('rPr') ? hasStrike(part) : isCellStruck) words += said;
    else rest += said;
  }
  return words.trim() ? {words: words.trim(), rest} : undefined;
}

const hasStrike = (xml: string): boolean => /<(?:\w+:)?strike(?!\s+val="(?:0|false)")[\s/>]/.test(xml);

/** What begins with each element of a name, up to the next. */
const elements = (xml: string, name: string): string[] => xml.split(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`)).slice(1);

/** The text between an element's tags, the first of its name. */
function inside(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`));
  const rest = start < 0 ? '' : xml.slice(xml.indexOf('>', start) + 1);
  const end = rest.search(new RegExp(`</(?:\\w+:)?${name}>`));
  return rest.slice(0, Math.max(0, end));
}

const attribute = (xml: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(xml)?.[1] ?? '';

// ODS

/** By the name of the sheet, then by row and column (`6,2`, both from 0). */
export function struckInOds(content: string, styles: string): ReadonlyMap<string, ReadonlyMap<string, Struck>> {
  const isStruck = struckStyles(styles + content);
  const found = new Map<string, Map<string, Struck>>();
  if (![...isStruck.values()].includes(true)) return found;
  let cells = new Map<string, Struck>();
  let columns: boolean[] = [];
  let [row, column, rowCount, columnCount] = [0, 0, 1, 1];
  let isRowStruck: boolean | undefined;
  let words = '';
  let rest = '';
  /** Whether each text around what is read now is struck through, the cell's first. */
  let struckThrough: boolean[] = [];
  let notes = 0;
  const styleOf = (attributes: string, name: string): boolean | undefined => isStruck.get(attribute(attributes, name));
  const say = (text: string): void => {
    if (notes || !struckThrough.length) return;
    if (struckThrough.at(-1)) words += text;
    else rest += text;
  };
  const endCell = (): void => {
    if (words.trim())
      for (let r = row; r < row + Math.min(rowCount, MOST); r++)
        for (let c = column; c < column + columnCount; c++) cells.set(`${r},${c}`, {words: words.trim(), rest});
    column += columnCount;
    struckThrough = [];
  };
  for (const [, slash, tag, attributes = '', text = ''] of content.matchAll(/<(\/?)([\w:-]+)((?:[^<>"]|"[^"]*")*)>([^<]*)/g)) {
    const isEnd = slash === '/';
    const isEmpty = attributes.endsWith('/');
    const count = (name: string): number => Math.min(Number(attribute(attributes, name) || 1), MOST);
    if (tag === 'table:table' && !isEnd) {
      [row, cells, columns] = [0, new Map(), []];
      const name = attribute(attributes, 'table:name');
      for (const one of [name, unescaped(name)]) found.set(one, cells);
    } else if (tag === 'table:table-column') {
      const isDefault = styleOf(attributes, 'table:default-cell-style-name') ?? false;
      for (let i = count('table:number-columns-repeated'); i > 0 && columns.length < MOST; i--) columns.push(isDefault);
    } else if (tag === 'table:table-row') {
      if (isEnd || isEmpty) row += isEnd ? rowCount : count('table:number-rows-repeated');
      [column, rowCount, isRowStruck] = [0, count('table:number-rows-repeated'), styleOf(attributes, 'table:default-cell-style-name')];
    } else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') {
      if (!isEnd) {
        [words, rest, columnCount] = ['', '', count('table:number-columns-repeated')];
        struckThrough = [styleOf(attributes, 'table:style-name') ?? isRowStruck ?? columns[column] ?? false];
      }
      if (isEnd || isEmpty) endCell();
    } else if (tag === 'office:annotation') notes += isEnd ? -1 : isEmpty ? 0 : 1;
    else if (tag === 'text:span' && !isEmpty) {
      if (isEnd) struckThrough.pop();
      else struckThrough.push(styleOf(attributes, 'text:style-name') ?? struckThrough.at(-1) ?? false);
    } else if (tag === 'text:line-break' || (tag === 'text:p' && !isEnd && (words || rest))) say('\n');
    else if (tag === 'text:s') say(' ');
    say(unescaped(text));
  }
  return found;
}

/** Whether each style has a line through its text, by itself or by the style it is made from; those that do not say are missing. */
function struckStyles(xml: string): ReadonlyMap<string, boolean> {
  const own = new Map<string, boolean | undefined>();
  const parents = new Map<string, string>();
  for (const style of elements(xml, 'style')) {
    const name = attribute(style, 'style:name');
    // LibreOffice writes both, and of words within a cell only the type.
    const lines = [...style.matchAll(/\btext-line-through-(?:style|type)="(\w+)"/g)];
    own.set(name, lines.length ? lines.some(([, kind]) => kind !== 'none') : undefined);
    parents.set(name, attribute(style, 'style:parent-style-name'));
  }
  const resolved = new Map<string, boolean>();
  for (const name of own.keys()) {
    let at: string | undefined = name;
    for (let i = 0; at && own.get(at) === undefined && i < 20; i++) at = parents.get(at);
    const isStruck = at === undefined ? undefined : own.get(at);
    if (isStruck !== undefined) resolved.set(name, isStruck);
  }
  return resolved;
}
