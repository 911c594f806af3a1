/** What follows the ways: their icons, who answers now, tools, what went wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Hours, OpeningHours} from '../../../model/feed.js';
import {lastConfirmed} from '../../../model/kept.js';
import {isOld} from '../../../model/last-check.js';
import {memoLast, memoOf} from '../../../model/memo.js';
import {openingOf, openingState} from '../../../model/opening-hours.js';
import {ianaZone, type Zone} from '../../../model/zone.js';
import {wallTimeAt} from '../../../model/wall-time.js';
import {formatDay} from '../../../text/format.js';
import * as say from '../../../text/phrases/contact-tools.js';
import {oldFacts} from '../../../text/phrases/kept.js';
import {callableInWords} from '../../../text/phrases/phone-hours.js';
import {language} from '../../../text/words.js';
import {madeFrom} from '../../shared/made-from.js';
import {ageInWords} from '../../shared/age-in-words.js';
import {failedLine, isPartly, type Reading} from '../../shared/retry.js';
import {LIST_AGE, type FreshHost} from '../../shared/fresh-controller.js';
import {controlStyles} from '../../shared/control-styles.js';
import {joinPage} from '../../shared/join-page.js';
import {drawing, icon} from '../../shared/icons.js';
import {pickerStyles} from '../../shared/language-picker.js';
import type {Content} from '../../shared/markup.js';
import {dot} from '../../shared/drawing.js';
import type {Card, CardContext} from '../context.js';
import type {CardState} from '../card-state.js';
import {detailsStyles} from './details.styles.js';

export {panel, tools} from './tools.js';
export {danishWords} from '../../shared/danish-words.js';
export {languagePicker} from '../../shared/language-picker.js';
export {withTimes} from '../../shared/with-times.js';

/** What the element needs from now on besides views. */
export const join = (element: FreshHost, state: CardState): void =>
  joinPage(
    element,
    [controlStyles, detailsStyles, pickerStyles],
    () => !!state.cards?.some(({ways}) => ways.some(({hours}) => hours.length)),
  );

const todayIn = (feed: Feed, now: number): string => wallTimeAt(now * 1000, feed.timeZone);

/** That nobody has confirmed a contact for a year; its numbers stand below. */
export function old({contact}: Card, {feed, now}: CardContext): Content {
  const confirmed = lastConfirmed(contact, feed);
  if (!isOld(confirmed, todayIn(feed, now).slice(0, 10))) return nothing;
  return html`<p class="old muted">${icon('warning')} ${oldFacts(formatDay(confirmed, language(), {weekday: false, year: true}))}</p>`;
}

/** What the card was made from, and how old it is, if it may no longer be true. */
export function age(reading: Reading): Content {
  const {feed} = reading.feeds ?? {};
  const lines = [ageInWords(reading, LIST_AGE), ...(feed ? madeFrom(feed, todayIn(feed, reading.now / 1000)) : [])].filter(Boolean);
  return lines.length ? html`<p class="foot wrap">${lines.map((line) => html`<span>${line}</span> `)}</p>` : nothing;
}

const paths = new Map([
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

/** @param type of a channel */
export const wayIcon = (type: string): TemplateResult =>
  paths.has(type) ? drawing(paths.get(type)!) : icon(type === 'phone' || type === 'voicemail' ? 'phone' : 'link');

/** That nothing could be read, or that there is nobody; what stands between the tags says it better and stays. */
export const failure = (element: Reading & Element, {heading, headingLevel}: CardContext): Content =>
  isPartly(element) ? failedLine(element, say.failed(), headingLevel, heading || say.contact()) : nothing;

export const nobody = (reading: Reading): Content =>
  isPartly(reading) ? nothing : html`<p class="muted" role="status">${say.noContact()}</p>`;

/** By hours of a feed, because each opening has its days worked out once. Holidays mean to a phone what they mean to its house. */
const openingsOf = memoOf((hours: readonly Hours[]) =>
  memoLast((zone: Zone, {publicHolidays, customaryDays}: Partial<OpeningHours> = {}) =>
    openingOf({id: '', hours, ...(publicHolidays && {publicHolidays}), ...(customaryDays && {customaryDays})}, zone),
  ),
);

/** Whether somebody answers now. */
export function callable(hours: readonly Hours[], {contact}: Card, {feed, now}: CardContext): Content {
  const zone = ianaZone(feed.timeZone);
  if (!zone) return nothing;
  const house = feed.openingHours.find((record) => record.place === contact.place);
  const state = openingState(openingsOf(hours)(zone, house), now);
  const words = callableInWords(state, zone.toWall(now), state.changes && zone.toWall(state.changes));
  return words ? html`<span class=${state.state}>${state.state === 'open' ? dot() : nothing}${words}</span>` : nothing;
}
