/** Opening hours in a person's words, Danish or English: `Hverdage 9-15, onsdag lukket; lukket i uge 42`. */
import type {DayPolicy, HoursDays, Weekday} from '../feed.js';
import {
  ALWAYS,
  AND,
  APPOINTMENT,
  CLOCK,
  HOLIDAYS,
  MONTH,
  OPEN,
  PART_OF_DAY,
  TITLE,
  Unreadable,
  WEEK,
  dayOf,
  groupOf,
  isInPart,
  timeOf,
  tokensOf,
  turnOf,
} from '../hours-words.js';
import {Cursor} from './cursor.js';
import {isAppointment, isDayAndNight, readAhead, readClosed, readSomeDays} from './line-begins.js';
import {readWhen, type Season} from './read-dates.js';
import {readDays, readTurns} from './read-days.js';
import {EVERY_SECOND, readLabel, readReason} from './read-label.js';
import {inPlainWords} from './plain-words.js';
import {readTimes} from './read-times.js';
import {isFewDays, type Rule} from './rules.js';

export interface Found {
  readonly rules: Rule[];
  publicHolidays?: DayPolicy;
}

const ALL_DAY = ['00:00', '24:00'] as const;

/** `Telefontid: hverdage 9-12` */
const KIND = /^[\s*–-]*(\p{L}[\p{L} ]+):\s*(\S.*)$/su;
/** „Telefonen er åben hverdage 9-12" */
const IS_OPEN = /^\s*((?!der|her)\p{L}[\p{L} ]*?) (?:er|har|holder) åbent?:? /iu;
/** Words that speak of days, not of what happens on them. */
const OF_TIME =
  /(dag(e?n?|ene)?|ferien?|sæson(en)?|perioden?)(?!\p{L})|(^| )(uger?|måned|år|forår|efterår|sommer|vinter|jul|nytår|påske|pinse|lukke|ikke|kun|dog|undtag|efter|ellers|closed|not|only|except|weeks?|season|summer|winter|holidays?|term)/iu;
const isKind = (words: string): boolean =>
  !OF_TIME.test(words) &&
  tokensOf(words).every(
    ({word}) => !dayOf(word) && !groupOf(word) && !turnOf(word) && !new RegExp(`^${MONTH}$`, 'iu').test(word) && !HOLIDAYS.test(word),
  ) &&
  tokensOf(words).some(({word}) => !TITLE.test(word) && !OPEN.test(word));

/** @throws {Unreadable} for what is closed or by appointment, too: that is never of one kind only */
function readHoursOf(kind: string, hours: string, found: Found): void {
  const own: Found = {rules: []};
  readWords(hours, own);
  if (own.publicHolidays || own.rules.some(({effect, label = ''}) => effect === 'off' || APPOINTMENT.test(label)))
    throw new Unreadable({text: kind, word: kind, at: 0}, `mandag 9-12 ${kind}; onsdag lukket; fredag efter aftale`);
  found.rules.push(...own.rules.map((rule) => ({...rule, label: [kind, rule.label].filter(Boolean).join(', ')})));
}

const beginsLine = (cursor: Cursor): boolean => cursor.canRead(() => readSomeDays(cursor) && readAhead(cursor));

/**
 * Reads what stands between two semicolons; one opening follows another after a comma, or where a full day name and a time
 * begin anew.
 *
 * @throws {Unreadable} naming the first word that cannot be read
 */
