/** What the readers of both formats get, and the defaults of all who read. */
import type {Bounds, Pause, Problem} from '../model/feed.js';
import type {TitleCommands} from '../model/title-commands.js';

/** The part of a feed that is read: `ReadOptions`, complete. */
export interface ReadContext {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
  readonly bounds: Bounds;
  /** Readers add what they find. */
  readonly problems: Problem[];
  readonly url?: string;
  readonly pause?: Pause;
  readonly titleCommands?: TitleCommands;
}

export const DEFAULT_BOUNDS: Bounds = {records: 20_000, occurrences: 50_000};
