/** Records of a feed as it is written, and where a problem that its reader names is among them. Pure. */
import {isList, isObject, type Json, type JsonObject, type Path} from './json.js';

/** The records of a list; a feed may have none, or something else in their place. */
export function recordsOf(root: JsonObject, list: string): readonly JsonObject[] {
  const value = Object.hasOwn(root, list) ? root[list] : undefined;
  return isList(value) ? (value as readonly JsonObject[]) : [];
}

export const idOf = (record: Json | undefined): string => (isObject(record) && typeof record.id === 'string' ? record.id : '');

/** The place of a record in its list; -1: there is none with that id. */
export type RecordIndex = (list: string, id: string) => number;

/** Of several with one id the first. */
export function recordIndex(root: JsonObject): RecordIndex {
  const lists = new Map<string, ReadonlyMap<string, number>>();
  return (list, id) => {
    const known =
      lists.get(list) ??
      new Map(
        recordsOf(root, list)
          .map((record, index) => [idOf(record), index] as const)
          .reverse(),
      );
    lists.set(list, known);
    return known.get(id) ?? -1;
  };
}

/** Where a problem of the reader is: `activities[3].schedule[0].startTime`, `contacts "anna".place`, `signup.page`. */
export function pathOfProblem(root: JsonObject, where: string, indexOf = recordIndex(root)): Path | undefined {
  const [, list = '', id = '', field = ''] = /^(\w+) "(.*)"\.(\w[^"]*)$/.exec(where) ?? [];
  if (field) {
    const index = indexOf(list, id);
    return index < 0 ? undefined : [list, index, ...stepsOf(field)];
  }
  return /^[^\s[\].]+(\[\d+\]|\.[^\s[\].]+)*$/.test(where) ? stepsOf(where) : undefined;
}

const stepsOf = (path: string): Path =>
  [...path.matchAll(/([^[\].]+)/g)].map(([step], i) => (i && /^\d+$/.test(step) ? Number(step) : step));
