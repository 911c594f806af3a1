/** Feed → iCalendar (RFC 5545): one file, one language. */
import {
  DAY,
  WEEKDAYS,
  civil,
  dayNumber,
  formatDate,
  formatDateTime,
  formatInstant,
  parseDate,
  parseDateTime,
  parseInstant,
  parseTime,
  weekdayOf,
  type DayNumber,
  type EpochSeconds,
  type WallSeconds,
} from './calendar.js';
import {changedOccurrences} from './change.js';
import type {Activity, Feed, Instant, Occurrence, Schedule, Text} from './feed.js';
import {expandRule, type Rule} from './recurrence.js';
import {dayRule, expandSchedule, makeOccurrence} from './schedule.js';
import {mailLink} from './links.js';
import {placeText, textOf} from './text-of.js';
import {webAddress} from './web-address.js';
import {ianaZone, type Zone} from './zone.js';
import {cleanLines, escapedText, foldedLine} from './content-line.js';

export interface ExportOptions {
  /** Whose texts are taken; missing ones come in the feed's language. */
  readonly language: string;
  /** Written as DTSTAMP; rules that began at no known date begin on this one. */
  readonly now: Instant;
  /** Ids of the activities; missing: all. */
  readonly activities?: readonly string[];
  /** A single occurrence of the (one) activity, as an event of its own. */
  readonly occurrence?: Occurrence;
  /** Raised by who keeps the feed when an event changes. Default 0. */
  readonly sequence?: number;
}

/** A VEVENT with what repeats it. */
interface Series {
  readonly uid: string;
  readonly first: Occurrence;
  /** An RRULE value. */
  readonly rule?: string;
  readonly dates: readonly Occurrence[];
  readonly without: readonly Occurrence[];
  /** Instances that are not as the first, each known by where it was to begin. */
  readonly changed: readonly Occurrence[];
}

const {floor, max, min} = Math;
const ALWAYS = {from: 0, until: dayNumber(9998, 1, 1) * DAY};
// Clocks change at night: only what lies between these and midnight has the same length on every day.
const MORNING = 4 * 3600;

/**
 * An activity, an occurrence or a whole feed as an .ics file with CR LF, folded at 75 octets. UIDs stay the same from one
 * export to the next. Schedules become rules where a rule says exactly the same; odd and even weeks, single dates and
 * nights on which clocks may change become the dates that are known (the feed's window). Cancelled dates are overrides
 * with STATUS:CANCELLED and their reason as COMMENT, postponed ones also carry the word in their title. Places that are
 * not for everybody (`visibility: 'area'`) give their area only.
 * @throws {RangeError} the feed's zone is unknown
 */
export function exportIcal(feed: Feed, options: ExportOptions): string {
  const {language, now, occurrence} = options;
  const words = (text: Text | undefined): string => textOf(text, language, feed.language);
  const lines: string[] = [];
  const used = new Map<string, {zone: Zone; from: WallSeconds; until: WallSeconds}>();
  const today = parseInstant(now) ?? 0;

  for (const activity of feed.activities) {
    if (options.activities && !options.activities.includes(activity.id)) continue;
    const zone = ianaZone(activity.timeZone ?? feed.timeZone);
    if (!zone) throw new RangeError(`Not a time zone: ${activity.timeZone ?? feed.timeZone}`);
    const all = occurrence ? [single(activity, occurrence)] : seriesOf(activity, zone, floor(zone.toWall(today) / DAY));
    for (const series of all) {
      for (const {start, allDay} of [series.first, ...series.dates, ...series.changed]) {
        if (allDay) continue;
        const at = parseDateTime(start)!;
        const known = used.get(zone.name);
        used.set(zone.name, {zone, from: min(at, known?.from ?? at), until: max(at, today, known?.until ?? at)});
      }
      lines.push(...eventLines(series, activity, zone, feed, options, words));
    }
  }
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lbb-elements//lbb-elements//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  const name = words(feed.name);
  if (name) head.push(`NAME:${escapedText(name)}`, `X-WR-CALNAME:${escapedText(name)}`);
  head.push(`X-WR-TIMEZONE:${feed.timeZone}`);
  const zones = [...used.values()].flatMap(({zone, from, until}) => zoneLines(zone, from, until));
  return [...head, ...zones, ...lines, 'END:VCALENDAR', ''].map(foldedLine).join('\r\n');
}

