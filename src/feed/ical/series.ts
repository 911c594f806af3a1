/** Events that share a UID → when they take place: rules, dates, exceptions, overrides (RFC 5545 §3.8.5, §3.8.4.4). */
import {DAY, type DayNumber, type EpochSeconds, type WallSeconds} from '../../model/calendar.js';
import {memo} from '../../model/memo.js';
import type {Problem, ProblemCode} from '../../model/feed.js';
import {expandDays} from '../../model/day-rules.js';
import type {Rule, expandRule} from '../../model/recurrence.js';
import {fixedZone} from '../../model/transition-zone.js';
import type {Zone} from '../../model/zone.js';
import {parameter, type Property, type ReadProperty} from './property.js';
import {isDayRule, parseRule, type ParsedRule} from './rule.js';
import {whereOf, type VEvent} from './scan.js';
import {parseLength, parseStamp, utcInstant, type Length, type Stamp} from './time.js';
import type {CalendarZones} from './zones.js';

/** Begin and end, `end` not included. */
export type When =
  | {readonly allDay: true; readonly start: DayNumber; readonly end: DayNumber}
  | {readonly allDay: false; readonly start: EpochSeconds; readonly end: EpochSeconds};

/** One time that an event takes place. */
export type Instance = When & {
  /** When it begins; of all-day events the midnight in the feed's zone. */
  readonly begins: EpochSeconds;
  /** The event whose texts count for this time. */
  readonly event: VEvent;
  readonly isCancelled: boolean;
  /** Where an override was moved from. */
  readonly previous: PreviousStart | undefined;
};

export type PreviousStart = {readonly allDay: true; readonly start: DayNumber} | {readonly allDay: false; readonly start: EpochSeconds};

/** The times that the events of one UID have within the window, in the order in which they were found. */
export interface Series {
  /** The event whose texts count for the whole. */
  readonly master: VEvent;
  readonly instances: Instance[];
}

/** What all series of a calendar are read with. */
export interface SeriesContext {
  readonly readProperty: ReadProperty;
  readonly zones: CalendarZones;
  /** Half-open. */
  readonly window: {readonly from: EpochSeconds; readonly until: EpochSeconds};
  readonly problems: Problem[];
  /** The first private event whose CLASS nobody knows. */
  ofUnknownClass?: VEvent;
  /** Series with EXDATEs in the window that took nothing out. */
  readonly unmet: Adding[];
  /** Expands rules that are no day rules; loaded with the first of them. */
  expandRule?: typeof expandRule;
}

/** Dates in EXDATE and RDATE, RRULEs, and instances of a series within the window. */
export const MOST = {dates: 5_000, rules: 5, instances: 2_000} as const;

const ALL_DAY = 'X-MICROSOFT-CDO-ALLDAYEVENT';

const UTC = fixedZone('UTC', 0);
/** 9999-12-30: no event ends later, so that every zone can write its end in four digits. */
const END_OF_TIME: WallSeconds = 253402128000;

/** When one VEVENT takes place, its rules aside. */
export interface Timing {
  readonly event: VEvent;
  readonly start: WallSeconds;
  readonly isDate: boolean;
  /** All-day events are reckoned as if in UTC: their days are as long as days are. */
  readonly zone: Zone;
  readonly length: Length;
  /** The zone in whose midnights whole days are written that have times. */
  readonly clock?: Zone;
}

/** An instance with an event of its own. */
interface Override {
  readonly timing: Timing;
  readonly previous?: PreviousStart;
}

/** Instances that are not as the series says, by their start in the zone of the series. */
interface Changes {
  readonly removed: Set<EpochSeconds>;
  /** Whole days removed from a timed series. */
  removedDays?: Set<WallSeconds>;
  /** By the start, or the whole day, that they stand for. */
  readonly overrides?: Map<number, Override>;
  /** EXDATEs in the window as written, by the start or the day that they take out, until they have met it. */
  exdates?: Map<number, string>;
  /** Changes of an instance and all that follow it. */
  readonly ranges: {readonly from: EpochSeconds; readonly shift: number; readonly timing: Timing}[];
}

