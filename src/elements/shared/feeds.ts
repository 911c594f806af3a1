import {readFeed} from '../../feed/read-feed.js';
import {FeedError, type Feed, type Problem} from '../../model/feed.js';
import type {SourcedFeed} from '../../model/merge-feeds.js';
import {loadFeed, type LoadOptions} from '../../network/load-feed.js';
import {pauseBetweenSlices} from './pause.js';

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
        failures.push({source, error: error instanceof FeedError ? error : unexpected(error)});
        return copies.get(source);
      }),
    ),
  );
  const feeds = read.filter((one) => one !== undefined);
  return {
    ...(feeds.length && {feed: sources.length > 1 ? (await import('../../model/merge-feeds.js')).mergeFeeds(feeds) : feeds[0]!.feed}),
    failures,
    fetchedAt: feeds.length ? Math.min(...feeds.map((one) => one.fetchedAt)) : 0,
  };
}

function readOne(source: string, request: FeedRequest): Promise<OneFeed> {
  const key = `${request.from} ${request.until}`;
  const known = readings.get(source);
  if (known?.key === key && !request.again) return known.reading;
  const reading = loadFeed(source, request).then(async ({bytes, url, fetchedAt}) => {
    const {from, untilIfSmall} = request;
    const until = bytes.length > SMALL ? request.until : untilIfSmall;
    return {source: url, feed: await readFeed(bytes, {from, until, pause: pauseBetweenSlices()}), fetchedAt};
  });
  const entry = {key, reading};
  readings.set(source, entry);
  reading.then(
    (one) => {
      copies.set(source, one);
      void report(source, one.feed.problems);
    },
    (error: unknown) => {
      if (readings.get(source) === entry) readings.delete(source);
      void report(source, [], error instanceof FeedError ? error : unexpected(error));
    },
  );
  return reading;
}

/** A fault of ours or of the page's (a global that breaks a dependency): the fallback stands, the webmaster gets the error's words. */
const unexpected = (error: unknown) => new FeedError('unexpected', {found: String(error).slice(0, 200)});

const MOST_WARNINGS = 20;

/** One message for a feed that failed, one for each bad record up to twenty, then a count. The sentences are fetched only when needed. */
async function report(source: string, problems: readonly Problem[], error?: FeedError): Promise<void> {
  if (!problems.length && !error) return;
  const {problemSentence} = await import('../../text/problems.js');
  if (error) console.error(`lbb-elements, ${source}: ${problemSentence({code: error.code, where: '', values: error.values}, 'da')}`);
  for (const problem of problems.slice(0, MOST_WARNINGS)) console.warn(`lbb-elements, ${source}: ${problemSentence(problem, 'da')}`);
  if (problems.length > MOST_WARNINGS) console.warn(`lbb-elements, ${source}: + ${problems.length - MOST_WARNINGS}`);
}
