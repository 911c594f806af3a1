/** Loaded only for a calendar with more occurrences than a feed may have. */
import type {EpochSeconds} from '../../model/calendar.js';
import type {OwnActivity} from './event.js';
import type {Instance} from './series-context.js';

/** An activity with what its occurrences were made from, in the same order. */
export interface Made {
  readonly activity: OwnActivity;
  readonly instances: readonly Instance[];
}

/** Activities with the earliest of all their occurrences, and when the last one kept begins. */
export function earliest(found: readonly Made[], most: number): {readonly made: Made[]; readonly last: EpochSeconds} {
  const all = found.flatMap(({instances}) => instances.map(({begins}) => begins)).sort((a, b) => a - b);
  const last = most ? all[most - 1]! : (-Infinity as EpochSeconds);
  let room = most - all.findIndex((begins) => begins >= last);
  const made = found.flatMap(({activity, instances}) => {
    const kept = instances.map(({begins}) => begins < last || (begins === last && room-- > 0));
    instances.forEach(({event}, i) => kept[i] || (event.outcome = 'limit'));
    activity.occurrences = activity.occurrences.filter((_, i) => kept[i]);
    return activity.occurrences.length ? [{activity, instances: instances.filter((_, i) => kept[i])}] : [];
  });
  return {made, last};
}
