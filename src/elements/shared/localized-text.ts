import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../model/feed.js';
import {language} from '../../text/words.js';
import {textIn} from '../../text/text-in.js';

/** Words of a feed in the reader's language where it has them; where it has not, they say which language they are in. */
export function localizedText(text: Text | undefined, feedLanguage: string): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const {text: words, lang, dir} = textIn(text, language(), feedLanguage);
  return isPageLanguage(lang) ? html`${words}` : html`<span lang=${lang} dir=${dir}>${words}</span>`;
}

/** Is it the language of the rest of the element? */
export const isPageLanguage = (lang: string): boolean => lang.split('-')[0] === language().split('-')[0];
