/** Records that rows of several sheets name: one for each place, group and contact, with the cell each field stands in. */
import type {Problem, Text} from '../../model/feed.js';
import {freeId} from '../../model/free-id.js';
import {slug} from '../../model/plain-letters.js';
import {textOf} from '../../model/text-of.js';
import type {Row} from './table.js';

export interface PlaceOfRecord {
  /** The cell that a field is read from, or would be; without a field the row. */
  cellOf(field: string, language?: string): string;
}

export interface Made<Fields extends object> extends PlaceOfRecord {
  readonly record: Fields & {readonly id: string};
}

export const danish = (text: Text | undefined): string => textOf(text, 'da', 'da');

/** The records of one list. A record is found again by its id, its name, or by being the same. */
export function recordList<Fields extends object>(problems: Problem[]) {
  const made: Made<Fields>[] = [];
  const ids = new Set<string>();
  /** Names that two records have stand for neither. */
  const byName = new Map<string, string | undefined>();
  const own = new Set<string>();
  const byContent = new Map<string, string>();
  const key = (name: string) => name.trim().toLowerCase();
  return {
    made,
    /** The id of a record that a row of its own sheet gives. */
    find: (name: string): string | undefined => (ids.has(name) ? name : byName.get(key(name))),
    /** Adds a record, unless one is just the same; gives its id. */
    add(
      fields: Fields,
      names: {readonly id?: string; readonly name: Text; readonly isOwn?: boolean},
      row: Row,
      keys: Readonly<Record<string, string>>,
    ): string {
      const content = JSON.stringify(fields);
      const known = names.id ? undefined : byContent.get(content);
      if (known) return known;
      const wanted = names.id ?? (slug(danish(names.name)) || 'x');
      const id = freeId(wanted, ids);
      if (names.id && id !== wanted) problems.push({code: 'duplicate-id', where: row.whereOf('id'), values: {found: wanted}});
      ids.add(id);
      byContent.set(content, id);
      const name = key(danish(names.name));
      if (names.isOwn) own.add(name);
      if (names.isOwn || !own.has(name)) byName.set(name, byName.has(name) && !names.isOwn ? undefined : id);
      made.push({
        record: {id, ...fields},
        cellOf: (field, language) => row.whereOf(keys[field] ?? field, language),
      });
      return id;
    },
  };
}

/** What is `undefined` falls away. */
export const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length))) as T;
