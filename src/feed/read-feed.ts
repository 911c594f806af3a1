import type {Bounds, Feed, Pause} from '../model/feed.js';
import type {SteeringWords} from '../model/steering.js';
import {ianaZone} from '../model/zone.js';
import {COPENHAGEN, DEFAULT_BOUNDS, readArriving} from './read-arriving.js';

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
  /** Title words that steer from the phone besides Lukket, Aflyst, Udsat, Flyttet: `Ferie; Sygdom = aflyst`. */
  readonly words?: SteeringWords;
}

/** A feed's text, its bytes, or its bytes in pieces, which may be still arriving. */
export type FeedSource = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A feed, JSON (format version 1) or iCalendar, told apart by content, as plain data with the occurrences of the window.
 * JSON is read while it arrives. Bad records are left out and named in `problems`.
 * @throws {FeedError} `empty-feed`, `html`, `not-feed`, `syntax`, `truncated`: nothing in it can be read
 * @throws {RangeError} `from`, `until` or `timeZone` is not what it should be
 */
export async function readFeed(source: FeedSource, options: ReadOptions): Promise<Feed> {
  const {limit, signal, pause, timeZone = COPENHAGEN} = options;
  signal?.throwIfAborted();
  if (!ianaZone(timeZone)) throw new RangeError(`Not a time zone: ${timeZone}`);
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return readArriving(each(bytes instanceof Uint8Array ? [bytes] : bytes), {
    ...options,
    timeZone,
    bounds: {...DEFAULT_BOUNDS, ...(limit !== undefined && {occurrences: limit}), ...options.bounds},
    problems: [],
    pause: signal ? pauseUnlessAborted(signal, pause) : pause,
  });
}

async function* each<T>(list: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* list;
}

const pauseUnlessAborted =
  (signal: AbortSignal, pause?: Pause): Pause =>
  () => {
    signal.throwIfAborted();
    return pause?.();
  };
