import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../../../text/phrases/activities.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import type {LazyParts} from '../lazy-parts.js';
import {agendaView} from './agenda.js';

/** Lines rendered with the first paint: a large screen has room for more. Its height is known without laying out the page. */
export const linesOnScreen = (): number => Math.max(10, screen.height / 140);

/** What a feed has to offer: search, count, the list or why it is empty, limits, sources; what is not loaded yet leaves its place empty. */
export function list(catalogue: Catalogue, context: Context, {loaded: {frame, search, topics}}: LazyParts): TemplateResult {
  const {agenda, filter, isAlone, query, view} = catalogue;
  const isSearched = filter !== undefined || Boolean(query.weekdays?.length);
  const byTopic = view === 'topics' ? topics?.topicList(catalogue.listing!, catalogue.choice, catalogue.lines) : undefined;
  const around = frame?.around(catalogue, context, byTopic);
  return html`
    ${frame?.notices(catalogue, context)} ${catalogue.isSearchable ? html`<div class="find-space no-print">${frame?.bar(catalogue, context)}</div>` : nothing}
    ${view === 'compact' || isAlone ? nothing : html`<div class="above">${around?.above}</div>`}
    <p class="vh" role="status">${around?.announced}</p>
    ${
      !(agenda.days.length || agenda.ongoing.length || agenda.byArrangement.length)
        ? isSearched
          ? search?.noneFits(catalogue, context)
          : frame?.nothingOn(context)
        : html`<div class="agenda">
            ${byTopic ? html`${topics!.topicSections(byTopic, catalogue, context)} ${context.moreButton?.(byTopic.hasMore, catalogue)}` : agendaView(catalogue, context)}
          </div>`
    }
    ${around?.limits}
    <slot name="footer"></slot>
    ${frame?.sources(context)}
  `;
}

/** While the feeds are being read for the first time. */
export const loadingView = (): TemplateResult =>
  html`<p class="tally">${say.loading()}</p>
    <div class="bars"></div>`;
