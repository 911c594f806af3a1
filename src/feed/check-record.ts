import type {Problem} from '../model/feed.js';
import {patterns} from './generated/format.js';

/**
 * The format as a table (made from the zod schema by `scripts/format.mjs`): a string is a leaf (`number`, `boolean`,
 * `text`, `date` …, `s300` = a string of at most 300 characters, not blank, `S300` = that may be blank, `odd|even` and `#1|-1` = one of these words or numbers), `[x]` a list of x, `[a, b]`
 * either, `{'name!': x}` an object with required fields marked, `{'*': x}` one with any keys.
 */
export type Format = string | readonly Format[] | {readonly [field: string]: Format};

/** Items of a list within a record. */
const LONGEST_LIST = 2000;
const LONGEST_TEXT = 20_000;

class Fault {
  constructor(
    readonly code: string,
    readonly found: unknown,
    readonly write?: string,
  ) {}
}

const path: (string | number)[] = [];

/** The record as the format knows it, unknown fields kept out; `undefined` when it is not one, with a problem that names the field. */
export function checkedRecord<T>(format: Format, value: unknown, where: string, problems: Problem[]): T | undefined {
  path.length = 0;
  try {
    return checked(format, value) as T;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const {code, found, write} = fault;
    problems.push({
      code: found === undefined ? 'missing' : code,
      where: path.reduce<string>((at, key) => at + (typeof key === 'number' ? `[${key}]` : `${at && '.'}${key}`), where),
      values: {
        found: (typeof found === 'string' ? found : (JSON.stringify(found) ?? '')).slice(0, 60),
        ...(write && {write}),
      },
    });
    return undefined;
  }
}

function checked(format: Format, value: unknown): unknown {
  if (typeof format === 'string') return checkedLeaf(format, value);
  if (isList(format)) return format.length > 1 ? checkedChoice(format, value) : checkedList(format[0]!, value);
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Fault('object', value);
  const record = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  const any = format['*'];
  for (const {name, required, format: field} of any
    ? Object.keys(record).map((name) => ({name, required: true, format: any}))
    : fieldsOf(format)) {
    const found = Object.hasOwn(record, name) ? record[name] : undefined;
    if (found === undefined && !required) continue;
    path.push(name);
    const good = checked(field, found);
    path.pop();
    // A language tag could be called __proto__: never assign by such a key.
    if (name !== '__proto__') result[name] = good;
  }
  return result;
}

function checkedList(item: Format, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Fault('list', value);
  if (value.length > LONGEST_LIST) throw new Fault('long', value.length);
  return value.map((element: unknown, i) => {
    path.push(i);
    const good = checked(item, element);
    path.pop();
    return good;
  });
}

/** Either of several; when none fits, the first says what is wrong. */
function checkedChoice(formats: readonly Format[], value: unknown): unknown {
  const depth = path.length;
  let first: unknown;
  for (const format of formats) {
    try {
      return checked(format, value);
    } catch (fault) {
      first ??= fault;
      path.length = depth;
    }
  }
  throw first;
}

function checkedLeaf(leaf: string, value: unknown): unknown {
  if (leaf === 'number' || leaf === 'boolean') {
    if (typeof value !== leaf || (leaf === 'number' && !Number.isFinite(value)))
      throw new Fault(leaf === 'number' ? leaf : 'true-false', value);
    return value;
  }
  if (leaf.includes('|')) {
    const isNumber = leaf[0] === '#';
    const choices = leaf.slice(Number(isNumber)).split('|');
    if (typeof value !== (isNumber ? 'number' : 'string') || !choices.includes(String(value)))
      throw new Fault('choice', value, choices.join(', '));
    return value;
  }
  if (leaf === 'text' && value && typeof value === 'object' && !Array.isArray(value)) return checked(TEXT_BY_LANGUAGE, value);
  const pattern = patterns[leaf];
  if (typeof value !== 'string') throw new Fault(pattern ? leaf : 'text', value);
  if (pattern) {
    if (!pattern.test(value)) throw new Fault(leaf, value);
    return value;
  }
  if (leaf[0] !== 'S' && !/\S/.test(value)) throw new Fault('empty', value);
  if (value.length > (Number(leaf.slice(1)) || LONGEST_TEXT)) throw new Fault('long', value);
  return value;
}

const TEXT_BY_LANGUAGE: Format = {'*': `S${LONGEST_TEXT}`};

const isList = (format: Format): format is readonly Format[] => Array.isArray(format);

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly format: Format;
}

const fieldLists = new WeakMap<object, Field[]>();

function fieldsOf(format: object): Field[] {
  let fields = fieldLists.get(format);
  if (!fields) {
    fields = Object.entries(format as Record<string, Format>).map(([key, field]) => ({
      name: key.replace('!', ''),
      required: key.endsWith('!'),
      format: field,
    }));
    fieldLists.set(format, fields);
  }
  return fields;
}

/** The names an object of the format may use. */
export const fieldNames = (format: Format): string[] => fieldsOf(format as object).map(({name}) => name);

/**
 * Fields that the format does not have but that are spelled nearly like one it has: `adress`. Others are let be, and so
 * are those that begin with `x-`.
 */
export function checkKeys(format: Format, value: unknown, where: string, problems: Problem[]): void {
  if (!value || typeof value !== 'object' || typeof format === 'string') return;
  if (isList(format)) {
    if (format.length === 1 && Array.isArray(value)) value.forEach((item, i) => checkKeys(format[0]!, item, `${where}[${i}]`, problems));
    return;
  }
  if (format['*'] || Array.isArray(value)) return;
  const fields = fieldsOf(format);
  for (const key of Object.keys(value)) {
    const at = where ? `${where}.${key}` : key;
    const known = fields.find(({name}) => name === key);
    if (known) checkKeys(known.format, (value as Record<string, unknown>)[key], at, problems);
    else if (!key.startsWith('x-')) {
      const write = fields.find(({name}) => isNearly(key, name) && !Object.hasOwn(value, name))?.name;
      if (write) problems.push({code: 'unknown-key', where: at, values: {found: key, write}});
    }
  }
}

/** At most two letters put in, left out or changed (Levenshtein), and less than half of the word. */
export function isNearly(a: string, b: string): boolean {
  if (a.length > 40 || Math.abs(a.length - b.length) > 2 || b.length < 4) return false;
  let row = [...b, ''].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1]!.toLowerCase() === b[j - 1]!.toLowerCase() ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= 2;
}
