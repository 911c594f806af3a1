import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../../text/languages.js';
import {language, scriptStyle} from '../../text/words.js';

/**
 * All that an element shows, in the page's language and direction, with the room that its script needs. As a property, because
 * strict pages take no `style` from markup.
 */
export const root = (content: unknown, className = ''): TemplateResult =>
  html`<div class="root ${className}" lang=${language()} dir=${directionOf(language())} .style=${scriptStyle() ?? nothing}>${content}</div>`;
