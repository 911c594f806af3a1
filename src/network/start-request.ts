import {feedAddress} from './feed-address.js';

export interface Started {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
}

/** What a page has of requests that are under way, by address; `undefined`: it was, and somebody has taken it over. */
export type Page = {[name: symbol]: Map<string, Started | undefined> | undefined};

/** Bytes on their way, mostly compressed. */
const LARGE = 50_000;

/**
 * Asks for a feed while the code that reads it is still travelling; `loadFeed()` takes the answer over. They meet by a
 * name on the page, not by a shared module: a page may ask for the loader's file by an address of its own
 * (`lbb.js?v=2`), and a file that others import must have one address only.
 *
 * @param whenLarge called when the answer begins, if it says that it is long
 */
export function startRequest(address: string, whenLarge?: () => Promise<unknown>): void {
  const page = globalThis as Page;
  const name = Symbol.for('lbb requests');
  // Not `??=`: the loader is read by browsers of 2018.
  const started = page[name] || (page[name] = new Map());
  try {
    const url = feedAddress(address);
    if (started.has(url) || !/^https?:/.test(url)) return;
    const controller = new AbortController();
    // As `request()` in load-feed.ts asks.
    const response = fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache', signal: controller.signal});
    response.then(({headers}) => whenLarge && +headers.get('content-length')! > LARGE && whenLarge()).catch(() => {});
    started.set(url, {response, controller});
    // A browser without Temporal needs long to begin with dates; now it waits for the network anyway.
    if (!('Temporal' in globalThis)) setTimeout(Intl.DateTimeFormat);
  } catch {
    // No address: the element says so.
  }
}
