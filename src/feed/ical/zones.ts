/** Which zone a TZID means, in the order that shifts no time without a word. */
import {DAY, type EpochSeconds} from '../../model/calendar.js';
import type {Problem} from '../../model/feed.js';
import {memo} from '../../model/memo.js';
import {expandRule} from '../../model/recurrence.js';
import {fixedZone, transitionZone} from '../../model/transition-zone.js';
import {ianaZone, type Transition, type Zone} from '../../model/zone.js';
import type {ReadProperty} from './property.js';
import {parseRule} from './rule.js';
import {whereOf, type Calendar, type VEvent, type ZoneLines} from './scan.js';
import {parseStamp} from './time.js';

// A VTIMEZONE's rules are followed over so many changes each, and so many VTIMEZONEs are reckoned.
const MOST_CHANGES = 500;
const MOST_OWN_ZONES = 100;

/** The IANA name of a Windows name; its table is loaded only for calendars that may need it. */
export type WindowsZone = (name: string) => string | undefined;

/** Whether a line may name a Windows zone: those have blanks, or are counted from UTC. */
export const hasWindowsZone = (line: string | undefined): boolean => !!line && (line.includes(' ') || line.includes('UTC'));

/** The zones of a feed and of its calendars. */
export interface CalendarZones {
  /** Where the feed's days begin and end. */
  readonly feedZone: Zone;
  /** The zone of a calendar's times that name none. */
  floating(calendar: Calendar): Zone;
  /** The zone that an event's TZID means. */
  named(id: string, event: VEvent): Zone;
}

/**
 * Looks zones up as IANA names, as the calendar's own VTIMEZONE, as Windows names, as vendors' names that end with an IANA
 * name (`/freeassociation.sourceforge.net/Europe/Copenhagen`), as offsets (`UTC+02:00`). What is none of these is read in
 * the calendar's floating zone, with a problem `time-zone` {found, used}.
 * @param first the calendar that names the feed's zone
 * @param optionZone where a calendar names no zone
 * @param until up to when VTIMEZONE rules are followed
 */
export function calendarZones(
  first: Calendar,
  optionZone: Zone,
  until: EpochSeconds,
  windowsZone: WindowsZone,
  readProperty: ReadProperty,
  problems: Problem[],
): CalendarZones {
  const known = (name: string): Zone | undefined =>
    ianaZone(name) ?? ianaZone(windowsZone(name) ?? '') ?? suffixZone(name) ?? offsetZone(name);
  const floating = memo((calendar: Calendar) => {
    const name = readProperty(calendar.properties.get('X-WR-TIMEZONE') ?? '')?.value.trim();
    const zone = name ? known(name) : undefined;
    if (name && !zone)
      problems.push({code: 'time-zone', where: 'X-WR-TIMEZONE', values: {found: name.slice(0, 80), used: optionZone.name}});
    return zone ?? optionZone;
  });
  const zonesOf = memo((_: Calendar) => new Map<string, Zone>());
  let owned = 0;
  const named = (id: string, event: VEvent): Zone => {
    const zones = zonesOf(event.calendar);
    let zone = zones.get(id);
    if (zone) return zone;
    const name = id.replace(/["'\\]/g, '').trim();
    const lines = event.calendar.zones.get(id) ?? event.calendar.zones.get(name);
    zone = ianaZone(name) ?? (lines && owned++ < MOST_OWN_ZONES ? ownZone(name, lines, until, problems) : undefined) ?? known(name);
    if (!zone) {
      zone = floating(event.calendar);
      problems.push({code: 'time-zone', where: whereOf(event, readProperty), values: {found: id.slice(0, 80), used: zone.name}});
    }
    zones.set(id, zone);
    return zone;
  };
  const firstZone = floating(first);
  // Nobody lives in UTC: it is what programs write that do not know where they are.
  return {feedZone: /utc|gmt/i.test(firstZone.name) ? optionZone : firstZone, floating, named};
}

function suffixZone(name: string): Zone | undefined {
  // The platform's names have at most three parts.
  const parts = name.split('/').slice(-3);
  return ianaZone(parts.join('/')) ?? ianaZone(parts.slice(-2).join('/')) ?? (/\/(UTC|GMT)$/i.test(name) ? ianaZone('UTC') : undefined);
}

/** A zone that is only an offset: `UTC+02:00`, `GMT-3`, `+0100`. */
function offsetZone(name: string): Zone | undefined {
  const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d?)(?::?(\d\d))?$/i.exec(name) ?? [];
  const offset = sign && parseOffset(sign + hours.padStart(2, '0') + minutes);
  return offset === undefined ? undefined : fixedZone(name, +offset);
}

/** Seconds of `+0100` or `-023000`. */
function parseOffset(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = 0] = /^([+-])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/.exec(text.trim()) ?? [];
  return sign ? +`${sign}1` * (+hours! * 3600 + +minutes! * 60 + +seconds) : undefined;
}

/** A zone by the rules of a VTIMEZONE (RFC 5545 §3.6.5); undefined when it has none that can be read. */
function ownZone(name: string, lines: ZoneLines, until: EpochSeconds, problems: Problem[]): Zone | undefined {
  const changes: (Transition & {before: number})[] = [];
  const starts = lines.flatMap(([line], i) => (line === 'BEGIN' ? [i] : []));
  for (const [i, at] of starts.entries()) {
    const values = (wanted: string) =>
      lines.slice(at, starts[i + 1]).flatMap(([line, rest]) => (line === wanted ? [rest.slice(rest.indexOf(':') + 1)] : []));
    const [start, before, offset] = [
      parseStamp(values('DTSTART')[0] ?? ''),
      parseOffset(values('TZOFFSETFROM')[0] ?? ''),
      parseOffset(values('TZOFFSETTO')[0] ?? ''),
    ];
    if (!start || before === undefined || offset === undefined) continue;
    const walls = [start.wall];
    for (const text of values('RDATE').join().split(',').slice(0, MOST_CHANGES)) {
      const date = parseStamp(text);
      if (date) walls.push(date.wall + (date.isUtc ? before : 0));
    }
    for (const text of values('RRULE').slice(0, 5)) {
      const {rule, until: end} = parseRule(text);
      const last = end === undefined ? undefined : parseStamp(end);
      // Clocks are changed some times a year; whatever asks for more is a mistake or a trap.
      if (!rule || (rule.freq !== 'YEARLY' && rule.freq !== 'MONTHLY') || (end !== undefined && !last))
        problems.push({code: 'time-zone-rule', where: `TZID ${name}`, values: {found: text.slice(0, 80)}});
      else {
        const ends = last && {until: last.wall + (last.isUtc ? before : 0) + (last.isDate ? DAY - 1 : 0)};
        // Years before 1970 are no one's concern; what counted then is known from the observance's own start.
        walls.push(...expandRule({...rule, ...ends}, start.wall, 0, until + offset, MOST_CHANGES).starts);
      }
    }
    for (const wall of walls) changes.push({at: wall - before, offset, before});
  }
  changes.sort((a, b) => a.at - b.at);
  const [first] = changes;
  return first && transitionZone(name, [{at: -Infinity, offset: first.before}, ...changes]);
}
