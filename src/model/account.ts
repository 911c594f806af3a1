/** What became of a source's records. */
import type {Account, Activity, Outcome} from './feed.js';
import {isByArrangement, isPublic} from './schedule.js';

export type Counts = {-readonly [count in keyof Account]: Account[count]};

export function count(account: {[outcome in Outcome]?: number}, outcome: Outcome): void {
  account[outcome] = (account[outcome] ?? 0) + 1;
}

/** What became of an activity that is one record. */
export function outcomeOf(activity: Activity): Outcome {
  const {occurrences} = activity;
  if (!isPublic(activity)) return 'private';
  if (!occurrences.length) return isByArrangement(activity) ? 'shown' : 'outside';
  return occurrences.every(({status}) => status === 'cancelled') ? 'cancelled' : 'shown';
}
