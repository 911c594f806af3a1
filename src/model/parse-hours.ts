/**
 * Opening hours as a webmaster types them: `Mandag 19-21 med rådgivning; ons. og tors. kl. 10.00–12.00`, or the text of
 * schema.org's `openingHours`: `Mo-Fr 09:00-17:00`. Danish and English day names, in any case.
 */
import {parseDate} from './calendar.js';
import type {DayPolicy, Hours, OpeningHours, PlainDate, Problem, Weekday} from './feed.js';
import {
  ALWAYS,
  AND,
  CLOCK,
  CLOSED,
  GROUPS,
  HOLIDAYS,
  NAMES,
  NOT_ALWAYS,
  OPEN,
  TITLE,
  TURNS,
  UNTIL,
  WEEK,
  dateOf,
  inHalf,
  timeOf,
  tokensOf,
  type Days,
  type Token,
} from './hours-words.js';

export interface WrittenAround {
  /** Days it is closed: `2026-12-28 2027-07-01/2027-07-31`. */
  readonly closed?: string;
  readonly publicHolidays?: DayPolicy;
  readonly customaryDays?: DayPolicy;
  readonly lastChecked?: string;
}

const EXAMPLE = 'Mandag 19-21 med rådgivning; onsdag 10-12';
/** Which of the two weeks nobody can guess. */
const EVERY_SECOND = 'lørdag i ulige uger 10-13';
const EXCEPTED = 'Mandag 19-21 closed="2026-12-28 2027-07-01/2027-07-31"';

class Unreadable extends Error {
  constructor(
    readonly token: Token | undefined,
    readonly write = EXAMPLE,
  ) {
    super();
  }
}

/**
 * What is written in `hours` as a record. Problems name the word that cannot be read (`hours-word`, with an example to
 * write instead); then the record has what could be read and must not be shown.
 */
export function parseHours(
  text: string,
  around: WrittenAround = {},
): {readonly record: OpeningHours; readonly problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const found: {hours: Hours[]; publicHolidays?: DayPolicy} = {hours: []};
  for (const part of text.normalize('NFC').split(/[;\n\r|•]+/)) {
    const tokens = tokensOf(part);
    if (!tokens.length) continue;
    try {
      readPart(tokens, part, found);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({
        code: 'hours-word',
        where: 'hours',
        values: {found: error.token?.text ?? part.trim(), write: error.write},
      });
    }
  }
  const closures = (around.closed ?? '').split(/[\s,;]+/).filter(Boolean);
  const {publicHolidays = around.publicHolidays, hours} = found;
  return {
    record: {
      id: 'hours',
      hours,
      closures: closures.flatMap((entry) => {
        const [validFrom = '', validThrough = validFrom] = entry.split('/');
        if (parseDate(validFrom) !== undefined && parseDate(validThrough) !== undefined && validFrom <= validThrough)
          return [{validFrom, validThrough}];
        problems.push({code: 'hours-word', where: 'closed', values: {found: entry, write: '2026-12-28 2027-07-01/2027-07-31'}});
        return [];
      }),
      ...(publicHolidays && {publicHolidays}),
      ...(around.customaryDays && {customaryDays: around.customaryDays}),
      ...(around.lastChecked && parseDate(around.lastChecked) !== undefined && {lastChecked: around.lastChecked}),
    },
    problems,
  };
}

interface Season {
  weeks?: 'odd' | 'even';
  validFrom?: PlainDate;
  validThrough?: PlainDate;
  isMonthly?: boolean;
}

