import type {output} from 'zod/mini';
import {changedOccurrences} from '../model/change.js';
import {FeedError, type Activity, type Feed, type Problem} from '../model/feed.js';
import {expandSchedule, needsStartDate, parseWindow, type Window} from '../model/schedule.js';
import {ianaZone, type Zone} from '../model/zone.js';
import {checkedRecord, fieldNames, hadUnknownKeys, type Format} from './check-record.js';
import {scanRecords, type Slice} from './json-scan.js';
import type {ReadContext} from './read-feed.js';
import * as format from './generated/format.js';
import type * as schema from './schema.js';

const VERSION = 1;
const listNames = new Set(Object.keys(format.records));
type ListName = keyof typeof format.records;

/** What the format's own fields refer to, and in which list it stands. */
const references: readonly (readonly [field: string, list: ListName])[] = [
  ['organization', 'organizations'],
  ['parentOrganization', 'organizations'],
  ['organizations', 'organizations'],
  ['contributors', 'organizations'],
  ['coordinatedWith', 'organizations'],
  ['providedBy', 'organizations'],
  ['place', 'places'],
  ['contacts', 'contacts'],
];

/**
 * A JSON feed of format version 1. Records are parsed and checked one by one: a bad one is left out and named.
 * @throws {FeedError} `not-feed`, `syntax`, `truncated`
 */
export async function readJson(text: string, context: ReadContext): Promise<Feed> {
  const {bounds, problems, pause} = context;
  const scan = scanRecords(text, listNames, bounds.records + 1);
  const doubtful: Doubtful[] = [];
  const head = readHead(scan.skeleton, scan.truncated, scan.slices.length > 0, problems, doubtful);
  const zone = (head.timeZone && ianaZone(head.timeZone)) || ianaZone(context.timeZone)!;
  if (head.timeZone && zone.name !== ianaZone(head.timeZone)?.name)
    problems.push({code: 'time-zone', where: 'timeZone', values: {found: head.timeZone, used: zone.name}});
  const window = parseWindow(context.from, context.until, zone);

  const lists: Record<ListName, {id: string}[]> = {organizations: [], places: [], contacts: [], activities: [], openingHours: []};
  const seen = new Map<string, Set<string>>(Object.keys(lists).map((list) => [list, new Set()]));
  let occurrences = 0;
  if (scan.slices.length > bounds.records) {
    scan.slices.length = bounds.records;
    problems.push({code: 'too-many-records', where: '', values: {limit: bounds.records}});
  }
  for (const slice of scan.slices) {
    const waiting = pause?.();
    if (waiting && (await waiting) === 'stop') {
      problems.push({code: 'time-budget', where: whereOf(slice), values: {}});
      break;
    }
    const record = readRecord(text, slice, scan.truncated, problems, doubtful);
    if (!record) continue;
    const ids = seen.get(slice.list)!;
    if (ids.has(record.id)) {
      problems.push({code: 'duplicate-id', where: `${whereOf(slice)}.id`, values: {found: record.id}});
      continue;
    }
    ids.add(record.id);
    if (slice.list === 'activities') {
      const activity = expandedActivity(record as ActivityRecord, zone, window, bounds.occurrences, whereOf(slice), problems);
      occurrences += activity.occurrences.length;
      lists.activities.push(activity);
    } else lists[slice.list as ListName].push(record);
  }
  if (doubtful.length) {
    const {checkKeys} = await import('./spelling.js');
    for (const one of doubtful) checkKeys(one.format, one.value, one.where, problems);
  }
  if (scan.truncated) problems.push({code: 'truncated', where: '', values: {}});
  checkReferences(lists, problems);
  if (occurrences > bounds.occurrences) limitOccurrences(lists.activities as Activity[], bounds.occurrences, problems);

  return {...head, language: head.language ?? 'da', timeZone: zone.name, ...lists, problems} as unknown as Feed;
}

type Head = output<typeof schema.head>;
type ActivityRecord = output<typeof schema.activity>;

/** Something with fields that the format does not know: were they meant to be ours? */
interface Doubtful {
  readonly format: Format;
  readonly value: unknown;
  readonly where: string;
}
const MOST_DOUBTFUL = 200;

const whereOf = ({list, index}: Slice) => `${list}[${index}]`;

