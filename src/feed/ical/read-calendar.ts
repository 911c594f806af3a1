/**
 * iCalendar (RFC 5545, RFC 7986) → `Feed`. The text is cut into events first; an event that cannot touch the window is
 * never taken apart, and texts are read only of those that are shown. ical.js takes single lines apart; rules,
 * exceptions and zones are reckoned by `model/`.
 */
import ICAL from 'ical.js';
import {DAY, digits, formatDate, formatDateTime, formatInstant} from '../../model/calendar.js';
import {FeedError, type Feed, type Occurrence, type Organization} from '../../model/feed.js';
import type {SteeringWords} from '../../model/steering.js';
import {makeOccurrence, parseWindow, timedOccurrence} from '../../model/schedule.js';
import {ianaZone, type Zone} from '../../model/zone.js';
import {decodeCalendar, scanCalendar, withLineEnds, type Block, type Calendar} from './scan.js';
import {expandSeries, whereOf, type Hit, type Property, type SeriesContext} from './series.js';
import {plainText} from './text.js';
import {readTexts, type OwnActivity, type Texts} from './event.js';
import {parseLength} from './time.js';
import {hasWindowsZone, namedZone, zoneFinder, type WindowsZone} from './zones.js';
import type {ReadContext} from '../reader.js';

/** The longest window, in days; a longer one is cut. */
const LONGEST_WINDOW = 1_100;
/** Series still expanded when the time budget ended before the first one. */
const AT_LEAST = 500;

/**
 * A calendar's text or bytes as a feed: one activity per UID, with the occurrences of the window in the feed's zone
 * (X-WR-TIMEZONE, else `options.timeZone`, also for X-WR-TIMEZONE:UTC, which then only says what times without a zone
 * are). LANGUAGE says which language the writer's program was set to, not the text's, and is left alone. Bad events are left out and named in `problems`; a calendar that breaks off
 * gives what came before. CLASS other than PUBLIC is left out, TENTATIVE counts as scheduled.
 *
 * Bounds, each with a problem when reached: `bounds.records` events, `bounds.occurrences` occurrences (the earliest
 * stay), 1,100 days of window, and per series 5,000 dates in EXDATE and RDATE, 5 rules, 2,000 instances.
 * @throws {FeedError} `empty-feed`, `html`, `not-feed`: there is no calendar in it
 * @throws {RangeError} `from` or `until` is no date, date-time or instant
 */
