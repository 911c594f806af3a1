import {html, nothing, type TemplateResult} from 'lit';
import {isOver, type Listing} from '../../model/agenda.js';
import {parseDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import {formatWeekday} from '../../text/format.js';
import {language} from '../../text/words.js';
import * as say from '../../text/phrases/search.js';
import {drawing} from '../shared/icons.js';
import type {Finder} from './finder.js';
import type {Surroundings} from './surroundings.js';

const MAGNIFIER = 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.4 15.4l5 5';
const FUNNEL = 'M4 7h16M7 12h10M10 17h4';

/** Dots beside a day stand for activities; more than these say no more. */
const MOST_DOTS = 3;

/** Search field, days of the week and the door to the filters: drawn at once, so that nothing jumps; what they do is fetched at the first touch. */
export function findBar(around: Surroundings, listing: Listing, now: string, until: string): TemplateResult {
  const {finder} = around;
  const touch = () => void around.find();
  const then = (act: (finder: Finder) => void) => () => void around.find().then(act);
  const type = (text: string) => void around.find().then((finder) => finder.type(text));
  const chosen = finder?.chosenCount ?? 0;
  const isOpen = finder?.isOpen ?? false;
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
            .value=${finder?.query.text ?? ''}
            @input=${({target}: Event) => type((target as HTMLInputElement).value)}
          />
        </div>
      </div>
      <button
        type="button"
        class="btn"
        part="button"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? 'panel' : nothing}
        @click=${then((finder) => finder.togglePanel())}
      >
        ${drawing(FUNNEL)}${say.filters()}${chosen ? html` <span class="c">${chosen}</span>` : nothing}
      </button>
    </div>
    ${week(listing, now, until, finder, then)} ${isOpen ? html`<div class="panel" id="panel">${finder!.panel()}</div>` : nothing}
  </div>`;
}

/** Times on each weekday, as far as dots tell of them. */
function countsOf(listing: Listing, now: string, until: string, filter?: Finder['filter']): readonly number[] {
  const counts = WEEKDAYS.map(() => 0);
  let full = 0;
  for (const {activity, occurrence, number} of listing.items) {
    if (occurrence.start >= until || full === counts.length) break;
    if ((filter && !filter(activity, number)) || isOver(occurrence, now)) continue;
    if (++counts[weekdayOf(parseDate(occurrence.start.slice(0, 10))!)]! === MOST_DOTS) full++;
  }
  return counts;
}

function week(
  listing: Listing,
  now: string,
  until: string,
  finder: Finder | undefined,
  then: (act: (finder: Finder) => void) => () => void,
): TemplateResult {
  const counts = (finder?.isTyping && finder.dots) || countsOf(listing, now, until, finder?.filter);
  if (finder) finder.dots = counts;
  const today = weekdayOf(parseDate(now.slice(0, 10))!);
  const chosen = finder?.weekdays ?? [];
  const cell = (name: string, isChosen: boolean, className: string, dots: number, act: (finder: Finder) => void) =>
    html`<label class=${className}
      ><input type="checkbox" .checked=${isChosen} @change=${then(act)} /><span class="cell"
        ><span class="n">${name}</span
        ><span class="dots" aria-hidden="true">${[...'iii'].slice(0, dots).map(() => html`<i></i>`)}</span></span
      ></label
    >`;
  return html`<fieldset class="week">
    <legend class="vh">${say.day()}</legend>
    ${cell(say.allDays(), !chosen.length, '', 0, (finder) => finder.chooseDay())}
    ${WEEKDAYS.map((day, i) =>
      cell(formatWeekday(day, language()), chosen.includes(i), i === today ? 'today' : '', Math.min(MOST_DOTS, counts[i]!), (finder) =>
        finder.chooseDay(i),
      ),
    )}
  </fieldset>`;
}
