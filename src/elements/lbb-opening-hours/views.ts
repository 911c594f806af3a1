import {html, nothing, svg, type TemplateResult} from 'lit';
import {DAY} from '../../model/calendar.js';
import type {Feed, Hours, Place, Text} from '../../model/feed.js';
import {addressLines, mapLink, phoneLink} from '../../model/links.js';
import {comingChanges, openingWeek, type ComingChange, type Opening, type OpeningState, type WeekRow} from '../../model/opening-hours.js';
import {comma, formatDay, formatList, formatTimeRange} from '../../text/format.js';
import {languageOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import * as say from '../../text/phrases/opening-hours.js';
import {callNumber, notReviewed, timesIn} from '../../text/phrases/shared.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {icon} from '../shared/icons.js';
import {spoken} from '../shared/spoken.js';

/** One place's hours and what the page said beside them. */
export interface Shown {
  readonly opening: Opening;
  readonly feed: Feed | undefined;
  readonly feedLanguage: string;
  readonly place?: Place;
  readonly level: number;
  readonly heading: string;
  readonly telephone: string;
  readonly weekStart: 'monday' | 'today';
}

type View = (shown: Shown, state: OpeningState, now: number) => TemplateResult;
type State = OpeningState['state'];

/** Filled, empty, half: told apart without colour. */
const shape = (state: State): TemplateResult =>
  svg`<svg class="shape ${state}" viewBox="0 0 24 24" aria-hidden="true"><path d=${
    state === 'open'
      ? 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0'
      : `M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20m0 3a7 7 0 1 1 0 14${state === 'ask' ? 'z' : ' 7 7 0 1 1 0-14'}`
  }></path></svg>`;

const statementAt = ({opening: {zone}}: Shown, state: OpeningState, now: number): say.Statement =>
  say.statementOf(state, zone.toWall(now), state.changes === undefined ? undefined : zone.toWall(state.changes));

/** Whom to call: who keeps it open, the place, the group. */
function phoneOf({opening: {record}, feed, place, telephone}: Shown): ReturnType<typeof phoneLink> {
  const contacts = feed?.contacts.filter(({id}) => record.contacts?.includes(id)) ?? [];
  const groups = feed?.organizations.filter(({id}) => record.organizations?.includes(id)) ?? [];
  const numbers = [
    telephone,
    ...contacts.flatMap(({channels}) => channels?.filter(({type}) => type === 'phone').map(({value}) => value)),
    place?.telephone,
    ...groups.map((group) => group.telephone),
  ];
  for (const number of numbers) {
    const link = number && phoneLink(number);
    if (link) return link;
  }
  return undefined;
}

export const lineView: View = (shown, state, now) => {
  const {title, then, why} = statementAt(shown, state, now);
  const phone = state.state === 'ask' ? phoneOf(shown) : undefined;
  return html`<span class="line ${state.state}" part="status"
    >${shape(state.state)}<span
      ><b>${title}</b>${
        phone
          ? html` <a href=${phone.href}><bdi dir="ltr">${phone.text}</bdi></a>`
          : then
            ? html`<span class="sep"> · </span>${then}`
            : why
              ? html`<span class="sep"> · </span>${spoken(why, shown.feedLanguage)}`
              : nothing
      }</span
    ></span
  >`;
};

export const badgeView: View = (_, state, now) =>
  html`<span class="line badge ${state.state}" part="status">${shape(state.state)}<b>${statementAt(_, state, now).title}</b></span>`;

export const weekView: View = (shown, state, now) => {
  const {opening, place, level, feed, feedLanguage} = shown;
  const {record, zone} = opening;
  const today = Math.floor(zone.toWall(now) / DAY);
  const statement = statementAt(shown, state, now);
  const name = shown.heading || place?.name || record.name || say.heading();
  const words = (text: Text) => textIn(text, language(), feedLanguage).text;
  const groups = feed?.organizations.filter(({id}) => record.organizations?.includes(id)).map((group) => group.name) ?? [];
  const changes = comingChanges(opening, today);
  const phone = state.state === 'ask' ? phoneOf(shown) : undefined;
  return html`<section class="place">
    <div class="top">
      <div>
        ${heading(level, spoken(name, feedLanguage), 'name')}
        ${record.name && place && !shown.heading ? html`<p class="muted">${spoken(record.name, feedLanguage)}</p>` : nothing}
        ${groups.length > 1 ? html`<p class="muted">${formatList(groups.map(words), language())}</p>` : nothing}
      </div>
      <div class="status ${state.state}" role="status" part="status">
        <p class="say">${shape(state.state)}<span>${statement.title}</span></p>
        ${statement.then ? html`<p class="then">${statement.then}</p>` : nothing}
        ${statement.why ? html`<p>${spoken(statement.why, feedLanguage)}</p>` : nothing}
        ${statement.labels.map((label) => html`<p class="muted">${spoken(label, feedLanguage)}</p>`)}
        ${statement.more ? html`<p class="muted">${statement.more}</p>` : nothing}
        ${
          phone
            ? html`<p class="call">
                <a class="btn" part="button" href=${phone.href}>${icon('phone')}<span>${numberIn(callNumber('\0'), phone.text)}</span></a>
              </p>`
            : nothing
        }
      </div>
      ${eveningLine(opening, state, now)} ${addressOf(shown)}
    </div>
    <div class="rest">
      ${record.hours.length ? weekTable(shown, today) : nothing}
      ${
        changes.length
          ? html`<div class="coming" part="changes">
              ${heading(level + 1, say.comingChanges(), 'title')}
              <ul>
                ${changes.map((change) => changeItem(change, feedLanguage))}
              </ul>
            </div>`
          : nothing
      }
      ${footOf(shown, groups)}
    </div>
  </section>`;
};

/** A sentence with a number that keeps its direction: the sentence is said with a mark that the number takes the place of. */
function numberIn(sentence: string, number: string): TemplateResult {
  const [before, after] = sentence.split('\0');
  return html`${before}<bdi dir="ltr">${number}</bdi>${after}`;
}

/** How much of the opening is left: decoration, drawn by attributes because a strict page allows no styles in markup. */
function eveningLine({zone}: Opening, {state, spans, changes}: OpeningState, now: number): TemplateResult | typeof nothing {
  const [first] = spans;
  if (state !== 'open' || !first || changes === undefined) return nothing;
  const end = zone.toWall(changes);
  if (end - first.start > DAY) return nothing;
  const gone = ((zone.toWall(now) - first.start) / (end - first.start)) * 100;
  const at = (wall: number) => formatDateTimeOf(wall);
  return html`<div class="span" aria-hidden="true">
    <svg class="track" viewBox="0 0 100 16" preserveAspectRatio="none">
      ${svg`<path class="all" d="M0 5h100v6H0z"></path><path class="gone" d=${`M0 5h${gone}v6H0z`}></path><path class="nub" d=${`M${Math.max(0, gone - 0.6)} 0h1.2v16h-1.2z`}></path>`}
    </svg>
    <span class="ends"><bdi dir="ltr">${at(first.start)}</bdi><bdi dir="ltr">${at(end)}</bdi></span>
  </div>`;
}

const formatDateTimeOf = (wall: number): string => formatTimeRange(timeOf(wall), undefined, language());
const timeOf = (wall: number): string => {
  const minutes = Math.floor((wall % DAY) / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

function addressOf({place, feedLanguage}: Shown): TemplateResult | typeof nothing {
  if (!place) return nothing;
  if (place.visibility === 'area')
    return html`<p class="addr">${place.area ? spoken(place.area, feedLanguage) : place.address?.addressLocality}</p>`;
  const map = mapLink(place);
  const address = addressLines(place.address).join(', ');
  return address || map
    ? html`<p class="addr">
        <bdi dir="ltr" translate="no">${address}</bdi>
        ${map ? html`<a class="act" href=${map}>${icon('pin')}${say.showOnMap()}</a>` : nothing}
      </p>`
    : nothing;
}

function weekTable({opening, weekStart, feedLanguage}: Shown, today: number): TemplateResult {
  return html`<table class="wk" part="week">
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
            <td>${rowCell(row, feedLanguage)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function rowCell({lines, day, isUsual, isToday}: WeekRow, feedLanguage: string): TemplateResult | TemplateResult[] {
  if (isUsual)
    return lines.length
      ? lines.map(({hours, isThisWeek}) => {
          const condition = say.conditionOf(hours);
          const said = condition && (isThisWeek ? condition : `${condition} (${say.notThisWeek()})`);
          const label = hours.label && spoken(hours.label, feedLanguage);
          return timeLine(hours, label && said ? html`${label}${comma(language())}${said}` : (label ?? said), !isThisWeek);
        })
      : html`<span class="muted">${say.closed()}</span>`;
  const now = lines.filter(({isThisWeek}) => isThisWeek);
  const why = whyOf(day.reasons, feedLanguage);
  if (day.state === 'ask') return now.map(({hours}) => timeLine(hours, html`${say.callFirst()}${why}`));
  const struck = now.map(({hours}) => html`<span class="line2"><s class="h muted">${timesOf(hours)}</s></span>`);
  return day.state === 'closed'
    ? html`${struck}<span class="w">${isToday ? say.closedToday() : say.closed()}${why}</span>`
    : html`${struck}${day.spans.map(({opens, closes, label}) => timeLine({opens, closes}, label && spoken(label, feedLanguage)))}<span
          class="w"
          >${textOf(day.reasons, feedLanguage)}</span
        >`;
}

const timeLine = (hours: Hours, words: unknown, isNot = false): TemplateResult =>
  html`<span class="line2 ${isNot ? 'muted' : ''}"
    ><span class="h">${timesOf(hours)}</span>${words ? html`<span class="w">${words}</span>` : nothing}</span
  >`;

const timesOf = ({opens, closes}: Pick<Hours, 'opens' | 'closes'>): string =>
  opens === '00:00' && (closes === '23:59' || closes === '24:00') ? say.allDay() : formatTimeRange(opens, closes, language());

const textOf = (reasons: ComingChange['day']['reasons'], feedLanguage: string): TemplateResult | typeof nothing => {
  const text: Text | undefined = say.reasonText(reasons);
  return text ? html`${spoken(text, feedLanguage)}` : nothing;
};

/** `, 2. pinsedag` */
function whyOf(reasons: ComingChange['day']['reasons'], feedLanguage: string): TemplateResult | typeof nothing {
  const why = say.holidayNames(reasons) ?? textOf(reasons, feedLanguage);
  return why === nothing ? nothing : html`${comma(language())}${why}`;
}

function changeItem(change: ComingChange, feedLanguage: string): TemplateResult {
  const {state, spans, reasons} = change.day;
  const words =
    state === 'closed' ? say.closed() : state === 'ask' ? say.callFirst() : say.openAt(formatList(spans.map(timesOf), language()));
  return html`<li>
    <span class="d">${say.changeDays(change)}</span>
    <span class="x"
      >${shape(state === 'special' ? 'open' : state === 'ask' ? 'ask' : 'closed')}<span>${words}${whyOf(reasons, feedLanguage)}</span></span
    >
  </li>`;
}

function footOf({opening: {record, zone}, feedLanguage}: Shown, groups: readonly Text[]): TemplateResult | typeof nothing {
  const {lastChecked} = record;
  const who = groups.length === 1 ? textIn(groups[0]!, language(), feedLanguage).text : undefined;
  const date = lastChecked && formatDay(lastChecked, language(), {weekday: false, year: true});
  const lines = [
    date && (who ? say.checkedBy(who, date) : say.checked(date)),
    zone.name === 'Europe/Copenhagen' ? undefined : timesIn(zone.name),
    languageOf(language())?.reviewed ? undefined : notReviewed(),
  ].filter(Boolean);
  return lines.length ? html`<p class="foot" part="sources">${lines.map((line) => html`<span>${line}</span>`)}</p>` : nothing;
}
