/**
 * iCalendar (RFC 5545, RFC 7986) → `Feed`. The text is cut into events first; an event that cannot touch the window is
 * never taken apart, and texts are read only of those that are shown. ical.js takes single lines apart; rules,
 * exceptions and zones are reckoned by `model/`.
 */
import ICAL from 'ical.js';
import {DAY, formatDate, formatInstant} from '../model/calendar.js';
import type {Activity, Feed, Occurrence, Organization} from '../model/feed.js';
import {parseWindow} from '../model/schedule.js';
import {steer} from '../model/steering.js';
import {ianaZone, type Zone} from '../model/zone.js';
import {decodeCalendar, lineReader, scanCalendar, withLineEnds, type Block, type Calendar} from './ical-scan.js';
import {expandSeries, whereOf, type Hit, type Property} from './ical-series.js';
import {htmlToText, plainText, textList, webAddress, type Link} from './ical-text.js';
import {parseLength, parseStamp} from './ical-time.js';
import {namedZone, zoneFinder} from './ical-zone.js';
import {kindOfFeed} from './decode.js';
import type {ReadContext} from './read-feed.js';
import {FeedError} from '../model/feed.js';

/** The longest window, in days; a longer one is cut. */
const LONGEST_WINDOW = 1_100;
/** Series still expanded when the time budget ended before the first one. */
const AT_LEAST = 500;
const LONGEST_TEXT = 100_000;

/**
 * A calendar's text or bytes as a feed: one activity per UID, with the occurrences of the window in the feed's zone
 * (X-WR-TIMEZONE, else `options.timeZone`). Bad events are left out and named in `problems`; a calendar that breaks off
 * gives what came before. CLASS other than PUBLIC is left out, TENTATIVE counts as scheduled.
 *
 * Bounds, each with a problem when reached: `bounds.records` events, `bounds.occurrences` occurrences (the earliest
 * stay), 1,100 days of window, and per series 5,000 dates in EXDATE and RDATE, 5 rules, 2,000 instances.
 * @throws {FeedError} `empty-feed`, `html`, `not-feed`: there is no calendar in it
 * @throws {RangeError} `from` or `until` is no date, date-time or instant
 */
