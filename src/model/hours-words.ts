/** What the words in opening hours mean, Danish and English: days, turns, clock times, dates. */
import {parseDate} from './calendar.js';
import type {PlainDate, Weekday} from './feed.js';

export type Days = readonly Weekday[];
export const WEEK: Days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

// Beginnings of day names: Danish, then English. Two letters suffice; `to` is torsdag, never "to".
const NAMES: readonly (readonly [RegExp, Weekday])[] = [
  [/^(ma|man|mand|mandage?|mo|mon|mondays?)$/, 'MO'],
  [/^(ti|tir|tirs|tirsd|tirsdage?|tu|tue|tues|tuesdays?)$/, 'TU'],
  [/^(on|ons|onsd|onsdage?|we|wed|weds|wednesdays?)$/, 'WE'],
  [/^(to|tor|tors|torsd|torsdage?|th|thu|thur|thurs|thursdays?)$/, 'TH'],
  [/^(fr|fre|fred|fredage?|fri|fridays?)$/, 'FR'],
  [/^(lø|lør|lørd|lørdage?|loerdage?|lordage?|sa|sat|saturdays?)$/, 'SA'],
  [/^(sø|søn|sønd|søndage?|soendage?|sondage?|su|sun|sundays?)$/, 'SU'],
];
const GROUPS: readonly (readonly [RegExp, Days])[] = [
  [/^(hverdage?|hverdagene|arbejdsdage|weekdays)$/, WEEK.slice(0, 5)],
  [/^(weekend|weekender|weekenden|weekends)$/, WEEK.slice(5)],
  [/^(dagligt?|daily|everyday)$/, WEEK],
];
const TURNS: readonly (readonly [RegExp, number])[] = [
  [/^(første|first)$/, 1],
  [/^(anden|andet|second)$/, 2],
  [/^(tredje|third)$/, 3],
  [/^(fjerde|fourth)$/, 4],
  [/^femte$/, 5],
  [/^(sidste|last)$/, -1],
];
/** What a word names of these lists. */
const meantBy =
  <Meaning>(list: readonly (readonly [RegExp, Meaning])[]) =>
  (word: string): Meaning | undefined =>
    list.find(([name]) => name.test(word))?.[1];
const nameOf = meantBy(NAMES);
/** Also "mandagen" and "mandagene". */
export const dayOf = (word: string): Weekday | undefined => nameOf(word.replace(/dage?ne?$/, 'dag'));
export const groupOf = meantBy(GROUPS);
export const turnOf = meantBy(TURNS);
export const PART_OF_DAY = /^(morgen|formiddag|eftermiddag|aften)(en|er)?$/;
/** Whether a word is the part of the day that a time lies in: "aften" and 19:00. */
export const isInPart = (word: string, time: string): boolean =>
  PART_OF_DAY.test(word) && (/^[mf]/.test(word) ? time < '12:00' : time >= (word.startsWith('a') ? '16:00' : '12:00'));
export const CLOSED = /^(lukket|closed|off|ferielukket|lukkedage?)$/;
export const OPEN = /^(åbent?|open)$/;
export const TITLE = /^(åbningstide?r?|åbningstiderne|hours|vi|har|holder)$/;
export const ALWAYS = /^døgnåbent?$/;
export const CLOCK = /^(kl|klokken|fra|from|mellem)$/;
export const UNTIL = /^(-|til|to|until|og)$/;
export const AND = /^(,|og|and|&|\+|samt|\/)$/;
export const HOLIDAYS = /^(helligdage?|helligdagene|ph|holidays)$/;

