import {html, type TemplateResult} from 'lit';

/** A heading at the level the host page has room for; beyond 6 it stays 6. */
export function heading(level: number, content: unknown, className: string): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${className} part="heading">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part="heading">${content}</h5>`;
    default:
      return html`<h6 class=${className} part="heading">${content}</h6>`;
  }
}
