/**
 * Which columns there are and what they may be called. The first name is the one that templates and exported sheets have;
 * a name ends at `|`. README.md shows this table, and a test compares them.
 */
import {isNearly} from '../../feed/json/spelling.js';
import {readDays} from './days.js';
import {languageTag} from './languages.js';

export interface Column {
  readonly key: string;
  readonly names: readonly string[];
  /** May stand once for each language: `Titel (ar)`. */
  readonly isText: boolean;
  /** What to write, with an example: for the guide. */
  readonly write: string;
}

export interface SheetKind {
  readonly key: 'activities' | 'places' | 'organizations' | 'contacts' | 'openingHours';
  /** What the sheet may be called. */
  readonly names: readonly string[];
  readonly columns: readonly Column[];
}

const column = (key: string, names: string, write: string): Column => ({
  key: key.replace(/\*$/, ''),
  names: names.split('|'),
  isText: key.endsWith('*'),
  write,
});

const ID = column('id', 'Id|Kode|Nøgle', 'Et kort navn, der bliver stående, når titlen ændres: aabent-hus');
const PHONE = column('telephone', 'Telefon|Telefonnummer|Tlf|Tlf nr|Mobil|Phone|Telephone|Mobile', '12 34 56 78');
const EMAIL = column('email', 'Mail|E-mail|Email|Mailadresse|E-mailadresse|E-post', 'ribe@frivillig.example');
const URL = column('url', 'Link|Hjemmeside|Webadresse|Web|Website|Webside|Url|Facebook', 'https://gruppen.example');
const ADDRESS = [
  column('address', 'Adresse|Gade|Vej|Address|Street|Gadenavn og nr', 'Tangevej 6D, eller hele adressen: Tangevej 6D, 6760 Ribe'),
  column('postalCode', 'Postnr|Postnummer|Post nr|Postcode|Postal code|Zip', '6760'),
  column('town', 'By|Bynavn|Town|City|Postdistrikt', 'Ribe'),
  column('floor', 'Etage|Sal|Floor', '3. sal'),
];
const DAY = column(
  'day',
  'Dag|Ugedag|Dage|Ugedage|Hvilken dag|Hvilke dage|Day|Days|Weekday',
  'mandag, man-tors, tirsdag og torsdag, hverdage',
);
const SEASON = [
  column('startDate', 'Fra dato|Startdato|Fra og med|Gælder fra|Første gang|Begynder|From date|Start date', '01-09-2026: den første dag'),
  column('endDate', 'Til dato|Slutdato|Til og med|Gælder til|Sidste gang|To date|End date|Until', '15-12-2026: den sidste dag'),
];
const SPOKEN = column('languages', 'Sprog|Taler|Vi taler|Languages|Language|Spoken', 'dansk, engelsk, arabisk');
const CHECKED = column(
  'lastChecked',
  'Sidst tjekket|Tjekket|Kontrolleret|Opdateret|Sidst opdateret|Last checked|Updated',
  '18-11-2026: hvornår nogen sidst så efter',
);

