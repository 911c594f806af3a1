/** Parts of a listing that a search looks through in place of the whole: with each letter 10,000 activities have 30,000 dates. */
import {isOver, type ActivityFilter, type AgendaItem, type Listing} from './agenda.js';
import type {Pause, PlainDateTime} from './feed.js';

/** Lines between two pauses. */
const SOME = 1_000;
/** Activities whose dates are sooner put in order than found among all. */
const FEW = 500;

/** A listing without what is over. */
export async function upcomingOf(listing: Listing, now: PlainDateTime, pause?: Pause): Promise<Listing> {
  const items: AgendaItem[] = [];
  for (let at = 0; at < listing.items.length; at += SOME) {
    await pause?.();
    items.push(...listing.items.slice(at, at + SOME).filter(({occurrence}) => !isOver(occurrence, now)));
  }
  return {...listing, items};
}

/** A listing with the lines of those activities alone that a search has marked; undefined where they are many. */
export function fewOf(listing: Listing, {marks}: ActivityFilter): Listing | undefined {
  if (marks?.length !== listing.activities.length) return undefined;
  const numbers: number[] = [];
  for (let number = marks.indexOf(1); number >= 0 && numbers.length <= FEW; number = marks.indexOf(1, number + 1)) numbers.push(number);
  if (numbers.length > FEW) return undefined;
  const items = numbers.flatMap((number) => {
    const activity = listing.activities[number]!;
    return activity.occurrences.map((occurrence): AgendaItem => ({activity, occurrence, number}));
  });
  // Equal times stay as the feed orders them.
  return {...listing, items: items.sort((a, b) => compare(a.occurrence.start, b.occurrence.start))};
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
