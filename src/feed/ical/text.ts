/** iCalendar's texts (RFC 5545 §3.3.11) and what calendars put into them: plain text and links that may be followed. */
import {cleanText} from '../../model/clean-text.js';
import {webAddress} from '../../model/web-address.js';

export interface Link {
  readonly url: string;
  readonly name?: string;
  readonly meeting?: boolean;
  readonly picture?: boolean;
}

/** A TEXT value, its escapes resolved, as it is kept (`cleanText`). */
export const plainText = (value: string): string => cleanText(unescaped(value));

/** A value, its escapes resolved (RFC 5545 §3.3.11). */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return /\\[\\nN]/.test(text)
    ? text.replace(/\\([\\;,nN"])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    : text.replace(/\\([;,"])/g, '$1');
}

/** A text that is for people. */
export interface Prose {
  readonly language: string;
  readonly text: string;
  readonly links: readonly Link[];
  /** Whether it may say where to meet online. */
  readonly hasAddress: boolean;
}

/** Makes of a text what people should read, with the links in it. */
export type ReadText = (text: string) => {readonly text: string; readonly links: readonly Link[]};

/** A text that has nothing in it but itself. */
export const readPlain: ReadText = (text) => ({text: cleanText(text), links: []});

/** What only `rich-text.ts` can read: markup, references to characters, Outlook's colours, languages, organizers, online meetings, pictures. */
export const IS_RICH =
  /<[\0-\x1f\x7f]*[a-zA-Z!/]|&[#a-zA-Z]|\bdata:|STYLED-|at[eé]gor|атегор|CONFERENCE|MEETING|LANGUAGE=|^(?:IMAGE|ATTACH|attach|ORGANIZER)|^LOCATION.*https?:|zoom\.|teams\.|meet\.|webex\.|whereby\.|skype\./m;

/** The texts of a list (CATEGORIES), each once: commas part them unless escaped. */
export function textList(value: string, read = readPlain): string[] {
  const parts = value.includes('\\') ? (value.match(/(?:\\.|[^\\,])+/g) ?? []) : value.split(',');
  return [...new Set(parts.map((part) => read(unescaped(part)).text.trim()).filter(Boolean))];
}

// Addresses that a browser would write in the same way: most of a calendar's links are, and need not be parsed.
const PLAIN_ADDRESS = /^https?:\/\/(?:[a-z][a-z\d]{0,60}\.){1,4}[a-z]{2,20}\/[\w/-]{0,1000}$/;

/** A URI that may become a link (RFC 3986 has no spaces in them); some escape it like a text. */
export const linkAddress = (value: string): string | undefined =>
  PLAIN_ADDRESS.test(value)
    ? value
    : value.trim().includes(' ')
      ? undefined
      : webAddress(unescaped(value).replace(/^www\./, 'https://$&'))?.href;
