import {FeedError, type Problem} from '../model/feed.js';
import {withWindows1252} from './windows-1252.js';

/**
 * Text of a feed's bytes: a byte order mark decides between UTF-8 and UTF-16, UTF-16 without one is recognised by its
 * NULs; what is not valid UTF-8 is read as windows-1252 (what old servers send) and said in a problem.
 */
export function decodeText(bytes: Uint8Array, problems: Problem[]): string {
  const [a, b] = bytes;
  const utf16 = a === 0xff && b === 0xfe ? 'le' : a === 0xfe && b === 0xff ? 'be' : a && b === 0 ? 'le' : a === 0 && b ? 'be' : '';
  if (utf16) {
    problems.push({code: 'encoding', where: '', values: {found: 'UTF-16'}});
    return new TextDecoder(`utf-16${utf16}`).decode(bytes);
  }
  try {
    // A feed may break off within a letter.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
  } catch {
    problems.push({code: 'encoding', where: '', values: {found: 'windows-1252'}});
    return withWindows1252(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** Bytes in one piece. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * JSON or iCalendar, by how the text begins.
 * @throws {FeedError} `empty-feed`, `html` (an error page sent with status 200), `not-feed`
 */
export function kindOfFeed(text: string): 'json' | 'ical' {
  const start = text.slice(0, 2000).replace(/^[\s\0\uFEFF]+/, '');
  if (!start) throw new FeedError('empty-feed');
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ical';
  if (start[0] === '{') return 'json';
  const page = /<(!doctype|html|head|body|br|b|h1|div|script|p)\b/i.test(start);
  throw new FeedError(page ? 'html' : 'not-feed', {found: start.slice(0, 40)});
}
