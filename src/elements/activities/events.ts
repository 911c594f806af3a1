import type {PlainDateTime} from '../../model/feed.js';
import type {Query} from '../../model/query.js';
import {shared} from '../shared/events.js';

/** The visitor opened an activity. */
export class ActivityOpenedEvent extends Event {
  static readonly type = 'lbb-activity-opened';
  constructor(readonly id: string) {
    super(ActivityOpenedEvent.type, shared);
  }
}

/** The visitor searched or chose; `count` activities are left. */
export class FilterChangedEvent extends Event {
  static readonly type = 'lbb-filter-changed';
  constructor(
    readonly query: Query,
    readonly count: number,
  ) {
    super(FilterChangedEvent.type, shared);
  }
}

/** A way into a calendar. */
export type CalendarWay = 'file' | 'google' | 'outlook' | 'subscription';

/** The visitor took an activity into a calendar; `start` (`2026-11-30T19:00`) when only one date of it. */
export class CalendarAddedEvent extends Event {
  static readonly type = 'lbb-calendar-added';
  constructor(
    readonly id: string,
    readonly start: PlainDateTime | undefined,
    readonly way: CalendarWay,
  ) {
    super(CalendarAddedEvent.type, shared);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lbb-calendar-added': CalendarAddedEvent;
    'lbb-activity-opened': ActivityOpenedEvent;
    'lbb-filter-changed': FilterChangedEvent;
  }
}
