import {html, type TemplateResult} from 'lit';
import {formatMoment} from '../../../text/format-phrases.js';
import {wallTimeAt} from '../../../model/wall-time.js';
import {language} from '../../../text/words.js';
import {tryAgain} from '../../../text/phrases/common.js';
import * as say from '../../../text/phrases/list-states.js';
import {icon} from '../../shared/icons.js';
import type {Context, Reading} from '../context.js';
import {emptyState} from './empty-state.js';

/** Milliseconds after which a copy that could not be made new says its age. */
const OLD = 60_000;

export const nothingOn = (): TemplateResult => html`<slot name="empty">${emptyState(say.noneNow(), say.noneNowAdvice())}</slot>`;

export const failed = (reading: Reading): TemplateResult =>
  html`<div role="status">${emptyState(say.failed(), say.failedAdvice(), retryButton(reading, 'btn'))}</div>`;

/** One sentence above the page's own fallback. */
export const failedAbove = (): TemplateResult => html`<p class="muted" role="status">${say.failed()}</p>`;

/** A copy that could not be made new says its age before anything else. */
export function stale({feed, now, reading}: Context): TemplateResult | undefined {
  const {failures, fetchedAt} = reading.feeds!;
  if (!failures.length || reading.now - fetchedAt < OLD) return undefined;
  return html`<div class="notice">
    ${icon('warning')}
    <div>
      <p><strong>${say.stale()}</strong></p>
      <p>${say.staleAdvice(formatMoment(wallTimeAt(fetchedAt, feed.timeZone), now, language()))}</p>
    </div>
  </div>`;
}

export const retryButton = (reading: Reading, className: string): TemplateResult =>
  html`<button class=${className} part="button" ?disabled=${reading.isLoading} @click=${() => reading.refresh()}>${tryAgain()}</button>`;
