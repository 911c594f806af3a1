/** What the events of one UID say otherwise than their master. Loaded only for calendars in which events share a UID. */
import type {Occurrence} from '../../model/feed.js';
import {memo} from '../../model/memo.js';
import type {OwnActivity, Texts} from './event.js';
import type {Series} from './series-context.js';
import type {VEvent} from './vevent.js';

/** Tells in each occurrence, made from the instance in the same place, what its own event says otherwise than the activity. */
export function tellDifferences(texts: Texts, {master, instances}: Series, readTexts: (event: VEvent) => Texts): void {
  const {activity} = texts;
  const ownTexts = memo((event: VEvent) => (event === master ? texts : readTexts(event)));
  activity.occurrences = activity.occurrences.map((occurrence, i) => different(occurrence, activity, ownTexts(instances[i]!.event)));
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
