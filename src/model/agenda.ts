import type {Activity, Feed, Occurrence, PlainDate, Schedule} from './feed.js';

/** One line of the agenda. */
export interface AgendaItem {
  readonly activity: Activity;
  readonly occurrence: Occurrence;
}

export interface AgendaDay {
  readonly date: PlainDate;
  readonly items: readonly AgendaItem[];
}

export interface Agenda {
  readonly days: readonly AgendaDay[];
  /** Offers without dates: one arranges a time. */
  readonly byArrangement: readonly Activity[];
  /** Activities behind the days and the arrangements, each counted once. */
  readonly activityCount: number;
  /** Lines that `limit` left out. */
  readonly more: number;
}

export interface AgendaPeriod {
  /** The present, as wall-clock time in the feed's zone: `2026-11-23T19:30`. */
  readonly now: string;
  /** First date that is not shown. */
  readonly until: PlainDate;
  /** Lines at the most. */
  readonly limit?: number;
}

/** What is on from now until a date, day by day, earliest first; what began earlier and is not over stands under today. */
export function agendaOf(feed: Feed, {now, until, limit = Infinity}: AgendaPeriod): Agenda {
  const today = now.slice(0, 10);
  const items: AgendaItem[] = [];
  for (const activity of feed.activities)
    if (isPublic(activity))
      for (const occurrence of activity.occurrences)
        if (!isOver(occurrence, now) && occurrence.start < until) items.push({activity, occurrence});
  items.sort(byStart);
  const byArrangement = feed.activities.filter((activity) => isPublic(activity) && isByArrangement(activity) && isValid(activity, today));
  const shown = items.slice(0, limit);
  const days = new Map<PlainDate, AgendaItem[]>();
  for (const item of shown) {
    const begins = item.occurrence.start.slice(0, 10);
    const date = begins < today ? today : begins;
    const day = days.get(date);
    day ? day.push(item) : days.set(date, [item]);
  }
  return {
    days: [...days].map(([date, items]) => ({date, items})),
    byArrangement,
    activityCount: new Set([...items.map((item) => item.activity), ...byArrangement]).size,
    more: items.length - shown.length,
  };
}

/** Is it going on at this moment? Cancelled and postponed ones are not. */
export const isOnNow = ({start, end, allDay, status}: Occurrence, now: string): boolean =>
  !allDay && start <= now && now < end && (status === 'scheduled' || status === 'moved');

const isOver = ({start, end, allDay}: Occurrence, now: string): boolean => {
  const present = allDay ? now.slice(0, 10) : now;
  return end === start ? start < present : end <= present;
};

/** Earliest first; all-day before the day's hours; equal times by name as the feed orders them. */
const byStart = (a: AgendaItem, b: AgendaItem): number =>
  a.occurrence.start < b.occurrence.start ? -1 : a.occurrence.start > b.occurrence.start ? 1 : 0;

/** Meetings of professionals and what has ended are not for the public list. */
const isPublic = ({status, audience}: Activity): boolean =>
  status !== 'ended' && !(audience?.length && audience.every((code) => code === 'professional'));

const hasDates = ({byDay, startDate, startTime, dates}: Schedule): boolean => Boolean(byDay ?? startDate ?? startTime ?? dates?.length);

export const isByArrangement = ({access, schedule, occurrences}: Activity): boolean =>
  !occurrences.length && (access === 'by-arrangement' || !schedule.some(hasDates));

const isValid = ({validFrom, validThrough}: Activity, today: PlainDate): boolean =>
  (!validFrom || validFrom <= today) && (!validThrough || validThrough >= today);
