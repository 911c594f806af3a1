import {css, html, type TemplateResult} from 'lit';
import {heading} from './heading.js';

/** An element's own heading, and beside it the place of the language picker, which is loaded later. */
export const head = (level: number, title: string, picker: unknown): TemplateResult =>
  html`<div class="head">
    ${heading(level, title, 'title1')}
    <div class="picker-space no-print">${picker}</div>
  </div>`;

export const headStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 2em;
  }
  .title1 {
    font-size: 1.75em;
    line-height: var(--_tight, 1.15);
  }
  .picker-space {
    align-self: center;
    min-block-size: 2.35em;
    min-inline-size: 5.55em;
  }
  /* Where a name and a picker seldom fit beside each other it has a line of its own before it is there, too. */
  @container (inline-size < 20em) {
    .picker-space {
      flex-basis: 100%;
    }
  }
`;
