import {DAY} from '../../model/calendar.js';
import {openingHoursJsonLd} from '../../model/opening-hours-json-ld.js';
import {textIn} from '../../text/text-in.js';
import {insertJsonLd} from '../lbb-activities/json-ld.js';
import type {Shown} from './answer.js';

/** Writes places' hours into the page's head as JSON-LD, anew when they change; none takes them away. */
export function writeStructuredData(element: Element, shown: readonly Shown[]): void {
  const data = shown.map(({opening, feed, place, feedLanguage, heading}) => {
    const {record, zone} = opening;
    const organization = feed?.organizations.find(({id}) => record.organizations?.includes(id));
    const name = heading || place?.name || record.name || organization?.name || '';
    const today = Math.floor(zone.toWall(Date.now() / 1000) / DAY);
    return openingHoursJsonLd(opening, today, textIn(name, 'da', feedLanguage).text, place, organization);
  });
  const all = data.length === 1 ? data[0] : {'@context': 'https://schema.org', '@graph': data};
  insertJsonLd(element, data.length && element.isConnected ? all : undefined);
}
