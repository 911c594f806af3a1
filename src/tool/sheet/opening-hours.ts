/** Rows of the sheet of opening hours → one record for each place. */
import type {Hours, OpeningHoursRecord, PlainDate, Text} from '../../model/feed.js';
import {parseHours} from '../../model/parse-hours.js';
import {dayKey} from './columns.js';
import {readDates, type Dates} from './dates.js';
import {readDays} from './days.js';
import {danish} from './records.js';
import {rowsBySpan, timesIn} from './row-times.js';
import {datesIn, NO, saidIn} from './schedule.js';
import {YES, type Row} from './table.js';

type HoursFields = Omit<OpeningHoursRecord, 'id'>;
type Special = NonNullable<OpeningHoursRecord['specialOpeningHours']>[number];
type Closure = NonNullable<OpeningHoursRecord['closures']>[number];

const CLOSED = /^(lukket|ferielukket|holder lukket|closed|[-–—]+)$/i;
/** Letters: what a door says is shorter. */
const LONGEST_NOTICE = 1000;

interface Found {
  readonly row: Row;
  readonly place?: string;
  readonly hours: Hours[];
  readonly special: Special[];
  readonly closures: Closure[];
  /** What each row says, as it stands there. */
  readonly words: string[];
  /** The first row that cannot be read: without it the others would say "closed" of days nobody knows. */
  unread?: Row;
  notice?: Text;
  publicHolidays?: 'closed';
  lastChecked?: PlainDate;
}

/** The records, each with its first row and the columns its fields stand in. */
export function readHours(
  rows: readonly Row[],
  today: PlainDate,
  placeOf: (row: Row) => string | undefined,
): [hours: HoursFields, row: Row, keys: Record<string, string>][] {
  const byPlace = new Map<string, Found>();
  let place: string | undefined;
  for (const row of rows) {
    // A place is written once, and holds for the rows below it.
    place = placeOf(row) ?? place;
    const key = row.words('id') || (place ?? '');
    const found = byPlace.get(key) ?? {row, ...(place && {place}), hours: [], special: [], closures: [], words: []};
    byPlace.set(key, found);
    const byDay = rowsByDay(row);
    // What stands beside a whole week is about all of it.
    if (byDay && row.has('label')) found.notice = row.text('label')!;
    for (const one of byDay ?? [row]) {
      const isRead = rowsBySpan(one).map((part) => readRow(part, today, found));
      if (isRead.includes(false)) found.unread ??= one;
      found.words.push(wordsOf(one));
    }
  }
  return [...byPlace.values()].flatMap((found): ReturnType<typeof readHours> => {
    const {row, place, publicHolidays, lastChecked} = found;
    const times = found.unread ? timesInWords(found, found.unread) : timesOf(found);
    return times
      ? [
          [
            {...(place && {place}), ...times, ...(publicHolidays && {publicHolidays}), ...(lastChecked && {lastChecked})},
            row,
            {hours: 'start', place: 'place', specialOpeningHours: 'date', closures: 'date'},
          ],
        ]
      : [];
  });
}

function timesOf({hours, special, closures, notice}: Found): HoursFields | undefined {
  if (!hours.length && !special.length && !closures.length) return undefined;
  return {
    hours,
    ...(special.length && {specialOpeningHours: special}),
    ...(closures.length && {closures}),
    ...(notice && {notice: {text: notice}}),
  };
}

/** No hours, so that nothing is said to be open or closed, and the rows as they stand. */
function timesInWords({words, notice}: Found, unread: Row): HoursFields | undefined {
  const said = [...(notice ? [danish(notice)] : []), ...words.filter(Boolean)];
  while (said.join('; ').length > LONGEST_NOTICE) said.pop();
  if (!said.length) return undefined;
  const name = danish(unread.text('place'));
  unread.report('time', 'sheet-hours', name ? {found: name} : {});
  return {hours: [], notice: {text: said.join('; ')}};
}

/** `mandag 10-18, med rådgivning` */
function wordsOf(row: Row): string {
  const times =
    saidIn(row, 'time') ||
    ['start', 'end']
      .map((key) => saidIn(row, key))
      .filter(Boolean)
      .join('–');
  const days = ['every', 'day', 'date', 'startDate', 'endDate'].map((key) => (key.endsWith('ate') ? row.words(key) : saidIn(row, key)));
  const words = [...days, times]
    .filter(Boolean)
    .join(' ')
    .replace(/\s*\n\s*/g, ', ');
  return times ? [words, danish(row.text('label'))].filter(Boolean).join(', ') : '';
}

/** A row with columns for single days as one row for each: the heading names its days, the cell its times. */
function rowsByDay(row: Row): Row[] | undefined {
  const headings = [...row.headings.values()].filter((heading) => row.has(dayKey(heading)) || row.isFaulty(dayKey(heading)));
  if (!headings.length) return undefined;
  return headings.map((heading) => {
    const key = dayKey(heading);
    const cell: Row['cell'] = (name) =>
      name === 'day'
        ? {value: heading, text: heading}
        : name === 'time'
          ? row.cell(key)
          : /^(start|end)$/.test(name)
            ? undefined
            : row.cell(name);
    return {
      ...row,
      cell,
      has: (name) => cell(name) !== undefined,
      words: (name) => cell(name)?.text ?? '',
      text: (name) => (name === 'label' ? undefined : row.text(name)),
      isFaulty: (name) => row.isFaulty(name === 'time' ? key : name),
      report: (name, ...problem) => row.report(/^(day|time|start|end)$/.test(name) ? key : name, ...problem),
    };
  });
}

