import {html, type TemplateResult} from 'lit';
import {tryAgain} from '../../text/phrases/common.js';
import {couldNotLoad} from '../../text/phrases/signup.js';
import {couldNotLoadAdvice} from '../../text/phrases/signup-privacy.js';
import {hasFallback} from '../shared/has-fallback.js';

/** Instead of the form: what the page has between the tags, else that it failed, what to do, and a way to try again. */
export function failure(element: Element, head: TemplateResult, retry: () => unknown): TemplateResult {
  if (hasFallback(element)) return html`<p class="muted" role="status">${couldNotLoad()}</p><slot></slot>`;
  return html`${head}
    <div class="sent" role="status">
      <p><b>${couldNotLoad()}</b></p>
      <p>${couldNotLoadAdvice()}</p>
      <button class="btn" part="button" @click=${retry}>${tryAgain()}</button>
    </div>`;
}