/** Openings between two semicolons; one follows another after a comma, or where a full day name and a time begin anew. */
function readPart(tokens: readonly Token[], part: string, found: {hours: Hours[]; publicHolidays?: DayPolicy}): void {
  let i = 0;
  const word = (ahead = 0): string => tokens[i + ahead]?.word ?? '';
  const skip = (what: RegExp): boolean => (what.test(word()) ? Boolean(++i) : false);
  const skipDot = (): unknown => skip(/^[.:]$/);
  const fail = (): never => {
    throw new Unreadable(tokens[i] ?? tokens[i - 1]);
  };

  /** `mandag`, `man.`; moves past it. */
  const readDay = (): Weekday | undefined => {
    const day = NAMES.find(([name]) => name.test(word()))?.[1];
    if (day) {
      i++;
      if (word() === '.') i++;
    }
    return day;
  };

  const readDays = (): Days | undefined => {
    if (/^(alle|hver)$/.test(word()) && /^(dage?|ugens)$/.test(word(1))) {
      i += 2;
      if (word() === 'dage') i++;
      return WEEK;
    }
    if (GROUPS.some(([name]) => name.test(word(1)))) skip(/^(alle|all)$/);
    if (NAMES.some(([name]) => name.test(word(1)))) skip(/^(fra|from)$/);
    const days: Weekday[] = [];
    for (;;) {
      const group = GROUPS.find(([name]) => name.test(word()))?.[1];
      if (group) {
        i++;
        days.push(...group);
      } else {
        const first = readDay();
        if (!first) {
          if (days.length) fail();
          return undefined;
        }
        // `to` is torsdag, but not after Monday.
        const range = word(-1).endsWith('day') ? /^(-|to|through)$/ : /^(-|til|through)$/;
        if (range.test(word()) && !/^\d/.test(word(1))) {
          i++;
          const last = readDay() ?? fail();
          for (let day = WEEK.indexOf(first); ; day = (day + 1) % 7) {
            days.push(WEEK[day]!);
            if (WEEK[day] === last) break;
          }
        } else days.push(first);
      }
      if (!AND.test(word())) break;
      const before = i++;
      if (word() === 'og') i++;
      if (!GROUPS.some(([name]) => name.test(word())) && !NAMES.some(([name]) => name.test(word()))) {
        i = before;
        break;
      }
    }
    return WEEK.filter((day) => days.includes(day));
  };

  /** `i ulige uger`, `i måneden`, a season; moves past them. */
  const readWhen = (season: Season): void => {
    for (;;) {
      const start = i;
      skipDot();
      const isInParentheses = skip(/^\($/);
      skip(/^(i|in|of|the|den|det|hver|kun|only)$/);
      if (/^(u?lige|odd|even)$/.test(word()) && /^(uger?|weeks?)$/.test(word(1))) {
        season.weeks = /^(ulige|odd)$/.test(word()) ? 'odd' : 'even';
        i += 2;
        if (isInParentheses) skip(/^\)$/);
        continue;
      }
      if (/^(måneden|måned|month)$/.test(word())) {
        i++;
        season.isMonthly = true;
        continue;
      }
      skip(/^(fra|from)$/);
      const from = dateOf(word());
      if (from) {
        i++;
        if (UNTIL.test(word()) || word() === '/') i++;
        season.validFrom = from;
        season.validThrough = dateOf(word()) ?? fail();
        i++;
        continue;
      }
      i = start;
      return;
    }
  };

  /** `a` or `p` after a time, the English way. */
  const readHalf = (): string => {
    const half = /^[ap]m?$/.test(word()) && (/m$/.test(word()) || /^(\.?m|\.)$/.test(word(1))) ? word()[0]! : '';
    if (half) i++;
    if (half && word() === '.' && word(1) === 'm') i += 2;
    if (half) skipDot();
    return half;
  };
  const readTime = (): {time: string; half: string} | undefined => {
    while (skip(CLOCK)) skipDot();
    const time = timeOf(word());
    if (time) i++;
    return time ? {time, half: readHalf()} : undefined;
  };
  const readTimes = (): readonly [opens: string, closes: string] => {
    const opens = readTime() ?? fail();
    if (!UNTIL.test(word())) fail();
    i++;
    const closes = readTime() ?? fail();
    const end = inHalf(closes.time, closes.half) ?? fail();
    // „7-9 pm" is from seven in the evening, „11-1 pm" from eleven in the morning.
    const halves = opens.half || !closes.half ? [opens.half] : [closes.half, 'a'];
    const starts = halves.map((half) => inHalf(opens.time, half) ?? fail());
    return [starts.find((start) => start < end) ?? starts[0]!, end];
  };
  /** `første og tredje`, `2.`; moves past them. */
  const readTurns = (): number[] => {
    const turns: number[] = [];
    for (let start = i; ; i++) {
      const turn = TURNS.get(word()) ?? (/^[1-5]$/.test(word()) && word(1) === '.' ? Number(word()) : undefined);
      if (!turn) {
        i = turns.length ? start : i;
        return turns;
      }
      turns.push(turn);
      i += TURNS.has(word()) ? 1 : 2;
      start = i;
      if (!AND.test(word())) return turns;
    }
  };

  /** Does an opening begin here? Only full names count where no comma goes before, because `to` and `on` are words. */
  const beginsHere = (isAfterComma: boolean): boolean => {
    const start = i;
    const isName = word().length > (isAfterComma ? 1 : 3) || TURNS.has(word()) || /^(alle|hver)$/.test(word());
    let begins = false;
    if (isName)
      try {
        const hasTurn = readTurns().length > 0;
        begins = Boolean(readDays()) && (hasTurn || Boolean(readAhead()));
      } catch {
        begins = false;
      }
    i = start;
    return begins;
  };
  /** After days: a time, a closing, or when in the month. */
  const readAhead = (): boolean => {
    readWhen({});
    skipDot();
    skip(/^,$/);
    return CLOSED.test(word()) || CLOCK.test(word()) || Boolean(timeOf(word())) || /^døgnet$/.test(word());
  };

  while (skip(TITLE)) skipDot();
  if (OPEN.test(word()) && !/^efter$/.test(word(1))) i++;
  skipDot();
  while (i < tokens.length) {
    if (skip(/^,$/)) continue;
    if (skip(ALWAYS) || (word() === '24' && word(1) === '/' && word(2) === '7' && (i += 3))) {
      found.hours.push({byDay: WEEK, opens: '00:00', closes: '24:00'});
      if (i < tokens.length) fail();
      continue;
    }
    if (HOLIDAYS.test(word())) {
      i++;
      skipDot();
      found.publicHolidays = CLOSED.test(word()) ? 'closed' : OPEN.test(word()) ? 'open' : /^(ring|ask)$/.test(word()) ? 'ask' : fail();
      i++;
      if (word() === 'først') i++;
      continue;
    }
    const season: Season = {};
    readWhen(season);
    skipDot();
    const isEvery = word(1) !== 'dag' && /^(hver|every)$/.test(word());
    if (word(1) !== 'dag') skip(/^(hver|every|den|the)$/);
    const beforeTurns = tokens[i];
    if (isEvery && word() === 'other') throw new Unreadable(beforeTurns, EVERY_SECOND);
    const turns = readTurns();
    const byDay = readDays() ?? fail();
    readWhen(season);
    if (isEvery && turns.length && !season.isMonthly) throw new Unreadable(beforeTurns, EVERY_SECOND);
    skipDot();
    skip(/^,$/);
    skip(OPEN);
    if (skip(CLOSED)) continue;
    const times: (readonly [opens: string, closes: string])[] = [];
    if (word() === 'døgnet' && word(1) === 'rundt') {
      i += 2;
      times.push(['00:00', '24:00']);
    } else
      for (;;) {
        times.push(readTimes());
        const next = i;
        if (!AND.test(word())) break;
        i++;
        skip(CLOCK);
        skipDot();
        if (!timeOf(word())) {
          i = next;
          break;
        }
      }
    readWhen(season);
    const label = readLabel();
    const {isMonthly: _, ...validity} = season;
    for (const [opens, closes] of times)
      for (const byMonthWeek of turns.length ? turns : [undefined])
        found.hours.push({byDay, opens, closes, ...validity, ...(byMonthWeek && {byMonthWeek}), ...(label && {label})});
  }

  function readLabel(): string {
    const first = tokens[i];
    let end = part.length;
    for (; i < tokens.length; i++) {
      const isAfterComma = tokens[i - 1]?.word === ',';
      if (word() === ',' || !(beginsHere(isAfterComma) || HOLIDAYS.test(word()))) continue;
      end = tokens[i]!.at;
      break;
    }
    if (!first || first.at >= end) return '';
    const words = part.slice(first.at, end).trim();
    // A time within a label is more likely a second opening that could not be read.
    const clock = /\d{1,2}([.:]\d\d)?\s*[-–]\s*\d{1,2}/.exec(words);
    if (clock) throw new Unreadable({text: clock[0], word: clock[0], at: 0});
    const but = NOT_ALWAYS.exec(words)?.[0];
    if (but) throw new Unreadable({text: but.trim(), word: but, at: 0}, /^(hver|every|fortnight)/i.test(but) ? EVERY_SECOND : EXCEPTED);
    return words
      .replace(/(^|[\s,]+)(og|samt|and)$/i, '')
      .replace(/^[\s,:.()-]+|[\s,:.(]+$/g, '')
      .replace(/^([^()]*)\)$/, '$1');
  }
}
