/** iCalendar's texts (RFC 5545 §3.3.11) and what calendars put into them: plain text and links that may be followed. */
import {cleanText} from '../../model/clean-text.js';
import {webAddress} from '../../model/web-address.js';

export interface Link {
  readonly url: string;
  readonly name?: string;
}

/** A TEXT value, its escapes resolved, as it is kept (`cleanText`). */
export const plainText = (value: string): string => cleanText(unescaped(value));

/** A value, its escapes resolved (RFC 5545 §3.3.11). */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return /\\[\\nN]/.test(text)
    ? text.replace(/\\([\\;,nN"])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    : text.replace(/\\([;,"])/g, '$1');
}

/** The texts of a list (CATEGORIES), each once: commas part them unless escaped. */
export function textList(value: string): string[] {
  const parts = value.includes('\\') ? (value.match(/(?:\\.|[^\\,])+/g) ?? []) : value.split(',');
  return [...new Set(parts.map((part) => plainText(part).trim()).filter(Boolean))];
}

// Addresses that a browser would write in the same way: most of a calendar's links are, and need not be parsed.
const PLAIN_ADDRESS = /^https?:\/\/(?:[a-z][a-z\d]{0,60}\.){1,4}[a-z]{2,20}\/[\w/-]{0,1000}$/;

/** A URI that may become a link (RFC 3986 has no spaces in them); some escape it like a text. */
export const linkAddress = (value: string): string | undefined =>
  PLAIN_ADDRESS.test(value) ? value : value.trim().includes(' ') ? undefined : webAddress(unescaped(value))?.href;

const TAG = /<(\/?)([a-z][a-z0-9-]*)\b([^<>]*)>|<!--|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi;
const IS_HTML = /<\/?(?:a|b|br|div|h\d|i|li|p|span|strong|u|ul)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;
const BLOCK = /^(br|div|h\d|li|[ou]l|p|tr)$/;
const ENTITIES = new Map(
  'amp=&,lt=<,gt=>,quot=",apos=\',nbsp= ,aring=å,Aring=Å,aelig=æ,AElig=Æ,oslash=ø,Oslash=Ø,eacute=é,ndash=–,hellip=…,rsquo=’'
    .split(',')
    .map((pair) => pair.split('=') as [string, string]),
);

/**
 * A description as calendars write it: Google and Outlook put HTML into the text. Paragraphs, breaks and list items
 * become lines, the rest of the markup is dropped; links leave their words in the text and their address in `links`.
 */
export function htmlToText(source: string): {text: string; links: Link[]} {
  if (!/[<&]/.test(source) || !IS_HTML.test(source)) return {text: source.trim(), links: []};
  const links: Link[] = [];
  const pieces: string[] = [];
  let at = 0;
  let isLineStart = true;
  let lower = '';
  let anchor: {url: string; from: number} | undefined;
  const add = (piece: string) => {
    if (!piece) return;
    pieces.push(piece);
    if (piece.trim()) isLineStart = /\n\s*$/.test(piece.slice(-20));
    else if (piece.includes('\n')) isLineStart = true;
  };
  TAG.lastIndex = 0;
  for (let found; (found = TAG.exec(source));) {
    const [whole, closes, tagName, attributes = '', decimal, hex, entity] = found;
    add(source.slice(at, found.index));
    at = TAG.lastIndex;
    const tag = tagName?.toLowerCase();
    if (decimal || hex) add(character(decimal ? +decimal : parseInt(hex!, 16)));
    else if (entity) add(ENTITIES.get(entity) ?? ENTITIES.get(entity.toLowerCase()) ?? whole);
    else if (!tag || tag === 'script' || tag === 'style') {
      if (closes) continue;
      // What stands in there is no text.
      lower ||= source.toLowerCase();
      const end = lower.indexOf(tag ? `</${tag}` : '-->', at);
      TAG.lastIndex = at = end < 0 ? source.length : tag ? end : end + 3;
    } else if (tag === 'a') {
      if (anchor) {
        const name = pieces.slice(anchor.from).join('').replace(/\s+/g, ' ').trim();
        links.push({url: anchor.url, ...(name && linkAddress(name) !== anchor.url && {name})});
        anchor = undefined;
      }
      const [, quoted, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
      const url = closes ? undefined : linkAddress((quoted ?? single ?? bare ?? '').replace(/&amp;/gi, '&'));
      if (url && links.length < 50) anchor = {url, from: pieces.length};
    } else if (BLOCK.test(tag)) {
      if (tag === 'br' || !isLineStart) add('\n');
      if (tag === 'li' && !closes) add('• ');
    }
  }
  add(source.slice(at));
  // Marks can be written as entities, too.
  const text = cleanText(pieces.join(''))
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]{1,100}(?=\n)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {text, links};
}

const character = (code: number) => (code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? ' ' : String.fromCodePoint(code));
