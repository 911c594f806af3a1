import {readFeed} from '../../feed/read-feed.js';
import {FeedError, type Feed, type Problem} from '../../model/feed.js';
import type {SourcedFeed} from '../../model/merge-feeds.js';
import {loadFeed, type Body, type LoadOptions} from '../../network/load-feed.js';
import {slices, yieldToPage} from './pause.js';

export interface Failure {
  readonly source: string;
  readonly error: FeedError;
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
  readonly words: string;
}

interface OneFeed extends SourcedFeed {
  readonly fetchedAt: number;
}

/** Bytes. */
const SMALL = 500_000;

/** Readings by address and period, shared by all elements of the page; a failed one is forgotten. */
const readings = new Map<string, {key: string; reading: Promise<OneFeed>}>();

/** The last good copy of each, held in memory: an old list that says its age is better than none. */
const copies = new Map<string, OneFeed>();

/** Reads every address (absolute or relative to the page); one dead feed does not empty the list. */
export async function readFeeds(sources: readonly string[], request: FeedRequest): Promise<ReadFeeds> {
  const failures: Failure[] = [];
  const read = await Promise.all(
    sources.map((source) =>
      readOne(source, request).catch((error: unknown) => {
        failures.push({source, error: feedError(error)});
        return copies.get(source);
      }),
    ),
  );
  const feeds = read.filter((one) => one !== undefined);
  const feed =
    sources.length > 1 && feeds.length
      ? await (await import('../../model/merge-feeds.js')).mergeInSlices(feeds, slices().pause)
      : feeds[0]?.feed;
  return {
    ...(feed && {feed}),
    failures,
    fetchedAt: feeds.length ? Math.min(...feeds.map((one) => one.fetchedAt)) : 0,
  };
}

function readOne(source: string, request: FeedRequest): Promise<OneFeed> {
  const key = [request.from, request.until, request.words].join();
  const known = readings.get(source);
  if (known?.key === key && !request.again) return known.reading;
  const reading = loadAndRead(source, request);
  const entry = {key, reading};
  readings.set(source, entry);
  reading.then(
    (one) => {
      copies.set(source, one);
      void tell(source, one.feed.problems);
    },
    (error: unknown) => {
      if (readings.get(source) === entry) readings.delete(source);
      void tell(source, [], feedError(error));
    },
  );
  return reading;
}

/** Reads a large feed while it is still arriving. */
async function loadAndRead(source: string, request: FeedRequest): Promise<OneFeed> {
  const {from, until, untilIfSmall, words} = request;
  let early: {readonly body: Readonly<Body>; readonly feed: Promise<Feed>} | undefined;
  let wake = () => {};
  const begin = (body: Readonly<Body>, until: string) => {
    const {pause, restart} = slices();
    const arriving = async function* () {
      for (let i = 0; ; i++) {
        while (!body.chunks[i]) {
          if (body.isWhole) return;
          await new Promise<void>((resolve) => (wake = resolve));
        }
        restart();
        yield body.chunks[i]!;
      }
    };
    const feed = readFeed(arriving(), {from, until, url: new URL(source, document.baseURI).href, pause, words});
    feed.catch(() => {}); // said below
    return {body, feed};
  };
  const loaded = await loadFeed(source, {
    ...request,
    onArrival(body) {
      // After a broken connection another body comes; the reading of the first waits for ever and is forgotten.
      if (body.size > SMALL && early?.body !== body) early = begin(body, until);
      wake();
    },
  });
  const {size, url, fetchedAt} = loaded;
  const feed = await (early ?? begin(loaded, size > SMALL ? until : untilIfSmall)).feed;
  // Drawing a large one is work enough for a task of its own.
  if (early) await yieldToPage();
  return {source: url, feed, fetchedAt};
}

/** A fault of ours or of the page's (a global that breaks a dependency): the fallback stands, the webmaster gets the error's words. */
const feedError = (error: unknown) =>
  error instanceof FeedError ? error : new FeedError('unexpected', {found: String(error).slice(0, 200)});

/** Tells the webmaster, in the console. */
async function tell(source: string, problems: readonly Problem[], error?: FeedError): Promise<void> {
  if (problems.length || error) (await import('./report.js')).report(source, problems, error);
}