/** RFC 5545 §3.8.1.3: a class that is not known is treated as PRIVATE. */
export const isPrivate = ({CLASS}: VEvent) => !!CLASS && !/:\s*(PUBLIC)?\s*$/i.test(CLASS);
/** `STATUS: CANCELLED` with a blank is a line of the text before it, unless the calendar writes all its properties so. */
const isCancelled = ({STATUS, DTSTART}: VEvent) =>
  !!STATUS && (DTSTART.startsWith(': ') ? /:\s*CANCELLED\s*$/i : /:CANCELLED\s*$/i).test(STATUS);

export function report({problems, readProperty}: SeriesContext, event: VEvent, code: ProblemCode, values: Problem['values']): undefined {
  problems.push({code, where: whereOf(event, readProperty), values});
}

export const brief = (text: string | undefined) => (text ?? '').slice(0, 80);

const linesOf = (lines: string): string[] => (lines.includes('\n') ? lines.split('\n') : [lines]);

/** The zone that a time was written in. */
function zoneOf(stamp: Stamp, property: Property, event: VEvent, floatingZone: Zone, {zones}: SeriesContext): Zone {
  if (stamp.isUtc) return UTC;
  const id = stamp.isDate ? undefined : parameter(property, 'TZID');
  return id === undefined ? floatingZone : zones.named(id, event);
}

const isDateOnly = (property: Property): boolean => /^DATE$/i.test(parameter(property, 'VALUE') ?? '');

export function timingOf(event: VEvent, context: SeriesContext): Timing | undefined {
  const property = context.readProperty(event.DTSTART || event['RECURRENCE-ID']);
  const stamp = property && parseStamp(property.value);
  if (!stamp || stamp.wall >= END_OF_TIME) {
    event.outcome = 'broken';
    return report(context, event, 'event-start', {found: brief(property?.value)});
  }
  const {wall} = stamp;
  event.outcome = 'outside';
  if (stamp.isDate || (wall % DAY === 0 && isDateOnly(property)))
    return {event, start: wall, isDate: true, zone: UTC, length: daysOf(event, wall, context)};
  const zone = zoneOf(stamp, property, event, context.zones.floating(event.calendar), context);
  return wholeDays({event, start: wall, isDate: false, zone, length: timeOf(event, wall, zone, context)}, context);
}

/**
 * A timed event, or the whole days that it means: marked so by Outlook, ended by a date, from one midnight to another or to
 * the minute before it.
 */
function wholeDays(timing: Timing, context: SeriesContext): Timing {
  const {event, start, zone, length} = timing;
  const isMarked = /:TRUE$/i.test(event[ALL_DAY]) || event.DTEND[event.DTEND.length - 9] === ':';
  // The shortest day has 23 hours, less the minute.
  if (!isMarked && length.days * DAY + length.seconds < DAY - 3660) return timing;
  const begins = zone.toInstant(start);
  const clock = isMarked && start % DAY === 0 ? zone : context.zones.feedZone;
  const from = clock.toWall(begins);
  const until = clock.toWall(endOf(timing, begins));
  // Rules by weekday would be shifted with the midnight they count from.
  const isShifted = from !== start && /BY/.test(event.RRULE);
  if (isShifted || (!isMarked && (from % DAY || (until + 60) % DAY > 60))) return timing;
  const first = midnightOf(from);
  const days = Math.max(1, Math.round((until - first) / DAY));
  return {event, start: first, isDate: true, zone: UTC, length: {days, seconds: 0}, clock};
}

const NO_TIME: Length = {days: 0, seconds: 0};
const ONE_DAY: Length = {days: 1, seconds: 0};

/** How long an all-day event takes, in days. */
function daysOf(event: VEvent, start: WallSeconds, context: SeriesContext): Length {
  const end = context.readProperty(event.DTEND || event.DURATION);
  if (!end) return ONE_DAY;
  const stamp = event.DTEND ? parseStamp(end.value) : undefined;
  if (stamp && !stamp.isDate && !isDateOnly(end)) report(context, event, 'end-type', {found: brief(end.value)});
  const length = event.DTEND ? undefined : parseLength(end.value);
  const days = stamp ? Math.ceil((stamp.wall - start) / DAY) : length && length.days + Math.ceil(length.seconds / DAY);
  return boundedLength(days === undefined ? undefined : {days, seconds: 0}, ONE_DAY, event, end, start, context);
}

