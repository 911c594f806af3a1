/** A feed as the file that is published: version 1 of the format, a record a line, so that versions can be compared. */
import {checkedRecord} from '../../feed/json/checked-record.js';
import type {Fields} from '../../feed/format/format.js';
import * as format from '../../feed/format/generated/table.js';
import {isOver} from '../../model/agenda.js';
import type {Account, ActivityRecord, Feed, MadeFrom, Occurrence, PlainDateTime, Problem} from '../../model/feed.js';
import {freeId} from '../../model/free-id.js';
import {listNames} from '../../model/generated/records.js';
import {LAST_DAY, nextStart} from '../../model/next-start.js';
import {parseWindow, type Window} from '../../model/schedule.js';
import {ianaZone, type Zone} from '../../model/zone.js';
import type {GatheredActivity} from './gather.js';
import {writtenDates, type WrittenDates} from './written-dates.js';

export interface FeedTextOptions {
  readonly name?: string | undefined;
  readonly timeZone: string;
  readonly from: string;
  readonly until: string;
  /** The moment from which on a large feed is put in order; without it its records stay as they are. */
  readonly orderFrom?: PlainDateTime;
  readonly sources: readonly MadeFrom[];
}

/** Characters of its activities from which on a feed is written in the order in which visitors come to see it. */
const LARGE = 500_000;
/** Characters of a text, and of an address, which is of no use when it is cut. */
const LONGEST_TEXT = 20_000;
const ADDRESS = 2048;
/** The shortest of the bounds. */
const SHORT = 300;

/** Records of which a piece of the text is made. */
const PIECE = 1_000;

/** The feed as one text; see `feedPieces`. */
export const feedText = (feed: Feed, options: FeedTextOptions, problems: Problem[]): string =>
  [...feedPieces(feed, options, problems)].join('');

/**
 * The text in pieces, each time it is gone through: a feed of many calendars is large, and need not be held a second time.
 * @param feed made of gathered ones
 * @param problems gets what did not fit the format
 */
