import {isOver, type AgendaItem, type Listing} from './agenda.js';
import {parseDate} from './calendar.js';
import type {Activity} from './feed.js';
import {daysFrom, isLong} from './occurrence-days.js';

export interface FoundItem {
  readonly activity: Activity;
  /** Undefined for an offer by arrangement. */
  readonly item?: AgendaItem;
  /** How many days and lines must be shown for it to be among them. */
  readonly days: number;
  readonly lines: number;
}

/**
 * Where an activity stands in a listing: the date asked for (`2026-11-30`, or with a time), else the next that is not over.
 * @param now wall-clock time in the feed's zone
 */
export function findItem({items, byArrangement}: Listing, id: string, start: string, now: string): FoundItem | undefined {
  const index = items.findIndex(
    ({activity, occurrence}) => activity.id === id && occurrence.start.startsWith(start) && (start || !isOver(occurrence, now)),
  );
  const item = items[index];
  if (item) {
    const today = now.slice(0, 10);
    const days = parseDate(item.occurrence.start.slice(0, 10))! - parseDate(today)! + 1;
    // What runs over several days has a line on each of them; what is on all the time has one behind them all.
    const linesOf = ({occurrence}: AgendaItem) =>
      isLong(occurrence) ? Number(occurrence.start >= today) : daysFrom(occurrence, today, () => true).length;
    const lines = linesOf(item) && items.slice(0, index).reduce((sum, one) => sum + linesOf(one), 1);
    return {activity: item.activity, item, days, lines};
  }
  const activity = byArrangement.find((activity) => activity.id === id);
  return activity && {activity, days: 0, lines: byArrangement.indexOf(activity) + 1};
}
