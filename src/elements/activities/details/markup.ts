/** Pieces that the parts of an opened activity are made of. */
import {html, nothing, type TemplateResult} from 'lit';
import {NEVER_IN_ADDRESS, splitAddressEnd} from '../../../model/address-in-text.js';
import {deepLink} from '../../../model/deep-link.js';
import type {Activity, Feed, Occurrence, Text} from '../../../model/feed.js';
import {visibleText, webLink, type Link} from '../../../model/links.js';
import {formatList} from '../../../text/format-list.js';
import {language} from '../../../text/words.js';
import {textIn} from '../../../text/text-in.js';
import {heading} from '../../shared/heading.js';
import {breakable} from '../../shared/breakable.js';
import {isPageLanguage} from '../../shared/localized-text.js';
import type {Content} from '../../shared/markup.js';
import {newTabLink} from '../../shared/new-tab-link.js';

export const block = (level: number, title: string, className: string, content: unknown): TemplateResult =>
  html`<section class="blk ${className}">${heading(level + 3, title, 'blk-title')}${content}</section>`;

export const paragraph = (content: Content, className = ''): Content =>
  content === nothing ? nothing : html`<p class=${className}>${content}</p>`;

export const labelled = (label: string, content: Content): Content =>
  content === nothing ? nothing : html`<p class="small"><span class="muted">${label}:</span> ${content}</p>`;

/** Second text below a first one. */
export const below = (content: unknown): TemplateResult => html`<span class="sub">${content}</span>`;

/** An address or a number, left to right in every language. */
const addressWords = (text: string): TemplateResult => html`<bdi dir="ltr">${breakable(text)}</bdi>`;

/** A number, a mail or a page that can be followed; what cannot stays text. A page may have a name, its host stands below. */
export const linkOrText = (link: Link | undefined, written: string, name?: unknown): TemplateResult =>
  !link
    ? html`<bdi>${visibleText(written)}</bdi>`
    : !/^http/.test(link.href)
      ? html`<a href=${link.href}>${addressWords(link.text)}</a>`
      : name
        ? html`${newTabLink(link.href, name)}${below(addressWords(link.text))}`
        : newTabLink(link.href, addressWords(link.text));

/** A text in paragraphs, the addresses of pages in it as links. */
export function prose(text: Text | undefined, feed: Feed): Content {
  if (!text) return nothing;
  const {text: words, lang, dir} = textIn(text, language(), feed.language);
  const isOwn = isPageLanguage(lang);
  return html`<div class="desc" lang=${isOwn ? nothing : lang} dir=${isOwn ? nothing : dir}>
    ${words.split(/\n\s*\n/).map((part) => html`<p>${part.split('\n').map((line, i) => html`${i ? html`<br />` : nothing}${linked(line)}`)}</p>`)}
  </div>`;
}

const ADDRESS = new RegExp(`(https?:\\/\\/[^${NEVER_IN_ADDRESS}]+)`, 'i');

/** The addresses within a line as links; one that looks like another host is written as it really is. */
export const linked = (line: string): unknown[] =>
  line.split(ADDRESS).map((part, i) => {
    const [address, rest] = splitAddressEnd(part);
    const link = i % 2 ? webLink(address) : undefined;
    return link ? html`${newTabLink(link.href, addressWords(address.includes(link.text) ? address : link.href))}${rest}` : part;
  });

/** Codes in words as one phrase: `Flygtninge, familiesammenførte og naboer`; unknown ones as written. */
export const phrase = (codes: readonly string[], nameOf: (code: string) => string | undefined): string =>
  formatList(
    codes.map((code, i) => {
      const name = nameOf(code);
      return name === undefined ? code : i ? name.charAt(0).toLocaleLowerCase(language()) + name.slice(1) : name;
    }),
    language(),
  );

/** The page's address with this activity, or one date of it, as its hash. */
export const linkTo = (activity: Activity, occurrence?: Occurrence): string =>
  location.href.replace(/#.*/s, '') + deepLink(activity, occurrence);