/** How long a timed event takes: DTEND means an exact length, DURATION days by the clock and exact hours (RFC 5545 §3.8.5.3). */
function timeOf(event: VEvent, start: WallSeconds, zone: Zone, context: SeriesContext): Length {
  const end = context.readProperty(event.DTEND || event.DURATION);
  if (!end) return NO_TIME;
  if (!event.DTEND) return boundedLength(parseLength(end.value), NO_TIME, event, end, start, context);
  const stamp = parseStamp(end.value);
  if (stamp?.isDate) report(context, event, 'end-type', {found: brief(end.value)});
  const seconds = stamp && zoneOf(stamp, end, event, zone, context).toInstant(stamp.wall) - zone.toInstant(start);
  return boundedLength(seconds === undefined ? undefined : {days: 0, seconds}, NO_TIME, event, end, start, context);
}

/** A length as it was read, or the shortest there is, with a problem, where that cannot be. */
function boundedLength(
  length: Length | undefined,
  shortest: Length,
  event: VEvent,
  end: Property,
  start: WallSeconds,
  context: SeriesContext,
): Length {
  const total = length ? length.days * DAY + length.seconds : NaN;
  if (total === 0) return shortest;
  const left = END_OF_TIME - start;
  if (length && total > 0 && total <= left) return length;
  // An end without end is the last day there is; such a DURATION is a mistake.
  if (total > left && event.DTEND) return {days: Math.floor(left / DAY), seconds: 0};
  report(context, event, total < 0 ? 'event-end' : 'event-length', {found: brief(end.value)});
  return shortest;
}

/** The start by which an instance of a series is known. */
function startOf(stamp: Stamp, property: Property, {event, isDate, zone}: Timing, context: SeriesContext): EpochSeconds {
  if (!isDate) return zoneOf(stamp, property, event, zone, context).toInstant(stamp.wall);
  if (stamp.isDate) return UTC.toInstant(stamp.wall);
  // Outlook writes days as the instant of a local midnight; others write the day and any time.
  const {feedZone} = context.zones;
  const local = feedZone.toWall(zoneOf(stamp, property, event, feedZone, context).toInstant(stamp.wall));
  return UTC.toInstant(local % DAY ? midnightOf(stamp.wall) : local);
}

const midnightOf = (wall: WallSeconds): WallSeconds => Math.floor(wall / DAY) * DAY;

/** Removes an instance from its series; a date in a timed series removes that day. Returns the start, or the day. */
function remove(changes: Changes, stamp: Stamp, property: Property, timing: Timing, context: SeriesContext): number {
  if (stamp.isDate && !timing.isDate) {
    (changes.removedDays ??= new Set()).add(stamp.wall);
    return stamp.wall;
  }
  const start = startOf(stamp, property, timing, context);
  changes.removed.add(start);
  return start;
}

const endOf = ({zone, length: {days, seconds}}: Pick<Timing, 'zone' | 'length'>, start: EpochSeconds): EpochSeconds =>
  (days ? zone.toInstant(zone.toWall(start) + days * DAY) : start) + seconds;

/** One time of an event, if it touches the window. */
function instanceOf(
  {event, isDate, zone}: Timing,
  start: EpochSeconds,
  {days, seconds}: Length,
  cancelled: boolean,
  {window, zones}: SeriesContext,
  previous?: PreviousStart,
): Instance | undefined {
  const end = endOf({zone, length: {days, seconds}}, start);
  const begins = isDate ? zones.feedZone.toInstant(UTC.toWall(start)) : start;
  const ends = isDate ? zones.feedZone.toInstant(UTC.toWall(end)) : end;
  if (begins >= window.until || (ends > begins ? ends <= window.from : begins < window.from)) return undefined;
  return isDate
    ? {allDay: true, start: start / DAY, end: end / DAY, begins, event, isCancelled: cancelled, previous}
    : {allDay: false, start, end, begins, event, isCancelled: cancelled, previous};
}

