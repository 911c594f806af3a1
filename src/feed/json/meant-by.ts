/** What values that are not as the format says certainly mean: `19.00`, `mandag og onsdag`, `14. marts 2026`. */
import {parseDate} from '../../model/calendar.js';
import type {PlainDate, Problem, Weekday} from '../../model/feed.js';
import {AND, dayOf, groupOf, inHalf, MONTH, monthOf, plainDashes, timeOf, tokensOf, turnOf, WEEK} from '../../model/hours-words.js';
import type {Format} from '../format/format.js';
import {inShort} from './checked-record.js';
import {isObject} from './meeting-queries.js';

/** What stands in place of a list: one item, days in words, words with commas between them. */
export function itemsIn(item: Format, value: unknown): readonly unknown[] {
  return typeof value === 'string' && typeof item === 'number' && item > 0 && item <= 300 ? value.split(/[,;]\s+/) : [value];
}

const FREE = /^(gratis|free|0( ?(kr\.?|,-))?)$/i;

/** What a value of another kind certainly means, as the format has it. */
export function meantBy(format: Format, value: unknown, field: string): unknown {
  if (Array.isArray(value) || isObject(value)) return undefined;
  const text = String(value).trim();
  if (isObject(format)) {
    if ('free' in format) return FREE.test(text) ? {free: true} : typeof value === 'number' ? {amount: value} : {text};
    if ('available!' in format) return {available: value};
    if ('streetAddress' in format) return addressIn(text);
    return 'text' in format || 'text!' in format ? {text} : undefined;
  }
  const isWords = typeof format === 'number' || format === 'text';
  if (isWords || typeof value === 'number') {
    // A number with more digits than a program keeps is no longer the one that was written.
    if (typeof value !== 'string' && !Number.isSafeInteger(value)) return undefined;
    // What stands under no language may be code.
    if (isWords) return typeof format === 'number' && format < 0 && !/^[a-z]{2,3}(-|$)/i.test(field) ? undefined : text;
  }
  if (format === 'number') return numberIn(text, field);
  if (format === 'boolean') return /^(ja|yes|true|gratis|free|1)$/i.test(text) || (/^(nej|no|false|0)$/i.test(text) ? false : undefined);
  if (format === 'time') return mayBeMinutes(value) ? undefined : timeIn(text, field);
  if (format === 'date') return dateIn(text);
  if (format === 'date-time') return momentIn(text);
  return typeof format === 'string' ? choiceIn(format, text) : undefined;
}

/** `25,50 kr.`; `1.500` may be both, except in coordinates. */
function numberIn(text: string, field: string): number | undefined {
  const [, number] = /^(-?\d+(?:[.,]\d+)?) ?(?:kr\.?|dkk|,-|år|°)?$/i.exec(text) ?? [];
  return !number || (/[.,]\d{3}$/.test(number) && !field.endsWith('itude')) ? undefined : Number(number.replace(',', '.'));
}

/** YAML makes a number of `19:00` without quotation marks, the minutes since midnight: of 1140 nobody knows whether it is 19:00 or 11:40. */
const mayBeMinutes = (value: unknown): boolean => typeof value === 'number' && value > 24 && value < 1440;

/** `19.00`, `kl. 19`, `1900`, `19:00:00`, `7 pm`; an end at `24:00` is midnight. */
function timeIn(text: string, field: string): string | undefined {
  const [, word = '', half = ''] = /^(?:kl\.? ?|klokken )?(\d{1,2}(?:[.:]?\d\d)?)(?::00)?(?: ?([ap])\.?m\.?)?$/i.exec(text) ?? [];
  const time = inHalf(timeOf(word) ?? '', half.toLowerCase());
  return time === '24:00' && /^(endTime|closes)$/.test(field) ? '00:00' : time;
}

const NAMED = new RegExp(String.raw`^(?:\p{L}+,? )?(?:den |d\. ?)?(\d{1,2})\.? ?${MONTH} (\d{4})$`, 'iu');

/** `14.3.2026`, `14-03-2026`, `14. marts 2026`, `2026/3/14`, `20260314`; of `3/4/2026` nobody knows which is the month. */
function dateIn(text: string): PlainDate | undefined {
  const dateOf = (year: string, month: string | number, day: string) => {
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return parseDate(date) === undefined ? undefined : date;
  };
  const [, year, month, day] = /^(\d{4})([-./]?)(\d{1,2})\2(\d{1,2})(?:[T ][\d:]+)?$/.exec(text)?.filter((_, i) => i !== 2) ?? [];
  if (year) return dateOf(year, month!, day!);
  const [, d, sign, m, y] = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text) ?? [];
  if (y) return sign === '/' && Number(d) < 13 && d !== m ? undefined : dateOf(y, m!, d!);
  const [, dayOfMonth, name, inYear] = NAMED.exec(text) ?? [];
  return name ? dateOf(inYear!, monthOf(name), dayOfMonth!) : undefined;
}

/** A date, or a date and a time: `14.3.2026 kl. 19`. */
function momentIn(text: string): string | undefined {
  const [, date = '', time = ''] = /^(.*\d)(?:,? kl\.? ?|,? |T)([\d.:]+)$/i.exec(text) ?? [];
  const day = dateIn(date);
  const clock = timeIn(time, '');
  return day && clock ? `${day}T${clock}` : dateIn(text);
}

