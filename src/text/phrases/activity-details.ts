/** What an opened activity says: the first visit, the limits, what to do with it. */
import type {Activity} from '../../model/feed.js';
import {formatPrice} from '../format-price.js';
import {language, msg, named, str} from '../words.js';

export const volunteer = () => msg('Meld dig som frivillig');

/** @param kind what the file's name ends with, or nothing */
export const picture = (kind: string) => (kind ? msg(str`Billede (${kind})`) : msg('Billede'));

// The first visit

export const firstTime = () => msg('Første gang?');
const free = () => msg('Gratis');
/** @param price from `formatPrice` */
const costs = (price: string) => msg(str`Pris: ${price}`);
/** What it costs; undefined where no number says so. */
export function priceWords({free: isFree, amount, currency}: NonNullable<Activity['cost']> = {}): string | undefined {
  if (isFree ?? amount === 0) return free();
  return amount ? costs(formatPrice(amount, language(), currency)) : undefined;
}
/** @param languages joined by `formatList` */
export const weSpeak = (languages: string) => msg(str`Vi taler ${languages}`);
export const interpreter = () => msg('Der er tolk');
export const interpreterIn = (languages: string) => msg(str`Der er tolk på ${languages}`);
export const interpreterOnRequest = () => msg('Sig til før du kommer, hvis du har brug for tolk');
export const noInterpreter = () => msg('Ingen tolk');
export const bringFriend = () => msg('Du må gerne tage en ven med');
/** @param range `6–12` or `18+` */
export const ages = (range: string) => msg(str`Alder: ${range}`);
export const registration = () => msg('Tilmeld dig');
/** @param people how many, as a number */
export const roomFor = (people: number) => msg(str`Plads til ${people}`);

export const accessSentence = named({
  'drop-in': () => msg('Kom bare, ingen tilmelding'),
  registration: () => msg('Tilmeld dig, før du kommer'),
  referral: () => msg('Kommunen eller en frivillig henviser dig'),
  'by-arrangement': () => msg('Ring eller skriv, så aftaler vi en tid'),
});

export const childrenSentence = named({
  welcome: () => msg('Børn er velkomne'),
  childcare: () => msg('Der er børnepasning'),
  'children-only': () => msg('Kun for børn'),
  'adults-only': () => msg('Kun for voksne'),
});

export const firstVisitSentence = named({
  welcomed: () => msg('En frivillig tager imod dig i døren'),
  accompanied: () => msg('Nogen kan følge dig første gang'),
});

export const accessibilityName = named({
  'step-free': () => msg('Ingen trin ved indgangen'),
  steps: () => msg('Trin ved indgangen'),
  lift: () => msg('Elevator'),
  'accessible-toilet': () => msg('Handicaptoilet'),
  'uneven-ground': () => msg('Ujævn vej'),
  'hearing-loop': () => msg('Teleslynge'),
  'accessible-parking': () => msg('Handicapparkering'),
  'smoke-free': () => msg('Røgfrit'),
});

export const supportSentence = named({
  'fee-paid': () => msg('Vi kan hjælpe med kontingentet'),
  equipment: () => msg('Vi kan hjælpe med udstyr'),
  transport: () => msg('Vi kan hjælpe med transport'),
});

// Where, when, who

export const when = () => msg('Hvornår');
export const where = () => msg('Sted');
export const nextTimes = () => msg('Næste gange');
export const contact = () => msg('Kontakt');
export const meetingPoint = () => msg('Vi mødes');
export const directions = () => msg('Sådan finder du vej');
export const transport = () => msg('Bus og tog');
/** For a place whose address is not shown. */
export const addressOnRequest = () => msg('Du får adressen, når du ringer eller skriver');
export const runBy = (name: string) => msg(str`Arrangør: ${name}`);
export const togetherWith = (names: string) => msg(str`Sammen med ${names}`);
export const partOf = (programme: string) => msg(str`Del af ${programme}`);
/** Names of programmes that feeds share, as they are called in Danish; undefined for a feed's own. */
export const programmeName = named({lbb: () => 'Lokalsamfundet bygger bro'});

// What to do with it

export const showOnMap = () => msg('Vis på kort');
export const showToDane = () => msg('Vis til en dansker');
export const addToCalendar = () => msg('Føj til kalender');
export const copyLink = () => msg('Kopiér link');
export const copyText = () => msg('Kopiér tekst til et opslag');
export const copied = () => msg('Kopieret');
export const copyByHand = () => msg('Kopiér teksten selv');
export const share = () => msg('Del');
export const print = () => msg('Print');
