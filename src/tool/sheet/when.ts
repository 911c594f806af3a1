/** What one cell says of days, dates and times: `mandag 19-21`, `tirsdage i uge 50`, `torsdage kl. 14-16 (ikke 24/12)`. */
import {parseDate} from '../../model/calendar.js';
import {MONTH, dayOf, isInPart, timeOf} from '../../model/hours-words.js';
import {readDates, type DateFault, type DateOptions, type Dates} from './dates.js';
import {readDays, readDaysWithTimes, type Days} from './days.js';
import {isFault, readTimes, withoutAbout, type Times} from './times.js';

/** The cell's words as the cells that would have held them. */
export interface WhenParts {
  readonly days: string;
  readonly times: string;
  readonly except: string;
  /** All of it but the exceptions. */
  readonly rest: string;
}

const TIMES = String.raw`(\d{1,2}(?:[.:]\d\d)?(?:\s*(?:-|–|til|to)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?)`;
const CLOCK = String.raw`(?:fra\s+|from\s+)?(?:kl\.?|klokken|at)\s*`;
// What ends a date (`05-12-26`) or is a week's number is no time.
const TIMES_LAST = new RegExp(
  String.raw`^(.*?)[\s,]*(?:${CLOCK})?(?<!\d[-/.]?)(?<!(?:uger?|weeks?)\s+(?:\d+\s*(?:-|–|til|og|,)\s*)*)${TIMES}$`,
  'i',
);
const TIMES_WITHIN = new RegExp(String.raw`^(?:(.*?)[\s,]+)?${CLOCK}${TIMES}[\s,]+(\(?\p{L}.*)$`, 'iu');
// „16-18 hver onsdag", but not „1-4 december".
const SPAN_WITHIN = new RegExp(
  String.raw`^(?:(.*?)[\s,:]+)?(?<!uger?\s+)(\d{1,2}(?:[.:]\d\d)?\s*(?:-|–|til)\s*\d{1,2}(?:[.:]\d\d)?)[\s,]+(?!${MONTH})(\(?\p{L}.*)$`,
  'iu',
);
const EXCEPT =
  /[\s,.(–-]+(?:(?:obs|nb):?\s+|men\s+|dog\s+)*(?:undtagen|undt\.|bortset fra|ikke|lukket|except|not|closed)\s+(?:(?:i|d\.|den|på|on)\s+)?([^()]+?)\)?\.?$/i;
/** A longer cell is a text. */
const LONGEST = 120;

/** `mandag 19-21`, `kl. 10 om tirsdagen`, `torsdage kl. 14-16 (ikke 24/12)` in its parts. */
export function splitWhen(words: string): WhenParts {
  // `2026-12-24T18:00`, as programs write it.
  const {rest, except} = splitExcept(withoutAbout(words.slice(0, LONGEST)).replace(/(?<=\d{4}-\d\d-\d\d)T(?=\d)/g, ' '));
  const [, last, timesLast] = TIMES_LAST.exec(rest) ?? [];
  // The month's name in one of them is a group of its own.
  const within = last === undefined ? (TIMES_WITHIN.exec(rest) ?? SPAN_WITHIN.exec(rest)) : undefined;
  const [before = '', timesWithin, behind = ''] = within ? [within[1], within[2], within.at(-1)] : [];
  const times = timesLast ?? timesWithin ?? '';
  const days = last ?? (times ? `${before} ${behind}`.trim() : rest);
  return {days: times ? withoutPartOfDay(days, times) : days, times, except, rest};
}

/** `mandag aften, dog ikke i uge 42` beside a time that stands elsewhere. */
export function splitDays(words: string, time: string): WhenParts {
  const {rest, except} = splitExcept(words.slice(0, LONGEST));
  return {days: time ? withoutPartOfDay(rest, time) : rest, times: '', except, rest};
}

