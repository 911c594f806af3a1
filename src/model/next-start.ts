import {isOver} from './agenda.js';
import {DAY, formatDateTime, parseDate, parseDateTime, type WallSeconds} from './calendar.js';
import {changedOccurrences} from './change.js';
import type {ActivityRecord, PlainDate, PlainDateTime, PlainMoment} from './feed.js';
import {parseMoment} from './parse-moment.js';
import {expandSchedule} from './schedule.js';
import type {Zone} from './zone.js';

/** The last that can be written. */
export const LAST_DAY: PlainDate = '9999-12-31';
const UNTIL = parseDate(LAST_DAY)! * DAY;

/** Seconds: what ended longer ago is over, also where it has no end, and on the night the clock changes. */
const LONG_OVER = 10_800;

/** From when on all dates must be known to say which of them is the first that is not over. */
export const neededFrom = (moment: PlainDateTime): WallSeconds => parseDateTime(moment)! - LONG_OVER;

/**
 * The start of an activity's first date that is not over at a moment, by which large feeds are ordered: what is on comes
 * first. Undefined: it has none.
 */
export function nextStart(
  {schedule = [], changes = [], validFrom, validThrough}: ActivityRecord,
  zone: Zone,
  moment: PlainDateTime,
): PlainDateTime | undefined {
  const window = {from: neededFrom(moment), until: UNTIL};
  // Most have their next date among so few: one more than changes could take away.
  for (let most = changes.length + 1; ; most *= 4) {
    const {occurrences, cut} = expandSchedule(schedule, zone, window, {most, validFrom, validThrough});
    const dates = changes.length ? changedOccurrences(occurrences, changes, schedule, zone, window) : occurrences;
    const next = dates.find((occurrence) => !isOver(occurrence, moment))?.start;
    // Those that were cut off begin later.
    if (cut !== 'most' || (next !== undefined && next <= occurrences.at(-1)!.start)) return next;
  }
}

/** The moment from which on a feed says that it is ordered, of a day its midnight; undefined: there is no such day. */
export function momentOf(orderedFrom: PlainMoment): PlainDateTime | undefined {
  const wall = parseMoment(orderedFrom);
  return wall === undefined ? undefined : formatDateTime(wall);
}
