/** The times of a series → the occurrences of its activity. */
import {DAY, formatDate, formatDateTime} from '../../model/calendar.js';
import type {Occurrence} from '../../model/feed.js';
import {memo} from '../../model/memo.js';
import {makeOccurrence, timedOccurrence} from '../../model/schedule.js';
import type {Zone} from '../../model/zone.js';
import type {OwnActivity, Texts} from './event.js';
import type {Instance, Series} from './series-context.js';
import type {VEvent} from './vevent.js';

/** Gives an activity its occurrences, earliest first, each with what its own event says otherwise. */
export function addOccurrences(texts: Texts, {master, instances}: Series, zone: Zone, readTexts: (event: VEvent) => Texts): void {
  const {activity} = texts;
  if (instances.some(({begins}, i) => i && begins < instances[i - 1]!.begins)) instances.sort((a, b) => a.begins - b.begins);
  activity.occurrences = instances.map((instance) => occurrenceOf(instance, zone));
  if (instances.every(({event, isCancelled}) => event === master && !isCancelled)) return;
  const ownTexts = memo((event: VEvent) => (event === master ? texts : readTexts(event)));
  activity.occurrences = activity.occurrences.map((occurrence, i) => different(occurrence, activity, ownTexts(instances[i]!.event)));
  if (instances.every(({event, isCancelled}) => event === master && isCancelled)) activity.status = 'cancelled';
}

function occurrenceOf(instance: Instance, zone: Zone): Occurrence {
  const {allDay, start, end, isCancelled, previous} = instance;
  const previousStart = previous && (previous.allDay ? formatDate(previous.start) : formatDateTime(zone.toWall(previous.start)));
  const extra =
    isCancelled || previousStart
      ? ({status: isCancelled ? 'cancelled' : 'scheduled', ...(previousStart && {previousStart})} as const)
      : undefined;
  return allDay ? makeOccurrence(start * DAY, end * DAY, zone, true, extra) : timedOccurrence(start, end, zone, extra);
}

/** An occurrence with what its own event says otherwise than its activity, and why it is cancelled. */
function different(occurrence: Occurrence, activity: OwnActivity, {activity: own, reason}: Texts): Occurrence {
  const [ours, theirs] = [own, activity].map(({name, description, location, url, links}) =>
    Object.entries({name, description, location, url: url ?? links?.find(({meeting}) => meeting)?.url}),
  ) as [[string, unknown][], [string, unknown][]];
  const others = ours.filter(([, value], i) => value && JSON.stringify(value) !== JSON.stringify(theirs[i]![1]));
  return {
    ...occurrence,
    ...Object.fromEntries(others),
    ...(reason && occurrence.status === 'cancelled' && {reason}),
  };
}
