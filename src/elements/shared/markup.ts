import {html, nothing, type TemplateResult} from 'lit';

/** Something to render, or nothing, which leaves no frame. */
export type Content = TemplateResult | typeof nothing;

/** Items (`<li>`) in a list; nothing without any. */
export const list = (className: string, items: readonly unknown[], part?: string): Content =>
  items.length ? html`<ul class=${className} part=${part ?? nothing}>${items}</ul>` : nothing;

/** A term and what is said about it, within a `<dl>`. */
export const definition = (term: unknown, content: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
