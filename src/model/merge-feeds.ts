import {carryClosures} from './carry-closures.js';
import type {Activity, Feed, Pause} from './feed.js';

/** A feed and the address it came from. */
export interface SourcedFeed {
  readonly source: string;
  readonly feed: Feed;
}

type Lists = Pick<Feed, 'organizations' | 'places' | 'contacts' | 'activities' | 'openingHours'>;
const lists = ['organizations', 'places', 'contacts', 'activities', 'openingHours'] as const;

/** Fields that hold ids, and the list they point into. */
const pointers: readonly (readonly [string, keyof Lists])[] = [
  ['organization', 'organizations'],
  ['parentOrganization', 'organizations'],
  ['organizations', 'organizations'],
  ['contributors', 'organizations'],
  ['coordinatedWith', 'organizations'],
  ['providedBy', 'organizations'],
  ['place', 'places'],
  ['contacts', 'contacts'],
];

interface AnyRecord {
  readonly id: string;
  readonly organization?: string;
  readonly [field: string]: unknown;
}

/**
 * Several feeds as one list. The same record (same id and organization, or the same absolute URI or UID) is kept once, as
 * the first feed has it; other records whose ids clash get an id of their own, and references follow. Every record knows its source.
 * Closed days of a feed without opening hours close the house of the others (`carryClosures`).
 */
export function mergeFeeds(parts: readonly SourcedFeed[]): Feed {
  const steps = merging(parts);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The same, giving way to the page between records. */
export async function mergeInSlices(parts: readonly SourcedFeed[], pause: Pause): Promise<Feed> {
  const steps = merging(parts);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    const waiting = pause();
    if (waiting) await waiting;
  }
}

function* merging(parts: readonly SourcedFeed[]): Generator<undefined, Feed> {
  const [first] = parts;
  if (!first) throw new RangeError('no feed to merge');
  const merged: Record<keyof Lists, AnyRecord[]> = {organizations: [], places: [], contacts: [], activities: [], openingHours: []};
  const known: Record<keyof Lists, Map<string, AnyRecord>> = {
    organizations: new Map(),
    places: new Map(),
    contacts: new Map(),
    activities: new Map(),
    openingHours: new Map(),
  };
  for (const {source, feed} of parts) {
    const renamed: Record<keyof Lists, Map<string, string>> = {
      organizations: new Map(),
      places: new Map(),
      contacts: new Map(),
      activities: new Map(),
      openingHours: new Map(),
    };
    // Organizations first: whether two other records are the same depends on theirs.
    for (const list of lists) {
      const before = merged[list].length;
      for (const record of feed[list] as unknown as readonly AnyRecord[]) {
        yield;
        const scoped = parts.length > 1 && list !== 'organizations' ? withPointers(record, renamed) : record;
        const twin = known[list].get(record.id);
        if (twin && isSame(list, twin, scoped)) continue;
        const id = twin ? freeId(record.id, known[list]) : record.id;
        if (twin) renamed[list].set(record.id, id);
        const kept = {
          ...scoped,
          id,
          source,
          ...(list === 'activities' && feed.timeZone !== first.feed.timeZone && {timeZone: feed.timeZone}),
        };
        known[list].set(id, kept);
        merged[list].push(kept);
      }
      // An organization may stand before the one above it, which gets another id only then.
      if (list === 'organizations') merged[list].push(...merged[list].splice(before).map((record) => withPointers(record, renamed)));
    }
  }
  const dates = parts.map(({feed}) => feed.dateModified).filter((date) => date !== undefined);
  return carryClosures({
    ...first.feed,
    ...(merged as unknown as Lists),
    ...(dates.length && {dateModified: dates.sort().at(-1)}),
    problems: parts.flatMap(({feed}) => feed.problems),
    sources: parts.flatMap(({source, feed}) => feed.sources.map(({url, kind}) => ({url: url || source, kind}))),
  });
}

/** Absolute URIs and iCalendar UIDs are the same everywhere; a plain word is only the same within one organization. */
const isGlobal = (id: string) => /^[a-z][a-z0-9+.-]*:|@/i.test(id);

function isSame(list: keyof Lists, a: AnyRecord, b: AnyRecord): boolean {
  if (isGlobal(a.id)) return true;
  if (list === 'organizations') return JSON.stringify(a.name) === JSON.stringify(b.name) || (a.url !== undefined && a.url === b.url);
  if (list === 'places') return JSON.stringify([a.name, a.address]) === JSON.stringify([b.name, b.address]);
  return a.organization !== undefined && a.organization === b.organization;
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let n = 2;
  while (taken.has(`${id}~${n}`)) n++;
  return `${id}~${n}`;
}

function withPointers(record: AnyRecord, renamed: Record<keyof Lists, Map<string, string>>): AnyRecord {
  const changes: Record<string, unknown> = {};
  for (const [field, list] of pointers) {
    const value = record[field];
    if (value === undefined || !renamed[list].size) continue;
    const follow = (id: unknown) => renamed[list].get(id as string) ?? id;
    changes[field] = Array.isArray(value) ? value.map(follow) : follow(value);
  }
  return {...record, ...changes};
}

/** An activity's zone: its own where feeds of several zones are shown together. */
export const zoneNameOf = (activity: Activity, feed: Feed): string => activity.timeZone ?? feed.timeZone;
