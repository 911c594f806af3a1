/** Events that share a UID → when they take place: rules, dates, exceptions, overrides (RFC 5545 §3.8.5, §3.8.4.4). */
import {DAY} from '../../model/calendar.js';
import type {Problem} from '../../model/feed.js';
import {expandRule, type Rule} from '../../model/recurrence.js';
import {fixedZone} from '../../model/transition-zone.js';
import type {Zone} from '../../model/zone.js';
import type {Block, Calendar} from './scan.js';
import {parseLength, parseStamp, type Length, type Stamp} from './time.js';
import type {FindZone} from './zones.js';
import {parseRule, type ParsedRule} from './rule.js';

/** A property line without its name, taken apart; parameter names are lower case. */
export interface Property {
  readonly value: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One time an event takes place. All-day: `start` and `end` are wall seconds of midnights, else epoch seconds. */
export interface Hit {
  /** Epoch seconds of the start; of all-day events in the feed's zone. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  /** The event whose texts count for this time. */
  readonly block: Block;
  readonly isCancelled: boolean;
  /** Where an override was moved from. */
  readonly previous: Instance | undefined;
}

interface Instance {
  readonly start: number;
  readonly allDay: boolean;
}

export interface SeriesContext {
  /** Undefined for a line that cannot be taken apart. */
  readonly tokenize: (rest: string) => Property | undefined;
  readonly findZone: FindZone;
  /** Zone of floating times. */
  readonly defaultOf: (calendar: Calendar) => Zone;
  /** Zone of the feed: where its days begin and end. */
  readonly zone: Zone;
  /** Epoch seconds, half-open. */
  readonly window: {readonly from: number; readonly until: number};
  readonly problems: Problem[];
  readonly add: (hit: Hit) => void;
}

/** Dates in EXDATE and RDATE, RRULEs, and instances of a series within the window. */
export const MOST = {dates: 5_000, rules: 5, instances: 2_000} as const;

const UTC = fixedZone('UTC', 0);
/** 9999-12-30: no event ends later, so that every zone can write its end in four digits. */
const END_OF_TIME = 253402128000;

/** When one VEVENT takes place, its rules aside. */
interface Timing {
  readonly block: Block;
  /** Wall seconds in `zone`. */
  readonly wall: number;
  readonly isDate: boolean;
  readonly zone: Zone;
  readonly length: Length;
}

/** Instances that are not as the series says: taken out (by instant or midnight, or by whole days), or changed from one on. */
interface Changes {
  readonly out: Set<number>;
  readonly outDays: Set<number>;
  readonly ranges: {readonly key: number; readonly shift: number; readonly timing: Timing}[];
}

/** RFC 5545 §3.8.1.3: a class that is not known is treated as PRIVATE. */
const isPrivate = ({CLASS}: Block) => !!CLASS && !/:\s*(PUBLIC)?\s*$/i.test(CLASS);
const isCancelled = ({STATUS}: Block) => !!STATUS && /:\s*CANCELLED\s*$/i.test(STATUS);

export function whereOf(block: Block, tokenize: SeriesContext['tokenize']): string {
  const uid = block.UID && tokenize(block.UID)?.value.trim();
  return `${uid ? `UID ${uid.slice(0, 200)}, ` : ''}line ${block.line}`;
}

function complain({problems, tokenize}: SeriesContext, block: Block, code: string, values: Problem['values']): undefined {
  problems.push({code, where: whereOf(block, tokenize), values});
}

const brief = (text: string | undefined) => (text ?? '').slice(0, 80);

/** The first of lines of one name. */
function firstOf(lines: string, {tokenize}: SeriesContext): Property | undefined {
  if (!lines) return;
  const end = lines.indexOf('\n');
  return tokenize(end < 0 ? lines : lines.slice(0, end));
}

function zoneOf(stamp: Stamp, {params}: Property, block: Block, floating: Zone, {findZone}: SeriesContext): Zone {
  if (stamp.isUtc) return UTC;
  return typeof params.tzid === 'string' && !stamp.isDate ? findZone(params.tzid, block) : floating;
}

function timingOf(block: Block, context: SeriesContext): Timing | undefined {
  const begin = firstOf(block.DTSTART || block['RECURRENCE-ID'], context);
  let stamp = begin && parseStamp(begin.value);
  if (!stamp) return complain(context, block, 'event-start', {found: brief(begin?.value)});
  const {wall} = stamp;
  if (wall >= END_OF_TIME) return complain(context, block, 'event-start', {found: brief(begin!.value)});
  if (!stamp.isDate && wall % DAY === 0 && /^DATE$/i.test(`${begin!.params.value}`)) stamp = {wall, isDate: true, isUtc: false};
  const zone = zoneOf(stamp, begin!, block, context.defaultOf(block.calendar), context);
  return {block, wall, isDate: stamp.isDate, zone, length: lengthOf(block, stamp, zone, context)};
}

const NO_TIME: Length = {days: 0, seconds: 0};
const ONE_DAY: Length = {days: 1, seconds: 0};

/** DTEND means an exact length, DURATION days by the clock and exact hours (RFC 5545 §3.8.5.3). */
function lengthOf(block: Block, start: Stamp, zone: Zone, context: SeriesContext): Length {
  const none = start.isDate ? ONE_DAY : NO_TIME;
  const end = firstOf(block.DTEND || block.DURATION, context);
  if (!end) return none;
  let length: Length | undefined;
  if (block.DTEND) {
    const stamp = parseStamp(end.value);
    if (stamp && start.isDate) length = {days: Math.ceil((stamp.wall - start.wall) / DAY), seconds: 0};
    else if (stamp)
      length = {days: 0, seconds: zoneOf(stamp, end, block, zone, context).toInstant(stamp.wall) - zone.toInstant(start.wall)};
  } else {
    length = parseLength(end.value);
    if (length && start.isDate) length = {days: length.days + Math.ceil(length.seconds / DAY), seconds: 0};
  }
  if (length && block.DTEND && length.seconds + length.days * DAY > END_OF_TIME - start.wall)
    length = {days: Math.floor((END_OF_TIME - start.wall) / DAY), seconds: 0};
  const total = length ? length.days * DAY + length.seconds : -1;
  if (length && total >= 0 && start.wall + total <= END_OF_TIME) return total ? length : none;
  complain(context, block, length && total < 0 ? 'event-end' : 'event-length', {found: brief(end.value)});
  return none;
}

/** What an instance is known by: its instant, or in an all-day series its midnight. */
function keyOf(stamp: Stamp, from: Property, of: Timing, context: SeriesContext): number {
  if (!of.isDate) return zoneOf(stamp, from, of.block, of.zone, context).toInstant(stamp.wall);
  if (stamp.isDate) return stamp.wall;
  // Outlook writes days as the instant of a local midnight; others write the day and any time.
  const local = context.zone.toWall(zoneOf(stamp, from, of.block, context.zone, context).toInstant(stamp.wall));
  return local % DAY ? Math.floor(stamp.wall / DAY) * DAY : local;
}

/** Takes an instance out of its series; a date in a timed series takes out that day. */
function takeOut({out, outDays}: Changes, stamp: Stamp, from: Property, of: Timing, context: SeriesContext): void {
  if (stamp.isDate && !of.isDate) outDays.add(stamp.wall);
  else out.add(keyOf(stamp, from, of, context));
}

function push(
  {isDate, block}: Timing,
  zone: Zone,
  start: number,
  {days, seconds}: Length,
  cancelled: boolean,
  context: SeriesContext,
  previous?: Instance,
): void {
  const {window, zone: feedZone} = context;
  const end = isDate ? start + days * DAY : (days ? zone.toInstant(zone.toWall(start) + days * DAY) : start) + seconds;
  const at = isDate ? feedZone.toInstant(start) : start;
  const to = isDate ? feedZone.toInstant(end) : end;
  if (at < window.until && (to > window.from || (to === at && at >= window.from)))
    context.add({at, start, end, allDay: isDate, block, isCancelled: cancelled, previous});
}

/**
 * Gives `context.add` every time within the window that the events of one UID come to. Bad ones are left out and named.
 * @returns the event whose texts count for the whole
 */
export function expandSeries(blocks: readonly Block[], context: SeriesContext): Block {
  const changes: Changes = {out: new Set(), outDays: new Set(), ranges: []};
  if (blocks.length === 1 && !blocks[0]!['RECURRENCE-ID']) {
    const timing = isPrivate(blocks[0]!) ? undefined : timingOf(blocks[0]!, context);
    if (timing) expandMaster(timing, changes, context);
    return blocks[0]!;
  }
  // Later versions of an event replace earlier ones (RFC 5546 §2.1.4).
  const sequence = (block: Block) => Number(firstOf(block.SEQUENCE, context)?.value) || 0;
  const overrides = blocks.filter((block) => block['RECURRENCE-ID']).sort((a, b) => sequence(a) - sequence(b));
  const masters = blocks.filter((block) => !block['RECURRENCE-ID']);
  // A private series is private with all its dates.
  if (masters.some(isPrivate)) return blocks[0]!;
  const newest = masters.reduce((most, block) => Math.max(most, sequence(block)), 0);
  const known = new Set<string>();
  const timings = masters.flatMap((block) => {
    const timing = sequence(block) < newest ? undefined : timingOf(block, context);
    const id = `${timing?.wall} ${timing?.isDate} ${timing?.zone.name}`;
    return !timing || known.has(id) ? [] : (known.add(id), [timing]);
  });
  const [master] = timings;
  if (timings[1]) complain(context, timings[1].block, 'duplicate-id', {found: brief(firstOf(timings[1].block.UID, context)?.value)});

  const instances = new Map<number, {readonly timing: Timing; readonly previous?: Instance}>();
  for (const block of overrides) {
    const own = timingOf(block, context);
    const id = firstOf(block['RECURRENCE-ID'], context);
    const stamp = id && parseStamp(id.value);
    if (!stamp) complain(context, block, 'recurrence-id', {found: brief(id?.value)});
    if (!own) continue;
    const start = own.isDate ? own.wall : own.zone.toInstant(own.wall);
    let key = start;
    let previous: Instance | undefined;
    if (stamp) {
      const of = master ?? own;
      const isDay = stamp.isDate && !of.isDate;
      key = isDay ? stamp.wall : keyOf(stamp, id, of, context);
      takeOut(changes, stamp, id, of, context);
      if (!isDay && (own.isDate !== of.isDate || start !== key)) previous = {start: key, allDay: of.isDate};
      if (master && !isDay && own.isDate === of.isDate && /^THISANDFUTURE$/i.test(`${id.params.range}`))
        changes.ranges.push({key, shift: own.isDate ? own.wall - key : of.zone.toWall(start) - of.zone.toWall(key), timing: own});
    }
    if (isPrivate(block)) instances.delete(key);
    else instances.set(key, {timing: own, previous});
  }
  changes.ranges.sort((a, b) => a.key - b.key);
  for (const {timing, previous} of instances.values()) {
    const {isDate, wall, zone, length, block} = timing;
    const cancelled = isCancelled(block) || (!!master && isCancelled(master.block));
    push(timing, zone, isDate ? wall : zone.toInstant(wall), length, cancelled, context, previous);
  }
  for (const timing of timings) expandMaster(timing, changes, context);
  return master?.block ?? masters[0] ?? overrides[0]!;
}

/** The values of all EXDATE or RDATE lines, up to the bound; `visit` tells whether it could be read. */
function eachDate(block: Block, name: 'EXDATE' | 'RDATE', context: SeriesContext, visit: (text: string, from: Property) => boolean): void {
  let count = 0;
  let isRead = true;
  for (const rest of block[name].split('\n')) {
    const from = context.tokenize(rest);
    for (let at = 0; from && at < from.value.length;) {
      if (++count > MOST.dates) return complain(context, block, 'too-many-dates', {field: name, limit: MOST.dates});
      const comma = from.value.indexOf(',', at);
      const text = at || comma >= 0 ? from.value.slice(at, comma < 0 ? undefined : comma) : from.value;
      at = comma < 0 ? Infinity : comma + 1;
      if (visit(text, from) || !text.trim() || !isRead) continue;
      isRead = false;
      complain(context, block, 'ical-date', {field: name, found: brief(text)});
    }
  }
}

function expandMaster(of: Timing, changes: Changes, context: SeriesContext): void {
  const {block, wall, isDate, zone, length} = of;
  const {out, outDays, ranges} = changes;
  const {window} = context;
  if (block.EXDATE)
    eachDate(block, 'EXDATE', context, (text, from) => {
      const stamp = parseStamp(text);
      if (stamp) takeOut(changes, stamp, from, of, context);
      return !!stamp;
    });

  const texts = block.RRULE ? block.RRULE.split('\n', MOST.rules + 1) : [];
  if (texts.length > MOST.rules) complain(context, block, 'too-many-rules', {limit: (texts.length = MOST.rules)});
  const rules: BoundRule[] = [];
  for (const rest of texts) {
    const rule = ruleOf(context.tokenize(rest)?.value ?? '', of, context);
    if (rule) rules.push(rule);
  }
  const seen = rules.length > 1 || block.RDATE || isDate ? new Set<number>() : undefined;
  const cancelled = isCancelled(block);
  let last = NaN;

  const emit = (start: number, own = length) => {
    const key = isDate ? Math.floor(start / DAY) * DAY : zone.toInstant(start);
    if (out.has(key) || (outDays.size && outDays.has(Math.floor(start / DAY) * DAY))) return;
    // Two times that one rule gives are the same instant only in the spring gap, one after the other.
    if (key === last || seen?.has(key)) return;
    last = key;
    seen?.add(key);
    const range = ranges.length ? ranges.findLast((range) => range.key <= key) : undefined;
    if (!range) return push(of, zone, key, own, cancelled, context);
    const {timing, shift} = range;
    if (isPrivate(timing.block)) return;
    const moved = isDate ? key + shift : zone.toInstant(zone.toWall(key) + shift);
    push(timing, zone, moved, timing.length, cancelled || isCancelled(timing.block), context);
  };

  if (block.RDATE)
    eachDate(block, 'RDATE', context, (text, from) => {
      const slash = text.indexOf('/');
      const stamp = parseStamp(slash < 0 ? text : text.slice(0, slash));
      if (stamp && isDate) emit(keyOf(stamp, from, of, context));
      if (!stamp || isDate) return !!stamp;
      // A date alone takes the time of day of the series.
      if (stamp.isDate) emit(stamp.wall + wall - Math.floor(wall / DAY) * DAY);
      else {
        const own = zoneOf(stamp, from, block, zone, context);
        const start = own.toInstant(stamp.wall);
        let period: Length | undefined;
        if (slash >= 0) {
          const end = parseStamp(text.slice(slash + 1));
          period = end ? {days: 0, seconds: Math.max(0, own.toInstant(end.wall) - start)} : parseLength(text.slice(slash + 1));
          if (!period) return false;
        }
        emit(own === zone ? stamp.wall : zone.toWall(start), period);
      }
      return true;
    });

  // Without a rule that can be followed the first date stands for the series.
  if (!rules.length) return emit(wall);
  // What is long, moved or lies on a changing clock may reach into the window from beside it.
  const margin = ranges.reduce(
    (most, {shift, timing}) => Math.max(most, DAY + Math.abs(shift) + timing.length.days * DAY + timing.length.seconds),
    DAY,
  );
  const days = isDate ? context.zone : zone;
  const from = days.toWall(window.from) - margin - length.days * DAY - length.seconds;
  const until = days.toWall(window.until) + margin;
  for (const {rule, until: last, text} of rules) {
    const {starts, cut} = expandRule(rule, wall, from, Math.min(until, last + 1), MOST.instances);
    if (cut) complain(context, block, 'rule-bound', {found: brief(text), cut});
    for (const start of starts) emit(start);
  }
}

/** A rule with its end in wall seconds, inclusive. */
interface BoundRule {
  readonly rule: Rule;
  readonly until: number;
  readonly text: string;
}

const parsedRules = new Map<string, ParsedRule>();

/** The same rules recur in a calendar once their UNTIL is taken out. Days have no times (RFC 5545 §3.3.10). */
function parsedRule(text: string, isDate: boolean): ParsedRule {
  const key = isDate ? `DATE ${text}` : text;
  let parsed = parsedRules.get(key);
  if (!parsed) {
    if (parsedRules.size > 200) parsedRules.clear();
    parsed = parseRule(text);
    if (isDate && parsed.rule) parsed = {...parsed, rule: {...parsed.rule, byHour: undefined, byMinute: undefined, bySecond: undefined}};
    parsedRules.set(key, parsed);
  }
  return parsed;
}

function ruleOf(text: string, {block, isDate, zone}: Timing, context: SeriesContext): BoundRule | undefined {
  const [part = '', end] = /;UNTIL=([^;]*)/.exec(text) ?? [];
  const {rule, until = end, problem} = parsedRule(text.replace(part, ''), isDate);
  if (problem) complain(context, block, problem.code, problem.values);
  if (!rule) return;
  if (until === undefined) return {rule, until: Infinity, text};
  const stamp = parseStamp(until);
  if (!stamp) return complain(context, block, 'rule-part', {found: brief(`UNTIL=${until}`)});
  // A date ends a timed series before that day begins, an all-day series with it.
  const {wall} = stamp;
  return {rule, until: isDate ? Math.floor(wall / DAY) * DAY : stamp.isDate ? wall - 1 : stamp.isUtc ? zone.toWall(wall) : wall, text};
}
