/** Loaded only for a feed that has fields the format does not know. */
import type {Problem} from '../../model/feed.js';
import {listNames} from '../../model/generated/records.js';
import {plainLetters} from '../../model/plain-letters.js';
import type {Format} from '../format/format.js';
import {isList, tableOf} from './check.js';

/** Fields of one record that are looked at. */
export const MOST_KEYS = 100;

/** What fields are called by those who do not know their names, mostly in Danish; of several fields with one word the first that may stand there is meant. */
const WORDS: Readonly<Record<string, string>> = {
  activities: 'aktiviteter arrangementer tilbud events',
  places: 'steder lokationer locations',
  contacts: 'kontakter kontaktpersoner kontakt',
  organizations: 'organisationer foreninger grupper groups',
  openingHours: 'åbningstider åbningstid hours',
  name: 'navn titel title overskrift',
  title: 'titel overskrift',
  summary: 'resumé opsummering kort',
  description: 'beskrivelse',
  text: 'tekst',
  url: 'link hjemmeside website homepage web',
  email: 'mail e-post',
  telephone: 'telefon telefonnummer tlf phone',
  address: 'adresse',
  streetAddress: 'vej gade street vejnavn',
  postalCode: 'postnr postnummer postcode zip',
  addressLocality: 'by city',
  geo: 'koordinater',
  latitude: 'breddegrad lat',
  longitude: 'længdegrad lng lon',
  room: 'lokale rum',
  directions: 'vejviser vejvisning',
  organization: 'organisation forening gruppe arrangør group organizer',
  place: 'sted venue nytsted newplace newvenue',
  location: 'newlocation',
  meetingPoint: 'mødested',
  contact: 'kontakt',
  role: 'rolle',
  channels: 'kanaler telefon telefonnummer tlf telephone phone mobil mobile sms mail email e-post',
  value: 'værdi nummer',
  responseTime: 'svartid',
  topics: 'emne emner',
  keywords: 'nøgleord stikord',
  audience: 'målgruppe',
  minimumAge: 'minimumsalder alder',
  access: 'adgang',
  registration: 'tilmelding',
  signup: 'tilmelding',
  deadline: 'frist tilmeldingsfrist',
  capacity: 'pladser',
  cost: 'pris price',
  free: 'gratis',
  amount: 'beløb',
  availableLanguage: 'sprog language languages',
  language: 'sprog',
  interpretation: 'tolk tolkning',
  children: 'børn',
  food: 'mad forplejning',
  accessibility: 'tilgængelighed',
  limitations: 'begrænsninger',
  schedule: 'eventschedule plan tider tid tidspunkt hvornår when dato datoer date startdate starttime rrule',
  byDay: 'dayofweek dag dage ugedag ugedage day days weekday weekdays',
  opens: 'åbner fra from open start',
  closes: 'lukker til to close end slut',
  startTime: 'start starttid starter kl klokken tid tidspunkt nytid nystarttid nyttidspunkt newtime newstarttime newstart',
  endTime: 'slut sluttid slutter end varighed duration nysluttid newendtime newend',
  startDate: 'startdato fra from start nydato nydag newdate newday newstartdate flyttettil movedto rescheduledto',
  endDate: 'slutdato til to until slut end',
  validFrom: 'fra from gælderfra',
  validThrough: 'til to until gældertil',
  from: 'fra',
  until: 'til',
  repeatFrequency: 'gentagelse gentages frekvens interval rrule',
  weeks: 'uger uge uligeuger ligeuger',
  exceptDate: 'undtagen undtagelser except exceptions exdate',
  dates: 'datoer dato',
  date: 'dato',
  hours: 'åbningstider tider',
  closures: 'lukkedage lukket',
  changes: 'ændringer',
  reason: 'grund årsag',
  notice: 'bemærk bemærkning',
  note: 'bemærk bemærkning',
  volunteersNeeded: 'frivillige mangler',
  tasks: 'opgaver',
  times: 'tider',
  requirements: 'krav',
  controller: 'dataansvarlig',
  purpose: 'formål',
  retention: 'opbevaring',
};

/** A key in small letters without signs. */
export const plainKey = (key: string): string => plainLetters(key).replace(/[^\p{L}\d]/gu, '');

const fields = Object.entries(WORDS).map(([field, words]) => [field, words.split(' ').map(plainKey)] as const);

/** The field that was probably meant by a key that is none, out of those that may stand there and do not. */
export function rightKey(key: string, known: Iterable<string>, value: object): string | undefined {
  const free = [...known].filter((name) => !Object.hasOwn(value, name));
  const [meant] = fields.find(([field, words]) => free.includes(field) && words.includes(plainKey(key))) ?? [];
  return meant ?? free.find((name) => isNearly(key, name));
}

const isListName = (key: string): boolean => (listNames as readonly string[]).includes(key);

/** Fields that the format does not have but that were meant to be ours, or to stand elsewhere. Others are let be, and so are those that begin with `x-`. */
export function checkKeys(format: Format, value: unknown, where: string, problems: Problem[]): void {
  if (!value || typeof value !== 'object' || typeof format !== 'object') return;
  if (isList(format)) {
    if (format.length === 1 && Array.isArray(value)) value.forEach((item, i) => checkKeys(format[0]!, item, `${where}[${i}]`, problems));
    return;
  }
  if (format['*'] || Array.isArray(value)) return;
  const {byName} = tableOf(format);
  for (const key of Object.keys(value).slice(0, MOST_KEYS)) {
    const at = where ? `${where}.${key}` : key;
    const known = byName.get(key);
    if (known) checkKeys(known, (value as Record<string, unknown>)[key], at, problems);
    else if (!key.startsWith('x-')) {
      const write = rightKey(key, byName.keys(), value);
      if (write) problems.push({code: 'unknown-key', where: at, values: {found: key, write}});
      else if (isListName(key)) problems.push({code: 'list-inside', where: at, values: {found: key}});
    }
  }
}

/** At most two letters put in, left out or changed (Levenshtein), and less than half of the word. */
export function isNearly(a: string, b: string): boolean {
  if (a.length > 40 || Math.abs(a.length - b.length) > 2 || b.length < 4) return false;
  let row = [...b, ''].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1]!.toLowerCase() === b[j - 1]!.toLowerCase() ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= 2;
}
