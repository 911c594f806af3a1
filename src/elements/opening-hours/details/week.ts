import {html, nothing, type TemplateResult} from 'lit';
import {DAY} from '../../../model/calendar.js';
import {spanOf, type Reason, type Span} from '../../../model/opening-hours.js';
import {comingChanges, openingWeek, type ComingChange, type WeekRow} from '../../../model/opening-week.js';
import {language} from '../../../text/words.js';
import {callFirst, closedToday, reasonText} from '../../../text/phrases/opening-hours.js';
import {holidayNames} from '../../../text/phrases/holidays.js';
import * as say from '../../../text/phrases/opening-week.js';
import {comma, formatList} from '../../../text/format-list.js';
import {textIn} from '../../../text/text-in.js';
import {withTimes} from '../../shared/with-times.js';
import {localizedText} from '../../shared/localized-text.js';
import type {Content} from '../../shared/markup.js';
import {heading} from '../../shared/heading.js';
import type {HoursContext, HoursEntry} from '../context.js';
import {shape} from '../shape.js';

/** @param today day number in the place's zone */
export const weekTable = ({opening, feedLanguage}: HoursEntry, {weekStart}: HoursContext, today: number): TemplateResult =>
  html`<table class="wk" part="week">
    <caption class="vh">
      ${say.heading()}
    </caption>
    <thead class="vh">
      <tr>
        <th scope="col">${say.day()}</th>
        <th scope="col">${say.time()}</th>
      </tr>
    </thead>
    <tbody>
      ${openingWeek(opening, today, weekStart).map(
        (row) =>
          html`<tr class=${row.isToday ? 'is-today' : ''}>
            <th scope="row" aria-current=${row.isToday ? 'date' : nothing}>${say.rowDays(row)}</th>
            <td>${timesOfRow(row, feedLanguage)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function timesOfRow({lines, day, isUsual, isToday}: WeekRow, feedLanguage: string): TemplateResult | TemplateResult[] {
  if (isUsual)
    return lines.length
      ? lines.map(({hours, isThisWeek}) => {
          const condition = say.conditionOf(hours);
          const limits = condition && (isThisWeek ? condition : `${condition} (${say.notThisWeek()})`);
          return timeLine(spanOf(0, hours), feedLanguage, limits, !isThisWeek);
        })
      : html`<span class="muted">${say.closed()}</span>`;
  const usual = lines.filter(({isThisWeek}) => isThisWeek);
  const why = reasonAfterComma(day.reasons, feedLanguage);
  if (day.state === 'ask')
    return usual.map(({hours}) => timeLine({...spanOf(0, hours), label: ''}, feedLanguage, html`${callFirst()}${why}`));
  const isOther = String(usual.map(({hours}) => say.timesOf(hours))) !== String(day.spans.map(say.timesOf));
  const struck = isOther ? usual.map(({hours}) => html`<span class="hours"><s class="h muted">${say.timesOf(hours)}</s></span> `) : [];
  return day.state === 'closed'
    ? html`${struck}<span class="w muted">${isToday ? closedToday() : say.closed()}${why}</span>`
    : html`${struck}${day.spans.map((span) => timeLine(span, feedLanguage))}<span class="w muted"
          >${holidayNames(day.reasons) ?? localizedText(reasonText(day.reasons), feedLanguage)}</span
        >`;
}

/** `19.00–21.00 med rådgivning`; a whole day by appointment has no times. */
function timeLine(span: Span, feedLanguage: string, limits?: unknown, isNotThisWeek = false): TemplateResult {
  const {label, isAsk, start, end} = span;
  const called = label ? localizedText(label, feedLanguage) : isAsk && !limits ? callFirst() : undefined;
  const before = label ? textIn(label, language(), feedLanguage).text : '';
  const words = called && limits ? html`${called}${comma(language(), before)}${limits}` : (called ?? limits);
  const hours = isAsk && end - start >= DAY ? nothing : html`<span class="h">${say.timesOf(span)}</span>`;
  return html`<span class="hours ${isNotThisWeek ? 'muted' : ''}">${hours}${words ? html` <span class="w muted">${words}</span>` : nothing}</span> `;
}

/** `, 2. pinsedag` */
function reasonAfterComma(reasons: readonly Reason[], feedLanguage: string, before = ''): Content {
  const why = holidayNames(reasons) ?? localizedText(reasonText(reasons), feedLanguage);
  return why === nothing ? nothing : html`${comma(language(), before)}${why}`;
}

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
          ${changes.map((change) => changeItem(change, today, feedLanguage))}
        </ul>
      </div>`
    : nothing;
}

function changeItem(change: ComingChange, today: number, feedLanguage: string): TemplateResult {
  const {state, spans, reasons} = change.day;
  const sure = spans.filter(({isAsk}) => !isAsk);
  const times = sure.map((span) => `${say.timesOf(span)}${span.label ? ` ${textIn(span.label, language(), feedLanguage).text}` : ''}`);
  const words =
    state === 'closed' ? say.closed() : state === 'ask' || !times.length ? callFirst() : say.openAt(formatList(times, language()));
  return html`<li>
    <span class="d muted">${say.changeDays(change, today)}</span>
    <span class="x"
      >${shape(state === 'special' ? 'open' : state === 'ask' ? 'ask' : 'closed')}<span
        >${withTimes(words)}${reasonAfterComma(reasons, feedLanguage, words)}</span
      ></span
    >
  </li>`;
}
