import {css, html, type TemplateResult} from 'lit';
import {tryAgain} from '../../text/phrases/common.js';
import type {FeedElement} from './feed-element.js';

/** That nothing could be read, and a way to try again. */
export const failedLine = (element: FeedElement, words: string): TemplateResult =>
  html`<div class="failed">
    <p class="muted" role="status">${words}</p>
    <button class="btn" part="button" ?disabled=${element.isLoading} @click=${() => element.refresh()}>${tryAgain()}</button>
  </div>`;

export const failedStyles = css`
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
`;
