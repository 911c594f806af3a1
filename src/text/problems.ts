/**
 * What is wrong with a feed and what to write instead, for the webmaster: `activities[3].schedule[0].startTime: skriv
 * 19:00, ikke 19.00`. Pure and in two languages only; visitors never load it.
 */
import type {Problem} from '../model/feed.js';
import {danish, english} from './sentences-of-problems.js';

/** Makes sentences known of what only tools read; pages never load those. */
export const addSentences = (inDanish: Readonly<Record<string, string>>, inEnglish: Readonly<Record<string, string>>): void => {
  Object.assign(danish, inDanish);
  Object.assign(english, inEnglish);
};

// Text from a feed must not break the line or turn it round.
const oneLine = (value: string | number): string => {
  const text = String(value)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g, '');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

/** Where a problem is, in the reader's words: a line of a calendar, rows of a sheet. */
export function placeIn(where: string, language: 'da' | 'en'): string {
  const place = oneLine(where);
  if (language === 'en') return place;
  return place
    .replace(/\bline (\d+)$/, 'linje $1')
    .replace(/, column (.+)(?=, rows )/, ', kolonne $1')
    .replace(/, rows (?=[\d–, ]+$)/, ', række ');
}

/** The sentence about a problem of a feed, beginning with where it is; also for a code that is not in the table. */
export function problemSentence({code, where, values}: Problem, language: 'da' | 'en'): string {
  const said = new Map<string, string>(Object.entries(values).map(([name, value]) => [name, oneLine(value)]));
  said.set('code', oneLine(code));
  const isCalendar = said.has('field');
  // What was certainly meant is read; what is left out besides what is wrong is said.
  const read = said.get('read');
  if (read) said.set('write', read);
  // A number in place of a text, or the other way round: only their quotes differ.
  if (read && read === said.get('found')) said.set(code === 'text' ? 'write' : 'found', `"${read}"`);
  const sentences: Readonly<Record<string, string>> = language === 'da' ? danish : english;
  const left = read ? 'as-meant' : said.get('left');
  // Feeds read by another version may have codes that this one does not know.
  const known = Object.hasOwn(sentences, code) ? code : 'unknown';
  const template = sentences[read && said.get('found') ? 'instead' : code === 'date' && isCalendar ? 'ical-date' : known]!;
  const fill = (text: string) => text.replace(/\{([a-z]+)\}/gi, (_, name: string) => said.get(name) ?? '');
  const sentence = fill(
    (left ? `${template}. ${sentences[left]!}` : template).replace(/‹([^›]*)›/g, (_, part: string) =>
      [...part.matchAll(/\{([a-z]+)\}/gi)].every(([, name]) => said.get(name!)) ? part : '',
    ),
  ).replace('…. ', '… ');
  const place = placeIn(where, language);
  return place ? `${place}: ${sentence}` : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