/** Letters; in anything longer no town is looked for, which would take as long as it is long for each of its signs. */
const LONGEST_ADDRESS = 300;

/** `Tangevej 6D, 6760 Ribe` */
function addressIn(text: string): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST_ADDRESS) return {streetAddress: text};
  const [, streetAddress, postalCode, addressLocality] = /^(.+?)[,\s·•|/;–—-]+(?:DK-?)?(\d{4}) +(\P{N}+)$/u.exec(text) ?? [];
  return postalCode ? {streetAddress, postalCode, addressLocality} : {streetAddress: text};
}

/** Words for the format's codes, besides days of the week and turns in a month. */
const CHOICES: readonly (readonly [RegExp, string])[] = [
  [/^(aflys(t|es)|annulleret|(event)?cancell?ed)$/, 'cancelled'],
  [/^(udsat|udskudt|udsættes|(event)?postponed)$/, 'postponed'],
  [/^(flyttet|flyttes)$/, 'moved'],
  [/^(planlagt|(event)?scheduled)$/, 'scheduled'],
  [/^(pause|holder pause|sat på pause)$/, 'paused'],
  [/^(slut|afsluttet|ophørt|nedlagt)$/, 'ended'],
  [/^ulige( uger)?$/, 'odd'],
  [/^lige( uger)?$/, 'even'],
  [/^(hver dag|dagligt?|daily)$/, 'P1D'],
  [/^(hver uge|ugentligt?|weekly|p7d)$/, 'P1W'],
  [/^(hver (anden|2\.?) uge|every (other|second) week|p14d)$/, 'P2W'],
  [/^(hver måned|månedligt?|monthly)$/, 'P1M'],
  [/^(hvert år|årligt?|yearly|annually)$/, 'P1Y'],
  [/^åbent?$/, 'open'],
  [/^lukket$/, 'closed'],
  [/^(ring( først)?|spørg)$/, 'ask'],
  [/^(ja|true)$/, 'yes'],
  [/^(nej|false)$/, 'no'],
  [/^(efter aftale|på forespørgsel|on request)$/, 'on-request'],
  [/^(offentlig|synlig)$/, 'public'],
];

/** Words for the codes of how one comes to take part. */
const ACCESS: readonly (readonly [RegExp, string])[] = [
  [/^(drop[ -]?in|(bare )?kom bare( forbi)?|(ingen|uden) tilmelding|just (come|drop in)|no registration)$/i, 'drop-in'],
  [/^((kræver |kun med |med )?tilmelding( nødvendig| påkrævet)?|sign[ -]?up|registration( required)?)$/i, 'registration'],
  [/^((efter |kun efter |via |kun via )?henvisning|(by )?referral)$/i, 'referral'],
  [/^((kun )?(efter|ved) aftale|by[ -](arrangement|appointment))$/i, 'by-arrangement'],
];

/** Feeds may have codes of their own; words are shown as they are written, in no other language. */
export function accessIn(words: string, at: string, mistakes: Problem[]): string {
  const read = ACCESS.find(([meant]) => meant.test(words))?.[1];
  if (read === words || (!read && !/[^a-z-]/.test(words))) return words;
  const more: Problem['values'] = read ? {read} : {write: ACCESS.map(([, code]) => code).join(', '), left: 'as-written'};
  mistakes.push({code: 'choice', where: at, values: {found: inShort(words), ...more}});
  return read ?? words;
}

/** schema.org writes its values as addresses: `https://schema.org/Monday`. */
const SCHEMA_ORG = /^(https?:\/\/)?schema\.org\//i;

/** @param format `odd|even`, or `#1|2|-1` for numbers */
function choiceIn(format: string, text: string): string | number | undefined {
  const isNumber = format.startsWith('#');
  const choices = format.slice(Number(isNumber)).split('|');
  const word = text.toLowerCase().replace(SCHEMA_ORG, '');
  const same = choices.find((choice) => choice.toLowerCase() === word);
  const meant = isNumber ? String(turnOf(word) ?? word.replace(/\.$/, '')) : CHOICES.find(([words]) => words.test(word))?.[1];
  const choice = same ?? choices.find((one) => one === meant);
  // An address that may have to be hidden is.
  return choice !== undefined && isNumber ? Number(choice) : (choice ?? choices.find((one) => one === 'area'));
}

/** `mandag og onsdag`, `man-tors`, `hverdage`; undefined where a word is none of these. */
export function daysIn(text: string): readonly Weekday[] | undefined {
  const days: Weekday[] = [];
  let isRange = false;
  for (const {word} of tokensOf(plainDashes(text.replace(SCHEMA_ORG, '')))) {
    const day = dayOf(word);
    if (word === '-' || word === 'til') isRange = days.length > 0;
    else if (day && isRange) {
      const [first, last] = [WEEK.indexOf(days.at(-1)!), WEEK.indexOf(day)];
      for (let i = first; i !== last;) days.push(WEEK[(i = (i + 1) % 7)]!);
      isRange = false;
    } else if (day ?? groupOf(word)) days.push(...(day ? [day] : groupOf(word)!));
    else if (!AND.test(word) && word !== 'hver' && word !== '.') return undefined;
  }
  return days.length && !isRange ? days : undefined;
}
