import {DAY} from '../../model/calendar.js';
import {openingHoursJsonLd} from '../../model/opening-hours-json-ld.js';
import {textIn} from '../../text/text-in.js';
import {insertJsonLd} from '../shared/insert-json-ld.js';
import type {Shown} from './answer.js';

/** Writes places' hours into the page's head as JSON-LD, anew when they change; none takes them away. */
export function writeStructuredData(element: Element, shown: readonly Shown[]): void {
  const nodes = shown.map(({opening, feed, place, feedLanguage, element: {heading}}) => {
    const {record, zone} = opening;
    const organization = feed?.organizations.find(({id}) => record.organizations?.includes(id));
    const name = heading || place?.name || record.name || organization?.name || '';
    const today = Math.floor(zone.toWall(Date.now() / 1000) / DAY);
    return openingHoursJsonLd(opening, today, textIn(name, 'da', feedLanguage).text, place, organization);
  });
  insertJsonLd(element, element.isConnected ? nodes : []);
}
