/** Loaded only for calendars in which events share a UID: instances with an event of their own, series in several parts. */
import {DAY, formatDate, formatDateTime, type EpochSeconds} from '../../model/calendar.js';
import type {Occurrence} from '../../model/feed.js';
import {mergeOverride, remove, type Changes, type Ranges} from './changes.js';
import {parameter} from './property.js';
import {isDayRule, writtenRule} from './rule.js';
import {expandMaster, leaveOut} from './series.js';
import {brief, report, type Instance, type Series, type SeriesContext, type Timing} from './series-context.js';
import {parseStamp} from './time.js';
import {instanceOf, midnightOf, secondsOf, startOf, timingOf} from './timing.js';
import {isCancelled, isPrivate, sequenceOf, type VEvent} from './vevent.js';

export {tellDifferences} from './differences.js';

/** Puts changes of dates beside their series that ended long ago. */
export function joinEnded(byId: ReadonlyMap<string, VEvent[]>, ended: Map<string, VEvent>): void {
  for (const [id, own] of byId)
    if (own.every((event) => event['RECURRENCE-ID'])) {
      const series = ended.get(id);
      if (series && ended.delete(id)) own.unshift(series);
      // A change of a series that is not there is a series itself when it brings a rule.
      else for (const event of own) if (event.RRULE) event['RECURRENCE-ID'] = '';
    }
}

/** As `expandSeries()`, for several events, or one that is an override. */
export function expandShared(events: readonly VEvent[], context: SeriesContext): Series {
  const instances: Instance[] = [];
  const [first] = events;
  const overrides = events.filter((event) => event['RECURRENCE-ID']).sort((a, b) => sequenceOf(a, context) - sequenceOf(b, context));
  const masters = events.filter((event) => !event['RECURRENCE-ID']);
  const timings = masters.map((event) => timingOf(event, context)).filter((timing) => timing !== undefined);
  const [master] = timings;
  // A private series is private with all its dates.
  if (masters.some(isPrivate)) {
    for (const event of events) if (event.outcome !== 'broken') leaveOut(event, context);
    return {master: first!, instances};
  }
  const changes = overrideChanges(overrides, master, context);
  for (const timing of timings) expandMaster(timing, {...changes, removed: new Set(changes.removed)}, instances, context);
  if (master && timings.length < 2) for (const change of changes.changed) reportUnmet(change, master, instances, context);
  for (const {timing, previousStart} of changes.overrides!.values()) {
    const cancelled = isCancelled(timing.event) || (!!master && isCancelled(master.event));
    const instance = instanceOf(timing, timing.zone.toInstant(timing.start), timing.length, cancelled, context, previousStart);
    if (instance) instances.push(instance);
  }
  return {master: master?.event ?? first!, instances};
}

/** A change of one date: which that is, as written. */
interface Change {
  readonly event: VEvent;
  readonly original: EpochSeconds;
  readonly found: string;
}

/**
 * Says of a change that meets no date of its series, mostly for a zone left out, that the series' own date of that day
 * stands as well. Of rules with several times a day nobody knows.
 */
function reportUnmet({event, original, found}: Change, master: Timing, instances: readonly Instance[], context: SeriesContext): void {
  const {zone, isDate} = master;
  const wall = zone.toWall(original);
  if (isDate || master.event.RDATE || hasOtherRule(master.event, context)) return;
  const dayOf = ({begins}: Instance) => midnightOf(zone.toWall(begins));
  const own = instances.find((one) => one.event === master.event && dayOf(one) === midnightOf(wall));
  if (own) report(context, event, 'unmet-change', {found: brief(found), nearest: formatDateTime(zone.toWall(own.begins))});
}

/** Whether an event has a rule that is no day rule. */
const hasOtherRule = ({RRULE}: VEvent, {readProperty}: SeriesContext): boolean =>
  RRULE.split('\n').some((line) => {
    const {rule} = writtenRule(readProperty(line)?.value ?? '').parsed;
    return rule && !isDayRule(rule);
  });

/** What events with RECURRENCE-ID, in the order of their versions, change in the series that `master` begins. */
function overrideChanges(
  overrides: readonly VEvent[],
  master: Timing | undefined,
  context: SeriesContext,
): Changes & {readonly changed: readonly Change[]} {
  const changed: Change[] = [];
  const changes: Changes = {overrides: new Map()};
  const ranges: Range[] = [];
  for (const event of overrides) {
    const timing = timingOf(event, context);
    const property = context.readProperty(event['RECURRENCE-ID']);
    const stamp = property && parseStamp(property.value);
    if (!stamp) report(context, event, 'recurrence-id', {found: brief(property?.value)});
    if (!timing) continue;
    const start = timing.zone.toInstant(timing.start);
    let replaced: number = start;
    let previousStart: Occurrence['previousStart'];
    if (stamp) {
      const series = master ?? timing;
      const time = stamp.isDate && !series.isDate ? series.start % DAY : undefined;
      // A day stands for the series' time on it.
      const original = time === undefined ? startOf(stamp, property, series, context) : series.zone.toInstant(stamp.wall + time);
      replaced = remove(changes, stamp, property, series, context);
      changed.push({event, original, found: property.value});
      if (timing.isDate !== series.isDate || start !== original)
        previousStart = series.isDate ? formatDate(original / DAY) : formatDateTime(context.zones.feedZone.toWall(original));
      if (master && time === undefined && timing.isDate === series.isDate && /^THISANDFUTURE$/i.test(parameter(property, 'RANGE') ?? ''))
        ranges.push({from: original, shift: series.zone.toWall(start) - series.zone.toWall(original), timing});
    }
    mergeOverride(changes, replaced);
    if (isPrivate(event)) leaveOut(event, context);
    else changes.overrides!.set(replaced, {timing, previousStart});
  }
  return {...changes, changed, ...(ranges.length && {ranges: rangesOf(ranges)})};
}

/** From which instance on a series is moved, and how it is from there on. */
interface Range {
  readonly from: EpochSeconds;
  readonly shift: number;
  readonly timing: Timing;
}

function rangesOf(ranges: Range[]): Ranges {
  ranges.sort((a, b) => a.from - b.from);
  return {
    margin: Math.max(...ranges.map(({shift, timing}) => Math.abs(shift) + secondsOf(timing.length))),
    add({timing: {zone}, isCancelled: isAllCancelled, instances, context}, at) {
      const range = ranges.findLast(({from}) => from <= at);
      if (!range) return false;
      const {timing, shift} = range;
      if (isPrivate(timing.event)) return true;
      const start = zone.toInstant(zone.toWall(at) + shift);
      const instance = instanceOf(timing, start, timing.length, isAllCancelled || isCancelled(timing.event), context);
      if (instance) instances.push(instance);
      return true;
    },
  };
}
