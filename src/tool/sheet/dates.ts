/** Dates as they stand in cells: `1/12`, `1.-5. juli`, `uge 42`, and the numbers of days that programs keep. */
import {civil, dayNumber, formatDate, isoWeek, parseDate, weekdayOf, type DayNumber} from '../../model/calendar.js';
import {plainDigits} from '../../model/cpr.js';
import {easterSunday} from '../../model/holidays.js';
import {MONTH, NAMED_DAYS, dayOf, monthOf, turnOf, WEEK} from '../../model/hours-words.js';
import type {PlainDate} from '../../model/feed.js';
import type {Cell} from './cells.js';

/** One day, or several from first to last. */
export interface DateSpan {
  readonly from: PlainDate;
  readonly through: PlainDate;
}

export interface Dates {
  readonly spans: readonly DateSpan[];
  /** The year is not written: it is the next such day. */
  readonly isYearGuessed: boolean;
  /** A time of day that stands beside a single date. */
  readonly time?: string;
}

export interface DateFault {
  readonly code: 'sheet-date' | 'far-year' | 'day-mismatch';
  readonly found: string;
  readonly other?: string;
}

export interface DateOptions {
  /** The first day a date without a year may mean; its next such day is taken. */
  readonly today: PlainDate;
  readonly is1904: boolean;
  /** A date without a year is the last such day until this one, for the start of a season that is still on. */
  readonly until?: PlainDate;
}

const EPOCH = dayNumber(1899, 12, 30);
const EPOCH_1904 = dayNumber(1904, 1, 1);
/** Days from first to last. */
const LONGEST = 335;
/** Years around 2026 as numbers of days; what is not formatted as a date is one only among these. */
const [FIRST_SERIAL, LAST_SERIAL] = [40_000, 60_000];

/** The day that a number of days means. */
export const dayOfSerial = (serial: number, is1904: boolean): DayNumber => (is1904 ? EPOCH_1904 : EPOCH) + Math.floor(serial);

/** `01-12-2026`, as Danes write. */
export const danishDate = (date: PlainDate): string => date.split('-').reverse().join('-');

