/** Feed → iCalendar (RFC 5545): one file, one language. */
import {
  DAY,
  WEEKDAYS,
  civil,
  dayNumber,
  formatDate,
  formatDateTime,
  formatInstant,
  isoWeek,
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
import {expandDays, type DayRule} from './day-rules.js';
import type {Activity, Feed, Instant, Occurrence, PlainDate, Schedule, Text} from './feed.js';
import {dayRule, expandSchedule, makeOccurrence} from './schedule.js';
import {mailLink} from './links.js';
import {isOnline, meetingOf} from './meeting.js';
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
  /** The rule's last day, missing where it goes on; whether what it says goes on all the same. */
  readonly until?: DayNumber;
  readonly isCut?: boolean;
  /** Wall-clock starts that the rule gives and that are none. */
  readonly without: readonly string[];
  /** Instances that are not as the first, each known by where it was to begin. */
  readonly changed: readonly Occurrence[];
}

const {floor, max, min} = Math;
const ALWAYS = {from: 0, until: dayNumber(9998, 1, 1) * DAY};
// Clocks change at night: only what lies between these and midnight has the same length on every day.
const MORNING = 4 * 3600;
// Rules that are right for some years only are written so far, in days.
const A_YEAR = 366;
const SOME_YEARS = 5 * A_YEAR;

/** What stands before the title of what does not take place: many programs show the title alone. */
const STATUS_WORDS: {readonly [status in Occurrence['status']]?: Text} = {
  cancelled: {da: 'Aflyst', en: 'Cancelled', uk: 'Скасовано', ar: 'أُلغي', ti: 'ተሰሪዙ'},
  postponed: {da: 'Udsat', en: 'Postponed', uk: 'Відкладено', ar: 'تأجل', ti: 'ተመሓላሊፉ'},
};

/** A date's title with what happened to it: `Aflyst: Sprogcafé`. */
export function titleWithStatus(title: string, status: Occurrence['status'], words: (text: Text | undefined) => string): string {
  const word = words(STATUS_WORDS[status]);
  return word && !title.toLowerCase().startsWith(word.toLowerCase()) ? `${word}: ${title}` : title;
}

/**
 * An activity, an occurrence or a whole feed as an .ics file with CR LF, folded at 75 octets, in shapes that calendar
 * programs of every kind read alike: no RDATE. UIDs stay the same from one export to the next. Schedules become plain
 * rules where these say exactly the same: every second week one for each weekday, odd and even weeks one for each time
 * between two turns of the year with a week 53, at least a year on; nights on which clocks change are taken out of a rule.
 * All other dates that are known (the feed's window, and later single dates of a schedule) are events of their own. Changed
 * dates are overrides; cancelled and postponed ones have STATUS:CANCELLED, the word in their title and their reason as
 * COMMENT. Places that are not for everybody (`visibility: 'area'`) give their area only.
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
      for (const {start, allDay} of [series.first, ...series.changed]) {
        if (allDay) continue;
        const at = parseDateTime(start)!;
        const known = used.get(zone.name);
        used.set(zone.name, {zone, from: min(at, known?.from ?? at), until: max(at, today, known?.until ?? at)});
      }
      lines.push(...eventLines(series, activity, zone, feed, options, words));
    }
  }
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lbb-elements//lbb-elements//EN', 'CALSCALE:GREGORIAN'];
  const name = words(feed.name);
  if (name) head.push(`NAME:${escapedText(name)}`, `X-WR-CALNAME:${escapedText(name)}`);
  head.push(`X-WR-TIMEZONE:${feed.timeZone}`);
  const zones = [...used.values()].flatMap(({zone, from, until}) => zoneLines(zone, from, until));
  return [...head, ...zones, ...lines, 'END:VCALENDAR', ''].map(foldedLine).join('\r\n');
}

/** The last day that an activity's file says anything about; undefined where its rules go on. */
export function exportedUntil(feed: Feed, activity: Activity, now: Instant): PlainDate | undefined {
  const zone = ianaZone(activity.timeZone ?? feed.timeZone)!;
  const all = seriesOf(activity, zone, floor(zone.toWall(parseInstant(now)!) / DAY));
  const cut = all.filter(({isCut}) => isCut);
  if (!cut.length && all.some(({rule, until}) => rule && until === undefined)) return undefined;
  const days = (cut.length ? cut : all).map(({until, first}) => (until === undefined ? first.start.slice(0, 10) : formatDate(until)));
  return days.sort().at(-1);
}

/** A date as an event of its own, known by where it was to begin. */
const single = (activity: Activity, occurrence: Occurrence): Series => ({
  uid: uidOf(activity, (occurrence.previousStart ?? occurrence.start).replace(/\W/g, '')),
  first: occurrence,
  without: [],
  changed: [],
});