/** Later versions of an event replace earlier ones (RFC 5546 §2.1.4). */
export const sequenceOf = ({SEQUENCE}: VEvent, {readProperty}: Pick<SeriesContext, 'readProperty'>): number =>
  (SEQUENCE && Number(readProperty(SEQUENCE)?.value)) || 0;

/** Leaves a private event out. */
function leaveOut(event: VEvent, context: SeriesContext): void {
  event.outcome = 'private';
  if (event.CLASS && !/:\s*(PRIVATE|CONFIDENTIAL)\s*$/i.test(event.CLASS)) context.ofUnknownClass ??= event;
}

/**
 * Every time within the window that events of one UID and title have: each that is no override is a date, or a series, of
 * its own. Bad ones are left out and reported.
 */
export function expandSeries(events: readonly VEvent[], context: SeriesContext): Series {
  const instances: Instance[] = [];
  const [first] = events;
  if (events.length === 1 && !first!['RECURRENCE-ID']) {
    const timing = timingOf(first!, context);
    if (timing && isPrivate(first!)) leaveOut(first!, context);
    else if (timing) expandMaster(timing, first!.EXDATE ? noChanges() : NO_CHANGES, instances, context);
    return {master: first!, instances};
  }
  const overrides = events.filter((event) => event['RECURRENCE-ID']).sort((a, b) => sequenceOf(a, context) - sequenceOf(b, context));
  const masters = events.filter((event) => !event['RECURRENCE-ID']);
  const timings = masters.map((event) => timingOf(event, context)).filter((timing) => timing !== undefined);
  const [master] = timings;
  // A private series is private with all its dates.
  if (masters.some(isPrivate)) {
    for (const event of events) if (event.outcome !== 'broken') leaveOut(event, context);
    return {master: first!, instances};
  }
  const changes: Changes = {...noChanges(), overrides: new Map()};
  for (const event of overrides) {
    const timing = timingOf(event, context);
    const property = context.readProperty(event['RECURRENCE-ID']);
    const stamp = property && parseStamp(property.value);
    if (!stamp) report(context, event, 'recurrence-id', {found: brief(property?.value)});
    if (!timing) continue;
    const start = timing.zone.toInstant(timing.start);
    let replaced: number = start;
    let previous: PreviousStart | undefined;
    if (stamp) {
      const series = master ?? timing;
      const isWholeDay = stamp.isDate && !series.isDate;
      const original = startOf(stamp, property, series, context);
      replaced = remove(changes, stamp, property, series, context);
      if (!isWholeDay && (timing.isDate !== series.isDate || start !== original))
        previous = series.isDate ? {allDay: true, start: original / DAY} : {allDay: false, start: original};
      if (master && !isWholeDay && timing.isDate === series.isDate && /^THISANDFUTURE$/i.test(parameter(property, 'RANGE') ?? ''))
        changes.ranges.push({from: original, shift: series.zone.toWall(start) - series.zone.toWall(original), timing});
    }
    mergeOverride(changes, replaced);
    if (isPrivate(event)) leaveOut(event, context);
    else changes.overrides!.set(replaced, {timing, previous});
  }
  changes.ranges.sort((a, b) => a.from - b.from);
  for (const timing of timings) expandMaster(timing, {...changes, removed: new Set(changes.removed)}, instances, context);
  for (const {timing, previous} of changes.overrides!.values()) {
    const cancelled = isCancelled(timing.event) || (!!master && isCancelled(master.event));
    const instance = instanceOf(timing, timing.zone.toInstant(timing.start), timing.length, cancelled, context, previous);
    if (instance) instances.push(instance);
  }
  return {master: master?.event ?? first!, instances};
}

/** Takes out the override that stood for an instance until now. */
function mergeOverride({overrides}: Changes, at: number): void {
  const override = overrides!.get(at);
  if (override) override.timing.event.outcome = 'merged';
  overrides!.delete(at);
}

const noChanges = (): Changes => ({removed: new Set(), ranges: []});
const NO_CHANGES = noChanges();

