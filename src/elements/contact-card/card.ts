import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {waysOf, type Way} from '../../model/contact.js';
import type {Contact, Feed, Organization, Place, Text} from '../../model/feed.js';
import {addressLines} from '../../model/address.js';
import {organizationChain} from '../../model/organization-chain.js';
import {formatList} from '../../text/format.js';
import {languageName} from '../../text/languages.js';
import {language} from '../../text/words.js';
import * as say from '../../text/phrases/contact-card.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {localizedText} from '../shared/localized-text.js';

/** What is fetched after the ways are drawn. */
export type Later = typeof import('./later.js');

export interface CardContext {
  readonly feed: Feed;
  readonly level: number;
  readonly later: Later | undefined;
  /** The element, drawn again when a visitor has asked something of a card. */
  readonly host: LitElement;
}

/** One role with its ways; and room for what one can do with them, which comes later. */
export function card(contact: Contact, context: CardContext): TemplateResult {
  const {feed, level, later} = context;
  const said = (text: Text) => localizedText(text, feed.language);
  const {title, role, name, department, organization} = contact;
  const groups = organizationChain(organization, feed.organizations);
  const names = [department ?? groups[0]?.department, ...groups.map((group) => group.name)].filter((one) => one !== undefined);
  const ways = waysOf(contact);
  const place = placeOf(contact, groups, feed);
  const notes = [contact.text, contact.responseTime].filter((text) => text !== undefined);
  return html`<section class="card" part="card">
    <header>
      ${heading(level, title ? said(title) : say.roleName(role), 'role')} ${name ? html`<p><bdi>${name}</bdi></p>` : nothing}
      ${names.length ? html`<p class="muted">${names.map((one, i) => html`${i ? ' · ' : ''}<bdi>${said(one)}</bdi>`)}</p>` : nothing}
    </header>
    ${
      ways.length
        ? html`<ul class="ways">
            ${ways.map((way) => wayItem(way, contact, context))}
          </ul>`
        : nothing
    }
    ${facts(contact, ways, place, context)} 
    <p class="go ${place?.address ? 'at' : ''}">${later?.tools(contact, ways, place, groups, context)}</p>
    ${later?.panel(contact, context)}
    ${notes.length ? html`<p class="note">${notes.map((text) => html`${said(text)} `)}</p>` : nothing}
  </section>`;
}

function wayItem(way: Way, contact: Contact, {feed, later}: CardContext): TemplateResult {
  const {type, value, link, text, hours, languages} = way;
  const isPage = link && !/^(tel|sms|mailto):/.test(link.href);
  const shown = html`<span class="verb">${say.verbOf(type)}</span>
    <span class="val">${type === 'secure-mail' && isPage ? say.sendSecurely() : html`<bdi dir="ltr">${link?.text ?? value}</bdi>`}</span>`;
  const whoMay = say.forWhom(way.for);
  // Many feeds say it in words as well.
  const who = text && textIn(text, language(), feed.language).text === whoMay ? undefined : whoMay;
  const others = languages.join() === contact.availableLanguage?.join() ? [] : languages;
  const warns = type === 'email' && !/CPR/i.test(typeof text === 'string' ? text : Object.values(text ?? {}).join());
  return html`<li class="way" part="way">
    <span class="tile">${later?.picture(type)}</span>
    <div>
      ${link ? html`<a href=${link.href}>${shown}</a>` : html`<span class="text">${shown}</span>`}
      ${hours.length ? html`<p class="on">${later?.callable(hours, contact, feed)}</p>` : nothing}
      <p class="who">
        ${who ? html`<span class="for">${who}</span> ` : nothing}${localizedText(text, feed.language)}${warns ? html` ${say.noNumbersByMail()}` : nothing}
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

/** Where one finds them: the contact's place, else the organization's own address. */
function placeOf({id, place}: Contact, groups: readonly Organization[], feed: Feed): Place | undefined {
  const found = feed.places.find((one) => one.id === place);
  const owner = groups.find(({address}) => address);
  return found ?? (owner?.address && {id, name: owner.name, address: owner.address});
}

function facts(
  {availableLanguage}: Contact,
  ways: readonly Way[],
  place: Place | undefined,
  {feed}: CardContext,
): TemplateResult | typeof nothing {
  const hours = ways.find((way) => way.hours.length)?.hours;
  const area = place?.visibility === 'area';
  const lines = addressLines(area ? {addressLocality: place.address?.addressLocality} : place?.address);
  const where =
    place &&
    html`<bdi>${localizedText(area ? place.area : place.name, feed.language)}</bdi>${lines.length ? html`, <bdi dir="ltr" translate="no">${lines.join(', ')}</bdi>` : nothing}`;
  const all: [string, unknown][] = [
    [say.phoneHours(), hours && say.hoursInWords(hours)],
    [say.weSpeak(), availableLanguage?.length && languagesOf(availableLanguage)],
    [say.findUs(), where && html`${where}${place.room ? html`. ${localizedText(place.room, feed.language)}` : nothing}`],
    [say.directions(), !area && place?.directions && localizedText(place.directions, feed.language)],
    [say.transport(), !area && place?.transport && localizedText(place.transport, feed.language)],
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