export const SHEETS: readonly SheetKind[] = [
  {
    key: 'activities',
    names: ['Aktiviteter', 'Aktivitet', 'Tilbud', 'Arrangementer', 'Activities', 'Events'],
    columns: [
      column(
        'name*',
        'Titel|Hvad|Aktivitet|Aktiviteter|Tilbud|Navn|Overskrift|Arrangement|Arrangementer|Begivenhed|Begivenheder|Hvad hedder aktiviteten|Aktivitetens navn|Navn på aktiviteten|Title|What|Activity|Event|Name|Subject',
        'Åbent hus',
      ),
      DAY,
      column(
        'every',
        'Hver|Hyppighed|Hvor tit|Hvor ofte|Uger|Hver uge|Ulige uger|Lige/ulige|Lige/ulige uger|Hver uge/ulige uger|Interval|Gentages|Gentagelse|Every|Frequency|Repeats|Weeks',
        'hver uge, ulige uger, lige uger, første i måneden, hver anden uge (så skal Fra dato stå der)',
      ),
      column('start', 'Start|Starttid|Starttidspunkt|Start kl|Fra kl|Kl fra|Begynder kl|Start time|Starts|Tid fra', '19:00'),
      column('end', 'Slut|Sluttid|Sluttidspunkt|Slut kl|Til kl|Kl til|Slutter|Slutter kl|End|End time|Ends|Tid til', '21:00'),
      // Times or dates: what stands in the cell decides.
      column('from', 'Fra|From', '19:00, eller 01-09-2026'),
      column('until', 'Til|To', '21:00, eller 15-12-2026'),
      column('time', 'Tid|Klokkeslæt|Kl|Klokken|Tidsrum|Tidspunkt|Tider|Time|Times', '19:00–21:00, i stedet for Start og Slut'),
      column('allDay', 'Hele dagen|Heldag|All day event|All day', 'ja'),
      column('date', 'Dato|Datoer|Den|Date|Dates', '01-12-2026, eller flere: 01-12-2026, 08-12-2026'),
      ...SEASON,
      column(
        'except',
        'Undtagen|Undtaget|Undtagelser|Ikke|Ikke den|Lukket|Fri|Ferie|Except|Not on|Closed',
        '24-12-2026, uge 42, 01-07-2026 - 31-07-2026',
      ),
      column('cancelled', 'Aflyst|Aflyste datoer|Aflysninger|Cancelled', '28-12-2026: Vi holder juleferie'),
      column(
        'when',
        'Hvornår|Hvornår og hvor tit|Hvornår er det|Hvornår foregår det|Hvornår foregår aktiviteten|Dato og tid|Tid og dato|Dato/tid|Dag og tid|Tid og dag|Dato og klokkeslæt|When|Date and time',
        'mandag 19-21, i stedet for Dag, Start og Slut',
      ),
      column('timeText*', 'Tid i ord|Time in words', '2 årlige møder'),
      column(
        'place*',
        'Sted|Hvor|Hvor er det|Hvor foregår det|Hvor foregår aktiviteten|Hvor mødes I|Lokation|Placering|Mødested|Place|Where|Location|Venue|Venue name',
        'Vindrosen',
      ),
      ...ADDRESS,
      column('room*', 'Lokale|Rum|Room', '1. sal'),
      column('meetingPoint*', 'Mødes ved|Mødepunkt|Meeting point', 'Ved kirken'),
      column(
        'organization*',
        'Gruppe|Arrangør|Forening|Organisation|Hvem|Hvem står for det|Udbyder|Vært|Group|Organization|Organizer|Organizer name|Host',
        'Frivilliggruppen Ribe',
      ),
      column(
        'contact',
        'Kontakt|Kontaktperson|Hvem kan man kontakte|Hvem kan man spørge|Kontaktinfo|Kontaktoplysninger|Ring til|Contact',
        'Koordinatoren, 12 34 56 78, ribe@frivillig.example',
      ),
      PHONE,
      EMAIL,
      SPOKEN,
      column('cost', 'Pris|Koster|Hvad koster det|Betaling|Entré|Price|Cost|Fee', 'gratis, 25 kr'),
      column(
        'registration',
        'Tilmelding|Tilmeld|Skal man tilmelde sig|Er der tilmelding|Kræver tilmelding|Hvordan tilmelder man sig|Tilmelding til|Tilmeldingslink|Registration|Sign up|Signup|Booking',
        'nej, eller hvordan: ribe@frivillig.example',
      ),
      column('deadline', 'Tilmeldingsfrist|Frist|Senest|Deadline', '01-12-2026'),
      column('capacity', 'Pladser|Antal pladser|Plads til|Max deltagere|Maks deltagere|Capacity|Places', '12'),
      column(
        'audience*',
        'For hvem|Målgruppe|Åbent for|Hvem kan komme|Hvem kan deltage|Hvem er det for|Deltagere|Audience|For whom|For|Target group',
        'Alle er velkomne, Familier, Kvinder, eller med egne ord',
      ),
      column('age', 'Alder|Aldersgruppe|Age|Ages', '6-12 år, fra 18 år'),
      column('topics', 'Emne|Emner|Kategori|Kategorier|Tema|Type|Topic|Topics|Category', 'Dansk, Sport, Mad'),
      column('summary*', 'Kort tekst|Kort beskrivelse|Resumé|Undertitel|Underrubrik|Summary', 'Én linje: Kaffe, snak og hjælp til breve'),
      column(
        'description*',
        'Beskrivelse|Tekst|Om|Om aktiviteten|Indhold|Detaljer|Information|Info|Description|About|Details',
        'Nogle få sætninger',
      ),
      column('notice*', 'Bemærk|Bemærkning|Bemærkninger|Obs|Vigtigt|NB|Husk|Notice', 'Medbring indendørs sko'),
      column('food*', 'Mad|Mad og drikke|Forplejning|Spisning|Food', 'Vi spiser sammen'),
      column('children', 'Børn|Børnepasning|Children', 'Børn er velkomne, Der er børnepasning'),
      column('accessibility*', 'Tilgængelighed|Handicapvenligt|Accessibility', 'Elevator, Handicaptoilet'),
      URL,
      column('status', 'Status|Tilstand', 'aflyst, pause, slut'),
      column('volunteersNeeded', 'Mangler frivillige|Frivillige søges|Volunteers needed', 'ja'),
      CHECKED,
      ID,
    ],
  },
  {
    key: 'places',
    names: ['Steder', 'Sted', 'Places', 'Lokaler'],
    columns: [
      column('name*', 'Sted|Navn|Titel|Place|Name', 'Vindrosen'),
      ...ADDRESS,
      column('room*', 'Lokale|Rum|Room', 'Mødelokale 2'),
      column('directions*', 'Vejvisning|Find vej|Sådan finder du os|Directions', 'Døren til højre i gården'),
      column('transport*', 'Transport|Bus og tog|Offentlig transport', 'Bus 5C'),
      column('accessibility*', 'Tilgængelighed|Handicapvenligt|Accessibility', 'Elevator'),
      PHONE,
      URL,
      ID,
    ],
  },
  {
    key: 'organizations',
    names: ['Grupper', 'Foreninger', 'Organisationer', 'Groups', 'Organizations'],
    columns: [
      column('name*', 'Gruppe|Navn|Forening|Organisation|Titel|Group|Organization|Name', 'Frivilliggruppen Ribe'),
      column('description*', 'Beskrivelse|Om|Tekst|Description|About', 'Vi er naboer'),
      PHONE,
      EMAIL,
      URL,
      ...ADDRESS,
      ID,
    ],
  },
  {
    key: 'contacts',
    names: ['Kontakter', 'Kontakt', 'Contacts'],
    columns: [
      column('title*', 'Kontakt|Titel|Rolle|Funktion|Contact|Role|Title', 'Koordinatoren'),
      column('name', 'Navn|Name', 'Kun med personens samtykke'),
      column('organization*', 'Gruppe|Forening|Organisation|Group|Organization', 'Frivilliggruppen Ribe'),
      PHONE,
      EMAIL,
      URL,
      SPOKEN,
      column('text*', 'Bemærk|Bemærkning|Tekst|Notice|Text', 'Ring om aftenen'),
      ID,
    ],
  },
  {
    key: 'openingHours',
    names: ['Åbningstider', 'Åbningstid', 'Aabningstider', 'Opening hours', 'Hours'],
    columns: [
      column('place*', 'Sted|Hvor|Navn|Place|Where|Name', 'Vindrosen'),
      DAY,
      column('every', 'Hver|Uger|Ulige uger|Lige/ulige uger|Every|Weeks', 'ulige uger'),
      column('start', 'Åbner|Start|Fra kl|Åbent fra|Opens|Start time', '10:00, eller lukket'),
      column('end', 'Lukker|Slut|Til kl|Åbent til|Closes|End time', '16:00'),
      column('time', 'Tid|Åbningstid|Tidsrum|Kl|Time|Hours', '10:00–16:00, 9-12 og 13-16, eller lukket'),
      column('date', 'Dato|Datoer|Date|Dates', '28-12-2026: en dag, hvor det er anderledes'),
      ...SEASON,
      column('label*', 'Bemærk|Bemærkning|Hvad|Label|Notice', 'med rådgivning'),
      CHECKED,
      ID,
    ],
  },
];

