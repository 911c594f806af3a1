/** Opening hours in a person's words, Danish or English: `Hverdage 9-15, onsdag lukket; lukket i uge 42`. */
import {parseDate} from '../calendar.js';
import type {DateRange, DayPolicy, HoursDays, Weekday} from '../feed.js';
import {
  ALWAYS,
  AND,
  APPOINTMENT,
  BECAUSE,
  CLOCK,
  CLOSED,
  EXAMPLE,
  HOLIDAYS,
  MONTH,
  NAMED_DAYS,
  NOT_ALWAYS,
  OPEN,
  TIMES_OF_YEAR,
  TITLE,
  UNTIL,
  Unreadable,
  WEEK,
  dateOf,
  dayOf,
  groupOf,
  inHalf,
  monthOf,
  plainDashes,
  timeOf,
  tokensOf,
  turnOf,
} from '../hours-words.js';
import {isFewDays, type Rule} from './rules.js';

export interface Found {
  readonly rules: Rule[];
  publicHolidays?: DayPolicy;
}

/** Which of the two weeks nobody can guess. */
const EVERY_SECOND = 'lørdag i ulige uger 10-13';
const EXCEPTED = 'Hverdage 9-15; onsdag lukket; lukket i uge 42, eller closed="2026-12-28 2027-07-01/2027-07-31"';
const KINDS = 'Alle dage 7-22 selvbetjening; hverdage 10-17 med betjening';
/** By appointment besides: when, nobody has said. */
const ELSE = /^[\s,(]*(og|samt|ellers|eller|and|or|otherwise)\s.*(aftale|tidsbestilling|appointment)/iu;
const ALL_DAY = ['00:00', '24:00'] as const;

interface Season extends Pick<HoursDays, 'weeks' | 'validFrom' | 'validThrough'> {
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

/**
 * Reads what stands between two semicolons; one opening follows another after a comma, or where a full day name and a time
 * begin anew.
 *
 * @throws {Unreadable} naming the first word that cannot be read
 */
export function readWords(text: string, found: Found): void {
  const part = text
    .replace(/[\s.]+$/, '')
    .replace(/(^|[^\p{L}])d\.?\s*(?=\d)/giu, '$1den ')
    .replace(/til og med(?!\p{L})/giu, 'til');
  const tokens = tokensOf(part);
  const line = plainDashes(part);
  let i = 0;
  const word = (ahead = 0): string => tokens[i + ahead]?.word ?? '';
  const at = (): number => tokens[i]?.at ?? part.length;
  const skip = (what: RegExp): boolean => (what.test(word()) ? Boolean(++i) : false);
  const skipDot = (): unknown => skip(/^[.:]$/);
  const fail = (write = TIMES_OF_YEAR.find(([name]) => name.test(line.slice(at())))?.[1]): never => {
    throw new Unreadable(tokens[i] ?? tokens[i - 1], write);
  };
  const isDay = (ahead = 0): boolean => Boolean(dayOf(word(ahead)));
  const isGroup = (ahead = 0): boolean => Boolean(groupOf(word(ahead)));

  /** `mandag`, `man.`; moves past it. */
  const readDay = (): Weekday | undefined => {
    const day = dayOf(word());
    if (day) {
      i++;
      if (word() === '.') i++;
    }
    return day;
  };

  /** Whether days are read that stand after "lukket": what comes after a comma may be a line of its own. */
  let isClosedList = false;
  const beginsNext = (): boolean => {
    isClosedList = false;
    const begins = canRead(() => {
      i++;
      return readSomeDays() && readAhead();
    });
    isClosedList = true;
    return begins;
  };

  /** Weekdays, and whether holidays are among them: `lørdag, søndag og helligdage`. */
  const readDays = (): {byDay: Weekday[]; hasHolidays: boolean} | undefined => {
    let hasHolidays = false;
    if (/^(alle|hver)$/.test(word()) && /^(dage?|ugens)$/.test(word(1))) {
      i += 2;
      if (word() === 'dage') i++;
      return {byDay: [...WEEK], hasHolidays};
    }
    if (isGroup(1)) skip(/^(alle|all)$/);
    if (isDay(1)) skip(/^(fra|from)$/);
    const days: Weekday[] = [];
    for (;;) {
      const group = groupOf(word());
      if (group) {
        i++;
        days.push(...group);
      } else if (HOLIDAYS.test(word())) {
        i++;
        hasHolidays = true;
      } else {
        const first = readDay();
        if (!first) {
          if (days.length) fail();
          return undefined;
        }
        // `to` is torsdag, but not after Monday.
        const range = word(-1).endsWith('day') ? /^(-|to|through)$/ : /^(-|til|through)$/;
        if (range.test(word()) && !/^(\d|og$)/.test(word(1))) {
          i++;
          const last = readDay() ?? fail();
          for (let day = WEEK.indexOf(first); ; day = (day + 1) % 7) {
            days.push(WEEK[day]!);
            if (WEEK[day] === last) break;
          }
        } else days.push(first);
        // „søn- og helligdage"
        if (word() === '-' && word(1) === 'og') i++;
      }
      if (!AND.test(word()) || (isClosedList && beginsNext())) break;
      const before = i++;
      if (word() === 'og') i++;
      if (!isGroup() && !isDay() && !HOLIDAYS.test(word())) {
        i = before;
        break;
      }
    }
    return {byDay: WEEK.filter((day) => days.includes(day)), hasHolidays};
  };

  const skipTo = (end: number): void => {
    while (i < tokens.length && at() < end) i++;
  };
  /** One of the written days at the cursor, as first and last day; moves past it. */
  const readWrittenDay = (): DateRange[] | undefined => {
    for (const [name, day] of NAMED_DAYS) {
      name.lastIndex = at();
      const found = name.exec(line);
      if (!found) continue;
      skipTo(at() + found[0].length);
      return [{from: day, through: day}];
    }
    for (const [kind, written] of WRITTEN_DAYS.entries()) {
      const pattern = kind === 3 && isClosedList ? CLOSED_DAY : written;
      pattern.lastIndex = at();
      const match = pattern.exec(line);
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
      if (kind < 4 && days.some((day) => parseDate(year ? day : `2024-${day}`) === undefined)) fail();
      skipTo(at() + match[0].length);
      skipDot();
      return isRange ? [{from: days[0]!, through: days.at(-1)!}] : days.map((day) => ({from: day, through: day}));
    }
    const date = dateOf(word());
    if (date) i++;
    return date ? [{from: date, through: date}] : undefined;
  };
  /** `24. december`, `1. maj - 31. august`, `juli og august`; moves past them. */
  const readWrittenDays = (): DateRange[] => {
    const found: DateRange[] = [];
    for (let start = i; ; start = i, i++) {
      if (found.length) skip(/^(i|den)$/);
      const days = readWrittenDay();
      if (!days) {
        i = start;
        return found;
      }
      const [first, last] = [days[0]!.from, days.at(-1)!.through] as [string, string];
      const before = i;
      if (UNTIL.test(word()) && word() !== 'og' && (i++, skip(/^den$/), true)) {
        const through = readWrittenDay();
        if (through) {
          const end = through.at(-1)!.through as string;
          if (days.length > 1 || first.length !== end.length || (end.length > 5 && end < first)) fail('21. december 2026 - 3. januar 2027');
          found.push({from: first, through: end});
        } else i = before;
      }
      if (i === before) found.push(...(days.length > 1 ? days : [{from: first, through: last}]));
      if (!AND.test(word()) || (isClosedList && beginsNext())) return found;
    }
  };

  /** `i ulige uger`, `i måneden`, `uge 42`, a season; moves past them. */
  const readWhen = (season: Season): void => {
    for (;;) {
      const start = i;
      skipDot();
      const isInParentheses = skip(/^\($/);
      skip(/^(i|in|of|the|den|det|hver|kun|only|på|on|om)$/);
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
      if (/^(uger?|ugerne|weeks?)$/.test(word()) && /^\d+$/.test(word(1))) {
        season.inWeeks = [];
        do {
          const from = Number(word(1));
          const isRange = /^(-|til|to)$/.test(word(2)) && /^\d+$/.test(word(3));
          const through = isRange ? Number(word(3)) : from;
          i += isRange ? 4 : 2;
          if (from < 1 || through > 53 || through < from) fail('lukket i uge 42');
          season.inWeeks.push({from, through, step: 1});
        } while (AND.test(word()) && /^\d+$/.test(word(1)) && !/^(-|til|to|\.|:)$/.test(word(2)));
        if (isInParentheses) skip(/^\)$/);
        continue;
      }
      skip(/^(fra|from)$/);
      const from = dateOf(word());
      if (from && (UNTIL.test(word(1)) || word(1) === '/') && word(1) !== 'og') {
        i += 2;
        season.validFrom = from;
        season.validThrough = dateOf(word()) ?? fail();
        i++;
        continue;
      }
      const dates = readWrittenDays();
      if (dates.length) {
        season.dates = [...(season.dates ?? []), ...dates];
        if (isInParentheses) skip(/^\)$/);
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
      const turn = turnOf(word()) ?? (/^[1-5]$/.test(word()) && word(1) === '.' ? Number(word()) : undefined);
      if (!turn) {
        i = turns.length ? start : i;
        return turns;
      }
      turns.push(turn);
      i += turnOf(word()) ? 1 : 2;
      start = i;
      if (!AND.test(word())) return turns;
    }
  };
  /** `lukket`, `holder lukket`, `har vi lukket`; moves past it. */
  const readClosed = (): boolean => {
    const start = i;
    while (skip(/^(er|holder|har|vi|der|is|are|we)$/));
    if (skip(CLOSED)) return true;
    i = start;
    return false;
  };
  const isAppointment = (): boolean => APPOINTMENT.test(line.slice(at()));

  /** Tries to read and goes back; what throws does not stand there. */
  const canRead = (read: () => boolean): boolean => {
    const start = i;
    try {
      return read();
    } catch {
      return false;
    } finally {
      i = start;
    }
  };
  /** After days: a time, a closing, by appointment, or when in the month. */
  const readAhead = (): boolean => {
    readWhen({});
    skipDot();
    skip(/^,$/);
    return readClosed() || CLOCK.test(word()) || Boolean(timeOf(word())) || word() === 'døgnet' || isAppointment();
  };
  const readSomeDays = (): boolean => {
    const season: Season = {};
    readWhen(season);
    skipDot();
    readTurns();
    return Boolean(readDays()) || Object.keys(season).length > 0;
  };
  const readDaysOfClosing = (): boolean => {
    isClosedList = true;
    try {
      return readSomeDays();
    } finally {
      isClosedList = false;
    }
  };
  /** Does an opening begin here? Only full names count where no comma goes before, because `to` and `on` are words. */
  const beginsHere = (isAfterComma: boolean): boolean =>
    ((word().length > (isAfterComma ? 1 : 3) || turnOf(word()) || /^(alle|hver)$/.test(word())) &&
      canRead(() => {
        const hasTurn = readTurns().length > 0;
        return Boolean(readDays()) && (hasTurn || readAhead());
      })) ||
    (isAfterComma && canRead(() => (readClosed() ? readDaysOfClosing() : readSomeDays() && readAhead())));

  /** The words after a time, until something new begins. */
  const readLabel = (): string => {
    const first = tokens[i];
    let end = part.length;
    for (; i < tokens.length; i++) {
      const isAfterComma = tokens[i - 1]?.word === ',';
      if (word() === ',' || !(beginsHere(isAfterComma) || HOLIDAYS.test(word()))) continue;
      end = at();
      break;
    }
    if (!first || first.at >= end) return '';
    const words = part.slice(first.at, end).trim();
    const refuse = (text: string, write?: string): never => {
      throw new Unreadable({text, word: text, at: 0}, write);
    };
    // A time within a label is more likely a second opening that could not be read, a day's name a rule for that day.
    const clock = /\d{1,2}([.:]\d\d)?\s*[-–]\s*\d{1,2}/.exec(words);
    if (clock) refuse(clock[0], clock.index && !NOT_ALWAYS.test(words) ? KINDS : undefined);
    const but = NOT_ALWAYS.exec(words)?.[1];
    if (but) refuse(but.trim(), /^(hver|every|fortnight)/i.test(but) ? EVERY_SECOND : EXCEPTED);
    if (ELSE.test(words)) refuse(words, 'mandag 9-12; mandag 12-15 efter aftale');
    // „(betjent hverdage 9-15)": the words are those of what comes next.
    if (end < part.length && words.includes('(') && !words.includes(')'))
      refuse(words, /lukket|closed/i.test(part.slice(end)) ? EXCEPTED : KINDS);
    const day = tokensOf(words).find(
      ({word}) => (word.length > 4 && (dayOf(word) ?? groupOf(word))) || (new RegExp(`^${MONTH}$`, 'iu').test(word) && word.length > 3),
    );
    if (day) refuse(words, EXAMPLE);
    return words
      .replace(/(^|[\s,]+)(og|samt|and|men|but)$/i, '')
      .replace(/^[\s,:.()/–—-]+|[\s,:.(/–—]+$/g, '')
      .replace(/^([^()]*)\)$/, '$1')
      .replace(/^"([^"]*)"$/, '$1');
  };

  /** `10-12 og 14-16`, `døgnet rundt`, or a whole day by appointment. */
  const readAllTimes = (): (readonly [opens: string, closes: string])[] => {
    if (isAppointment()) return [ALL_DAY];
    if (word() === 'døgnet' && word(1) === 'rundt') {
      i += 2;
      return [ALL_DAY];
    }
    const times: (readonly [opens: string, closes: string])[] = [];
    for (;;) {
      times.push(readTimes());
      const next = i;
      if (!AND.test(word())) return times;
      i++;
      skip(CLOCK);
      skipDot();
      if (!timeOf(word()) || canRead(() => readSomeDays() && readAhead())) {
        i = next;
        return times;
      }
    }
  };

  /** Days that a rule is about, from its weekdays, turns in the month and season. */
  const daysOf = (season: Season, days: {byDay: Weekday[]; hasHolidays: boolean} | undefined, turns: readonly number[]): HoursDays[] => {
    const {isMonthly: _, ...validity} = season;
    const isEvery = !days && !Object.keys(validity).length;
    if (isEvery) fail();
    const {byDay, hasHolidays} = days ?? {hasHolidays: false};
    return [
      ...(byDay?.length === 0 ? [] : turns.length ? turns : [undefined]).map((byMonthWeek) => ({
        ...(byDay && {byDay}),
        ...validity,
        ...(byMonthWeek && {byMonthWeek}),
      })),
      ...(hasHolidays ? [{isHoliday: true as const, ...validity}] : []),
    ];
  };
  const add = (begin: number, rule: Omit<Rule, 'text'>): unknown =>
    found.rules.push({
      text: part
        .slice(begin, at())
        .trim()
        .replace(/[\s,]+(og)?$/, ''),
      ...rule,
    });
  /** Days that are closed: `lukket i uge 42 og på søndage`; moves past them. */
  const readClosedDays = (begin: number): void => {
    isClosedList = true;
    for (let isFirst = true; ; isFirst = false) {
      const season: Season = {};
      const before = i;
      readWhen(season);
      const turns = readTurns();
      const days = readDays();
      readWhen(season);
      if (!isFirst && !days && !Object.keys(season).length) {
        i = before - 1;
        break;
      }
      add(begin, {effect: 'off', days: daysOf(season, days, turns), times: []});
      if (!AND.test(word()) || beginsNext()) break;
      i++;
    }
    isClosedList = false;
    // A colon would make these the days of something else.
    if (word() === ':') fail();
  };
  /** Why it is closed, where somebody says so. */
  const readReason = (): {label?: string} => {
    if (!BECAUSE.test(line.slice(at()))) return {};
    const label = readLabel();
    return label ? {label} : {};
  };

  while (skip(TITLE)) skipDot();
  if (OPEN.test(word()) && !/^efter$/.test(word(1))) i++;
  skipDot();
  while (i < tokens.length) {
    if (skip(/^(,|og|and|samt)$/)) continue;
    const begin = at();
    if (skip(ALWAYS) || (word() === '24' && word(1) === '/' && word(2) === '7' && (i += 3))) {
      add(begin, {effect: 'open', days: [{byDay: WEEK}], times: [ALL_DAY]});
      if (i < tokens.length) fail();
      continue;
    }
    if (HOLIDAYS.test(word()) && !AND.test(word(1))) {
      i++;
      skipDot();
      if (readClosed()) add(begin, {effect: 'off', days: [{isHoliday: true}], times: []});
      else if (OPEN.test(word()) || /^(ring|ask)$/.test(word())) {
        found.publicHolidays = OPEN.test(word()) ? 'open' : 'ask';
        i++;
        if (word() === 'først') i++;
      } else {
        const times = readAllTimes();
        const label = readLabel();
        add(begin, {effect: 'open', days: [{isHoliday: true}], times, ...(label && {label})});
      }
      continue;
    }
    if (readClosed()) {
      skip(/^:$/);
      readClosedDays(begin);
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
    const named = readDays();
    if (!named && (turns.length || !(season.dates ?? season.inWeeks ?? season.validFrom))) fail();
    readWhen(season);
    if (isEvery && turns.length && !season.isMonthly) throw new Unreadable(beforeTurns, EVERY_SECOND);
    skipDot();
    skip(/^,$/);
    skip(OPEN);
    const days = daysOf(season, named, turns);
    if (readClosed()) {
      add(begin, {effect: 'off', days, times: [], ...readReason()});
      continue;
    }
    // „juli 10-12" may mean the weekdays of July only.
    if (!named && !days.every(isFewDays)) fail('juli: hverdage 10-12');
    const times = readAllTimes();
    const after: Season = {};
    readWhen(after);
    const label = readLabel();
    const all = Object.keys(after).length ? daysOf({...season, ...after}, named, turns) : days;
    add(begin, {effect: 'open', days: all, times, ...(label && {label})});
  }
}