export async function readIcal(source: string | Uint8Array, options: ReadContext): Promise<Feed> {
  const {bounds, problems, pause} = options;
  let text: string;
  if (typeof source === 'string') text = source;
  else {
    // Only here is it known that folds may part characters; what was said about the encoding before is void.
    const said = problems.findIndex(({code}) => code === 'encoding');
    if (said >= 0) problems.splice(said, 1);
    text = decodeCalendar(source, problems);
  }
  text = withLineEnds(text);
  const isTimeUp = async () => {
    const waiting = pause?.();
    return !!waiting && (await waiting) === 'stop';
  };

  const scan = scanCalendar(text);
  const series = new Map<string, Block[]>();
  const optionZone = ianaZone(options.timeZone) ?? ianaZone('Europe/Copenhagen')!;
  const widest = coarseWindow(parseWindow(options.from, options.until, optionZone));
  let events = 0;
  let isStopped = false;
  for (let step = 1; ; step++) {
    const block = scan.next();
    if (block === null) break;
    if (block) {
      if (++events > bounds.records) {
        problems.push({code: 'too-many-records', where: `line ${block.line}`, values: {limit: bounds.records}});
        break;
      }
      if (!isOutside(block, widest)) {
        const id = uidOf(block);
        const known = series.get(id);
        if (known) known.push(block);
        else series.set(id, [block]);
      }
    }
    if ((!block || step % 32 === 0) && (await isTimeUp())) {
      isStopped = true;
      problems.push({code: 'time-budget', where: '', values: {percent: Math.floor((scan.at / text.length) * 100)}});
      break;
    }
  }
  if (!events && !scan.calendar.properties.size) {
    if (kindOfFeed(text) === 'json') throw new FeedError('not-feed', {found: text.slice(0, 40)});
  }
  if (!isStopped && events <= bounds.records && scan.cutAt) problems.push({code: 'truncated', where: `line ${scan.cutAt}`, values: {}});

  const defaults = new Map<Calendar, Zone>();
  const defaultOf = (calendar: Calendar): Zone => {
    let zone = defaults.get(calendar);
    if (!zone) {
      const name = valueOf(calendar, 'X-WR-TIMEZONE');
      zone = (name && namedZone(name)) || optionZone;
      if (name && !namedZone(name))
        problems.push({code: 'time-zone', where: 'X-WR-TIMEZONE', values: {found: name.slice(0, 80), used: zone.name}});
      defaults.set(calendar, zone);
    }
    return zone;
  };
  const zone = defaultOf(scan.calendar);
  const {fromInstant: from, untilInstant} = parseWindow(options.from, options.until, zone);
  const window = {from, until: Math.min(untilInstant, from + LONGEST_WINDOW * DAY)};
  if (window.until < untilInstant) problems.push({code: 'window', where: '', values: {days: LONGEST_WINDOW}});

  // Whatever a calendar asks for, no more is kept than twice what is shown.
  const most = bounds.occurrences;
  let hits: Hit[] = [];
  let isCut = false;
  const keepEarliest = () => {
    if (hits.length <= most) return;
    hits = hits
      .map((hit, i) => [hit, i] as const)
      .sort(([a, i], [b, j]) => a.at - b.at || i - j)
      .slice(0, most)
      .map(([hit]) => hit);
    isCut = true;
    window.until = Math.min(window.until, (hits.at(-1)?.at ?? window.from) + 1);
  };
  const findZone = zoneFinder(defaultOf, window.until + 400 * DAY, problems);
  const context = {
    tokenize,
    findZone,
    defaultOf,
    zone,
    window,
    problems,
    add: (hit: Hit) => {
      if (hits.push(hit) > 2 * most + 1_000) keepEarliest();
    },
  };
  const uids = new Map<Block, string>();
  const masters = new Map<string, Block>();
  let done = 0;
  for (const [id, blocks] of series) {
    if (done++ % 8 === 7 && !(isStopped && done < AT_LEAST) && (await isTimeUp())) {
      if (!isStopped) problems.push({code: 'time-budget', where: '', values: {percent: Math.floor((done / series.size) * 100)}});
      break;
    }
    const before = hits.length;
    for (const block of blocks) if (block.badLine) problems.push({code: 'line', where: `line ${block.badLine}`, values: {}});
    expandSeries(valueOf(blocks[0]!, 'UID') ?? '', blocks, context);
    if (hits.length !== before) {
      for (const block of blocks) uids.set(block, id);
      masters.set(id, blocks.find((block) => !block.times.has('RECURRENCE-ID')) ?? blocks[0]!);
    }
  }
  keepEarliest();
  if (isCut) problems.push({code: 'too-many-occurrences', where: '', values: {limit: most, until: formatInstant(window.until - 1)}});

  const byId = new Map<string, Hit[]>();
  for (const hit of hits) {
    const id = uids.get(hit.block)!;
    const known = byId.get(id);
    if (known) known.push(hit);
    else byId.set(id, [hit]);
  }
  const organizations = new Map<string, Organization>();
  const texts = new Map<Block, Texts>();
  const textsOf = (block: Block): Texts => {
    let found = texts.get(block);
    if (!found) texts.set(block, (found = readTexts(text, block, organizations)));
    return found;
  };
  const write = occurrenceWriter(zone);
  const activities: Activity[] = [];
  const feedName = textOf(scan.calendar, 'X-WR-CALNAME', 'NAME');
  for (const [id, found] of byId) {
    if (activities.length % 8 === 7) await pause?.();
    const block = masters.get(id)!;
    const own = textsOf(block);
    const name = own.name ?? own.description?.split('\n')[0]?.slice(0, 120) ?? own.location ?? feedName ?? '';
    if (!own.name) problems.push({code: 'event-title', where: whereOf(block, valueOf(block, 'UID') ?? ''), values: {used: name}});
    const {reason, ...shown} = own;
    activities.push({
      ...shown,
      id,
      name,
      ...(found.every((hit) => hit.isCancelled && hit.block === block) && {status: 'cancelled'}),
      schedule: [],
      occurrences: found.sort((a, b) => a.at - b.at).map((hit) => write(hit, block, own, hit.block === block ? own : textsOf(hit.block))),
    });
  }

  const description = textOf(scan.calendar, 'X-WR-CALDESC', 'DESCRIPTION');
  const modified = parseStamp(valueOf(scan.calendar, 'LAST-MODIFIED') ?? '');
  const feed: Feed = {
    version: 1,
    ...(feedName && {name: feedName}),
    ...(description && {description}),
    language: 'da',
    timeZone: zone.name,
    ...(modified && {dateModified: formatInstant(modified.wall)}),
    organizations: [...organizations.values()],
    places: [],
    contacts: [],
    activities,
    openingHours: [],
    problems,
  };
  return steer(feed, options.words);
}