/** The activity's VEVENTs: those that rules can say, and one for each other date. */
function seriesOf(activity: Activity, zone: Zone, today: DayNumber): Series[] {
  const found: Series[] = [];
  let rest = [...activity.occurrences, ...outsideDates(activity, zone, today)];
  for (const [i, schedule] of activity.schedule.entries())
    for (const [part, plain] of plainSchedules(schedule, activity, rest, today)) {
      const uid = uidOf(activity, [i ? `${i + 1}` : '', part].filter(Boolean).join('-'));
      const {series, alone} = ruleSeries(plain, activity, rest, zone, today, uid);
      const isAlone = (occurrence: Occurrence) => alone.some(({start}) => start === plannedStart(occurrence));
      if (series) {
        found.push(series);
        // What the rule gives on a date is said; so is what was changed there.
        rest = rest.filter((occurrence) => isAlone(occurrence) || !isOn(plain, occurrence, zone));
      }
      rest.push(...alone.filter(({start}) => !rest.some((occurrence) => plannedStart(occurrence) === start)));
    }
  // A calendar's single event keeps its UID.
  if (!activity.schedule.length && rest.length === 1) return [{...single(activity, rest[0]!), uid: uidOf(activity, '')}];
  const uids = new Map<string, number>();
  for (const occurrence of rest) {
    const series = single(activity, occurrence);
    const same = (uids.get(series.uid) ?? 0) + 1;
    uids.set(series.uid, same);
    found.push(same > 1 ? {...series, uid: uidOf(activity, `${series.first.start.replace(/\W/g, '')}-${same}`)} : series);
  }
  return found;
}

const plannedStart = ({start, previousStart = start}: Occurrence): string => previousStart;

/** The days on which a schedule may give something: from its beginning, else from today or what is known before. */
function daysOf({startDate = ''}: Schedule, activity: Activity, known: readonly Occurrence[], today: DayNumber): DayNumber {
  const from = max(parseDate(startDate) ?? -Infinity, parseDate(activity.validFrom ?? '') ?? -Infinity);
  return from > -Infinity ? from : min(today, ...known.map(({start}) => parseDate(start.slice(0, 10))!));
}

/**
 * A schedule cut into such as every program follows, each with what it is called in UIDs: every second week one for each
 * weekday; odd and even weeks one for each time between two turns of the year with a week 53, where they go on by two.
 */
function plainSchedules(
  schedule: Schedule,
  activity: Activity,
  known: readonly Occurrence[],
  today: DayNumber,
): (readonly [part: string, schedule: Schedule])[] {
  const {rule, anchor, last = Infinity} = dayRule(schedule) ?? {};
  if (rule?.freq !== 'WEEKLY' || !rule.weeks === !rule.interval) return [['', schedule]];
  const weekdays = rule.byDay?.map(({day}) => WEEKDAYS[day]!) ?? [WEEKDAYS[weekdayOf(anchor!)]!];
  const begin = daysOf(schedule, activity, known, today);
  const parts: [string, Schedule][] = [];
  for (const day of weekdays) {
    const own = {...schedule, byDay: [day]};
    if (!rule.weeks) parts.push([weekdays.length > 1 ? day : '', own]);
    else
      for (let from = begin; from <= min(last, max(begin, today) + A_YEAR);) {
        let {year} = isoWeek(from);
        while (isoWeek(dayNumber(year, 12, 28)).week < 53) year++;
        const turn = dayNumber(year, 12, 28) - weekdayOf(dayNumber(year, 12, 28)) + 6;
        parts.push([`${day}${year}`, {...own, startDate: formatDate(from), endDate: formatDate(min(last, turn))}]);
        from = turn + 1;
      }
  }
  return parts;
}

/** Dates outside the feed's window: changed ones, because the rules go on there, and later single dates of the schedules. */
function outsideDates({schedule, changes = [], occurrences}: Activity, zone: Zone, today: DayNumber): Occurrence[] {
  const known = new Set(occurrences.map((occurrence) => plannedStart(occurrence).slice(0, 10)));
  const latest = occurrences.reduce((most, occurrence) => (plannedStart(occurrence) > most ? plannedStart(occurrence) : most), '');
  const wide = {...ALWAYS, fromInstant: ALWAYS.from, untilInstant: ALWAYS.until};
  const single = expandSchedule(
    schedule.flatMap(({dates, startTime, endTime, exceptDate}) => (dates ? [{dates, startTime, endTime, exceptDate}] : [])),
    zone,
    {from: today * DAY, until: ALWAYS.until},
  ).occurrences.filter(({start}) => start > latest);
  const isChanged = (date: string) => changes.some((change) => change.date === date);
  return [
    ...single.filter(({start}) => !isChanged(start.slice(0, 10))),
    ...changes
      .filter(({date}) => !known.has(date) && parseDate(date) !== undefined)
      .flatMap((change) => {
        const from = parseDate(change.date)! * DAY;
        const day = expandSchedule(schedule, zone, {from, until: from + DAY}).occurrences.filter(({start}) =>
          start.startsWith(change.date),
        );
        return changedOccurrences(day, [change], schedule, zone, wide).filter((one) => !isPlain(one));
      }),
  ];
}

