import {formatDateTime, parseDateTime} from './calendar.js';
import type {Activity, Feed, Occurrence, Pause, PlainDate, PlainDateTime} from './feed.js';
import {memoLast, memoOf} from './memo.js';
import {isByArrangement, isPublic} from './schedule.js';
import {daysFrom, isLong} from './occurrence-days.js';

/** One line of the agenda. */
export interface AgendaItem {
  readonly activity: Activity;
  readonly occurrence: Occurrence;
  /** Where the activity stands in the listing. */
  readonly number?: number;
  /** The day of a line that is not the first of its occurrence. */
  readonly day?: PlainDate;
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
  /** What began on an earlier day and lasts longer than a week, once each: exhibitions would fill every day. */
  readonly ongoing: readonly AgendaItem[];
  readonly byArrangement: readonly Activity[];
  /** Whether `limit` left lines out. */
  readonly hasMore: boolean;
  /** Times that were left out because all lines would be about the same activity. */
  readonly furtherTimes?: number;
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

/** The dates on which an occurrence is listed; none when it is over. */
export const datesBetween =
  (now: string, until: PlainDate, dateFilter?: AgendaChoice['dateFilter']) =>
  (occurrence: Occurrence): readonly PlainDate[] =>
    isOver(occurrence, now) ? [] : daysFrom(occurrence, now.slice(0, 10), (date) => date < until && (!dateFilter || dateFilter(date)));

/** Numbers of the activities by arrangement: by its number a filter knows an activity without looking for it among all. */
const arrangedNumbers = memoOf((activities: readonly Activity[]) =>
  [...activities.keys()].filter((number) => isByArrangement(activities[number]!)),
);

/** What is on from now until a date, on each of its days, earliest first; what began earlier and is not over begins with today. */
export function agendaOf(listing: Listing, {now, until, limit = Infinity, filter = noFilter, dateFilter}: AgendaChoice): Agenda {
  const today = now.slice(0, 10);
  const days = new Map<PlainDate, AgendaItem[]>();
  const ongoing: AgendaItem[] = [];
  const datesOf = datesBetween(now, until, dateFilter);
  let lines = 0;
  for (const item of listing.items) {
    const {occurrence} = item;
    // Later days of what came before stand behind this one's.
    if (occurrence.start >= until || lines > limit) break;
    if (!filter(item.activity, item.number)) continue;
    const dates = datesOf(occurrence);
    const [first] = dates;
    if (first === undefined) continue;
    const isOnce = isLong(occurrence);
    if (isOnce && occurrence.start < today) {
      ongoing.push(item);
      continue;
    }
    lines++;
    for (const date of isOnce ? [first] : dates) {
      const line = date === first ? item : {...item, day: date};
      const day = days.get(date);
      day ? day.push(line) : days.set(date, [line]);
    }
  }
  const {activities} = listing;
  const isKept = (number: number) => isValid(activities[number]!, today) && filter(activities[number]!, number);
  const byArrangement = dateFilter
    ? []
    : arrangedNumbers(activities)
        .filter(isKept)
        .map((number) => activities[number]!);
  const all = [...days].map(([date, items]) => ({date, items})).sort((a, b) => (a.date < b.date ? -1 : 1));
  return {days: firstOf(all, limit), ongoing, byArrangement, hasMore: linesOf(all) > limit};
}

const linesOf = (days: readonly AgendaDay[]): number => days.reduce((sum, {items}) => sum + items.length, 0);

/** The first lines of some days. */
function firstOf(days: readonly AgendaDay[], lines: number): AgendaDay[] {
  let room = lines;
  return days
    .map(({date, items}) => ({date, items: items.slice(0, Math.max(0, (room -= items.length) + items.length))}))
    .filter(({items}) => items.length);
}

/** An agenda's first lines, or itself: not all need be drawn at once. Those by arrangement come last, `limit` of them at the most. */
export function firstLines(agenda: Agenda, lines: number, limit: number): Agenda {
  const {days, byArrangement, hasMore} = agenda;
  const room = lines - linesOf(days);
  const arranged = byArrangement.slice(0, limit);
  if (room >= arranged.length) return agenda;
  return {...agenda, days: firstOf(days, lines), byArrangement: arranged.slice(0, Math.max(0, room)), hasMore: room >= 0 && hasMore};
}

/** Does it not take place on this date? */
export const isOff = ({status}: Occurrence): boolean => status === 'cancelled' || status === 'postponed';

/** Is it going on at this moment? Of what lasts for weeks nobody knows its hours. */
export const isOnNow = (occurrence: Occurrence, now: string): boolean => {
  const {start, end, allDay} = occurrence;
  return !allDay && start <= now && now < end && !isLong(occurrence) && !isOff(occurrence);
};

/** Nobody knows how long what has no end takes: for two hours it may be going on, and visitors be on their way. */
const twoHoursBefore = memoLast((now: PlainDateTime): PlainDateTime => formatDateTime(parseDateTime(now)! - 7200));

export const isOver = ({start, end, allDay}: Occurrence, now: PlainDateTime): boolean => {
  const present = allDay ? now.slice(0, 10) : now;
  return end > start ? end <= present : allDay ? start < present : start <= twoHoursBefore(now);
};

/** It has begun, and nobody knows whether it is still going on. */
export const hasBegun = ({start, end}: Occurrence, now: PlainDateTime): boolean => end === start && start <= now;

const isValid = ({validFrom, validThrough}: Activity, today: PlainDate): boolean =>
  (!validFrom || validFrom <= today) && (!validThrough || validThrough >= today);
