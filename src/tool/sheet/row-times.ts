/** The cells of a row that hold times → one start and one end, whichever columns they stand in. */
import {civil, parseDate} from '../../model/calendar.js';
import type {PlainDate} from '../../model/feed.js';
import type {Cell} from './cells.js';
import {danishDate, dayOfSerial, readDates, type DateOptions, type Dates, type DateSpan} from './dates.js';
import {YES, type Row} from './table.js';
import {isFault, readTimes, spansInText, type Times} from './times.js';

export interface RowTimes extends Times {
  /** The day that stands with the start, as other programs export it. */
  readonly dates?: Dates;
  /** From one day's time to another day's, where start and end have days of their own. */
  readonly period?: {readonly start: string; readonly end: string};
  readonly isBroken?: true;
}

/** One day with its time. */
type Moment = Dates & {readonly spans: readonly [DateSpan]; readonly time: string};

/** A row with several spans in its cell of times as one row for each; what is wrong with it is told once. */
export function rowsBySpan(row: Row): Row[] {
  const cell = row.cell('time');
  const spans = typeof cell?.value === 'string' ? spansInText(cell.text) : undefined;
  if (!cell || !spans) return [row];
  return spans.map((text, i) => ({
    ...row,
    cell: (key) => (key === 'time' ? {...cell, value: text, text} : row.cell(key)),
    ...(i > 0 && {report() {}}),
  }));
}

/** Instead of a time. */
const NO_TIME = /^(?:hele? dagen|heldag(?:s)?|all day|(?:kun\s+)?(?:efter|ved)\s+aftale\.?|by (?:appointment|arrangement))$/i;

/** One row's times, from whichever columns it has. */
export function timesIn(row: Row, today: PlainDate): RowTimes {
  if (YES.test(row.words('allDay')) || ['time', 'start'].some((key) => NO_TIME.test(row.words(key)))) return {};
  let times: Times = {};
  let dates: Moment | undefined;
  let last: Moment | undefined;
  let isBroken = false;
  const dateOf = (serial: number) => civil(dayOfSerial(serial, row.is1904));
  for (const key of ['start', 'end', 'time', 'from', 'until']) {
    const cell = row.cell(key);
    isBroken ||= row.isFaulty(key);
    if (!cell || /^[-–—]+$/.test(cell.text) || (/^(from|until)$/.test(key) && isCertainlyDate(cell, {today, is1904: row.is1904}))) continue;
    const found = readTimes(cell, /^(end|until)$/.test(key), dateOf);
    // A date with its time of day, as other programs export it.
    const moment = isFault(found) ? readDates(cell, {today, is1904: row.is1904}) : undefined;
    if (moment && !isFault(moment) && isMoment(moment)) {
      const isEnd = /^(end|until)$/.test(key);
      times = {...times, [isEnd ? 'end' : 'start']: moment.time};
      if (isEnd) last = moment;
      else dates = moment;
    } else if (isFault(found)) {
      isBroken = true;
      row.report(key, found.code, {found: found.found, ...(found.write && {write: found.write})});
    } else if (found.start && times.start && found.start !== times.start) {
      isBroken = true;
      row.report(key, 'sheet-conflict', {found: cell.text, other: times.start});
    } else if (found.end && times.end && found.end !== times.end) {
      isBroken = true;
      row.report(key, 'sheet-conflict', {found: cell.text, other: times.end});
    } else times = {...times, ...found};
  }
  if (times.end && !times.start && !isBroken) {
    isBroken = true;
    row.report('start', 'missing', {write: '19:00'});
  }
  const period = dates && last && periodOf(dates, last);
  if (period && period.end < period.start) {
    isBroken = true;
    row.report(row.has('end') ? 'end' : 'until', 'sheet-conflict', {found: said(last!), other: said(dates!)});
  }
  return {...times, ...(dates && {dates}), ...(period && {period}), ...(isBroken && {isBroken})};
}

/** Undefined for a day, and for an evening until the morning after: their times are enough. */
function periodOf(first: Moment, last: Moment): RowTimes['period'] {
  const days = parseDate(last.spans[0].from)! - parseDate(first.spans[0].from)!;
  return days === 0 || (days === 1 && last.time <= first.time) ? undefined : {start: isoOf(first), end: isoOf(last)};
}

const isMoment = (dates: Dates): dates is Moment => dates.spans.length === 1 && Boolean(dates.time) && dates.time !== '00:00';

const isoOf = ({spans: [{from}], time}: Moment): string => `${from}T${time}`;

const said = ({spans: [{from}], time}: Moment): string => `${danishDate(from)} ${time}`;

/** Columns called only "Fra" and "Til" hold times or dates, or both in one cell. */
export function isCertainlyDate(cell: Cell, options: DateOptions): boolean {
  if (typeof cell.value === 'number') return cell.value > 31 && Number.isInteger(cell.value);
  const dates = readDates(cell, options);
  return !isFault(dates) && !isMoment(dates) && isFault(readTimes(cell, false, () => ({day: 1, month: 1})));
}
