import {changedOccurrences} from '../../model/change.js';
import {count, outcomeOf, type Counts} from '../../model/account.js';
import type {Activity, ActivityRecord, Feed, FeedHead, Problem, Records} from '../../model/feed.js';
import {freeId} from '../../model/free-id.js';
import {listNames, references, type Referring} from '../../model/generated/records.js';
import {expandSchedule, needsStartDate, parseWindow, type Window} from '../../model/schedule.js';
import {ianaZone, type Zone} from '../../model/zone.js';
import * as format from '../format/generated/table.js';
import type {ReadContext} from '../reader.js';
import {goodRecord, hadUnknownKeys, hadUnknownWithin, hasName, MEETING, VERSION, type Doubtful} from './check.js';
import {recordScanner, type Slice} from './scan.js';
import type {UnusualHead} from './unusual-head.js';

type ListName = keyof Records;

/**
 * A JSON feed of format version 1, in pieces as they come. Records are parsed and checked one by one: a bad one is left
 * out and named.
 * @throws {FeedError} `not-feed`, `syntax`, `two-feeds`, `no-list`, and `truncated` before there was anything to show
 */
export async function readJson(pieces: Iterable<string> | AsyncIterable<string>, context: ReadContext): Promise<Feed> {
  const {bounds, problems, pause, arriving} = context;
  const scan = recordScanner(listNames);
  const doubtful: Doubtful[] = [];
  const lists: {readonly [List in Exclude<ListName, 'activities'>]: Records[List][]} = {
    organizations: [],
    places: [],
    contacts: [],
    openingHours: [],
  };
  const activities: Activity[] = [];
  /** Ids by list: a record's own, or the one it got because that was taken. */
  const seen = new Map<ListName, Set<string>>(listNames.map((list) => [list, new Set()]));
  const zoneOf = (name: unknown) => (typeof name === 'string' && ianaZone(name)) || ianaZone(context.timeZone)!;
  let zone: Zone | undefined;
  let window: Window | undefined;
  /** Activities read before the zone is known, with where they stand. */
  const undated: [record: ActivityRecord, where: string][] = [];
  /** Records that name some that had not come. */
  const referring: [list: ListName, record: Referring][] = [];
  const account: Counts = {found: 0};
  /** Of a feed that is drawn while it arrives: what stands above its activities, and is read when a first part of these is drawn. */
  let unread: Slice<ListName>[] | undefined = arriving ? [] : undefined;
  let occurrences = 0;
  let isStopped = false;

  const isTimeUp = async () => {
    const waiting = pause?.();
    return !!waiting && (await waiting) === 'stop';
  };
  const expand = (record: ActivityRecord, where: string) => {
    window ??= parseWindow(context.from, context.until, zone!);
    const activity = expandedActivity(record, zone!, window, bounds.occurrences, where, problems);
    occurrences += activity.occurrences.length;
    activities.push(activity);
  };
  /** Whether a record names another that is not there, or has not come yet; it is shown without it. */
  const isMissing = ([, record]: readonly [ListName, Referring]) =>
    references.some(([field, target]) => [record[field] ?? []].flat().some((id) => !seen.get(target)!.has(id)));
  /** The record with an id of its own. */
  const identified = <Item extends Records[ListName]>(found: Item, list: ListName, where: string): Item => {
    if (list !== 'activities') count(account, 'shown');
    const ids = seen.get(list)!;
    const id = freeId(found.id, ids);
    const record = id === found.id ? found : {...found, id};
    if (record !== found) problems.push({code: 'duplicate-id', where: `${where}.id`, values: {found: found.id}});
    ids.add(id);
    // What it names may still be to come.
    if (isMissing([list, record])) referring.push([list, record]);
    return record;
  };
  const feedOf = (head: FeedHead): Feed => ({
    ...head,
    language: head.language ?? 'da',
    timeZone: zone!.name,
    ...lists,
    activities,
    problems,
    sources: [{url: context.url ?? '', kind: 'json', account, ...(head.sources && {madeFrom: head.sources})}],
  });
  const addActivity = (found: ActivityRecord, where: string) => {
    const record = identified(found, 'activities', where);
    if (zone) expand(record, where);
    else undated.push([record, where]);
  };
  const readSlice = async (slice: Slice<ListName>) => {
    const {list} = slice;
    const where = whereOf(slice);
    if ((await isTimeUp()) && !isStopped) {
      isStopped = true;
      problems.push({code: 'time-budget', where, values: {}});
    }
    // What stands behind the records is wanted in any case.
    if (++account.found > bounds.records || isStopped) {
      if (!isStopped && !account.limit) problems.push({code: 'too-many-records', where: '', values: {limit: bounds.records}});
      return count(account, 'limit');
    }
    // The zone stands before the records, or behind them.
    if (list === 'activities' && !zone && !undated.length) {
      try {
        const {timeZone} = parsed(scan.skeleton() + (scan.list ? '' : '}'));
        if (timeZone !== undefined) zone = zoneOf(timeZone);
      } catch {
        // The end says what is wrong.
      }
      // Nothing of it can be drawn.
      if (!zone) await readUnread();
    }
    const record = await readRecord(slice, problems, doubtful, zone?.name ?? context.timeZone);
    if (!record) count(account, 'broken');
    else if (list === 'activities') addActivity(record as ActivityRecord, where);
    else (lists[list] as Records[ListName][]).push(identified(record, list, where));
  };
  const readAll = async () => {
    for (let slice; (slice = scan.next());)
      if (unread && slice.list !== 'activities') unread.push(slice);
      else await readSlice(slice);
  };
  const readUnread = async () => {
    const slices = unread ?? [];
    unread = undefined;
    for (const slice of slices) await readSlice(slice);
  };
  for await (const piece of pieces) {
    scan.add(piece);
    await readAll();
    if (arriving && zone && !scan.isWhole) {
      const {head} = await readHead(scan.skeleton(), false, true, [], []);
      if (!(await arriving({...feedOf(head), readFrom: context.from, unread}))) await readUnread();
    }
  }
  scan.add('', true);
  await readUnread();
  await readAll();

  const {head, slices} = await readHead(scan.skeleton(), !scan.isWhole, account.found > 0, problems, doubtful);
  for (const slice of slices) await readSlice(slice);
  zone ??= zoneOf(head.timeZone);
  for (const [record, where] of undated) {
    await isTimeUp();
    expand(record, where);
  }
  const read = {
    scan,
    head,
    from: context.from,
    zone: zone.name,
    bounds,
    activities,
    occurrences,
    seen,
    account,
    doubtful,
    referring: referring.filter(isMissing),
  };
  if (
    !scan.isWhole ||
    scan.rest().trim() ||
    doubtful.length ||
    read.referring.length ||
    occurrences > bounds.occurrences ||
    head.orderedFrom ||
    (head.timeZone && zone !== ianaZone(head.timeZone))
  )
    await (await import('./unusual-end.js')).finishUnusual(read, problems, pause);
  for (const activity of activities) count(account, outcomeOf(activity));

  return feedOf(head);
}

