/**
 * Language tags, and where names of languages are kept. What the elements know about each language they speak themselves
 * stands in `interface-languages.ts`.
 */
import {memo} from '../model/memo.js';
import {tags} from './generated/tags.js';

export {tags};

/** The language everything is written in first; always loaded. */
export const sourceLanguage = 'da';

// Tags that browsers leave as they are although we know the language by another.
const aliases = new Map([
  ['kmr', 'ku'],
  ['prs', 'fa-AF'],
  ['ku-Arab', 'ckb'],
  ['ku-IQ', 'ckb'],
  ['ku-IR', 'ckb'],
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

/** `?lbb-lang=` in an address' query, `location.search`. */
export const languageIn = (search: string): string | undefined => /[?&]lbb-lang=([\w-]+)/.exec(search)?.[1];

/**
 * The language a page is shown in: what the visitor picked, then `?lbb-lang=` in the address, then the browser's languages
 * where the page asks for them, then the `lang` of the first element or its nearest ancestor, then Danish.
 *
 * @param search the address' query, `location.search`
 */
export function pageLanguage({
  picked,
  search = '',
  wished = [],
  lang,
}: {
  picked?: string | null;
  search?: string;
  wished?: readonly string[];
  lang?: string | null;
}): string {
  return matchLanguage([picked, languageIn(search), ...wished, lang]) ?? sourceLanguage;
}

/** Names of spoken languages, `da ar`: in Danish, of Arabic; what is known from the start stands in `language-names.ts`. */
const names = new Map<string, string>();

/** In place of a language: each language's own name. */
export const OWN = '';

/** Makes names of spoken languages known: by tag, said in `inLanguage`. */
export function addLanguageNames(inLanguage: string, entries: Iterable<readonly [tag: string, name: string]>): void {
  for (const [tag, name] of entries) names.set(`${inLanguage} ${tag}`, name);
}

export const nameIn = (inLanguage: string, tag: string): string | undefined => names.get(`${inLanguage} ${tag}`);

/** Which way a spoken or written language runs; asked for every word of a feed. */
export const directionOf = memo((tag: string): 'ltr' | 'rtl' => {
  const known = canonicalTag(tag) ?? '';
  return /^(ar|fa|ps|ur|ckb|he|yi|dv|ug|sd|\w+-(Arab|Hebr))\b/.test(known) ? 'rtl' : 'ltr';
});

/**
 * A name or value as it stands in a sentence that runs the other way: it is kept apart, and so are numbers in a row in one from
 * right to left, or they would turn each other and what stands beside them round.
 */
export const isolated = (text: string, inLanguage: string): string =>
  (directionOf(inLanguage) === 'rtl' ? /^[^\u2066-\u2069]*([a-z]|\d[ –]\d)/i : /^[^\u2066-\u2069]*[\u0590-\u08ff]/).test(text)
    ? `\u2068${text}\u2069`
    : text;
