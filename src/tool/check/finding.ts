/** What a person should look at in a feed that can be read well, and how that is said. */
import {languageName} from '../../text/language-names.js';
import {placeIn} from '../../text/problems.js';
import type {InBoth, ToolLanguage} from '../command.js';

/**
 * `mend` is surely wrong, `look` may be meant.
 * `{name}` is one of the finding's values; a part in `‹…›` falls away when a value in it is missing. `inSheet` says it to
 * those who write cells.
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
  'twice-encoded': {
    level: 'mend',
    da: '"{found}" er gemt i et forkert tegnsæt; det skulle være "{write}". Gem filen som UTF-8 der, hvor bogstaverne endnu er rigtige',
    en: '"{found}" is saved in a wrong character set; it should be "{write}". Save the file as UTF-8 where its letters are still right',
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
    inSheet: {
      da: 'et telefonnummer i en tekst. Er det en persons eget? Gruppens hører til under Telefon, hvor der kan ringes med ét tryk',
      en: 'a phone number within a text. Is it a person’s own? The group’s belongs under Phone, where it can be called by one tap',
    },
  },
  old: {
    level: 'look',
    da: 'ingen har set på den siden {date}: besøgende får "ring først". Ret den eller skriv lastChecked',
    en: 'nobody has looked at it since {date}: visitors are told to call first. Mend it, or write lastChecked',
    inSheet: {
      da: 'ingen har set på det siden {date}: besøgende får "ring først". Se efter, og skriv dagen under Sidst tjekket',
      en: 'nobody has looked at it since {date}: visitors are told to call first. Look again, and write the day under Last checked',
    },
  },
  'never-checked': {
    level: 'look',
    da: 'feedet siger ikke, hvornår det sidst er set efter. Skriv lastChecked (2026-03-14) for feedet eller for hver post',
    en: 'the feed does not say when somebody last made sure of it. Write lastChecked (2026-03-14) for the feed or each record',
    inSheet: {
      da: 'regnearket siger ikke, hvornår nogen sidst så efter. Skriv dagen (14-03-2026) i en kolonne, der hedder Sidst tjekket',
      en: 'the sheet does not say when somebody last made sure of it. Write the day (14-03-2026) in a column called Last checked',
    },
  },
  'nothing-ahead': {
    level: 'mend',
    da: 'der er intet at vise de næste {days} dage: besøgende ser en tom liste',
    en: 'there is nothing to show in the next {days} days: visitors see an empty list',
  },
  'utc-series': {
    level: 'look',
    da: 'begynder {time}, men fra {date}, når uret er stillet, {changed}: kalenderen skriver tiden i UTC. Er det samme tid hele året, så vælg tidszonen Europe/Copenhagen i det program, der laver kalenderen',
    en: 'begins at {time}, but from {date} on, once clocks have changed, at {changed}: the calendar writes it in UTC. If it is the same time all year, choose the time zone Europe/Copenhagen in the program that makes the calendar',
  },
  'at-night': {
    level: 'look',
    da: 'begynder {time} om natten. Er det ikke ment sådan, så skriv tiden forfra, fx 19:00: nogle programmer gør 19:00 til 0:19',
    en: 'begins at {time} in the night. If that is not meant, write the time anew, for example 19:00: some programs make 19:00 into 0:19',
  },
  untranslated: {
    level: 'look',
    da: '{count} tekster mangler på {language}, som andre i feedet har‹. Fx {examples}›',
    en: '{count} texts lack {language}, which others in the feed have‹. For example {examples}›',
    inSheet: {
      da: '{count} celler mangler på {language}, som andre i regnearket har‹. Fx {examples}›',
      en: '{count} cells lack {language}, which others in the sheet have‹. For example {examples}›',
    },
  },
  'phone-only': {
    level: 'look',
    da: 'kan kun nås ved at ringe eller sende SMS. Skriv også en mail eller en side: det hjælper den, der ikke taler dansk eller ikke kan ringe',
    en: 'can be reached by phone or text message only. Add a mail address or a page: it helps who speaks no Danish or cannot call',
  },
  'word-for-code': {
    level: 'look',
    da: '"{found}" vises, som det står, også på andre sprog. Skriv {write}, så bliver det oversat',
    en: '"{found}" is shown as it is written, in other languages too. Write {write}, and it is translated',
  },
  'no-contact': {
    level: 'look',
    da: 'har ingen telefon, mail eller side, man kan spørge på. Skriv contacts, eller telefon eller mail på gruppen',
    en: 'has no phone number, mail address or page to ask at. Write contacts, or a phone number or mail address of the group',
    inSheet: {
      da: 'har ingen telefon, mail eller side, man kan spørge på. Skriv det under Kontakt, Telefon eller Mail',
      en: 'has no phone number, mail address or page to ask at. Write it under Contact, Phone or Mail',
    },
  },
  'odd-postcode': {
    level: 'look',
    da: '"{found}" ligner ikke et dansk postnummer. Kort og ruteplaner finder måske ikke stedet',
    en: '"{found}" does not look like a Danish postcode. Maps may not find the place',
  },
  'no-house-number': {
    level: 'look',
    da: '"{found}" har intet husnummer. Kort og ruteplaner finder måske ikke stedet',
    en: '"{found}" has no house number. Maps may not find the place',
  },
  'dead-link': {
    level: 'mend',
    da: 'linket {found} virker ikke ({why})',
    en: 'the link {found} does not work ({why})',
  },
} as const satisfies Record<string, InBoth & {readonly level: 'mend' | 'look'; readonly inSheet?: InBoth}>;

export type FindingCode = keyof typeof kinds;

/** Shaped like a feed's problem. */
export interface Finding {
  readonly code: FindingCode;
  /** `activities[3].name.uk`; in a sheet the cell; or the record's name where the feed has no such paths (calendars). */
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly isInSheet?: true;
}

export const levelOf = (code: FindingCode): 'mend' | 'look' => kinds[code].level;

/** What scripts are called: `mixed-letters` has their codes. */
const scripts: Readonly<Record<string, InBoth>> = {
  Latin: {da: 'latin', en: 'Latin'},
  Cyrillic: {da: 'kyrillisk', en: 'Cyrillic'},
  Greek: {da: 'græsk', en: 'Greek'},
};

/** The sentence without its place. */
export function findingSentence({code, values, isInSheet}: Finding, language: ToolLanguage): string {
  const said = (name: string): string => {
    const value = String(values[name] ?? '');
    if (name === 'language') return languageName(value, language);
    return name === 'letters' ? value.replace(/\w+/g, (script) => scripts[script]?.[language] ?? script) : value;
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => said(name));
  const kind: InBoth & {readonly inSheet?: InBoth} = kinds[code];
  return fill(
    ((isInSheet && kind.inSheet) || kind)[language].replace(/‹([^›]*)›/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name!]) ? part : '',
    ),
  );
}

/** The sentence behind its place. */
export function findingLine(finding: Finding, language: ToolLanguage): string {
  const sentence = findingSentence(finding, language);
  return finding.where ? `${placeIn(finding.where, language)}: ${sentence}` : sentence;
}
