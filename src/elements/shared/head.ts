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
    gap: 0.25em 2em;
  }
  .title1 {
    font-size: 1.75em;
    line-height: var(--_tight, 1.15);
  }
  /* Whether it has a line of its own is never asked of what stands in it: a picker is as wide as its language's name, in some
     engines as the longest of them. It takes what the heading leaves. */
  .picker-space {
    display: flex;
    justify-content: end;
    align-self: center;
    flex: 1 5.55em;
    min-block-size: 2.35em;
    min-inline-size: 0;
  }
  /* Where a name and a picker seldom fit beside each other it has a line of its own before it is there, too. */
  @container (inline-size < 20em) {
    .picker-space {
      flex-basis: 100%;
      justify-content: start;
    }
  }
`;