export async function readIcal(source: string | readonly Uint8Array[], options: ReadContext): Promise<Feed> {
  const {bounds, problems, pause} = options;
  const text = withLineEnds(typeof source === 'string' ? source : await decodeCalendar(source, problems, pause));
  const scan = scanCalendar(text);
  const all = new Map<string, Series>();
  const optionZone = ianaZone(options.timeZone)!;
  const widest = coarseWindow(parseWindow(options.from, options.until, optionZone));
  // Series that ended long ago matter again when one of their dates was moved into the window.
  const ended = new Map<string, Block>();
  let events = 0;
  let isStopped = false;
  let mayBeWindows = false;
  for (let step = 1; ; step++) {
    const block = scan.next();
    if (block === null) break;
    if (block) {
      if (++events > bounds.records) {
        problems.push({code: 'too-many-records', where: `line ${block.line}`, values: {limit: bounds.records}});
        break;
      }
      const id = uidOf(block);
      if (isOutside(block, widest)) {
        if (block.RRULE) ended.set(id, block);
      } else {
        const known = all.get(id);
        const {DTSTART, DTEND, EXDATE, RDATE, calendar} = block;
        mayBeWindows ||=
          hasWindowsZone(DTSTART) ||
          hasWindowsZone(DTEND) ||
          hasWindowsZone(EXDATE) ||
          hasWindowsZone(RDATE) ||
          hasWindowsZone(block['RECURRENCE-ID']) ||
          hasWindowsZone(calendar.properties.get('X-WR-TIMEZONE'));
        if (known) known.blocks.push(block);
        else all.set(id, {id, blocks: [block]});
      }
    }
    const waiting = !block || step % 32 === 0 ? pause?.() : undefined;
    if (waiting && (await waiting) === 'stop') {
      isStopped = true;
      problems.push({code: 'time-budget', where: '', values: {percent: Math.floor((scan.at / text.length) * 100)}});
      break;
    }
  }
  if (!events && !scan.isCalendar && (await import('../decode.js')).kindOfFeed(text) === 'json')
    throw new FeedError('not-feed', {found: text.slice(0, 40)});
  if (!isStopped && events <= bounds.records && scan.cutAt) problems.push({code: 'truncated', where: `line ${scan.cutAt}`, values: {}});

  for (const {id, blocks} of all.values()) {
    const master = blocks[0]!['RECURRENCE-ID'] ? ended.get(id) : undefined;
    if (master && blocks.every((block) => block['RECURRENCE-ID'])) blocks.unshift(master);
  }

  let windowsZone: WindowsZone = () => undefined;
  if (mayBeWindows) ({windowsZone} = await import('./windows-zones.js'));
  const defaults = new Map<Calendar, Zone>();
  const defaultOf = (calendar: Calendar): Zone => {
    let zone = defaults.get(calendar);
    if (!zone) {
      const name = propertyOf(calendar, 'X-WR-TIMEZONE');
      const named = name ? namedZone(name, windowsZone) : undefined;
      defaults.set(calendar, (zone = named ?? optionZone));
      if (name && !named) problems.push({code: 'time-zone', where: 'X-WR-TIMEZONE', values: {found: name.slice(0, 80), used: zone.name}});
    }
    return zone;
  };
  const named = defaultOf(scan.calendar);
  // Nobody lives in UTC: it is what programs write that were never told where they are.
  const zone = /utc|gmt/i.test(named.name) ? optionZone : named;
  const {fromInstant: from, untilInstant} = parseWindow(options.from, options.until, zone);
  const window = {from, until: Math.min(untilInstant, from + LONGEST_WINDOW * DAY)};
  if (window.until < untilInstant) problems.push({code: 'window', where: '', values: {days: LONGEST_WINDOW}});

  const organizations = new Map<string, Organization>();
  const feedName = textOf(scan.calendar, 'X-WR-CALNAME', 'NAME');
  let hits: Hit[] = [];
  const context: SeriesContext = {
    tokenize,
    findZone: zoneFinder(windowsZone, defaultOf, (block) => whereOf(block, tokenize), window.until + 400 * DAY, problems),
    defaultOf,
    zone,
    window,
    problems,
    add: (hit) => void hits.push(hit),
  };
  /** The activity of what was found, its occurrences in order. */
  const activityOf = (id: string, master: Block): OwnActivity => {
    const own = readTexts(text, master, tokenize, organizations);
    const {activity} = own;
    activity.id = id;
    if (!activity.name) {
      activity.name = activity.description?.split('\n')[0]!.slice(0, 120) ?? activity.location ?? feedName ?? '';
      problems.push({code: 'event-title', where: whereOf(master, tokenize), values: {used: activity.name}});
    }
    let others: Map<Block, Texts> | undefined;
    let isCancelled = true;
    for (const hit of hits) {
      const {block} = hit;
      let occurrence = written(hit, zone);
      if (block !== master || hit.isCancelled) {
        let texts = block === master ? own : others?.get(block);
        if (!texts) (others ??= new Map()).set(block, (texts = readTexts(text, block, tokenize, organizations)));
        occurrence = different(occurrence, activity, texts);
      }
      activity.occurrences.push(occurrence);
      isCancelled &&= hit.isCancelled && block === master;
    }
    if (isCancelled) activity.status = 'cancelled';
    return activity;
  };

  let found: {readonly activity: OwnActivity; readonly starts: readonly number[]}[] = [];
  const most = bounds.occurrences;
  let count = 0;
  let isCut = false;
  /** Keeps the earliest; whatever a calendar asks for, hardly more than twice what is shown is ever held. */
  const keepEarliest = () => {
    if (count <= most) return;
    const all = found.flatMap(({starts}) => starts).sort((a, b) => a - b);
    const last = most ? all[most - 1]! : -Infinity;
    let room = most - all.findIndex((at) => at >= last);
    found = found.flatMap(({activity, starts}) => {
      const kept = starts.map((at) => at < last || (at === last && room-- > 0));
      activity.occurrences = activity.occurrences.filter((_, i) => kept[i]);
      return activity.occurrences.length ? [{activity, starts: starts.filter((_, i) => kept[i])}] : [];
    });
    window.until = Math.max(window.from, last + 1);
    count = most;
    isCut = true;
  };
  let done = 0;
  for (const {id, blocks} of all.values()) {
    // A single series can be work enough for one step.
    const waiting = ++done < AT_LEAST && isStopped ? undefined : pause?.();
    if (waiting && (await waiting) === 'stop') {
      if (!isStopped) problems.push({code: 'time-budget', where: '', values: {percent: Math.floor((done / all.size) * 100)}});
      break;
    }
    for (const {badLine} of blocks) if (badLine) problems.push({code: 'line', where: `line ${badLine}`, values: {}});
    hits = [];
    const master = expandSeries(blocks, context);
    if (!hits.length) continue;
    hits.sort((a, b) => a.at - b.at);
    found.push({activity: activityOf(id, master), starts: hits.map(({at}) => at)});
    if ((count += hits.length) > 2 * most + 1_000) keepEarliest();
  }
  keepEarliest();
  if (isCut) problems.push({code: 'too-many-occurrences', where: '', values: {limit: most, until: formatInstant(window.until - 1)}});

  const description = textOf(scan.calendar, 'X-WR-CALDESC', 'DESCRIPTION');
  const feed: Feed = {
    version: 1,
    ...(feedName && {name: feedName}),
    ...(description && {description}),
    language: 'da',
    timeZone: zone.name,
    organizations: [...organizations.values()],
    places: [],
    contacts: [],
    activities: found.map(({activity}) => activity),
    openingHours: [],
    problems,
    sources: [{url: options.url ?? '', kind: 'ical'}],
  };
  return mayBeSteered(feed, options.words) ? (await import('../../model/steering.js')).steer(feed, options.words) : feed;
}