const UNQUOTED = /^(?:;TZID=([^":;,^]+)|;VALUE=(DATE(?:-TIME)?))?:/i;

/** A property line without its name, taken apart (RFC 5545 §3.1); undefined when its parameters cannot be read. */
function tokenize(rest: string): Property | undefined {
  const plain = UNQUOTED.exec(rest);
  if (plain) {
    const [prefix, tzid, value] = plain;
    return {value: rest.slice(prefix.length), params: tzid ? {tzid} : value ? {value} : {}};
  }
  try {
    // An unknown name, and VALUE out of the way: ical.js is to take apart, not to interpret.
    const [, params, , value] = ICAL.parse.property(`X${rest.replace(/;VALUE=/gi, ';X-VALUE=')}`) as unknown as [
      string,
      Record<string, unknown>,
      string,
      unknown,
    ];
    return {value: `${value as string}`, params: {...params, value: params['x-value']}};
  } catch {
    return;
  }
}

const valueOf = (from: Calendar | Block, name: string): string | undefined => {
  const rest = 'properties' in from ? from.properties.get(name) : from.times.get(name)?.[0];
  return rest === undefined ? undefined : tokenize(rest)?.value.trim();
};

const textOf = (calendar: Calendar, ...names: string[]): string | undefined =>
  names.map((name) => plainText(valueOf(calendar, name) ?? '').trim()).find(Boolean);

/** Events that belong together. One without a UID stands for itself, known by its times and where it begins. */
const uidOf = (block: Block): string => valueOf(block, 'UID') || `${valueOf(block, 'DTSTART') ?? ''}/${block.line}`;

interface Coarse {
  readonly from: number;
  readonly until: number;
}

/** The window in dates written as numbers (20260314), wider than any zone or a day's length could make it. */
function coarseWindow({fromInstant, untilInstant}: {fromInstant: number; untilInstant: number}): Coarse {
  const number = (instant: number, days: number) => +formatDate(Math.floor(instant / DAY) + days).replaceAll('-', '');
  return {from: number(fromInstant, -4), until: number(untilInstant, 3)};
}

const dateOf = (rest: string | undefined): number => {
  const value = rest ? rest.slice(rest.lastIndexOf(':') + 1, rest.lastIndexOf(':') + 9) : '';
  const date = /^\d{8}$/.test(value) ? +value : NaN;
  const month = Math.floor(date / 100) % 100;
  return month > 0 && month < 13 && date % 100 > 0 && date % 100 < 32 ? date : NaN;
};

/** Whether an event surely cannot touch the window, told by its dates as they are written, without reading it. */
function isOutside({times}: Block, {from, until}: Coarse): boolean {
  if (times.has('RDATE') || times.has('RECURRENCE-ID')) return false;
  const start = dateOf(times.get('DTSTART')?.[0]);
  const rules = times.get('RRULE');
  // A private series keeps its overrides private.
  if (rules && times.has('CLASS')) return false;
  if (start > until) return true;
  let last = start;
  if (times.has('DTEND')) last = dateOf(times.get('DTEND')![0]);
  else if (times.has('DURATION')) {
    const length = parseLength(times.get('DURATION')![0]!.slice(1));
    if (!length || length.days * DAY + length.seconds > DAY) return false;
  }
  if (rules) {
    const [, ends] = (rules.length === 1 && /UNTIL=(\d{8})/i.exec(rules[0]!)) || [];
    // The last one begins by UNTIL; only of lengths within a month is it plain when that one ends.
    if (!ends || !(last - start <= 1)) return false;
    last = dateOf(`:${ends}`);
  }
  return last < from && start < from;
}

interface Texts extends Partial<
  Pick<Activity, 'description' | 'location' | 'url' | 'links' | 'geo' | 'topics' | 'organization' | 'dateModified'>
> {
  readonly name?: string;
  readonly description?: string;
  readonly location?: string;
  readonly reason?: string;
}

/** What an event says besides its times. */
function readTexts(text: string, block: Block, organizations: Map<string, Organization>): Texts {
  const found: {-readonly [key in keyof Texts]: Texts[key]} = {};
  const links: Link[] = [];
  const topics: string[] = [];
  const reader = lineReader(text, block.from, block.to, block.line + 1);
  for (let depth = 0; reader.next();) {
    const {name} = reader;
    if (name === 'BEGIN') depth++;
    else if (name === 'END') depth--;
    if (depth > 0 || !READ.has(name)) continue;
    const rest = reader.rest();
    if (name === 'ATTACH') {
      const url = /:https?:\/\//i.test(rest.slice(0, 2_000)) ? tokenize(rest) : undefined;
      const address = url && webAddress(url.value);
      const label = url?.params.filename ?? url?.params['x-filename'];
      if (address) links.push({url: address, ...(typeof label === 'string' && label && {name: plainText(label)})});
      continue;
    }
    const property = tokenize(rest.slice(0, LONGEST_TEXT));
    if (!property) continue;
    const {value, params} = property;
    if (name === 'SUMMARY') found.name ??= plainText(value) || undefined;
    else if (name === 'DESCRIPTION') {
      if (found.description !== undefined) continue;
      const plain = htmlToText(plainText(value));
      found.description = plain.text || undefined;
      links.push(...plain.links);
    } else if (name === 'LOCATION') found.location ??= plainText(value).trim() || undefined;
    else if (name === 'COMMENT') found.reason ??= plainText(value).trim() || undefined;
    else if (name === 'URL') found.url ??= webAddress(plainText(value));
    else if (name === 'CATEGORIES') topics.push(...textList(value));
    else if (name === 'GEO') {
      const [latitude, longitude] = value.split(/[;,]/).map((part) => (part.trim() ? +part : NaN));
      if (Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180 && (latitude || longitude))
        found.geo = {latitude: latitude!, longitude: longitude!};
    } else if (name === 'LAST-MODIFIED') {
      const stamp = parseStamp(value);
      if (stamp) found.dateModified = formatInstant(stamp.wall);
    } else if (typeof params.cn === 'string') {
      // The organizer's name only; an address would be a person's.
      const organizer = plainText(params.cn).trim();
      if (!organizer || organizer.includes('@')) continue;
      found.organization = organizer;
      if (!organizations.has(organizer)) organizations.set(organizer, {id: organizer, name: organizer});
    }
  }
  if (links.length) found.links = links.filter((link, i) => links.findIndex(({url}) => url === link.url) === i).slice(0, 50);
  if (topics.length) found.topics = [...new Set(topics)];
  for (const key of Object.keys(found) as (keyof Texts)[]) if (found[key] === undefined) delete found[key];
  return found;
}

const READ = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'URL', 'CATEGORIES', 'GEO', 'LAST-MODIFIED', 'ORGANIZER', 'ATTACH']);

/** Makes occurrences of a zone; dates and times of day recur, so each is written once. */
function occurrenceWriter(zone: Zone) {
  const dates = new Map<number, string>();
  const times = new Map<number, string>();
  const date = (day: number) => {
    let written = dates.get(day);
    if (!written) dates.set(day, (written = formatDate(day)));
    return written;
  };
  const instant = (wall: number) => {
    const day = Math.floor(wall / DAY);
    const second = wall - day * DAY;
    let written = times.get(second);
    if (!written) times.set(second, (written = formatInstant(second).slice(10)));
    return date(day) + written;
  };
  const dateTime = (wall: number) => {
    const written = instant(wall);
    return written.slice(0, wall % 60 ? 19 : 16);
  };
  const moment = (value: number, allDay: boolean) => (allDay ? date(value / DAY) : dateTime(zone.toWall(value)));

  return (hit: Hit, master: Block, activity: Texts, {name, description, location, url, reason}: Texts): Occurrence => {
    const {start, end, allDay, isCancelled, previous} = hit;
    const occurrence = {
      start: moment(start, allDay),
      end: moment(end, allDay),
      allDay,
      status: isCancelled ? ('cancelled' as const) : ('scheduled' as const),
      ...(!allDay && {startInstant: instant(start), endInstant: instant(end)}),
    };
    if (hit.block === master && !isCancelled) return occurrence;
    return {
      ...occurrence,
      ...(name && name !== activity.name && {name}),
      ...(description && description !== activity.description && {description}),
      ...(location && location !== activity.location && {location}),
      ...(url && url !== activity.url && {url}),
      ...(previous !== undefined && {previousStart: moment(previous, hit.previousAllDay!)}),
      ...(reason && isCancelled && {reason}),
    };
  };
}
