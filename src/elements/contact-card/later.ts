/** What comes after the ways: who answers now, the sign for a Dane, whom to tell of problems, what went wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import {waysOf, type Way} from '../../model/contact.js';
import type {Contact, Feed, Hours, Organization, Place} from '../../model/feed.js';
import {mapLink} from '../../model/links.js';
import * as say from '../../text/phrases/contact-tools.js';
import {keepTime as keepTimeOf} from '../shared/clock.js';
import {failedLine} from '../shared/failed-line.js';
import {drawing, icon} from '../shared/icons.js';
import {localizedText} from '../shared/localized-text.js';
import {openSign, small} from './actions.js';
import {callableNow} from './callable.js';
import type {CardContext} from './card.js';
import type {LbbContactCard} from './lbb-contact-card.js';

export {panel} from './actions.js';
export {notReviewed} from '../../text/phrases/common.js';
export {laterStyles} from './later-styles.js';

const drawings = new Map([
  [
    'sms',
    'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-7.5L7 20v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5zM8.2 10.5v.2M12 10.5v.2M15.8 10.5v.2',
  ],
  [
    'email',
    'M4.8 5.5h14.4a1.3 1.3 0 0 1 1.3 1.3v10.4a1.3 1.3 0 0 1-1.3 1.3H4.8a1.3 1.3 0 0 1-1.3-1.3V6.8a1.3 1.3 0 0 1 1.3-1.3zM4 7l8 6 8-6',
  ],
  [
    'secure-mail',
    'M6.5 10.5h11a1.3 1.3 0 0 1 1.3 1.3v7.1a1.3 1.3 0 0 1-1.3 1.3h-11a1.3 1.3 0 0 1-1.3-1.3v-7.1a1.3 1.3 0 0 1 1.3-1.3zM8.3 10.5V7.7a3.7 3.7 0 0 1 7.4 0v2.8M12 14v2.7',
  ],
]);

/** What a way is, in its tile. */
export const picture = (type: string): TemplateResult =>
  drawings.has(type) ? drawing(drawings.get(type)!) : icon(type === 'phone' || type === 'voicemail' ? 'phone' : 'link');

/** Whether somebody answers now, as far as the house's holidays tell. */
export const callable = (hours: readonly Hours[], {place}: Contact, {openingHours, timeZone}: Feed): TemplateResult | typeof nothing =>
  callableNow(
    hours,
    timeZone,
    openingHours.find((record) => record.place === place),
  );

/** What one can do with a card. */
export const tools = (
  contact: Contact,
  ways: readonly Way[],
  place: Place | undefined,
  groups: readonly Organization[],
  context: CardContext,
): TemplateResult =>
  html`${place && place.visibility !== 'area' ? signButton(place, ways, context.feed) : nothing} ${place ? mapOf(place) : nothing}
  ${small(contact, ways, place, groups, context)}`;

const signButton = (place: Place, ways: readonly Way[], feed: Feed): TemplateResult =>
  html`<button class="btn" part="button" @click=${({currentTarget}: Event) => openSign(place, ways, feed, currentTarget as HTMLElement)}>
    ${icon('sign', 'flip')}<span>${say.showToDane()}</span>
  </button>`;

const mapOf = (place: Place): TemplateResult | typeof nothing => {
  const href = mapLink(place);
  return href ? html`<a class="act" href=${href}>${icon('pin')}${say.showOnMap()}</a>` : nothing;
};

/** Whom to tell when something goes wrong. */
export function problems(contact: Contact, {language}: Feed): TemplateResult {
  const links = waysOf(contact).map(({link, value}) =>
    link ? html`<a href=${link.href}><bdi dir="ltr">${link.text}</bdi></a>` : html`<bdi>${value}</bdi>`,
  );
  return html`${contact.title ? localizedText(contact.title, language) : say.problems()}: ${links.map((link, i) => html`${i ? ' · ' : ''}${link}`)}
  ${contact.text ? html`<br />${localizedText(contact.text, language)}` : nothing}`;
}

/** What stands between the tags is better than our own "failed": it stays below. */
export const failure = (element: LbbContactCard): TemplateResult | typeof nothing =>
  element.feeds && !element.feeds.feed ? failedLine(element, say.failed()) : nothing;

export const nobody = ({feeds}: LbbContactCard): TemplateResult | typeof nothing =>
  feeds?.feed ? html`<p class="muted" role="status">${say.noContact()}</p>` : nothing;

/** The clock runs only while telephone hours stand there. */
export const keepTime = (element: LbbContactCard): void => keepTimeOf(element, element.renderRoot.querySelector('.on') !== null);
