/** Records of a feed as it is written, and where a problem that its reader names is among them. Pure. */
import {freeId} from '../../model/free-id.js';
import type {Problem} from '../../model/feed.js';
import {isList, isObject, type Json, type JsonObject, type Path} from './json.js';

/** The records of a list; a feed may have none, or something else in their place. */
export function recordsOf(root: JsonObject, list: string): readonly JsonObject[] {
  const value = Object.hasOwn(root, list) ? root[list] : undefined;
  return isList(value) ? (value as readonly JsonObject[]) : [];
}

export const idOf = (record: Json | undefined): string => (isObject(record) && typeof record.id === 'string' ? record.id : '');

/** The place of a record in its list; -1: there is none with that id. */
export type RecordIndex = (list: string, id: string) => number;

/** Ids that the reader made for records without one or with a number for one, by where these are: `activities[3]`. */
export const madeIds = (problems: readonly Problem[]): ReadonlyMap<string, string> =>
  new Map(
    problems
      .filter(({where, values}) => where.endsWith('].id') && 'read' in values)
      .map(({where, values}) => [where.slice(0, -'.id'.length), String(values.read)]),
  );

/** By the ids that the reader gives: made ones, and others for the later of several records with one id. */
export function recordIndex(root: JsonObject, made: ReadonlyMap<string, string> = new Map()): RecordIndex {
  const lists = new Map<string, ReadonlyMap<string, number>>();
  const indexed = (list: string) => {
    const byId = new Map<string, number>();
    recordsOf(root, list).forEach((record, index) => {
      const id = made.get(`${list}[${index}]`) ?? idOf(record);
      if (id) byId.set(freeId(id, byId), index);
    });
    return byId;
  };
  return (list, id) => {
    const known = lists.get(list) ?? indexed(list);
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
