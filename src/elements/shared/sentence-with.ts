import {html, type TemplateResult} from 'lit';

/**
 * A sentence with markup in the place of its variable: a number that keeps its direction, a link, a list of names.
 *
 * @param sentence a phrase of one variable; it is called with a mark, and the markup takes the mark's place
 */
export function sentenceWith(sentence: (mark: string) => string, content: unknown): TemplateResult | string {
  const [before, after] = sentence('\0').split('\0');
  if (typeof content === 'string') return `${before}${content}${after}`;
  return html`${before}${content}${after}`;
}