export function readWords(text: string, found: Found): void {
  const [, kind, hours] = KIND.exec(text.replace(IS_OPEN, '$1: ')) ?? [];
  if (kind && isKind(kind)) return readHoursOf(kind.trim(), hours!, found);
  const part = inPlainWords(text, beginsLine);
  const cursor = new Cursor(part, beginsLine);
  while (cursor.skip(TITLE)) cursor.skipDot();
  if (OPEN.test(cursor.word()) && (cursor.word(1) !== 'efter' || !found.rules.length)) cursor.index++;
  cursor.skipDot();
  // By appointment on some days would leave the others to the lines before.
  if (!found.rules.length && isAppointment(cursor)) {
    add(cursor, found, cursor.at(), {effect: 'open', days: [{byDay: WEEK}], times: [ALL_DAY], label: readLabel(cursor)});
    if (cursor.index < cursor.tokens.length) cursor.fail();
  }
  while (cursor.index < cursor.tokens.length) {
    if (cursor.skip(AND)) continue;
    const begin = cursor.at();
    if (
      cursor.skip(ALWAYS) ||
      skipDayAndNight(cursor) ||
      (cursor.word() === '24' && cursor.word(1) === '/' && cursor.word(2) === '7' && (cursor.index += 3))
    ) {
      add(cursor, found, begin, {effect: 'open', days: [{byDay: WEEK}], times: [ALL_DAY]});
      if (cursor.index < cursor.tokens.length) cursor.fail();
      continue;
    }
    if (HOLIDAYS.test(cursor.word()) && !AND.test(cursor.word(1))) {
      cursor.index++;
      cursor.skipDot();
      if (readClosed(cursor)) add(cursor, found, begin, {effect: 'off', days: [{isHoliday: true}], times: []});
      else if (OPEN.test(cursor.word()) || /^(ring|ask)$/.test(cursor.word())) {
        found.publicHolidays = OPEN.test(cursor.word()) ? 'open' : 'ask';
        cursor.index++;
        if (cursor.word() === 'først') cursor.index++;
      } else {
        const times = readAllTimes(cursor);
        const label = readLabel(cursor);
        add(cursor, found, begin, {effect: 'open', days: [{isHoliday: true}], times, ...(label && {label})});
      }
      continue;
    }
    if (readClosed(cursor)) {
      cursor.skip(/^:$/);
      readClosedDays(cursor, found, begin);
      continue;
    }
    const season: Season = {};
    readWhen(cursor, season);
    cursor.skipDot();
    const isEvery = /^(hver|every)$/.test(cursor.word());
    if (cursor.word(1) !== 'dag') cursor.skip(/^(hver|every|den|the|om|på)$/);
    const beforeTurns = cursor.tokens[cursor.index];
    if (isEvery && cursor.word() === 'other') throw new Unreadable(beforeTurns, EVERY_SECOND);
    let turns = readTurns(cursor);
    const named = readDays(cursor);
    if (!named && (turns.length || !(season.dates ?? season.inWeeks ?? season.validFrom))) cursor.fail();
    readWhen(cursor, season);
    // "Hver anden torsdag i lige uger" says which.
    if (isEvery && turns.join() === '2' && season.weeks) turns = [];
    if (isEvery && turns.length === 1 && !season.isMonthly) throw new Unreadable(beforeTurns, EVERY_SECOND);
    cursor.skipDot();
    cursor.skip(/^,$/);
    cursor.skip(OPEN);
    const days = daysOf(cursor, season, named, turns);
    if (readClosed(cursor)) {
      add(cursor, found, begin, {effect: 'off', days, times: [], ...readReason(cursor)});
      continue;
    }
    // „juli 10-12" may mean the weekdays of July only.
    if (!named && !days.every(isFewDays)) cursor.fail('juli: hverdage 10-12');
    const part = cursor.word();
    const hasPart = cursor.skip(PART_OF_DAY);
    const times = readAllTimes(cursor);
    if (hasPart && !isInPart(part, times[0]![0])) cursor.fail();
    const after: Season = {};
    readWhen(cursor, after);
    const label = readLabel(cursor);
    const all = Object.keys(after).length ? daysOf(cursor, {...season, ...after}, named, turns) : days;
    add(cursor, found, begin, {effect: 'open', days: all, times, ...(label && {label})});
  }
}

/** `døgnet rundt`, `hele døgnet`; moves past it. */
const skipDayAndNight = (cursor: Cursor): boolean => {
  const isAll = isDayAndNight(cursor);
  if (isAll) cursor.index += 2;
  return isAll;
};

/** `10-12 og 14-16`, `døgnet rundt`, or a whole day by appointment. */
const readAllTimes = (cursor: Cursor): (readonly [opens: string, closes: string])[] => {
  if (isAppointment(cursor)) return [ALL_DAY];
  if (skipDayAndNight(cursor)) return [ALL_DAY];
  const times: (readonly [opens: string, closes: string])[] = [];
  for (;;) {
    times.push(readTimes(cursor));
    const next = cursor.index;
    if (!AND.test(cursor.word())) return times;
    cursor.index++;
    cursor.skip(CLOCK);
    cursor.skipDot();
    if (!timeOf(cursor.word()) || cursor.canRead(() => readSomeDays(cursor) && readAhead(cursor))) {
      cursor.index = next;
      return times;
    }
  }
};

/** Days that a rule is about, from its weekdays, turns in the month and season. */
const daysOf = (
  cursor: Cursor,
  season: Season,
  days: {byDay: Weekday[]; hasHolidays: boolean} | undefined,
  turns: readonly number[],
): HoursDays[] => {
  const {isMonthly: _, ...validity} = season;
  const isEvery = !days && !Object.keys(validity).length;
  if (isEvery) cursor.fail();
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

const add = (cursor: Cursor, found: Found, begin: number, rule: Omit<Rule, 'text'>): unknown =>
  found.rules.push({
    text: cursor.part
      .slice(begin, cursor.at())
      .trim()
      .replace(/[\s,]+(og)?$/, ''),
    ...rule,
  });

/** Days that are closed: `lukket i uge 42 og på søndage`; moves past them. */
const readClosedDays = (cursor: Cursor, found: Found, begin: number): void => {
  cursor.isClosedList = true;
  const first = found.rules.length;
  for (let isFirst = true; ; isFirst = false) {
    const season: Season = {};
    const before = cursor.index;
    readWhen(cursor, season);
    const turns = readTurns(cursor);
    const days = readDays(cursor);
    readWhen(cursor, season);
    if (!isFirst && !days && !Object.keys(season).length) {
      cursor.index = before - 1;
      break;
    }
    add(cursor, found, begin, {effect: 'off', days: daysOf(cursor, season, days, turns), times: []});
    if (!AND.test(cursor.word()) || cursor.beginsNext()) break;
    cursor.index++;
  }
  cursor.isClosedList = false;
  const reason = readReason(cursor);
  found.rules.push(...found.rules.splice(first).map((rule) => ({...rule, ...reason})));
  // A colon would make these the days of something else.
  if (cursor.word() === ':') cursor.fail();
};
