/** The state of opening hours at a moment, as plain data. */
import {DAY, formatDateTime, parseInstant, type EpochSeconds} from './calendar.js';
import type {Feed, Instant, OpeningHours, Place, PlainDateTime} from './feed.js';
import {hoursOfDates} from './hours-of-calendar.js';
import {lastConfirmed} from './kept.js';
import {openingHoursFor, type HoursOfPlace} from './opening-hours-for.js';
import type {EventsJsonLd} from './json-ld.js';
import {openingHoursJsonLd} from './opening-hours-json-ld.js';
import {kindsOf} from './open-kinds.js';
import {openingOf, openingState, type Opening, type OpeningState} from './opening-hours.js';
import {textOf} from './text-of.js';
import {ianaZone} from './zone.js';

export interface OpeningAt {
  readonly record: OpeningHours;
  readonly place?: Place | undefined;
  /** The moment that was asked about, on the wall clock of the place. */
  readonly now: PlainDateTime;
  readonly state: OpeningState['state'];
  /** When the state becomes another, on the same clock; undefined: not within 400 days. */
  readonly changes?: PlainDateTime;
  /** What that is known from: the day, its hours and reasons. Hours are seconds since 1970 on the wall clock. */
  readonly details: OpeningState;
}

/**
 * Whether it is open, at an instant (`2026-11-23T18:30:00Z`).
 *
 * @param ids of opening hours, places, organizations, contacts or activities; none: all opening hours of the feed
 * @throws {RangeError} `now` is no instant
 */
export function openingsAt(feed: Feed, now: Instant, ids: readonly string[] = []): OpeningAt[] {
  const instant = instantOf(now);
  return openingsFor(feed, ids).map(({record, place, opening}) => {
    const {zone} = opening;
    const found = openingState(opening, instant);
    const details = {...found, spans: kindsOf(opening, found)};
    const {state, changes} = details;
    const wall = (seconds: EpochSeconds) => formatDateTime(zone.toWall(seconds));
    return {record, place, now: wall(instant), state, ...(changes !== undefined && {changes: wall(changes)}), details};
  });
}

export interface HoursJsonLdOptions {
  /** The present (`…Z`): days that are not as usual are written out from here on. */
  readonly now: Instant;
  /** Whose names are taken; missing ones come in the feed's language. */
  readonly language: string;
  /** As in `openingsAt()`. */
  readonly ids?: readonly string[];
}

export type HoursJsonLd = EventsJsonLd;

/** Places with their opening hours as one JSON-LD object (`@graph` of schema.org Place), for search engines. */
export function hoursJsonLd(feed: Feed, {now, language, ids = []}: HoursJsonLdOptions): HoursJsonLd {
  const instant = instantOf(now);
  const nodes = openingsFor(feed, ids).map(({record, place, opening}) => {
    const organization = feed.organizations.find(({id}) => record.organizations?.includes(id));
    const name = textOf(place?.name ?? record.name ?? organization?.name, language, feed.language);
    return openingHoursJsonLd(opening, Math.floor(opening.zone.toWall(instant) / DAY), name, place, organization);
  });
  return {'@context': 'https://schema.org', '@graph': nodes};
}

/** Hours whose days can be asked for. */
export interface OpeningOfPlace extends HoursOfPlace {
  readonly opening: Opening;
}

/** @param ids as in `openingsAt()` */
export function openingsFor(feed: Feed, ids: readonly string[]): OpeningOfPlace[] {
  const found = openingHoursFor(feed, ids);
  return (found.length ? found : hoursOfDates(ids.join(' '), feed)).map(({record, place}) => {
    const zone = ianaZone(record.timeZone ?? place?.timeZone ?? feed.timeZone) ?? ianaZone(feed.timeZone)!;
    return {record, place, opening: openingOf(record, zone, undefined, lastConfirmed(record, feed))};
  });
}

function instantOf(now: Instant): EpochSeconds {
  const instant = parseInstant(now);
  if (instant === undefined) throw new RangeError(`Not an instant: ${now}`);
  return instant;
}
