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

/** Whether the last record had fields that the format does not know; `spelling.ts` looks whether they were meant to be ours. */
export const hadUnknownKeys = (): boolean => sawUnknownKeys;
let sawUnknownKeys = false;

/** The record as the format knows it, unknown fields kept out; `undefined` when it is not one, with a problem that names the field. */
export function checkedRecord<T>(format: Format, value: unknown, where: string, problems: Problem[]): T | undefined {
  path.length = 0;
  sawUnknownKeys = false;
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
  let left = Object.keys(record).length;
  for (const {name, required, format: field} of any
    ? Object.keys(record).map((name) => ({name, required: true, format: any}))
    : fieldsOf(format)) {
    const found = Object.hasOwn(record, name) ? record[name] : undefined;
    if (Object.hasOwn(record, name)) left--;
    if (found === undefined && !required) continue;
    path.push(name);
    const good = checked(field, found);
    path.pop();
    // A language tag could be called __proto__: never assign by such a key.
    if (name !== '__proto__') result[name] = good;
  }
  if (left) sawUnknownKeys = true;
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

export const isList = (format: Format): format is readonly Format[] => Array.isArray(format);

export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly format: Format;
}

const fieldLists = new WeakMap<object, Field[]>();

export function fieldsOf(format: object): Field[] {
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
