import {FeedError} from '../model/feed.js';

/** A body, arriving or arrived. */
export interface Body {
  /** The bytes, in the pieces they came in. */
  readonly chunks: Uint8Array[];
  /** Bytes so far. */
  size: number;
  isWhole: boolean;
}

/** What came over the wire; who reads it decides what it is (names and content types lie). */
export interface LoadedFeed extends Readonly<Body> {
  /** The address asked for, absolute. */
  readonly url: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly fetchedAt: number;
}

export interface LoadOptions {
  /** Seconds for everything: connecting, retries and the whole body. */
  readonly timeout?: number | undefined;
  readonly maxBytes?: number | undefined;
  /** Ask the network again although the answer is known. */
  readonly again?: boolean;
  /** Told of every piece that arrives, if it is this call that asks the network. Another try brings another body. */
  readonly onArrival?: (body: Body) => void;
}

const TIMEOUT = 10;
const MAX_BYTES = 16_000_000;
const RETRIES = 2;
const LONGEST_RETRY_AFTER = 60;
/** Milliseconds. */
const FAILURE_IS_KNOWN = 2000;
/** Bytes. What is larger is not kept beside what was read from it. */
const KEPT = 500_000;

const requests = new Map<string, Promise<LoadedFeed>>();

/**
 * The bytes behind an address: one request per address however many elements use it; a failure is soon forgotten,
 * so that asking again tries again. Sends no cookies and no referrer. Network faults and 5xx are tried twice more.
 * @throws {FeedError} `bad-address`, `not-found`, `status`, `blocked`, `offline`, `timeout`, `too-large`, `empty-feed`, `redirected`
 */
export function loadFeed(address: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  let url: string;
  try {
    url = new URL(address, document.baseURI).href;
    if (!/^https?:/.test(url)) throw 0;
  } catch {
    return Promise.reject(new FeedError('bad-address', {url: address}));
  }
  const known = requests.get(url);
  if (known && !options.again) return known;
  const request = loadInTime(url, options);
  requests.set(url, request);
  // Elements that start together share a failure too; after that, asking again tries again.
  const forget = () => setTimeout(() => requests.get(url) === request && requests.delete(url), FAILURE_IS_KNOWN);
  request.then(({size}) => size > KEPT && forget(), forget);
  return request;
}

interface Started {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
}

/** What the loader has asked for already (`start-request.ts`); only the first to want it gets it. */
function takeStarted(url: string): Started | undefined {
  const started = (globalThis as {[name: symbol]: Map<string, Started | undefined> | undefined})[Symbol.for('lbb-elements requests')];
  const request = started?.get(url);
  started?.set(url, undefined);
  return request;
}

async function loadInTime(url: string, options: LoadOptions): Promise<LoadedFeed> {
  const {again, onArrival} = options;
  // An attribute without a number is none.
  const timeout = options.timeout || TIMEOUT;
  const maxBytes = options.maxBytes || MAX_BYTES;
  let started = again ? undefined : takeStarted(url);
  const controller = started?.controller ?? new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout * 1000);
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        const response = started?.response ?? request(url, again ? 'no-cache' : 'default', controller);
        started = undefined;
        return await load(await response, url, maxBytes, controller, onArrival);
      } catch (error) {
        if (controller.signal.aborted && !(error instanceof FeedError)) throw new FeedError('timeout', {url, seconds: timeout});
        const wait = retryDelay(error, attempt);
        if (wait === undefined) throw asFeedError(error, url);
        await sleep(wait, controller.signal);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

const request = (url: string, cache: RequestCache, {signal}: AbortController): Promise<Response> =>
  fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', cache, signal});

async function load(
  response: Response,
  url: string,
  maxBytes: number,
  controller: AbortController,
  onArrival?: LoadOptions['onArrival'],
): Promise<LoadedFeed> {
  if (!response.ok || response.status === 204) {
    const {status} = response;
    controller.signal.aborted || void response.body?.cancel();
    if (status === 204) throw new FeedError('empty-feed', {url});
    throw new FeedError(status === 404 || status === 410 ? 'not-found' : 'status', {
      url,
      status,
      retryAfter: Number(response.headers.get('retry-after')) || 0,
    });
  }
  // A feed that has moved to another origin should be named there: who answers must be who was asked.
  if (response.redirected && new URL(response.url).origin !== new URL(url).origin) {
    void response.body?.cancel();
    throw new FeedError('redirected', {url, to: response.url});
  }
  const reader = response.body!.getReader();
  const body: Body = {chunks: [], size: 0, isWhole: false};
  while (!body.isWhole) {
    const {done, value} = await reader.read();
    if (value) {
      body.chunks.push(value);
      body.size += value.length;
    }
    if (body.size > maxBytes) {
      // Stopped while it streams, so that an endless one costs no memory.
      const tooLarge = new FeedError('too-large', {url, megabytes: maxBytes / 1e6});
      controller.abort(tooLarge);
      throw tooLarge;
    }
    body.isWhole = done;
    onArrival?.(body);
  }
  if (!body.size) throw new FeedError('empty-feed', {url});
  return {...body, url, fetchedAt: Date.now()};
}

/** Milliseconds until the next try, with jitter; `undefined`: asking again would not help. */
function retryDelay(error: unknown, attempt: number): number | undefined {
  if (attempt >= RETRIES) return;
  if (!(error instanceof FeedError)) return (300 + Math.random() * 300) * (attempt + 1);
  const {status, retryAfter} = error.values;
  if (error.code !== 'status' || Number(status) < 500 || Number(retryAfter) > LONGEST_RETRY_AFTER) return;
  return Number(retryAfter) * 1000 || (300 + Math.random() * 300) * (attempt + 1);
}

/** A missing CORS header, a wrong host name and a broken connection look the same to a page: a bare TypeError. */
const asFeedError = (error: unknown, url: string) =>
  error instanceof FeedError ? error : new FeedError(navigator.onLine ? 'blocked' : 'offline', {url});

/** Ends at once when time is up; the next try then says so. */
const sleep = (milliseconds: number, signal: AbortSignal) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.onabort = resolve;
  });
