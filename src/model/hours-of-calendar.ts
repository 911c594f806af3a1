/** A calendar of open times as opening hours: every date is one that was written down, not a rule. */
import {isOff} from './agenda.js';
import {DAY, formatDate, formatDateTime, parseDateTime, type WallSeconds} from './calendar.js';
import type {Activity, Feed, Hours, OpeningHours} from './feed.js';
import {placeFor, type HoursOfPlace} from './opening-hours-for.js';
import {hasHours} from './opening-hours.js';
import {splitWords} from './split-words.js';

type Closure = NonNullable<OpeningHours['closures']>[number];

/**
 * The open times of a feed that has none as such, from its events: all of them, or those of the activity, place or group
 * `wanted` names (ids or titles). What is cancelled closes its date, with its reason, unless something else is on; what
 * the feed says about closed days (title commands) is kept. Empty when there is no such event.
 */
export function hoursOfCalendar(feed: Feed, wanted = ''): readonly OpeningHours[] {
  const isWanted = ({id, place, organization, name}: Activity): boolean =>
    !wanted || id === wanted || name === wanted || splitWords(wanted).some((one) => [id, place, organization].includes(one));
  const hours: Hours[] = [];
  const closures: Closure[] = feed.openingHours.flatMap((record) => record.closures ?? []);
  const cancelled: {date: string; closure: Closure}[] = [];
  const activities = feed.activities.filter(isWanted);
  for (const {name, occurrences} of activities)
    for (const occurrence of occurrences) {
      const {start, end, allDay, name: own, reason} = occurrence;
      if (allDay || end <= start) continue;
      const [from, to] = [start, end].map((moment) => parseDateTime(moment)!);
      const first = Math.floor(from! / DAY);
      const last = Math.floor((to! - 1) / DAY);
      // A night is one opening; what is longer is cut at midnight.
      const isNight = to! - from! <= DAY / 2;
      for (let day = first; day <= (isNight ? first : last); day++) {
        const date = formatDate(day);
        const opens = day === first ? clockTime(from!) : '00:00';
        const closes = day === last || isNight ? clockTime(to!) : '23:59';
        hours.push({opens, closes: closes === '00:00' ? '23:59' : closes, label: own ?? name, validFrom: date, validThrough: date});
        if (isOff(occurrence)) cancelled.push({date, closure: {validFrom: date, ...(reason && {reason})}});
      }
    }
  if (!hours.length) return [];
  for (const {date, closure} of cancelled) {
    const other = hours.filter((one) => one.validFrom === date).length > cancelled.filter((one) => one.date === date).length;
    if (!other && !closures.some(({validFrom, validThrough = validFrom}) => validFrom <= date && date <= validThrough))
      closures.push(closure);
  }
  const place = activities.find((activity) => activity.place)?.place;
  const [record] = feed.openingHours;
  return [{...record, id: record?.id ?? 'calendar', hours, closures, ...(feed.name && {name: feed.name}), ...(place && {place})}];
}

const clockTime = (wall: WallSeconds): string => formatDateTime(wall).slice(11, 16);

/** The same with their places; in a feed that has opening hours too, those of the activities that are named. */
export function hoursOfDates(wanted: string, feed: Feed): HoursOfPlace[] {
  const withPlace = (record: HoursOfPlace['record']) => ({record, place: placeFor(feed, record.place ?? splitWords(wanted)[0])});
  if (!feed.openingHours.some(hasHours)) return hoursOfCalendar(feed, wanted).map(withPlace);
  // Records of other places say nothing about an activity's dates.
  const own = {...feed, openingHours: []};
  return feed.activities
    .filter(({id}) => splitWords(wanted).includes(id))
    .flatMap(({id, name}) => hoursOfCalendar(own, id).map((record) => withPlace({...record, id, name})));
}