// What steers begins like this; whether it does is for `steering.ts` to say, loaded only then.
const STEERS = /^\P{L}*(afly|cancel|clos|flyt|luk|mov|post|uds)/iu;

// A line of the calendar's own description can add words: that is what a group can write without a programmer.
const ADDS_WORDS = /^(ord|words):/im;

const mayBeSteered = ({activities, description}: Feed, words?: SteeringWords): boolean =>
  !!words ||
  ADDS_WORDS.test((description ?? '') as string) ||
  activities.some(
    ({name, occurrences}) => STEERS.test(name as string) || occurrences.some(({name}) => STEERS.test((name ?? '') as string)),
  );

/** The events of one UID. */
interface Series {
  readonly id: string;
  readonly blocks: Block[];
}

const NONE = {};
const prefixes = new Map<string, Property['params']>();

/** A property line without its name, taken apart (RFC 5545 §3.1); undefined when its parameters cannot be read. */
function tokenize(rest: string): Property | undefined {
  if (rest[0] === ':') return {value: rest.slice(1), params: NONE};
  const colon = rest.indexOf(':');
  if (colon < 0) return;
  const prefix = rest.slice(0, colon);
  // The same parameters come again and again; a colon within quotes is no end of them.
  const known = prefixes.get(prefix);
  if (known) return {value: rest.slice(colon + 1), params: known};
  try {
    // An unknown name, and VALUE out of the way: ical.js is to take apart, not to interpret.
    const [, params, , value] = ICAL.parse.property(`X${rest.replace(/;VALUE=/gi, ';X-VALUE=')}`) as unknown as [
      string,
      Record<string, unknown>,
      string,
      string,
    ];
    const property = {value, params: {...params, value: params['x-value']}};
    if (prefix.length < 200 && prefix.split('"').length & 1) {
      if (prefixes.size > 500) prefixes.clear();
      prefixes.set(prefix, property.params);
    }
    return property;
  } catch {
    return;
  }
}

