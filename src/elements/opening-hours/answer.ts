import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Feed, Place, Text} from '../../model/feed.js';
import type {Opening, OpeningState} from '../../model/opening-hours.js';
import {language} from '../../text/localization.js';
import {statementOf, type Statement} from '../../text/phrases/opening-hours.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {localizedText} from '../shared/localized-text.js';
import type {LbbOpeningHours} from './lbb-opening-hours.js';

/** One place's hours and what the page said beside them. */
export interface Shown {
  readonly opening: Opening;
  readonly feed: Feed | undefined;
  readonly feedLanguage: string;
  readonly place: Place | undefined;
  readonly element: LbbOpeningHours;
}

/** What is fetched when the answer is drawn. */
export type Rest = typeof import('./rest.js');

/** Filled, empty, half: told apart without colour. */
export const shape = (state: OpeningState['state']): TemplateResult =>
  svg`<svg class="shape ${state}" viewBox="0 0 24 24" aria-hidden="true"><path d=${
    state === 'open'
      ? 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0'
      : `M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20m0 3a7 7 0 1 1 0 14${state === 'ask' ? 'z' : ' 7 7 0 1 1 0-14'}`
  }></path></svg>`;

const statementAt = ({opening: {zone}}: Shown, state: OpeningState, now: number, rest: Rest | undefined): Statement =>
  statementOf(state, zone.toWall(now), state.changes && zone.toWall(state.changes), rest);

/** One line in running text; `badge`: nothing but open or closed. */
export function lineView(shown: Shown, state: OpeningState, now: number, rest: Rest | undefined, isBadge: boolean): TemplateResult {
  const {title, then, why} = statementAt(shown, state, now, rest);
  const more = rest?.callInLine(shown, state) ?? then ?? localizedText(why, shown.feedLanguage);
  return html`<span class="line ${state.state}" part="status"
    >${shape(state.state)}<span><b>${title}</b>${isBadge || more === nothing ? nothing : html` · ${more}`}</span></span
    >${rest?.onPaper(shown)}`;
}

/** The answer, and as soon as it is here the rest: table, changes, address; until then there is room for it. */
export function weekView(shown: Shown, state: OpeningState, now: number, rest: Rest | undefined): TemplateResult {
  const {opening, place, feedLanguage, element} = shown;
  const {record} = opening;
  const {title, then, why, spans, more} = statementAt(shown, state, now, rest);
  const name = element.heading || place?.name || record.name;
  const words = (text: Text) => textIn(text, language(), feedLanguage).text;
  const room = (kind: string) => (rest ? nothing : html`<p class="room ${kind}"></p>`);
  const muted = (text: unknown) => (text ? html`<p class="muted">${text}</p>` : nothing);
  return html`<section class="place">
    <div class="top">
      <div>
        ${name ? heading(element.headingLevel, localizedText(name, feedLanguage), 'name') : nothing}
        ${muted(record.name && place && !element.heading && words(record.name) !== words(place.name) && localizedText(record.name, feedLanguage))}
        ${muted(rest?.groupNames(shown))}
      </div>
      <div class="status ${state.state}" role="status" part="status">
        <p class="say">${shape(state.state)}<span>${title}</span></p>
        ${then ? html`<p class="then">${then}</p>` : room(state.state)} ${why ? html`<p>${localizedText(why, feedLanguage)}</p>` : nothing}
        ${spans.map(({label}) => muted(label && localizedText(label, feedLanguage)))} ${muted(more.filter(Boolean).join(' '))} ${rest?.call(shown, state)}
      </div>
      ${rest?.underAnswer(shown, state, now) ?? [state.state === 'open' ? room('span') : nothing, place?.address ? room('at') : nothing]}
    </div>
    <div class="rest">${rest?.week(shown, now) ?? record.hours.slice(0, 4).map(() => room('row'))}</div>
  </section>`;
}
