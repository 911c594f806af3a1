/** The readings of a page: what its elements have read, and what they read again. Without a DOM: what it needs of the page is handed in. */
import type {Download, LoadOptions} from '../model/download.js';
import {FeedError, type Feed, type Pause, type Problem} from '../model/feed.js';
import {memo} from '../model/memo.js';
import type {SourcedFeed} from '../model/merge-feeds.js';
import {readFeed, startOf} from './read-feed.js';

export interface Failure {
  readonly source: string;
  readonly error: FeedError;
  /** It was read earlier: nothing is missing. */
  readonly hasCopy: boolean;
}

/** What came of the addresses in `src`: one merged feed of those that could be read, now or earlier, and why others could not. */
export interface ReadFeeds {
  readonly feed?: Feed;
  readonly failures: readonly Failure[];
  /** Milliseconds since 1970, of the oldest part. */
  readonly fetchedAt: number;
}

export interface FeedRequest extends LoadOptions {
  readonly from: string;
  readonly until: string;
  /** How far a feed is read that is small enough to be read far. */
  readonly untilIfSmall: string;
  readonly titleCommands: string;
  /** Gets what has come of a large feed, or of one that says it is ordered, while the rest is arriving; nothing when that begins. Gives true as long as what stands before the activities need not be read. */
  readonly arriving?: (feed?: Feed) => unknown;
}

/** What a reading needs of the page it is for. */
export interface Page {
  load(address: string, options: LoadOptions): Download;
  /** Work in slices; `restart()`: nothing was done till now but waiting. */
  slices(): {readonly pause: Pause; restart(): void};
  yieldToPage(): Promise<void>;
  /** Names to the webmaster what is wrong with a feed, one of so many. */
  report(source: string, among: number, problems: readonly Problem[], error?: FeedError): void;
}

interface OneFeed extends SourcedFeed {
  readonly fetchedAt: number;
}

/** A download, or what came of one. */
type Arrived = Omit<Download, 'chunks'> & {readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>};

/** What has come of a feed while the rest is arriving, and all who take it. */
interface Arriving {
  readonly takers: (FeedRequest['arriving'] | undefined)[];
  part?: Feed;
}

interface Reading extends Promise<OneFeed> {
  /** While it is under way. */
  arriving?: Arriving;
}

/** What is known of an address. */
interface Address {
  /** Its last answer: what was read of an earlier one is shared no longer. */
  download?: Download;
  /** By period; a failed one is forgotten. */
  readonly readings: Map<string, Reading>;
  /** The last good copy of each period: an old list that says its age is better than none. */
  readonly copies: Map<string, OneFeed>;
  /** What has been reported of it, so that reading on or again does not repeat it. */
  reported?: string;
}

/** Bytes. */
const SMALL = 500_000;
/** Periods of one address that are kept: those of a page's elements, not of every day that a page stays open. */
const MOST_PERIODS = 4;

function keep<Value>(periods: Map<string, Value>, period: string, value: Value): void {
  periods.delete(period);
  periods.set(period, value);
  if (periods.size > MOST_PERIODS) periods.delete(periods.keys().next().value!);
}

/**
 * Reads every address (absolute or relative to the page); one dead feed does not empty the list. What has been read is
 * shared by all who ask the same store.
 */
export type FeedStore = (sources: readonly string[], request: FeedRequest) => Promise<ReadFeeds>;

