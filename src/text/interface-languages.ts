/**
 * The languages the elements speak. Adding one: a line in the table, a file in `locales/`, then `node scripts/generate/i18n.mjs`;
 * everything else is generated. What every page needs of it are the tags, in `generated/tags.ts`. Its names and direction
 * are in `spoken-languages.ts` and `directionOf()`, which know many more; a test says where they lack it.
 */

export interface Language {
  /** BCP 47, as browsers canonicalise it: `fa-AF`, not `prs`. */
  readonly tag: string;
  /** Its own name. */
  readonly name: string;
  /** Whether a speaker has read the translation. */
  readonly reviewed: boolean;
}

export const languages: readonly Language[] = [
  {tag: 'da', name: 'dansk', reviewed: true},
  {tag: 'en', name: 'English', reviewed: false},
  {tag: 'uk', name: 'українська', reviewed: false},
  {tag: 'ar', name: 'العربية', reviewed: false},
  {tag: 'ti', name: 'ትግርኛ', reviewed: false},
];
