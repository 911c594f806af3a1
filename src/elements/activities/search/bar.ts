import {html, nothing, type TemplateResult} from 'lit';
import {parseDate, WEEKDAYS, weekdayOf} from '../../../model/calendar.js';
import {MOST_TIMES, weekdayCounts} from '../../../model/weekday-counts.js';
import {formatWeekday, relativeDay} from '../../../text/format.js';
import {comma} from '../../../text/format-list.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/search.js';
import {drawing} from '../../shared/drawing.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {chooseDay, beforeTyping, startSearch, type} from './searching.js';

const MAGNIFIER = 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.4 15.4l5 5';
const FUNNEL = 'M4 7h16M7 12h10M10 17h4';

/** Search field, days of the week and the button of the filters: rendered at once, so that nothing jumps; what they do is loaded at the first touch. */
export function bar(catalogue: Catalogue, context: Context): TemplateResult {
  const {query} = catalogue;
  const {panel} = context;
  const chosen = Object.values(query.choices).reduce((sum, values) => sum + values.length, 0);
  const isOpen = catalogue.openPanel !== undefined && panel !== undefined;
  const touch = () => startSearch(catalogue);
  return html`<div class="find ${isOpen ? 'is-open' : ''}" role="search" part="find" @focusin=${touch} @pointerenter=${touch}>
    <div class="line1">
      <div class="q">
        <label for="q">${say.search()}</label>
        <div class="box">
          ${drawing(MAGNIFIER)}<input
            id="q"
            type="search"
            autocomplete="off"
            placeholder=${say.searchHint()}
            .value=${query.text}
            @input=${({target}: Event) => type(catalogue, target as HTMLInputElement)}
          />
        </div>
      </div>
      <button
        type="button"
        class="btn"
        part="button"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? 'panel' : nothing}
        @click=${() => catalogue.update({openPanel: catalogue.openPanel ? undefined : new Set(), isSearching: true})}
      >
        ${drawing(FUNNEL)}${say.filters()}${chosen ? html` <span class="c">${chosen}</span>` : nothing}
      </button>
    </div>
    ${week(catalogue, context)} ${isOpen ? html`<div class="panel" id="panel">${panel(catalogue, context)}</div>` : nothing}
  </div>`;
}

/** Dots beside a day stand for activities, as they were when the visitor began to type. */
function week(catalogue: Catalogue, {now}: Context): TemplateResult {
  const {until, filter} = beforeTyping(catalogue);
  const {listing, searchIndex} = catalogue;
  const counts = weekdayCounts(searchIndex?.partFor(listing!, filter) ?? listing!, now, until, filter);
  const today = weekdayOf(parseDate(now.slice(0, 10))!);
  const {weekdays = []} = catalogue.query;
  const cell = (name: string, isChosen: boolean, day?: number) => {
    const isToday = day === today;
    const dots = day === undefined ? undefined : Math.min(counts[day]!, MOST_TIMES);
    const words = [isToday && relativeDay(now, now, language()), dots !== undefined && say.timesInWords(dots)].filter(Boolean);
    return html`<label class=${isToday ? 'today' : ''}
      ><input type="checkbox" .checked=${isChosen} @change=${() => chooseDay(catalogue, day)} /><span class="cell"
        ><span class="n">${name}</span><span class="vh">${words.map((word) => [comma(language()), word])}</span
        ><span class="dots" aria-hidden="true">${[...'iii'].slice(0, dots ?? 0).map(() => html`<i></i>`)}</span></span
      ></label
    >`;
  };
  return html`<fieldset class="week">
    <legend class="vh">${say.day()}</legend>
    ${cell(say.allDays(), !weekdays.length)}
    ${WEEKDAYS.map((day, i) => cell(formatWeekday(day, language()), weekdays.includes(i), i))}
  </fieldset>`;
}
