import {html, nothing, svg, type TemplateResult} from 'lit';

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
