/** Which languages a feed's texts are in, and which texts lack one. Pure. */
import type {Fields, Format} from '../../feed/format/format.js';
import {head, records} from '../../feed/format/generated/table.js';
import type {Finding} from './finding.js';
import {DEEPEST, pathText} from './path-text.js';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;
const isLanguageTag = (key: string): boolean => TAG.test(key);

/** Examples that a finding names. */
const EXAMPLES = 3;

/** Names of all fields that may be written in several languages. */
export const textFields = new Set<string>();
collect({...head, ...records});

function collect(format: Format): void {
  if (typeof format !== 'object') return;
  if (Array.isArray(format)) return (format as readonly Format[]).forEach(collect);
  for (const [key, field] of Object.entries(format as Fields)) {
    if (field === 'text' || (Array.isArray(field) && field.includes('text'))) textFields.add(key.replace('!', ''));
    collect(field);
  }
}

/** One finding for each language that more than a few texts are in and others are not. */
export function languageFindings(raw: unknown, feedLanguage: string): Finding[] {
  const own = [shortTag(feedLanguage)];
  const counts = new Map<string, number>();
  let all = 0;
  eachText(raw, own, (tags) => {
    all++;
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].flatMap(([language, count]) => {
    // A single text in a language is no promise that the feed is kept in it.
    if (count === all || count < 2) return [];
    const examples: string[] = [];
    eachText(raw, own, (tags, where) => {
      if (!tags.includes(language)) examples.push(where());
      return examples.length === EXAMPLES;
    });
    return [{code: 'untranslated', where: '', values: {count: all - count, language, examples: examples.join(', ')}} as const];
  });
}

/** Calls `visit` with the languages of every text; true ends it. */
function eachText(raw: unknown, own: readonly string[], visit: (tags: readonly string[], where: () => string) => boolean | void): void {
  const path: (string | number)[] = [];
  const where = () => pathText(path);
  const walk = (value: unknown, field: string): boolean | void => {
    if (typeof value === 'string') return textFields.has(field) && value.trim() ? visit(own, where) : undefined;
    if (typeof value !== 'object' || !value || path.length > DEEPEST) return;
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) if (step(i, value[i], field)) return true;
      return;
    }
    const keys = Object.keys(value);
    if (textFields.has(field) && keys.length && keys.every(isLanguageTag)) return visit(keys.map(shortTag), where);
    for (const key of keys) if (!key.startsWith('x-') && step(key, (value as Readonly<Record<string, unknown>>)[key], key)) return true;
  };
  const step = (key: string | number, value: unknown, field: string): boolean | void => {
    path.push(key);
    const isEnd = walk(value, field);
    path.pop();
    return isEnd;
  };
  walk(raw, '');
}

/** `uk-UA` is Ukrainian. */
const shortTag = (tag: string): string => tag.split('-')[0]!.toLowerCase();
