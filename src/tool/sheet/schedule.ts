/** The cells of a row that say when → a schedule. What is not certain is asked about, and kept as words. */
import {formatDate, parseDate, weekdayOf} from '../../model/calendar.js';
import type {PlainDate, Schedule, Text} from '../../model/feed.js';
import {WEEK, dayOf, groupOf, tokensOf} from '../../model/hours-words.js';
import {isOn} from '../../model/opening-hours.js';
import {formatDay} from '../../text/format.js';
import {danishDate, readDates, type DateOptions, type Dates, type DateSpan} from './dates.js';
import {readDays, type Days} from './days.js';
import {rowsByWhen, withCells} from './row-parts.js';
import {isCertainlyDate, rowsBySpan, timesIn} from './row-times.js';
import {YES, type Row} from './table.js';
import {isFault} from './times.js';
import {daysAndDatesIn, splitDays, splitWhen, timesOf, type DaysAndDates, type WhenParts} from './when.js';

export const NO = /^(falsk|false|nej|no|n|0|-|ingen)$/i;
export const BY_ARRANGEMENT = /^(kun\s+)?(efter|ved)\s+aftale\.?$|^by (appointment|arrangement)$/i;

/** `19-21 eller efter aftale`: the time holds, and what is behind it is said with it. */
const OR_BY_ARRANGEMENT =
  /(?<=\d)[\s,(]+(?:eller|el\.|samt|og|or|and)(?:\s+ellers)?\s+(?:(?:efter|ved)\s+aftale|by (?:appointment|arrangement))\)?\.?$/i;

const NOTICE =
  /^(?:(?:nb|obs)\W*\s)?(?:vi\s+)?(?:holder\s+|har\s+)?(?:lukket|aflyst|ikke|ferie|ferielukket|closed|cancelled)\s+(?:(?:i|d\.|den|på)\s+)?(.{1,60}?)[.!]?$/i;

/** Days in a list of dates. */
const MOST_DAYS = 400;
/** Days from first to last that may be meant to be every day. */
const MOST_DAILY = 14;

/** The dates in a row's cell; what is wrong with them, and a year that was guessed, is told. */
export function datesIn(row: Row, key: string, options: Omit<DateOptions, 'is1904'>): Dates | undefined {
  const cell = row.cell(key);
  if (!cell) return undefined;
  const found = readDates(cell, {...options, is1904: row.is1904});
  if (isFault(found)) return void row.report(key, found.code, {found: found.found, ...(found.other && {other: found.other})});
  if (found.isYearGuessed) row.report(key, 'sheet-year', {found: cell.text, used: found.spans.map(saidSpan).join(', ')});
  return found;
}

const saidSpan = ({from, through}: DateSpan): string =>
  from === through ? danishDate(from) : `${danishDate(from)} – ${danishDate(through)}`;

/** For visitors: of 01-12-2026 not all know which is the month. */
const spanInWords = ({from, through}: DateSpan): string =>
  [...new Set([from, through])].map((date) => formatDay(date, 'da', {weekday: false, year: true})).join(' – ');

export const daysOf = ({from, through}: DateSpan): PlainDate[] => {
  const [first, last] = [parseDate(from)!, parseDate(through)!];
  return [...Array(Math.min(last - first + 1, MOST_DAYS)).keys()].map((i) => formatDate(first + i));
};

/**
 * When the row takes place: nothing, one schedule, or several (the first and the third Monday). Told are faults; a row
 * whose days or times cannot be read keeps them as words, and is undefined where there are none.
 */
