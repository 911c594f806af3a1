import {html, nothing, type TemplateResult} from 'lit';
import type {Feed} from '../../model/feed.js';
import {tryAgain} from '../../text/phrases/common.js';
import {heading} from './heading.js';

/** How the reading of the feeds went: the element, as views see it. */
export interface Reading {
  /** Undefined during the first reading; `fetchedAt` and `now` in milliseconds since 1970, of the oldest part and of this render. */
  readonly feeds?: {readonly feed?: Feed | undefined; readonly failures: readonly unknown[]; readonly fetchedAt: number};
  readonly now: number;
  readonly refreshMinutes?: number;
  readonly isLoading: boolean;
  refresh(): unknown;
}

/** What is missing may be in what was not read. */
export const isPartly = ({feeds}: Reading): boolean =>
  feeds !== undefined && (!feeds.feed || feeds.failures.length > 0 || feeds.feed.problems.some(({code}) => code === 'truncated'));

export const retryButton = (reading: Reading, className = 'btn'): TemplateResult =>
  html`<button class=${className} part="button" ?disabled=${reading.isLoading} @click=${() => reading.refresh()}>${tryAgain()}</button>`;

/** That nothing could be read, and a way to try again; under a heading, unless what stands between the tags brings its own. */
export const failedLine = (reading: Reading & Element, words: string, level: number, title: string): TemplateResult =>
  html`${reading.querySelector(':is(h1, h2, h3, h4, h5, h6):not([slot], [slot] *)') ? nothing : heading(level, title, 'name')}
    <div class="failed wrap">
    <p class="muted" role="status">${words}</p>
    ${retryButton(reading)}
  </div>`;