const isOn = (schedule: Schedule, {start, previousStart = start}: Occurrence, zone: Zone): boolean => {
  const from = parseDate(previousStart.slice(0, 10))! * DAY;
  // Only the rule: single dates of the schedule are written as dates.
  return expandSchedule([{...schedule, dates: undefined}], zone, {from, until: from + DAY}).occurrences.some(
    ({start}) => start === previousStart,
  );
};

/**
 * A schedule as a rule, where there is one that says the same but for some nights, which are to stand alone; else its dates
 * of a year, all alone.
 */
function ruleSeries(
  schedule: Schedule,
  activity: Activity,
  known: readonly Occurrence[],
  zone: Zone,
  today: DayNumber,
  uid: string,
): {readonly series?: Series; readonly alone: readonly Occurrence[]} {
  const season = dayRule(schedule);
  if (!season) return {alone: []};
  const start = schedule.startTime === undefined ? undefined : parseTime(schedule.startTime);
  const end = schedule.endTime === undefined ? undefined : parseTime(schedule.endTime);
  const {rule, anchor, last} = season;
  const begin = daysOf(schedule, activity, known, today);
  let until = min(last ?? Infinity, parseDate(activity.validThrough ?? '') ?? Infinity);
  const time = start ?? 0;
  const [wall] = expandDays(rule, (anchor ?? begin) * DAY + time, begin * DAY, ALWAYS.until, 1).starts;
  if (wall === undefined || floor(wall / DAY) > until) return {alone: []};
  const {validFrom} = activity;
  const bounds = {validFrom, ...(until < Infinity && {validThrough: formatDate(until)})};
  const untilDay = (days: number) => max(begin, today) + days;
  const datesOf = (days: number) =>
    expandSchedule([withoutDates(schedule)], zone, {from: max(begin, today - A_YEAR) * DAY, until: untilDay(days) * DAY}, bounds)
      .occurrences;
  const isNight = start !== undefined && (start < MORNING || (end ?? start) < start);
  const nights = isNight ? datesOf(SOME_YEARS) : [];
  // After a start that is left out or comes twice some programs go on at another hour.
  const isOdd = (night: Occurrence) => parseTime(night.start.slice(11)) !== start || isTwice(parseInstant(night.startInstant!)!, zone);
  if ((rule.weeks && (rule.freq !== 'WEEKLY' || rule.interval)) || nights.some(isOdd)) return {alone: datesOf(A_YEAR)};
  const alone = nights.filter((night) => !endsAsUsual(night, zone));
  if (alone.length) until = min(until, untilDay(SOME_YEARS) - 1);
  const at = (wall: WallSeconds) =>
    makeOccurrence(
      wall,
      start === undefined ? wall + DAY : wall - time + (end ?? time) + ((end ?? time) < time ? DAY : 0),
      zone,
      start === undefined,
    );
  const wallText = (day: DayNumber) => formatDate(day) + (start === undefined ? '' : formatDateTime(time).slice(10));
  const without = (schedule.exceptDate ?? []).flatMap((date) => {
    const day = parseDate(date);
    return day !== undefined && isOn({...schedule, exceptDate: []}, at(day * DAY + time), zone) ? [wallText(day)] : [];
  });
  const ends =
    until < Infinity ? (start === undefined ? stamp(formatDate(until)) : stamp(formatInstant(zone.toInstant((until + 1) * DAY - 1)))) : '';
  const isAlone = (occurrence: Occurrence) => alone.some(({start}) => start === plannedStart(occurrence));
  const changed = known.filter((occurrence) => !isPlain(occurrence) && !isAlone(occurrence) && isOn(schedule, occurrence, zone));
  without.push(...alone.map((night) => wallText(parseDate(night.start.slice(0, 10))!)));
  const repeats = rule.count !== 1 && {
    rule: ruleText(rule, ends),
    ...(until < Infinity && {until}),
    isCut: !!rule.weeks || alone.length > 0,
  };
  return {series: {uid, first: at(wall), ...repeats, without, changed}, alone};
}