/** Sheets that explain or keep lists for others. */
export const OTHER_SHEETS = /^(vejledning|guide|læs mig|read ?me|lister|valg|lists|hjælp|help|eksempel|eksempler)$/i;
/** Never published, whatever stands in it: what is called so is for the group itself. */
export const INTERNAL = /^(intern|internt|interne|privat|private|hemmelig|skjult)/i;
/** Whether a row may be shown: „Må vi lægge det på hjemmesiden?", „Offentlig". */
export const CONSENT =
  /^(?:må|kan|skal|ønsker|vil)\s.*(?:hjemmeside|website|nettet|offentlig|vises|deles|publicer)|^(?:vis(?:es)?(?: på (?:hjemmesiden|nettet))?|på hjemmesiden|offentlig(?:t|gøres)?|synlig|publiceres|publicer|samtykke|public|publish(?:ed)?)\W*$/i;
/** May be meant for the group itself, so it is not published, and that is told. */
const NOTES = /^(note|noter|notater|notes|kommentar|kommentarer|comments?)$/;

const plain = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:*?]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();

export const kindOfSheet = (name: string): SheetKind | undefined =>
  SHEETS.find(({names}) => names.some((one) => plain(one) === plain(name)));

const columnsOf = new Map(
  SHEETS.map((kind) => [
    kind,
    new Map(kind.columns.flatMap((column) => column.names.map((name) => [plain(name), column] as const)).reverse()),
  ]),
);

