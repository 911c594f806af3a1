import {html, nothing, svg, type TemplateResult} from 'lit';
import {DAY, formatDateTime} from '../../../model/calendar.js';
import {addressLines, webLink, type Link} from '../../../model/links.js';
import {mapLink} from '../../../model/map-link.js';
import {phoneForHours} from '../../../model/phone-for-hours.js';
import type {OpeningState} from '../../../model/opening-hours.js';
import {formatTime} from '../../../text/format.js';
import {language} from '../../../text/words.js';
import {showOnMap} from '../../../text/phrases/opening-week.js';
import {callNumber} from '../../../text/phrases/links.js';
import {breakable} from '../../shared/breakable.js';
import {icon} from '../../shared/icons.js';
import {sentenceWith} from '../../shared/sentence-with.js';
import {localizedText} from '../../shared/localized-text.js';
import {danishAddress} from '../../shared/with-times.js';
import type {Content} from '../../shared/markup.js';
import type {HoursContext, HoursEntry} from '../context.js';

const phoneOfHours = ({opening: {record}, feed, place}: HoursEntry, {telephone}: HoursContext): Link | undefined =>
  phoneForHours(record, place, feed, telephone);

export const organizationsOf = (record: HoursEntry['opening']['record'], feed: HoursEntry['feed']) =>
  (feed?.organizations ?? []).filter(({id}) => record.organizations?.includes(id));

/** A button that calls, where one should ask first. */
export function callButton(entry: HoursEntry, {state}: OpeningState, context: HoursContext): Content {
  const phone = state === 'ask' ? phoneOfHours(entry, context) : undefined;
  return phone
    ? html`<p class="call">
        <a class="btn primary" part="button" href=${phone.href}
          >${icon('phone')}<span>${sentenceWith(callNumber, html`<bdi dir="ltr">${phone.text}</bdi>`)}</span></a
        >
      </p>`
    : nothing;
}

/** The same within a line of text. */
export function callLink(entry: HoursEntry, {state}: OpeningState, context: HoursContext): TemplateResult | undefined {
  const phone = state === 'ask' ? phoneOfHours(entry, context) : undefined;
  return phone && html`<a href=${phone.href}><bdi dir="ltr">${phone.text}</bdi></a>`;
}

/** How much of the opening is left: decoration, drawn by attributes because a strict page allows no styles in markup. */
export function timeLeft({opening: {zone}}: HoursEntry, {state, spans, changes}: OpeningState, {now}: HoursContext): Content {
  const start = spans[0]?.start;
  if (state !== 'open' || start === undefined || changes === undefined) return nothing;
  const end = zone.toWall(changes);
  if (end - start > DAY) return nothing;
  const at = ((zone.toWall(now) - start) / (end - start)) * 100;
  const time = (wall: number) => html`<bdi dir="ltr">${formatTime(formatDateTime(wall), language())}</bdi>`;
  return html`<div class="span no-print" aria-hidden="true">
    <svg class="track" viewBox="0 0 100 16" preserveAspectRatio="none">
      ${svg`<path class="all" d="M0 5h100v6H0z"></path><path class="gone" d=${`M0 5h${at}v6H0z`}></path><path d=${`M${at} 0h1.2v16h-1.2z`}></path>`}
    </svg>
    <span class="ends">${time(start)}${time(end)}</span>
  </div>`;
}

export function address({place, feedLanguage}: HoursEntry): Content {
  if (!place) return nothing;
  if (place.visibility === 'area')
    return html`<p class="addr">${place.area ? localizedText(place.area, feedLanguage) : place.address?.addressLocality}</p>`;
  const map = mapLink(place);
  const page = webLink(place.url ?? '');
  const lines = addressLines(place.address);
  return lines.length || map || page
    ? html`<p class="addr wrap">
        ${danishAddress(lines)}
        ${map ? html`<a class="act no-print" href=${map}>${icon('pin')}${showOnMap()}</a>` : nothing}
        ${page ? html`<a class="act" href=${page.href}>${icon('link')}<bdi dir="ltr">${breakable(page.text)}</bdi></a>` : nothing}
      </p>`
    : nothing;
}
