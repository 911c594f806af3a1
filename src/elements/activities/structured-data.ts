import {agendaOf} from '../../model/agenda.js';
import {eventsJsonLd} from '../../model/json-ld.js';
import {language} from '../../text/words.js';
import {insertJsonLd} from '../shared/insert-json-ld.js';
import type {LbbActivities} from './lbb-activities.js';

/** Dates that search engines are told; more would weigh on the page and are not read. */
const MOST = 50;

/** Writes the next dates of what the element lists into the page's head, whatever the visitor looks for; gives what takes them away. */
export function describe(host: LbbActivities): () => void {
  const {listing, feeds} = host;
  const takeAway = () => insertJsonLd(host, []);
  if (!host.isConnected || !listing || !feeds?.feed) return takeAway;
  const {days} = agendaOf(listing, {now: host.wallNow(), until: '9999', limit: MOST});
  const items = days.flatMap((day) => day.items);
  insertJsonLd(host, eventsJsonLd(feeds.feed, items, {language: language(), url: location.href.split('#')[0]!})['@graph']);
  return takeAway;
}
