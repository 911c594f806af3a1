import {DAY} from '../../model/calendar.js';
import type {Feed} from '../../model/feed.js';
import {openingHoursJsonLd} from '../../model/opening-hours-json-ld.js';
import type {Opening} from '../../model/opening-hours.js';
import {textIn} from '../../text/text-in.js';

const written = new WeakMap<Element, HTMLScriptElement>();

/**
 * Writes a place's hours into the page's head as JSON-LD. The text goes in as a text node: setting a script's text is
 * what Trusted Types forbid, and a data block is no script to a Content-Security-Policy.
 */
export function addStructuredData(element: Element, opening: Opening, feed: Feed | undefined, feedLanguage: string): void {
  const {record, zone} = opening;
  const place = feed?.places.find(({id}) => id === record.place);
  const organization = feed?.organizations.find(({id}) => record.organizations?.includes(id));
  const name = element.getAttribute('heading') || place?.name || record.name || organization?.name || '';
  const today = Math.floor(zone.toWall(Date.now() / 1000) / DAY);
  const data = openingHoursJsonLd(opening, today, textIn(name, 'da', feedLanguage).text, place, organization);
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // "</script>" within a name must not end the block where the page is saved as text.
  script.append(JSON.stringify(data).replaceAll('<', '\\u003c'));
  written.get(element)?.remove();
  written.set(element, script);
  document.head.append(script);
}
