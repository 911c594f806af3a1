import {html, nothing, type TemplateResult} from 'lit';
import {formatTimeRange} from '../../text/format-phrases.js';
import {formatMoment} from '../../text/format-moment.js';
import {formatDay, sentenceCase} from '../../text/format.js';
import {addDays} from '../../model/calendar.js';
import type {Occurrence, Text} from '../../model/feed.js';
import {textIn} from '../../text/text-in.js';
import type {Editor} from '../editor.js';
import {cancelDate, restoreDate} from '../operations/common-work.js';
import {valueAt} from '../operations/edit.js';
import {idOf, madeIds, recordIndex} from '../../tool/json/records.js';
import {isObject, type JsonObject} from '../../tool/json/json.js';
import {whenOf} from './list.js';

/** `Mandag 7. december 2026 19.00–21.00` */
function dateInWords({start, end, allDay}: Occurrence, editor: Editor): string {
  const {language, today} = editor;
  const day = sentenceCase(formatDay(start, language, {year: start.slice(0, 4) !== today.slice(0, 4)}), language);
  return allDay ? day : `${day} ${formatTimeRange(start, end === start ? undefined : end, language)}`;
}

const DATES = 10;

/** The schedule said back, and the next ten dates that come of it, each of which can be cancelled. */
export function nextDates(editor: Editor, index: number): TemplateResult {
  const {say, root, one} = editor;
  const record = valueAt(root, ['activities', index]);
  const activity = one?.feed.activities.find(({id}, i) => (idOf(record) ? id === idOf(record) : i === 0));
  const said = isObject(record) ? whenOf(editor, (activity as JsonObject | undefined) ?? record) : '';
  const dates = (activity?.occurrences ?? []).filter(({start}) => start.slice(0, 10) >= editor.today).slice(0, DATES);
  const hasTimes =
    isObject(record) && Array.isArray(record.schedule) && record.schedule.some((part) => isObject(part) && Object.keys(part).length > 0);
  return html`<section class="next" aria-labelledby="next">
    ${said ? html`<p class="said"><span>${say('says')}</span> <strong>${said}</strong></p>` : nothing}
    <h3 id="next">${say('nextDates')}</h3>
    ${
      dates.length
        ? html`<ol>${dates.map((occurrence) => dateLine(editor, index, occurrence))}</ol>`
        : html`<p class="hint">${say(hasTimes ? 'noDates' : 'byArrangement')}</p>`
    }
  </section>`;
}

const states = {cancelled: 'cancelled', postponed: 'postponed', moved: 'moved'} as const;

function dateLine(editor: Editor, activity: number, occurrence: Occurrence): TemplateResult {
  const {say, cancelling} = editor;
  const date = (occurrence.previousStart ?? occurrence.start).slice(0, 10);
  const words = dateInWords(occurrence, editor);
  const {status, reason} = occurrence;
  const isAsked = cancelling?.activity === activity && cancelling.date === date;
  const isOff = status === 'cancelled';
  const act = () =>
    isOff ? editor.work(restoreDate(editor.root, activity, date)) : editor.askReason(isAsked ? undefined : {activity, date});
  // One button for both ways, so that it keeps focus.
  const tool = html`<button
    type="button"
    class="quiet"
    aria-label=${isOff ? `${say('restore')}: ${words}` : say('cancelDate', {date: words})}
    aria-expanded=${isOff ? nothing : isAsked ? 'true' : 'false'}
    @click=${act}
  >
    ${say(isOff ? 'restore' : 'cancelThis')}
  </button>`;
  return html`<li class=${status}>
    <span class="date">${words}</span> ${status === 'scheduled' ? nothing : html`<span class="tag">${say(states[status])}</span> ${reasonIn(editor, reason)}`} ${tool}
    ${isAsked ? askReason(editor, activity, date) : nothing}
  </li>`;
}

const reasonIn = (editor: Editor, reason: Text | undefined): string =>
  reason === undefined ? '' : textIn(reason, editor.language, editor.feedLanguage).text;

/** Why a date is off, then it is. */
function askReason(editor: Editor, activity: number, date: string): TemplateResult {
  const {say} = editor;
  const cancel = (event: Event) => {
    event.preventDefault();
    const input = (event.target as Element).closest('.why')!.querySelector('input')!;
    editor.work(cancelDate(editor.root, activity, date, input.value.trim()));
  };
  return html`<div class="why">
    <label for="why">${say('why')}</label>
    <span class="with-button"
      ><input id="why" placeholder=${say('whyExample')} @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && cancel(event)} />
      <button type="button" class="primary" @click=${cancel}>${say('doCancel')}</button></span
    >
  </div>`;
}

/** The dates of all activities that are soon, for the one that is off. */
export function soonDates(editor: Editor, days: number): {activity: number; name: Text; occurrence: Occurrence}[] {
  const {all, root, today} = editor;
  const last = addDays(today, days);
  const indexOf = recordIndex(root, madeIds(all?.problems ?? []));
  return (all?.feed.activities ?? [])
    .flatMap(({id, name, occurrences}) =>
      occurrences
        .filter(({start, status}) => start.slice(0, 10) >= today && start.slice(0, 10) <= last && status !== 'cancelled')
        .map((occurrence) => ({activity: indexOf('activities', id), name, occurrence})),
    )
    .filter(({activity}) => activity >= 0)
    .sort((a, b) => (a.occurrence.start < b.occurrence.start ? -1 : 1));
}

export const momentInWords = (editor: Editor, {start, allDay}: Occurrence): string =>
  allDay ? formatDay(start, editor.language) : formatMoment(start, editor.today, editor.language);
