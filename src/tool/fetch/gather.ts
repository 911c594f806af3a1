/** A source as it goes into merging: in the zone of what is written, with its dates as they will be written. */
import {readFeed} from '../../feed/read-feed.js';
import {formatDateTime, parseInstant} from '../../model/calendar.js';
import type {Activity, Feed, Occurrence, RuleLines} from '../../model/feed.js';
import {parseWindow, type Window} from '../../model/schedule.js';
import {ianaZone, type Zone} from '../../model/zone.js';
import {plainRule, scheduleOfRule, type PlainRule} from './plain-rule.js';
import {isChanged, writtenDates, type WrittenDates} from './written-dates.js';

/** An activity whose `schedule` and `changes` say all its dates, so that its `occurrences` need not be all there. */
export interface GatheredActivity extends Activity {
  /** The occurrences as its source gave them, before any merging. */
  readonly original: readonly Occurrence[];
  /** Whether there are more than these. */
  readonly isCut: boolean;
  /** Where one record cannot say all its dates: those of the others. */
  readonly more: readonly WrittenDates[];
}

/** Occurrences of a source that are held for merging: of more the earliest, and the first of each activity. */
const MOST_HELD = 5_000;
/** Occurrences that are read of a source. */
const MOST_READ = 200_000;

export interface GatherOptions {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
}

/** @throws {FeedError} nothing in it can be read */
export async function gather(bytes: Uint8Array, options: GatherOptions): Promise<Feed> {
  const zone = ianaZone(options.timeZone)!;
  const bounds = {occurrences: MOST_READ};
  const plain = new Map<RuleLines, PlainRule>();
  const isPlainRule = (event: RuleLines): boolean => {
    const rule = plainRule(event, zone);
    if (rule) plain.set(event, rule);
    return !!rule;
  };
  const feed = await readFeed(bytes, {...options, bounds, isPlainRule});
  // What words in titles call off may lie beyond the first weeks of what repeats, and other zones have other summers.
  const isEnough = feed.timeZone === zone.name && !feed.openingHours.length && !feed.sources[0]?.account?.command;
  const isAsPlanned = feed.activities.every(({rule, occurrences}) => !rule || !plain.has(rule) || !occurrences.some(isChanged));
  if (!plain.size || (isEnough && isAsPlanned)) return gathered(feed, plain, zone, options);
  return gathered(await readFeed(bytes, {...options, bounds, isPlainRule: () => false}), new Map(), zone, options);
}

function gathered(feed: Feed, plain: ReadonlyMap<RuleLines, PlainRule>, zone: Zone, {from, until}: GatherOptions): Feed {
  const isHome = feed.timeZone === zone.name;
  const window = parseWindow(from, until, zone);
  const end = horizonOf(feed);
  // Nobody else has read it, so its activities need no copies.
  for (const activity of feed.activities) {
    const {rule} = activity;
    const occurrences = isHome ? activity.occurrences : activity.occurrences.map((one) => inZone(one, zone));
    const held = end === ALL ? occurrences : occurrences.filter(({start}, i) => !i || start < end);
    const plainly = rule && plain.get(rule);
    const written: readonly [WrittenDates, ...WrittenDates[]] = plainly
      ? [{schedule: [scheduleOfRule(rule, occurrences, zone, window, plainly)!]}]
      : writtenOf({...activity, occurrences}, rule, isHome, zone, window);
    const [{schedule = [], changes}, ...more] = written;
    const isCut = !!plainly || held.length < occurrences.length;
    Object.assign(activity, {schedule, changes, more, occurrences: held, original: held, isCut, rule: undefined});
  }
  return {
    ...feed,
    timeZone: zone.name,
    openingHours: isHome ? feed.openingHours : feed.openingHours.map((one) => ({timeZone: feed.timeZone, ...one})),
  };
}

function writtenOf(
  activity: Activity,
  rule: RuleLines | undefined,
  isHome: boolean,
  zone: Zone,
  window: Window,
): readonly [WrittenDates, ...WrittenDates[]] {
  const {occurrences, schedule, changes} = activity;
  // As its author wrote it.
  if (schedule.length && (isHome || !occurrences.length)) return [{schedule, ...(changes && {changes})}];
  const own = rule && isHome ? scheduleOfRule(rule, occurrences, zone, window) : undefined;
  return writtenDates(occurrences, own ? [own] : [], activity, zone, window);
}

/** The start before which all occurrences are held. */
function horizonOf({activities}: Feed): string {
  if (activities.reduce((sum, {occurrences}) => sum + occurrences.length, 0) <= MOST_HELD) return ALL;
  return activities.flatMap(({occurrences}) => occurrences.map(({start}) => start)).sort()[MOST_HELD]!;
}

/** Later than any start. */
const ALL = '9999-12-31T23:59';

/** A time as the clocks of another zone show it; whole days are the same everywhere. */
function inZone(occurrence: Occurrence, zone: Zone): Occurrence {
  const {startInstant, endInstant, previousStart: _, ...same} = occurrence;
  if (!startInstant || !endInstant) return occurrence;
  const [start, end] = [startInstant, endInstant].map((instant) => formatDateTime(zone.toWall(parseInstant(instant)!)));
  return {...same, startInstant, endInstant, start: start!, end: end!};
}
