/** Rows of the sheet of opening hours → one record for each place. */
import type {Hours, OpeningHoursRecord, PlainDate} from '../../model/feed.js';
import {readDates, type Dates} from './dates.js';
import {readDays} from './days.js';
import {rowsBySpan, timesIn} from './row-times.js';
import {datesIn, NO} from './schedule.js';
import {YES, type Row} from './table.js';

type HoursFields = Omit<OpeningHoursRecord, 'id'>;
type Special = NonNullable<OpeningHoursRecord['specialOpeningHours']>[number];
type Closure = NonNullable<OpeningHoursRecord['closures']>[number];

const CLOSED = /^(lukket|ferielukket|holder lukket|closed)$/i;

interface Found {
  readonly row: Row;
  readonly place?: string;
  readonly hours: Hours[];
  readonly special: Special[];
  readonly closures: Closure[];
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
    const found = byPlace.get(key) ?? {row, ...(place && {place}), hours: [], special: [], closures: []};
    byPlace.set(key, found);
    for (const one of rowsBySpan(row)) readRow(one, today, found);
  }
  return [...byPlace.values()]
    .filter(({hours, special, closures}) => hours.length + special.length + closures.length)
    .map(({row, place, hours, special, closures, publicHolidays, lastChecked}) => [
      {
        ...(place && {place}),
        hours,
        ...(special.length && {specialOpeningHours: special}),
        ...(closures.length && {closures}),
        ...(publicHolidays && {publicHolidays}),
        ...(lastChecked && {lastChecked}),
      },
      row,
      {hours: 'start', place: 'place', specialOpeningHours: 'date', closures: 'date'},
    ]);
}

/** „søndag og helligdage", „helligdage" */
const HOLIDAYS_LAST = /^(?:(.*?)[\s,]*(?:og|samt|and|&)?[\s,-]*)?(?:helligdage?|public holidays?)$/i;

/** „24. december" among the days. */
function datesUnderDay(row: Row, today: PlainDate): Dates | undefined {
  const words = row.words('day');
  if (!/\d|aften|dag$/i.test(words) || readDays(words) || !/\p{L}/u.test(words)) return undefined;
  return 'code' in readDates({value: words, text: words}, {today, is1904: row.is1904}) ? undefined : datesIn(row, 'day', {today});
}

function readRow(row: Row, today: PlainDate, found: Found): void {
  const checked = datesIn(row, 'lastChecked', {today, until: today})?.spans[0]?.from;
  if (checked) found.lastChecked = checked;
  const label = row.text('label');
  const isClosed = ['start', 'time', 'end'].some((key) => CLOSED.test(row.words(key)));
  const times = isClosed ? {} : timesIn(row, today);
  const dates = datesIn(row, 'date', {today}) ?? datesUnderDay(row, today);
  const last = datesIn(row, 'endDate', {today})?.spans.at(-1)?.through;
  const first = datesIn(row, 'startDate', {today, ...(last && {until: last})})?.spans[0]?.from;
  const isBroken = (row.has('date') && !dates) || (row.has('startDate') && !first) || (row.has('endDate') && !last);
  if (('isBroken' in times && times.isBroken) || isBroken) return;
  const spans = dates?.spans ?? (first && isClosed ? [{from: first, through: last ?? first}] : []);
  const {start, end} = times as {start?: string; end?: string};
  if (spans.length) {
    for (const {from, through} of spans) {
      const span = {validFrom: from, ...(through !== from && {validThrough: through})};
      if (isClosed) found.closures.push({...span, ...(label && {reason: label})});
      else if (start && end) found.special.push({...span, opens: start, closes: end, ...(label && {reason: label})});
    }
    if (!isClosed && !(start && end)) row.report('start', 'missing', {write: '10:00–16:00'});
    return;
  }
  // A weekday on which it is closed has no hours.
  if (isClosed) {
    const [, weekdays = ''] = HOLIDAYS_LAST.exec(row.words('day')) ?? [undefined, row.words('day')];
    if (weekdays !== row.words('day')) found.publicHolidays = 'closed';
    if (weekdays && !readDays(weekdays)) row.report('day', 'sheet-day', {found: row.words('day')});
    return;
  }
  const everyWords = row.words('every');
  const every = YES.test(everyWords) ? row.heading('every') : NO.test(everyWords) ? '' : everyWords;
  const words = `${every} ${row.words('day')}`.trim();
  const days = readDays(words);
  if (!words) row.report('day', 'missing', {write: 'mandag'});
  else if (!days?.rules.length || days.rules.some(({byDay, repeatFrequency}) => !byDay || repeatFrequency))
    row.report('day', 'sheet-day', {found: words});
  else if (!start || !end) row.report(start ? 'end' : 'start', 'missing', {write: start ? '16:00' : '10:00'});
  else
    for (const {byDay, weeks, byMonthWeek} of days.rules)
      found.hours.push({
        byDay: byDay!,
        opens: start,
        closes: end,
        ...(weeks && {weeks}),
        ...(byMonthWeek && {byMonthWeek}),
        ...(first && {validFrom: first}),
        ...(last && {validThrough: last}),
        ...(label && {label}),
      });
}
