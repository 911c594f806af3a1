/** Contacts as HTML, with schema.org ContactPoint. Pure. */
import {contactsFor, placeOf, problemContact, waysOf, type Way} from '../../model/contact.js';
import type {Contact, Feed, PlainDate, Text} from '../../model/feed.js';
import {lastConfirmed} from '../../model/kept.js';
import {isOld} from '../../model/last-check.js';
import {organizationChain} from '../../model/organization-chain.js';
import {formatDay} from '../../text/format.js';
import {languagesInWords} from '../../text/languages-in-words.js';
import * as say from '../../text/phrases/contact-card.js';
import {oldFacts} from '../../text/phrases/kept.js';
import {textIn} from '../../text/text-in.js';
import {language} from '../../text/words.js';
import {heading, markup, isolated, join, list, listed, paragraph, spoken, type Content} from './markup.js';
import {knownPlace} from './place.js';

/** The contacts a page names, the one for problems last. */
export function contactsOf(feed: Feed, ids: readonly string[]): Contact[] {
  const contacts = contactsFor(feed, ids);
  return [...contacts, problemContact(feed, contacts) ?? []].flat();
}

/** @param level of the heading */
export function contactHtml(contact: Contact, feed: Feed, today: PlainDate, level: number): Content {
  const {role, title, name, department, availableLanguage: tags = [], text, responseTime, organization} = contact;
  const organizations = organizationChain(organization, feed.organizations);
  const names = [department ?? organizations[0]?.department, ...organizations.map((one) => one.name)];
  const place = placeOf(contact, organizations, feed);
  const openPlace = place?.visibility === 'area' ? undefined : place;
  const ways = waysOf(contact);
  const hours = ways.find((way) => way.hours.length)?.hours;
  return markup`<section itemscope itemtype="https://schema.org/ContactPoint">
${heading(level, markup`<span itemprop="contactType">${title ? spoken(title, feed) : titleOf(role)}</span>`)}${[
    paragraph(name && markup`<bdi>${name}</bdi>`),
    paragraph(
      join(
        names.map((one) => one && markup`<bdi>${spoken(one, feed)}</bdi>`),
        ' · ',
      ),
    ),
    list(ways.map((way) => wayOf(way, contact, feed))),
    paragraph(hours && [say.phoneHours(), ': ', say.hoursInWords(hours, feed.language)]),
    paragraph(
      tags.length
        ? [say.weSpeak(), ': ', languagesInWords(tags), tags.map((tag) => markup`<meta itemprop="availableLanguage" content="${tag}">`)]
        : '',
    ),
    paragraph(place && [say.findUs(), ': ', knownPlace(place, feed, '')]),
    paragraph(openPlace?.directions && [say.directions(), ': ', spoken(openPlace.directions, feed)]),
    paragraph(openPlace?.transport && [say.transport(), ': ', spoken(openPlace.transport, feed)]),
    [text, responseTime].map((note) => paragraph(note && spoken(note, feed))),
    paragraph(doubtOf(contact, feed, today)),
  ]}</section>
`;
}

/** The same in one line of text and links. */
export function contactLine(contact: Contact, feed: Feed, today: PlainDate): Content {
  const words = (text: Text) => isolated(textIn(text, language(), feed.language).text);
  const {title, name, role} = contact;
  const ways = waysOf(contact).map((way) => [say.verbOf(way.type), ' ', linkOf(way, isolated(way.link?.text ?? way.value))]);
  return [
    listed([title ? words(title) : titleOf(role), name && isolated(name)]),
    ': ',
    join([listed(ways), doubtOf(contact, feed, today)], '. '),
  ];
}

/** What nobody has looked at for a year may no longer be so. */
function doubtOf(contact: Contact, feed: Feed, today: PlainDate): string | undefined {
  const day = lastConfirmed(contact, feed);
  return isOld(day, today) ? oldFacts(formatDay(day, language(), {weekday: false, year: true})) : undefined;
}

const titleOf = (role: string | undefined): string => (role === 'problems' ? say.problems() : say.roleTitle(role));

const linkOf = ({link}: Way, content: Content): Content => (link ? markup`<a href="${link.href}">${content}</a>` : content);

/** What one does, whom it is for, what is to be known of it. */
function wayOf(way: Way, contact: Contact, feed: Feed): Content {
  const {value, link, text} = way;
  const property = link?.href.startsWith('tel:') ? 'telephone' : link?.href.startsWith('mailto:') ? 'email' : undefined;
  const shown = markup`<bdi dir="ltr"${property && markup` itemprop="${property}"`}>${link?.text ?? value}</bdi>`;
  const [who, ...besides] = say.notesOn(way, contact, feed.language);
  return join([[markup`<b>${say.verbOf(way.type)}</b> `, linkOf(way, shown)], who, spoken(text, feed), ...besides], ' ');
}
