/**
 * The languages the elements speak. Adding one: a line in the table, a file in `locales/`, then `node scripts/generate/i18n.mjs`;
 * everything else is generated. What every page needs of it are the tags, in `generated/tags.ts`. Its names and direction
 * are in `spoken-languages.ts` and `directionOf()`, which know many more; a test says where they lack it.
 */

/** An interface language. */
export interface Language {
  /** BCP 47, as browsers canonicalise it: `fa-AF`, not `prs`. */
  readonly tag: string;
  /** Its own name, and how a Dane names it. */
  readonly name: string;
  readonly danish: string;
  readonly dir: 'ltr' | 'rtl';
  /** Only where the script needs more room between lines than Latin. */
  readonly script?: 'arabic' | 'ethiopic' | 'myanmar' | 'nastaliq';
  /** Whether a speaker has read the translation. */
  readonly reviewed: boolean;
}

export const languages: readonly Language[] = [
  {tag: 'da', name: 'dansk', danish: 'dansk', dir: 'ltr', reviewed: true},
  {tag: 'en', name: 'English', danish: 'engelsk', dir: 'ltr', reviewed: false},
  {tag: 'uk', name: 'українська', danish: 'ukrainsk', dir: 'ltr', reviewed: false},
  {tag: 'ar', name: 'العربية', danish: 'arabisk', dir: 'rtl', script: 'arabic', reviewed: false},
  {tag: 'ti', name: 'ትግርኛ', danish: 'tigrinya', dir: 'ltr', script: 'ethiopic', reviewed: false},
];