function single(activity: Activity, occurrence: Occurrence): Series {
  return {uid: uidOf(activity, occurrence.start.replace(/\W/g, '')), first: occurrence, dates: [], without: [], changed: []};
}

/** The activity's VEVENTs: one for each schedule that a rule can say, one for all other dates of the same length. */
function seriesOf(activity: Activity, zone: Zone, today: DayNumber): Series[] {
  const {schedule} = activity;
  const found: Series[] = [];
  let rest = [...activity.occurrences, ...outsideChanges(activity, zone)];
  for (const one of schedule) {
    const series = ruleSeries(one, activity, rest, zone, today, uidOf(activity, found.length ? `${found.length + 1}` : ''));
    if (!series) continue;
    found.push(series);
    // What the rule gives on a date is said; so is what was changed there.
    const days = new Set(rest.filter((occurrence) => isOn(one, occurrence, zone)));
    rest = rest.filter((occurrence) => !days.has(occurrence));
  }
  // Dates of one length are one series; what was moved is an exception to a date in one of them.
  const byLength = new Map<string, {readonly all: Occurrence[]; readonly changed: Occurrence[]}>();
  const groupOf = (key: string) => byLength.get(key) ?? byLength.set(key, {all: [], changed: []}).get(key)!;
  for (const occurrence of rest) if (isPlain(occurrence)) groupOf(lengthOf(occurrence)).all.push(occurrence);
  for (const occurrence of rest) {
    if (isPlain(occurrence)) continue;
    const before = occurrence.previousStart === undefined ? plain(occurrence) : unmoved(occurrence, zone);
    // A date that takes place as well cannot be excepted.
    const free = [...byLength].filter(([, {all}]) => all[0]!.allDay === before.allDay && !all.some(({start}) => start === before.start));
    const [, group] = free.find(([key]) => key === lengthOf(before)) ?? free[0] ?? ['', groupOf(`${before.start} alone`)];
    group.all.push(before);
    group.changed.push(occurrence);
  }
  for (const {all, changed} of byLength.values()) {
    const uid = uidOf(activity, found.length ? `${found.length + 1}` : '');
    const [first, ...dates] = all;
    const [only = first!] = changed;
    if (!dates.length && only.start === first!.start) found.push({uid, first: only, dates, without: [], changed: []});
    // Some readers forget the start of a series that has dates and no rule.
    else found.push({uid, first: first!, rule: 'FREQ=DAILY;COUNT=1', dates, without: [], changed});
  }
  return found;
}

/** A moved occurrence where it was before, as long as it is now. */
function unmoved({start, end, previousStart = start, startInstant, endInstant}: Occurrence, zone: Zone): Occurrence {
  const allDay = previousStart.length === 10;
  const wall = allDay ? parseDate(previousStart)! * DAY : parseDateTime(previousStart)!;
  const length = startInstant ? parseInstant(endInstant!)! - parseInstant(startInstant)! : (parseDate(end)! - parseDate(start)!) * DAY;
  return makeOccurrence(wall, wall + (allDay ? Math.ceil(max(length, 1) / DAY) * DAY : length), zone, allDay);
}

