import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../model/calendar.js';
import type {OpeningHours, Text} from '../../model/feed.js';
import {openingState, type OpeningState} from '../../model/opening-hours.js';
import {language} from '../../text/words.js';
import {statementOf, type Statement} from '../../text/phrases/opening-hours.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {localizedText} from '../shared/localized-text.js';
import type {HoursContext, HoursEntry} from './context.js';
import type * as details from './details/details.js';
import {shape} from './shape.js';

/** Everything but the answer; loaded when the answer is painted. */
export type Details = typeof details;

type View = (entry: HoursEntry, context: HoursContext, details: Details | undefined) => TemplateResult;

/** The answer at a glance, and what it is reckoned from. */
function answerOf({opening}: HoursEntry, {now}: HoursContext, details?: Details): [OpeningState, Statement] {
  const {zone} = opening;
  const state = openingState(opening, now);
  const spans = details?.kindsOf(opening, state) ?? state.spans;
  return [state, statementOf({...state, spans}, zone.toWall(now), state.changes && zone.toWall(state.changes), details?.doubts)];
}

/** One line in running text; as a badge nothing but open or closed, and of which kind where there are several. */
export const lineView: View = (entry, context, details) => {
  const [state, statement] = answerOf(entry, context, details);
  const {title, then, why} = statement;
  const first = context.view === 'badge' ? nothing : (then ?? localizedText(why, entry.feedLanguage));
  const parts = details?.lineParts(entry, state, statement, first, context) ?? [first];
  return html`<span class="line no-print ${state.state}" part="status"
    >${shape(state.state)}<span><b>${title}</b>${parts.map((part) => (part === nothing ? part : html` · ${part}`))}</span></span
    >${details?.weekOnPaper(entry, context)}`;
};

/** The answer, then the details: table, changes, address; until they are loaded there is room for them. */
export const weekView: View = (entry, context, details) => {
  const {place, feedLanguage} = entry;
  const {record} = entry.opening;
  const [state, {title, then, why, spans, more}] = answerOf(entry, context, details);
  const name = context.heading || place?.name || record.name;
  const words = (text: Text) => textIn(text, language(), feedLanguage).text;
  const room = (kind: string) => (details ? nothing : html`<p class="room ${kind}"></p>`);
  const muted = (text: unknown) => (text ? html`<p class="muted">${text}</p>` : nothing);
  return html`<section class="place">
    <div class="top">
      <div>
        ${name ? heading(context.headingLevel, localizedText(name, feedLanguage), 'name') : nothing}
        ${muted(record.name && place && !context.heading && words(record.name) !== words(place.name) && localizedText(record.name, feedLanguage))}
        ${muted(details?.organizationNames(entry))}
      </div>
      <div class="status no-print ${state.state}" role="status" part="status">
        <p class="say">${shape(state.state)}<span>${title}</span></p>
        ${then ? html`<p class="then">${then}</p>` : why ? nothing : room(`then ${state.state}`)} ${why ? html`<p>${localizedText(why, feedLanguage)}</p>` : nothing}
        ${spans.map(({label, end}) => html`${muted(label && html`${localizedText(label, feedLanguage)}${end && ` ${end}`}`)} `)}${muted(more.filter(Boolean).join(' '))}
        ${details?.below(entry, state, context)}
      </div>
      ${
        details
          ? [details.timeLeft(entry, state, context), details.address(entry)]
          : [state.state === 'open' ? room('span') : nothing, place?.address ? room('at') : nothing]
      }
    </div>
    <div class="days">${details?.week(entry, context) ?? linesOfWeek(record, state.today.day).map((kind) => room(kind))}</div>
  </section>`;
};

/** About as many lines as the week and its changes will have, so that what stands below the element hardly moves. */
function linesOfWeek({hours, closures = [], specialOpeningHours = [], notice}: OpeningHours, today: number): string[] {
  const [tomorrow, inFourWeeks] = [today + 1, today + 28].map(formatDate) as [string, string];
  const changes = [...closures, ...specialOpeningHours].filter(
    ({validFrom, validThrough = validFrom}) => tomorrow <= validThrough && validFrom <= inFourWeeks,
  );
  // Between open days lie closed ones; beside the changes stand their title, the next holiday and who checked it.
  return [
    ...Array<string>(Math.min(7, hours.length * 2 + 1) + (notice ? 2 : 0)).fill('row'),
    ...Array<string>(changes.length + 3).fill('change'),
  ];
}
