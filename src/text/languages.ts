/**
 * Language tags, and the names of languages that people speak. What the elements know about each language they speak
 * themselves stands in `interface-languages.ts`.
 */
import {memo} from '../model/memo.js';
import {reviewed, tags} from './generated/tags.js';

export {tags};

/** The language everything is written in first; always loaded. */
export const sourceLanguage = 'da';

/** Whether a speaker has read an interface language's words. */
export const isReviewed = (tag: string): boolean => reviewed.includes(tag);

// Tags that browsers leave as they are although we know the language by another.
const aliases = new Map([
  ['kmr', 'ku'],
  ['ku-Arab', 'ckb'],
]);

// Who reads these, reads Danish.
const readDanish = new Set(['nb', 'nn', 'no', 'fo', 'kl']);

/** The tag as browsers write it (`UK_ua` → `uk-UA`, `prs` → `fa-AF`), or undefined when it is none. */
export const canonicalTag = memo((tag: string): string | undefined => {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    return canonical && (aliases.get(canonical) ?? canonical);
  } catch {
    return undefined;
  }
});

/**
 * The first of the wanted tags that is spoken here, each shortened from the end until it is (`uk-UA` → `uk`).
 * Undefined when none is.
 */
export function matchLanguage(wanted: readonly (string | null | undefined)[], spoken: readonly string[] = tags): string | undefined {
  for (const wish of wanted) {
    for (let tag = wish ? canonicalTag(wish) : undefined; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const known = readDanish.has(tag) ? sourceLanguage : (aliases.get(tag) ?? tag);
      if (spoken.includes(known)) return known;
    }
  }
  return undefined;
}

/**
 * The language a page is shown in: what the visitor picked, then `?lbb-lang=` in the address, then the `lang` of the
 * first element or its nearest ancestor, then Danish.
 *
 * @param search the address' query, `location.search`
 */
export function pageLanguage({picked, search = '', lang}: {picked?: string | null; search?: string; lang?: string | null}): string {
  return matchLanguage([picked, /[?&]lbb-lang=([\w-]+)/.exec(search)?.[1], lang]) ?? sourceLanguage;
}

// Names of spoken languages by the language they are said in. At first the Danish ones that browsers lack or name too
// coarsely ("kurdisk"), and those of what is spoken most: a browser's first name of a language takes a slow phone 50 ms.
// Another language's come with its words, the other Danish ones with `spoken-languages.ts`.
const names = new Map<string, ReadonlyMap<string, string>>();

/** In place of a language: each language's own name. */
export const OWN = '';

/** Makes names of spoken languages known: by tag, said in `inLanguage`. */
export const addLanguageNames = (inLanguage: string, entries: Iterable<readonly [tag: string, name: string]>): void =>
  void names.set(inLanguage, new Map([...(names.get(inLanguage) ?? []), ...entries]));

const nameIn = (inLanguage: string, tag: string) => names.get(inLanguage)?.get(tag);

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

/** Which way a spoken or written language runs. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const known = canonicalTag(tag) ?? '';
  return /^(ar|fa|ps|ur|ckb|he|yi|dv|ug|sd|\w+-(Arab|Hebr))\b/.test(known) ? 'rtl' : 'ltr';
}