/** What is left out at the end, but for days of the week, which are among the days. */
function splitExcept(words: string): {rest: string; except: string} {
  const found = EXCEPT.exec(words);
  const except = found?.[1] ?? '';
  const isWeekday =
    dayOf(/^\p{L}*/u.exec(except.toLowerCase())![0]) && !/^\p{L}+\.?\s+(?:d\.?|den)?\s*\d{1,2}(?:\/|\.\s*\p{L})/u.test(except);
  return found && !isWeekday ? {rest: words.slice(0, found.index), except} : {rest: words, except: ''};
}

/** `tirsdag aften` with the time of an evening. */
const withoutPartOfDay = (days: string, time: string): string =>
  days.replace(/\s+(?:om\s+)?(\p{L}+)$/iu, (all, word: string) =>
    isInPart(word.toLowerCase(), timeOf(/\d+/.exec(time)![0]) ?? '') ? '' : all,
  );

/** Days, dates, or both: days in a period. */
export interface DaysAndDates {
  readonly days?: Days;
  readonly dates?: Dates;
  readonly excepted?: Dates;
  /** The dates say when it begins, and not when it ends. */
  readonly isFrom?: boolean;
}

/** The days and dates of a cell; undefined for what cannot be read, and for exceptions from single dates. */
export function daysAndDatesIn({days: words, except, rest}: WhenParts, options: DateOptions): DaysAndDates | DateFault {
  const days = readDays(words) ?? readDaysWithTimes(rest);
  const dates = days ? undefined : readDates(textCell(words), options);
  const found: DaysAndDates | DateFault = days
    ? {days}
    : isFault(dates!)
      ? (daysInPeriod(words, options) ?? daysBehindPeriod(words, options) ?? dates)
      : {dates: dates!};
  if (!except || isFault(found)) return found;
  const excepted = readDates(textCell(except), options);
  return isFault(excepted) || !found.days ? {code: 'sheet-date', found: except} : {...found, excepted};
}

const PERIOD =
  /^[\s,(–-]+(?:(fra|from|start(?:er)?|opstart|begynder|første gang)(?: og med)?:?\s+)?(?:(?:i perioden|sæson(?:en)?:?|i|in|d\.|den)\s+)*(.*?)\)?$/is;
/** Days after its first date in which a series without a year is likely to be still on. */
const STILL_ON = 200;

/** `tirsdage i uge 50`, `hver mandag fra 5. januar til 30. marts`, `onsdage (uge 2-20)`: days, and behind them dates. */
function daysInPeriod(words: string, options: DateOptions): DaysAndDates | undefined {
  for (const {index} of words.matchAll(/[\s,(]+/g)) {
    const before = words.slice(0, index);
    // „tirsdag (onsdag i uge 50)" is another day in that week.
    const days = before.includes('(') ? undefined : readDays(before);
    if (!days?.rules.some(({byDay}) => byDay)) continue;
    const [, from, text = ''] = PERIOD.exec(words.slice(index)) ?? [];
    const dates = readDates(textCell(text), options);
    if (isFault(dates)) continue;
    const {spans, isYearGuessed} = dates;
    if (!from || spans.length > 1 || /\s(?:til|to)\s/i.test(text)) return {days, dates};
    const last = isYearGuessed ? readDates(textCell(text), {...options, until: options.today}) : dates;
    const isOn = !isFault(last) && parseDate(options.today)! - parseDate(last.spans[0]!.from)! < STILL_ON;
    return {days, dates: isOn ? last : dates, isFrom: true};
  }
  return undefined;
}

/** `uge 50, man-fre`, `1.-12. december: alle dage`: dates, and behind them the days. */
function daysBehindPeriod(words: string, options: DateOptions): DaysAndDates | undefined {
  for (const {
    index,
    0: {length},
  } of words.matchAll(/\s*[,:]\s+/g)) {
    const days = readDays(words.slice(index + length));
    const dates = readDates(textCell(words.slice(0, index)), options);
    if (days?.rules.some(({byDay}) => byDay) && !isFault(dates)) return {days, dates};
  }
  return undefined;
}

/** The clock times that a cell names. */
export function timesOf({times}: WhenParts): Times {
  const found = times ? readTimes(textCell(times), false, () => ({day: 1, month: 1})) : {};
  return isFault(found) ? {} : found;
}

const textCell = (text: string) => ({value: text, text});
