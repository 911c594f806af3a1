import {html, type TemplateResult} from 'lit';
import * as say from '../../../text/phrases/signup.js';
import {localizedText} from '../../shared/localized-text.js';
import type {FormContext} from '../form-context.js';

/** The three steps; `done` stands in place of the number of the first once it is behind. */
export const stepList = ({feed, signup}: FormContext, done?: TemplateResult): TemplateResult =>
  html`<ol class="bridge" part="steps">
    ${say.steps().map(
      ([title, text], index) =>
        html`<li class=${done && !index ? 'is-done' : ''}>
          <span class="n">${(!index && done) || html`<span>${index + 1}</span>`}</span>
          <b>${title}</b>
          <p>${index === 1 && signup.responseTime ? localizedText(signup.responseTime, feed.language) : text}</p>
        </li>`,
    )}
  </ol>`;