export function feedStore({load, slices, yieldToPage, report}: Page): FeedStore {
  const addressOf = memo((_: string): Address => ({readings: new Map(), copies: new Map()}));

  const reportOnce = (source: string, among: number, problems: readonly Problem[], error?: FeedError) => {
    const address = addressOf(source);
    const words = problems.length || error ? JSON.stringify([problems, error?.code, error?.values]) : '';
    if (words && words !== address.reported) report(source, among, problems, error);
    address.reported = words;
  };

  /** Reads a large feed while it is still arriving, a small one farther ahead. */
  const readArriving = async (download: Arrived, request: FeedRequest, arriving: Arriving): Promise<OneFeed> => {
    const {from, until, untilIfSmall, titleCommands} = request;
    const {chunks, url, restarts} = download;
    let size = 0;
    try {
      for await (const chunk of chunks) {
        const isOrdered = !size && startOf(chunk).includes('orderedFrom');
        // The code that shows it is fetched while its first part arrives.
        if (isOrdered) for (const take of arriving.takers) void take?.();
        if ((size += isOrdered ? SMALL + 1 : chunk.length) > SMALL) break;
      }
      const isLarge = size > SMALL;
      const {pause, restart} = slices();
      const pieces = async function* () {
        for await (const chunk of chunks) {
          restart();
          yield chunk;
        }
      };
      const feed = await readFeed(pieces(), {
        from,
        until: isLarge ? until : untilIfSmall,
        url,
        pause,
        titleCommands,
        arriving:
          isLarge &&
          (async (part) => {
            arriving.part = part;
            const taken = await Promise.all(arriving.takers.map((take) => take?.(part)));
            restart();
            return taken.includes(true);
          }),
      });
      // Rendering a large one is work enough for a task of its own.
      if (isLarge) await yieldToPage();
      return {source: url, feed, fetchedAt: download.fetchedAt};
    } catch (error) {
      // A connection that broke in the middle is no error while the address is asked once more.
      if (restarts === download.restarts) throw error;
      return readArriving(download, request, arriving);
    }
  };

  /** Shares a reading, and what has come of it so far. */
  const join = (reading: Reading, {arriving}: FeedRequest): Reading => {
    reading.arriving?.takers.push(arriving);
    if (reading.arriving?.part) void arriving?.(reading.arriving.part);
    return reading;
  };

  const periodOf = ({from, until, titleCommands}: FeedRequest) => [from, until, titleCommands].join();

  const readOne = (source: string, request: FeedRequest, among: number): Promise<OneFeed> => {
    const address = addressOf(source);
    const {readings, copies} = address;
    const period = periodOf(request);
    const known = readings.get(period);
    if (known && !request.again) return join(known, request);
    const download = load(source, request);
    if (download !== address.download) readings.clear();
    // Another element has asked again at the same time.
    else if (known) return join(known, request);
    address.download = download;
    const arriving = {takers: [request.arriving]};
    const feed: Reading = Object.assign(readArriving(download, request, arriving), {arriving});
    keep(readings, period, feed);
    feed.then(
      (one) => {
        keep(copies, period, one);
        reportOnce(source, among, one.feed.problems);
      },
      (error: unknown) => {
        if (readings.get(period) === feed) readings.delete(period);
        reportOnce(source, among, [], feedError(error));
      },
    );
    void feed.finally(() => delete feed.arriving).catch(() => {});
    return feed;
  };

  return async (sources, request) => {
    const failures: Failure[] = [];
    const read = await Promise.all(
      sources.map((source) =>
        readOne(source, request, sources.length).catch((error: unknown) => {
          const {copies, download} = addressOf(source);
          const copy = copies.get(periodOf(request)) ?? [...copies.values()].at(-1);
          failures.push({source, error: feedError(error), hasCopy: Boolean(copy)});
          const chunks = download!.part;
          // What a feed among others lacks nobody could tell from what it does not have.
          return copy || sources[1] || !chunks[0]
            ? copy
            : readArriving({...download!, chunks}, request, {takers: []}).catch(() => undefined);
        }),
      ),
    );
    const feeds = read.filter((one) => one !== undefined);
    const feed =
      sources.length > 1 && feeds.length
        ? await (await import('../model/merge-feeds.js')).mergeInSlices(read, slices().pause)
        : feeds[0]?.feed;
    return {
      ...(feed && {feed}),
      failures,
      fetchedAt: feeds.length ? Math.min(...feeds.map((one) => one.fetchedAt)) : 0,
    };
  };
}

/** A fault of ours or of the page's (a global that breaks a dependency): the fallback stands, the webmaster gets the error's words. */
const feedError = (error: unknown) =>
  error instanceof FeedError ? error : new FeedError('unexpected', {found: String(error).slice(0, 200)});
