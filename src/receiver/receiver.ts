/**
 * Receives signups: checks, stores, answers, forwards. Says in its log what happened, never to whom: no name, number,
 * address or text of a signup stands in a log, an answer or an address.
 */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {forwardMail, type MailOptions} from './forward-mail.js';
import {makeChallenge, proofChecker} from './proof-of-work.js';
import {rateLimit} from './rate-limit.js';
import {readRequest, UnreadableRequest} from './read-request.js';
import {checkSignup} from './signup-schema.js';
import {openStore, type Store} from './store.js';

export interface ReceiverOptions {
  /** Path of the SQLite file. */
  readonly database: string;
  /** Origins of the pages with the form, `https://forening.example`; a request from another is refused. */
  readonly origins: readonly string[];
  /** Days until a signup is deleted; as the form's privacy text promises. */
  readonly keepDays: number;
  /** Signups an hour from one sender. */
  readonly perHour: number;
  readonly mail?: MailOptions | undefined;
  /** Asks for an ALTCHA proof of work; challenges are at `/challenge`. */
  readonly proofKey?: string | undefined;
  /** The address of the sender is the last in X-Forwarded-For, which a proxy of ours has written. */
  readonly isBehindProxy?: boolean;
  readonly log?: (line: string) => void;
}

export interface Receiver {
  /** `POST /signup`, `GET /challenge`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly store: Store;
  close(): Promise<void>;
}

const DAY = 86_400_000;

export function startReceiver(options: ReceiverOptions): Receiver {
  const {keepDays, log = () => {}, proofKey} = options;
  const origins = options.origins.map(originOf);
  const store = openStore(options.database, log);
  const forwarder = options.mail && forwardMail(store, options.mail, log);
  const secondsToWait = rateLimit(options.perHour);
  const isProven = proofKey ? proofChecker(proofKey) : () => true;
  const tidy = () => {
    try {
      const before = forwarder ? store.waiting().length : 0;
      const deleted = store.deleteBefore(Date.now() - keepDays * DAY);
      const unmailed = forwarder ? before - store.waiting().length : 0;
      if (deleted) log(`${deleted} deleted after ${keepDays} days${unmailed ? `, ${unmailed} of them never mailed` : ''}`);
    } catch (error) {
      log(`nothing could be deleted (${(error as Error).name}), tried again in an hour`);
    }
  };
  tidy();
  const tidying = setInterval(tidy, DAY / 24);
  tidying.unref();
  forwarder?.wake();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const {origin} = request.headers;
    response.setHeader('vary', 'origin');
    response.setHeader('cache-control', 'no-store');
    // A page from elsewhere, or one that hides where it is from, has no business here.
    if (origin !== undefined && !origins.includes(origin)) return say(request, response, 403, {error: 'origin'});
    if (origin) response.setHeader('access-control-allow-origin', origin);
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'POST');
      response.setHeader('access-control-allow-headers', 'content-type');
      response.setHeader('access-control-max-age', '86400');
      return void response.writeHead(204).end();
    }
    if (pathname.endsWith('/challenge') && request.method === 'GET' && proofKey)
      return say(request, response, 200, makeChallenge(proofKey, Date.now()));
    if (!pathname.endsWith('/signup')) return say(request, response, 404, {error: 'address'});
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return say(request, response, 405, {error: 'method'});
    }
    const wait = secondsToWait(senderOf(request, options.isBehindProxy), Date.now());
    if (wait) {
      response.setHeader('retry-after', String(wait));
      return say(request, response, 429, {error: 'busy'});
    }
    const {value, proof} = await readRequest(request);
    const checked = checkSignup(value);
    if ('error' in checked) return say(request, response, 400, checked);
    const {signup} = checked;
    if (!isProven(proof, signup.id, Date.now())) return say(request, response, 400, {error: 'proof'});
    const added = await store.add(signup, Date.now());
    if (added === 'conflict') return say(request, response, 409, {error: 'conflict'});
    if (added === 'new') forwarder?.wake();
    return say(request, response, 200, {received: signup.id});
  }

  function say(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
    log(`${status} ${'error' in body ? String(body.error) : 'ok'}`);
    // Whoever is refused before the end of the body does not get to send the rest.
    if (!request.complete) response.setHeader('connection', 'close');
    if (/\btext\/html\b/.test(request.headers.accept ?? '')) {
      response.setHeader('content-security-policy', "default-src 'none'");
      response.writeHead(status, {'content-type': 'text/html; charset=utf-8'}).end(page(status < 300));
    } else response.writeHead(status, {'content-type': 'application/json; charset=utf-8'}).end(JSON.stringify(body));
  }

  return {
    store,
    handle: (request, response) =>
      void answer(request, response).catch((error: unknown) => {
        if (response.headersSent) return response.destroy();
        if (error instanceof UnreadableRequest) return say(request, response, error.status, {error: error.error});
        // The sender has gone away, or the disk is full: the name of the error alone.
        log(`500 ${(error as Error).name}`);
        return say(request, response, 500, {error: 'server'});
      }),
    async close() {
      clearInterval(tidying);
      await forwarder?.close();
      store.close();
    },
  };
}

/**
 * What browsers send as Origin (RFC 6454 §6.2) for a page at this address: no path, no capitals, no usual port.
 * @throws {Error} with what to write instead
 */
export function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Error(`"${address}" is no origin of a page; write it with its scheme, as https://forening.example`);
}

function senderOf(request: IncomingMessage, isBehindProxy = false): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)!
    .trim();
  return (isBehindProxy && forwarded) || (request.socket.remoteAddress ?? '');
}

/** For forms that a browser posts without a script. */
const page = (
  isReceived: boolean,
) => `<!doctype html><html lang="da"><meta charset="utf-8"><title>${isReceived ? 'Tak' : 'Ikke modtaget'}</title>
<h1>${isReceived ? 'Tak for din besked' : 'Din tilmelding er ikke modtaget'}</h1>
<p>${isReceived ? 'Den er modtaget. Du kan lukke fanen.' : 'Luk fanen. Dine svar står stadig på siden med skemaet. Ret dem, eller ring eller skriv til os.'}</p></html>`;
