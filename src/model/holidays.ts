/**
 * Days on which Danish offices may be shut. Public holidays are reckoned from Easter and the calendar, for any year of the
 * Gregorian calendar; store bededag was one until Act 214 of 6 March 2023 did away with it from 2024. Customary days are
 * no holidays, but many are shut on them.
 */
import {civil, dayNumber, formatDate} from './calendar.js';
import type {DayPolicy, OpeningHours} from './feed.js';

export type SpecialDayCode =
  | 'new-year'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'general-prayer-day'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day'
  | 'labour-day'
  | 'day-after-ascension'
  | 'constitution-day'
  | 'christmas-eve'
  | 'between-christmas-and-new-year'
  | 'new-years-eve';

export interface SpecialDay {
  readonly code: SpecialDayCode;
  readonly layer: 'public' | 'customary';
  /** What a feed says of this customary day; missing: nothing. */
  readonly policy?: DayPolicy;
}

/** Day number of Easter Sunday (Gregorian computus). */
export function easterSunday(year: number): number {
  const {floor} = Math;
  const century = floor(year / 100);
  const golden = year % 19;
  const epact = (century - floor(century / 4) - floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - floor(epact / 28) * (1 - floor(29 / (epact + 1)) * floor((21 - golden) / 11));
  const weekday = (year + floor(year / 4) + moon + 2 - century + floor(century / 4)) % 7;
  return dayNumber(year, 3, 28 + moon - weekday);
}

const PUBLIC: readonly (readonly [code: SpecialDayCode, afterEaster: number])[] = [
  ['maundy-thursday', -3],
  ['good-friday', -2],
  ['easter', 0],
  ['easter-monday', 1],
  ['general-prayer-day', 26],
  ['ascension', 39],
  ['whit-sunday', 49],
  ['whit-monday', 50],
];

/**
 * What a day is; most are nothing (`[]`), some two things at once (5 June 2028). `customary` is the feed's word on
 * customary days: by default 5 June, 24 and 31 December are among them, and 1 May, the Friday after Ascension and the days
 * between Christmas and New Year only where the feed names them, by code or date (`12-24`). A day it names `open` is an
 * ordinary day.
 */
export function specialDays(day: number, customary?: OpeningHours['customaryDays']): SpecialDay[] {
  const {year, month, day: ofMonth} = civil(day);
  const date = month * 100 + ofMonth;
  const afterEaster = day - easterSunday(year);
  const days: SpecialDay[] = [];
  const add = (code: SpecialDayCode, is: boolean, isCustomary?: 'on' | 'off'): void => {
    if (!is) return;
    if (!isCustomary) days.push({code, layer: 'public'});
    else {
      const named = typeof customary === 'object' ? (customary[code] ?? customary[formatDate(day).slice(5)]) : undefined;
      const policy = named ?? (typeof customary === 'string' && isCustomary === 'on' ? customary : undefined);
      if (policy !== 'open' && (policy || isCustomary === 'on')) days.push({code, layer: 'customary', ...(policy && {policy})});
    }
  };
  for (const [code, after] of PUBLIC) add(code, afterEaster === after && (after !== 26 || year < 2024));
  add('new-year', date === 101);
  add('christmas-day', date === 1225);
  add('second-christmas-day', date === 1226);
  add('constitution-day', date === 605, 'on');
  add('christmas-eve', date === 1224, 'on');
  add('new-years-eve', date === 1231, 'on');
  add('labour-day', date === 501, 'off');
  add('day-after-ascension', afterEaster === 40, 'off');
  add('between-christmas-and-new-year', date > 1226 && date < 1231, 'off');
  return days;
}
