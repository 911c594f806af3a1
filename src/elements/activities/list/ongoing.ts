import {html, nothing} from 'lit';
import type {AgendaItem} from '../../../model/agenda.js';
import {addDays} from '../../../model/calendar.js';
import {lastDayOf} from '../../../model/occurrence-days.js';
import {untitled} from '../../../text/phrases/activities.js';
import * as say from '../../../text/phrases/list-states.js';
import {heading} from '../../shared/heading.js';
import {namesInRow} from '../../shared/names-in-row.js';
import {list, type Content} from '../../shared/markup.js';
import {keyOf, type Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {section} from './agenda.js';
import {itemIcon} from './icons.js';
import {endOf, occurrenceLine, row, type Line} from './item.js';

/** Days. */
const MONTH = 28;

/** What is on all the time, after what happens next. A side column has one line for all of it, which opens. */
export function ongoing(catalogue: Catalogue, context: Context): Content {
  const {agenda, lines, openKey, view} = catalogue;
  const {feed, level, now} = context;
  const items = agenda.ongoing.slice(0, lines);
  const title = html`<span>${ongoingTitle(agenda.ongoing, now)}</span>`;
  const line = (item: AgendaItem) => row(ongoingLine(item, now), catalogue, context);
  if (view !== 'compact')
    return html`${section(level + 1, title, items, line)} ${agenda.ongoing.length > lines ? context.moreButton?.(true, catalogue) : nothing}`;
  if (!items.length) return nothing;
  const names = namesInRow(
    items.map(({activity: {name}}) => name || untitled()),
    feed.language,
    ' · ',
  );
  const isOpen = items.some(({activity, occurrence}) => keyOf(activity, occurrence) === openKey);
  return html`<section class="day" part="day">
    <details ?open=${isOpen}>
      <summary>${heading(level + 1, title, 'rail')} <span class="hint">${names}</span>${itemIcon('chevron', 'chev')}</summary>
      ${list('', items, line)}
    </details>
  </section>`;
}

/** "The whole month" only where all of it is on for a month. */
export function ongoingTitle(items: readonly AgendaItem[], now: string): string {
  const inAMonth = addDays(now.slice(0, 10), MONTH);
  return items.every(({occurrence}) => lastDayOf(occurrence) >= inAMonth) ? say.wholeMonth() : say.forLonger();
}

/** A line that says until when. */
export const ongoingLine = (item: AgendaItem, now: string): Line => ({
  ...occurrenceLine(item, now, now.slice(0, 10)),
  when: html`<span class="ask muted">${endOf(item.occurrence, now.slice(0, 10))}</span>`,
});
