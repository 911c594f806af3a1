/** What became of a source's records. */
import type {Account, Activity, Outcome} from './feed.js';
import {isByArrangement} from './schedule.js';

export type Counts = {-readonly [count in keyof Account]: number};

export const noRecords = (): Counts => ({
  found: 0,
  limit: 0,
  broken: 0,
  private: 0,
  freeBusy: 0,
  commands: 0,
  merged: 0,
  outside: 0,
  cancelled: 0,
  shown: 0,
});

/** What became of an activity that is one record. */
export function outcomeOf(activity: Activity): Outcome {
  const {status, audience, occurrences} = activity;
  if (audience?.length && audience.every((code) => code === 'professional')) return 'private';
  if (status === 'ended' || !(occurrences.length || isByArrangement(activity))) return 'outside';
  return status === 'cancelled' || (occurrences.length && occurrences.every((one) => one.status === 'cancelled')) ? 'cancelled' : 'shown';
}
