import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../../text/languages.js';
import {language, scriptStyle} from '../../text/words.js';

/** The room that the language's script needs, and the fonts that have its letters, behind the host's: CSS cannot add to those. */
export const styleFor = (host: Element): unknown => scriptStyle()?.(getComputedStyle(host)) ?? nothing;

/**
 * All that an element shows, in the page's language and direction. Its style as a property, because strict pages take no
 * `style` from markup.
 */
export const root = (host: Element, content: unknown, className = ''): TemplateResult =>
  html`<div class="root ${className}" lang=${language()} dir=${directionOf(language())} .style=${styleFor(host)}>${content}</div>`;