export function readSchedule(row: Row, today: PlainDate): Schedule[] | undefined {
  const isRead = (one: Row) => {
    const found = scheduleOf({...one, report() {}}, today);
    return Boolean(found?.length) && found!.every(({text}) => text === undefined);
  };
  const parts = rowsBySpan(row)
    .flatMap((one) => rowsByWhen(one, isRead))
    .map((one) => scheduleOf(one, today));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function scheduleOf(written: Row, today: PlainDate): Schedule[] | undefined {
  const alsoIn = ['when', 'time'].find((key) => OR_BY_ARRANGEMENT.test(written.words(key)));
  const row = alsoIn ? withCells(written, {[alsoIn]: written.words(alsoIn).replace(OR_BY_ARRANGEMENT, '')}, alsoIn) : written;
  const timeText = row.text('timeText') ?? (alsoIn && wordsOf(written, today));
  const inWords = (): Schedule[] | undefined => {
    const said = timeText ?? wordsOf(row, today);
    return said ? [{text: said}] : undefined;
  };
  const when = row.words('when') ? splitWhen(row.words('when')) : undefined;
  const own = timesIn(row, today);
  const times = {...(when && timesOf(when)), ...own};
  if (times.isBroken || ['day', 'every', 'date', 'startDate', 'endDate', 'when'].some(row.isFaulty)) return inWords();
  if (isByArrangement(row))
    return timeText ? [{text: timeText}] : row.has('day') && !BY_ARRANGEMENT.test(row.words('day')) ? inWords() : [];

  const everyWords = row.words('every');
  const every = YES.test(everyWords) ? row.heading('every') : NO.test(everyWords) ? '' : everyWords;
  const dayWords = row.words('day');
  const options = {today, is1904: row.is1904};
  let found: DaysAndDates = {};
  if (every || dayWords) {
    const parts = splitDays(`${every} ${dayWords}`.trim(), times.start ?? '');
    const read = daysAndDatesIn(parts, options);
    const key = dayWords && !readDays(dayWords) ? 'day' : 'every';
    // A date of numbers only may be one that a program has made.
    if (isFault(read) || (read.dates && (row.has('date') || !/\p{L}/u.test(dayWords)))) {
      row.report(key, 'sheet-day', {found: row.words(key)});
      return inWords();
    }
    tellYears(row, key, parts, read);
    found = read;
  }
  const dated = times.dates ?? datesIn(row, 'date', {today});
  if (row.has('date') && !dated) return inWords();
  if (when && !found.days && !found.dates && !dated) {
    const read = daysAndDatesIn(when, options);
    if (isFault(read)) {
      // Words without days and times ("Ring for en tid") are what they say.
      if (/\d/.test(row.words('when')) || tokensOf(when.days).some(({word}) => dayOf(word) ?? groupOf(word)))
        row.report('when', 'sheet-when', {found: row.words('when')});
      return [{text: row.text('when')!}];
    }
    tellYears(row, 'when', when, read);
    found = read;
  }
  const {days, dates = dated} = found;
  let {excepted} = found;

  const season = seasonOf(row, today);
  if (!season) return inWords();
  const part = {
    ...((times.start ?? dates?.time) && {startTime: times.start ?? dates!.time!}),
    ...(times.end && {endTime: times.end}),
    ...(alsoIn && timeText && {text: timeText}),
  };
  const rules = days?.rules ?? [];
  const byDay = rules.flatMap((rule) => rule.byDay ?? []);
  const isOnDay = (day: PlainDate) => !byDay.length || byDay.includes(WEEK[weekdayOf(parseDate(day)!)]!);
  const [span, ...more] = dates?.spans ?? [];
  const period = span && !more.length && !found.isFrom && span.from !== span.through ? span : undefined;
  // „Tirsdage i januar–marts" is said as a rule, "tirsdag i uge 50" as its date.
  const isSeason =
    period &&
    (parseDate(period.through)! - parseDate(period.from)! >= MOST_DAILY ||
      rules.some((rule) => Object.keys(rule).some((key) => key !== 'byDay')));
  const isRepeated =
    rules.length > 0 && !more.length && (isSeason || found.isFrom || Boolean(every) || /^(hver|every)\s/i.test(when?.days ?? ''));
  if (dates && !isRepeated) {
    const spans = dates.spans.flatMap((one) =>
      byDay.length && one.from !== one.through
        ? daysOf(one)
            .filter(isOnDay)
            .map((day) => ({from: day, through: day}))
        : [one],
    );
    const wrong = spans.length ? spans.find(({from}) => !isOnDay(from)) : span;
    if (wrong) {
      row.report(['date', 'day'].find(row.has) ?? 'when', 'day-mismatch', {found: saidSpan(wrong), other: dayWords || every || when!.days});
      return inWords();
    }
    return times.period ? [{dates: [times.period]}] : datedSchedule(row, spans, part, inWords);
  }
  const {from: startDate = span?.from, through: endDate = period?.through} = season;
  const bounds = {...(startDate && {startDate}), ...(endDate && {endDate})};
  if (!rules.length) {
    if (!startDate && !endDate) {
      if (part.startTime) row.report('day', 'sheet-no-day', {found: part.startTime});
      return part.startTime ? inWords() : timeText ? [{text: timeText}] : [];
    }
    if (startDate && endDate) {
      const span = {from: startDate, through: endDate};
      // A week's course is every day; a season has days that were left out.
      if (!part.startTime || parseDate(endDate)! - parseDate(startDate)! < MOST_DAILY) return datedSchedule(row, [span], part, inWords);
      row.report('day', 'sheet-which-day', {found: saidSpan(span)});
      return inWords();
    }
    return [{...part, ...bounds}];
  }
  const needsDay = rules.find(
    ({repeatFrequency, byDay: on}) => (repeatFrequency === 'P1M' && on) || (repeatFrequency && !startDate) || (!repeatFrequency && !on),
  );
  if (needsDay) {
    if (needsDay.repeatFrequency && !startDate)
      row.report(when ? 'when' : 'startDate', 'sheet-every', {found: `${every} ${dayWords} ${when?.days ?? ''}`.trim()});
    else row.report(when ? 'when' : 'day', 'sheet-which-day', {found: `${every} ${dayWords} ${when?.days ?? ''}`.trim()});
    return inWords();
  }
  // Days without a year lie within the season.
  excepted ??= exceptedIn(row, startDate && startDate < today ? startDate : today);
  const exceptDate = excepted && exceptedDays(row, excepted, rules);
  // Exceptions that cannot be read are said in words, behind the rule that they are of: else the dates would be surer than they are.
  const unread = row.has('except') && !exceptDate && `${row.heading('except').toLowerCase()} ${row.words('except')}`;
  const text = timeText ?? (unread ? [wordsOf(row, today), unread].filter(Boolean).join(', ') : undefined);
  return rules.map((rule) => ({...part, ...rule, ...bounds, ...(exceptDate?.length && {exceptDate}), ...(text && {text})}));
}

/** Nobody is there unless one has agreed on it: on a day, or whenever. */
export const isByArrangement = (row: Row): boolean => ['day', 'when', 'time', 'start'].some((key) => BY_ARRANGEMENT.test(row.words(key)));

/** Years that a cell's dates leave out, and how they are read. */
function tellYears(row: Row, key: string, {days, except}: WhenParts, {dates, excepted}: DaysAndDates): void {
  for (const [words, read] of [
    [days, dates],
    [except, excepted],
  ] as const)
    if (read?.isYearGuessed) row.report(key, 'sheet-year', {found: words, used: read.spans.map(saidSpan).join(', ')});
}

/** First and last day; undefined when one of them cannot be read. */
function seasonOf(row: Row, today: PlainDate): Partial<DateSpan> | undefined {
  const [fromKey, untilKey] = ['startDate', 'endDate'].map((key, i) => {
    const short = ['from', 'until'][i]!;
    const cell = row.cell(short);
    return !row.has(key) && cell && isCertainlyDate(cell, {today, is1904: row.is1904}) ? short : key;
  }) as [string, string];
  const last = datesIn(row, untilKey, {today});
  // The season that is still on began before today.
  const first = datesIn(row, fromKey, {today, ...(last && {until: last.spans.at(-1)!.through})});
  if ((row.has(untilKey) && !last) || (row.has(fromKey) && !first)) return undefined;
  return {...(first && {from: first.spans[0]!.from}), ...(last && {through: last.spans.at(-1)!.through})};
}

/** Single dates, and spans of days: each day when there are times within it, one long date when there are none. */
function datedSchedule(
  row: Row,
  spans: readonly DateSpan[],
  part: Pick<Schedule, 'startTime' | 'endTime' | 'text'>,
  inWords: () => Schedule[] | undefined,
): Schedule[] | undefined {
  const long = spans.find(({from, through}) => from !== through);
  if (long && part.startTime && !(part.endTime && part.endTime > part.startTime)) {
    row.report('date', 'sheet-span', {found: saidSpan(long)});
    return inWords();
  }
  const dates: NonNullable<Schedule['dates']> = spans.flatMap<string | {start: string; end: string}>((span) =>
    span.from === span.through ? [span.from] : part.startTime ? daysOf(span) : [{start: span.from, end: span.through}],
  );
  return [{...part, dates}];
}

/** The dates under "Undtagen"; undefined when they cannot be read. */
function exceptedIn(row: Row, today: PlainDate): Dates | undefined {
  const cell = row.cell('except');
  if (!cell) return noticed(row, today) ?? {spans: [], isYearGuessed: false};
  if (NO.test(cell.text)) return {spans: [], isYearGuessed: false};
  const read = readDates(cell, {today, is1904: row.is1904});
  if (isFault(read) && read.code === 'sheet-date') return void row.report('except', 'sheet-except', {found: cell.text});
  return datesIn(row, 'except', {today});
}

/** „NB: lukket i uge 42" under Bemærk, where visitors read it too. */
function noticed(row: Row, today: PlainDate): Dates | undefined {
  const [, text] = NOTICE.exec(row.words('notice')) ?? [];
  const read = text ? readDates({value: text, text}, {today, is1904: row.is1904}) : undefined;
  if (!read || isFault(read)) return undefined;
  if (read.isYearGuessed) row.report('notice', 'sheet-year', {found: text!, used: read.spans.map(saidSpan).join(', ')});
  return read;
}

/** Days on which it does not take place; of a span only those on which it would. */
const exceptedDays = (row: Row, {spans}: Dates, rules: Days['rules']): PlainDate[] =>
  spans.flatMap((span) => {
    const isMeant = (day: PlainDate) => rules.some((rule) => isOn(rule, parseDate(day)!));
    const days = daysOf(span);
    if (days.length > 1) return days.filter(isMeant);
    const other = row.words('day') || row.words('when');
    if (!rules.some(({byDay}) => isOn({...(byDay && {byDay})}, parseDate(span.from)!)))
      row.report(['except', 'day'].find(row.has) ?? 'when', 'day-mismatch', {found: danishDate(span.from), other});
    return days;
  });

/** What a cell says of days or times; numbers, and dates that were times, say nothing. */
export function saidIn(row: Row, key: string): string {
  const cell = row.cell(key);
  const isTime = typeof cell?.value === 'number' && cell.value > 0 && cell.value < 1;
  return (typeof cell?.value === 'string' || isTime) && !/\d[-/.]\d+[-/.]\d{4}|\d{3}:/.test(cell.text)
    ? cell.text.replace(/^(\d\d:\d\d):00$/, '$1')
    : '';
}

/** What the row's cells say of days and times. */
function wordsOf(row: Row, today: PlainDate): Text | undefined {
  const said = (key: string) => saidIn(row, key);
  const date = row.cell('date');
  const dates = date && readDates(date, {today, is1904: row.is1904});
  // A date that is none is not said either.
  const onDate = dates && (isFault(dates) ? (/\d/.test(date.text) ? '' : date.text) : dates.spans.map(spanInWords).join(', '));
  const days = [...['when', 'every', 'day'].map(said), onDate].filter(Boolean);
  const times = [said('time') || [said('start'), said('end')].filter(Boolean).join('–')].filter(Boolean);
  // A time without its day helps nobody.
  return days.length ? [...days, ...times].join(' ') : undefined;
}
