/** Events that share a UID → when they take place: rules, dates, exceptions, overrides (RFC 5545 §3.8.5, §3.8.4.4). */
import {DAY} from '../model/calendar.js';
import type {Problem} from '../model/feed.js';
import {expandRule, type Rule} from '../model/recurrence.js';
import {fixedZone, type Zone} from '../model/zone.js';
import type {Block, Calendar} from './ical-scan.js';
import {parseLength, parseStamp, type Length, type Stamp} from './ical-time.js';
import type {FindZone} from './ical-zone.js';
import {parseRule, type ParsedRule} from './recurrence-rule.js';

/** A property line without its name, taken apart; parameter names are lower case. */
export interface Property {
  readonly value: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One time an event takes place. All-day: `start` and `end` are wall seconds of midnights, else epoch seconds. */
export interface Hit {
  /** Epoch seconds of the start, in the feed's zone for all-day events. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  /** The event whose texts count for this time. */
  readonly block: Block;
  readonly isCancelled: boolean;
  /** Where an override was moved from: as `start`, all-day or not by `previousAllDay`. */
  readonly previous?: number;
  readonly previousAllDay?: boolean;
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
  add(hit: Hit): void;
}

/** Dates in EXDATE and RDATE, RRULEs, and instances of a series within the window. */
export const MOST = {dates: 5_000, rules: 5, instances: 2_000} as const;

const UTC = fixedZone('UTC', 0);
const END_OF_TIME = 253370764800;

interface Timing {
  readonly block: Block;
  /** Wall seconds in `zone`. */
  readonly wall: number;
  readonly isDate: boolean;
  readonly zone: Zone;
  readonly length: Length;
}

export const whereOf = (block: Block, uid: string) => `${uid && `UID ${uid.slice(0, 200)}, `}line ${block.line}`;

/** RFC 5545 §3.8.1.3: what is not known is treated as PRIVATE. */
export const isPrivate = (block: Block) => {
  const value = block.times.get('CLASS')?.[0];
  return value !== undefined && !/:\s*(PUBLIC)?\s*$/i.test(value);
};

const rules = new Map<string, ParsedRule>();

function parsedRule(text: string): ParsedRule {
  let parsed = rules.get(text);
  if (!parsed) {
    if (rules.size > 500) rules.clear();
    rules.set(text, (parsed = parseRule(text)));
  }
  return parsed;
}

/** Gives `context.add` every time within the window that the events of one UID come to. Bad ones are left out and named. */
export function expandSeries(uid: string, blocks: readonly Block[], context: SeriesContext): void {
  const {tokenize, findZone, defaultOf, window, problems} = context;
  const where = (block: Block) => whereOf(block, uid);
  const complain = (block: Block, code: string, values: Problem['values']): undefined => {
    problems.push({code, where: where(block), values});
  };

  const property = (block: Block, name: string): Property | undefined => {
    const rest = block.times.get(name)?.[0];
    return rest === undefined ? undefined : tokenize(rest);
  };
  const zoneOf = (stamp: Stamp, {params}: Property, block: Block, floating: Zone): Zone =>
    stamp.isUtc ? UTC : typeof params.tzid === 'string' && !stamp.isDate ? findZone(params.tzid, block.calendar, where(block)) : floating;

  function timing(block: Block): Timing | undefined {
    const begin = property(block, 'DTSTART') ?? property(block, 'RECURRENCE-ID');
    let stamp = begin && parseStamp(begin.value);
    if (!stamp) return complain(block, 'event-start', {found: (begin?.value ?? '').slice(0, 80)});
    const {wall} = stamp;
    if (`${begin!.params.value}`.toUpperCase() === 'DATE' && wall % DAY === 0) stamp = {wall, isDate: true, isUtc: false};
    const zone = zoneOf(stamp, begin!, block, defaultOf(block.calendar));
    return {block, wall, isDate: stamp.isDate, zone, length: lengthOf(block, stamp, zone)};
  }

  function lengthOf(block: Block, start: Stamp, zone: Zone): Length {
    const none = {days: start.isDate ? 1 : 0, seconds: 0};
    const finish = property(block, 'DTEND');
    const duration = finish ? undefined : property(block, 'DURATION');
    if (!finish && !duration) return none;
    let length: Length | undefined;
    if (finish) {
      const stamp = parseStamp(finish.value);
      if (stamp && start.isDate) length = {days: Math.ceil((stamp.wall - start.wall) / DAY), seconds: 0};
      else if (stamp) length = {days: 0, seconds: zoneOf(stamp, finish, block, zone).toInstant(stamp.wall) - zone.toInstant(start.wall)};
    } else {
      length = parseLength(duration!.value);
      if (length && start.isDate) length = {days: length.days + Math.ceil(length.seconds / DAY), seconds: 0};
    }
    const total = length ? length.days * DAY + length.seconds : -1;
    if (length && total >= 0 && start.wall + total < END_OF_TIME) return total || !start.isDate ? length : none;
    complain(block, length && total < 0 ? 'event-end' : 'event-length', {found: (finish ?? duration)!.value.slice(0, 80)});
    return none;
  }

  const isCancelled = (block: Block) => /:\s*CANCELLED\s*$/i.test(block.times.get('STATUS')?.[0] ?? '');

  // Later versions of an event replace earlier ones (RFC 5546 §2.1.4).
  const sequence = (block: Block) => Number(property(block, 'SEQUENCE')?.value) || 0;
  const masters: Block[] = [];
  const overrides: Block[] = [];
  for (const block of blocks) (block.times.has('RECURRENCE-ID') ? overrides : masters).push(block);
  const newest = Math.max(...masters.map(sequence));
  const timed = masters
    .filter((block) => masters.length === 1 || sequence(block) === newest)
    .flatMap((block) => timing(block) ?? [])
    .filter((a, i, all) => all.findIndex((b) => a.wall === b.wall && a.isDate === b.isDate && a.zone === b.zone) === i);
  if (timed.length > 1) complain(timed[1]!.block, 'duplicate-id', {found: uid});
  const [master] = timed;
  // A private series is private with all its dates.
  if (masters.some(isPrivate)) return;

  /** What an instance is known by: its instant, or for all-day series its midnight. */
  const keyOf = (stamp: Stamp, from: Property, of: Timing): number => {
    if (!of.isDate) return zoneOf(stamp, from, of.block, of.zone).toInstant(stamp.wall);
    if (stamp.isDate) return stamp.wall;
    const local = context.zone.toWall(zoneOf(stamp, from, of.block, context.zone).toInstant(stamp.wall));
    return local % DAY ? Math.floor(stamp.wall / DAY) * DAY : local;
  };
  const endOf = (start: number, {days, seconds}: Length, zone: Zone) =>
    (days ? zone.toInstant(zone.toWall(start) + days * DAY) : start) + seconds;
  const push = (
    {isDate, zone, block}: Timing,
    start: number,
    length: Length,
    cancelled: boolean,
    previous?: {previous: number; previousAllDay: boolean},
  ) => {
    const end = isDate ? start + length.days * DAY : endOf(start, length, zone);
    const [at, to] = isDate ? [context.zone.toInstant(start), context.zone.toInstant(end)] : [start, end];
    if (at < window.until && (to > window.from || (to === at && at >= window.from)))
      context.add({at, start, end, allDay: isDate, block, isCancelled: cancelled, ...previous});
  };

  const replaced = new Set<number>();
  const replacedDays = new Set<number>();
  const exclude = (stamp: Stamp, from: Property, of: Timing) =>
    stamp.isDate && !of.isDate ? replacedDays.add(stamp.wall) : replaced.add(keyOf(stamp, from, of));

  interface Range {
    readonly key: number;
    readonly shift: number;
    readonly timing: Timing;
  }
  const ranges: Range[] = [];
  const instances = new Map<number, {timing: Timing; previous?: {previous: number; previousAllDay: boolean}}>();
  overrides.sort((a, b) => sequence(a) - sequence(b));
  for (const block of overrides) {
    const own = timing(block);
    const id = property(block, 'RECURRENCE-ID');
    const stamp = id && parseStamp(id.value);
    if (!own) continue;
    if (!stamp) complain(block, 'recurrence-id', {found: (id?.value ?? '').slice(0, 80)});
    const of = master ?? own;
    let key = own.isDate ? own.wall : own.zone.toInstant(own.wall);
    let previous;
    if (stamp) {
      const start = key;
      const isDay = stamp.isDate && !of.isDate;
      key = isDay ? stamp.wall : keyOf(stamp, id, of);
      exclude(stamp, id, of);
      if (!isDay && (own.isDate !== of.isDate || start !== key)) previous = {previous: key, previousAllDay: of.isDate};
      if (master && !isDay && `${id.params.range}`.toUpperCase() === 'THISANDFUTURE' && own.isDate === of.isDate)
        ranges.push({key, shift: own.isDate ? own.wall - key : of.zone.toWall(start) - of.zone.toWall(key), timing: own});
    }
    if (isPrivate(block)) instances.delete(key);
    else instances.set(key, {timing: own, previous});
  }
  ranges.sort((a, b) => a.key - b.key);
  const seriesCancelled = !!master && isCancelled(master.block);
  for (const {timing, previous} of instances.values())
    push(
      timing,
      timing.isDate ? timing.wall : timing.zone.toInstant(timing.wall),
      timing.length,
      seriesCancelled || isCancelled(timing.block),
      previous,
    );

  for (const timing of timed) expandMaster(timing);

  function expandMaster(of: Timing): void {
    const {block, wall, isDate, zone, length} = of;
    const lines = (name: string) => block.times.get(name) ?? [];
    let dates = 0;
    let isUnread = false;
    const eachDate = (name: string, visit: (text: string, from: Property) => boolean) => {
      for (const rest of lines(name)) {
        const from = tokenize(rest);
        for (let at = 0; from && at <= from.value.length;) {
          if (++dates > MOST.dates) {
            if (dates === MOST.dates + 1) complain(block, 'too-many-dates', {limit: MOST.dates});
            return;
          }
          const comma = from.value.indexOf(',', at);
          const text = from.value.slice(at, comma < 0 ? undefined : comma);
          at = comma < 0 ? Infinity : comma + 1;
          if (!visit(text, from) && text.trim() && !isUnread) {
            isUnread = true;
            complain(block, 'date', {field: name, found: text.slice(0, 80)});
          }
        }
      }
    };
    eachDate('EXDATE', (text, from) => {
      const stamp = parseStamp(text);
      if (stamp) exclude(stamp, from, of);
      return !!stamp;
    });

    const texts = lines('RRULE').flatMap((rest) => tokenize(rest)?.value ?? []);
    if (texts.length > MOST.rules) complain(block, 'too-many-rules', {limit: MOST.rules});
    const found = texts.slice(0, MOST.rules).flatMap((text) => ruleOf(text, of) ?? []);
    const isMany = found.length > 1 || lines('RDATE').length > 0 || isDate;
    const seen = new Set<number>();
    const cancelled = isCancelled(block);
    let last = NaN;

    const emit = (start: number, own = length) => {
      const key = isDate ? Math.floor(start / DAY) * DAY : zone.toInstant(start);
      if (replaced.has(key) || (replacedDays.size && replacedDays.has(Math.floor(start / DAY) * DAY))) return;
      // Two times that one rule gives are the same instant only in the spring gap, one after the other.
      if (key === last || (isMany && seen.has(key))) return;
      last = key;
      if (isMany) seen.add(key);
      const range = ranges.length ? ranges.findLast((range) => range.key <= key) : undefined;
      if (!range) return push(of, key, own, cancelled);
      if (isPrivate(range.timing.block)) return;
      const moved = isDate ? key + range.shift : zone.toInstant(zone.toWall(key) + range.shift);
      push({...range.timing, zone}, moved, range.timing.length, cancelled || isCancelled(range.timing.block));
    };

    eachDate('RDATE', (text, from) => {
      const slash = text.indexOf('/');
      const stamp = parseStamp(slash < 0 ? text : text.slice(0, slash));
      if (!stamp) return false;
      const start = stamp.isDate && !isDate ? stamp.wall + (((wall % DAY) + DAY) % DAY) : stamp.wall;
      if (isDate) {
        emit(keyOf(stamp, from, of));
        return true;
      }
      const own = stamp.isDate ? zone : zoneOf(stamp, from, block, zone);
      let period: Length | undefined;
      if (slash >= 0) {
        const rest = text.slice(slash + 1);
        const end = parseStamp(rest);
        period = end ? {days: 0, seconds: Math.max(0, own.toInstant(end.wall) - own.toInstant(start))} : parseLength(rest);
        if (!period) return false;
      }
      emit(own === zone ? start : zone.toWall(own.toInstant(start)), period);
      return true;
    });

    // Without a rule that can be followed the first date stands for the series.
    if (!found.length) return emit(wall);
    const shift = ranges.reduce(
      (most, range) => Math.max(most, Math.abs(range.shift) + range.timing.length.days * DAY + range.timing.length.seconds),
      0,
    );
    // What is long, moved or lies on a changing clock may reach into the window from beside it.
    const margin = DAY + shift;
    const days = isDate ? context.zone : zone;
    const from = days.toWall(window.from) - margin - length.days * DAY - length.seconds;
    const until = days.toWall(window.until) + margin;
    for (const {rule, text} of found) {
      const {starts, cut} = expandRule(rule, wall, from, until, MOST.instances);
      if (cut) complain(block, 'rule-bound', {found: text.slice(0, 80), cut});
      for (const start of starts) emit(start);
    }
  }

  function ruleOf(text: string, {block, isDate, zone}: Timing): {rule: Rule; text: string} | undefined {
    const {rule, until, problem} = parsedRule(text);
    if (problem) complain(block, problem.code, problem.values);
    if (!rule) return;
    let ends: number | undefined;
    if (until !== undefined) {
      const stamp = parseStamp(until);
      if (!stamp) return complain(block, 'rule-part', {found: `UNTIL=${until}`.slice(0, 80)});
      // A date ends a timed series before that day begins, an all-day series with it.
      if (isDate) ends = Math.floor(stamp.wall / DAY) * DAY;
      else if (stamp.isDate) ends = stamp.wall - 1;
      else ends = stamp.isUtc ? zone.toWall(stamp.wall) : stamp.wall;
    }
    if (ends === undefined && !isDate) return {rule, text};
    // Days have no times (RFC 5545 §3.3.10).
    const whole = isDate && {byHour: undefined, byMinute: undefined, bySecond: undefined};
    return {rule: {...rule, ...whole, ...(ends !== undefined && {until: ends})}, text};
  }
}
