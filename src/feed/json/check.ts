import type {ProblemCode, Text} from '../../model/feed.js';
import {memoOf} from '../../model/memo.js';
import {cleanText, isVisible} from '../../model/clean-text.js';
import type {Fields, Format} from '../format/format.js';
import {patterns} from '../format/generated/table.js';

/** Of the format. */
export const VERSION = 1;
/** Items of a list within a record. */
const LONGEST_LIST = 2000;
const LONGEST_TEXT = 20_000;
/** The longest address, by which the format knows addresses. */
const ADDRESS = 2048;

/** Something with fields that the format does not know: were they meant to be ours? */
export interface Doubtful {
  readonly format: Format;
  readonly value: unknown;
  readonly where: string;
}

class Fault {
  constructor(
    readonly code: ProblemCode,
    readonly found: unknown,
    readonly write?: string,
  ) {}
}

/** To what is being checked; of a record that is none, to what is wrong with it. */
export const path: (string | number)[] = [];

/** Whether the last record had fields that the format does not know; `spelling.ts` looks whether they were meant to be ours. */
export let hadUnknownKeys = false;
/** The same of a part of the record, without which the others may say too much; or of one without a schedule: it may be that. */
export let hadUnknownWithin = false;

/** What was wrong with the last record that was none; `checked-record.ts` makes a problem of it. */
export let lastFault: Fault;

/** The record as the format knows it, unknown fields kept out; `undefined` when it is not one. */
export function goodRecord<T>(format: Format, value: unknown): T | undefined {
  path.length = 0;
  hadUnknownKeys = hadUnknownWithin = false;
  try {
    return checked(format, value) as T;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    lastFault = fault;
    return undefined;
  }
}

/** The value itself when nothing is to be kept out of it: most records are as they should be, and are not copied. */
function checked(format: Format, value: unknown): unknown {
  if (typeof format === 'number') return checkedString(format, value);
  if (typeof format === 'string') return checkedLeaf(format, value);
  if (isList(format)) return format.length > 1 ? checkedChoice(format, value) : checkedList(format[0]!, value);
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Fault('object', value);
  const record = value as Record<string, unknown>;
  const any = format['*'];
  const {byName, required} = any ? NO_FIELDS : tableOf(format);
  for (const name of required)
    if (!Object.hasOwn(record, name) || record[name] === undefined) {
      path.push(name);
      throw new Fault('missing', undefined);
    }
  const names = Object.keys(record);
  let good = record;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const found = record[name];
    // A language tag could be called __proto__: never assign by such a key.
    const field = name === '__proto__' || found === undefined ? undefined : (any ?? byName.get(name));
    let kept: unknown;
    if (field) {
      path.push(name);
      kept = checked(field, found);
      path.pop();
      if (kept === found && good === record) continue;
    } else if (!any && !name.startsWith('x-')) {
      hadUnknownKeys = true;
      hadUnknownWithin ||= path.length > 0 || !record.schedule;
    }
    // From here on something is left out; what came before is taken over.
    if (good === record) {
      good = {};
      for (const before of names.slice(0, i)) good[before] = record[before];
    }
    if (field) good[name] = kept;
  }
  return good;
}

function checkedList(item: Format, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Fault('list', value);
  if (value.length > LONGEST_LIST) throw new Fault('long', value.length);
  let good: unknown[] = value;
  for (let i = 0; i < value.length; i++) {
    path.push(i);
    const kept = checked(item, value[i]);
    path.pop();
    if (kept === value[i]) continue;
    if (good === value) good = [...(value as unknown[])];
    good[i] = kept;
  }
  return good;
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

function checkedString(longest: number, value: unknown): string {
  if (typeof value !== 'string') throw new Fault('text', value);
  if (longest > 0 && !isVisible(value)) throw new Fault('empty', value);
  if (value.length > Math.abs(longest)) throw new Fault('long', value);
  // An address is left as it is: with such signs in it, it is no link.
  return longest === ADDRESS ? value : cleanText(value);
}

function checkedLeaf(leaf: string, value: unknown): unknown {
  if (leaf === 'text')
    return value && typeof value === 'object' && !Array.isArray(value)
      ? checked(TEXT_BY_LANGUAGE, value)
      : checkedString(LONGEST_TEXT, value);
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
  const code = leaf as keyof typeof patterns;
  if (typeof value !== 'string' || !patterns[code].test(value)) throw new Fault(code, value);
  return value;
}

/** What may be an online meeting's address with a password in it. */
export const MEETING = /(zoom|teams|meet|webex|whereby|skype)\.[^\s"]*[?#]/i;

/** Whether a name in several languages says something in one of them. */
export const hasName = ({name}: {readonly name?: Text}): boolean => typeof name !== 'object' || isVisible(Object.values(name).join(''));

export const TEXT_BY_LANGUAGE: Fields = {'*': -LONGEST_TEXT};

export const isList = (format: Format): format is readonly Format[] => Array.isArray(format);

interface Table {
  readonly byName: ReadonlyMap<string, Format>;
  readonly required: readonly string[];
}

const NO_FIELDS: Table = {byName: new Map(), required: []};
/** The fields of an object's format by their names. */
export const tableOf = memoOf((format: Fields): Table => {
  const fields = Object.entries(format).map(([key, field]) => [key.replace('!', ''), field, key] as const);
  const required = fields.filter(([, , key]) => key.endsWith('!')).map(([name]) => name);
  return {byName: new Map(fields.map(([name, field]) => [name, field])), required};
});
