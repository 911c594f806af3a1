/** Changes of a feed as functions: each gives a new feed, in which all that was not touched is the same object as before. */
import {references, type listNames} from '../../model/generated/records.js';
import {plainLetters} from '../../model/plain-letters.js';
import {idOf, recordsOf} from '../../tool/json/records.js';
import {derive, isList, isObject, type Json, type JsonList, type JsonObject, type Path} from '../../tool/json/json.js';

export type ListName = (typeof listNames)[number];

export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as {readonly [key: string | number]: Json})[step];
  }
  return value;
}

/** With another value at a place, whatever is missing on the way made; `undefined` takes it away, and an object left empty by that too. */
export function setAt(root: JsonObject, path: Path, value: Json | undefined): JsonObject {
  return (changed(root, path, value) ?? {}) as JsonObject;
}

function changed(parent: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = isList(parent) ? [...parent] : [];
    const made = changed(list[step], rest, value);
    if (made === undefined && !rest.length) list.splice(step, 1);
    else list[step] = made ?? {};
    return list.length ? derive(parent, list) : undefined;
  }
  const object: Record<string, Json> = isObject(parent) ? {...parent} : {};
  const made = changed(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  if (made === undefined) delete object[step];
  else Object.defineProperty(object, step, {value: made, enumerable: true, configurable: true, writable: true});
  return made === undefined && !Object.keys(object).length ? undefined : derive(parent, object);
}

/** With something more in a list, at the end or at a place. */
export function insertAt(root: JsonObject, path: Path, item: Json, index?: number): JsonObject {
  const before = valueAt(root, path);
  const list = isList(before) ? [...before] : [];
  list.splice(index ?? list.length, 0, item);
  return setAt(root, path, derive(before, list));
}

export function removeAt(root: JsonObject, path: Path): JsonObject {
  const list = valueAt(root, path.slice(0, -1));
  // The last record of a list leaves the empty list, as feeds have it.
  if (path.length === 2 && isList(list) && list.length === 1) return setAt(root, path.slice(0, 1), derive(list, []));
  return setAt(root, path, undefined);
}

/** With an item of a list so many places farther on. */
export function moveAt(root: JsonObject, path: Path, by: number): JsonObject {
  const before = valueAt(root, path.slice(0, -1));
  const from = Number(path.at(-1));
  if (!isList(before) || from + by < 0 || from + by >= before.length) return root;
  const list = [...before];
  list.splice(from + by, 0, ...list.splice(from, 1));
  return setAt(root, path.slice(0, -1), derive(before, list));
}

/** A short name for references, made of words: `Åbent hus` → `aabent-hus`. */
export function idFrom(words: string, taken: ReadonlySet<string>, otherwise: string): string {
  const id = plainLetters(words)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  let free = id || otherwise;
  for (let n = 2; taken.has(free); n++) free = `${id || otherwise}-${n}`;
  return free;
}

export const idsOf = (root: JsonObject, list: string): Set<string> => new Set(recordsOf(root, list).map(idOf));

/** A copy right behind a record, with an id of its own and "(kopi)" behind its name; what was said of single dates stays with the first. */
export function copyRecord(root: JsonObject, list: ListName, index: number, mark: string): JsonObject {
  const record = recordsOf(root, list)[index]!;
  const {changes: _, ...kept} = record;
  const name = isObject(record.name)
    ? derive(record.name, Object.fromEntries(Object.entries(record.name).map(([tag, words]) => [tag, `${String(words)} ${mark}`])))
    : `${String(record.name ?? '')} ${mark}`.trim();
  const id = idFrom(idOf(record), idsOf(root, list), list);
  return insertAt(root, [list], derive(record, {...kept, id, ...('name' in record && {name})}), index + 1);
}

/** With another id for a record, also where others name it. */
export function renameId(root: JsonObject, list: ListName, from: string, to: string): JsonObject {
  let result = root;
  const replace = (path: Path) => (valueAt(result, path) === from ? (result = setAt(result, path, to)) : result);
  for (const of of ['organizations', 'places', 'contacts', 'activities', 'openingHours'] as const)
    recordsOf(root, of).forEach((record, index) => {
      if (of === list) replace([of, index, 'id']);
      for (const [field, target] of references) {
        const value = isObject(record) && target === list ? record[field] : undefined;
        if (isList(value)) value.forEach((_, i) => replace([of, index, field, i]));
        else if (value === from) replace([of, index, field]);
      }
      if (of === 'activities' && list === 'places' && isObject(record) && isList(record.changes))
        record.changes.forEach((_, i) => replace([of, index, 'changes', i, 'place']));
    });
  if (list === 'organizations') replace(['signup', 'organization']);
  const tasks = valueAt(root, ['signup', 'tasks']);
  if (list === 'activities' && isList(tasks)) tasks.forEach((_, i) => replace(['signup', 'tasks', i, 'activity']));
  return result;
}

export const listAt = (root: JsonObject, path: Path): JsonList => {
  const value = valueAt(root, path);
  return isList(value) ? value : [];
};
