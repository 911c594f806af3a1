import {html, nothing, type TemplateResult} from 'lit';
import {addressLines} from '../../model/links.js';
import type {Feed, Place} from '../../model/feed.js';
import {languagesInWords} from '../../text/languages-in-words.js';
import * as say from '../../text/phrases/contact-card.js';
import {definition, type Content} from '../shared/markup.js';
import {localizedText} from '../shared/localized-text.js';
import {namesInRow} from '../shared/names-in-row.js';
import type {Card} from './context.js';

/**
 * Telephone hours, languages, place.
 *
 * @param withTimes keeps times on one line, in languages from right to left
 */
export function facts(
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
