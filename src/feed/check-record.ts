import type * as z from 'zod/mini';
import type {Problem} from '../model/feed.js';

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly values?: readonly unknown[];
}

/** The record as the format knows it, unknown fields kept out; `undefined` when it is not one, with a problem that names the field. */
export function checkedRecord<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  where: string,
  problems: Problem[],
): z.output<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(problemOf(result.error.issues[0] as unknown as Issue, value, where));
  return undefined;
}

/** The first thing wrong with a record; the schema's messages are our codes. */
function problemOf(issue: Issue, value: unknown, where: string): Problem {
  const found = issue.path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return {
    code: found === undefined ? 'missing' : issue.message,
    where: issue.path.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`), where),
    values: {
      found: (typeof found === 'string' ? found : (JSON.stringify(found) ?? '')).slice(0, 60),
      ...(issue.values && {write: issue.values.join(', ')}),
    },
  };
}

/**
 * Fields that the format does not have but that are spelled nearly like one it has: `adress`. Others are let be, and so
 * are those that begin with `x-`.
 */
export function checkKeys(schema: z.ZodMiniType, value: unknown, where: string, problems: Problem[]): void {
  const def = (schema as unknown as {_zod: {def: Def}})._zod.def;
  if (def.innerType) return checkKeys(def.innerType, value, where, problems);
  if (!value || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (def.element) value.forEach((item, i) => checkKeys(def.element!, item, `${where}[${i}]`, problems));
    return;
  }
  const {shape} = def;
  if (!shape) return;
  for (const key of Object.keys(value)) {
    const at = where ? `${where}.${key}` : key;
    if (Object.hasOwn(shape, key)) checkKeys(shape[key]!, (value as Record<string, unknown>)[key], at, problems);
    else if (!key.startsWith('x-')) {
      const write = Object.keys(shape).find((known) => isNearly(key, known) && !Object.hasOwn(value, known));
      if (write) problems.push({code: 'unknown-key', where: at, values: {found: key, write}});
    }
  }
}

interface Def {
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
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
