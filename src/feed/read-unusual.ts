/** Loaded only for what does not begin as a feed in UTF-8 does: other encodings, a server's notices, error pages, nothing at all. */
import {FeedError, type Feed} from '../model/feed.js';
import {listNames} from '../model/generated/records.js';
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
  if (isNotice(before) && !/^\s*{/.test(before)) {
    tellSkipped(before, 'BEGIN:VCALENDAR', context);
    // Problems name lines of the file.
    return readIcal([new Uint8Array(before.split('\n').length - 1).fill(10), bytes.subarray(at)], context);
  }
  let kind;
  try {
    kind = kindOfFeed(decodeText(bytes.subarray(0, 4000), []));
  } catch (error) {
    const text = decodeText(bytes, context.problems);
    const kind = otherKind(bytes, text);
    return readBehindNotice(text, context, kind ? new FeedError(kind) : error);
  }
  if (kind === 'json') return readJson([decodeText(bytes, context.problems)], context);
  return readIcal([bytes], context);
}

/** Letters in which a table's first line shows what it is. */
const LONGEST_LINE = 2_000;

/** What is certainly something else: gzip, XLSX and ODS (both are zip files) by their first bytes, CSV by the signs in its first line. */
function otherKind([first, second]: Uint8Array, text: string): 'packed' | 'spreadsheet' | undefined {
  if (first === 0x1f && second === 0x8b) return 'packed';
  const [line = ''] = text.slice(0, LONGEST_LINE).trimStart().split('\n', 1);
  const has = (sign: RegExp) => line.match(sign)?.length ?? 0;
  const isTable = !/[{}<>]/.test(line) && (has(/[;\t]/g) > 1 || has(/,(?=\S)/g) > 2);
  return isTable || text.startsWith('PK\u0003\u0004') ? 'spreadsheet' : undefined;
}

/** A feed whose first list may be empty. */
const HAS_LIST = new RegExp(`^{[^[{]*"(?:${listNames.join('|')})"\\s*:\\s*\\[`);

/** The JSON feed that begins later in a text; of what has neither records nor a list for them nobody knows that it is one. */
async function readBehindNotice(text: string, context: ReadContext, failure: unknown): Promise<Feed> {
  let noFeed = failure;
  const begin = Math.max(0, text.search(/{\s*"/));
  const before = text.slice(0, begin);
  if (!isNotice(before) || /\[\s*$/.test(before)) throw noFeed;
  tellSkipped(before, '{', context);
  const json = text.slice(begin);
  try {
    const feed = await readJson([json], context);
    if (feed.sources[0]!.account!.found || HAS_LIST.test(json)) return feed;
    if (/^{\s*"version"/.test(json)) noFeed = new FeedError('not-feed', {found: before.trim().slice(0, 40)});
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'not-feed') throw error;
  }
  throw noFeed;
}

/** Whether it is something that a server wrote before a feed, and no page. */
const isNotice = (before: string): boolean => /\S/.test(before) && !/<(!doctype|html)\b/i.test(before);

const tellSkipped = (before: string, write: string, {problems}: ReadContext): unknown =>
  problems.push({code: 'before-feed', where: 'line 1', values: {found: before.trim().slice(0, 80), write}});
