/** Cells that hold a number, an address, a price …: what they mean, or a problem by the cell's name. */
import {NEVER_IN_ADDRESS, splitAddressEnd} from '../../model/address-in-text.js';
import {plainDigits} from '../../model/cpr.js';
import {mailLink} from '../../model/links.js';
import {webAddress} from '../../model/web-address.js';
import type {Row} from './table.js';

const MAIL = /[^\s,;<>()]+@[^\s,;<>()]+\.[^\s,;<>()]+/g;
const WEB = new RegExp(`(?:https?:\\/\\/|www\\.)[^,;${NEVER_IN_ADDRESS}]+`, 'gi');
const PHONE = /(?:\+|\b00)?\d(?:[\s().-]?\d){5,}/g;

export interface Channels {
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  readonly phones: readonly string[];
  /** What is left of the words. */
  readonly rest: string;
}

/** Letters: a longer cell is a text, in which looking for addresses would take as long as it is long for each of its signs. */
const LONGEST = 1000;

/** Numbers and addresses in a text, and what else it says. */
export function channelsIn(text: string): Channels {
  if (text.length > LONGEST) return {emails: [], urls: [], phones: [], rest: text};
  const emails: string[] = [];
  const urls: string[] = [];
  const phones: string[] = [];
  const rest = plainDigits(text)
    .replace(MAIL, (found) => (mailLink(found.replace(/[.:]+$/, '')) ? (emails.push(found.replace(/[.:]+$/, '')), ' ') : found))
    .replace(WEB, (found) => {
      const [address, end] = splitAddressEnd(found);
      urls.push(webOf(address) ?? address);
      return ` ${end}`;
    })
    .replace(PHONE, (found) => {
      const number = phoneOf(found);
      return number ? (phones.push(number), ' ') : found;
    })
    .replace(/(?<!\p{L})(tlf|telefon|mobil|mob|sms|fastnet|hjemme|arbejde|mail|e-mail|email|web|tel|phone)\b\.?\s*:?(?=[\s)]|$)/giu, ' ')
    .replace(/\(\s*\)|[«»"“”„]\s*[«»"“”]/g, ' ')
    .replace(/\s*([,;])(\s*[,;])*/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/^[\s,;:/–-]+|[\s,;:/–-]+$/g, '');
  return {emails, urls, phones, rest: emails.length + urls.length + phones.length ? withoutLinks(rest) : rest};
}

/** „Koordinatoren på … eller …" names the coordinator, „(Koordinatoren)" too. */
const withoutLinks = (words: string): string =>
  words
    .replace(/^[.!?…\s]+|\s+(?=[.!?…](?:\s|$))/g, '')
    .replace(/(?:(?:^|\s+)(?:på|via|eller|og|hos|at|by|or|and))+\.?$/i, '')
    .replace(/^(?:(?:eller|og|or|and)\s+)+/i, '')
    .replace(/^(?:ring|skriv|kontakt|call|write)(?:\s+til)?\.?$/i, '')
    .replace(/^\(\s*([^()]*?)[\s,:]*\)$/, '$1');

/** Eight digits, or a country's code and more; undefined for another count of digits. */
function phoneOf(text: string): string | undefined {
  const number = text.replace(/[\s().-]/g, '').replace(/^00(?=[1-9])/, '+');
  if (/^45\d{8}$/.test(number)) return `+${number}`;
  return /^(\d{8}|\+45\d{8}|\+(?!45)\d{8,15})$/.test(number) ? number : undefined;
}

const webOf = (text: string): string | undefined =>
  webAddress(/^https?:/i.test(text) ? text : `https://${text}`)?.href && (/^https?:/i.test(text) ? text : `https://${text}`);

const linkIn = (row: Row, key: string): string => row.cell(key)?.link ?? '';

/** A cell's words, and behind them where they lead, unless they show an address or a number themselves. */
export function wordsWithLink(row: Row, key: string): string {
  const words = row.words(key);
  const {emails, urls, phones} = channelsIn(words);
  return emails.length + urls.length + phones.length ? words : `${words} ${linkIn(row, key)}`.trim();
}

export function phoneIn(row: Row, key = 'telephone'): string | undefined {
  if (!row.has(key)) return undefined;
  const number = phoneOf(plainDigits(row.words(key)).replace(/^(tlf|telefon|tel|mobil)\.?:?\s*/i, ''));
  if (!number) row.report(key, 'sheet-phone', {found: row.words(key)});
  return number;
}

export function emailIn(row: Row, key = 'email'): string | undefined {
  if (!row.has(key)) return undefined;
  const found = row.words(key).replace(/^mailto:/i, '');
  const address = [found, linkIn(row, key)].find((one) => mailLink(one));
  if (address) return address;
  return void row.report(key, 'sheet-email', {found});
}

export function urlIn(row: Row, key = 'url'): string | undefined {
  if (!row.has(key)) return undefined;
  const found = row.words(key);
  const address = [found, linkIn(row, key)].find((one) => /^[^\s@]+\.[^\s@]+$/.test(one) && webOf(one));
  const url = address && webOf(address);
  if (!url) row.report(key, 'sheet-url', {found});
  return url;
}

/** The ways to reach somebody in the cells for numbers and mail addresses, whichever of both stands in which, and what else they say. */
export function channelsOf(row: Row): Pick<Channels, 'phones' | 'emails'> & {readonly words: string} {
  const cells = ['telephone', 'email'].map((key) => {
    const {phones, emails, rest} = channelsIn(row.words(key));
    if (phones.length + emails.length) return {phones, emails, words: /^(eller|og|or|and)?$/i.test(rest) ? '' : rest};
    const [phone, email] = key === 'telephone' ? [phoneIn(row)] : [undefined, emailIn(row)];
    return {phones: [phone ?? []].flat(), emails: [email ?? []].flat(), words: ''};
  });
  return {
    phones: cells.flatMap(({phones}) => phones),
    emails: cells.flatMap(({emails}) => emails),
    words: cells.flatMap(({words}) => words || []).join(', '),
  };
}

