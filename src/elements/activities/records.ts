import type {Activity, Feed, Text} from '../../model/feed.js';
import {memoOf} from '../../model/memo.js';

const byId = <T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((one) => [one.id, one]));

/** A feed's places and organizations by id. */
export const recordsOf = memoOf(({places, organizations}: Feed) => ({places: byId(places), organizations: byId(organizations)}));

/** Whose an activity is that no organization runs: the name of its feed, where there are several. */
export const sourceName = ({organization, source}: Activity, {sources}: Feed): Text | undefined =>
  organization || sources.length < 2 ? undefined : sources.find(({url}) => url === source)?.name;
