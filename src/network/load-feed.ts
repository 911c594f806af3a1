import type {Download, LoadOptions} from '../model/download.js';
import {FeedError} from '../model/feed.js';
import {feedAddress} from './feed-address.js';
import type {Page, Started} from './start-request.js';

const TIMEOUT = 10;
/** Also how much of a body is kept, so that reading it farther ahead asks nobody. */
const MAX_BYTES = 16_000_000;
const RETRIES = 2;
const LONGEST_RETRY_AFTER = 60;
/** Milliseconds. */
const FAILURE_IS_KNOWN = 2000;

/** A piece of a body, and the promise of the next. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly next: Promise<Piece | undefined>;
}

interface Arriving extends Download {
  part: readonly Uint8Array[];
  restarts: number;
  fetchedAt: number;
  /** It has arrived or failed. */
  isOver: boolean;
}

const downloads = new Map<string, Arriving>();

/**
 * The bytes behind an address: one request per address however many elements use it; a failure is soon forgotten,
 * so that asking again tries again. Sends no cookies and no referrer. Network faults and 5xx are tried twice more.
 *
 * @returns at once; what is wrong is thrown to those who iterate over `chunks`, as a `FeedError`: `bad-address`,
 * `not-found`, `status`, `blocked`, `offline`, `timeout`, `too-large`, `empty-feed`, `redirected`
 */
export function loadFeed(address: string, options: LoadOptions = {}): Download {
  let url = '';
  try {
    url = feedAddress(address);
  } catch {
    // Not http either.
  }
  if (!/^https?:/.test(url))
    return {...nothing, url: address, chunks: read(() => Promise.reject(new FeedError('bad-address', {url: address})))};
  const known = downloads.get(url);
  // Elements that ask again at the same time share the answer too.
  if (known && !(options.again && known.isOver)) return known;
  const download = load(url, options);
  downloads.set(url, download);
  return download;
}

const nothing = {part: [], restarts: 0, fetchedAt: 0, isOver: false};

const read = (body: () => Promise<Piece | undefined>): Download['chunks'] => ({
  async *[Symbol.asyncIterator]() {
    for (let piece = await body(); piece; piece = await piece.next) yield piece.bytes;
  },
});

/** A whole body in one piece. */
const pieceOf = async (blob: Blob): Promise<Piece> => ({bytes: new Uint8Array(await blob.arrayBuffer()), next: Promise.resolve(undefined)});

function load(url: string, {timeout, maxBytes, again}: LoadOptions): Arriving {
  // An attribute without a number is none.
  const seconds = timeout || TIMEOUT;
  const most = maxBytes || MAX_BYTES;
  const started = again ? undefined : takeStarted(url);
  const controller = started?.controller ?? new AbortController();
  const {signal} = controller;
  const timer = setTimeout(() => controller.abort(), seconds * 1000);
  let attempt = 0;

  const start = async (response = request(url, signal)): Promise<Piece | undefined> => {
    try {
      return await arriving(bodyOf(await response, url).getReader(), 0);
    } catch (error) {
      await sleep(delayAfter(error), signal);
      return start();
    }
  };

  const arriving = async (reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, before: number): Promise<Piece | undefined> => {
    const {done, value} = await reader.read();
    download.fetchedAt = Date.now();
    if (done) {
      if (!before) throw new FeedError('empty-feed', {url});
      // A blob lies outside the script's memory, where a large body would weigh as much as all that was read from it.
      kept = new Blob(pieces.splice(0));
      body = undefined;
      end(before <= MAX_BYTES);
      return;
    }
    pieces.push(value);
    const size = before + value.length;
    if (size > most) {
      // Stopped while it streams, so that an endless one costs no memory.
      const tooLarge = new FeedError('too-large', {url, megabytes: most / 1e6});
      controller.abort(tooLarge);
      throw tooLarge;
    }
    const next = arriving(reader, size).catch((error: unknown) => {
      if (pieces.length > download.part.length) download.part = [...pieces];
      const delay = delayAfter(error);
      // Whoever has read so far begins anew with another body.
      download.restarts++;
      pieces.length = 0;
      body = handled(sleep(delay, signal).then(() => start()));
      throw error;
    });
    return {bytes: value, next: handled(next)};
  };

  /**
   * Milliseconds until another try.
   * @throws {FeedError} when another try would not help
   */
  const delayAfter = (error: unknown): number => {
    const part = download.part.length;
    if (signal.aborted && !(error instanceof FeedError)) error = new FeedError('timeout', {url, seconds, part});
    const delay = retryDelay(error, attempt++);
    if (delay !== undefined) return delay;
    end(false);
    // A missing CORS header, a wrong host name and a broken connection look the same to a page: a bare TypeError.
    throw error instanceof FeedError ? error : new FeedError(navigator.onLine ? 'blocked' : 'offline', {url, part});
  };

  const end = (isKept: boolean) => {
    clearTimeout(timer);
    download.isOver = true;
    // Elements that start together share a failure too.
    if (!isKept) setTimeout(() => downloads.get(url) === download && downloads.delete(url), FAILURE_IS_KNOWN);
  };

  const download: Arriving = {...nothing, url, chunks: read(() => body ?? pieceOf(kept!))};
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let kept: Blob | undefined;
  let body: Promise<Piece | undefined> | undefined = handled(start(started?.response));
  return download;
}

/** A promise whose failure is handled by those who await it, if anybody does. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** What the loader has asked for already (`start-request.ts`); only the first to want it gets it. */
function takeStarted(url: string): Started | undefined {
  const started = (globalThis as Page)[Symbol.for('lbb requests')];
  const request = started?.get(url);
  started?.set(url, undefined);
  return request;
}

/** The server is always asked: a browser takes a file without Cache-Control for fresh for a tenth of its age, and a closure is newer. */
const request = (url: string, signal: AbortSignal): Promise<Response> =>
  fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache', signal});

/** @throws {FeedError} for an answer that is none */
function bodyOf(response: Response, url: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const {ok, status, redirected, headers, body} = response;
  // A feed that has moved to another origin should be named there: who answers must be who was asked.
  const isElsewhere = redirected && new URL(response.url).origin !== new URL(url).origin;
  if (ok && status !== 204 && !isElsewhere) return body!;
  body?.cancel().catch(() => {}); // its request may have been ended already
  if (!ok)
    throw new FeedError(status === 404 || status === 410 ? 'not-found' : 'status', {
      url,
      status,
      retryAfter: Number(headers.get('retry-after')) || 0,
    });
  throw isElsewhere ? new FeedError('redirected', {url, to: response.url}) : new FeedError('empty-feed', {url});
}

/** Milliseconds until the next try, with jitter; `undefined`: asking again would not help. */
function retryDelay(error: unknown, attempt: number): number | undefined {
  if (attempt >= RETRIES) return;
  const delay = (300 + Math.random() * 300) * (attempt + 1);
  if (!(error instanceof FeedError)) return delay;
  const {status, retryAfter} = error.values;
  if (error.code === 'status' && Number(status) >= 500 && Number(retryAfter) <= LONGEST_RETRY_AFTER)
    return Number(retryAfter) * 1000 || delay;
}

/** Ends at once when time is up; the next try then says so. */
const sleep = (milliseconds: number, signal: AbortSignal) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.onabort = resolve;
  });
