/** Loaded only for feeds of which something can be said; visitors do not wait for it. */
import type {Source} from '../../model/feed.js';
import {accountSentence} from '../../text/account.js';

const said = new Set<string>();

/** Says in the console what became of each source's events and records, once; a warning where nothing is left to be shown. */
export function sayAccounts(sources: readonly Source[]): void {
  for (const source of sources) {
    const {url, account} = source;
    if (!account || said.has(url)) continue;
    said.add(url);
    console[account.shown || account.cancelled ? 'info' : 'warn'](`lbb-elements, ${url}: ${accountSentence(source, 'da')}`);
  }
}
