import {carryClosures} from './carry-closures.js';
import type {Account, Address, Feed, ListItems, Lists, Pause, Source, Text} from './feed.js';
import {freeId} from './free-id.js';
import {listNames, references, type Referring} from './generated/records.js';
import {MergedActivities} from './merge-activities.js';

/** A feed and the address it came from. */
export interface SourcedFeed {
  readonly source: string;
  readonly feed: Feed;
}

type ListName = keyof ListItems;

/** What stands in a list by now, and the same by id. */
type Merged = {readonly [List in ListName]: ListItems[List][]};
type Known = {readonly [List in ListName]: Map<string, ListItems[List]>};
/** Ids of the feed at hand that were taken, and what they are now. */
type Renamed = {readonly [List in ListName]: Map<string, string>};

const emptyMaps = () => Object.fromEntries(listNames.map((list) => [list, new Map()])) as Known & Renamed;

/**
 * Several feeds as one list. The same record (same id and organization, or the same absolute URI) is kept once, as the
 * first feed has it; the same event of a calendar (same UID and title, or same title, time and place) as the newest version
 * says it. Other records whose ids clash get an id of their own, and references follow. Every record knows its source.
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
  const merged: Merged = {organizations: [], places: [], contacts: [], activities: [], openingHours: []};
  const known: Known = emptyMaps();
  const sources: Source[] = parts.flatMap(({source, feed}) =>
    feed.sources.map((one) => ({...one, url: one.url || source, ...(feed.name && parts.length > 1 && {name: feed.name})})),
  );
  const account = (records: Partial<Account>, from: string, into: string) => {
    const at = sources.findIndex(({url}) => url === from);
    if (sources[at]) sources[at] = withMerged(sources[at], records, into);
  };
  const hasCalendars = sources.some(({kind}) => kind === 'ical');
  const activities = new MergedActivities(hasCalendars, (a, b) => isSame('activities', a, b), account);
  for (const {source, feed} of parts) {
    const renamed: Renamed = emptyMaps();
    const scopedOf = <Item extends Referring>(record: Item): Item => (parts.length > 1 ? withPointers(record, renamed) : record);
    const add = function* <List extends ListName>(list: List, lists: Lists): Generator<undefined, void> {
      const before = merged[list].length;
      for (const record of lists[list]) {
        yield;
        const scoped = list === 'organizations' ? record : scopedOf(record);
        const twin = known[list].get(record.id);
        if (twin && isSame(list, twin, scoped)) {
          account({shown: 1}, source, twin.source!);
          continue;
        }
        const id = twin ? freeId(record.id, known[list]) : record.id;
        if (twin) renamed[list].set(record.id, id);
        const kept = {...scoped, source, id};
        known[list].set(id, kept);
        merged[list].push(kept);
      }
      // An organization may stand before the one above it, which gets another id only then.
      if (list === 'organizations') merged[list].push(...merged[list].splice(before).map((record) => withPointers(record, renamed)));
    };
    const zone = feed.timeZone !== first.feed.timeZone && {timeZone: feed.timeZone};
    for (const list of listNames) if (list !== 'activities') yield* add(list, feed);
    for (const activity of feed.activities) {
      yield;
      activities.add({activity, feed, source, kept: {...scopedOf(activity), source, ...zone}});
    }
  }
  const dates = parts.map(({feed}) => feed.dateModified).filter((date) => date !== undefined);
  return carryClosures({
    ...first.feed,
    ...merged,
    activities: activities.list(),
    ...(dates.length && {dateModified: dates.sort().at(-1)}),
    problems: parts.flatMap(({feed}) => feed.problems),
    sources,
  });
}

/** A source some of whose records count as another's. */
function withMerged(source: Source, records: Partial<Account>, into: string): Source {
  const account: Record<string, number> = {merged: 0, ...source.account};
  for (const [outcome, number] of Object.entries(records)) {
    account[outcome]! -= number;
    account.merged! += number;
  }
  const alsoIn = into === source.url ? source.alsoIn : [...new Set([...(source.alsoIn ?? []), into])];
  return {...source, ...(source.account && {account: account as Account}), ...(alsoIn && {alsoIn})};
}

/** Absolute URIs and iCalendar UIDs are the same everywhere; a plain word is only the same within one organization. */
const isGlobal = (id: string) => /^[a-z][a-z0-9+.-]*:|@/i.test(id);

/** What two records are compared by. */
interface Comparable {
  readonly id: string;
  readonly organization?: string;
  readonly name?: Text;
  readonly url?: string;
  readonly address?: Address;
}

function isSame(list: ListName, a: Comparable, b: Comparable): boolean {
  if (isGlobal(a.id)) return true;
  if (list === 'organizations') return JSON.stringify(a.name) === JSON.stringify(b.name) || (a.url !== undefined && a.url === b.url);
  if (list === 'places') return JSON.stringify([a.name, a.address]) === JSON.stringify([b.name, b.address]);
  return a.organization !== undefined && a.organization === b.organization;
}

function withPointers<Item extends Referring>(record: Item, renamed: Renamed): Item {
  const changes: Partial<Record<keyof Referring, string | string[]>> = {};
  for (const [field, list] of references) {
    const value = record[field];
    if (value === undefined || !renamed[list].size) continue;
    const follow = (id: string) => renamed[list].get(id) ?? id;
    changes[field] = typeof value === 'string' ? follow(value) : value.map(follow);
  }
  return {...record, ...changes};
}
