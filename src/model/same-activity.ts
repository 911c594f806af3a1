/** Which activities of several feeds are the same. */
import type {Activity, Feed, Occurrence, Text} from './feed.js';
import {textOf} from './text-of.js';

/** An activity of a feed. */
export interface OfFeed {
  readonly activity: Activity;
  readonly feed: Feed;
}

const plain = (text: Text | undefined): string => textOf(text, 'da', 'da').replace(/\s+/g, ' ').trim().toLowerCase();

const keyOf = ({name}: Activity, {startInstant, start}: Occurrence): string => `${startInstant ?? start} ${plain(name)}`;

/** Names that both say must be alike; one may say more of the same: `Kulturhuset, Torvet 1`. */
const agree = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const whereOf = ({place, location}: Pick<Activity, 'place' | 'location'>, {places}: Feed): string =>
  plain(location ?? places.find(({id}) => id === place)?.name);
const whoseOf = ({activity, feed}: OfFeed): string => plain(feed.organizations.find(({id}) => id === activity.organization)?.name);

/** More than 0: the first is a newer version than the other (RFC 5546 §2.1.4). */
const compareVersions = (a: Activity, b: Activity): number =>
  (a.sequence ?? 0) - (b.sequence ?? 0) || Date.parse(a.dateModified ?? '1970-01-01') - Date.parse(b.dateModified ?? '1970-01-01');

/** Whether what has the same UID is the same: programs count from 0, so that the title decides too, and the place of what is not at the same time. */
export function isSameEvent(a: OfFeed, b: OfFeed): boolean {
  if (plain(a.activity.name) !== plain(b.activity.name)) return false;
  const times = new Set(a.activity.occurrences.map(({startInstant, start}) => startInstant ?? start));
  const isAtSameTime = b.activity.occurrences.some(({startInstant, start}) => times.has(startInstant ?? start));
  const isVersion = compareVersions(a.activity, b.activity) !== 0;
  return isAtSameTime || isVersion || agree(whereOf(a.activity, a.feed), whereOf(b.activity, b.feed));
}

/** Whether it is a newer version of another, or of equally new ones the one that has changed dates. */
export function isNewer(a: Activity, b: Activity): boolean {
  const changed = ({occurrences}: Activity) => occurrences.filter(({status}) => status !== 'scheduled').length;
  return (compareVersions(a, b) || changed(a) - changed(b)) > 0;
}

/** What takes place when, of all feeds, by title and time: the same event may have another UID in each. */
export class Dates {
  private readonly known = new Map<string, (OfFeed & {readonly status: Occurrence['status']; readonly where: string})[]>();

  add({activity, feed}: OfFeed): void {
    for (const occurrence of activity.occurrences) {
      const key = keyOf(activity, occurrence);
      const one = {activity, feed, status: occurrence.status, where: whereOf(occurrence, feed) || whereOf(activity, feed)};
      const others = this.known.get(key);
      if (others) others.push(one);
      else this.known.set(key, [one]);
    }
  }

  remove({activity}: OfFeed): void {
    for (const occurrence of activity.occurrences) {
      const key = keyOf(activity, occurrence);
      this.known.set(key, this.known.get(key)?.filter((one) => one.activity !== activity) ?? []);
    }
  }

  /** The activity of another feed that has the same date; a date that is cancelled is not the same as one that is not. */
  find({activity, feed}: OfFeed, occurrence: Occurrence): Activity | undefined {
    const where = whereOf(occurrence, feed) || whereOf(activity, feed);
    const whose = whoseOf({activity, feed});
    const others = this.known.get(keyOf(activity, occurrence)) ?? [];
    return others.find(
      (one) => one.feed !== feed && one.status === occurrence.status && agree(one.where, where) && agree(whoseOf(one), whose),
    )?.activity;
  }
}