export function readDates(cell: Cell, options: DateOptions): Dates | DateFault {
  const {value, text} = cell;
  if (typeof value !== 'number') return datesInText(text, options);
  const serial = options.is1904 ? value + EPOCH_1904 - EPOCH : value;
  if (!(cell.isDate ? serial > 366 : serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return {code: 'sheet-date', found: text};
  const date = formatDate(dayOfSerial(value, options.is1904));
  if (isFar(date, options.today)) return {code: 'far-year', found: danishDate(date)};
  const minutes = Math.round((value % 1) * 1440);
  return {
    spans: [{from: date, through: date}],
    isYearGuessed: false,
    ...(minutes > 0 && {time: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`}),
  };
}

const isFar = (date: PlainDate, today: PlainDate): boolean => Math.abs(Number(date.slice(0, 4)) - Number(today.slice(0, 4))) > 2;

interface Parts {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
}

const DAY = String.raw`(\d{1,2})\.?`;
const WHOLE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./ -]\s*(\d{4}|\d\d))?\.?$/;
const NAMED = new RegExp(String.raw`^${DAY}\s*${MONTH}(?:\s*(\d{4}|\d\d))?$`, 'iu');
const ONLY_DAY = new RegExp(`^${DAY}$`);
const ONLY_MONTH = new RegExp(String.raw`^(?:hele\s+)?${MONTH}(?:\s*(\d{4}))?$`, 'iu');
const MONTHS = new RegExp(String.raw`^${MONTH}(?:\s*(\d{4}))?\s*(?:-|til|to)\s*${MONTH}(?:\s*(\d{4}))?$`, 'iu');
const WEEKS = /^(?:uge|uger|week|weeks)\s*(\d{1,2})(?:\s*(?:-|til)\s*(?:uge\s*)?(\d{1,2}))?(?:[\s,]+(\d{4}))?$/i;
/** `uge 7, 8 og 42`: numbers that are no dates are weeks as well. */
const MORE_WEEKS =
  /\b(uger?|weeks?)(\s*\d{1,2}(?:\s*-\s*\d{1,2})?)((?:\s*(?:[,+&]|og|samt|and)\s*\d{1,2}(?!\d|\s*[./-]|\s*(?!og|samt|and)\p{L}))+)/giu;
/** `2. juledag 2027` */
const NAME_AND_YEAR = /^(.*\D)\s(\d{4})$/;
const ADVENT = /^([1-4]\.|første|anden|tredje|fjerde) søndag i advent$/i;
const WEEKDAY = /^(\p{L}+)\.?\s+(?:d(?:en|\.)\s*)?(?=\d)/iu;
const TIME = /[\s,T]+(?:(?:kl\.?\s*)?(\d{1,2})[.:](\d\d)(?::\d\d)?|kl\.?\s*(\d{1,2}))$/i;

const yearOf = (year: string | undefined): number | undefined => (year ? Number(year) + (year.length < 4 ? 2000 : 0) : undefined);

/** Day, month and year that a piece of text writes; undefined when it is none of the ways that Danes write. */
function partsOf(text: string): Parts | undefined {
  const whole = WHOLE.exec(text);
  if (whole) return {day: Number(whole[3]), month: Number(whole[2]), year: Number(whole[1])};
  const [, day, month, year] = NUMBERS.exec(text) ?? [];
  if (day) return {day: Number(day), month: Number(month), year: yearOf(year)};
  const [, named, name, ofYear] = NAMED.exec(text) ?? [];
  if (named) return {day: Number(named), month: monthOf(name!), year: yearOf(ofYear)};
  const [, only] = ONLY_DAY.exec(text) ?? [];
  return only ? {day: Number(only)} : undefined;
}

/** A list of dates and spans, in words; the first that cannot be read is named. */
function datesInText(text: string, options: DateOptions): Dates | DateFault {
  const plain = plainDigits(text)
    .replace(/\s*(?:[‐‑‒–—―−]|(?<!\p{L})(?:til og med|t\.?o\.?m\.?)(?!\p{L}))\s*/giu, '-')
    .replace(MORE_WEEKS, (_, word: string, first: string, more: string) =>
      [word + first, ...(more.match(/\d+/g) ?? []).map((week) => `${word} ${week}`)].join(', '),
    );
  const [, clock, minute = '00', hour = clock] = TIME.exec(plain) ?? [];
  const time = hour && parseTime(hour, minute);
  const pieces = (time ? plain.replace(TIME, '') : plain)
    .split(/[,;\n&+]|\s(?:og|samt|and|\/)\s/i)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const spans: DateSpan[] = [];
  let isYearGuessed = false;
  // „1. og 8. december": what a date leaves out stands in the one behind it.
  let behind: Known | undefined;
  for (const piece of pieces.reverse()) {
    const found = spanOf(piece, behind, options);
    if (!found) return {code: 'sheet-date', found: piece};
    if ('code' in found) return found;
    spans.unshift(...found.spans);
    isYearGuessed ||= found.isYearGuessed;
    behind = found.last;
  }
  const far = spans.flatMap(({from, through}) => [from, through]).find((date) => isFar(date, options.today));
  if (far) return {code: 'far-year', found: danishDate(far)};
  return spans.length ? {spans, isYearGuessed, ...(time && {time})} : {code: 'sheet-date', found: text};
}

const parseTime = (hour: string, minute: string): string | undefined =>
  Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;

interface Known {
  readonly date: PlainDate;
  readonly isGuessed: boolean;
}

type Spans = Pick<Dates, 'spans' | 'isYearGuessed'> & {readonly last?: Known};

function spanOf(text: string, behind: Known | undefined, options: DateOptions): Spans | DateFault | undefined {
  const [, firstWeek, lastWeek = firstWeek, weekYear] = WEEKS.exec(text) ?? [];
  if (firstWeek) return weeks(Number(firstWeek), Number(lastWeek), yearOf(weekYear), options);
  const [, name, monthYear] = ONLY_MONTH.exec(text) ?? [];
  if (name) return months(monthOf(name), monthOf(name), yearOf(monthYear), options);
  const [, begin, beginYear, end, endYear] = MONTHS.exec(text) ?? [];
  if (begin) {
    const [first, last] = [monthOf(begin), monthOf(end!)];
    const year = yearOf(endYear) ?? (beginYear && Number(beginYear) + Number(first > last));
    return months(first, last, year || undefined, options);
  }
  const [, dayName = text, ofYear] = NAME_AND_YEAR.exec(text) ?? [];
  const named = NAMED_DAYS.find(([name]) => ((name.lastIndex = 0), name.exec(dayName)?.[0].length === dayName.length));
  if (named) {
    const [, day] = named;
    return namedDay((year) => (typeof day === 'string' ? `${year}-${day}` : formatDate(easterSunday(year) + day)), yearOf(ofYear), options);
  }
  const [, turn] = ADVENT.exec(dayName) ?? [];
  if (turn) return namedDay((year) => advent(turnOf(turn.toLowerCase()) ?? Number(turn[0]), year), yearOf(ofYear), options);
  const {day: weekday, rest} = dayless(text);
  const single = partsOf(rest);
  if (single) {
    const found = onWeekday(weekday, dateOf(single, behind, options), options);
    return (
      found && (onOtherDay(text, found) ?? {spans: [{from: found.date, through: found.date}], isYearGuessed: found.isGuessed, last: found})
    );
  }
  // A dash also stands within dates: every one of them may be the one between first and last.
  for (const {
    index,
    0: {length},
  } of text.matchAll(/-|\s(?:til|to)\s/gi)) {
    const begin = text.slice(0, index).replace(/^(?:fra(?: og med)?|from)\s+/i, '');
    const end = text.slice(index + length);
    const [a, b] = [partsOf(dayless(begin).rest), partsOf(dayless(end).rest)];
    const last = a && b && dateOf(b, behind, options);
    const first = last && dateOf(a, last, {...options, until: last.date});
    // From 5 July to 1 July is rather turned round than a year long.
    if (first && first.date <= last.date && parseDate(last.date)! - parseDate(first.date)! < LONGEST)
      return (
        onOtherDay(begin, first) ??
        onOtherDay(end, last) ?? {spans: [{from: first.date, through: last.date}], isYearGuessed: last.isGuessed, last}
      );
  }
  return undefined;
}

/** „Fredag den 13. november" is over where that was a Friday not long ago, and is none when it comes next. */
function onWeekday(day: string | undefined, next: Known | undefined, {today, until}: DateOptions): Known | undefined {
  if (!day || !next?.isGuessed || until) return next;
  const last = `${Number(next.date.slice(0, 4)) - 1}${next.date.slice(4)}`;
  const [at, before, now] = [next.date, last, today].map((date) => parseDate(date)) as [DayNumber, DayNumber | undefined, DayNumber];
  const isOn = (one: DayNumber) => weekdayOf(one) === WEEK.indexOf(dayOf(day.toLowerCase())!);
  return before !== undefined && now - before < at - now && isOn(before) && !isOn(at) ? {...next, date: last} : next;
}

/** Where the weekday that is written is not the date's. */
function onOtherDay(text: string, {date}: Known): DateFault | undefined {
  const {day} = dayless(text);
  const isOther = day && weekdayOf(parseDate(date)!) !== WEEK.indexOf(dayOf(day.toLowerCase())!);
  return isOther ? {code: 'day-mismatch', found: danishDate(date), other: day} : undefined;
}

/** `tirsdag d. 1/12` as its weekday and the rest. */
function dayless(words: string): {day?: string; rest: string} {
  const text = words.trim();
  const [all, word] = WEEKDAY.exec(text) ?? [];
  const day = word && dayOf(word.toLowerCase()) && word;
  const rest = day ? text.slice(all!.length) : text.replace(/^d(?:en|\.)\s*/i, '');
  return {...(day && {day}), rest: rest.trim()};
}

/** @param behind the date that is written behind it, which may say its month and year too */
function dateOf({day, month, year}: Parts, behind: Known | undefined, options: DateOptions): Known | undefined {
  const [behindYear, behindMonth] = behind?.date.split('-').map(Number) ?? [];
  const ofMonth = month ?? behindMonth;
  if (ofMonth === undefined) return undefined;
  const written = year ?? (month === undefined ? behindYear : undefined);
  // „28/12 og 4/1 2027": the year of the last is known, and the others come before it.
  const bounded = behind && !behind.isGuessed ? {...options, until: behind.date} : options;
  for (const one of written === undefined ? yearsFor(bounded) : [written]) {
    const date = formatDate(dayNumber(one, ofMonth, day));
    const isReal = civil(dayNumber(one, ofMonth, day)).month === ofMonth && ofMonth < 13 && day > 0;
    if (isReal && (written !== undefined || isMeant(date, date, bounded)))
      return {date, isGuessed: year === undefined && (behind?.isGuessed ?? true)};
  }
  return undefined;
}

/** Years that a date without one may be in, the likeliest first: 29 February comes in four years at most. */
const yearsFor = ({today, until}: DateOptions): number[] => {
  const year = Number((until ?? today).slice(0, 4));
  return until ? [year, year - 1] : [0, 1, 2, 3, 4].map((ahead) => year + ahead);
};

const isMeant = (from: PlainDate, through: PlainDate, {today, until}: DateOptions): boolean => (until ? from <= until : through >= today);

/** From the first of a month through the last of another, which may be in the year after. */
function months(first: number, last: number, year: number | undefined, options: DateOptions): Spans | undefined {
  for (const ofYear of year ? [year] : yearsFor(options)) {
    const from = formatDate(dayNumber(first > last ? ofYear - 1 : ofYear, first, 1));
    const through = formatDate(dayNumber(ofYear, last + 1, 1) - 1);
    if (year || isMeant(from, through, options)) return {spans: [{from, through}], isYearGuessed: !year};
  }
  return undefined;
}

/** A day that has a name; where its year is not written, told is only that it is another year's. */
function namedDay(dateIn: (year: number) => PlainDate, ofYear: number | undefined, options: DateOptions): Spans | undefined {
  const years = ofYear ? [ofYear] : yearsFor(options);
  const year = years.find((one) => ofYear ?? isMeant(dateIn(one), dateIn(one), options));
  if (year === undefined) return undefined;
  return {spans: [{from: dateIn(year), through: dateIn(year)}], isYearGuessed: year !== years[0]};
}

/** The Sundays of Advent are the four before Christmas Day. */
const advent = (turn: number, year: number): PlainDate => {
  const eve = dayNumber(year, 12, 24);
  return formatDate(eve - ((weekdayOf(eve) + 1) % 7) - (4 - turn) * 7);
};

function weeks(first: number, last: number, year: number | undefined, options: DateOptions): Spans | undefined {
  for (const ofYear of year ? [year] : yearsFor(options)) {
    // Week 1 has 4 January in it.
    const fourth = dayNumber(ofYear, 1, 4);
    const monday = fourth - weekdayOf(fourth) + (first - 1) * 7;
    const sunday = monday + (last - first) * 7 + 6;
    const [from, through] = [formatDate(monday), formatDate(sunday)];
    if (first > 0 && last >= first && isoWeek(sunday).week === last && (year || isMeant(from, through, options)))
      return {spans: [{from, through}], isYearGuessed: !year};
  }
  return undefined;
}