/** Changed dates outside the feed's window: the rules go on there, so they have to be written as well. */
function outsideChanges({schedule, changes = [], occurrences}: Activity, zone: Zone): Occurrence[] {
  const known = new Set(occurrences.map(({start, previousStart = start}) => previousStart.slice(0, 10)));
  const wide = {...ALWAYS, fromInstant: ALWAYS.from, untilInstant: ALWAYS.until};
  return changes
    .filter(({date}) => !known.has(date) && parseDate(date) !== undefined)
    .flatMap((change) => {
      const from = parseDate(change.date)! * DAY;
      const day = expandSchedule(schedule, zone, {from, until: from + DAY}).occurrences.filter(({start}) => start.startsWith(change.date));
      return changedOccurrences(day, [change], schedule, zone, wide).filter((one) => !isPlain(one));
    });
}

const isOn = (schedule: Schedule, {start, previousStart = start}: Occurrence, zone: Zone): boolean => {
  const from = parseDate(previousStart.slice(0, 10))! * DAY;
  // Only the rule: single dates of the schedule are written as dates.
  return expandSchedule([{...schedule, dates: undefined}], zone, {from, until: from + DAY}).occurrences.some(
    ({start}) => start === previousStart,
  );
};

/** A schedule as a rule, when there is one that says exactly the same. */
function ruleSeries(
  schedule: Schedule,
  activity: Activity,
  known: readonly Occurrence[],
  zone: Zone,
  today: DayNumber,
  uid: string,
): Series | undefined {
  const season = dayRule(schedule);
  const start = schedule.startTime === undefined ? undefined : parseTime(schedule.startTime);
  const end = schedule.endTime === undefined ? undefined : parseTime(schedule.endTime);
  if (!season || season.rule.weeks || (start !== undefined && (start < MORNING || (end ?? start) < start))) return;
  const {rule, anchor, last} = season;
  const from = max(anchor ?? -Infinity, parseDate(activity.validFrom ?? '') ?? -Infinity);
  const until = min(last ?? Infinity, parseDate(activity.validThrough ?? '') ?? Infinity);
  const seen = known.map(({start}) => parseDate(start.slice(0, 10))!);
  const begin = from > -Infinity ? from : min(today, ...seen);
  const time = start ?? 0;
  const [wall] = expandRule(rule, (anchor ?? begin) * DAY + time, begin * DAY, ALWAYS.until, 1).starts;
  if (wall === undefined || floor(wall / DAY) > until) return;
  const at = (wall: WallSeconds) =>
    makeOccurrence(wall, start === undefined ? wall + DAY : wall - time + (end ?? time), zone, start === undefined);
  const without = (schedule.exceptDate ?? []).flatMap((date) => {
    const day = parseDate(date);
    return day !== undefined && isOn({...schedule, exceptDate: []}, at(day * DAY + time), zone) ? [at(day * DAY + time)] : [];
  });
  const ends =
    until < Infinity ? (start === undefined ? stamp(formatDate(until)) : stamp(formatInstant(zone.toInstant((until + 1) * DAY - 1)))) : '';
  const changed = known.filter((occurrence) => !isPlain(occurrence) && isOn(schedule, occurrence, zone));
  return {uid, first: at(wall), ...(rule.count !== 1 && {rule: ruleText(rule, ends)}), dates: [], without, changed};
}

function ruleText({freq, interval, byDay, byMonth}: Rule, until: string): string {
  const days = byDay?.map(({day, nth}) => `${nth || ''}${WEEKDAYS[day]!}`).join();
  return [
    `FREQ=${freq}`,
    ...(interval ? [`INTERVAL=${interval}`] : []),
    ...(byMonth ? [`BYMONTH=${byMonth.join()}`] : []),
    ...(days ? [`BYDAY=${days}`] : []),
    ...(until ? [`UNTIL=${until}`] : []),
  ].join(';');
}

const isPlain = ({status, previousStart, name, description, place, location, url}: Occurrence) =>
  status === 'scheduled' && [previousStart, name, description, place, location, url].every((field) => field === undefined);

