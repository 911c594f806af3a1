/** Loaded only for what does not begin as a feed in UTF-8 does: other encodings, a server's notices, error pages, nothing at all. */
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
  // One byte, one character: where it stands in the text, there it stands in the bytes.
  const at = new TextDecoder('latin1').decode(bytes).search(/BEGIN:VCALENDAR/i);
  const before = decodeText(bytes.subarray(0, Math.max(0, at)), []);
  const {readIcal} = await import('./ical/read-calendar.js');
  if (/\S/.test(before) && !/^\s*{|<(!doctype|html)\b/i.test(before)) {
    context.problems.push({code: 'before-calendar', where: 'line 1', values: {found: before.trim().slice(0, 80)}});
    // Problems name lines of the file.
    return readIcal([new Uint8Array(before.split('\n').length - 1).fill(10), bytes.subarray(at)], context);
  }
  if (kindOfFeed(decodeText(bytes.subarray(0, 4000), [])) === 'json') return readJson([decodeText(bytes, context.problems)], context);
  return readIcal([bytes], context);
}
