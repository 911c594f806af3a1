import type {PlainDateTime} from '../../../model/feed.js';
import {BrowserEvent, shared} from '../../shared/events.js';

/** A way into a calendar. */
export type CalendarWay = 'file' | 'google' | 'outlook' | 'subscription';

/** The visitor took an activity into a calendar; `start` (`2026-11-30T19:00`) when only one date of it. */
export class CalendarAddedEvent extends BrowserEvent {
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
  }
}
