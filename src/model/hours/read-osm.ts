/**
 * OpenStreetMap's `opening_hours`, as far as it can be said of a house: `Mo-Fr 09:00-17:00; We off; PH off`. What depends
 * on the sun, on school holidays or has no end is refused, because nobody reading it would know when to come.
 */
import {parseDate} from '../calendar.js';
import type {DateRange, HoursDays, Weekday} from '../feed.js';
import {EXAMPLE, plainDashes, timeOf, tokensOf, Unreadable, WEEK} from '../hours-words.js';
import {isUnclear, spanOf} from '../opening-hours.js';
import {isWeekly, NO_HOLIDAYS, type Rule} from './rules.js';

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const STATES = ['open', 'off', 'closed', 'unknown'];
const WORDS = new Set([...DAYS, ...MONTHS, ...STATES, 'ph', 'sh', 'week', 'easter', 'day', 'days', 'sunrise', 'sunset', 'dawn', 'dusk']);
const OSM_EXAMPLE = 'Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off';
const ALL_DAY = ['00:00', '24:00'] as const;

/** Whether a text has nothing in it but words and signs of that syntax. */
export function isOsm(text: string): boolean {
  const bare = plainDashes(text).replace(/"[^"]*"/g, '');
  const words = bare.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    /^[\p{L}\d\s:;,|/+()[\]-]*$/u.test(bare) &&
    !/\n|(^|[^|])\|([^|]|$)/.test(bare) &&
    words.every((word) => WORDS.has(word)) &&
    (words.length > 0 || /\d:\d\d|24\/7|"/.test(text))
  );
}

