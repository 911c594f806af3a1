import {html, nothing, type TemplateResult} from 'lit';
import {doorAjar} from '../shared/icons.js';

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
