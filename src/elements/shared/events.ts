import type {Feed, FeedError, Problem, ProblemCode} from '../../model/feed.js';

/** They reach the page, out of shadow roots. */
export const shared = {bubbles: true, composed: true};

/** The browser's own, also on a page that has another under its name. */
export const BrowserEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/** A feed has been read; `problems` are what the webmaster should mend. */
export class FeedReadEvent extends BrowserEvent {
  static readonly type = 'lbb-feed-read';
  constructor(
    readonly feed: Feed,
    readonly sources: readonly string[],
    readonly problems: readonly Problem[],
  ) {
    super(FeedReadEvent.type, shared);
  }
}

/** One address of `src` gave no feed. `code` is why (`not-found`, `blocked`, `html` …); `problemSentence()` says it in words. */
export class FeedFailedEvent extends BrowserEvent {
  static readonly type = 'lbb-feed-failed';
  constructor(
    readonly source: string,
    readonly code: ProblemCode,
    readonly values: FeedError['values'],
  ) {
    super(FeedFailedEvent.type, shared);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lbb-feed-read': FeedReadEvent;
    'lbb-feed-failed': FeedFailedEvent;
  }
}
