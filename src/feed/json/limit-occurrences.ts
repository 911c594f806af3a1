/** Loaded only for a feed with more occurrences than it may have. */
import {count, type Counts} from '../../model/account.js';
import type {Activity, Bounds, Problem} from '../../model/feed.js';

/** The earliest stay: what is cut is furthest away. An activity that loses all of its own goes with them. */
export function limitOccurrences(activities: Activity[], {occurrences: most}: Bounds, problems: Problem[], account: Counts): void {
  const starts = activities
    .flatMap(({occurrences}, owner) => occurrences.map(({start}) => ({start, owner})))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const kept = activities.map(() => 0);
  for (const {owner} of starts.slice(0, most)) kept[owner]!++;
  const limited = activities.flatMap((activity, i) => {
    if (!activity.occurrences.length) return [activity];
    if (kept[i]) return [{...activity, occurrences: activity.occurrences.slice(0, kept[i])}];
    count(account, 'limit');
    return [];
  });
  activities.splice(0, activities.length, ...limited);
  problems.push({code: 'too-many-occurrences', where: '', values: {limit: most, until: starts[most]!.start}});
}
