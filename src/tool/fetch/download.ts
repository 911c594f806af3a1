/** Bytes from an address: the only file of the tool that speaks HTTP. No error of it holds an address. */
import {lookup as resolve, type LookupAddress, type LookupAllOptions} from 'node:dns';
import http, {type IncomingMessage} from 'node:http';
import https from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {pipeline, type Readable} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';
import zlib from 'node:zlib';
import {isPrivateAddress} from './private-address.js';
import {SourceError} from './source-error.js';

export interface DownloadOptions {
  /** What the server said of the copy that is at hand. */
  readonly known?: {readonly etag?: string | undefined; readonly lastModified?: string | undefined} | undefined;
  readonly seconds: number;
  readonly megabytes: number;
  readonly tries: number;
  /** Hosts that may lie on the internal network. */
  readonly allowPrivate: readonly string[];
  /** Milliseconds before the second try; doubled with each further one. */
  readonly firstPause?: number;
}

export interface Downloaded {
  readonly bytes: Uint8Array;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** The media type, without parameters. */
  readonly type: string;
}

const MOST_REDIRECTS = 5;
/** Seconds: a server that wants more time than that gets it until the next run. */
const LONGEST_WAIT = 30;

/**
 * @returns undefined: what is known is still what there is
 * @throws {SourceError}
 */
export async function download(url: URL, options: DownloadOptions): Promise<Downloaded | undefined> {
  for (let round = 1; ; round++)
    try {
      return await askOnce(url, options);
    } catch (error) {
      const failure = failureOf(error);
      const {again} = failure;
      if (again === undefined || again > LONGEST_WAIT || round >= options.tries) throw failure;
      await wait(Math.max(again * 1000, (options.firstPause ?? 1000) * 2 ** (round - 1)));
    }
}

/**
 * Sends a text by POST; any answer that is no error will do.
 * @throws {SourceError}
 */
export async function post(url: URL, body: object, options: Pick<DownloadOptions, 'seconds' | 'allowPrivate'>): Promise<void> {
  try {
    const signal = AbortSignal.timeout(options.seconds * 1000);
    const answer = await request(url, {signal, allowPrivate: options.allowPrivate, body: JSON.stringify(body)});
    answer.destroy();
    if (answer.statusCode! >= 300) throw new SourceError('status', {status: answer.statusCode!});
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Whether there is something at an address: asked for its head first, and for itself where a server refuses that.
 * @throws {SourceError}
 */
export async function probe(start: URL, {seconds, allowPrivate}: Pick<DownloadOptions, 'seconds' | 'allowPrivate'>): Promise<void> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const ask = async (method: 'HEAD' | 'GET') => {
    let url = start;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await request(url, {signal, allowPrivate, method});
      answer.destroy();
      const {statusCode: status = 0, headers} = answer;
      if (status < 300 || status >= 400 || headers.location === undefined) return status;
      url = redirected(url, headers.location);
    }
    throw new SourceError('redirects', {});
  };
  try {
    const status = await ask('HEAD');
    const again = status >= 400 && status !== 404 && status !== 410 ? await ask('GET') : status;
    if (again >= 400) throw refusal(again, undefined);
  } catch (error) {
    throw failureOf(signal.aborted ? new SourceError('timeout', {seconds}, 0) : error);
  }
}

async function askOnce(start: URL, {known, seconds, megabytes, allowPrivate}: DownloadOptions): Promise<Downloaded | undefined> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const headers = {
    ...(known?.etag && {'if-none-match': known.etag}),
    ...(known?.lastModified && {'if-modified-since': known.lastModified}),
  };
  try {
    let url = start;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await request(url, {signal, allowPrivate, headers});
      const {statusCode: status = 0} = answer;
      const {location} = answer.headers;
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
        answer.destroy();
        url = redirected(url, location);
      } else if (status === 304 && known) {
        answer.destroy();
        return undefined;
      } else if (status === 200) return await bodyOf(answer, megabytes);
      else {
        answer.destroy();
        throw refusal(status, answer.headers['retry-after']);
      }
    }
    throw new SourceError('redirects', {});
  } catch (error) {
    throw signal.aborted ? new SourceError('timeout', {seconds}, 0) : error;
  }
}

