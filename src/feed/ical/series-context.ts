/** What series are made of and with: their instances, what is shared by all of a calendar, how what is wrong is reported. */
import type {EpochSeconds, WallSeconds} from '../../model/calendar.js';
import type {Occurrence, Problem, ProblemCode} from '../../model/feed.js';
import type {expandRule} from '../../model/recurrence.js';
import type {Zone} from '../../model/zone.js';
import type {ReadProperty} from './property.js';
import type {Length} from './time.js';
import {whereOf, type VEvent} from './vevent.js';
import type {CalendarZones} from './zones.js';

/** One time that an event takes place. */
export interface Instance {
  /** When it begins; of all-day events the midnight in the feed's zone. */
  readonly begins: EpochSeconds;
  /** The event whose texts count for this time. */
  readonly event: VEvent;
  /** What it is for the feed, its texts aside. */
  readonly occurrence: Occurrence;
}

/** When an event begins, and how long it takes. */
export interface Timing {
  readonly event: VEvent;
  readonly start: WallSeconds;
  readonly isDate: boolean;
  /** All-day events are reckoned as if in UTC: their days are as long as days are. */
  readonly zone: Zone;
  readonly length: Length;
  /** The zone in whose midnights whole days are written that have times. */
  readonly clock?: Zone;
}

/** The times that the events of one UID have within the window, in the order in which they were found. */
export interface Series {
  /** The event whose texts count for the whole. */
  readonly master: VEvent;
  readonly instances: Instance[];
}

/** A series with EXDATEs that took nothing out. */
export interface Unmet {
  readonly timing: Timing;
  /** As written, by the start or the day that they should take out. */
  readonly exdates: ReadonlyMap<number, string>;
  readonly instances: readonly Instance[];
}

/** What all series of a calendar are read with. */
export interface SeriesContext {
  readonly readProperty: ReadProperty;
  readonly zones: CalendarZones;
  /** Half-open. */
  readonly window: {readonly from: EpochSeconds; readonly until: EpochSeconds};
  readonly problems: Problem[];
  /** The first private event whose CLASS nobody knows. */
  ofUnknownClass?: VEvent;
  /** Series with EXDATEs in the window that took nothing out. */
  readonly unmet: Unmet[];
  /** Expands rules that are no day rules; loaded with the first of them. */
  expandRule?: typeof expandRule;
  /** Expands events that share a UID; loaded with the first of them. */
  expandShared: ((events: readonly VEvent[], context: SeriesContext) => Series) | undefined;
  /** Adds the dates of RDATE; loaded with the first of them. */
  addDates: ((timing: Timing, context: SeriesContext, add: (start: WallSeconds, length: Length) => void) => void) | undefined;
}

/** Dates in EXDATE and RDATE, RRULEs, and instances of a series within the window. */
export const MOST = {dates: 5_000, rules: 5, instances: 2_000} as const;

export function report({problems}: SeriesContext, event: VEvent, code: ProblemCode, values: Problem['values']): undefined {
  problems.push({code, where: whereOf(event), values});
}

export const brief = (text: string | undefined) => (text ?? '').slice(0, 80);
