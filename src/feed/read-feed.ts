import type {Feed} from '../model/feed.js';
import {HOME_ZONE, ianaZone} from '../model/zone.js';
import {readJson} from './json/read.js';
import {DEFAULT_BOUNDS, type ReadContext, type ReadOptions} from './reader.js';

export type {ReadOptions};

/** A feed's text, its bytes, or its bytes in pieces, which may be still arriving. */
export type FeedSource = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes that are decoded and looked through at once; a phone unpacks a megabyte at a time. */
const PIECE = 65_536;
/** The same of a feed's beginning: few records are enough for a first screen. */
const FIRST_PIECE = 8_192;
/** Bytes. */
const BEGINNING = 262_144;

/**
 * A feed, JSON (format version 1) or iCalendar, recognised by content, as plain data with the occurrences of the window.
 * JSON is read while it arrives. Bad records are left out and named in `problems`.
 * @throws {FeedError} `empty-feed`, `html`, `not-feed`, `syntax`, `truncated`: nothing in it can be read
 * @throws {RangeError} `from`, `until` or `timeZone` is not what it should be
 * @throws what the source throws
 */
export async function readFeed(source: FeedSource, options: ReadOptions): Promise<Feed> {
  const {timeZone = HOME_ZONE} = options;
  if (!ianaZone(timeZone)) throw new RangeError(`Not a time zone: ${timeZone}`);
  const context: ReadContext = {
    ...options,
    timeZone,
    bounds: {...DEFAULT_BOUNDS, ...options.bounds},
    problems: [],
  };
  // A text that is JSON needs no decoding.
  if (typeof source === 'string' && /^\s*{/.test(source)) return readJson([source], context);
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const pieces = each(bytes instanceof Uint8Array ? [bytes] : bytes);
  /** All that has arrived: what turns out not to be UTF-8 is read once more. */
  const taken: Uint8Array[] = [];
  const next = async (): Promise<Uint8Array | undefined> => {
    const {done, value} = await pieces.next();
    if (!done) taken.push(value);
    return value as Uint8Array | undefined;
  };
  await next();
  const start = startOf(taken[0]);
  const isCalendar = /^\s*BEGIN:VCALENDAR/i.test(start);
  if (isCalendar)
    void readerOfCalendars().catch(() => {}); // it can travel meanwhile
  else if (/^\s*{[^\0]/.test(start)) {
    try {
      return await readJson(utf8Texts(taken[0]!, next), context);
    } catch (error) {
      if (error !== NOT_UTF8) throw error;
      context.problems.length = 0;
    }
  }
  while (await next());
  return isCalendar
    ? (await readerOfCalendars()).readIcal(taken, context)
    : (await import('./read-unusual.js')).readUnusual(taken, context);
}

/** What a feed begins with, in words. */
export const startOf = (bytes?: Uint8Array) => new TextDecoder().decode(bytes?.subarray(0, 2000));

const readerOfCalendars = () => import('./ical/read-calendar.js');

async function* each<T>(list: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, undefined> {
  yield* list;
}

const NOT_UTF8 = Symbol();

async function* utf8Texts(first: Uint8Array, next: () => Promise<Uint8Array | undefined>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const decode = (bytes: Uint8Array) => {
    try {
      return decoder.decode(bytes, {stream: true});
    } catch {
      throw NOT_UTF8;
    }
  };
  let decoded = 0;
  // Where a feed breaks off within a letter, that is no other encoding.
  for (let bytes: Uint8Array | undefined = first; bytes; bytes = await next())
    for (let at = 0, size; at < bytes.length; at += size) {
      size = decoded < BEGINNING ? FIRST_PIECE : PIECE;
      decoded += size;
      yield decode(bytes.subarray(at, at + size));
    }
}