/** Exact seconds of a timed occurrence, days of an all-day one. */
const lengthOf = ({start, end, allDay, startInstant, endInstant}: Occurrence): string =>
  allDay ? `${parseDate(end)! - parseDate(start)!} days` : `${parseInstant(endInstant!)! - parseInstant(startInstant!)!}`;

/** The times alone. */
const plain = ({start, end, allDay, startInstant, endInstant}: Occurrence): Occurrence => ({
  start,
  end,
  allDay,
  status: 'scheduled',
  ...(!allDay && {startInstant, endInstant}),
});

/** Globally unique and the same in every export: the id where it is so already, else the id at the feed's host. */
function uidOf({id, source}: Activity, part: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(source ?? '')?.[1] ?? 'lbb-elements.invalid';
  const [, name, at = `@${host}`] = /^(.*?)(@[^@]*)?$/s.exec(id)!;
  return `${name!}${part && `-${part}`}${/^(urn:|https?:)/i.test(id) ? '' : at}`;
}

function eventLines(
  {uid, first, rule, dates, without, changed}: Series,
  activity: Activity,
  zone: Zone,
  feed: Feed,
  {now, sequence = 0, occurrence: only}: ExportOptions,
  words: (text: Text | undefined) => string,
): string[] {
  const when = (name: string, {start, end, allDay, startInstant, endInstant}: Occurrence) => [
    `${name}${moment(start, startInstant, zone)}`,
    // No DTEND stands for one day, or for no length.
    ...(end === start || (allDay && name === 'RECURRENCE-ID') ? [] : [`DTEND${moment(end, endInstant, zone)}`]),
  ];
  const organization = feed.organizations.find(({id}) => id === activity.organization);
  const address = mailLink(organization?.email ?? '')?.href ?? webAddress(organization?.url ?? '')?.href;
  const event = (occurrence: Occurrence, own: readonly string[]): string[] => {
    const place = feed.places.find(({id}) => id === (occurrence.place ?? activity.place));
    const location = words(occurrence.location) || (place ? placeText(place, words) : words(activity.location));
    const geo = occurrence.location ? undefined : place ? (place.visibility === 'area' ? undefined : place.geo) : activity.geo;
    const postponed = occurrence.status === 'postponed' ? words({da: 'Udsat: ', en: 'Postponed: '}) : '';
    const url = webAddress(occurrence.url ?? activity.url ?? '');
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['SUMMARY', escapedText(postponed + words(occurrence.name ?? activity.name))],
      ['DESCRIPTION', escapedText(words(occurrence.description ?? activity.description ?? activity.summary))],
      ['LOCATION', escapedText(location)],
      ['GEO', geo && `${geo.latitude};${geo.longitude}`],
      ['URL', url?.href],
      ['CATEGORIES', activity.topics?.map(escapedText).join()],
      ['COMMENT', escapedText(words(occurrence.reason))],
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${escapedText(uid)}`,
      `DTSTAMP:${stamp(now)}`,
      `SEQUENCE:${sequence}`,
      ...own,
      `STATUS:${occurrence.status === 'cancelled' || postponed ? 'CANCELLED' : 'CONFIRMED'}`,
      ...fields.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
      ...(organization && address ? [`ORGANIZER;CN="${cleanLines(words(organization.name)).replace(/["\s]+/g, ' ')}":${address}`] : []),
      'END:VEVENT',
    ];
  };
  const list = (name: string, all: readonly Occurrence[]) =>
    all.map(({start, startInstant}) => `${name}${moment(start, startInstant, zone)}`);
  const repeats = [...(rule ? [`RRULE:${rule}`] : []), ...list('RDATE', dates), ...list('EXDATE', without)];
  return [
    ...event(only ?? first, [...when('DTSTART', first), ...repeats]),
    ...(only ? [] : changed).flatMap((occurrence) => {
      const {start, previousStart = start, startInstant} = occurrence;
      const id = moment(previousStart, previousStart === start ? startInstant : undefined, zone);
      return event(occurrence, [`RECURRENCE-ID${id}`, ...when('DTSTART', occurrence)]);
    }),
  ];
}