/** „søndag og helligdage", „helligdage" */
const HOLIDAYS_LAST = /^(?:(.*?)[\s,]*(?:og|samt|and|&)?[\s,-]*)?(?:helligdage?|public holidays?)$/i;

/** „24. december" among the days. */
function datesUnderDay(row: Row, today: PlainDate): Dates | undefined {
  const words = row.words('day');
  if (!/\d|aften|dag$/i.test(words) || readDays(words) || !/\p{L}/u.test(words)) return undefined;
  return 'code' in readDates({value: words, text: words}, {today, is1904: row.is1904}) ? undefined : datesIn(row, 'day', {today});
}

/** Whether a row's words could be read; what is wrong with them is told. */
function readRow(row: Row, today: PlainDate, found: Found): boolean {
  const checked = datesIn(row, 'lastChecked', {today, until: today})?.spans[0]?.from;
  if (checked) found.lastChecked = checked;
  const label = row.text('label');
  const everyWords = row.words('every');
  const every = YES.test(everyWords) ? row.heading('every') : NO.test(everyWords) ? '' : everyWords;
  const words = `${every} ${row.words('day')}`.trim();
  const isClosed = ['start', 'time', 'end'].some((key) => CLOSED.test(row.words(key)));
  const dates = datesIn(row, 'date', {today}) ?? datesUnderDay(row, today);
  const last = datesIn(row, 'endDate', {today})?.spans.at(-1)?.through;
  const first = datesIn(row, 'startDate', {today, ...(last && {until: last})})?.spans[0]?.from;
  const season = {...(first && {validFrom: first}), ...(last && {validThrough: last})};
  const inWords = isClosed || dates ? undefined : hoursInWords(row, words, today);
  const times = isClosed || inWords ? {} : timesIn(row, today);
  const isBroken = (row.has('date') && !dates) || (row.has('startDate') && !first) || (row.has('endDate') && !last);
  if (('isBroken' in times && times.isBroken) || isBroken) return false;
  if (inWords) {
    found.hours.push(...inWords.map((hours) => ({...hours, ...season, ...labelled(hours.label, label)})));
    return true;
  }
  const spans = dates?.spans ?? (first && isClosed ? [{from: first, through: last ?? first}] : []);
  const {start, end} = times as {start?: string; end?: string};
  if (spans.length) {
    for (const {from, through} of spans) {
      const span = {validFrom: from, ...(through !== from && {validThrough: through})};
      if (isClosed) found.closures.push({...span, ...(label && {reason: label})});
      else if (start && end) found.special.push({...span, opens: start, closes: end, ...(label && {reason: label})});
    }
    if (isClosed || (start && end)) return true;
    row.report('start', 'missing', {write: '10:00–16:00'});
    return false;
  }
  // A weekday on which it is closed has no hours.
  if (isClosed) {
    const [, weekdays = ''] = HOLIDAYS_LAST.exec(row.words('day')) ?? [undefined, row.words('day')];
    if (weekdays !== row.words('day')) found.publicHolidays = 'closed';
    if (!weekdays || readDays(weekdays.replace(/-$/, ''))) return true;
    row.report('day', 'sheet-day', {found: row.words('day')});
    return false;
  }
  const days = readDays(words);
  if (!words) row.report('day', 'missing', {write: 'mandag'});
  else if (!days?.rules.length || days.rules.some(({byDay, repeatFrequency}) => !byDay || repeatFrequency))
    row.report('day', 'sheet-day', {found: words});
  else if (!start || !end) row.report(start ? 'end' : 'start', 'missing', {write: start ? '16:00' : '10:00'});
  else {
    for (const {byDay, weeks, byMonthWeek} of days.rules)
      found.hours.push({
        byDay: byDay!,
        opens: start,
        closes: end,
        ...(weeks && {weeks}),
        ...(byMonthWeek && {byMonthWeek}),
        ...season,
        ...(label && {label}),
      });
    return true;
  }
  return false;
}

/** What a door says of the row's days: `10-18 med betjening`, `efter aftale`; undefined where the cells are times, or more than that. */
function hoursInWords(row: Row, days: string, today: PlainDate): Hours[] | undefined {
  const cells = ['time', 'start', 'end'].filter(row.has);
  // A cell that a program has made a date of says nothing.
  const times = cells.length ? saidIn(row, cells[0]!) : '';
  if (cells.length > 1 || (cells.length && !times)) return undefined;
  const read = timesIn({...row, report() {}}, today);
  if (read.start && read.end && !read.isBroken) return undefined;
  const {record, problems} = parseHours(`${days} ${times}`);
  const {hours, typedHours, typedClosures, publicHolidays} = record;
  if (problems.length || typedHours?.length || typedClosures?.length || publicHolidays || !hours.length) return undefined;
  return hours.map((line) => ({...line, closes: line.closes === '24:00' ? midnightAfter(line.opens) : line.closes}));
}

/** The end of the day, as feeds have it: a whole day would be none from 00:00 to 00:00. */
const midnightAfter = (opens: string): string => (opens === '00:00' ? '23:59' : '00:00');

/** What hours are called in their cell, and under Bemærk. */
const labelled = (own: Text | undefined, noted: Text | undefined): {label?: Text} => {
  if (typeof noted === 'object') return {label: own ? {...noted, da: [danish(own), noted.da].filter(Boolean).join(', ')} : noted};
  const label = [danish(own), noted].filter(Boolean).join(', ');
  return label ? {label} : {};
};
