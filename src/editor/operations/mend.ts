/** Writes into a feed what its reader has understood all the same: `19.00` as `19:00`, `aktiviteter` as `activities`. */
import * as format from '../../feed/format/generated/table.js';
import type {Format} from '../../feed/format/format.js';
import {isList as isListFormat, tableOf} from '../../feed/json/check.js';
import {checkedRecord} from '../../feed/json/checked-record.js';
import type {Problem} from '../../model/feed.js';
import {setAt, valueAt} from './edit.js';
import {pathOfProblem} from '../../tool/json/records.js';
import {derive, isList, isObject, type Json, type JsonObject, type Path} from '../../tool/json/json.js';

/** Nobody has to be asked what was meant. */
export const isCertain = ({code, values}: Problem): boolean =>
  'read' in values || code === 'unknown-key' || (code === 'missing' && typeof values.write === 'number');

/** The feed with all that is certain mended; what is wrong in what was renamed shows when it is read again. */
export function mendCertain(root: JsonObject, problems: readonly Problem[]): JsonObject {
  let result = root;
  const certain = problems.filter(isCertain);
  for (const problem of certain.filter(({code}) => code !== 'unknown-key')) {
    const path = pathOfProblem(result, problem.where);
    const meant = path && meantBy(formatAt(path), String(problem.values.read ?? problem.values.write));
    if (meant === undefined || !path || valueAt(result, path.slice(0, -1)) === undefined) continue;
    const list = valueAt(result, path.slice(0, -1));
    const at = path.at(-1);
    // One word may mean several days.
    if (isList(list) && typeof at === 'number' && isList(meant) && !isListFormat(formatAt(path) ?? ''))
      result = setAt(result, path.slice(0, -1), derive(list, [...new Set([...list.slice(0, at), ...meant, ...list.slice(at + 1)])]));
    else result = setAt(result, path, meant);
  }
  for (const {where, values} of certain.filter(({code}) => code === 'unknown-key')) {
    const path = pathOfProblem(result, where);
    if (path) result = withKey(result, path, String(values.write));
  }
  return result;
}

/** With another name for a key, in the same place. */
function withKey(root: JsonObject, path: Path, name: string): JsonObject {
  const parent = path.slice(0, -1);
  const before = valueAt(root, parent);
  const key = String(path.at(-1));
  if (!isObject(before) || !Object.hasOwn(before, key) || Object.hasOwn(before, name)) return root;
  const entries = Object.entries(before).map(([one, value]) => [one === key ? name : one, value] as const);
  return setAt(root, parent, derive(before, Object.fromEntries(entries)));
}

/** What the format says may stand at a place. */
function formatAt(path: Path): Format | undefined {
  const whole = {...format.head, ...Object.fromEntries(Object.entries(format.records).map(([list, record]) => [list, [record]]))};
  let at: Format | undefined = whole;
  for (const step of path) {
    if (at && isListFormat(at))
      at = typeof step === 'number' && at.length === 1 ? at[0] : at.find((one) => typeof one === 'object' && !isListFormat(one));
    if (typeof step === 'string') at = typeof at === 'object' && !isListFormat(at) ? (tableOf(at).byName.get(step) ?? at['*']) : undefined;
  }
  return at;
}

/** What was read, as the format writes it: problems have it as a text. */
function meantBy(at: Format | undefined, read: string): Json | undefined {
  if (at === undefined) return undefined;
  const several = read.split(', ');
  const candidates: unknown[] = [read];
  try {
    candidates.push(JSON.parse(read));
  } catch {
    // It was a text.
  }
  const good = candidates.find((one) => checkedRecord(at, one, '', []) !== undefined) as Json | undefined;
  const isEachGood = several.length > 1 && several.every((one) => checkedRecord(at, one, '', []) !== undefined);
  return good ?? (isEachGood ? several : undefined);
}
