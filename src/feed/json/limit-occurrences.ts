/** Loaded only for a feed with more occurrences than it may have. */
import type {Activity, Problem} from '../../model/feed.js';

/** The earliest stay: what is cut is furthest away. Returns the activities that lost all of theirs. */
export function limitOccurrences(activities: Activity[], most: number, problems: Problem[]): Activity[] {
  const starts = activities
    .flatMap(({occurrences}, owner) => occurrences.map(({start}) => ({start, owner})))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const kept = activities.map(() => 0);
  for (const {owner} of starts.slice(0, most)) kept[owner]!++;
  const emptied = activities.filter(({occurrences}, i) => occurrences.length && !kept[i]);
  activities.forEach((activity, i) => (activities[i] = {...activity, occurrences: activity.occurrences.slice(0, kept[i])}));
  problems.push({code: 'too-many-occurrences', where: '', values: {limit: most, until: starts[most]!.start}});
  return emptied;
}
