import {html, nothing, type TemplateResult} from 'lit';
import {waysOf, type Way} from '../../model/contact.js';
import type {Contact, Feed, Place, Text} from '../../model/feed.js';
import {addressLines} from '../../model/links.js';
import {languagesInWords} from '../../text/languages-in-words.js';
import * as say from '../../text/phrases/contact-card.js';
import {breakable} from '../shared/breakable.js';
import {heading} from '../shared/heading.js';
import {definition, list, type Content} from '../shared/markup.js';
import {localizedText} from '../shared/localized-text.js';
import {namesInRow} from '../shared/names-in-row.js';
import {TOOLS, type Card, type CardContext} from './context.js';
import type * as loadedDetails from './details/details.js';

/** One contact with its ways; and room for what one can do with them, as wide as its words are. */
export function cardView(card: Card, context: CardContext, details: Details | undefined): TemplateResult {
  const {feed, headingLevel} = context;
  const {contact, ways, organizations, place} = card;
  const {role, name, department} = contact;
  const title = context.heading || contact.title;
  const words = (text: Text) => localizedText(text, feed.language);
  const names = [department ?? organizations[0]?.department, ...organizations.map((one) => one.name)].filter((one) => one !== undefined);
  const notes = [contact.text, contact.responseTime].filter((text) => text !== undefined);
  return html`<section class="card" part="card">
    <header>
      ${heading(headingLevel, title ? words(title) : say.roleTitle(role), 'role')}
      ${name ? html`<p><bdi>${name}</bdi></p>` : nothing}
      ${names.length ? html`<p class="muted">${namesInRow(names, feed.language, ' · ')}</p>` : nothing}
    </header>
    ${list('ways', ways, (way) => wayItem(way, card, context, details))}
    ${facts(card, feed, details?.withTimes)}
    <p class="go wrap no-print">
      ${
        details?.tools(card, context) ??
        TOOLS.slice(place && place.visibility !== 'area' ? 0 : 3).map(
          (tool) => html`<span class="room ${tool === 'sign' ? 'btn' : 'act'}">${say.toolName(tool)}</span>`,
        )
      }
    </p>
    ${details?.panel(card, context)}
    ${notes.length ? html`<p class="note muted">${notes.map((text) => html`${words(text)} `)}</p>` : nothing} ${details?.old(card, context)}
  </section>`;
}

/** The contact for problems, in one line. */
export function problemsLine(contact: Contact, feed: Feed): TemplateResult {
  const links = waysOf(contact).map(({link, value}) =>
    link ? html`<a href=${link.href}><bdi dir="ltr">${breakable(link.text)}</bdi></a>` : html`<bdi>${value}</bdi>`,
  );
  return html`<p class="note muted problems">
    ${contact.title ? localizedText(contact.title, feed.language) : say.problems()}:
    ${links.map((link, i) => html`${i ? ' · ' : ''}${link}`)}
    ${contact.text ? html`<br />${localizedText(contact.text, feed.language)}` : nothing}
  </p>`;
}

/** What is loaded after the ways are painted: icons, tools, who answers now. */
export type Details = typeof loadedDetails;

/** One way to reach a contact: what one does, whom it is for, whether somebody answers now. */
function wayItem(way: Way, card: Card, context: CardContext, details: Details | undefined): TemplateResult {
  const {type, value, link, text, hours} = way;
  const {feed} = context;
  const isPage = link && !/^(tel|sms|mailto):/.test(link.href);
  const content = html`<b class="verb">${say.verbOf(type)}</b>
    <span class="val">${type === 'secure-mail' && isPage ? say.sendSecurely() : html`<bdi dir="ltr">${breakable(link?.text ?? value)}</bdi>`}</span>`;
  const [who, ...besides] = say.notesOn(way, card.contact, feed.language);
  return html`<li class="way" part="way">
    <span class="tile">${details?.wayIcon(type)}</span>
    <div>
      ${link ? html`<a class="whole-row" href=${link.href}>${content}</a>` : html`<span class="text">${content}</span>`}
      ${hours.length ? html`<p class="on muted no-print">${details?.callable(hours, card, context)}</p>` : nothing}
      <p class="who muted">
        ${who ? html`<b class="for">${details?.danishWords(who) ?? who}</b> ` : nothing}${localizedText(text, feed.language)}${besides.map((note) => note && ` ${note}`)}
      </p>
    </div>
  </li>`;
}

/**
 * Telephone hours, languages, place.
 *
 * @param withTimes keeps times on one line, in languages from right to left
 */
function facts(
  {contact: {availableLanguage}, ways, place}: Card,
  feed: Feed,
  withTimes: (words: string) => unknown = (words) => words,
): Content {
  const hours = ways.find((way) => way.hours.length)?.hours;
  const isPublic = place?.visibility !== 'area';
  const all: [string, unknown][] = [
    [say.phoneHours(), hours && withTimes(say.hoursInWords(hours, feed.language))],
    [say.weSpeak(), availableLanguage?.length && languagesInWords(availableLanguage)],
    [say.findUs(), place && placeLines(place, feed)],
    [say.directions(), isPublic && place?.directions && localizedText(place.directions, feed.language)],
    [say.transport(), isPublic && place?.transport && localizedText(place.transport, feed.language)],
  ];
  const known = all.filter(([, value]) => value);
  return known.length
    ? html`<dl class="facts" part="facts">
        ${known.map(([name, value]) => definition(name, value))}
      </dl>`
    : nothing;
}

/** Name, address and room where they are for everybody, else only the area. */
function placeLines({visibility, area, name, address, room}: Place, feed: Feed): TemplateResult[] {
  const isArea = visibility === 'area';
  const lines = addressLines(isArea ? {addressLocality: address?.addressLocality} : address).join(', ');
  const parts = [(isArea ? area : name) ?? '', lines && {da: lines}, room ?? ''].filter(Boolean);
  return namesInRow(parts, feed.language, undefined, room && '. ');
}
