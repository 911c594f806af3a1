import {formatDate, parseDate} from './calendar.js';
import type {Activity, Feed, Occurrence, OpeningHours, Place, Text} from './feed.js';

type Closure = NonNullable<OpeningHours['closures']>[number];

/**
 * A group keeps its hours in one feed and says „Lukket" in the calendar on its phone: closed days that a feed without any
 * opening hours brings close the house of the others too, and what takes place there.
 *
 * Which house: the one that the reason begins with (`Lukket: Vindrosen, ferie`), else the one called like the calendar,
 * else the only one with opening hours. Of several houses none is guessed.
 * @param feed feeds that have become one, each record with its `source`
 */
export function carryClosures(feed: Feed): Feed {
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
  for (const {closures: days = [], name} of closing)
    for (const day of days) {
      const said = words(day.reason);
      const named = houses.filter((house) => namesOf(house).some((one) => said.some((text) => beginsWith(text, one))));
      const called = houses.filter((house) => namesOf(house).some((one) => words(name).includes(one)));
      const found = named.length ? named : called.length ? called : only;
      for (const house of found) {
        const skip = namesOf(house).find((one) => said.some((text) => beginsWith(text, one)))?.length ?? 0;
        const reason =
          typeof day.reason === 'string'
            ? day.reason
                .trim()
                .slice(skip)
                .replace(/^[^\p{L}\d]+/u, '')
            : day.reason;
        const {reason: _, ...dates} = day;
        closures.set(house, [...(closures.get(house) ?? []), {...dates, ...(reason && {reason})}]);
      }
    }
  if (!closures.size) return feed;

  const closed = [...closures].map(([house, days]) => ({place: placeOf(house), days})).filter(({place}) => place);
  return {
    ...feed,
    openingHours: feed.openingHours.map((record) => {
      const more = closures.get(record);
      return more ? {...record, closures: [...(record.closures ?? []), ...more]} : record;
    }),
    activities: feed.activities.map((activity) => {
      const at = closed.filter(({place}) => isAt(activity, place!));
      return at.length
        ? {
            ...activity,
            occurrences: activity.occurrences.map((one) =>
              cancelled(
                one,
                at.flatMap(({days}) => days),
              ),
            ),
          }
        : activity;
    }),
  };
}

const isOnlyClosed = ({hours, specialOpeningHours, closures}: OpeningHours): boolean =>
  !hours.length && !specialOpeningHours?.length && !!closures?.length;

const words = (text: Text | undefined): string[] =>
  (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)).map((one) => one.trim().toLowerCase());

const beginsWith = (text: string, name: string): boolean => text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length));

function isAt({place, location}: Activity, {id, name}: Place): boolean {
  return place === undefined ? words(location).some((one) => words(name).includes(one)) : place === id;
}

/** What spans several days is not called off by one. */
function cancelled(occurrence: Occurrence, days: readonly Closure[]): Occurrence {
  const date = occurrence.start.slice(0, 10);
  const day = days.find(({validFrom, validThrough = validFrom}) => validFrom <= date && date <= validThrough);
  const isLong = occurrence.allDay && occurrence.end > formatDate(parseDate(date)! + 1);
  if (!day || isLong || occurrence.status !== 'scheduled') return occurrence;
  return {...occurrence, status: 'cancelled', ...(day.reason && {reason: occurrence.reason ?? day.reason})};
}
