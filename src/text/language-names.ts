/** The names of languages that people speak. Not in the core: opening hours and forms name none at first. */
import {memo} from '../model/memo.js';
import {addLanguageNames, canonicalTag, nameIn, OWN, sourceLanguage} from './languages.js';

// The Danish names that browsers lack or name too coarsely ("kurdisk"), and those of what is spoken most: a browser's first
// name of a language takes a slow phone 50 ms. Another language's names are loaded with its words, the other Danish ones
// with `spoken-languages.ts`.
addLanguageNames(
  sourceLanguage,
  'da|dansk,en|engelsk,uk|ukrainsk,ar|arabisk,ti|tigrinya,fa|farsi,ku|kurmanji,ckb|sorani,ksw|karen,rn|kirundi,rw|kinyarwanda,kl|grønlandsk,dsl|dansk tegnsprog,so|somali,ru|russisk,fa-AF|dari,tr|tyrkisk,ps|pashto'
    .split(',')
    .map((entry) => entry.split('|') as [string, string]),
);

/** Names of languages in `language`, or undefined where the browser would answer in another one. */
const displayNamesIn = memo((language: string): Intl.DisplayNames | undefined =>
  Intl.DisplayNames?.supportedLocalesOf(language).length
    ? new Intl.DisplayNames(language, {type: 'language', fallback: 'none'})
    : undefined,
);

/**
 * What a spoken language is called in the reader's language: `("ti", "da")` → `tigrinya`. Falls back to its own name,
 * then to the tag as it was written.
 */
export function languageName(tag: string, inLanguage: string): string {
  const canonical = canonicalTag(tag);
  if (!canonical) return tag;
  const own = nameIn(OWN, canonical);
  const known = nameIn(inLanguage, canonical) ?? (inLanguage === canonical && own);
  if (known) return known;
  try {
    const name = displayNamesIn(inLanguage)?.of(canonical);
    // An engine without this name may answer with the tag.
    if (name && name !== canonical) return name;
  } catch {
    // Not a language tag of the kind DisplayNames takes.
  }
  return own ?? tag;
}

/** A spoken language's own name (`fa-AF` → `دری`), undefined when it is not known. */
export const autonym = (tag: string): string | undefined => nameIn(OWN, canonicalTag(tag) ?? '');