/** Visits the values of all EXDATE or RDATE lines, up to the bound; `visit` returns whether it could read one. */
function eachDate(
  event: VEvent,
  name: 'EXDATE' | 'RDATE',
  context: SeriesContext,
  visit: (text: string, property: Property) => boolean,
): void {
  let count = 0;
  let isRead = true;
  for (const line of linesOf(event[name])) {
    const property = context.readProperty(line);
    for (let at = 0; property && at < property.value.length;) {
      if (++count > MOST.dates) return report(context, event, 'too-many-dates', {field: name, limit: MOST.dates});
      const comma = property.value.indexOf(',', at);
      const text = at || comma >= 0 ? property.value.slice(at, comma < 0 ? undefined : comma) : property.value;
      at = comma < 0 ? Infinity : comma + 1;
      if (visit(text, property) || !text.trim() || !isRead) continue;
      isRead = false;
      report(context, event, 'ical-date', {field: name, found: brief(text)});
    }
  }
}

/** A series whose instances are being added. */
export interface Adding {
  readonly timing: Timing;
  readonly changes: Changes;
  readonly context: SeriesContext;
  readonly instances: Instance[];
  readonly isCancelled: boolean;
  /** Instants added, where several sources may give the same one. */
  readonly seen: Set<EpochSeconds> | undefined;
  last: EpochSeconds;
}

/** Adds an instance unless it is removed, or there already, or lies outside the window. */
function add(adding: Adding, wall: WallSeconds, length: Length): void {
  const {timing, changes, context, seen, isCancelled: cancelled} = adding;
  const {removed, removedDays, exdates, ranges} = changes;
  const {zone} = timing;
  const at = zone.toInstant(timing.isDate ? midnightOf(wall) : wall);
  if (removed.has(at) || removedDays?.has(midnightOf(wall))) {
    exdates?.delete(at);
    exdates?.delete(midnightOf(wall));
    return;
  }
  // Two times that one rule gives are the same instant only in the spring gap, one after the other.
  if (at === adding.last || seen?.has(at)) return;
  adding.last = at;
  seen?.add(at);
  const range = ranges.length ? ranges.findLast(({from}) => from <= at) : undefined;
  if (range && isPrivate(range.timing.event)) return;
  const instance = range
    ? instanceOf(
        range.timing,
        zone.toInstant(zone.toWall(at) + range.shift),
        range.timing.length,
        cancelled || isCancelled(range.timing.event),
        context,
      )
    : instanceOf(timing, at, length, cancelled, context);
  if (instance) adding.instances.push(instance);
}

/** Takes out what EXDATE names. */
function removeDates(timing: Timing, changes: Changes, context: SeriesContext): void {
  const {from, until} = context.window;
  const exdates = (changes.exdates = new Map<number, string>());
  eachDate(timing.event, 'EXDATE', context, (text, property) => {
    const stamp = parseStamp(text);
    if (!stamp) return false;
    const at = remove(changes, stamp, property, timing, context);
    if (at >= from && at < until) exdates.set(at, text);
    // A newer version of the series has taken out the date of an older override.
    const override = changes.overrides?.get(at);
    if (override && sequenceOf(timing.event, context) > sequenceOf(override.timing.event, context)) mergeOverride(changes, at);
    return true;
  });
}

/** Adds what RDATE names. */
function addDates(adding: Adding): void {
  const {timing, context} = adding;
  const {event, start, isDate, zone, length} = timing;
  eachDate(event, 'RDATE', context, (text, property) => {
    const slash = text.indexOf('/');
    const stamp = parseStamp(slash < 0 ? text : text.slice(0, slash));
    if (stamp && isDate) add(adding, UTC.toWall(startOf(stamp, property, timing, context)), length);
    if (!stamp || isDate) return !!stamp;
    // A date alone takes the time of day of the series.
    if (stamp.isDate) add(adding, stamp.wall + start - midnightOf(start), length);
    else {
      const ownZone = zoneOf(stamp, property, event, zone, context);
      const begins = ownZone.toInstant(stamp.wall);
      let period: Length | undefined;
      if (slash >= 0) {
        const end = parseStamp(text.slice(slash + 1));
        period = end ? {days: 0, seconds: Math.max(0, ownZone.toInstant(end.wall) - begins)} : parseLength(text.slice(slash + 1));
        if (!period) return false;
      }
      add(adding, ownZone === zone ? stamp.wall : zone.toWall(begins), period ?? length);
    }
    return true;
  });
}

