/** For those who look at a feed's problems, as visitors do not: what was hardly meant so is told too. */
import {advice, unclearAdvice} from '../model/advice.js';
import type {Feed} from '../model/feed.js';
import {readFeed as read, type FeedSource, type ReadOptions} from './read-feed.js';

/**
 * A feed, JSON (format version 1) or iCalendar, recognised by content, as plain data with the occurrences of the window.
 * Bad records are left out and named in `problems`; so is what can never be shown, as seen on the window's first day.
 * @throws as `read-feed.ts`
 */
export async function readFeed(source: FeedSource, options: ReadOptions): Promise<Feed> {
  const feed = await read(source, options);
  return {...feed, problems: [...feed.problems, ...advice(feed, options.from.slice(0, 10)), ...unclearAdvice(feed)]};
}
