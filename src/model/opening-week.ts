/** The week's table and what is not as usual in the days to come. */
import {parseDate, weekdayOf, type DayNumber} from './calendar.js';
import type {HoursLine, OpeningHours, Text} from './feed.js';
import {isSameText, isUnclear, SEARCH, spanOf, type Opening, type OpeningDay, type Span} from './opening-hours.js';

/** One line of the week's table: hours as they are written, also those that this week does not have their turn. */
export interface WeekLine {
  readonly hours: HoursLine;
  readonly isThisWeek: boolean;
}

/** Days of the week that are alike and follow each other, as they stand in the seven days to come. */
export interface WeekRow {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly isToday: boolean;
  readonly lines: readonly WeekLine[];
  /** The first of them; a day that is not as usual stands alone. */
  readonly day: OpeningDay;
  readonly isUsual: boolean;
}

/** The seven days to come, today first or Monday first; equal days in one row, today always in its own. */
export function openingWeek(opening: Opening, today: DayNumber, start: 'today' | 'monday' = 'monday'): WeekRow[] {
  const rows: (WeekRow & {key: string})[] = [];
  const shift = start === 'today' ? 0 : weekdayOf(today);
  for (let i = 0; i < 7; i++) {
    // Monday first: the days before today are those of next week.
    const number = today - shift + i + (i < shift ? 7 : 0);
    const day = opening.dayOf(number);
    const isUsual = day.state === 'usual' || (!day.usual.length && day.state !== 'special');
    const lines = opening.record.hours
      .filter((hours) => opening.isInWeek(hours, number))
      .map((hours) => ({hours, isThisWeek: opening.isOn(hours, number)}))
      .sort((a, b) => (a.hours.opens < b.hours.opens ? -1 : 1));
    const key = lines
      .map(({hours, isThisWeek}) =>
        [hours.opens, hours.closes, hours.weeks, hours.byMonthWeek, allWords(hours.label), hours.isAsk, isThisWeek].join(),
      )
      .join(';');
    const before = rows[rows.length - 1];
    if (before && before.key === key && before.isUsual && isUsual && !before.isToday && number !== today)
      rows[rows.length - 1] = {...before, last: number};
    else rows.push({first: number, last: number, isToday: number === today, lines, day, isUsual, key});
  }
  return rows;
}

const allWords = (text: Text = ''): string => (typeof text === 'string' ? text : Object.values(text).join());

/** A change that lies ahead: one day, or a closure's first and last day. */
export interface ComingChange {
  readonly from: DayNumber;
  readonly through: DayNumber;
  readonly day: OpeningDay;
}

/** What is not as usual in the days after today: all of four weeks, and the next holiday after them. */
export function comingChanges({dayOf}: Opening, today: DayNumber): ComingChange[] {
  const changes: ComingChange[] = [];
  let hasHoliday = false;
  for (let number = today + 1; number <= today + SEARCH && (number <= today + 28 || !hasHoliday); number++) {
    const day = dayOf(number);
    const [reason] = day.reasons;
    if (day.state === 'usual' || (day.state !== 'special' && !day.usual.length && !day.spans.length)) continue;
    const isOwn = reason?.kind === 'closure' && day.state === 'closed';
    const from = isOwn ? parseDate(reason.from!)! : number;
    const isHoliday = reason !== undefined && !/^(closure|special|unclear)$/.test(reason.kind);
    if (from <= today || changes.some((known) => known.from === from) || (number > today + 28 && !isHoliday)) continue;
    hasHoliday ||= isHoliday;
    changes.push({from, through: isOwn ? parseDate(reason.through!)! : number, day});
  }
  return changes;
}

/** Times of a week that overlap, are no times, or look turned round, by their place in `hours`. */
export function unclearHours({hours}: OpeningHours): {readonly code: 'hours-unclear' | 'hours-overlap'; readonly index: number}[] {
  const found: {code: 'hours-unclear' | 'hours-overlap'; index: number}[] = [];
  hours.forEach((one, index) => {
    const span = spanOf(0, one);
    if (isUnclear(span)) found.push({code: 'hours-unclear', index});
    else if (hours.slice(0, index).some((other) => isTogether(one, other) && overlap(span, spanOf(0, other))))
      found.push({code: 'hours-overlap', index});
  });
  return found;
}

/** Seconds after which a time that goes on past midnight may have been meant the other way round. */
const LONG_NIGHT = 12 * 3600;

/** Whether a time goes on until so late the next day that its ends may be turned round. Until midnight is no next day. */
export function isTurnedRound({opens, closes}: Pick<HoursLine, 'opens' | 'closes'>): boolean {
  if (opens <= closes || closes === '00:00') return false;
  const {start, end} = spanOf(0, {opens, closes});
  return end - start > LONG_NIGHT;
}

/** Such times of a week, but for those that are no times, or overlap. */
export function turnedRound(record: OpeningHours): readonly HoursLine[] {
  const unclear = new Set(unclearHours(record).map(({index}) => index));
  return record.hours.filter((one, i) => !unclear.has(i) && isTurnedRound(one));
}

/** Hours of two kinds may hold at once; of hours with a name and hours without, the ones within the others, unless only one of them is sure. */
function overlap(a: Span, b: Span): boolean {
  if (isUnclear(b) || Math.min(a.end, b.end) <= Math.max(a.start, b.start)) return false;
  const isWithin = (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end);
  return isSameText(a.label, b.label) || (!(a.label && b.label) && (!isWithin || a.isAsk !== b.isAsk));
}

/** Whether two lines can hold on one day, as far as their weekdays, weeks and seasons tell. */
const isTogether = (a: HoursLine, b: HoursLine): boolean =>
  // What is typed has been tried for this, day by day.
  ![a, b].some(({dates, inWeeks, unless}) => dates ?? inWeeks ?? unless) &&
  (!a.byDay || !b.byDay || a.byDay.some((day) => b.byDay!.includes(day))) &&
  (!a.weeks || !b.weeks || a.weeks === b.weeks) &&
  (!a.byMonthWeek || !b.byMonthWeek || a.byMonthWeek === b.byMonthWeek) &&
  (a.validFrom ?? '') <= (b.validThrough ?? '9') &&
  (b.validFrom ?? '') <= (a.validThrough ?? '9');
