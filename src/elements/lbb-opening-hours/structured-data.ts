import {DAY} from '../../model/calendar.js';
import {openingHoursJsonLd} from '../../model/opening-hours-json-ld.js';
import {textIn} from '../../text/text-in.js';
import type {Shown} from './answer.js';

const written = new WeakMap<Element, {json: string; script: HTMLScriptElement}>();

/**
 * Writes places' hours into the page's head as JSON-LD, anew when they change. The text goes in as a text node: setting a
 * script's text is what Trusted Types forbid, and a data block is no script to a Content-Security-Policy.
 */
export function writeStructuredData(element: Element, shown: readonly Shown[]): void {
  const data = shown.map(({opening, feed, place, feedLanguage, heading}) => {
    const {record, zone} = opening;
    const organization = feed?.organizations.find(({id}) => record.organizations?.includes(id));
    const name = heading || place?.name || record.name || organization?.name || '';
    const today = Math.floor(zone.toWall(Date.now() / 1000) / DAY);
    return openingHoursJsonLd(opening, today, textIn(name, 'da', feedLanguage).text, place, organization);
  });
  // "</script>" within a name must not end the block where the page is saved as text.
  const json = JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');
  const before = written.get(element);
  if (before?.json === json && before.script.isConnected) return;
  before?.script.remove();
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(json);
  document.head.append(script);
  written.set(element, {json, script});
}
