import {html, type TemplateResult} from 'lit';

/** A heading at the level the host page has room for; beyond 6 it stays 6. */
export const heading = (level: number, content: unknown, className: string): TemplateResult =>
  [
    html`<h1 class=${className} part="heading">${content}</h1>`,
    html`<h2 class=${className} part="heading">${content}</h2>`,
    html`<h3 class=${className} part="heading">${content}</h3>`,
    html`<h4 class=${className} part="heading">${content}</h4>`,
    html`<h5 class=${className} part="heading">${content}</h5>`,
    html`<h6 class=${className} part="heading">${content}</h6>`,
  ][Math.min(6, Math.max(1, Math.round(level) || 2)) - 1]!;
