/** What is wrong with `lbb-feed.json` and what to write instead. */
import type {InBoth} from './command.js';

/** By code; `{…}` is one of the values. */
const sentences = {
  missing: {da: 'mangler', en: 'is missing'},
  text: {da: 'skriv en tekst i anførselstegn', en: 'write a text in quotation marks'},
  number: {da: 'skriv et tal uden anførselstegn', en: 'write a number without quotation marks'},
  list: {da: 'skriv en liste i kantede parenteser: [ … ]', en: 'write a list in brackets: [ … ]'},
  object: {da: 'skriv felter i krøllede parenteser: { … }', en: 'write fields in braces: { … }'},
  empty: {da: 'er tom', en: 'is empty'},
  long: {da: 'er for lang', en: 'is too long'},
  small: {da: 'er for lille: mindst {least}', en: 'is too small: at least {least}'},
  big: {da: 'er for stor: højst {most}', en: 'is too large: at most {most}'},
  id: {da: 'skriv små bogstaver a–z, tal og bindestreger: ribe', en: 'write small letters a–z, numbers and hyphens: ribe'},
  language: {da: 'skriv sprog som koder: da, en, uk, ar, ti', en: 'write languages as codes: da, en, uk, ar, ti'},
  'one-place': {
    da: 'skriv netop én af "address", "addressFile" og "file"',
    en: 'write exactly one of "address", "addressFile" and "file"',
  },
  'unknown-key': {da: '"{key}" kendes ikke', en: '"{key}" is not known'},
  'unknown-key-like': {da: '"{key}" kendes ikke. Mente du "{write}"?', en: '"{key}" is not known. Did you mean "{write}"?'},
  twice: {da: '"{found}" er brugt før. Hver skal have sit eget', en: '"{found}" is used before. Each needs its own'},
  'time-zone': {da: 'tidszonen kendes ikke. Skriv fx Europe/Copenhagen', en: 'there is no such time zone. Write, say, Europe/Copenhagen'},
  'no-variable': {
    da: 'miljøvariablen {name} er ikke sat, hvor lbb-feed køres',
    en: 'the environment variable {name} is not set where lbb-feed is run',
  },
  'no-file': {da: 'filen "{file}" kan ikke læses', en: 'the file "{file}" cannot be read'},
  // Never the address: it may be secret.
  address: {
    da: 'er ikke en adresse. Skriv en, der begynder med https://, http:// eller webcal://',
    en: 'is no address. Write one that begins with https://, http:// or webcal://',
  },
  smtp: {
    da: 'er ikke en mailservers adresse. Skriv smtps://bruger:kode@smtp.example, med %40 for et @ i koden',
    en: 'is no address of a mail server. Write smtps://user:password@smtp.example, with %40 for an @ in the password',
  },
  'no-language': {
    da: 'skriv {language} i filnavnet, når der er flere sprog: ribe-{language}.ics',
    en: 'write {language} in the file name where there are several languages: ribe-{language}.ics',
  },
  published: {
    da: 'mappen med kopier ligger i den mappe, som "{file}" skrives i. Kopierne kan være hemmelige: skriv feedet i en mappe for sig, fx public/ribe.json, eller sæt "state" til en mappe udenfor',
    en: 'the folder of copies lies in the folder to which "{file}" is written. The copies may be secret: write the feed to a folder of its own, say public/ribe.json, or set "state" to a folder outside',
  },
} as const satisfies Record<string, InBoth>;

export type ConfigCode = keyof typeof sentences;
export type ConfigValues = Readonly<Record<string, string | number>>;

export function configWords(code: ConfigCode, values: ConfigValues = {}): InBoth {
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return {da: fill(sentences[code].da), en: fill(sentences[code].en)};
}
