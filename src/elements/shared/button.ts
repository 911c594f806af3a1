import {html, type TemplateResult} from 'lit';

/** A button that does something in the page; it never submits a form. */
export const button = (words: unknown, onClick: (event: Event) => unknown, className = 'btn'): TemplateResult =>
  html`<button type="button" class=${className} part="button" @click=${onClick}>${words}</button>`;

/** Puts a text on the clipboard; false where there is none, as without https, or where the page is denied it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