const withoutDates = (schedule: Schedule): Schedule => ({...schedule, dates: undefined});

/** Whether clocks stand still while a night lasts, and it ends at a time that comes once: then programs agree on its end. */
const endsAsUsual = ({start, end, startInstant, endInstant}: Occurrence, zone: Zone): boolean =>
  parseInstant(endInstant!)! - parseInstant(startInstant!)! === parseDateTime(end)! - parseDateTime(start)! &&
  !isTwice(parseInstant(endInstant!)!, zone);

/** Whether an instant's wall-clock time comes twice, before and after clocks are set back. */
function isTwice(at: EpochSeconds, zone: Zone): boolean {
  const wall = zone.toWall(at);
  return [at - DAY, at + DAY].some((other) => {
    const same = wall - (zone.toWall(other) - other);
    return same !== at && zone.toWall(same) === wall;
  });
}

function ruleText({freq, weeks, interval = weeks && 2, byDay, byMonth}: DayRule, until: string): string {
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

/** Globally unique and the same in every export: the id where it is so already, else the id at the feed's host. */
function uidOf({id, source}: Activity, part: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(source ?? '')?.[1] ?? 'lbb-elements.invalid';
  const [, name, at = `@${host}`] = /^(.*?)(@[^@]*)?$/s.exec(id)!;
  return `${name!}${part && `-${part}`}${/^(urn:|https?:)/i.test(id) ? '' : at}`;
}

function eventLines(
  {uid, first, rule, without, changed}: Series,
  activity: Activity,
  zone: Zone,
  feed: Feed,
  {now, sequence = 0, occurrence: only}: ExportOptions,
  words: (text: Text | undefined) => string,
): string[] {
  const when = ({start, end, startInstant, endInstant}: Occurrence) => {
    const [from, to] = [moment(start, startInstant, zone), moment(end, endInstant, zone)];
    // Where one of the two times comes twice both are instants; no DTEND stands for one day, or for no length.
    const isInstant = !!startInstant && (from.startsWith(':') || to.startsWith(':'));
    const times = isInstant ? [`:${stamp(startInstant)}`, `:${stamp(endInstant!)}`] : [from, to];
    return [`DTSTART${times[0]}`, ...(end === start ? [] : [`DTEND${times[1]}`])];
  };
  const organization = feed.organizations.find(({id}) => id === activity.organization);
  const address = mailLink(organization?.email ?? '')?.href ?? webAddress(organization?.url ?? '')?.href;
  const event = (occurrence: Occurrence, own: readonly string[]): string[] => {
    const place = feed.places.find(({id}) => id === (occurrence.place ?? activity.place));
    const meeting = isOnline(activity, occurrence) ? meetingOf(activity, occurrence)?.url : undefined;
    const location = meeting ?? (words(occurrence.location) || (place ? placeText(place, words) : words(activity.location)));
    const geo = occurrence.location ? undefined : place ? (place.visibility === 'area' ? undefined : place.geo) : activity.geo;
    const url = webAddress(occurrence.url ?? activity.url ?? '');
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['SUMMARY', escapedText(titleWithStatus(words(occurrence.name ?? activity.name), occurrence.status, words))],
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
      `STATUS:${STATUS_WORDS[occurrence.status] ? 'CANCELLED' : 'CONFIRMED'}`,
      ...fields.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
      ...(organization && address
        ? [`ORGANIZER;CUTYPE=GROUP;CN="${cleanLines(words(organization.name)).replace(/["\s]+/g, ' ')}":${address}`]
        : []),
      'END:VEVENT',
    ];
  };
  const repeats = [...(rule ? [`RRULE:${rule}`] : []), ...without.map((start) => `EXDATE${moment(start, undefined, zone)}`)];
  return [
    ...event(only ?? first, [...when(first), ...repeats]),
    ...(only ? [] : changed).flatMap((occurrence) => {
      const {start, previousStart = start, startInstant} = occurrence;
      const id = moment(previousStart, previousStart === start ? startInstant : undefined, zone);
      return event(occurrence, [`RECURRENCE-ID${id}`, ...when(occurrence)]);
    }),
  ];
}

/** What follows DTSTART: the wall-clock time in its zone, or the instant where that time comes twice. */
function moment(local: string, instant: string | undefined, zone: Zone): string {
  if (local.length === 10) return `;VALUE=DATE:${stamp(local)}`;
  const isOnce = instant === undefined || !isTwice(parseInstant(instant)!, zone);
  return isOnce && zone.name !== 'UTC' ? `;TZID=${zone.name}:${stamp(local)}` : `:${stamp(instant ?? `${local}Z`)}`;
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
