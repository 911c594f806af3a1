import type {Feed, Organization, Place} from '../../model/feed.js';

interface Records {
  readonly places: ReadonlyMap<string, Place>;
  readonly organizations: ReadonlyMap<string, Organization>;
}

const byFeed = new WeakMap<Feed, Records>();

const byId = <T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((one) => [one.id, one]));

/** A feed's places and organizations; looked up once for each feed. */
export function recordsOf(feed: Feed): Records {
  let records = byFeed.get(feed);
  if (!records) {
    records = {places: byId(feed.places), organizations: byId(feed.organizations)};
    byFeed.set(feed, records);
  }
  return records;
}
