/**
 * The languages the elements speak, as a picker offers them. Adding one: a line here and a file in `locales/` (its README says
 * how); everything else is generated. What every page needs of it are the tags, in `generated/tags.ts`. Its names and direction
 * are in `spoken-languages.ts` and `directionOf()`, which know many more; a test says where they lack it.
 */

export interface Language {
  /** BCP 47, as browsers canonicalise it: `fa-AF`, not `prs`. */
  readonly tag: string;
  /** Its own name. */
  readonly name: string;
}

export const languages: readonly Language[] = [
  {tag: 'da', name: 'dansk'},
  {tag: 'en', name: 'English'},
  {tag: 'uk', name: 'українська'},
  {tag: 'ar', name: 'العربية'},
  {tag: 'ti', name: 'ትግርኛ'},
  {tag: 'fa-AF', name: 'دری'},
  {tag: 'fa', name: 'فارسی'},
  {tag: 'ps', name: 'پښتو'},
  {tag: 'ku', name: 'kurmancî'},
  {tag: 'ckb', name: 'سۆرانی'},
  {tag: 'so', name: 'Soomaali'},
  {tag: 'tr', name: 'Türkçe'},
  {tag: 'ru', name: 'русский'},
  {tag: 'sw', name: 'Kiswahili'},
  {tag: 'fr', name: 'français'},
  {tag: 'my', name: 'မြန်မာ'},
];
