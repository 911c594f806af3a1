/** Reads the feed being edited with the elements' own reader: all of it while typing rests, one record at every letter. */
import {readFeed} from '../feed/read-advised.js';
import {addDays} from '../model/calendar.js';
import type {Feed, Problem} from '../model/feed.js';
import {HOME_ZONE} from '../model/zone.js';
import type {Finding} from '../tool/check/finding.js';
import {findingsOf} from '../tool/check/findings.js';
import {feedText} from '../tool/fetch/feed-text.js';
import {gather} from '../tool/fetch/gather.js';
import {references} from '../model/generated/records.js';
import {valueAt} from './operations/edit.js';
import {idOf, madeIds, pathOfProblem, recordIndex, recordsOf} from '../tool/json/records.js';
import type {Section} from './groups.js';
import {isObject, type Json, type JsonObject} from '../tool/json/json.js';

export interface Read {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** How many there are of each list, and of each record (`activities[3]`). */
  readonly counts: ReadonlyMap<string, number>;
  /** What a person should look at in one record. */
  readonly findings?: readonly Finding[];
}

function countsOf(root: JsonObject, problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  const indexOf = recordIndex(root, madeIds(problems));
  for (const {where} of problems) {
    const [list = 'head', index] = pathOfProblem(root, where, indexOf) ?? [];
    for (const key of typeof index === 'number' ? [list, `${list}[${index}]`] : [list])
      counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
  }
  return counts;
}

export const readAll = async (root: JsonObject, today: string, pause?: () => Promise<void> | undefined): Promise<Read> => {
  const feed = await readFeed(JSON.stringify(root), {from: today, until: addDays(today, 366), pause});
  return {feed, problems: feed.problems, counts: countsOf(root, feed.problems)};
};

/** A record with what it names, as a feed of its own, so that reading it takes as long in a large feed as in a small one. */
export async function readOne(root: JsonObject, section: Section, index: number, today: string): Promise<Read> {
  const {activities: _, places: __, organizations: ___, contacts: ____, openingHours: _____, ...head} = root;
  if (section === 'signup' || section === 'head') {
    const organizations = recordsOf(root, 'organizations').slice(0, 20);
    const activities = section === 'head' ? recordsOf(root, 'activities').slice(0, 20) : [];
    return readAll({...head, organizations, activities} as JsonObject, today);
  }
  const found: Record<string, Set<JsonObject>> = {
    organizations: new Set(),
    places: new Set(),
    contacts: new Set(),
    activities: new Set(),
    openingHours: new Set(),
  };
  const add = (list: string, record: Json | undefined): void => {
    if (!isObject(record) || found[list]!.has(record)) return;
    found[list]!.add(record);
    for (const [field, target] of references)
      for (const id of [record[field]].flat() as Json[])
        if (typeof id === 'string')
          add(
            target,
            recordsOf(root, target).find((other) => idOf(other) === id),
          );
  };
  const record = recordsOf(root, section)[index];
  add(section, record);
  // A place or a group is seen in what takes place there.
  const field = ({places: 'place', organizations: 'organization'} as Partial<Record<Section, string>>)[section];
  if (field)
    for (const list of ['activities', 'openingHours'])
      for (const one of recordsOf(root, list)
        .filter((one) => isObject(one) && one[field] === idOf(record))
        .slice(0, 10))
        add(list, one);
  const lists = Object.fromEntries(Object.entries(found).map(([list, records]) => [list, [...records]]));
  const alone = {version: 1, ...head, ...lists} as JsonObject;
  const {feed, problems, counts} = await readAll(alone, today);
  const own = `${section}[0]`;
  const ofRecord = <Item extends {readonly where: string}>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const {where} = item;
      if (where.startsWith(own)) return [{...item, where: `${section}[${index}]${where.slice(own.length)}`}];
      return where.startsWith(`${section} "${idOf(record)}"`) ? [item] : [];
    });
  return {feed, counts, problems: ofRecord(problems), findings: ofRecord(findingsOf(feed, alone, today, 366))};
}

/** The languages of all, the dates too: `feed.language` where there is one. */
export const feedLanguage = (root: JsonObject): string => {
  const language = valueAt(root, ['language']);
  return typeof language === 'string' && language ? language : 'da';
};

/**
 * A calendar as a feed that can be edited: what repeats as its rule, other dates one by one, and what became of single dates.
 * @throws {FeedError} nothing in it can be read
 */
export async function feedOfCalendar(bytes: Uint8Array, today: string): Promise<{root: JsonObject; problems: readonly Problem[]}> {
  const period = {from: addDays(today, -7), until: addDays(today, 366), timeZone: HOME_ZONE};
  const feed = await gather(bytes, period);
  const problems = [...feed.problems];
  const {sources: _, ...root} = JSON.parse(feedText(feed, {...period, sources: []}, problems)) as JsonObject;
  return {root: root as JsonObject, problems};
}
