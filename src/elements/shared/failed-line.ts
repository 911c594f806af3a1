import {html, type TemplateResult} from 'lit';
import {tryAgain} from '../../text/phrases/shared.js';
import type {FeedElement} from './feed-element.js';

/** That nothing could be read, and a way to try again. */
export const failedLine = (element: FeedElement, words: string): TemplateResult =>
  html`<p class="muted" role="status">
    ${words} <button class="btn" part="button" ?disabled=${element.isLoading} @click=${() => element.retry()}>${tryAgain()}</button>
  </p>`;
