import {html, nothing, type TemplateResult} from 'lit';
import {newTab} from '../../text/phrases/links.js';

/** A link out of the page, which stays open. */
export const newTabLink = (href: string, words: unknown, onClick?: () => unknown): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer" @click=${onClick ?? nothing}>${words}<span class="vh"> (${newTab()})</span></a>`;
