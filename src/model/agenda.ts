import {formatDateTime, parseDateTime} from './calendar.js';
import type {Activity, Feed, Occurrence, Pause, PlainDate, PlainDateTime} from './feed.js';
import {memoLast} from './memo.js';
import {isByArrangement} from './schedule.js';

/** One line of the agenda. */
export interface AgendaItem {
  readonly activity: Activity;
  readonly occurrence: Occurrence;
  /** Where the activity stands in the listing. */
  readonly number?: number;
}

/** Everything that may be shown, put in order once: what the visitor then looks for is picked from it. */
export interface Listing {
  readonly activities: readonly Activity[];
  /** Earliest first; what is over is still among them. */
  readonly items: readonly AgendaItem[];
  /** Offers without dates: one arranges a time. */
  readonly byArrangement: readonly Activity[];
}

export interface AgendaDay {
  readonly date: PlainDate;
  readonly items: readonly AgendaItem[];
}

export interface Agenda {
  readonly days: readonly AgendaDay[];
  readonly byArrangement: readonly Activity[];
  /** Activities behind the days and the arrangements, each counted once. */
  readonly activityCount: number;
  /** Whether `limit` left lines out. */
  readonly hasMore: boolean;
}

/** Which activities are shown; give the number in the listing where it is known, it saves a look-up. */
export interface ActivityFilter {
  (activity: Activity, number?: number): boolean;
  /** The same as 1 and 0 by the number of each of these activities. */
  readonly activities?: readonly Activity[];
  readonly marks?: Uint8Array;
}

export interface AgendaChoice {
  /** The present, as wall-clock time in the feed's zone: `2026-11-23T19:30`. */
  readonly now: string;
  /** First date that is not shown. */
  readonly until: PlainDate;
  /** Lines at the most. */
  readonly limit?: number;
  readonly filter?: ActivityFilter;
  /** Weekdays, 0 = Monday; what is by arrangement has none and is then left out. */
  readonly dateFilter?: (date: PlainDate) => boolean;
}

/** What a feed has for the public, in order. `filter` is the page's own choice (`topic="sport"`). */
export async function listingOf(feed: Feed, filter: (activity: Activity) => boolean = () => true, pause?: Pause): Promise<Listing> {
  const activities: Activity[] = [];
  // Many things begin at the same time: only the times are sorted.
  const byStart = new Map<string, AgendaItem[]>();
  for (const activity of feed.activities) {
    const waiting = pause?.();
    if (waiting) await waiting;
    if (!isPublic(activity) || !filter(activity)) continue;
    const number = activities.push(activity) - 1;
    for (const occurrence of activity.occurrences) {
      const items = byStart.get(occurrence.start);
      const item = {activity, occurrence, number};
      items ? items.push(item) : byStart.set(occurrence.start, [item]);
    }
  }
  // All-day before the day's hours; equal times as the feed orders them.
  const items = [...byStart.keys()].sort().flatMap((start) => byStart.get(start)!);
  return {activities, items, byArrangement: activities.filter(isByArrangement)};
}

const noFilter: ActivityFilter = () => true;

/** Numbers of the activities that have a date to show, and of those by arrangement: the same for every letter that is typed. */
const visibleCache = new WeakMap<
  Listing,
  Pick<AgendaChoice, 'now' | 'until' | 'dateFilter'> & {readonly dated: readonly number[]; readonly arranged: readonly number[]}
>();

/** What is on from now until a date, day by day, earliest first; what began earlier and is not over stands under today. */
export function agendaOf(listing: Listing, {now, until, limit = Infinity, filter = noFilter, dateFilter}: AgendaChoice): Agenda {
  const today = now.slice(0, 10);
  const days = new Map<PlainDate, AgendaItem[]>();
  const dateOf = ({start}: Occurrence) => (start < today ? today : start.slice(0, 10));
  const isShown = (occurrence: Occurrence) =>
    occurrence.start < until && !isOver(occurrence, now) && (!dateFilter || dateFilter(dateOf(occurrence)));
  let lines = 0;
  for (const item of listing.items) {
    if (item.occurrence.start >= until || lines > limit) break;
    if (!filter(item.activity, item.number) || !isShown(item.occurrence) || ++lines > limit) continue;
    const date = dateOf(item.occurrence);
    const day = days.get(date);
    day ? day.push(item) : days.set(date, [item]);
  }
  const {activities} = listing;
  let shown = visibleCache.get(listing);
  if (shown?.now !== now || shown.until !== until || shown.dateFilter !== dateFilter) {
    const numbers = [...activities.keys()];
    const arrangements = new Set(dateFilter ? [] : listing.byArrangement);
    const isArranged = (activity: Activity) => arrangements.has(activity) && isValid(activity, today);
    shown = {
      now,
      until,
      dateFilter,
      // Not by lines: an activity has many dates, and its first one usually decides.
      dated: numbers.filter((number) => activities[number]!.occurrences.some(isShown)),
      arranged: numbers.filter((number) => isArranged(activities[number]!)),
    };
    visibleCache.set(listing, shown);
  }
  const marks = filter.activities === activities ? filter.marks : undefined;
  const isKept = (number: number): boolean => (marks ? marks[number] === 1 : filter(activities[number]!, number));
  const byArrangement = shown.arranged.filter(isKept).map((number) => activities[number]!);
  let datedCount = 0;
  for (const number of shown.dated) if (isKept(number)) datedCount++;
  return {
    days: [...days].map(([date, items]) => ({date, items})),
    byArrangement,
    activityCount: datedCount + byArrangement.length,
    hasMore: lines > limit,
  };
}

/** An agenda's first lines, or itself: not all need be drawn at once. Those by arrangement come last, `limit` of them at the most. */
export function firstLines(agenda: Agenda, lines: number, limit: number): Agenda {
  let room = lines;
  const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, Math.max(0, (room -= list.length) + list.length));
  const days = agenda.days.map(({date, items}) => ({date, items: first(items)})).filter(({items}) => items.length);
  const hasMore = room >= 0 && agenda.hasMore;
  const byArrangement = first(agenda.byArrangement.slice(0, limit));
  return room < 0 ? {...agenda, days, byArrangement, hasMore} : agenda;
}

/** Is it going on at this moment? Cancelled and postponed ones are not. */
export const isOnNow = ({start, end, allDay, status}: Occurrence, now: string): boolean =>
  !allDay && start <= now && now < end && (status === 'scheduled' || status === 'moved');

/** Nobody knows how long what has no end takes: for two hours it may be going on, and visitors be on their way. */
const twoHoursBefore = memoLast((now: PlainDateTime): PlainDateTime => formatDateTime(parseDateTime(now)! - 7200));

export const isOver = ({start, end, allDay}: Occurrence, now: PlainDateTime): boolean => {
  const present = allDay ? now.slice(0, 10) : now;
  return end > start ? end <= present : allDay ? start < present : start <= twoHoursBefore(now);
};

/** It has begun, and nobody knows whether it is still going on. */
export const hasBegun = ({start, end}: Occurrence, now: PlainDateTime): boolean => end === start && start <= now;

/** Meetings of professionals and what has ended are not for the public list. */
const isPublic = ({status, audience}: Activity): boolean =>
  status !== 'ended' && !(audience?.length && audience.every((code) => code === 'professional'));

const isValid = ({validFrom, validThrough}: Activity, today: PlainDate): boolean =>
  (!validFrom || validFrom <= today) && (!validThrough || validThrough >= today);