interface Request {
  readonly signal: AbortSignal;
  readonly allowPrivate: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes it a POST of JSON. */
  readonly body?: string;
  readonly method?: 'HEAD' | 'GET';
}

function request(url: URL, {signal, allowPrivate, headers, body, method}: Request): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const isAllowed = allowPrivate.includes(host);
  // Node looks no address up that is one already.
  if (isIP(host) && !isAllowed && isPrivateAddress(host)) throw new SourceError('private', {});
  return new Promise((resolved, rejected) => {
    const sending = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        signal,
        lookup: isAllowed ? undefined : lookupPublic,
        headers: {
          'user-agent': 'lbb-feed',
          accept: 'text/calendar, application/json, text/csv, */*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          ...headers,
          ...(body !== undefined && {'content-type': 'application/json; charset=utf-8'}),
        },
      },
      resolved,
    );
    sending.on('error', rejected);
    sending.end(body);
  });
}

/** Looks a name up at the moment of connecting, so that a name that leads inside is caught whatever it said before. */
const lookupPublic: LookupFunction = (host, options, answer) => {
  resolve(host, {...options, all: true} as LookupAllOptions, (error, found: LookupAddress[]) => {
    const outside = error ? [] : found.filter(({address}) => !isPrivateAddress(address));
    const [first] = outside;
    if (error) answer(error, '', 0);
    else if (!first) answer(new SourceError('private', {}), '', 0);
    else if (options.all) answer(null, outside);
    else answer(null, first.address, first.family);
  });
};

function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const isWeb = to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:');
  // An address that is secret must not travel in the open.
  if (!to || !isWeb) throw new SourceError('redirect-to', {});
  return to;
}

async function bodyOf(answer: IncomingMessage, megabytes: number): Promise<Downloaded> {
  const {etag, 'last-modified': lastModified, 'content-type': type = '', 'content-encoding': encoding = ''} = answer.headers;
  const unpack = /gzip/.test(encoding)
    ? zlib.createGunzip()
    : /\bbr\b/.test(encoding)
      ? zlib.createBrotliDecompress()
      : /deflate/.test(encoding)
        ? zlib.createInflate()
        : undefined;
  const body: Readable = unpack ? pipeline(answer, unpack, () => {}) : answer;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    if ((size += chunk.length) > megabytes * 1e6) {
      answer.destroy();
      throw new SourceError('too-large', {megabytes});
    }
    chunks.push(chunk);
  }
  return {bytes: Buffer.concat(chunks), etag, lastModified, type: type.split(';')[0]!.trim().toLowerCase()};
}

function refusal(status: number, retryAfter: string | undefined): SourceError {
  if (status === 404 || status === 410) return new SourceError('not-found', {status});
  if (status === 401 || status === 403) return new SourceError('forbidden', {status});
  if (status < 400) return new SourceError('no-content', {status});
  const isTooOften = status === 429;
  const isPassing = status >= 500 || isTooOften || status === 408;
  // Seconds, or a date: then it is tried again by our own clock.
  return new SourceError(
    isTooOften ? 'too-often' : 'status',
    {status},
    isPassing ? Number(/^\d+$/.exec(retryAfter ?? '')?.[0] ?? 0) : undefined,
  );
}

/** Node's own errors name hosts and addresses: of them the kind is kept. */
function failureOf(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const {code = '', name} = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND') return new SourceError('no-host', {}, 0);
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return new SourceError('certificate', {code});
  if (/^(Z_|ERR_.*BROTLI|ERR__ERROR)/.test(code)) return new SourceError('broken', {}, 0);
  const kind = /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(code) ? 'broke-off' : 'no-answer';
  return new SourceError(name === 'AbortError' ? 'timeout' : kind, {code}, 0);
}