/** A number that has lost its zeros in a program: 800 is 0800. */
function postalCodeIn(row: Row): string | undefined {
  if (!row.has('postalCode')) return undefined;
  const {value} = row.cell('postalCode')!;
  const found = plainDigits(row.words('postalCode')).replace(/^DK[- ]?/i, '');
  // There are none of three digits.
  const code = typeof value === 'number' && Number.isInteger(value) ? String(value).padStart(4, '0') : found.replace(/^\d{3}$/, '0$&');
  if (/^\d{4}$/.test(code)) return code;
  return void row.report('postalCode', 'sheet-postcode', {found});
}

export interface Address {
  readonly streetAddress?: string;
  readonly extendedAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
}

/** `Tangevej 6D, 6760 Ribe`, in one cell or in several. */
export function addressIn(row: Row): Address | undefined {
  const {street, postalCode, town} = splitAddress(row.words('address'));
  const [, codeInTown, locality] = /^(?:DK-?\s?)?(\d{4})\s+(\p{L}.*)$/u.exec(row.words('town')) ?? [];
  const code = postalCodeIn(row) ?? codeInTown ?? postalCode;
  const addressLocality = locality ?? (row.words('town') || town);
  const floor = row.words('floor');
  const address = {
    ...(street && {streetAddress: street}),
    ...(floor && {extendedAddress: floor}),
    ...(code && {postalCode: code}),
    ...(addressLocality && {addressLocality}),
  };
  return Object.keys(address).length ? address : undefined;
}

/** Letters; in anything longer no town is looked for, which would take as long as it is long for each of its signs. */
const LONGEST_ADDRESS = 300;

export function splitAddress(text: string): {street?: string; postalCode?: string; town?: string} {
  if (text.length > LONGEST_ADDRESS) return {street: text};
  const line = text.replace(/\s*\n\s*/g, ', ');
  const [, street = line, postalCode, town] = /^(.*?)[,\s·•|/;–—-]*\b(?:DK-?\s?)?(\d{4})\s+(\p{L}[\p{L} .-]*)$/su.exec(line) ?? [];
  return {...(street && {street}), ...(postalCode && {postalCode, town: town!.trim()})};
}

const FREE = /^(gratis|free|ingen betaling|ingenting|0|0 ?kr\.?|0,-|nul)$/i;
const AMOUNT = /^(?:kr\.?|dkk)?\s*-?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d\d?)|[.,]-)?\s*(?:kr\.?|dkk|kroner)?$/i;

export function costIn(row: Row): {free: true} | {amount: number} | {text: string} | undefined {
  const cell = row.cell('cost');
  if (!cell) return undefined;
  const {value, text} = cell;
  if (typeof value === 'number') {
    if (/%/.test(text)) return void row.report('cost', 'sheet-price', {found: text});
    // „50,-" was typed where a program shows −50.
    return value ? {amount: Math.abs(Math.round(value * 100) / 100)} : {free: true};
  }
  if (FREE.test(text) || value === false) return {free: true};
  const [, whole, part = ''] = AMOUNT.exec(text) ?? [];
  return whole ? {amount: Number(whole.replaceAll('.', '')) + Number(part.padEnd(2, '0')) / 100} : {text};
}

export function agesIn(row: Row): {minimumAge?: number; maximumAge?: number} {
  if (!row.has('age')) return {};
  const text = row
    .words('age')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/(?<!\p{L})(år(ige?)?|years?( old)?)(?!\p{L})/giu, '')
    .replace(/år(ige)?$/i, '')
    .trim();
  const [, from, through] = /^(?:fra\s*)?(\d{1,3})\s*(?:-|til|to)\s*(\d{1,3})$/i.exec(text) ?? [];
  if (from && Number(from) <= Number(through)) return {minimumAge: Number(from), maximumAge: Number(through)};
  const [, least, orMore] =
    /^(?:fra|over|mindst|min\.?|from)\s*(\d{1,3})$|^(\d{1,3})\s*(?:\+|-|og (?:op|over|opefter|ældre)\S*|and (?:up|over))$/i.exec(text) ??
    [];
  if (least ?? orMore) return {minimumAge: Number(least ?? orMore)};
  const [, below, most] =
    /^(?:under|below)\s*(\d{1,3})$|^(?:til|højst|op til|indtil|max\.?|up to)\s*(?:og med\s*)?(\d{1,3})$/i.exec(text) ?? [];
  if (below) return {maximumAge: Number(below) - 1};
  if (most) return {maximumAge: Number(most)};
  row.report('age', 'sheet-age', {found: row.words('age')});
  return {};
}

export function numberIn(row: Row, key: string): number | undefined {
  if (!row.has(key)) return undefined;
  const [number] = /\d+/.exec(plainDigits(row.words(key)).replaceAll('.', '')) ?? [];
  if (number && /^\D{0,20}\d+\D{0,20}$/.test(row.words(key))) return Number(number);
  return void row.report(key, 'sheet-number', {found: row.words(key)});
}

/** A cell in which nobody could have meant anything but yes or no. */
export function yesIn(row: Row, key: string, yes: RegExp, no: RegExp): boolean | undefined {
  if (!row.has(key)) return undefined;
  const words = row.words(key);
  if (yes.test(words)) return true;
  if (!no.test(words)) row.report(key, 'sheet-yes', {found: words});
  return undefined;
}