const MOST_DOUBTFUL = 200;

const parsed = (json: string) => JSON.parse(json.slice(json.indexOf('{'))) as Record<string, unknown>;

const whereOf = ({list, index}: Slice<string>) => `${list}[${index}]`;

/** What stands around the records; most heads are as they should be. */
async function readHead(
  skeleton: string,
  isTruncated: boolean,
  hasRecords: boolean,
  problems: Problem[],
  doubtful: Doubtful[],
): Promise<UnusualHead> {
  try {
    const head = parsed(skeleton);
    const areLists = listNames.every((list) => !Object.hasOwn(head, list) || Array.isArray(head[list]));
    for (const list of listNames) delete head[list];
    const good = goodRecord<FeedHead>(format.head, head);
    // `dansk` is no language's tag.
    const isTag = /^\w{2,3}\b/.test(good?.language ?? 'da');
    if (areLists && good?.version === VERSION && isTag && !hadUnknownKeys) return {head: good, slices: []};
  } catch {
    // It says below what is wrong.
  }
  const {readUnusualHead} = await import('./unusual-head.js');
  return readUnusualHead(skeleton, isTruncated, hasRecords, problems, doubtful);
}

/** A record, mended where something is wrong with it; undefined where it cannot be read. */
async function readRecord(
  slice: Slice<ListName>,
  problems: Problem[],
  doubtful: Doubtful[],
  timeZone: string,
): Promise<Records[ListName] | undefined> {
  const table = format.records[slice.list];
  const where = whereOf(slice);
  let value: unknown;
  try {
    value = JSON.parse(slice.json);
  } catch (error) {
    // Where a feed breaks off is no mistake of its own.
    if (!slice.isCut) problems.push({code: 'syntax', where, values: {found: error instanceof Error ? error.message : ''}});
    return;
  }
  const good = MEETING.test(slice.json) ? undefined : goodRecord<Records[ListName]>(table, value);
  if ((!good || hadUnknownKeys) && doubtful.length < MOST_DOUBTFUL) doubtful.push({format: table, value, where});
  // Words in place of a code: `efter aftale`, `Tilmelding`.
  const hasWords = good && 'access' in good && /[^a-z-]|ing$/.test(good.access!);
  return good && !hadUnknownWithin && hasName(good) && !hasWords
    ? good
    : (await import('./repair.js')).repaired(table, value, where, problems, timeZone);
}

function expandedActivity(record: ActivityRecord, zone: Zone, window: Window, most: number, where: string, problems: Problem[]): Activity {
  const {schedule = [], changes, validFrom, validThrough, status} = record;
  schedule.forEach((one, i) => {
    const {repeatFrequency, byDay, byMonthWeek} = one;
    // „Monthly, on Mondays" mostly means one of them.
    const code = needsStartDate(one) ? 'start-date' : repeatFrequency === 'P1M' && byDay && !byMonthWeek && 'which-week';
    if (code) problems.push({code, where: `${where}.schedule[${i}]`, values: {}});
  });
  // What holds for the whole activity holds for its dates.
  const extra = status && {status: status === 'paused' || status === 'ended' ? ('cancelled' as const) : status};
  // One more than the feed may have, so that the feed notices.
  const {occurrences, cut} = expandSchedule(schedule, zone, window, {most: most + 1, validFrom, validThrough, extra});
  if (cut && cut !== 'most') problems.push({code: 'schedule-bound', where: `${where}.schedule`, values: {cut}});
  return Object.assign(record, {
    schedule,
    occurrences: changes ? changedOccurrences(occurrences, changes, schedule, zone, window) : occurrences,
  }) as Activity;
}
