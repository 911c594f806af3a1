import {agendaOf} from '../../../model/agenda.js';
import {eventsJsonLd} from '../../../model/json-ld.js';
import {language} from '../../../text/words.js';
import {insertJsonLd} from '../../shared/insert-json-ld.js';
import type {Catalogue} from '../catalogue.js';

/** Dates that search engines get; more would weigh on the page and are not read. */
const MOST = 50;

/** Writes the next dates of what the element lists into the page's head, whatever the visitor searches for. */
export function writeStructuredData(element: Element, {feed, listing, now}: Catalogue): void {
  const {days} = agendaOf(listing!, {now, until: '9999', limit: MOST});
  const items = days.flatMap((day) => day.items);
  insertJsonLd(element, eventsJsonLd(feed!, items, {language: language(), url: location.href.split('#')[0]!})['@graph']);
}

export const removeStructuredData = (element: Element): void => insertJsonLd(element, []);
