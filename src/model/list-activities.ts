import {countedAgenda, type CountedAgenda} from './activity-count.js';
import {listingOf} from './agenda.js';
import {formatDateTime, parseInstant} from './calendar.js';
import type {Feed, Instant, PlainDate, PlainDateTime} from './feed.js';
import {filterOf, queryIndex, type Query} from './query.js';
import {ianaZone} from './zone.js';

export interface ListOptions {
  /** The present: an instant (`2026-11-23T18:30:00Z`), or wall-clock time in the feed's zone (`2026-11-23T19:30`). */
  readonly now: Instant | PlainDateTime;
  /** First date that is not listed. Default: as far as the feed was read. */
  readonly until?: PlainDate;
  /** Lines at the most. */
  readonly limit?: number;
  /** What is looked for: words in the feed's own texts, and choices such as `{topic: ['sport']}`. */
  readonly query?: Partial<Query>;
}

/**
 * What is on, day by day, as `<lbb-activities>` lists it: without what is over or not for the public, and what is by
 * arrangement apart.
 */
export async function listActivities(feed: Feed, {now, until = '9999-12-31', limit, query}: ListOptions): Promise<CountedAgenda> {
  const listing = await listingOf(feed);
  const filter = query && filterOf({text: '', choices: {}, ...query}, await queryIndex(listing.activities, feed, () => []));
  const instant = parseInstant(now);
  const present = instant === undefined ? now : formatDateTime(ianaZone(feed.timeZone)!.toWall(instant));
  return countedAgenda(listing, {now: present, until, limit, filter});
}
