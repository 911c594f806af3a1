import {html, nothing, type TemplateResult} from 'lit';
import {comingChanges, type ComingChange} from '../../../model/opening-week.js';
import {formatList} from '../../../text/format.js';
import {language} from '../../../text/words.js';
import {textIn} from '../../../text/text-in.js';
import {callFirst} from '../../../text/phrases/opening-hours.js';
import * as say from '../../../text/phrases/opening-week.js';
import {heading} from '../../shared/heading.js';
import type {Content} from '../../shared/markup.js';
import type {HoursContext, HoursEntry} from '../context.js';
import {shape} from '../shape.js';
import {formatHours, reasonAfterComma} from './week.js';

/**
 * What is not as usual in the days after today.
 *
 * @param today day number in the place's zone
 */
export function changesList({opening, feedLanguage}: HoursEntry, {headingLevel}: HoursContext, today: number): Content {
  const changes = comingChanges(opening, today);
  return changes.length
    ? html`<div class="coming" part="changes">
        ${heading(headingLevel + 1, say.comingChanges(), 'title')}
        <ul>
          ${changes.map((change) => changeItem(change, feedLanguage))}
        </ul>
      </div>`
    : nothing;
}

function changeItem(change: ComingChange, feedLanguage: string): TemplateResult {
  const {state, spans, reasons} = change.day;
  const sure = spans.filter(({isAsk}) => !isAsk);
  const times = sure.map((span) => `${formatHours(span)}${span.label ? ` ${textIn(span.label, language(), feedLanguage).text}` : ''}`);
  const words =
    state === 'closed' ? say.closed() : state === 'ask' || !times.length ? callFirst() : say.openAt(formatList(times, language()));
  return html`<li>
    <span class="d muted">${say.changeDays(change)}</span>
    <span class="x"
      >${shape(state === 'special' ? 'open' : state === 'ask' ? 'ask' : 'closed')}<span
        >${words}${reasonAfterComma(reasons, feedLanguage)}</span
      ></span
    >
  </li>`;
}
