/** The template that a group fills in: a sheet with examples, a guide, and opening hours. */
import {SHEETS, type SheetKind} from '../sheet/columns.js';
import type {SheetToWrite} from './write-xlsx.js';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  Dag: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'hverdage', 'efter aftale'],
  Hver: ['hver uge', 'ulige uger', 'lige uger', 'første i måneden', 'sidste i måneden', 'hver anden uge'],
  Pris: ['gratis', '25 kr'],
  Tilmelding: ['nej', 'ja'],
};

const example = (headings: readonly string[], cells: Readonly<Record<string, string>>): string[] =>
  headings.map((heading) => cells[heading] ?? '');

const ACTIVITIES = ['Titel', 'Titel (en)', 'Dag', 'Hver', 'Start', 'Slut', 'Dato', 'Fra dato', 'Til dato', 'Undtagen', 'Aflyst', 'Sted', 'Adresse', 'Gruppe', 'Kontakt', 'Sprog', 'Pris', 'Tilmelding', 'For hvem', 'Emne', 'Kort tekst', 'Beskrivelse', 'Bemærk', 'Sidst tjekket', 'Intern note']; // prettier-ignore
const HOURS = ['Sted', 'Dag', 'Åbner', 'Lukker', 'Dato', 'Fra dato', 'Til dato', 'Bemærk'];

const EXAMPLES: readonly Readonly<Record<string, string>>[] = [
  {
    Titel: 'Eksempel: Åbent hus',
    'Titel (en)': 'Open house',
    Dag: 'mandag',
    Hver: 'ulige uger',
    Start: '19:00',
    Slut: '21:00',
    Undtagen: '28-12-2026, uge 43',
    Sted: 'Vindrosen',
    Adresse: 'Tangevej 6D, 6760 Ribe',
    Gruppe: 'Frivilliggruppen Ribe',
    Kontakt: 'Koordinatoren, 12 34 56 78, ribe@frivillig.example',
    Sprog: 'dansk, engelsk, arabisk',
    Pris: 'gratis',
    Tilmelding: 'nej',
    'For hvem': 'Alle er velkomne',
    Emne: 'Mødested, Rådgivning',
    'Kort tekst': 'Kaffe, snak og hjælp til breve',
    'Sidst tjekket': '18-11-2026',
    'Intern note': 'Vises aldrig',
  },
  {
    Titel: 'Eksempel: Fællesspisning',
    Dato: '01-12-2026, 05-01-2027',
    Start: '17:30',
    Slut: '20:00',
    Sted: 'Vindrosen',
    Pris: '25 kr',
    Tilmelding: 'ribe@frivillig.example',
  },
  {Titel: 'Eksempel: Netværksfamilier', Dag: 'efter aftale', Gruppe: 'Frivilliggruppen Ribe', Kontakt: '12 34 56 78'},
];

const guideRows = ({columns, names: [sheet = '']}: SheetKind): string[][] =>
  columns.map(({names: [name = '', ...others], write, isText}) => [
    sheet,
    name,
    write,
    isText ? `${name} (en), ${name} (ar) …` : '',
    others.join(', '),
  ]);

const GUIDE: readonly (readonly string[])[] = [
  ['Arket hedder', 'Kolonnen hedder', 'Skriv', 'På flere sprog', 'Må også hedde'],
  ['', '', 'Slet eksemplerne. Én række er én aktivitet; flere rækker med samme titel er samme aktivitet på flere tider.', '', ''],
  [
    '',
    '',
    'Kolonner må mangle og stå i en anden rækkefølge. En kolonne, der begynder med "Intern", vises aldrig. Skjulte rækker og kolonner vises heller ikke.',
    '',
    '',
  ],
  ...SHEETS.flatMap(guideRows),
];

const choicesOf = (headings: readonly string[]): Map<number, readonly string[]> =>
  new Map(headings.flatMap((heading, column) => (CHOICES[heading] ? [[column, CHOICES[heading]] as const] : [])));

export const template: readonly SheetToWrite[] = [
  {name: 'Aktiviteter', rows: [ACTIVITIES, ...EXAMPLES.map((cells) => example(ACTIVITIES, cells))], choices: choicesOf(ACTIVITIES)},
  {name: 'Vejledning', rows: GUIDE},
  {
    name: 'Åbningstider',
    rows: [
      HOURS,
      example(HOURS, {Sted: 'Eksempel: Vindrosen', Dag: 'man-tors', Åbner: '10:00', Lukker: '16:00', Bemærk: 'med rådgivning'}),
      example(HOURS, {Sted: 'Eksempel: Vindrosen', Åbner: 'lukket', Dato: '24-12-2026 - 31-12-2026', Bemærk: 'juleferie'}),
    ],
    choices: choicesOf(HOURS),
  },
];