const propertyOf = (calendar: Calendar, name: string): string | undefined => {
  const rest = calendar.properties.get(name);
  return rest === undefined ? undefined : tokenize(rest)?.value.trim();
};

const textOf = (calendar: Calendar, ...names: string[]): string | undefined =>
  names.map((name) => plainText(propertyOf(calendar, name) ?? '').trim()).find(Boolean);

/** Events that belong together. One without a UID stands for itself, known by its times and where it begins. */
const uidOf = ({UID, DTSTART, line}: Block): string =>
  plainText(tokenize(UID)?.value ?? '').trim() || `${DTSTART.slice(DTSTART.lastIndexOf(':') + 1)}/${line}`;

interface Coarse {
  readonly from: number;
  readonly until: number;
}

/** The window in dates written as numbers (20260314), wider than any zone or a day's length could make it. */
function coarseWindow({fromInstant, untilInstant}: {fromInstant: number; untilInstant: number}): Coarse {
  const number = (instant: number, days: number) => +formatDate(Math.floor(instant / DAY) + days).replaceAll('-', '');
  return {from: number(fromInstant, -4), until: number(untilInstant, 3)};
}

/** The date that a line's value begins with, as a number; NaN when it is none. */
function dateOf(rest: string): number {
  const at = rest.lastIndexOf(':') + 1;
  const date = digits(rest, at, at + 8);
  const month = ((date / 100) | 0) % 100;
  return at && month > 0 && month < 13 && date % 100 > 0 && date % 100 < 32 ? date : NaN;
}

/** Whether an event surely cannot touch the window, told by its dates as they are written, without reading it. */
function isOutside(block: Block, {from, until}: Coarse): boolean {
  const {DTSTART, DTEND, DURATION, RRULE, RDATE, CLASS} = block;
  // A private series keeps its overrides private.
  if (RDATE || block['RECURRENCE-ID'] || (RRULE && CLASS)) return false;
  const start = dateOf(DTSTART);
  if (start > until) return true;
  let last = start;
  if (DTEND) last = dateOf(DTEND);
  else if (DURATION) {
    const length = parseLength(DURATION.slice(1));
    if (!length || length.days * DAY + length.seconds > DAY) return false;
  }
  if (RRULE) {
    const at = RRULE.indexOf(';UNTIL=');
    // The last one begins by UNTIL; only of lengths within a month is it plain when that one ends.
    if (at < 0 || RRULE.includes('\n') || !(last - start <= 1)) return false;
    last = dateOf(`:${RRULE.slice(at + 7, at + 15)}`);
  }
  return last < from && start < from;
}

function written({start, end, allDay, isCancelled, previous}: Hit, zone: Zone): Occurrence {
  const status = isCancelled ? 'cancelled' : 'scheduled';
  const before = previous && (previous.allDay ? formatDate(previous.start / DAY) : formatDateTime(zone.toWall(previous.start)));
  const extra = {status, ...(before && {previousStart: before})} as const;
  return allDay ? makeOccurrence(start, end, zone, true, extra) : timedOccurrence(start, end, zone, extra);
}

/** An occurrence with what its own event says otherwise than its activity, and why it is cancelled. */
function different(occurrence: Occurrence, activity: OwnActivity, {activity: own, reason}: Texts): Occurrence {
  const {name, description, location, url} = own;
  return {
    ...occurrence,
    ...(name && name !== activity.name && {name}),
    ...(description && description !== activity.description && {description}),
    ...(location && location !== activity.location && {location}),
    ...(url && url !== activity.url && {url}),
    ...(reason && occurrence.status === 'cancelled' && {reason}),
  };
}
