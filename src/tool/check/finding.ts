/** What a person should look at in a feed that can be read well, and how that is said. */
import type {InBoth, ToolLanguage} from '../command.js';

/**
 * `mend` is surely wrong, `look` may be meant.
 * `{name}` is one of the finding's values; a part in `‹…›` falls away when a value in it is missing.
 */
const kinds = {
  placeholder: {
    level: 'mend',
    da: '"{found}" ser ud til at vente på at blive udfyldt',
    en: '"{found}" looks as if it waits to be filled in',
  },
  'mixed-letters': {
    level: 'mend',
    da: 'ordet "{found}" blander alfabeter ({letters}): søgning finder det ikke, og skærmlæsere staver det. Skriv det forfra',
    en: 'the word "{found}" mixes alphabets ({letters}): search does not find it, and screen readers spell it. Type it anew',
  },
  cpr: {
    level: 'mend',
    da: 'her står noget, der ligner et CPR-nummer. Fjern det, og skift filen ud alle steder',
    en: 'there is something here that looks like a CPR number. Remove it, and replace the file everywhere',
  },
  'ambiguous-date': {
    level: 'look',
    da: '"{found}" kan læses som to datoer. Skriv måneden med bogstaver ("{write}")',
    en: '"{found}" can be read as two dates. Write the month in letters ("{write}")',
  },
  'private-mail': {
    level: 'look',
    da: 'en adresse hos {found} ligner en privat. Brug gruppens eller kommunens, hvis der er en: den her kan alle læse',
    en: 'an address at {found} looks private. Use the group’s or the municipality’s if there is one: everybody can read this one',
  },
  'number-in-text': {
    level: 'look',
    da: 'et telefonnummer i en tekst. Er det en persons eget? Gruppens hører til i contacts, hvor der kan ringes med ét tryk',
    en: 'a phone number within a text. Is it a person’s own? The group’s belongs in contacts, where it can be called by one tap',
  },
  old: {
    level: 'look',
    da: 'ingen har set på den siden {date}: besøgende får "ring først". Ret den eller skriv lastChecked',
    en: 'nobody has looked at it since {date}: visitors are told to call first. Mend it, or write lastChecked',
  },
  'never-checked': {
    level: 'look',
    da: 'feedet siger ikke, hvornår det sidst er set efter. Skriv lastChecked (2026-03-14) for feedet eller for hver post',
    en: 'the feed does not say when somebody last made sure of it. Write lastChecked (2026-03-14) for the feed or each record',
  },
  'nothing-ahead': {
    level: 'mend',
    da: 'der er intet at vise de næste {days} dage: besøgende ser en tom liste',
    en: 'there is nothing to show in the next {days} days: visitors see an empty list',
  },
  untranslated: {
    level: 'look',
    da: '{count} tekster mangler på {language}, som resten af feedet har‹. Fx {examples}›',
    en: '{count} texts lack {language}, which the rest of the feed has‹. For example {examples}›',
  },
  'phone-only': {
    level: 'look',
    da: 'kan kun nås ved at ringe eller sende SMS. Skriv også en mail eller en side: det hjælper den, der ikke taler dansk eller ikke kan ringe',
    en: 'can be reached by phone or text message only. Add a mail address or a page: it helps who speaks no Danish or cannot call',
  },
  'no-contact': {
    level: 'look',
    da: 'siger ikke, hvem man kan spørge. Skriv contacts, eller telefon eller mail på gruppen',
    en: 'does not say whom to ask. Write contacts, or a phone number or mail address of the group',
  },
  'odd-address': {
    level: 'look',
    da: '"{found}" ligner ikke en dansk adresse: {part}. Kort og ruteplaner finder den måske ikke',
    en: '"{found}" does not look like a Danish address: {part}. Maps may not find it',
  },
  'dead-link': {
    level: 'mend',
    da: 'linket {found} virker ikke ({why})',
    en: 'the link {found} does not work ({why})',
  },
} as const satisfies Record<string, InBoth & {readonly level: 'mend' | 'look'}>;

export type FindingCode = keyof typeof kinds;

/** Shaped like a feed's problem. */
export interface Finding {
  readonly code: FindingCode;
  /** `activities[3].name.uk`, or the record's name where the feed has no such paths (calendars). */
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export const levelOf = (code: FindingCode): 'mend' | 'look' => kinds[code].level;

/** The sentence without its place. */
export function findingSentence({code, values}: Finding, language: ToolLanguage): string {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return fill(
    kinds[code][language].replace(/‹([^›]*)›/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name!]) ? part : '',
    ),
  );
}
