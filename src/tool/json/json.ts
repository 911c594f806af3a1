/**
 * JSON that remembers how it was written: what nobody changes is saved letter for letter, what is changed keeps the file's
 * own indentation, spacing and order of keys.
 */
export type Json = string | number | boolean | null | JsonObject | JsonList;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type JsonList = readonly Json[];

/** A step per key or index. */
export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: unknown): value is JsonList => Array.isArray(value);

/** Where an object or list stands in its file, and how each of its members is written. */
interface Source {
  readonly text: string;
  readonly members: ReadonlyMap<string | number, Member>;
}
interface Member {
  readonly value: Json;
  readonly text: string;
  readonly key: string;
}

/** By the object or list that was made of it. */
const sources = new WeakMap<object, Source>();
/** From a changed object or list to the one in the file that it was made of. */
const origins = new WeakMap<object, object>();

/** Says that `made` is `from` with something changed: it is written in the same way. */
export function derive<Value extends object>(from: unknown, made: Value): Value {
  if (typeof from === 'object' && from) origins.set(made, origins.get(from) ?? from);
  return made;
}

/** A text that is not JSON, and where it stops being it. */
export class JsonError extends Error {
  constructor(
    readonly at: number,
    text: string,
  ) {
    super('syntax');
    Object.assign(this, lineAt(text, at));
  }
  declare readonly line: number;
  declare readonly column: number;
}

/** The line and column (both from 1) of a place in a text. */
export function lineAt(text: string, at: number): {line: number; column: number} {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return {line: before.length, column: before.at(-1)!.length + 1};
}

const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;

/** No feed is as deep; what is would exhaust the stack. */
const DEEPEST = 500;

/** @throws {JsonError} the text is not JSON, or deeper than any feed */
export function parseJson(text: string): Json {
  let at = 0;
  let depth = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) throw new JsonError(at, text);
    at += found.length;
    return found;
  };
  const space = () => void take(SPACE);
  const expect = (mark: string) => {
    if (text[at] !== mark) throw new JsonError(at, text);
    at++;
  };
  const value = (): Json => {
    const mark = text[at];
    if (mark === '"') return JSON.parse(take(STRING)) as string;
    if (mark !== '{' && mark !== '[') return JSON.parse(take(OTHER)) as Json;
    if (++depth > DEEPEST) throw new JsonError(at, text);
    const start = at++;
    const close = mark === '{' ? '}' : ']';
    const members = new Map<string | number, Member>();
    for (space(); text[at] !== close; space()) {
      if (members.size) {
        expect(',');
        space();
      }
      let name: string | number = members.size;
      let key = '';
      if (mark === '{') {
        key = take(STRING);
        name = JSON.parse(key) as string;
        space();
        expect(':');
        space();
      }
      const from = at;
      const read = value();
      members.set(name, {value: read, text: text.slice(from, at), key});
    }
    at++;
    depth--;
    const entries = [...members].map(([name, member]) => [name, member.value] as const);
    const made: JsonObject | JsonList = mark === '{' ? Object.fromEntries(entries) : entries.map(([, one]) => one);
    sources.set(made, {text: text.slice(start, at), members});
    return made;
  };
  space();
  const root = value();
  space();
  if (at < text.length) throw new JsonError(at, text);
  return root;
}

const LINE = 110;

/** The text of a feed: what is as it was in `before` (the file's text) is written as it stands there. */
export function writeJson(root: Json, before = ''): string {
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const hasLines = !before || /\n/.test(before.trim());
  const indent = /\n([ \t]+)"/.exec(before)?.[1] ?? '  ';
  const colon = /"\s*(:\s*)/.exec(before)?.[1]?.replace(/\s*\n\s*/, ' ') ?? ': ';
  const comma = hasLines || /, "/.test(before) ? ', ' : ',';
  const pad = /\{ "/.test(before) ? ' ' : '';
  // A file that puts each thing on its own line goes on so.
  const mayShare = !before || !hasLines || /[[{] ?["\d][^\n]*["\d}\]] ?[\]}]/.test(before);

  const write = (value: Json, level: number): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const own = sources.get(value);
    if (own) return own.text;
    const origin = sources.get(origins.get(value) ?? value);
    const entries = isList(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
    const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
    if (!entries.length) return open + close;
    const parts = entries.map(([name, item]) => {
      const member = origin?.members.get(name);
      const key = typeof name === 'number' ? '' : (member?.key || JSON.stringify(name)) + colon;
      return key + (member && member.value === item ? member.text : write(item, level + 1));
    });
    const space = isList(value) ? '' : pad;
    const line = open + space + parts.join(comma) + space + close;
    const isShort = level > 1 && line.length <= LINE && !line.includes('\n');
    if (!hasLines || (isShort && (origin ? !origin.text.includes('\n') : mayShare && !entries.some(([, item]) => isObject(item)))))
      return line;
    const start = newline + indent.repeat(level + 1);
    return open + start + parts.join(`,${start}`) + newline + indent.repeat(level) + close;
  };
  const head = /^\ufeff?\s*/.exec(before)![0];
  return head + write(root, 0) + (before ? /\s*$/.exec(before)![0] : newline);
}
