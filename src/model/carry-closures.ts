import {addDays} from './calendar.js';
import type {Activity, ClosedByName, Feed, Occurrence, OpeningHours, Place, Text} from './feed.js';

type Closure = NonNullable<OpeningHours['closures']>[number];

/**
 * A group keeps its hours in one feed and says „Lukket" in the calendar on its phone: closed days that a feed without any
 * opening hours brings close the house of the others too, and what takes place there.
 *
 * Which house: the one that the reason begins with (`Lukket: Vindrosen, ferie`), else the one called like the calendar,
 * else the only one with opening hours. Of several houses none is guessed. What may also be an activity or a room
 * (`Vindrosen – lukket`) closes only the house that has its name.
 * @param feed feeds that have become one, each record with its `source`
 */
export function carryClosures(feed: Feed, closedByName: readonly ClosedByName[] = []): Feed {
  const houses = feed.openingHours.filter((record) => !isOnlyClosed(record));
  const closing = feed.openingHours.filter(isOnlyClosed);
  const placeOf = ({place}: OpeningHours) => feed.places.find(({id}) => id === place);
  const namesOf = (house: OpeningHours) =>
    [house.name, placeOf(house)?.name]
      .flatMap(words)
      .filter(Boolean)
      .sort((a, b) => b.length - a.length);
  const keyOf = (house: OpeningHours) => house.place ?? house.id;
  const only = new Set(houses.map(keyOf)).size === 1 ? houses : [];

  const closures = new Map<OpeningHours, Closure[]>();
  const close = (house: OpeningHours, closure: Closure) => closures.set(house, [...(closures.get(house) ?? []), closure]);
  for (const {name, ...closure} of closedByName)
    for (const house of houses) if (namesOf(house).some((one) => `${name},`.startsWith(`${one},`))) close(house, closure);
  for (const {closures: days = [], name} of closing)
    for (const {reason, ...dates} of days) {
      /** The name of the house that the reason begins with. */
      const nameIn = (house: OpeningHours) => namesOf(house).find((one) => words(reason).some((text) => beginsWith(text, one)));
      const named = houses.filter(nameIn);
      const called = houses.filter((house) => namesOf(house).some((one) => words(name).includes(one)));
      for (const house of named.length ? named : called.length ? called : only) {
        const skip = nameIn(house)?.length ?? 0;
        const rest = typeof reason === 'string' ? reason.trim().slice(skip).replace(MARKS, '') : reason;
        close(house, {...dates, ...(rest && {reason: rest})});
      }
    }
  if (!closures.size) return feed;

  return {
    ...feed,
    openingHours: feed.openingHours.map((record) => {
      const more = closures.get(record);
      return more ? {...record, closures: [...(record.closures ?? []), ...more]} : record;
    }),
    activities: feed.activities.map((activity) => {
      const days = [...closures].flatMap(([house, days]) => (isAt(activity, placeOf(house)) ? days : []));
      return days.length ? {...activity, occurrences: activity.occurrences.map((one) => cancelled(one, days))} : activity;
    }),
  };
}

// What parts a name from the rest.
const MARKS = /^[^\p{L}\d]+/u;

const isOnlyClosed = ({hours, specialOpeningHours, closures}: OpeningHours): boolean =>
  !hours.length && !specialOpeningHours?.length && !!closures?.length;

const words = (text: Text | undefined): string[] =>
  (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)).map((one) => one.trim().toLowerCase());

const beginsWith = (text: string, name: string): boolean => text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length));

const isAt = ({place, location}: Activity, house: Place | undefined): boolean =>
  place === undefined ? words(location).some((one) => words(house?.name).includes(one)) : place === house?.id;

/** What spans several days is not called off by one. */
function cancelled(occurrence: Occurrence, days: readonly Closure[]): Occurrence {
  const date = occurrence.start.slice(0, 10);
  const day = days.find(({validFrom, validThrough = validFrom}) => validFrom <= date && date <= validThrough);
  const isLong = occurrence.allDay && occurrence.end > addDays(date, 1);
  if (!day || isLong || occurrence.status !== 'scheduled') return occurrence;
  return {...occurrence, status: 'cancelled', ...(day.reason && {reason: occurrence.reason ?? day.reason})};
}