const THING = 'aktivitet|tilbud|arrangement|begivenhed|event|hold|kursus|møde';
/** `Tilbuddets navn`, `Event start date` */
const OF_THING = new RegExp(String.raw`^(?:(?:${THING})\p{L}*s|event|activity)\s+(?=\p{L})`, 'iu');
/** `Dato for arrangementet`, `Navn på tilbud` */
const FOR_THING = new RegExp(String.raw`\s+(?:for|på|til|af|om)\s+(?:(?:det|den|dit|din|jeres)\s+)?(?:${THING})\p{L}*\??$`, 'iu');
/** `Kontaktpersonens telefon`, `Mail til kontaktperson` */
const OF_CONTACT = /^kontakt(?:person(?:s|ens|en)?)?\s+(?=\p{L})|\s+(?:til|på|for)\s+kontakt(?:person(?:en)?)?$/iu;
/** What several columns in one are, by the first of these lists that has them all. */
const TOGETHER: readonly (readonly [key: string, of: RegExp])[] = [
  ['town', /^(town|postalCode)$/],
  ['place', /^(place|address|room|town|postalCode)$/],
  ['when', /^(day|date|every|time|start|end|when)$/],
  ['telephone', /^(telephone|email)$/],
  ['contact', /^(contact|telephone|email|url)$/],
];

/** `Tlf./mail`, `Postnr og by`: one column where each of the words names one. */
function together(kind: SheetKind, heading: string): Column | undefined {
  const parts = plain(heading).split(/\s*(?:[/,&+]|\s(?:og|eller|and|or)\s)\s*/);
  const keys = parts.map((part) => columnsOf.get(kind)!.get(part)?.key);
  const key =
    parts.length > 1 && keys.every((one) => one !== undefined)
      ? TOGETHER.find(([, of]) => keys.every((one) => of.test(one)))?.[0]
      : undefined;
  return kind.columns.find((column) => column.key === key);
}

/** The column of opening hours on the days that a heading names. */
export const dayKey = (heading: string): string => `on ${plain(heading)}`;

const HOLIDAYS = /^(?:.*\s(?:og|and)\s+)?(?:helligdage?|public holidays?)$/i;

/** `Mandag`, `Man-tors`, `Søn- og helligdage` above times. Of two letters it may be another word: `To`. */
function dayColumn(kind: SheetKind, heading: string): Column | undefined {
  const words = plain(heading);
  if (kind.key !== 'openingHours' || !/\p{L}{3}/u.test(words)) return undefined;
  const {rules = []} = readDays(heading) ?? {};
  const areDays = rules.length > 0 && rules.every(({byDay}) => byDay);
  return areDays || HOLIDAYS.test(words) ? {key: dayKey(heading), names: [heading], isText: false, write: '10-16'} : undefined;
}

/** Letters: a longer cell is a text. */
const LONGEST = 200;

/** The column that a heading names, and the language in it: `Titel (ar)`, `Titel på arabisk`. */
export function columnOf(kind: SheetKind, heading: string): {column: Column; language?: string} | undefined {
  if (heading.length > LONGEST) return undefined;
  const byName = columnsOf.get(kind)!;
  const byThing = plain(heading).replace(OF_THING, '').replace(FOR_THING, '');
  const ofContact = plain(heading).replace(OF_CONTACT, '');
  const isOfContact = ofContact !== plain(heading) && byName.has('kontakt');
  const contact = isOfContact ? byName.get(ofContact === 'navn' ? 'kontakt' : ofContact) : undefined;
  const whole =
    byName.get(plain(heading)) ?? (isOfContact ? contact : byName.get(byThing)) ?? together(kind, heading) ?? dayColumn(kind, heading);
  if (whole) return {column: whole};
  if (isOfContact) return undefined;
  const [, name = heading, inside = ''] =
    /^(.*?)\s*[([](.*)[)\]]\s*[:*?]*$/s.exec(heading) ?? /^(.*?)\s+(?:på|in)\s+(\p{L}+)$/iu.exec(heading) ?? [];
  const column = byName.get(plain(name));
  const language = column?.isText ? languageTag(inside) : undefined;
  const isInBrackets = /[)\]]\s*[:*?]*$/.test(heading);
  if (!language && !isInBrackets) return undefined;
  // What stands in brackets otherwise says how to write: „Start (kl.)".
  return column && {column, ...(language && {language})};
}

/** What a heading that is none was meant to be. */
export function nearestColumn(kind: SheetKind, heading: string): string | undefined {
  if (NOTES.test(plain(heading))) return kind.columns.find(({key}) => /^(notice|text|label)$/.test(key))?.names[0];
  const word = plain(heading);
  const names = kind.columns.flatMap(({names}) => names);
  // Short words are near to too many.
  return (
    (word.length > 5 ? names.find((name) => isNearly(word, plain(name))) : undefined) ??
    names.find((name) => name.length > 3 && word.startsWith(`${plain(name)} `))
  );
}
