import {DAY} from '../../model/calendar.js';
import {openingHoursJsonLd} from '../../model/opening-hours-json-ld.js';
import {textIn} from '../../text/text-in.js';
import {insertJsonLd} from '../shared/insert-json-ld.js';
import type {HoursEntry} from './context.js';

/** The element that is described by JSON-LD in the page's head. */
export interface DescribedElement extends Element {
  readonly heading: string;
  readonly noStructuredData: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Writes places' hours in place of what the same element wrote before; none takes it away. */
export function writeStructuredData(element: DescribedElement, entries: readonly HoursEntry[]): void {
  const nodes = entries.map(({opening, feed, place, feedLanguage}) => {
    const {record, zone} = opening;
    const organization = feed?.organizations.find(({id}) => record.organizations?.includes(id));
    const name = element.heading || place?.name || record.name || organization?.name || '';
    const today = Math.floor(zone.toWall(element.now / 1000) / DAY);
    return openingHoursJsonLd(opening, today, textIn(name, 'da', feedLanguage).text, place, organization);
  });
  insertJsonLd(element, element.isConnected ? nodes : []);
}
