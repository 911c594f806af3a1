/** Names a page's wish for a language that the elements do not speak to the webmaster; loaded only where there is one. */
import {isNearly} from '../../feed/json/spelling.js';
import {plainLetters} from '../../model/plain-letters.js';
import {canonicalTag, matchLanguage, tags} from '../../text/languages.js';
import {spokenLanguages} from '../../text/spoken-languages.js';
import {language} from '../../text/words.js';
import {reportOnce} from './report.js';

/** The language of ours that was probably meant: `uk-`, `ua`, `Ukrainian`, `dansk`. Undefined for other languages that there are. */
export function nearestLanguage(found: string): string | undefined {
  const word = plainLetters(found).trim();
  const [first = ''] = word.split(/[^\p{L}]/u);
  if (canonicalTag(first) && matchLanguage([first])) return matchLanguage([first]);
  const names = spokenLanguages.map(([tag, own, danish]) => [tag, plainLetters(own), plainLetters(danish)] as const);
  const [named] =
    names.find(([, ...said]) => said.includes(word)) ?? names.find(([, ...said]) => said.some((name) => isNearly(word, name))) ?? [];
  if (named) return matchLanguage([named]);
  // What browsers have a name for is another language, and meant.
  const isNamed = (type: 'language' | 'region', code: string) => new Intl.DisplayNames('da', {type, fallback: 'none'}).of(code);
  if (canonicalTag(first) && isNamed('language', first)) return undefined;
  // A country's code, by what is spoken most there: `dk`, `ua`.
  if (/^[a-z]{2}$/.test(first))
    return isNamed('region', first.toUpperCase()) && matchLanguage([new Intl.Locale(`und-${first}`).maximize().language]);
  // `arabic`, `english`, `uktrainsk`.
  return tags.find((tag) => word.length > 3 && word.startsWith(tag));
}

export function reportUnknownLanguage(found: string): void {
  const write = nearestLanguage(found);
  reportOnce('warn', `lang="${found}"`, [
    {code: 'unknown-language', where: '', values: {found, spoken: language(), all: tags.join(', '), ...(write && {write})}},
  ]);
}
