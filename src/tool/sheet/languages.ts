/** Names of languages, as people write them in a sheet, and their tags. */
import {autonym, languageName} from '../../text/language-names.js';
import {canonicalTag} from '../../text/languages.js';
import {spokenLanguages} from '../../text/spoken-languages.js';

const keyOf = (name: string): string => name.normalize('NFC').trim().toLowerCase();

const tags = new Map<string, string>();
for (const [tag] of spokenLanguages)
  for (const name of [tag, languageName(tag, 'da'), languageName(tag, 'en'), autonym(tag) ?? tag])
    if (!tags.has(keyOf(name))) tags.set(keyOf(name), tag);
// What people call them besides.
for (const [name, tag] of Object.entries({
  kurdisk: 'ku',
  kurdish: 'ku',
  persisk: 'fa',
  persian: 'fa',
  tigrinsk: 'ti',
  tegnsprog: 'dsl',
  norsk: 'nb',
  svensk: 'sv',
  italiensk: 'it',
  filippinsk: 'fil',
  tagalog: 'tl',
  hindi: 'hi',
  nepali: 'ne',
  nepalesisk: 'ne',
}))
  tags.set(name, tag);

/** The tag of a language's name (Danish, English or its own) or of its tag; undefined for what is none we know. */
export const languageTag = (name: string): string | undefined => tags.get(keyOf(name)) ?? tags.get(keyOf(canonicalTag(name) ?? ''));

/** The tags of the languages in a list, and what in it is none. */
export function readLanguages(text: string): {tags: string[]; unknown: string[]} {
  const names = text
    .split(/[,;/\n&+]|\s(?:og|samt|and)\s/i)
    .map((name) => name.replace(/^(?:på|in)\s/i, '').trim())
    .filter(Boolean);
  const found = names.map((name) => [name, languageTag(name)] as const);
  return {
    tags: [...new Set(found.flatMap(([, tag]) => tag ?? []))],
    unknown: found.filter(([, tag]) => !tag).map(([name]) => name),
  };
}
