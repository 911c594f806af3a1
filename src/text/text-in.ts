import type {Text} from '../model/feed.js';
import {directionOf, sourceLanguage} from './languages.js';

/** A text as it can be shown, with the language it is really in. */
export interface SpokenText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The reader's language (`uk` also answers for `uk-UA` and the other way round), else the feed's, Danish, English, whatever there is. */
export function textIn(text: Text, language: string, feedLanguage: string): SpokenText {
  if (typeof text === 'string') return spoken(text, feedLanguage);
  const entries = Object.entries(text).filter(([, words]) => words.trim());
  const short = language.split('-')[0];
  const wanted = [language, short, feedLanguage, sourceLanguage, 'en'];
  for (const tag of wanted) {
    const found = entries.find(([key]) => key === tag) ?? (tag === short ? entries.find(([key]) => key.split('-')[0] === tag) : undefined);
    if (found) return spoken(found[1], found[0]);
  }
  const [first] = entries;
  return first ? spoken(first[1], first[0]) : spoken('', language);
}

const spoken = (text: string, lang: string): SpokenText => ({text: text.trim(), lang, dir: directionOf(lang)});
