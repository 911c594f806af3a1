import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {problemContact, waysOf, type Way} from '../../model/contact.js';
import type {Contact, Feed, Organization, Place, Text} from '../../model/feed.js';
import {organizationChain} from '../../model/limitations.js';
import {addressLines, mapLink} from '../../model/links.js';
import {formatList} from '../../text/format.js';
import {languageName} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import * as say from '../../text/phrases/contact-card.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {drawing, icon} from '../shared/icons.js';
import {spoken} from '../shared/spoken.js';

/** What is fetched after the card is drawn. */
export type Later = typeof import('./later.js');

export interface CardContext {
  readonly feed: Feed;
  readonly level: number;
  readonly later: Later | undefined;
  /** The element, drawn again when a visitor has asked something of a card. */
  readonly host: LitElement;
}

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

const picture = (type: string): TemplateResult =>
  drawings.has(type) ? drawing(drawings.get(type)!) : type === 'phone' || type === 'voicemail' ? icon('phone') : icon('link');

/** One role with its ways. */
export function card(contact: Contact, context: CardContext): TemplateResult {
  const {feed, level, later} = context;
  const said = (text: Text | undefined) => spoken(text, feed.language);
  const groups = organizationChain(contact.organization, feed.organizations);
  const place = placeOf(contact, groups, feed);
  const ways = waysOf(contact);
  const notes = [contact.text, contact.responseTime].filter((text) => text !== undefined);
  return html`<section class="card" part="card">
    <header>
      ${heading(level, contact.title ? said(contact.title) : say.roleName(contact.role), 'role')}
      ${contact.name ? html`<p><bdi>${contact.name}</bdi></p>` : nothing}
      ${
        contact.department || groups.length
          ? html`<p class="muted">
              ${[contact.department ?? groups[0]?.department, ...groups.map(({name}) => name)]
                .filter((name) => name !== undefined)
                .map((name, i) => html`${i ? ' · ' : ''}<bdi>${said(name)}</bdi>`)}
            </p>`
          : nothing
      }
    </header>
    ${
      ways.length
        ? html`<ul class="ways">
            ${ways.map((way) => wayItem(way, context, place, contact.availableLanguage))}
          </ul>`
        : nothing
    }
    ${facts(contact, ways, place, feed)}
    ${
      place
        ? html`<p class="go">
            ${place.visibility === 'area' ? nothing : signButton(place, ways, feed)}
            ${mapOf(place)} ${later?.small(contact, ways, place, groups, context)}
          </p>`
        : later
          ? html`<p class="go">${later.small(contact, ways, undefined, groups, context)}</p>`
          : nothing
    }
    ${later?.panel(contact, context)} ${notes.length ? html`<p class="note">${notes.map((text) => html`${said(text)} `)}</p>` : nothing}
  </section>`;
}

/** Its code is fetched with the card, so that it also opens where the net has gone. */
const signButton = (place: Place, ways: readonly Way[], feed: Feed): TemplateResult =>
  html`<button
    class="btn"
    part="button"
    @click=${async ({currentTarget}: Event) => (await import('./later.js')).openSign(place, ways, feed, currentTarget as HTMLElement)}
  >
    ${icon('sign', 'flip')}<span>${say.showToDane()}</span>
  </button>`;

/** Where one finds them: the contact's place, else the organization's own address. */
function placeOf({id, place}: Contact, groups: readonly Organization[], feed: Feed): Place | undefined {
  const found = feed.places.find((one) => one.id === place);
  const owner = groups.find(({address}) => address);
  return found ?? (owner?.address && {id, name: owner.name, address: owner.address});
}

const mapOf = (place: Place): TemplateResult | typeof nothing => {
  const href = mapLink(place);
  return href ? html`<a class="act" href=${href}>${icon('pin')}${say.showOnMap()}</a>` : nothing;
};

function wayItem(way: Way, {feed, later}: CardContext, place: Place | undefined, spokenByAll: readonly string[] = []): TemplateResult {
  const {type, value, link, text, hours} = way;
  const isPage = link && !/^(tel|sms|mailto):/.test(link.href);
  const shown = html`<span class="verb">${say.verbOf(type)}</span>
    <span class="val">${type === 'secure-mail' && isPage ? say.sendSecurely() : html`<bdi dir="ltr">${link?.text ?? value}</bdi>`}</span>`;
  const whoMay = say.forWhom(way.for);
  // Many feeds say it in words as well.
  const who = text && textIn(text, language(), feed.language).text === whoMay ? undefined : whoMay;
  const others = way.languages.join() === spokenByAll.join() ? [] : way.languages;
  const warns = type === 'email' && !/CPR/i.test(typeof text === 'string' ? text : Object.values(text ?? {}).join());
  const house = feed.openingHours.find((record) => record.place === place?.id);
  return html`<li class="way" part="way">
    <span class="tile">${picture(type)}</span>
    <div>
      ${link ? html`<a href=${link.href}>${shown}</a>` : html`<span class="text">${shown}</span>`}
      ${hours.length ? html`<p class="on">${later?.callable(hours, feed.timeZone, house)}</p>` : nothing}
      <p class="who">
        ${who ? html`<span class="for">${who}</span> ` : nothing}${spoken(text, feed.language)}${warns ? html` ${say.noNumbersByMail()}` : nothing}
        ${others.length ? html` ${say.weSpeak()} ${languagesOf(others)}.` : nothing}
      </p>
    </div>
  </li>`;
}

const languagesOf = (tags: readonly string[]): string =>
  formatList(
    tags.map((tag) => languageName(tag, language())),
    language(),
  );

function facts({availableLanguage}: Contact, ways: readonly Way[], place: Place | undefined, feed: Feed): TemplateResult | typeof nothing {
  const hours = ways.find((way) => way.hours.length)?.hours;
  const area = place?.visibility === 'area';
  const lines = addressLines(area ? {addressLocality: place.address?.addressLocality} : place?.address);
  const where =
    place &&
    html`<bdi>${spoken(area ? place.area : place.name, feed.language)}</bdi>${lines.length ? html`, <bdi dir="ltr" translate="no">${lines.join(', ')}</bdi>` : nothing}`;
  const all: [string, unknown][] = [
    [say.phoneHours(), hours && say.hoursInWords(hours)],
    [say.weSpeak(), availableLanguage?.length && languagesOf(availableLanguage)],
    [say.findUs(), where && html`${where}${place.room ? html`. ${spoken(place.room, feed.language)}` : nothing}`],
    [say.directions(), !area && place?.directions && spoken(place.directions, feed.language)],
    [say.transport(), !area && place?.transport && spoken(place.transport, feed.language)],
  ];
  const known = all.filter(([, value]) => value);
  return known.length
    ? html`<dl class="facts" part="facts">
        ${known.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

/** Whom to tell when something goes wrong: small, last, and always there. */
export function problemsLine(shown: readonly Contact[], feed: Feed): TemplateResult | typeof nothing {
  const contact = problemContact(feed, shown);
  if (!contact) return nothing;
  const links = waysOf(contact).map(({link, value}) =>
    link ? html`<a href=${link.href}><bdi dir="ltr">${link.text}</bdi></a>` : html`<bdi>${value}</bdi>`,
  );
  return html`<p class="note problems">
    ${contact.title ? spoken(contact.title, feed.language) : say.roleName(contact.role)}: ${links.map((link, i) => html`${i ? ' · ' : ''}${link}`)}
    ${contact.text ? html`<br />${spoken(contact.text, feed.language)}` : nothing}
  </p>`;
}