/** What follows DTSTART: the wall-clock time in its zone, or the instant where that time comes twice and means the second. */
function moment(local: string, instant: string | undefined, zone: Zone): string {
  if (local.length === 10) return `;VALUE=DATE:${stamp(local)}`;
  const isFirst = instant === undefined || zone.toInstant(parseDateTime(local)!) === parseInstant(instant);
  return isFirst && zone.name !== 'UTC' ? `;TZID=${zone.name}:${stamp(local)}` : `:${stamp(instant ?? `${local}Z`)}`;
}

/** `2026-03-14T19:00` → `20260314T190000`; dates and instants likewise. */
const stamp = (text: string): string => text.replace(/[-:]/g, '').replace(/^(\d{8}T\d{4})(?!\d)/, '$100');

const offsetText = (offset: number): string => {
  const size = Math.abs(offset);
  const parts = [floor(size / 3600), floor(size / 60) % 60, size % 60].map((part) => `${part}`.padStart(2, '0'));
  return (offset < 0 ? '-' : '+') + parts.slice(0, size % 60 ? 3 : 2).join('');
};

/** The zone's VTIMEZONE for the years between two wall-clock times and some beyond, by rules as far as they are regular. */
function zoneLines(zone: Zone, from: WallSeconds, until: WallSeconds): string[] {
  if (zone.name === 'UTC') return [];
  const firstYear = civil(floor(from / DAY)).year - 1;
  const lastYear = civil(floor(until / DAY)).year + 5;
  const offsetAt = (instant: EpochSeconds) => zone.toWall(instant) - instant;
  const runs: {key: string; year: number; first: number; last: number; count: number; before: number; after: number; rule: string}[] = [];
  const begin = dayNumber(firstYear, 1, 1) * DAY;
  const end = dayNumber(lastYear + 1, 1, 1) * DAY;
  for (let at = begin; at < end; at += 7 * DAY) {
    const before = offsetAt(at);
    const after = offsetAt(at + 7 * DAY);
    if (before === after) continue;
    let low = at;
    let high = at + 7 * DAY;
    while (high - low > 1) {
      const middle = floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    const wall = high + before;
    const day = floor(wall / DAY);
    const {year, month, day: ofMonth} = civil(day);
    const nth = dayNumber(year, month + 1, 1) - day <= 7 ? -1 : Math.ceil(ofMonth / 7);
    const rule = `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${WEEKDAYS[weekdayOf(day)]!}`;
    const key = `${before} ${after} ${rule} ${wall - day * DAY}`;
    const run = runs.find((run) => run.key === key && run.year === year - 1);
    if (run) Object.assign(run, {year, last: high, count: run.count + 1});
    else runs.push({key, year, first: wall, last: high, count: 1, before, after, rule});
  }
  const observance = (start: WallSeconds, before: number, after: number, rule: readonly string[]) => {
    const name = after > before ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${name}`,
      `DTSTART:${stamp(formatDateTime(start))}`,
      `TZOFFSETFROM:${offsetText(before)}`,
      `TZOFFSETTO:${offsetText(after)}`,
      ...rule,
      `END:${name}`,
    ];
  };
  const initial = offsetAt(begin);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.name}`,
    // Readers differ about the time before the first change; where it is long it has to be said.
    ...(runs[0] && runs[0].first < begin + 400 * DAY ? [] : observance(begin, initial, initial, [])),
    ...runs.flatMap(({year, first, last, count, before, after, rule}) =>
      observance(first, before, after, count > 1 ? [`RRULE:${rule}${year < lastYear ? `;UNTIL=${stamp(formatInstant(last))}` : ''}`] : []),
    ),
    'END:VTIMEZONE',
  ];
}
