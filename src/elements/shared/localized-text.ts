import {html, nothing} from 'lit';
import type {Text} from '../../model/feed.js';
import {language} from '../../text/words.js';
import {textIn} from '../../text/text-in.js';
import type {Content} from './markup.js';

/** Words of a feed in the reader's language where it has them; where it has not, they say which language they are in. */
export function localizedText(text: Text | undefined, feedLanguage: string): Content {
  if (!text) return nothing;
  const {text: words, lang, dir} = textIn(text, language(), feedLanguage);
  // Mere words need no template: a list has six of them in each line.
  return isPageLanguage(lang) ? words : html`<span lang=${lang} dir=${dir}>${words}</span>`;
}

/** Is it the language of the rest of the element? */
export const isPageLanguage = (lang: string): boolean => lang.split('-')[0] === language().split('-')[0];
