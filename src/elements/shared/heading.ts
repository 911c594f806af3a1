import {html, type TemplateResult} from 'lit';

/** A template for each level: Lit knows a template by its strings. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => Object.assign([`<h${level} class=`, ' part="heading">', `</h${level}>`], {raw: []}));

/** A heading at the level the host page has room for; beyond 6 it stays 6. */
export const heading = (level: number, content: unknown, className: string): TemplateResult =>
  html(templates[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1]!, className, content);
