import {html, nothing} from 'lit';
import type {Text} from '../../model/feed.js';
import {mailLink, phoneLink} from '../../model/links.js';
import {language} from '../../text/words.js';
import {textIn} from '../../text/text-in.js';
import {breakable} from '../shared/breakable.js';
import {isPageLanguage} from '../shared/localized-text.js';
import type {Content} from '../shared/markup.js';

/** A company's number (CVR), which is none to call; or a mail address or a phone number within words. */
const REACH = /(cvr\D{0,9}\d[\d ]*)|([^\s,;:<>()]+@[^\s,;:<>()]+\.\p{L}{2,}|(?:\+|00)?\d[\d ]{6,}\d)/iu;

/** Whom to ask, with what can be called and written to as links. */
export function contactLine(contact: Text | undefined, feedLanguage: string): Content {
  if (!contact) return nothing;
  const {text, lang, dir} = textIn(contact, language(), feedLanguage);
  const isOwn = isPageLanguage(lang);
  return html`<span lang=${isOwn ? nothing : lang} dir=${isOwn ? nothing : dir}
    >${text.split(REACH).map((part, index) => (index % 3 === 2 && part ? contactLink(part) : part))}</span
  >`;
}

/** Left to right in every language; a number in one piece, a mail breakable. */
function contactLink(written: string): unknown {
  const isMail = written.includes('@');
  const link = isMail ? mailLink(written) : phoneLink(written);
  if (!link) return written;
  return html`<a href=${link.href} class=${isMail ? '' : 'number'} dir="ltr">${breakable(written)}</a>`;
}
