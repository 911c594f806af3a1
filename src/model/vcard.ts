import {escapedText, foldedLine} from './content-line.js';

/** A contact as a vCard 3.0 (RFC 2426), the version that phones of every make take in. */
export interface VCard {
  /** The role, or the person's name: what the phone shows. */
  readonly name: string;
  readonly title?: string;
  /** The organization, then its departments. */
  readonly organization?: readonly string[];
  /** `+4512345678` */
  readonly phones?: readonly string[];
  readonly mails?: readonly string[];
  readonly pages?: readonly string[];
  /** Street, town, postcode, country; empty where not known. */
  readonly address?: readonly [street: string, town: string, postalCode: string, country: string];
  readonly note?: string;
}

/** The file's text, lines ended by CR LF and folded at 75 octets (§2.6), never within a character. */
export function vcardOf({name, title, organization = [], phones = [], mails = [], pages = [], address, note}: VCard): string {
  const line = (key: string, ...values: (string | undefined)[]): string[] =>
    values.some(Boolean) ? [`${key}:${values.map((value = '') => escapedText(value)).join(';')}`] : [];
  const each = (key: string, values: readonly string[]) => values.flatMap((value) => line(key, value));
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // A role has no family name; the field must stand there all the same (§3.1.2).
    `N:${escapedText(name)};;;;`,
    `FN:${escapedText(name)}`,
    ...line('ORG', ...organization),
    ...line('TITLE', title),
    ...each('TEL;TYPE=WORK,VOICE', phones),
    ...each('EMAIL;TYPE=INTERNET', mails),
    // An address is no text: a backslash would become part of it (§3.6.8).
    ...pages.map((page) => `URL:${page.replace(/[\0-\x1f\x7f]/g, '')}`),
    ...(address
      ? [`ADR;TYPE=WORK:;;${address.slice(0, 2).map(escapedText).join(';')};;${address.slice(2).map(escapedText).join(';')}`]
      : []),
    ...line('NOTE', note),
    'END:VCARD',
    '',
  ]
    .map(foldedLine)
    .join('\r\n');
}
