/** What the first part of a large feed names, so that the many records above its activities are read when it is drawn. */
import type {Feed, UnreadRecord} from '../../model/feed.js';
import type {Records} from '../../model/generated/records.js';
import * as format from '../format/generated/table.js';
import {goodRecord, hadUnknownWithin, hasName, MEETING} from './check.js';

/**
 * A part of a feed, and of what is unread of it the records that its own name, or that these name.
 * @returns undefined where one of them is not as it should be, or an id not the only one: all must be read to know what stands there
 */
export function withNamed(part: Feed): Feed | undefined {
  const {unread = [], ...read} = part;
  if (!unread.length) return read;
  const byId = new Map<string, UnreadRecord[]>();
  for (const record of unread) {
    const id = ID.exec(record.json)?.[1];
    const same = byId.get(id!) ?? [];
    if (id === undefined || same.some(({list}) => list === record.list)) return undefined;
    byId.set(id, [...same, record]);
  }
  const named: Named = {organizations: [], places: [], contacts: [], openingHours: []};
  const values: unknown[] = [read];
  while (values.length) {
    const value = values.pop();
    if (value && typeof value === 'object') values.push(...(Object.values(value) as unknown[]));
    if (typeof value !== 'string') continue;
    for (const {list, json} of byId.get(value) ?? []) {
      const record = plainRecord(list, json);
      if (record?.id !== value) return undefined;
      (named[list as keyof Named] as Records[keyof Records][]).push(record);
      values.push(record);
    }
    byId.delete(value);
  }
  return {...read, ...named};
}

type Named = {readonly [List in Exclude<keyof Records, 'activities'>]: Records[List][]};

/** As `lbb-feed` writes a record: its id comes first. */
const ID = /^\{\s*"id"\s*:\s*"([^"\\]*)"/;

/** A record in which there is nothing to mend. */
function plainRecord(list: keyof Records, json: string): Records[keyof Records] | undefined {
  if (MEETING.test(json)) return undefined;
  try {
    const record = goodRecord<Records[keyof Records]>(format.records[list], JSON.parse(json));
    return record && !hadUnknownWithin && hasName(record) ? record : undefined;
  } catch {
    return undefined;
  }
}