/** A month's name, its first letters captured. */
export const MONTH = String.raw`(jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ei]?|jul[iy]|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
export const monthOf = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase().replace('may', 'maj').replace('oct', 'okt')) + 1;
/** Days of the year by their names: a date, or days after Easter. */
export const NAMED_DAYS: readonly (readonly [RegExp, string | number])[] = (
  [
    ['juleaften(?:sdag)?|christmas eve', '12-24'],
    ['(?:(?:1\\.|første) ?)?juledag|christmas day', '12-25'],
    ['(?:2\\.|anden) ?juledag|boxing day', '12-26'],
    ["nytårsaften(?:sdag)?|new year[’']?s eve", '12-31'],
    ["nytårsdag|new year[’']?s day", '01-01'],
    ['grundlovsdag', '06-05'],
    ['skærtorsdag|maundy thursday', -3],
    ['langfredag|good friday', -2],
    ['påskedag|(?:1\\.|første) ?påskedag|easter sunday', 0],
    ['(?:2\\.|anden) ?påskedag|easter monday', 1],
    ['kristi himmelfart(?:sdag)?|ascension day', 39],
    ['pinsedag|(?:1\\.|første) ?pinsedag|whit sunday', 49],
    ['(?:2\\.|anden) ?pinsedag|whit monday', 50],
  ] as const
).map(([names, day]) => [new RegExp(`(?:${names})(?!\\p{L})`, 'iuy'), day]);
/** What to write for times that everybody means otherwise. */
export const TIMES_OF_YEAR: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:i|hele|over|om)\s+)*påske/iu, 'lukket skærtorsdag til 2. påskedag'],
  [/^(?:i\s+)?(?:mellem|between)/iu, 'lukket 27.-30. december'],
  [/^(?:(?:i|hele|over|om|the|for)\s+)*(?:jul|nytår|christmas|new year)/iu, 'lukket 24. december - 1. januar'],
  [/^(?:(?:i|hele|over|om)\s+)*(?:efterårs|vinter)ferie/iu, 'lukket i uge 42'],
  [/^(?:(?:i|hele|over|om|the|for)\s+)*(?:\p{L}*ferie|sommeren|holidays|summer)/iu, 'lukket 1.-31. juli'],
];
/** Nobody is there unless one has agreed on it. */
export const APPOINTMENT = /^((kun|only)\s+)?((efter|ved|med)\s+(\p{L}+\s+)?(aftale|tidsbestilling)|by appointment)(?!\p{L})/iu;
/** „pga. møde", "(efterårsferie)" */
export const BECAUSE = /^(\(\p{L}|(pga|på grund|grundet|because|due)(?!\p{L}))/iu;

export const EXAMPLE = 'Mandag 19-21 med rådgivning; onsdag 10-12';

export class Unreadable extends Error {
  constructor(
    readonly token: Token | undefined,
    readonly write = EXAMPLE,
  ) {
    super();
  }
}

export interface Token {
  /** As it was written. */
  readonly text: string;
  readonly word: string;
  /** Where it stands in the text. */
  readonly at: number;
}

// Words after a time that say it does not hold every week: a label beside "open now" would not make that true.
export const NOT_ALWAYS =
  /(?:^|\P{L})(undtagen|undt|undtaget|except|hver (anden|tredje|[234])|every (other|second|third)|fortnightly|ikke (i|d|den|på)|not (in|on)|dog|heraf|deraf|hvoraf|bortset|undtagelse|uden for|indtil|kun i|helligdage?|skoleåret|lukket|closed|ferien?|ferierne?|uge \d+)(?!\p{L})/iu;

// What is quoted, a date, a time, a word, or one sign.
const TOKEN = /"[^"]*"|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}[.:]\d\d|\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;

/** `07:30` in the second half of the day → `19:30`; undefined for what has no halves (`19:00 pm`). */
export function inHalf(time: string, half: string): string | undefined {
  const hour = Number(time.slice(0, 2));
  if (!half) return time;
  return hour > 0 && hour < 13 ? String((hour % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0') + time.slice(2) : undefined;
}

/** `19` → `19:00`, `9.30` → `09:30`, `0930` → `09:30`; undefined for what is no time. */
export function timeOf(word: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:]?(\d\d))?$/.exec(word) ?? [];
  if (!hours) return undefined;
  const isTime = +hours < 24 ? +minutes < 60 : +hours === 24 && !+minutes;
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** `2027-05-01`, `1.5.2027` */
export function dateOf(word: string): PlainDate | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word) ?? [];
  const date = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : word;
  return parseDate(date) === undefined ? undefined : date;
}

export const plainDashes = (text: string): string => text.replace(/[‐‑‒–—―−]/g, '-');

/** A text's words, times and signs; every kind of dash is one. */
export const tokensOf = (text: string): Token[] =>
  [...plainDashes(text).matchAll(TOKEN)].map(({0: found, index}) => ({text: found, word: found.toLowerCase(), at: index}));
