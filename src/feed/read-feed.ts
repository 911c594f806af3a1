import type {Bounds, Feed, Pause, Problem} from '../model/feed.js';
import {decodeText, kindOfFeed} from './decode.js';
import {readJson} from './json.js';

export interface ReadOptions {
  /** Start of the window: a date, a wall-clock date-time in the feed's zone, or an instant (`…Z`). Required. */
  readonly from: string;
  /** End of the window, not included. Required. */
  readonly until: string;
  /** Zone of floating times where the feed names none. Default Europe/Copenhagen. */
  readonly timeZone?: string;
  /** The present instant (`…Z`), for what a reader may need it for. */
  readonly now?: string;
  /** Occurrences in the feed, earliest first. Default 50,000. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  /** Gives way between slices of work; without it results are deterministic. */
  readonly pause?: Pause;
  readonly bounds?: Partial<Bounds>;
  /** Title words that steer from the phone besides Lukket, Aflyst, Udsat, Flyttet. */
  readonly words?: Readonly<Record<string, string>>;
}

/** What every reader gets: options with their defaults, and the list to put problems in. */
export interface ReadContext extends ReadOptions {
  readonly timeZone: string;
  readonly bounds: Bounds;
  readonly problems: Problem[];
}

export const DEFAULT_BOUNDS: Bounds = {records: 20_000, occurrences: 50_000};

/**
 * A feed's text or bytes, JSON (format version 1) or iCalendar, told apart by content, as plain data with the
 * occurrences of the window. Bad records are left out and named in `problems`.
 * @throws {FeedError} `empty-feed`, `html`, `not-feed`, `syntax`, `truncated`: nothing in it can be read
 * @throws {RangeError} `from`, `until` or `timeZone` is not what it should be
 */
export async function readFeed(source: string | Uint8Array, options: ReadOptions): Promise<Feed> {
  const problems: Problem[] = [];
  const text = typeof source === 'string' ? source : decodeText(source, problems);
  const context: ReadContext = {
    ...options,
    timeZone: options.timeZone ?? 'Europe/Copenhagen',
    bounds: {...DEFAULT_BOUNDS, ...(options.limit !== undefined && {occurrences: options.limit}), ...options.bounds},
    problems,
    pause: options.signal ? pauseUnlessAborted(options.signal, options.pause) : options.pause,
  };
  options.signal?.throwIfAborted();
  if (kindOfFeed(text) === 'json') return readJson(text.replace(/^[\s\0\uFEFF]+/, ''), context);
  const {readIcal} = await import('./ical.js');
  return readIcal(source, context);
}

const pauseUnlessAborted =
  (signal: AbortSignal, pause?: Pause): Pause =>
  () => {
    signal.throwIfAborted();
    return pause?.();
  };
