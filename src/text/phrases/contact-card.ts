/** What a contact card says at once. */
import {WEEKDAYS} from '../../model/calendar.js';
import type {Way} from '../../model/contact.js';
import type {Contact, Hours} from '../../model/feed.js';
import {sentenceCase} from '../format.js';
import {formatList} from '../format-list.js';
import {formatParts, formatWeekdays, timeAfter} from '../format-phrases.js';
import {languagesInWords} from '../languages-in-words.js';
import {textIn} from '../text-in.js';
import {language, msg, named, str} from '../words.js';
import {roleName} from './role-names.js';

/** A contact's role where the feed has no title for it; an unknown code is shown as written. */
export const roleTitle = (code = 'contact'): string => roleName(code) ?? code;

const verbs = named({
  phone: () => msg('Ring'),
  voicemail: () => msg('Læg en besked'),
  sms: () => msg('Send sms'),
  email: () => msg('Skriv en mail'),
  'secure-mail': () => msg('Sikker mail'),
  facebook: () => 'Facebook',
  website: () => msg('Hjemmeside'),
});
/** What one does by a channel. */
export const verbOf = (type: string) => verbs(type) ?? type;
export const sendSecurely = () => msg('Send sikkert');
const noNumbersByMail = () => msg('Skriv ikke CPR-nummer i almindelig mail.');

const users = named({
  municipality: () => msg('kommunens medarbejdere'),
  volunteers: () => msg('frivillige'),
});
/** Who may use a channel; undefined when nobody said. */
export function forWhom(codes: readonly string[]): string | undefined {
  if (!codes.length) return undefined;
  if (codes.includes('everyone')) return msg('For alle.');
  const names = codes.map((code) => users(code) ?? code);
  const who = formatList(names, language());
  return msg(str`Kun for ${who}.`);
}

/** What one should know of a way, each said once: who may use it, what not to send by it, which languages are spoken there alone. */
export function notesOn({type, text, for: codes, languages}: Way, {availableLanguage}: Contact, feedLanguage: string) {
  const who = forWhom(codes);
  const warns = type === 'email' && !/CPR/i.test(JSON.stringify(text ?? ''));
  return [
    // Many feeds say it in words as well.
    text && textIn(text, language(), feedLanguage).text === who ? undefined : who,
    warns ? noNumbersByMail() : '',
    languages.length && languages.join() !== availableLanguage?.join() ? `${weSpeak()} ${languagesInWords(languages)}.` : '',
  ] as const;
}

export const phoneHours = () => msg('Telefontid');
export const weSpeak = () => msg('Vi taler');
export const findUs = () => msg('Find os');
export const directions = () => msg('Sådan finder du vej');
export const transport = () => msg('Bus og tog');
/** What one can do with a card. */
const tools = {
  sign: () => msg('Vis til en dansker'),
  map: () => msg('Vis på kort'),
  copy: () => msg('Kopiér adressen'),
  save: () => msg('Gem kontakten'),
  code: () => msg('QR-kode'),
};
export const toolName = (tool: keyof typeof tools) => tools[tool]();

export const problems = () => msg('Hvis der er problemer');
export const loading = () => msg('Henter kontaktoplysninger …');

/** `Mandag–fredag 16–20, lørdag 10–12 (kun ulige uger)`, and what they are called; those of one week in the month are left to be seen on the day. */
export function hoursInWords(hours: readonly Hours[], feedLanguage: string): string {
  const weekly = hours.filter(({byMonthWeek}) => !byMonthWeek);
  const parts = weekly.map(({byDay, opens, closes, label, weeks}) => {
    const said = timeAfter(formatWeekdays(byDay ?? WEEKDAYS, language()), opens, closes, language());
    const week = weeks && (weeks === 'odd' ? msg('kun ulige uger') : msg('kun lige uger'));
    const words = [label && textIn(label, language(), feedLanguage).text, week].filter((one) => one !== undefined);
    return words.length ? `${said} (${formatParts(words, language())})` : said;
  });
  return sentenceCase(formatParts(parts, language()), language());
}
