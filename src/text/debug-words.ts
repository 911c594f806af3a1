/** What the box for webmasters says besides problems and accounts, in their two languages. */
interface DebugWords {
  readonly title: (count: number) => string;
  readonly who: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly checker: string;
}

export const debugWords: Readonly<Record<'da' | 'en', DebugWords>> = {
  da: {
    title: (count) => `Til den, der passer siden: ${count === 0 ? 'intet' : count} at rette`,
    who: 'Boksen er her, fordi elementet har attributten debug, eller sidens adresse har ?lbb-debug.',
    nothing: 'Der er intet at rette.',
    more: (count) => `Og ${count} til.`,
    checker: 'Prøv dit feed',
  },
  en: {
    title: (count) => `For whoever keeps this page: ${count === 0 ? 'nothing' : count} to mend`,
    who: 'This box is here because the element has the attribute debug, or the page’s address has ?lbb-debug.',
    nothing: 'There is nothing to mend.',
    more: (count) => `And ${count} more.`,
    checker: 'Try your feed',
  },
};