/** Adds the instances of a series that its rules and dates give and its exceptions and overrides leave. */
function expandMaster(timing: Timing, changes: Changes, instances: Instance[], context: SeriesContext): void {
  const {event, start, isDate, zone, length} = timing;
  const {ranges} = changes;
  const {window, zones} = context;
  if (event.EXDATE) removeDates(timing, changes, context);
  const rules = event.RRULE ? rulesOf(timing, context) : NO_RULES;
  let isWhole = rules.length > 0 || !event.RRULE;
  const seen = rules.length > 1 || event.RDATE || isDate ? new Set<EpochSeconds>() : undefined;
  const adding: Adding = {timing, changes, context, instances, isCancelled: isCancelled(event), seen, last: NaN};
  if (event.RDATE) addDates(adding);
  // Without a rule that can be followed the first date stands for the series.
  if (!rules.length) add(adding, start, length);
  // What is long, moved or lies on a changing clock may reach into the window from beside it.
  const margin = ranges.reduce(
    (most, {shift, timing}) => Math.max(most, DAY + Math.abs(shift) + timing.length.days * DAY + timing.length.seconds),
    DAY,
  );
  const clock = isDate ? zones.feedZone : zone;
  const from = clock.toWall(window.from) - margin - length.days * DAY - length.seconds;
  const until = clock.toWall(window.until) + margin;
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
  if (changes.exdates?.size && isWhole) context.unmet.push(adding);
}

/** A rule with its end, inclusive. */
interface BoundRule {
  readonly rule: Rule;
  readonly last: WallSeconds;
  readonly text: string;
}
const NO_RULES: readonly BoundRule[] = [];

function rulesOf(timing: Timing, context: SeriesContext): BoundRule[] {
  const {event} = timing;
  const lines = linesOf(event.RRULE);
  if (lines.length > MOST.rules) report(context, event, 'too-many-rules', {limit: (lines.length = MOST.rules)});
  return lines.map((line) => ruleOf(context.readProperty(line)?.value ?? '', timing, context)).filter((rule) => rule !== undefined);
}

// The same rules recur in a calendar once their UNTIL is removed.
const timedRule = memo(parseRule);
/** Days have no times (RFC 5545 §3.3.10). */
const daysRule = memo((text: string): ParsedRule => {
  const parsed = timedRule(text);
  return parsed.rule ? {...parsed, rule: {...parsed.rule, byHour: undefined, byMinute: undefined, bySecond: undefined}} : parsed;
});

/** Whether an event has a rule that is no day rule. */
export const hasOtherRule = ({RRULE}: VEvent, {readProperty}: SeriesContext): boolean =>
  linesOf(RRULE).some((line) => {
    const {rule} = timedRule((readProperty(line)?.value ?? '').replace(/;UNTIL=[^;]*/, ''));
    return !!rule && !isDayRule(rule);
  });

function ruleOf(text: string, {event, isDate, zone, clock}: Timing, context: SeriesContext): BoundRule | undefined {
  const [part = '', end] = /;UNTIL=([^;]*)/.exec(text) ?? [];
  const {rule, until = end, problem} = (isDate ? daysRule : timedRule)(text.replace(part, ''));
  if (problem) report(context, event, problem.code, problem.values);
  if (!rule) return undefined;
  if (until === undefined) return {rule, last: Infinity, text};
  const stamp = parseStamp(until);
  if (!stamp) return report(context, event, 'rule-part', {found: brief(`UNTIL=${until}`)});
  // A date ends a timed series before that day begins, an all-day series with it.
  const {wall} = stamp;
  const days = clock && stamp.isUtc ? clock.toWall(utcInstant(stamp)) : wall;
  return {rule, last: isDate ? days : stamp.isDate ? wall - 1 : stamp.isUtc ? zone.toWall(utcInstant(stamp)) : wall, text};
}
