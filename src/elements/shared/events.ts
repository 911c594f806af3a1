import type {Activity, Feed, Occurrence, Problem} from '../../model/feed.js';
import type {Query} from '../../model/query.js';

const shared = {bubbles: true, composed: true};

/** A feed has been read; `problems` are what the webmaster should mend. */
export class FeedReadEvent extends Event {
  static readonly type = 'lbb-feed-read';
  constructor(
    readonly feed: Feed,
    readonly sources: readonly string[],
    readonly problems: readonly Problem[],
  ) {
    super(FeedReadEvent.type, shared);
  }
}

/** One address of `src` gave no feed. `code` is why (`not-found`, `blocked`, `html` …), `message` says it in words. */
export class FeedFailedEvent extends Event {
  static readonly type = 'lbb-feed-failed';
  constructor(
    readonly source: string,
    readonly code: string,
    readonly message: string,
  ) {
    super(FeedFailedEvent.type, shared);
  }
}

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
  interface HTMLElementEventMap {
    'lbb-calendar-added': AddedToCalendarEvent;
    'lbb-feed-read': FeedReadEvent;
    'lbb-feed-failed': FeedFailedEvent;
    'lbb-activity-opened': ActivityOpenedEvent;
    'lbb-filter-changed': FilterChangedEvent;
  }
}
