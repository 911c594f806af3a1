/** VEVENT → when it takes place, its rules aside (RFC 5545 §3.8.2). */
import {DAY, type EpochSeconds, type WallSeconds} from '../../model/calendar.js';
import type {Occurrence} from '../../model/feed.js';
import {makeOccurrence, timedOccurrence} from '../../model/schedule.js';
import {zoneByOffsets, type Zone} from '../../model/zone.js';
import {parameter, type Property} from './property.js';
import {brief, report, type Instance, type SeriesContext, type Timing} from './series-context.js';
import {parseLength, parseStamp, type Length, type Stamp} from './time.js';
import type {VEvent} from './vevent.js';

const ALL_DAY = 'X-MICROSOFT-CDO-ALLDAYEVENT';

export const UTC = zoneByOffsets('UTC', () => 0);
/** 9999-12-30: no event ends later, so that every zone can write its end in four digits. */
const END_OF_TIME: WallSeconds = 253402128000;

export const midnightOf = (wall: WallSeconds): WallSeconds => Math.floor(wall / DAY) * DAY;

export const secondsOf = ({days, seconds}: Length): number => days * DAY + seconds;

/** The zone that a time was written in. */
export function writtenZone(stamp: Stamp, property: Property, event: VEvent, floatingZone: Zone, {zones}: SeriesContext): Zone {
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
    return {event, start: wall, isDate: true, zone: UTC, length: allDayLength(event, wall, context)};
  const zone = writtenZone(stamp, property, event, context.zones.floating(event.calendar), context);
  return wholeDays({event, start: wall, isDate: false, zone, length: timedLength(event, wall, zone, context)}, context);
}

/**
 * A timed event, or the whole days that it means: marked so by Outlook, ended by a date, from one midnight to another or to
 * the minute before it.
 */
function wholeDays(timing: Timing, context: SeriesContext): Timing {
  const {event, start, zone, length} = timing;
  const isMarked = (event[ALL_DAY] !== '' && /:TRUE$/i.test(event[ALL_DAY])) || event.DTEND[event.DTEND.length - 9] === ':';
  // The shortest day has 23 hours, less the minute.
  if (!isMarked && secondsOf(length) < DAY - 3660) return timing;
  const begins = zone.toInstant(start);
  const clock = isMarked && start % DAY === 0 ? zone : context.zones.feedZone;
  const from = clock.toWall(begins);
  const until = clock.toWall(endOf(timing, begins));
  // Rules by weekday would be shifted with the midnight they count from.
  const isShifted = from !== start && /BY/.test(event.RRULE);
  if (isShifted || (!isMarked && (from % DAY > 60 || (until + 60) % DAY > 60))) return timing;
  const first = midnightOf(from);
  const days = Math.max(1, Math.round((until - first) / DAY));
  return {event, start: first, isDate: true, zone: UTC, length: {days, seconds: 0}, clock};
}

const NO_TIME: Length = {days: 0, seconds: 0};
const ONE_DAY: Length = {days: 1, seconds: 0};

function allDayLength(event: VEvent, start: WallSeconds, context: SeriesContext): Length {
  const end = context.readProperty(event.DTEND || event.DURATION);
  if (!end) return ONE_DAY;
  const stamp = event.DTEND ? parseStamp(end.value) : undefined;
  if (stamp && !stamp.isDate && !isDateOnly(end)) report(context, event, 'end-type', {found: brief(end.value)});
  const length = event.DTEND ? undefined : parseLength(end.value);
  const days = stamp ? Math.ceil((stamp.wall - start) / DAY) : length && length.days + Math.ceil(length.seconds / DAY);
  return boundedLength(days === undefined ? undefined : {days, seconds: 0}, ONE_DAY, event, end, start, context);
}

/** DTEND means an exact length, DURATION days by the clock and exact hours (RFC 5545 §3.8.5.3). */
function timedLength(event: VEvent, start: WallSeconds, zone: Zone, context: SeriesContext): Length {
  const end = context.readProperty(event.DTEND || event.DURATION);
  if (!end) return NO_TIME;
  if (!event.DTEND) return boundedLength(parseLength(end.value), NO_TIME, event, end, start, context);
  const stamp = parseStamp(end.value);
  if (stamp?.isDate) report(context, event, 'end-type', {found: brief(end.value)});
  const seconds = stamp && writtenZone(stamp, end, event, zone, context).toInstant(stamp.wall) - zone.toInstant(start);
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
  const total = length ? secondsOf(length) : NaN;
  if (total === 0) return shortest;
  const left = END_OF_TIME - start;
  if (length && total > 0 && total <= left) return length;
  // An end without end is the last day there is; such a DURATION is a mistake.
  if (total > left && event.DTEND) return {days: Math.floor(left / DAY), seconds: 0};
  report(context, event, total < 0 ? 'event-end' : 'event-length', {found: brief(end.value)});
  return shortest;
}

/** The start by which an instance of a series is known. */
export function startOf(stamp: Stamp, property: Property, {event, isDate, zone}: Timing, context: SeriesContext): EpochSeconds {
  if (!isDate) return writtenZone(stamp, property, event, zone, context).toInstant(stamp.wall);
  if (stamp.isDate) return UTC.toInstant(stamp.wall);
  // Outlook writes days as the instant of a local midnight; others write the day and any time.
  const {feedZone} = context.zones;
  const local = feedZone.toWall(writtenZone(stamp, property, event, feedZone, context).toInstant(stamp.wall));
  return UTC.toInstant(local % DAY ? midnightOf(stamp.wall) : local);
}

const endOf = ({zone, length: {days, seconds}}: Pick<Timing, 'zone' | 'length'>, start: EpochSeconds): EpochSeconds =>
  (days ? zone.toInstant(zone.toWall(start) + days * DAY) : start) + seconds;

/**
 * One time of an event, if it touches the window.
 * @param previousStart where it was moved from
 */
export function instanceOf(
  {event, isDate, zone}: Timing,
  start: EpochSeconds,
  length: Length,
  isCancelled: boolean,
  {window, zones}: SeriesContext,
  previousStart?: Occurrence['previousStart'],
): Instance | undefined {
  const end = endOf({zone, length}, start);
  const begins = isDate ? zones.feedZone.toInstant(UTC.toWall(start)) : start;
  const ends = isDate ? zones.feedZone.toInstant(UTC.toWall(end)) : end;
  if (begins >= window.until || (ends > begins ? ends <= window.from : begins < window.from)) return undefined;
  const extra: Partial<Occurrence> | undefined =
    isCancelled || previousStart ? {status: isCancelled ? 'cancelled' : 'scheduled', ...(previousStart && {previousStart})} : undefined;
  const occurrence = isDate
    ? makeOccurrence(UTC.toWall(start), UTC.toWall(end), UTC, true, extra)
    : timedOccurrence(start, end, zones.feedZone, extra);
  return {begins, event, occurrence};
}
