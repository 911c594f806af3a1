import type {Feed} from '../../model/feed.js';
import {memoOf} from '../../model/memo.js';

const byId = <T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((one) => [one.id, one]));

/** A feed's places and organizations by id. */
export const recordsOf = memoOf(({places, organizations}: Feed) => ({places: byId(places), organizations: byId(organizations)}));
