/** Whose opening hours are shown for the ids that a page names. */
import type {Feed, OpeningHours, Place} from './feed.js';
import {hasHours, type DayReader} from './opening-hours.js';
import {withId} from './with-id.js';

/** A record with the place it is about, as far as the feed knows it. */
export interface HoursOfPlace {
  readonly record: OpeningHours;
  readonly place?: Place | undefined;
  /** How the record's days are read, where it is not as a feed's. */
  readonly reader?: DayReader;
}

/**
 * The records that ids stand for: of opening hours themselves, of places, organizations and contacts; an activity or a
 * contact without any has those of its place, a contact then those of its organization. Without ids: all that have hours.
 * Empty when the feed has none for them.
 */
export const openingHoursFor = (feed: Feed, ids: readonly string[]): HoursOfPlace[] =>
  (ids.length ? ids.flatMap((id) => recordsFor(feed, id)) : feed.openingHours.filter(hasHours)).map((record) => ({
    record,
    place: placeFor(feed, record.place ?? ids[0]),
  }));

/** The place that an id stands for: of a place itself, else where an activity is or a contact can be met. */
export const placeFor = ({places, activities, contacts}: Feed, id: string | undefined): Place | undefined =>
  withId(places, id) ?? withId(places, (withId(activities, id) ?? withId(contacts, id))?.place);

function recordsFor(feed: Feed, id: string): readonly OpeningHours[] {
  const own = withId(feed.openingHours, id);
  if (own) return [own];
  for (const wanted of [id, placeFor(feed, id)?.id, withId(feed.contacts, id)?.organization]) {
    const found = feed.openingHours.filter(
      (record) =>
        wanted &&
        [record.place, ...(record.organizations ?? []), ...(record.contacts ?? [])].includes(wanted) &&
        (wanted === id || hasHours(record)),
    );
    if (found.length) return found;
  }
  return [];
}
