import {carryClosures} from './carry-closures.js';
import type {Account, Address, Feed, ListItems, Lists, Pause, Source, Text} from './feed.js';
import {freeId} from './free-id.js';
import {withOwnLimits} from './limitations.js';
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
 *
 * No feed speaks for another: the signup and the limitations of the whole are the first address's, a later feed's limitations
 * are its own groups', and an id that an earlier feed may mean, because it names it or could not be read, stands for no
 * record of a later one.
 * @param addresses in the page's order; undefined: could not be read
 */
export function mergeFeeds(addresses: readonly (SourcedFeed | undefined)[]): Feed {
  const steps = merging(addresses);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The same, giving way to the page between records. */
export async function mergeInSlices(addresses: readonly (SourcedFeed | undefined)[], pause: Pause): Promise<Feed> {
  const steps = merging(addresses);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    const waiting = pause();
    if (waiting) await waiting;
  }
}

function* merging(addresses: readonly (SourcedFeed | undefined)[]): Generator<undefined, Feed> {
  const parts = addresses.filter((one) => one !== undefined);
  const [first] = parts;
  if (!first) throw new RangeError('no feed to merge');
  const merged: Merged = {organizations: [], places: [], contacts: [], activities: [], openingHours: []};
  const known: Known = emptyMaps();
  /** Ids that the feeds so far name without a record of them, after the list it should stand in. */
  const missing = new Set<string>();
  let isOneUnread = false;
  const sources: Source[] = parts.flatMap(({source, feed}) =>
    feed.sources.map((one) => ({...one, ...keptOf(feed), url: one.url || source, ...(feed.name && parts.length > 1 && {name: feed.name})})),
  );
  const account = (records: Partial<Account>, from: string, into: string) => {
    const at = sources.findIndex(({url}) => url === from);
    if (sources[at]) sources[at] = withMerged(sources[at], records, into);
  };
  const hasCalendars = sources.some(({kind}) => kind === 'ical');
  const activities = new MergedActivities(hasCalendars, (a, b) => isSame('activities', a, b), account);
  for (const part of addresses) {
    if (!part) {
      isOneUnread = true;
      continue;
    }
    const {source} = part;
    const feed = part === addresses[0] ? part.feed : withOwnLimits(part.feed);
    const renamed: Renamed = emptyMaps();
    const scopedOf = <Item extends Partial<Referring>>(record: Item): Item =>
      addresses.length > 1 ? withPointers(record, renamed) : record;
    const add = function* <List extends ListName>(list: List, lists: Lists): Generator<undefined, void> {
      const before = merged[list].length;
      for (const record of lists[list]) {
        yield;
        const scoped = list === 'organizations' ? record : scopedOf(record);
        const isAnothers = !known[list].has(record.id) && !isGlobal(record.id) && (isOneUnread || missing.has(list + record.id));
        const wanted = isAnothers ? `${record.id}~2` : record.id;
        const twin = known[list].get(wanted);
        const isKnown = twin && isSame(list, twin, scoped);
        const id = twin && !isKnown ? freeId(wanted, known[list]) : wanted;
        if (id !== record.id) renamed[list].set(record.id, id);
        if (isKnown) {
          account({shown: 1}, source, twin.source!);
          continue;
        }
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
      const {interpretation} = activity;
      const kept = {
        ...scopedOf(activity),
        ...(renamed.places.size && {occurrences: activity.occurrences.map(scopedOf)}),
        ...(renamed.places.size && activity.changes && {changes: activity.changes.map(scopedOf)}),
        ...(interpretation && {interpretation: scopedOf(interpretation)}),
      };
      activities.add({activity, feed, source, kept: {...kept, source, ...zone}});
    }
    for (const record of referringIn(feed))
      for (const [field, list] of references) {
        const ids = record[field] ?? [];
        for (const id of typeof ids === 'string' ? [ids] : ids) if (!known[list].has(id)) missing.add(list + id);
      }
  }
  const dates = parts.map(({feed}) => feed.dateModified).filter((date) => date !== undefined);
  const {signup, limitations, orderedFrom: _, ...head} = first.feed;
  const whole = {
    ...head,
    ...(addresses[0] && {...(signup && {signup}), ...(limitations && {limitations})}),
    ...merged,
    activities: activities.list(),
    ...(dates.length && {dateModified: dates.sort().at(-1)}),
    problems: parts.flatMap(({feed}) => feed.problems),
    sources,
  };
  const closedByName = parts.flatMap(({feed}) => feed.closedByName ?? []);
  return carryClosures(whole, closedByName);
}

/** How a feed says that it is kept; its records remember where they are from. */
const keptOf = ({lastChecked, checkedBy, dateModified}: Feed): Partial<Source> => ({
  ...(lastChecked && {lastChecked}),
  ...(checkedBy && {checkedBy}),
  ...(dateModified && {dateModified}),
});

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

/** What a feed's references stand in. */
const referringIn = (feed: Feed): Partial<Referring>[] => [
  ...listNames.flatMap((list): readonly Partial<Referring>[] => feed[list]),
  ...feed.activities.flatMap(({changes = [], interpretation = {}}): Partial<Referring>[] => [...changes, interpretation]),
  feed.signup ?? {},
];

function withPointers<Item extends Partial<Referring>>(record: Item, renamed: Renamed): Item {
  const changes: Partial<Record<keyof Referring, string | string[]>> = {};
  for (const [field, list] of references) {
    const value = record[field];
    if (value === undefined || !renamed[list].size) continue;
    const follow = (id: string) => renamed[list].get(id) ?? id;
    changes[field] = typeof value === 'string' ? follow(value) : value.map(follow);
  }
  return {...record, ...changes};
}
