/**
 * Days on which Danish offices may be shut. Public holidays are reckoned from Easter and the calendar, for any year of the
 * Gregorian calendar; store bededag was one until Act 214 of 6 March 2023 did away with it from 2024. Customary days are
 * no holidays, but many are shut on them.
 */
import {civil, dayNumber, formatDate, weekdayOf, type DayNumber} from './calendar.js';
import type {DayPolicy, OpeningHours} from './feed.js';

/** `at`: days after Easter, or month and day as one number. Customary days stand alone (`on`) or where a feed names them (`off`). */
const DAYS = [
  ['maundy-thursday', -3],
  ['good-friday', -2],
  ['easter', 0],
  ['easter-monday', 1],
  ['general-prayer-day', 26],
  ['ascension', 39],
  ['whit-sunday', 49],
  ['whit-monday', 50],
  ['new-year', 101],
  ['christmas-day', 1225],
  ['second-christmas-day', 1226],
  ['constitution-day', 605, 'on'],
  ['christmas-eve', 1224, 'on'],
  ['new-years-eve', 1231, 'on'],
  ['labour-day', 501, 'off'],
  ['day-after-ascension', 40, 'off'],
  ['between-christmas-and-new-year', 1227, 'off'],
] as const;

export type SpecialDayCode = (typeof DAYS)[number][0];

export interface SpecialDay {
  readonly code: SpecialDayCode;
  readonly layer: 'public' | 'customary';
  /** What a feed says of this customary day; missing: nothing. */
  readonly policy?: DayPolicy;
}

/** Day number of Easter Sunday (Gregorian computus). */
export function easterSunday(year: number): DayNumber {
  const {floor} = Math;
  const century = floor(year / 100);
  const golden = year % 19;
  const epact = (century - floor(century / 4) - floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  // The Sunday after the spring's full moon, which the church has a day earlier at the end of its cycle.
  const fullMoon = dayNumber(year, 3, 21 + epact - Number(epact > (golden > 10 ? 27 : 28)));
  return fullMoon + 7 - ((weekdayOf(fullMoon) + 1) % 7);
}

/**
 * What a day is; most are nothing (`[]`), some two things at once (5 June 2028). `customary` is the feed's word on
 * customary days: by default 5 June, 24 and 31 December are among them, and 1 May, the Friday after Ascension and the days
 * between Christmas and New Year only where the feed names them, by code or date (`12-24`). A day it names `open` is an
 * ordinary day.
 */
export function specialDays(day: DayNumber, customary?: OpeningHours['customaryDays']): SpecialDay[] {
  const {year, month, day: ofMonth} = civil(day);
  const date = month * 100 + ofMonth;
  const afterEaster = day - easterSunday(year);
  return DAYS.flatMap(([code, at, isCustomary]): SpecialDay[] => {
    const is = at < 100 ? at === afterEaster && (at !== 26 || year < 2024) : at === 1227 ? date > 1226 && date < 1231 : at === date;
    if (!is) return [];
    if (!isCustomary) return [{code, layer: 'public'}];
    const policy =
      typeof customary === 'object'
        ? (customary[code] ?? customary[formatDate(day).slice(5)])
        : isCustomary === 'on'
          ? customary
          : undefined;
    return policy !== 'open' && (policy || isCustomary === 'on') ? [{code, layer: 'customary', ...(policy && {policy})}] : [];
  });
}
