/** Instances that are not as their series says: taken out by EXDATE, replaced by an event of their own (RFC 5545 §3.8.4.4, §3.8.5.1). */
import {DAY, type EpochSeconds, type WallSeconds} from '../../model/calendar.js';
import type {Occurrence} from '../../model/feed.js';
import type {Property} from './property.js';
import {brief, MOST, report, type Instance, type SeriesContext, type Timing} from './series-context.js';
import {parseStamp, type Stamp} from './time.js';
import {startOf} from './timing.js';
import {sequenceOf, type VEvent} from './vevent.js';

/** An instance with an event of its own. */
interface Override {
  readonly timing: Timing;
  /** Where it was moved from. */
  readonly previousStart?: Occurrence['previousStart'];
}

/** By their start in the zone of the series. */
export interface Changes {
  removed?: Set<EpochSeconds>;
  /** Whole days removed from a timed series. */
  removedDays?: Set<WallSeconds>;
  /** By the start, or the whole day, that they stand for. */
  readonly overrides?: Map<number, Override>;
  /** EXDATEs in the window as written, by the start or the day that they take out, until they have met it. */
  exdates?: Map<number, string>;
  readonly ranges?: Ranges;
}

/** Changes of an instance and all that follow it. */
export interface Ranges {
  /** How far from where it stood what they change may end, in seconds. */
  readonly margin: number;
  /** Adds an instance of a series as they have it, or nothing when that is private; false when they do not change it. */
  add(series: Adding, at: EpochSeconds): boolean;
}

/** A series whose instances are being added. */
export interface Adding {
  readonly timing: Timing;
  readonly changes: Changes;
  readonly context: SeriesContext;
  readonly instances: Instance[];
  readonly isCancelled: boolean;
  /** Instants added, where several sources may give the same one. */
  readonly seen: Set<EpochSeconds> | undefined;
  last: EpochSeconds;
}

/** Visits the values of all EXDATE or RDATE lines, up to the bound; `visit` returns whether it could read one. */
export function eachDate(
  event: VEvent,
  name: 'EXDATE' | 'RDATE',
  context: SeriesContext,
  visit: (text: string, property: Property) => boolean,
): void {
  let count = 0;
  let isRead = true;
  const lines = event[name];
  for (let end, from = 0; end !== lines.length; from = end + 1) {
    end = lines.indexOf('\n', from);
    if (end < 0) end = lines.length;
    const property = context.readProperty(lines.slice(from, end));
    for (let at = 0; property && at < property.value.length;) {
      if (++count > MOST.dates) return report(context, event, 'too-many-dates', {field: name, limit: MOST.dates});
      const comma = property.value.indexOf(',', at);
      const text = at || comma >= 0 ? property.value.slice(at, comma < 0 ? undefined : comma) : property.value;
      at = comma < 0 ? Infinity : comma + 1;
      if (visit(text, property) || !text.trim() || !isRead) continue;
      isRead = false;
      report(context, event, 'ical-date', {field: name, found: brief(text)});
    }
  }
}

/** Removes an instance from its series; a date in a timed series removes that day. Returns the start, or the day. */
export function remove(changes: Changes, stamp: Stamp, property: Property, timing: Timing, context: SeriesContext): number {
  if (stamp.isDate && !timing.isDate) {
    (changes.removedDays ??= new Set()).add(stamp.wall);
    return stamp.wall;
  }
  const start = startOf(stamp, property, timing, context);
  (changes.removed ??= new Set()).add(start);
  return start;
}

/**
 * Takes out what EXDATE names.
 * @param from where what the series gives begins, at the earliest
 * @param until where it ends
 */
export function removeDates(timing: Timing, changes: Changes, from: WallSeconds, until: WallSeconds, context: SeriesContext): void {
  const {event} = timing;
  const {window} = context;
  // A date of years ago takes nothing out of the window, unless what it takes out is longer than all others, or changed.
  const isAnyDateMet = !!event.RDATE || !!changes.overrides;
  eachDate(event, 'EXDATE', context, (text, property) => {
    const stamp = parseStamp(text);
    if (!stamp) return false;
    // Of any zone.
    if (!isAnyDateMet && (stamp.wall < from - DAY || stamp.wall > until + DAY)) return true;
    const at = remove(changes, stamp, property, timing, context);
    if (at >= window.from && at < window.until) (changes.exdates ??= new Map<number, string>()).set(at, text);
    // A newer version of the series has taken out the date of an older override.
    const override = changes.overrides?.get(at);
    if (override && sequenceOf(event, context) > sequenceOf(override.timing.event, context)) mergeOverride(changes, at);
    return true;
  });
}

/** Takes out the override that stood for an instance until now. */
export function mergeOverride({overrides}: Changes, at: number): void {
  const override = overrides!.get(at);
  if (override) override.timing.event.outcome = 'merged';
  overrides!.delete(at);
}
