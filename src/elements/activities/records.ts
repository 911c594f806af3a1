import type {Activity, Feed, Text} from '../../model/feed.js';
import {memoOf} from '../../model/memo.js';

const byId = <T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((one) => [one.id, one]));

/** A feed's places and organizations by id. */
export const recordsOf = memoOf(({places, organizations}: Feed) => ({places: byId(places), organizations: byId(organizations)}));

/** Whose an activity is that no organization runs: the names of the feeds that have it, where there are several. */
export function sourceName({organization, source, alsoIn = []}: Activity, {sources}: Feed): Text | undefined {
  if (organization || sources.length < 2) return undefined;
  const names = sources.flatMap(({url, name}) => (name && (url === source || alsoIn.includes(url)) ? [name] : []));
  return names.every((name) => typeof name === 'string') ? names.join(', ') : names[0];
}
