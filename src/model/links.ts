/**
 * Addresses, numbers and mail from a feed as links that are safe to draw: only `https:`, `http:`, `tel:`, `sms:` and
 * `mailto:` ever come out, everything else stays text.
 */
import type {Address} from './feed.js';
import {visibleText, webAddress} from './web-address.js';

export {visibleText};

/** What can be followed, and how it is shown. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/**
 * A phone number as dialled and as read: Danish ones in pairs (`12 34 56 78`), with `+45` before them in `href`.
 * Undefined for what is not a plain number: codes that phones act on (`*`, `#`), pauses, letters, extensions (RFC 3966).
 */
export function phoneLink(value: string, scheme: 'tel' | 'sms' = 'tel'): Link | undefined {
  const text = visibleText(value)
    .replace(/\s/g, ' ')
    .replace(/^(tel|telefon|tlf|phone|mobil|mob)\b[.:]* ?/i, '');
  if (!/^\(?\+?[0-9 ().-]{3,24}$/.test(text)) return undefined;
  const number = text.replace(/[ ().-]/g, '').replace(/^00(?=[1-9]\d{5})/, '+');
  const digits = number.replace('+', '');
  if (digits.length < 3 || digits.length > 15) return undefined;
  const [, country, danish] = /^(\+45)?([1-9]\d{7})$/.exec(number) ?? [];
  return danish
    ? {href: `${scheme}:+45${danish}`, text: `${country ? '+45 ' : ''}${danish.replace(/..(?=.)/g, '$& ')}`}
    : {href: `${scheme}:${number}`, text};
}

/**
 * One mail address as a link without subject or other headers (RFC 6068). Undefined for lists, quoted local parts and
 * whatever else is not one plain address.
 */
export function mailLink(value: string): Link | undefined {
  const text = visibleText(value).replace(/^mailto:(?=[^?&]*$)/i, '');
  const [, local, domain] = /^([\p{L}\p{N}!#$'*+/=^_`{|}~.-]{1,64})@((?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63})$/u.exec(text) ?? [];
  if (!local || text.length > 254 || /^\.|\.\.|\.$/.test(local) || /(^|\.)-|-(\.|$)/.test(domain!)) return undefined;
  return {href: `mailto:${encodeURIComponent(local)}@${hostOf(domain!) ?? domain!}`, text};
}

const hostOf = (domain: string): string | undefined => {
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return undefined;
  }
};

/** A page as a link, shown by its host as it really is (punycode). Only https and http, and never with a password in it. */
export function webLink(value: string): Link | undefined {
  const url = webAddress(value);
  return url && {href: url.href, text: url.hostname.replace(/^www\./, '')};
}

/** `["Tangevej 6D, 3. sal", "6760 Ribe"]`; as lines of a letter, also those of the street, with the country where it is another. */
export const addressLines = ({streetAddress, extendedAddress, postalCode, addressLocality, addressCountry}: Address = {}): string[] =>
  [
    [streetAddress, extendedAddress].filter(Boolean).join(', '),
    [postalCode, addressLocality].filter(Boolean).join(' '),
    addressCountry === 'DK' ? '' : addressCountry,
  ]
    .flatMap((lines = '') => lines.split(/,?\s*[\r\n\t]\s*/))
    .map((line) => line.trim())
    .filter(Boolean);
