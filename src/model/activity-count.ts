/** How many activities an agenda is about. */
import {agendaOf, datesBetween, type Agenda, type AgendaChoice, type Listing} from './agenda.js';
import type {Activity, PlainDate} from './feed.js';
import {memo, memoLast, memoOf} from './memo.js';

export interface CountedAgenda extends Agenda {
  /** Activities behind the days and the arrangements, each counted once. */
  readonly activityCount: number;
}

/** Ends of lists that are remembered: with what is looked for and without, and after a touch of "more". */
const ENDS = 4;

/** Numbers of the activities that have a date to show before `until`: the same for every letter that is typed. */
const datedIn = memoOf((activities: readonly Activity[]) =>
  memo(
    (until: PlainDate) =>
      memoLast((now: string, dateFilter: AgendaChoice['dateFilter']) => {
        const datesOf = datesBetween(now, until, dateFilter);
        // Not by lines: an activity has many dates, and its first one usually decides.
        const isDated = ({occurrences}: Activity) => occurrences.some((occurrence) => datesOf(occurrence).length);
        return [...activities.keys()].filter((number) => isDated(activities[number]!));
      }),
    ENDS,
  ),
);

/** The activities behind an agenda, made of the listing by the choice, each counted once; its limit leaves none out. */
export function countActivities({byArrangement}: Agenda, {activities}: Listing, {now, until, filter, dateFilter}: AgendaChoice): number {
  const dated = datedIn(activities)(until)(now, dateFilter);
  const marks = filter?.activities === activities ? filter.marks : undefined;
  let count = byArrangement.length;
  // A plain loop: with each letter 10,000 of them are counted by code that no browser has made quick yet.
  if (marks) for (let i = 0; i < dated.length; i++) count += marks[dated[i]!]!;
  else count += filter ? dated.filter((number) => filter(activities[number]!, number)).length : dated.length;
  return count;
}

export function countedAgenda(listing: Listing, choice: AgendaChoice): CountedAgenda {
  const agenda = agendaOf(listing, choice);
  return {...agenda, activityCount: countActivities(agenda, listing, choice)};
}
