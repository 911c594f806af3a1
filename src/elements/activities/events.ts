import type {Activity, Occurrence} from '../../model/feed.js';
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

/** The visitor took an activity into a calendar; `occurrence` when only one date of it. */
export class AddedToCalendarEvent extends Event {
  static readonly type = 'lbb-calendar-added';
  constructor(
    readonly activity: Activity,
    readonly occurrence: Occurrence | undefined,
    readonly way: CalendarWay,
  ) {
    super(AddedToCalendarEvent.type, shared);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lbb-calendar-added': AddedToCalendarEvent;
    'lbb-activity-opened': ActivityOpenedEvent;
    'lbb-filter-changed': FilterChangedEvent;
  }
}