export function feedPieces(feed: Feed, options: FeedTextOptions, problems: Problem[]): Iterable<string> {
  const {name = feed.name, timeZone, orderFrom} = options;
  const zone = ianaZone(timeZone)!;
  const window = parseWindow(options.from, options.until, zone);
  const {description, language, dateModified, license, limitations, signup} = feed;
  const around = {version: 1, name, description, language, timeZone, dateModified, license, limitations, signup, sources: options.sources};
  const head = Object.entries(fitted(format.head, around, '', problems) ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`],
  );
  const lists: [name: string, lines: readonly Line[]][] = [];
  for (const list of listNames) {
    const lines: Line[] = [];
    const ids = new Set<string>();
    const add = (known: string, written: string, start?: PlainDateTime): void => {
      let [id, line] = [known, written];
      // Only texts can be more than the format takes, and most are short.
      if (hasLongText(line)) {
        const fitting = fitted(format.records[list], JSON.parse(line) as {id: string}, `${list} "${id.slice(0, 80)}"`, problems);
        if (!fitting) return;
        ({id} = fitting);
        line = JSON.stringify(fitting);
      }
      const free = freeId(id, ids);
      ids.add(free);
      lines.push({json: free === id ? line : JSON.stringify({...(JSON.parse(line) as object), id: free}), start});
    };
    if (list === 'activities')
      for (const one of feed.activities as readonly GatheredActivity[]) addActivity(one, zone, window, orderFrom, add);
    else for (const record of feed[list]) add(record.id, lineOf(record, SOURCE));
    if (list === 'activities' && orderFrom && lines.reduce((sum, {json}) => sum + json.length, 0) > LARGE) {
      // At the beginning: who reads must know before the first record.
      head.splice(1, 0, `"orderedFrom": "${orderFrom}"`);
      putInOrder(lines, orderFrom, zone);
    }
    if (lines.length) lists.push([list, lines]);
  }
  return {[Symbol.iterator]: () => piecesOf(head, lists)};
}

function* piecesOf(head: readonly string[], lists: readonly (readonly [name: string, lines: readonly Line[]])[]): Generator<string> {
  yield `{\n${head.join(',\n')}`;
  for (const [name, lines] of lists) {
    yield `,\n"${name}": [\n`;
    for (let at = 0; at < lines.length; at += PIECE) {
      const records = lines.slice(at, at + PIECE).map(({json}) => json);
      yield (at ? ',\n' : '') + records.join(',\n');
    }
    yield '\n]';
  }
  yield '\n}\n';
}

/** A record, and when an activity takes place next where that is known without reading it. */
interface Line {
  readonly json: string;
  start?: PlainDateTime | undefined;
}

/** By the next date that is not over, what has none last: a browser shows the first screen when the first records have come. */
function putInOrder(lines: Line[], moment: PlainDateTime, zone: Zone): void {
  for (const line of lines) line.start ??= nextStart(JSON.parse(line.json) as ActivityRecord, zone, moment) ?? LAST_DAY;
  lines.sort(({start: a = ''}, {start: b = ''}) => (a < b ? -1 : a > b ? 1 : 0));
}

function addActivity(
  activity: GatheredActivity,
  zone: Zone,
  window: Window,
  orderFrom: PlainDateTime | undefined,
  add: (id: string, line: string, start?: PlainDateTime) => void,
): void {
  const {id, occurrences, original, isCut, more, schedule, changes} = activity;
  const first: WrittenDates = {...(schedule.length && {schedule}), ...(changes && {changes})};
  const asGathered = [first, ...more];
  const isAsGathered = isSame(original, occurrences);
  const dates = isAsGathered
    ? asGathered
    : isCut
      ? asGathered.map((one) => edited(one, original, occurrences))
      : writtenDates(occurrences, schedule, activity, zone, window);
  // Of what was changed, or takes several records, the written dates decide.
  const next =
    orderFrom && isAsGathered && !changes && !more.length && occurrences.find((occurrence) => !isOver(occurrence, orderFrom))?.start;
  for (const one of dates) add(id, lineOf(activity, NOT_WRITTEN, one), next || undefined);
}

/** The JSON of a record without some of its fields, and with others behind. */
function lineOf(record: object, without: ReadonlySet<string>, more?: object): string {
  const written: Record<string, unknown> = {};
  for (const key of Object.keys(record)) if (!without.has(key)) written[key] = record[key as never];
  return JSON.stringify(Object.assign(written, more));
}

const SOURCE: ReadonlySet<string> = new Set(['source']);
/** What an activity knows besides its record, and its dates, which are written behind it. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(
  'source alsoIn sequence outcomes timeZone occurrences original isCut more schedule changes rule'.split(' '),
);

const isSame = (a: readonly Occurrence[], b: readonly Occurrence[]): boolean =>
  a === b || (a.length === b.length && a.every(({start, status}, i) => start === b[i]!.start && status === b[i]!.status));

/** Dates from which merging took some, or called some off. */
function edited({schedule = [], changes = []}: WrittenDates, original: readonly Occurrence[], merged: readonly Occurrence[]): WrittenDates {
  const left = new Map(merged.map((one) => [one.start, one]));
  const dateOf = ({start, previousStart = start}: Occurrence) => previousStart.slice(0, 10);
  const gone = original.filter(({start}) => !left.has(start)).map(dateOf);
  const other = original.flatMap(({start, status}) => {
    const now = left.get(start);
    return now && now.status !== status ? [now] : [];
  });
  const called = new Map(changes.map((change) => [change.date, change]));
  for (const one of other)
    called.set(dateOf(one), {...called.get(dateOf(one)), date: dateOf(one), status: one.status, ...(one.reason && {reason: one.reason})});
  return {
    schedule: gone.length ? schedule.map((one) => ({...one, exceptDate: [...(one.exceptDate ?? []), ...gone]})) : schedule,
    ...(called.size && {changes: [...called.values()]}),
  };
}

/** Whether any text in JSON may be longer than the shortest bound. */
function hasLongText(json: string): boolean {
  for (let quote = -1; ;) {
    // Of the quotes that follow closely only the last matters.
    const next = json.lastIndexOf('"', quote + 1 + SHORT);
    if (next <= quote) return json.includes('"', quote + 1);
    quote = next;
  }
}

/** What the format takes of a record: calendars may say more than it has room for. Words are cut, other fields left out. */
function fitted<Item extends object>(table: Fields, record: Item, where: string, problems: Problem[]): Item | undefined {
  const whole = checkedRecord<Item>(table, record, where, []);
  if (whole) return whole;
  const kept = {...record} as Record<string, unknown>;
  for (;;) {
    const found: Problem[] = [];
    const good = checkedRecord<Item>(table, kept, where, found);
    const [problem] = found;
    if (!problem) return good;
    problems.push(problem);
    const [field = ''] = problem.where.slice(where.length + 1).split(/[.[]/);
    const value = kept[field];
    const leaf = table[field] ?? table[`${field}!`];
    if (problem.code === 'long' && typeof value === 'string' && leaf !== ADDRESS)
      kept[field] = `${value.slice(0, (typeof leaf === 'number' ? Math.abs(leaf) : LONGEST_TEXT) - 1)}…`;
    else if (field in kept && !(`${field}!` in table)) delete kept[field];
    else return undefined;
  }
}

/** An account without what does not matter to visitors: an outcome that none had. */
export const accountOf = (account: Account | undefined): MadeFrom['account'] =>
  account && Object.fromEntries(Object.entries(account).filter(([key, number]) => key === 'found' || number));