/** What stands around the records; a field that is wrong is left out and named. */
function readHead(skeleton: string, truncated: boolean, hasRecords: boolean, problems: Problem[], doubtful: Doubtful[]): Head {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(skeleton) as Record<string, unknown>;
  } catch (error) {
    throw new FeedError(truncated ? 'truncated' : 'syntax', {found: error instanceof Error ? error.message : ''});
  }
  const known = Object.keys(value).filter((key) => listNames.has(key) || fieldNames(format.head).includes(key));
  if (!hasRecords && !known.length) throw new FeedError('not-feed', {found: skeleton.slice(0, 40)});
  for (const key of listNames)
    if (Object.hasOwn(value, key) && !Array.isArray(value[key]))
      problems.push({code: 'list', where: key, values: {found: typeof value[key]}});
  if (value.version === undefined) problems.push({code: 'missing', where: 'version', values: {write: VERSION}});
  else if (Number(value.version) > VERSION)
    problems.push({code: 'version', where: 'version', values: {found: Number(value.version), write: VERSION}});
  const head: Record<string, unknown> = {...value, version: Number.isSafeInteger(value.version) ? value.version : VERSION};
  for (const key of listNames) delete head[key];
  for (;;) {
    const before = problems.length;
    const good = checkedRecord<Head>(format.head, head, '', problems);
    if (hadUnknownKeys()) doubtful[0] = {format: {...(format.head as object), ...format.records}, value, where: ''};
    if (good) return good;
    delete head[/^[^.[]*/.exec(problems[before]!.where)![0]];
  }
}

function readRecord(
  text: string,
  slice: Slice,
  truncated: boolean,
  problems: Problem[],
  doubtful: Doubtful[],
): ({id: string} & object) | undefined {
  let value: unknown;
  try {
    value = cleaned(text.slice(slice.start, slice.end));
  } catch (error) {
    if (!truncated) problems.push({code: 'syntax', where: whereOf(slice), values: {found: error instanceof Error ? error.message : ''}});
    return;
  }
  const record = format.records[slice.list as ListName];
  const good = checkedRecord<{id: string}>(record, value, whereOf(slice), problems);
  if ((!good || hadUnknownKeys()) && doubtful.length < MOST_DOUBTFUL) doubtful.push({format: record, value, where: whereOf(slice)});
  return good;
}

// Control characters, and half characters that would break a link's percent-encoding.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const cleaned = (json: string): unknown =>
  json.includes('\\u') && /\\u(00[01]|007f|d[89a-f])/i.test(json)
    ? JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? value.replace(CONTROLS, '') : value))
    : JSON.parse(json);

function expandedActivity(record: ActivityRecord, zone: Zone, window: Window, most: number, where: string, problems: Problem[]): Activity {
  const schedule = record.schedule ?? [];
  const season = {validFrom: record.validFrom, validThrough: record.validThrough};
  schedule.forEach((one, i) => {
    if (needsStartDate(one)) problems.push({code: 'start-date', where: `${where}.schedule[${i}]`, values: {}});
  });
  // One more than the feed may have, so that the feed notices.
  const {occurrences, cut} = expandSchedule(schedule, zone, window, {most: most + 1, ...season});
  if (cut && cut !== 'most') problems.push({code: 'schedule-bound', where: `${where}.schedule`, values: {cut}});
  return Object.assign(record, {
    schedule,
    occurrences: record.changes ? changedOccurrences(occurrences, record.changes, schedule, zone, window) : occurrences,
  }) as Activity;
}

/** A record may name another that is not there; it is shown without it. */
function checkReferences(lists: Record<ListName, {id: string}[]>, problems: Problem[]): void {
  const ids = new Map(Object.entries(lists).map(([list, items]) => [list, new Set(items.map((item) => item.id))]));
  for (const [list, items] of Object.entries(lists)) {
    items.forEach((item) => {
      for (const [field, target] of references) {
        const value = (item as Record<string, unknown>)[field];
        for (const id of Array.isArray(value) ? value : value === undefined ? [] : [value])
          if (!ids.get(target)!.has(id as string))
            problems.push({code: 'reference', where: `${list} "${item.id}".${field}`, values: {found: id as string, list: target}});
      }
    });
  }
}

/** The earliest stay: what is cut is furthest away. */
function limitOccurrences(activities: Activity[], most: number, problems: Problem[]): void {
  const starts = activities
    .flatMap(({occurrences}, owner) => occurrences.map(({start}) => ({start, owner})))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const kept = activities.map(() => 0);
  for (const {owner} of starts.slice(0, most)) kept[owner]!++;
  activities.forEach((activity, i) => (activities[i] = {...activity, occurrences: activity.occurrences.slice(0, kept[i])}));
  problems.push({code: 'too-many-occurrences', where: '', values: {limit: most, until: starts[most]!.start}});
}
