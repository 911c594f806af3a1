/** Loaded only for a feed that has fields the format does not know. */
import type {Problem} from '../../model/feed.js';
import type {Format} from '../format/format.js';
import {isList, tableOf} from './check.js';

/** Fields of one record that are looked at. */
const MOST_KEYS = 100;

/**
 * Fields that the format does not have but that are spelled nearly like one it has: `adress`. Others are let be, and so
 * are those that begin with `x-`.
 */
export function checkKeys(format: Format, value: unknown, where: string, problems: Problem[]): void {
  if (!value || typeof value !== 'object' || typeof format !== 'object') return;
  if (isList(format)) {
    if (format.length === 1 && Array.isArray(value)) value.forEach((item, i) => checkKeys(format[0]!, item, `${where}[${i}]`, problems));
    return;
  }
  if (format['*'] || Array.isArray(value)) return;
  const {byName} = tableOf(format);
  for (const key of Object.keys(value).slice(0, MOST_KEYS)) {
    const at = where ? `${where}.${key}` : key;
    const known = byName.get(key);
    if (known) checkKeys(known, (value as Record<string, unknown>)[key], at, problems);
    else if (!key.startsWith('x-')) {
      const write = [...byName.keys()].find((name) => isNearly(key, name) && !Object.hasOwn(value, name));
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
