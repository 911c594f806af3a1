/** Events that share a UID → when they take place: rules, dates, exceptions, overrides (RFC 5545 §3.8.5, §3.8.4.4). */
import {DAY, type EpochSeconds, type WallSeconds} from '../../model/calendar.js';
import {expandDays} from '../../model/day-rules.js';
import {removeDates, type Adding, type Changes} from './changes.js';
import {isDayRule} from './rule.js';
import {brief, MOST, report, type Instance, type Series, type SeriesContext, type Timing} from './series-context.js';
import {rulesOf} from './series-rules.js';
import type {Length} from './time.js';
import {instanceOf, midnightOf, secondsOf, timingOf} from './timing.js';
import {isCancelled, isPrivate, type VEvent} from './vevent.js';

/**
 * Every time within the window that events of one UID and title have: each that is no override is a date, or a series, of
 * its own. Bad ones are left out and reported.
 */
export function expandSeries(events: readonly VEvent[], context: SeriesContext): Series {
  if (events.length > 1 || events[0]!['RECURRENCE-ID']) return context.expandShared!(events, context);
  const instances: Instance[] = [];
  const master = events[0]!;
  const timing = timingOf(master, context);
  if (timing && isPrivate(master)) leaveOut(master, context);
  else if (timing) expandMaster(timing, master.EXDATE ? {} : NO_CHANGES, instances, context);
  return {master, instances};
}

const NO_CHANGES: Changes = {};

/** Leaves a private event out. */
export function leaveOut(event: VEvent, context: SeriesContext): void {
  event.outcome = 'private';
  if (event.CLASS && !/:\s*(PRIVATE|CONFIDENTIAL)\s*$/i.test(event.CLASS)) context.ofUnknownClass ??= event;
}

/** Adds an instance unless it is removed, or there already, or lies outside the window. */
function add(adding: Adding, wall: WallSeconds, length: Length): void {
  const {timing, changes, context, seen, isCancelled} = adding;
  const {removed, removedDays, exdates, ranges} = changes;
  const {zone} = timing;
  const at = zone.toInstant(timing.isDate ? midnightOf(wall) : wall);
  if (removed?.has(at) || removedDays?.has(midnightOf(wall))) {
    exdates?.delete(at);
    exdates?.delete(midnightOf(wall));
    return;
  }
  // Two times that one rule gives are the same instant only in the spring gap, one after the other.
  if (at === adding.last || seen?.has(at)) return;
  adding.last = at;
  seen?.add(at);
  if (ranges?.add(adding, at)) return;
  const instance = instanceOf(timing, at, length, isCancelled, context);
  if (instance) adding.instances.push(instance);
}

/** Adds the instances of a series that its rules and dates give and its exceptions and overrides leave. */
export function expandMaster(timing: Timing, changes: Changes, instances: Instance[], context: SeriesContext): void {
  const {event, start, isDate, zone, length} = timing;
  const {window, zones} = context;
  // What is long, moved or lies on a changing clock may reach into the window from beside it.
  const margin = DAY + (changes.ranges?.margin ?? 0);
  const clock = isDate ? zones.feedZone : zone;
  const from = clock.toWall(window.from) - margin - secondsOf(length);
  const until = clock.toWall(window.until) + margin;
  if (event.EXDATE) removeDates(timing, changes, from, until, context);
  const rules = event.RRULE ? rulesOf(timing, context) : [];
  let isWhole = rules.length > 0 || !event.RRULE;
  const seen = rules.length > 1 || event.RDATE || isDate ? new Set<EpochSeconds>() : undefined;
  const adding: Adding = {timing, changes, context, instances, isCancelled: isCancelled(event), seen, last: NaN};
  if (event.RDATE) context.addDates!(timing, context, (wall, own) => add(adding, wall, own));
  // Without a rule that can be followed the first date stands for the series.
  if (!rules.length) add(adding, start, length);
  for (const {rule, last, text} of rules) {
    if (last < start) {
      report(context, event, 'rule-until', {found: brief(/UNTIL=([^;]*)/i.exec(text)?.[1])});
      add(adding, start, length);
      continue;
    }
    const expand = isDayRule(rule) ? expandDays : context.expandRule!;
    const {starts, cut} = expand(rule, start, from, Math.min(until, last + 1), MOST.instances);
    if (cut) report(context, event, 'rule-bound', {found: brief(text), cut});
    for (const wall of starts) add(adding, wall, length);
    isWhole &&= !cut;
  }
  if (changes.exdates?.size && isWhole) context.unmet.push({timing, exdates: changes.exdates, instances});
}
