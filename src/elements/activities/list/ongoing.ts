import {html, nothing, type TemplateResult} from 'lit';
import type {AgendaItem} from '../../../model/agenda.js';
import {formatDate, parseDate} from '../../../model/calendar.js';
import {lastDayOf} from '../../../model/occurrence-days.js';
import * as say from '../../../text/phrases/list-states.js';
import {heading} from '../../shared/heading.js';
import {localizedText} from '../../shared/localized-text.js';
import {keyOf, type Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {endOf, occurrenceLine, row, type Line} from './item.js';

/** Days. */
const MONTH = 28;

/** What is on all the time, after what happens next. A side column has one line for all of it, which opens. */
export function ongoing(catalogue: Catalogue, context: Context): TemplateResult | typeof nothing {
  const {agenda, lines, openKey, rows, view} = catalogue;
  // It stands behind all days, also while those are being rendered.
  if (!agenda.ongoing.length || rows !== agenda) return nothing;
  const items = agenda.ongoing.slice(0, lines);
  const title = heading(context.level + 1, html`<span>${ongoingTitle(agenda.ongoing, context.now)}</span>`, 'rail');
  const list = html`<ul>
      ${items.map((item) => row(ongoingLine(item, context.now), catalogue, context))}
    </ul>
    ${context.moreButton?.(agenda.ongoing.length > lines, catalogue)}`;
  const names = items.map(({activity}, i) => html`${i ? ' · ' : nothing}<bdi>${localizedText(activity.name, context.feed.language)}</bdi>`);
  const isOpen = items.some(({activity, occurrence}) => keyOf(activity, occurrence) === openKey);
  return html`<section class="day" part="day">
    ${
      view === 'compact'
        ? html`<details ?open=${isOpen}>
            <summary>${title}<span class="hint">${names}</span></summary>
            ${list}
          </details>`
        : html`${title}${list}`
    }
  </section>`;
}

/** "The whole month" only where all of it is on for a month. */
export function ongoingTitle(items: readonly AgendaItem[], now: string): string {
  const inAMonth = formatDate(parseDate(now.slice(0, 10))! + MONTH);
  return items.every(({occurrence}) => lastDayOf(occurrence) >= inAMonth) ? say.wholeMonth() : say.forLonger();
}

/** A line that says until when. */
export const ongoingLine = (item: AgendaItem, now: string): Line => ({
  ...occurrenceLine(item, now),
  when: html`<span class="ask">${endOf(item.occurrence, now.slice(0, 10))}</span>`,
});
