/** For those who look at a feed's problems, as visitors do not: what was hardly meant so is told too. */
import {advice, unclearAdvice} from '../model/advice.js';
import type {Feed, Pause} from '../model/feed.js';
import {readFeed as read, type FeedSource, type ReadOptions} from './read-feed.js';

export interface AdvisedOptions extends ReadOptions {
  /** Ends the reading, with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * A feed, JSON (format version 1) or iCalendar, recognised by content, as plain data with the occurrences of the window.
 * Bad records are left out and named in `problems`; so is what can never be shown, as seen on the window's first day.
 * @throws as `read-feed.ts`
 */
export async function readFeed(source: FeedSource, {signal, ...options}: AdvisedOptions): Promise<Feed> {
  signal?.throwIfAborted();
  const pause = (): ReturnType<Pause> => {
    signal?.throwIfAborted();
    return options.pause?.();
  };
  const feed = await read(source, signal ? {...options, pause} : options);
  return {...feed, problems: [...feed.problems, ...advice(feed, options.from.slice(0, 10)), ...unclearAdvice(feed)]};
}