/** @throws {Unreadable} naming the first word that cannot be read */
export function readOsm(text: string): Rule[] {
  const tokens = tokensOf(text);
  const rules: Rule[] = [];
  let i = 0;
  let start = 0;
  const word = (ahead = 0): string => tokens[i + ahead]?.word ?? '';
  const is = (...words: readonly string[]): boolean => words.includes(word());
  const skip = (...words: readonly string[]): boolean => is(...words) && Boolean(++i);
  const fail = (write = OSM_EXAMPLE): never => {
    throw new Unreadable(tokens[i] ?? tokens[i - 1], write);
  };
  const isNumber = (ahead = 0): boolean => /^\d+$/.test(word(ahead));
  const number = (least: number, most: number): number => {
    const found = Number(word());
    if (!isNumber() || found < least || found > most) fail();
    i++;
    return found;
  };
  /** Reads one or more, with commas between them; a comma before something else is left alone. */
  const list = <T>(isOne: () => boolean, read: () => T): T[] => {
    const found: T[] = [];
    do found.push(read());
    while (is(',') && (i++, isOne() || (i--, false)));
    return found;
  };
  const isMonth = (ahead = 0): boolean => MONTHS.includes(word(ahead));
  const isYear = (ahead = 0): boolean => /^20\d\d$/.test(word(ahead));

  /** `Jul`, `Dec 24`, `2026 Dec 24`, `easter -2 days`; `last`: of a month alone its end. */
  const readDate = (last: boolean, near?: string): string | number => {
    if (skip('easter')) {
      if (!is('-', '+') || !/^days?$/.test(word(2))) return 0;
      const sign = Number(`${word()}1`);
      i++;
      const days = sign * number(1, 200);
      i++;
      return days;
    }
    const year = isYear() ? `${number(2000, 2099)}-` : near && /^\d{4}-/.test(near) ? near.slice(0, 5) : '';
    const month = isMonth() ? String(MONTHS.indexOf(word()) + 1).padStart(2, '0') : (near?.slice(-5, -3) ?? fail());
    if (isMonth()) i++;
    else if (!isNumber()) fail();
    const hasDay = isNumber() && !isYear();
    const day = hasDay ? String(number(1, 31)).padStart(2, '0') : last ? '31' : '01';
    if (hasDay && parseDate(`${year || '2024-'}${month}-${day}`) === undefined) {
      i--;
      fail();
    }
    return `${year}${month}-${day}`;
  };
  const readRange = (before?: string): DateRange => {
    if (isYear() && !isMonth(1)) {
      const first = number(2000, 2099);
      return {from: `${first}-01-01`, through: `${skip('-') ? number(first, 2099) : first}-12-31`};
    }
    const begin = i;
    const from = readDate(false, before);
    if (!is('-')) {
      if (typeof from === 'number') return {from, through: from};
      i = begin;
      return {from, through: readDate(true, before)};
    }
    // Where days around Easter end is read in different ways.
    if (typeof from === 'number') return fail('easter -2 days off; easter -1 days off');
    i++;
    const through = readDate(true, from);
    if (typeof through === 'number' || from.length !== through.length || (from.length > 5 && from > through)) fail();
    return {from, through};
  };
  const readDates = (): DateRange[] => {
    let before: string | undefined;
    return list(
      () => isMonth() || is('easter') || (isYear() && isMonth(1)) || (isNumber() && before !== undefined),
      () => {
        const range = readRange(before);
        before = typeof range.through === 'string' ? range.through : undefined;
        return range;
      },
    );
  };
  const readWeeks = (): Pick<HoursDays, 'weeks' | 'inWeeks'> => {
    i++;
    const inWeeks = list(isNumber, () => {
      const from = number(1, 53);
      const through = skip('-') ? number(from, 53) : from;
      return {from, through, step: skip('/') ? number(1, 53) : 1};
    });
    const [{from, through, step}] = inWeeks as [(typeof inWeeks)[number]];
    const isAll = inWeeks.length === 1 && step === 2 && from < 3 && through > 51;
    return isAll ? {weeks: from === 1 ? 'odd' : 'even'} : {inWeeks};
  };
  /** `Mo-Fr,Su`, `Mo[1,3]`, `PH`, each kind as days of its own. */
  const readWeekdays = (): HoursDays[] => {
    const plain = new Set<Weekday>();
    const others: HoursDays[] = [];
    list(
      () => is('ph', 'sh', ...DAYS),
      () => {
        if (is('sh')) fail('closed="2026-10-12/2026-10-16"');
        if (skip('ph')) {
          others.push({isHoliday: true}, NO_HOLIDAYS);
          return;
        }
        const first = DAYS.indexOf(word());
        if (first < 0) fail();
        i++;
        if (skip('[')) {
          others.push(
            ...list(
              () => isNumber() || is('-'),
              () => {
                const isLast = skip('-');
                const from = number(1, isLast ? 1 : 5);
                const through = !isLast && skip('-') ? number(from, 5) : from;
                return [...Array(through - from + 1).keys()].map((n) => ({byDay: [WEEK[first]!], byMonthWeek: isLast ? -1 : from + n}));
              },
            ).flat(),
          );
          if (!skip(']')) fail();
          return;
        }
        const last = skip('-') ? DAYS.indexOf(word()) : first;
        if (last < 0) fail();
        if (last !== first) i++;
        for (let day = first; ; day = (day + 1) % 7) {
          plain.add(WEEK[day]!);
          if (day === last) break;
        }
      },
    );
    const byDay = WEEK.filter((day) => plain.has(day));
    // `PH Mo-Fr`: holidays that are such days.
    if (others[0]?.isHoliday && others.length === 2 && !byDay.length && is(...DAYS)) {
      const such = readWeekdays();
      return others.flatMap((days) => such.map((one) => ({...days, ...one})));
    }
    return [...(byDay.length ? [{byDay}] : []), ...others];
  };
  const readTime = (isEnd: boolean): string => {
    if (is('sunrise', 'sunset', 'dawn', 'dusk', '(')) fail('Mo-Su 08:00-20:00');
    const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d\d)$/.exec(word()) ?? [];
    const late = isEnd && Number(hours) > 24 && Number(hours) < 48;
    const time = timeOf(late ? `${Number(hours) - 24}:${minutes}` : word()) ?? fail();
    i++;
    return time;
  };
  const readTimes = (): (readonly [string, string])[] =>
    list(
      () => /^\d/.test(word()) || is('sunrise', 'sunset', 'dawn', 'dusk', '('),
      () => {
        const opens = readTime(false);
        if (is('+')) fail('Fr 17:00-23:00');
        if (!skip('-')) fail();
        const closes = readTime(true);
        if (is('+')) fail('Fr 17:00-23:00');
        if (is('/')) fail('Mo-Fr 10:00-16:00');
        // No time at all, or a night nobody means.
        if (isUnclear(spanOf(0, {opens, closes}))) fail('Mo 17:00-24:00; Tu 00:00-09:00');
        return [opens, closes] as const;
      },
    );

  const readRule = (isBeside: boolean, isFallback: boolean): void => {
    start = tokens[i]?.at ?? 0;
    let common: HoursDays = {};
    let days: readonly HoursDays[] = [{byDay: WEEK}];
    let times: (readonly [string, string])[] = [];
    const begin = i;
    const isAlways = word() === '24' && word(1) === '/' && word(2) === '7';
    if (isAlways) {
      i += 3;
      times = [ALL_DAY];
    } else {
      if (isMonth() || is('easter') || (isYear() && word(1) !== ':')) common = {dates: readDates()};
      skip(':');
      if (is('week')) common = {...common, ...readWeeks()};
      skip(':');
      if (Object.keys(common).length) days = [common];
      if (is('ph', 'sh', ...DAYS)) {
        days = readWeekdays().map((some) => ({...common, ...some}));
        if (Object.keys(common).length && days.some(({isHoliday}) => isHoliday)) fail();
      }
      skip(':');
      if (/^\d/.test(word()) || is('sunrise', 'sunset', 'dawn', 'dusk', '(')) times = readTimes();
    }
    const hasDays = i > begin;
    const state = STATES.find((one) => skip(one)) ?? '';
    const comment = /^"/.test(word()) ? tokens[i++]!.text.slice(1, -1).trim() : '';
    const effect = /^(off|closed)$/.test(state) ? 'off' : state === 'unknown' || (comment && state !== 'open') ? 'ask' : 'open';
    const end = tokens[i]?.at ?? text.length;
    const rule: Rule = {text: text.slice(start, end).trim(), effect, days, times, isBeside, isFallback, ...(comment && {label: comment})};
    const refuse = (write: string): never => {
      throw new Unreadable({...tokens[begin]!, text: rule.text}, write);
    };
    const hasDates = rules.some(({days}) => !days.every(isWeekly));
    if (isFallback && (hasDays || effect !== 'ask' || hasDates)) refuse('Mo-Fr 09:00-17:00 || "ring først"');
    if (effect === 'off' && !hasDays) refuse('Mo-Fr 09:00-17:00; We off');
    if (effect === 'off' && times.length) refuse('We 09:00-12:00,13:00-17:00');
    if (isBeside && effect !== 'off' && days.some(({isHoliday}) => isHoliday)) refuse('Mo-Fr 09:00-17:00; PH 10:00-14:00');
    if (!times.length) {
      if (effect === 'open') fail(EXAMPLE);
      times.push(ALL_DAY);
    }
    rules.push({...rule, times});
  };

  readRule(false, false);
  while (i < tokens.length) {
    const isFallback = is('|') && word(1) === '|';
    if (!isFallback && !is(';', ',')) fail();
    const isBeside = isFallback || is(',');
    i += isFallback ? 2 : 1;
    if (i >= tokens.length) break;
    readRule(isBeside, isFallback);
    if (isFallback && i < tokens.length) fail();
  }
  if (rules.every(({effect}) => effect === 'off')) throw new Unreadable({...tokens[0]!, text}, `Mo-Fr 09:00-17:00; ${text}`);
  return rules;
}
