/** Which zone a TZID means, in the order that shifts no time without a word. */
import type {EpochSeconds} from '../../model/calendar.js';
import type {Problem} from '../../model/feed.js';
import {memo} from '../../model/memo.js';
import {ianaZone, type Zone} from '../../model/zone.js';
import type {ReadProperty} from './property.js';
import {whereOf, zoneName, type Calendar, type VEvent, type ZoneLines} from './vevent.js';

/** So many VTIMEZONEs are reckoned. */
const MOST_OWN_ZONES = 100;

/** The zone of a name that is no IANA name, by the VTIMEZONE's lines if there are any. */
export type OtherZone = (name: string, lines: ZoneLines | undefined, until: EpochSeconds, problems: Problem[]) => Zone | undefined;

/** Thrown where a name is no IANA name: what else it may be stands in `other-zones.ts`. */
export class UnknownZone extends Error {}

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
  otherZone: OtherZone,
  readProperty: ReadProperty,
  problems: Problem[],
): CalendarZones {
  const known = (name: string, lines?: ZoneLines) => ianaZone(name) ?? otherZone(name, lines, until, problems);
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
    const name = zoneName(id);
    const lines = event.calendar.zones.get(name);
    zone = known(name, lines && owned++ < MOST_OWN_ZONES ? lines : undefined);
    if (!zone) {
      zone = floating(event.calendar);
      problems.push({code: 'time-zone', where: whereOf(event), values: {found: id.slice(0, 80), used: zone.name}});
    }
    zones.set(id, zone);
    return zone;
  };
  const firstZone = floating(first);
  // Nobody lives in UTC: it is what programs write that do not know where they are.
  return {feedZone: /utc|gmt/i.test(firstZone.name) ? optionZone : firstZone, floating, named};
}
