import {html, nothing, type TemplateResult} from 'lit';
import type {Agenda} from '../../../model/agenda.js';
import {parseDate, WEEKDAYS, weekdayOf} from '../../../model/calendar.js';
import type {Activity, PlainDate, PlainDateTime} from '../../../model/feed.js';
import {formatDay, formatWeekday, relativeDay, sentenceCase} from '../../../text/format.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/activities.js';
import {heading} from '../../shared/heading.js';
import {list, type Content} from '../../shared/markup.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {arrangementLine, occurrenceLine, row} from './item.js';

/** Offers by arrangement that are listed; a side column has no room for them. */
export const arrangedIn = ({byArrangement}: Agenda, {view, lines}: Catalogue): readonly Activity[] =>
  byArrangement.slice(0, view === 'compact' ? 0 : lines);

/** What is on, day by day, then what is by arrangement. */
export function agendaView(catalogue: Catalogue, context: Context): TemplateResult {
  const {rows} = catalogue;
  const arranged = arrangedIn(rows, catalogue);
  const {level, now} = context;
  const arrangedRow = (activity: Activity) => row(arrangementLine(activity), catalogue, context);
  return html`${rows.days.map(({date, items}) =>
    section(level + 1, dayHeading(date, now), items, (item) => row(occurrenceLine(item, now, date), catalogue, context)),
  )}
    ${context.moreButton?.(rows.hasMore, catalogue)} ${context.ongoing?.(catalogue, context)}
    ${section(level + 1, html`<span>${say.byArrangement()}</span>`, arranged, arrangedRow, say.byArrangementText())}
    ${rows.byArrangement.length > arranged.length ? context.moreButton?.(true, catalogue) : nothing}`;
}

/** A heading with its lines; nothing without any. */
export function section<T>(level: number, title: unknown, items: readonly T[], line: (item: T) => unknown, hint?: string): Content {
  const head = heading(level, title, 'rail');
  if (!items.length) return nothing;
  return html`<section class="day" part="day">
    ${hint ? html`<div>${head}<p class="hint">${hint}</p></div>` : head} ${list('', items, line)}
  </section>`;
}

/** "I dag · mandag 23. november", "Onsdag · 25. november". */
export function dayHeading(date: PlainDate, now: PlainDateTime): TemplateResult {
  const near = relativeDay(date, now.slice(0, 10), language());
  const first = near ?? formatWeekday(WEEKDAYS[weekdayOf(parseDate(date)!)]!, language());
  return html`<span>${sentenceCase(first, language())}</span>
    <time class="date" datetime=${date}>${formatDay(date, language(), {weekday: near !== undefined})}</time>`;
}
