/** Loaded only for what does not begin as a feed in UTF-8 does: other encodings, error pages, nothing at all. */
import type {Feed} from '../model/feed.js';
import {decodeText, joined, kindOfFeed} from './decode.js';
import {readJson} from './json/read.js';
import type {ReadContext} from './reader.js';

/**
 * A feed's bytes, after looking closely.
 * @throws {FeedError} as `readFeed()`
 */
export async function readUnusual(chunks: readonly Uint8Array[], context: ReadContext): Promise<Feed> {
  const bytes = joined(chunks);
  if (kindOfFeed(decodeText(bytes.subarray(0, 4000), [])) === 'json') return readJson([decodeText(bytes, context.problems)], context);
  const {readIcal} = await import('./ical/read-calendar.js');
  return readIcal([bytes], context);
}
