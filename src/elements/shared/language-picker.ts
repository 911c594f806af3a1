import {css, html, nothing, type TemplateResult} from 'lit';
import {language} from '../../text/words.js';
import {languages, type Language} from '../../text/interface-languages.js';
import {matchLanguage} from '../../text/languages.js';
import {pickLanguage} from '../../text/phrases/common.js';
import {drawing} from './drawing.js';
import {hasPicker} from './has-picker.js';
import type {Content} from './markup.js';
import {changeLanguage} from './follow-language.js';

const GLOBE =
  'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M3.5 12h17M12 3.5c2.7 2.6 3.8 5.3 3.8 8.5s-1.1 5.9-3.8 8.5c-2.7-2.6-3.8-5.3-3.8-8.5s1.1-5.9 3.8-8.5z';
const CHEVRON = 'm6 9.5 6 6 6-6';

/** First those that the visitor's browser asks for: sixteen are many to look through. */
function inOrder(): readonly Language[] {
  const wished = navigator.languages.map((tag) => matchLanguage([tag]));
  const place = ({tag}: Language) => (wished.includes(tag) ? wished.indexOf(tag) : wished.length);
  return [...languages].sort((one, other) => place(one) - place(other));
}

/** Every language by its own name, if the page's one picker stands here; a native list, so that each phone shows it as it shows lists. */
export const languagePicker = (element: Element): Content => (hasPicker(element) ? picker() : nothing);

const picker = (): TemplateResult => html`
  <label class="picker no-print" part="picker">
    ${drawing(GLOBE)}<span class="vh">${pickLanguage()}</span>
    <select @change=${(event: Event) => changeLanguage((event.target as HTMLSelectElement).value)}>
      ${inOrder().map(({tag, name}) => html`<option value=${tag} lang=${tag} ?selected=${tag === language()} .selected=${tag === language()}>${name}</option>`)}
    </select>
    ${drawing(CHEVRON)}
  </label>
`;

export const pickerStyles = css`
  .picker {
    position: relative;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    font-size: 0.9375em;
    color: var(--_muted);
    border-radius: var(--_radius);
    --_icon: 1.15em;
  }
  .picker .i {
    pointer-events: none;
  }
  .picker .i:last-child {
    margin-inline-start: -1.55em;
  }
  .picker select {
    appearance: none;
    field-sizing: content;
    min-inline-size: 0;
    text-overflow: ellipsis;
    min-block-size: 2.5em;
    border: 0;
    padding-inline: 0 1.6em;
    background: transparent;
    color: var(--_link);
    font-weight: 500;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  .picker option {
    color: CanvasText;
    background: Canvas;
  }
  .picker:hover select {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
`;
