import {html, nothing, type TemplateResult} from 'lit';

/** Something to render, or nothing, which leaves no frame. */
export type Content = TemplateResult | string | typeof nothing;

/** A list of items (`<li>`), each as `view` renders it; nothing without any. */
export const list = <T>(className: string, items: readonly T[], view: (item: T) => unknown = (item) => item): Content =>
  items.length ? html`<ul class=${className}>${items.map((item) => view(item))}</ul>` : nothing;

/** A term and what is said about it, within a `<dl>`. */
export const definition = (term: unknown, content: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
