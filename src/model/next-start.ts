import {changedOccurrences} from './change.js';
import type {ActivityRecord, PlainDate, PlainDateTime} from './feed.js';
import {expandSchedule, type Window} from './schedule.js';
import type {Zone} from './zone.js';

/** The start of an activity's first date in a window, by which large feeds are ordered; undefined: it has none there. */
export function nextStart(
  {schedule = [], changes = [], validFrom, validThrough}: ActivityRecord,
  zone: Zone,
  window: Pick<Window, 'from' | 'until'>,
): PlainDateTime | undefined {
  // One more than changes could take away.
  const {occurrences} = expandSchedule(schedule, zone, window, {most: changes.length + 1, validFrom, validThrough});
  return (changes.length ? changedOccurrences(occurrences, changes, schedule, zone, window) : occurrences)[0]?.start;
}

/** The last that can be written. */
export const LAST_DAY: PlainDate = '9999-12-31';
