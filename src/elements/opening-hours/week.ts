import {html, nothing, svg, type TemplateResult} from 'lit';
import {DAY, formatDateTime} from '../../model/calendar.js';
import type {Hours} from '../../model/feed.js';
import {addressLines, mapLink, phoneLink, type Link} from '../../model/links.js';
import type {OpeningState, Reason} from '../../model/opening-hours.js';
import {comingChanges, openingWeek, unclearHours, type ComingChange, type WeekRow} from '../../model/opening-week.js';
import {formatDay, formatList, formatTime} from '../../text/format.js';
import {comma, formatTimeRange} from '../../text/format-phrases.js';
import {isReviewed} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import {allDay, callFirst, closedToday, reasonText} from '../../text/phrases/opening-hours.js';
import {holidayNames} from '../../text/phrases/opening-hours-more.js';
import * as say from '../../text/phrases/opening-week.js';
import {notReviewed} from '../../text/phrases/shared.js';
import {callNumber, timesIn} from '../../text/phrases/shared-more.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {icon} from '../shared/icons.js';
import {localizedText} from '../shared/localized-text.js';
import {sentenceWith} from '../shared/sentence-with.js';
import {shape, type Shown} from './answer.js';

const HOME = 'Europe/Copenhagen';

/** Whom to call: who keeps it open, the place, the group. */
export function phoneOf({opening: {record}, feed, place, element}: Shown): Link | undefined {
  const contacts = feed?.contacts.filter(({id}) => record.contacts?.includes(id)) ?? [];
  const groups = feed?.organizations.filter(({id}) => record.organizations?.includes(id)) ?? [];
  const numbers = [
    element.telephone,
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

const groupsOf = ({opening: {record}, feed, feedLanguage}: Shown): string[] =>
  (feed?.organizations ?? [])
    .filter(({id}) => record.organizations?.includes(id))
    .map(({name}) => textIn(name, language(), feedLanguage).text);

/** Who keeps it open together. */
export const groupNames = (shown: Shown): string => {
  const names = groupsOf(shown);
  return names.length > 1 ? formatList(names, language()) : '';
};

/** A button that calls, where one should ask first. */
export function call(shown: Shown, {state}: OpeningState): TemplateResult | typeof nothing {
  const phone = state === 'ask' ? phoneOf(shown) : undefined;
  return phone
    ? html`<p class="call">
        <a class="btn" part="button" href=${phone.href}>${icon('phone')}<span>${sentenceWith(callNumber, html`<bdi dir="ltr">${phone.text}</bdi>`)}</span></a>
      </p>`
    : nothing;
}

/** The week's table, what changes in the days to come, and who checked it. */
export function week(shown: Shown, now: number): TemplateResult {
  const {opening, element, feedLanguage} = shown;
  const today = Math.floor(opening.zone.toWall(now) / DAY);
  const changes = comingChanges(opening, today);
  reportOnce(opening.record);
  return html`${opening.record.hours.length ? weekTable(shown, today) : nothing}
  ${
    changes.length
      ? html`<div class="coming" part="changes">
          ${heading(element.headingLevel + 1, say.comingChanges(), 'title')}
          <ul>
            ${changes.map((change) => changeItem(change, feedLanguage))}
          </ul>
        </div>`
      : nothing
  }
  ${foot(shown)}`;
}

/** In a line, a number to call where one should ask first. */
export function callInLine(shown: Shown, {state}: OpeningState): TemplateResult | undefined {
  const phone = state === 'ask' ? phoneOf(shown) : undefined;
  return phone && html`<a href=${phone.href}><bdi dir="ltr">${phone.text}</bdi></a>`;
}

/** The week in one line, for paper: what is true now is not when it is read. A badge has nothing to say there. */
export const onPaper = ({opening: {record}, element}: Shown): TemplateResult | typeof nothing =>
  element.view === 'badge' ? nothing : html`<span class="paper">${say.hoursInShort(record.hours)}</span>`;

/** How much of the opening is left, then where it is. */
export const underAnswer = (shown: Shown, state: OpeningState, now: number): TemplateResult =>
  html`${eveningLine(shown, state, now)} ${addressOf(shown)}`;

/** The evening as a line with now on it: decoration, drawn by attributes because a strict page allows no styles in markup. */
function eveningLine({opening: {zone}}: Shown, {state, spans, changes}: OpeningState, now: number): TemplateResult | typeof nothing {
  const start = spans[0]?.start;
  if (state !== 'open' || start === undefined || changes === undefined) return nothing;
  const end = zone.toWall(changes);
  const at = ((zone.toWall(now) - start) / (end - start)) * 100;
  const time = (wall: number) => html`<bdi dir="ltr">${formatTime(formatDateTime(wall), language())}</bdi>`;
  return end - start > DAY
    ? nothing
    : html`<div class="span" aria-hidden="true">
        <svg class="track" viewBox="0 0 100 16" preserveAspectRatio="none">
          ${svg`<path class="all" d="M0 5h100v6H0z"></path><path class="gone" d=${`M0 5h${at}v6H0z`}></path><path d=${`M${at} 0h1.2v16h-1.2z`}></path>`}
        </svg>
        <span class="ends">${time(start)}${time(end)}</span>
      </div>`;
}

function addressOf({place, feedLanguage}: Shown): TemplateResult | typeof nothing {
  if (!place) return nothing;
  if (place.visibility === 'area')
    return html`<p class="addr">${place.area ? localizedText(place.area, feedLanguage) : place.address?.addressLocality}</p>`;
  const map = mapLink(place);
  const address = addressLines(place.address).join(', ');
  return address || map
    ? html`<p class="addr">
        <bdi dir="ltr" translate="no">${address}</bdi>
        ${map ? html`<a class="act" href=${map}>${icon('pin')}${say.showOnMap()}</a>` : nothing}
      </p>`
    : nothing;
}

function weekTable({opening, element, feedLanguage}: Shown, today: number): TemplateResult {
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
      ${openingWeek(opening, today, element.weekStart).map(
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
          const label = hours.label && localizedText(hours.label, feedLanguage);
          return timeLine(hours, label && said ? html`${label}${comma(language())}${said}` : (label ?? said), !isThisWeek);
        })
      : html`<span class="muted">${say.closed()}</span>`;
  const now = lines.filter(({isThisWeek}) => isThisWeek);
  const why = whyOf(day.reasons, feedLanguage);
  if (day.state === 'ask') return now.map(({hours}) => timeLine(hours, html`${callFirst()}${why}`));
  const struck = now.map(({hours}) => html`<span class="hours"><s class="h muted">${timesOf(hours)}</s></span> `);
  return day.state === 'closed'
    ? html`${struck}<span class="w">${isToday ? closedToday() : say.closed()}${why}</span>`
    : html`${struck}${day.spans.map(({opens, closes, label}) => timeLine({opens, closes}, label && localizedText(label, feedLanguage)))}<span
          class="w"
          >${textOf(day.reasons, feedLanguage)}</span
        >`;
}

const timeLine = (hours: Hours, words: unknown, isNot = false): TemplateResult =>
  html`<span class="hours ${isNot ? 'muted' : ''}"
    ><span class="h">${timesOf(hours)}</span>${words ? html` <span class="w">${words}</span>` : nothing}</span
  > `;

const timesOf = ({opens, closes}: Pick<Hours, 'opens' | 'closes'>): string =>
  opens === '00:00' && (closes === '23:59' || closes === '24:00') ? allDay() : formatTimeRange(opens, closes, language());

const textOf = (reasons: readonly Reason[], feedLanguage: string): TemplateResult | typeof nothing => {
  const text = reasonText(reasons);
  return text ? html`${localizedText(text, feedLanguage)}` : nothing;
};

/** `, 2. pinsedag` */
function whyOf(reasons: readonly Reason[], feedLanguage: string): TemplateResult | typeof nothing {
  const why = holidayNames(reasons) ?? textOf(reasons, feedLanguage);
  return why === nothing ? nothing : html`${comma(language())}${why}`;
}

function changeItem(change: ComingChange, feedLanguage: string): TemplateResult {
  const {state, spans, reasons} = change.day;
  const words = state === 'closed' ? say.closed() : state === 'ask' ? callFirst() : say.openAt(formatList(spans.map(timesOf), language()));
  return html`<li>
    <span class="d">${say.changeDays(change)}</span>
    <span class="x"
      >${shape(state === 'special' ? 'open' : state === 'ask' ? 'ask' : 'closed')}<span>${words}${whyOf(reasons, feedLanguage)}</span></span
    >
  </li>`;
}

function foot(shown: Shown): TemplateResult | typeof nothing {
  const {record, zone} = shown.opening;
  const groups = groupsOf(shown);
  const {lastChecked} = record;
  const date = lastChecked && formatDay(lastChecked, language(), {weekday: false, year: true});
  const lines = [
    date && (groups.length === 1 ? say.checkedBy(groups[0]!, date) : say.checked(date)),
    zone.name !== HOME && timesIn(zone.name),
    !isReviewed(language()) && notReviewed(),
  ].filter(Boolean);
  return lines.length ? html`<p class="foot" part="sources">${lines.map((line) => html`<span>${line}</span>`)}</p>` : nothing;
}

const reported = new WeakSet<object>();

/** The webmaster hears once of hours that contradict themselves. */
function reportOnce(record: Shown['opening']['record']): void {
  if (reported.has(record)) return;
  reported.add(record);
  const unclear = unclearHours(record);
  if (unclear.length) void import('./report.js').then(({reportHours}) => reportHours(record, unclear));
}
