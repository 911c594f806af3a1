/** When in the year: `24. december`, `1. maj - 31. august`, `uge 42`, `i ulige uger`. */
import {AND, MONTH, NAMED_DAYS, UNTIL, dateOf, monthOf} from '../hours-words.js';
import {parseDate} from '../calendar.js';
import type {DateRange, HoursDays} from '../feed.js';
import type {Cursor} from './cursor.js';

export interface Season extends Pick<HoursDays, 'weeks' | 'validFrom' | 'validThrough'> {
  weeks?: 'odd' | 'even';
  validFrom?: string;
  validThrough?: string;
  dates?: DateRange[];
  inWeeks?: {from: number; through: number; step: number}[];
  isMonthly?: boolean;
}

// A day of the year: `24. december`, `24. og 25. december`, `24/12`, `Dec 24` before a time or "closed", or a whole month.
const DAY_OF_MONTH = String.raw`(\d{1,2})\.?`;
const WRITTEN_DAYS: readonly RegExp[] = [
  new RegExp(String.raw`${DAY_OF_MONTH}\s*(-|til|og|,)\s*(?:den )?${DAY_OF_MONTH}\s*${MONTH}(?:\s*(20\d\d))?`, 'iuy'),
  new RegExp(String.raw`${DAY_OF_MONTH}\s*${MONTH}(?:\s*(20\d\d))?`, 'iuy'),
  new RegExp(
    String.raw`${MONTH}\s+(\d{1,2})(?:\s*-\s*(\d{1,2}))?(?=\s+(?:off|closed|lukket|(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?\s*-))`,
    'iuy',
  ),
  new RegExp(String.raw`(\d{1,2})\/(\d{1,2})(?![\d/])(?:[ -](20\d\d))?`, 'iuy'),
  new RegExp(MONTH, 'iuy'),
];

// `24.12.`, which elsewhere is a time.
const CLOSED_DAY = /(\d{1,2})[/.](\d{1,2})\.?(?![\d/.])(?:[ -](20\d\d))?/iuy;

/** One of the written days at the cursor, as first and last day; moves past it. */
const readWrittenDay = (cursor: Cursor): DateRange[] | undefined => {
  for (const [name, day] of NAMED_DAYS) {
    name.lastIndex = cursor.at();
    const found = name.exec(cursor.line);
    if (!found) continue;
    cursor.skipTo(cursor.at() + found[0].length);
    return [{from: day, through: day}];
  }
  for (let kind = 0; kind < WRITTEN_DAYS.length; kind++) {
    const pattern = kind === 3 && cursor.isClosedList ? CLOSED_DAY : WRITTEN_DAYS[kind]!;
    pattern.lastIndex = cursor.at();
    const match = pattern.exec(cursor.line);
    if (!match) continue;
    const [, a = '', b = '', c = '', d = '', e = ''] = match;
    const [numbers, ofYear, isRange, year] = (
      [
        [[a, c], monthOf(d), /^(-|til)$/i.test(b), e],
        [[a], monthOf(b), false, c],
        [c ? [b, c] : [b], monthOf(a), true, ''],
        [[a], Number(b), false, c],
        [['1', '31'], monthOf(a), true, ''],
      ] as [string[], number, boolean, string][]
    )[kind]!;
    const days = numbers.map((day) => `${year && `${year}-`}${String(ofYear).padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (kind < 4 && days.some((day) => parseDate(year ? day : `2024-${day}`) === undefined)) cursor.fail();
    cursor.skipTo(cursor.at() + match[0].length);
    cursor.skipDot();
    return isRange ? [{from: days[0]!, through: days.at(-1)!}] : days.map((day) => ({from: day, through: day}));
  }
  const date = dateOf(cursor.word());
  if (date) cursor.index++;
  return date ? [{from: date, through: date}] : undefined;
};

/** `24. december`, `1. maj - 31. august`, `juli og august`; moves past them. */
const readWrittenDays = (cursor: Cursor): DateRange[] => {
  const found: DateRange[] = [];
  for (let start = cursor.index; ; start = cursor.index, cursor.index++) {
    if (found.length) cursor.skip(/^(i|den)$/);
    const days = readWrittenDay(cursor);
    if (!days) {
      cursor.index = start;
      return found;
    }
    const [first, last] = [days[0]!.from, days.at(-1)!.through] as [string, string];
    const before = cursor.index;
    if (UNTIL.test(cursor.word()) && cursor.word() !== 'og' && (cursor.index++, cursor.skip(/^den$/), true)) {
      const through = readWrittenDay(cursor);
      if (through) {
        const end = through.at(-1)!.through as string;
        if (days.length > 1 || first.length !== end.length || (end.length > 5 && end < first))
          cursor.fail('21. december 2026 - 3. januar 2027');
        found.push({from: first, through: end});
      } else cursor.index = before;
    }
    if (cursor.index === before) found.push(...(days.length > 1 ? days : [{from: first, through: last}]));
    if (!AND.test(cursor.word()) || (cursor.isClosedList && cursor.beginsNext())) return found;
  }
};

/** `i ulige uger`, `i måneden`, `uge 42`, a season; moves past them. */
export const readWhen = (cursor: Cursor, season: Season): void => {
  for (;;) {
    const start = cursor.index;
    cursor.skipDot();
    const isInParentheses = cursor.skip(/^\($/);
    while (cursor.skip(/^(i|in|of|the|den|det|hver|every|hele|kun|only|på|on|om|perioden?)$/));
    if (/^(u?lige|odd|even)$/.test(cursor.word()) && /^(uger?|weeks?)$/.test(cursor.word(1))) {
      season.weeks = /^(ulige|odd)$/.test(cursor.word()) ? 'odd' : 'even';
      cursor.index += 2;
      if (isInParentheses) cursor.skip(/^\)$/);
      continue;
    }
    if (cursor.skip(/^(måneden|måned|mdr?|month)$/)) {
      cursor.skipDot();
      season.isMonthly = true;
      continue;
    }
    if (/^(uger?|ugerne|weeks?)$/.test(cursor.word()) && /^\d+$/.test(cursor.word(1))) {
      season.inWeeks = [];
      do {
        const from = Number(cursor.word(1));
        const isRange = /^(-|til|to)$/.test(cursor.word(2)) && /^\d+$/.test(cursor.word(3));
        const through = isRange ? Number(cursor.word(3)) : from;
        cursor.index += isRange ? 4 : 2;
        if (from < 1 || through > 53 || through < from) cursor.fail('lukket i uge 42');
        season.inWeeks.push({from, through, step: 1});
      } while (AND.test(cursor.word()) && /^\d+$/.test(cursor.word(1)) && !/^(-|til|to|\.|:)$/.test(cursor.word(2)));
      if (isInParentheses) cursor.skip(/^\)$/);
      continue;
    }
    if (cursor.skip(/^(fra|from)$/)) cursor.skip(/^den$/);
    const from = dateOf(cursor.word());
    if (from && (UNTIL.test(cursor.word(1)) || cursor.word(1) === '/') && cursor.word(1) !== 'og') {
      cursor.index += 2;
      season.validFrom = from;
      season.validThrough = dateOf(cursor.word()) ?? cursor.fail();
      cursor.index++;
      continue;
    }
    const dates = readWrittenDays(cursor);
    if (dates.length) {
      season.dates = [...(season.dates ?? []), ...dates];
      if (isInParentheses) cursor.skip(/^\)$/);
      continue;
    }
    cursor.index = start;
    return;
  }
};
