import {html, nothing, svg, type TemplateResult} from 'lit';
import {wallTimeAt} from '../../../model/wall-time.js';
import {formatMoment} from '../../../text/format-moment.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/list-states.js';
import {icon} from '../../shared/icons.js';
import {failedLine, isPartly, retryButton, type Reading} from '../../shared/retry.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';

/** Milliseconds after which a copy that could not be made new says its age. */
const OLD = 60_000;

/** Of what was not read nobody knows that nothing is on. */
export const nothingOn = ({reading}: Context): TemplateResult =>
  isPartly(reading) ? failed(reading) : html`<slot name="empty">${emptyState(say.noneNow(), say.noneNowAdvice())}</slot>`;

export const failed = (reading: Reading): TemplateResult =>
  html`<div role="status">${emptyState(say.failed(), say.failedAdvice(), retryButton(reading))}</div>`;

/** Above the page's own fallback. */
export const failedAbove = (reading: Reading & Element, level: number, title: string): TemplateResult =>
  failedLine(reading, say.failed(), level, title);

const notice = (title: string, advice: string): TemplateResult =>
  html`<div class="notice" role="status">
    ${icon('warning')}
    <div>
      <p><strong>${title}</strong></p>
      <p>${advice}</p>
    </div>
  </div>`;

/** Before anything else: how old a copy is that could not be made new, and that a link leads to nothing that is listed. */
export function notices({missing}: Catalogue, {feed, now, reading}: Context): TemplateResult {
  const {failures, fetchedAt} = reading.feeds!;
  const isOld = failures.length && reading.now - fetchedAt >= OLD;
  // A source that does not answer may have it.
  const isGone = missing === 'gone' && !failures.length;
  return html`${isOld ? notice(say.stale(), say.staleAdvice(formatMoment(wallTimeAt(fetchedAt, feed.timeZone), now, language()))) : nothing}
  ${missing ? notice(isGone ? say.gone() : say.notListed(), say.listInstead()) : nothing}`;
}

/** The one drawing: a door ajar, for nothing found and for a feed that does not answer. */
const doorAjar = (): TemplateResult =>
  svg`<svg class="art" viewBox="0 0 96 96" aria-hidden="true"><path class="light" d="M50 20h18v60H50z"></path><path d="M10 80h76M30 80V20h38v60M30 20l20 8v60l-20-8M45 55v5"></path></svg>`;

/** The door ajar, what is the matter, and ways on. */
export const emptyState = (title: string, advice: string, ways: unknown = nothing): TemplateResult =>
  html`<div class="none">
    ${doorAjar()}
    <div>
      <p class="says"><strong>${title}</strong></p>
      <p>${advice}</p>
    </div>
    ${ways}
  </div>`;
