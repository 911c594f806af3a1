/** What the readers of both formats get, and the defaults of all who read. */
import type {Bounds, Feed, Pause, Problem, RuleLines} from '../model/feed.js';
import type {TitleCommands} from '../model/title-command.js';

export interface ReadOptions {
  /** Start of the window: a date, a wall-clock date-time in the feed's zone, or an instant (`…Z`). Required. */
  readonly from: string;
  /** End of the window, not included. Required. */
  readonly until: string;
  /** Zone of floating times where the feed names none. Default Europe/Copenhagen. */
  readonly timeZone?: string;
  /** The address it comes from, for `Feed.sources`. */
  readonly url?: string;
  /** Gives way between slices of work; without it results are deterministic. */
  readonly pause?: Pause;
  /** Default 20,000 records and 50,000 occurrences, the earliest first. */
  readonly bounds?: Partial<Bounds>;
  /** What words in the titles of a calendar's events do, besides Lukket, Aflyst, Udsat, Flyttet: `Ferie; Sygdom = aflyst`. */
  readonly titleCommands?: TitleCommands;
  /**
   * Gets what has come of a JSON feed that names its zone, again with each piece; reading waits for it, and goes on with the
   * same lists. What stands above the activities is read as soon as it gives nothing true; till then it is `Feed.unread`.
   */
  readonly arriving?: ((feed: Feed) => Promise<unknown>) | false;
  /**
   * For who writes a calendar's rules on as rules: they are kept with their activities, and of an event by itself that
   * repeats by a rule for which this says so only the first five weeks are expanded, if there are any.
   */
  readonly isPlainRule?: (event: RuleLines) => boolean;
}

/** The same, complete. */
export interface ReadContext extends ReadOptions {
  readonly timeZone: string;
  readonly bounds: Bounds;
  /** Readers add what they find. */
  readonly problems: Problem[];
}

export const DEFAULT_BOUNDS: Bounds = {records: 20_000, occurrences: 50_000};
