/** The week's table and the days that are not as usual, in words. */
import {DAY, formatDate, WEEKDAYS, weekdayOf, type DayNumber} from '../../model/calendar.js';
import type {Hours, HoursLine, PlainDate, Text} from '../../model/feed.js';
import {isSameText, spanOf} from '../../model/opening-hours.js';
import type {ComingChange, WeekRow} from '../../model/opening-week.js';
import {formatDay, formatWeekday} from '../format.js';
import {formatList} from '../format-list.js';
import {formatParts, formatTimeRange, formatWeekdays, timeAfter} from '../format-phrases.js';
import {language, msg, str} from '../words.js';
import {allDay, callFirst} from './opening-hours.js';

export const heading = () => msg('Åbningstider');
export const day = () => msg('Dag');
export const time = () => msg('Tid');
export const closed = () => msg('Lukket');
export const comingChanges = () => msg('Kommende ændringer');
export const showOnMap = () => msg('Vis på kort');
export const failed = () => msg('Vi kan ikke vise åbningstiderne lige nu');
export const notThisWeek = () => msg('ikke denne uge');
/** @param times joined by `formatList` */
export const openAt = (times: string) => msg(str`Åbent ${times}`);

/** `19.00–21.00`; a whole day has a word. */
export const timesOf = ({opens, closes}: Pick<Hours, 'opens' | 'closes'>): string =>
  opens === '00:00' && (closes === '23:59' || closes === '24:00') ? allDay() : formatTimeRange(opens, closes, language());

/** `mandag`, `lørdag og søndag`, `tirsdag–søndag` */
export function rowDays({first, last}: Pick<WeekRow, 'first' | 'last'>): string {
  const [from, through] = [first, last].map((number) => formatWeekday(WEEKDAYS[weekdayOf(number)]!, language()));
  return first === last
    ? from!
    : last === first + 1 || last === first - 6
      ? formatList([from!, through!], language())
      : `${from}–${through}`;
}

/** `kun ulige uger`, `kun den første i måneden`; undefined for hours of every week. */
export function conditionOf({weeks, byMonthWeek}: HoursLine): string | undefined {
  if (weeks) return weeks === 'odd' ? msg('kun ulige uger') : msg('kun lige uger');
  return [
    () => msg('kun den sidste i måneden'),
    undefined,
    () => msg('kun den første i måneden'),
    () => msg('kun den anden i måneden'),
    () => msg('kun den tredje i måneden'),
    () => msg('kun den fjerde i måneden'),
    () => msg('kun den femte i måneden'),
  ][(byMonthWeek ?? 0) + 1]?.();
}

/**
 * `mandag 7–22 (selvbetjening), mandag 10–17 (med betjening), lørdag 10–12 (kun ulige uger)`.
 *
 * Hours are called by their name where a day has several kinds of them, or where one should ask.
 *
 * @param labelOf a label in the reader's language
 */
export function hoursInShort(lines: readonly HoursLine[], labelOf: (label: Text) => string): string {
  const parts = lines.map((line) => {
    const {byDay = WEEKDAYS, label, opens, closes} = line;
    const days = formatWeekdays(byDay, language());
    const {isAsk, start, end} = spanOf(0, line);
    const said = isAsk && end - start >= DAY ? days : timeAfter(days, opens, closes, language());
    const isOfAnotherKind = (other: HoursLine) =>
      !isSameText(label, other.label) && byDay.some((day) => (other.byDay ?? WEEKDAYS).includes(day));
    const name = label && (isAsk || lines.some(isOfAnotherKind)) ? labelOf(label) : isAsk && callFirst();
    const words = [name, conditionOf(line)].filter(Boolean) as string[];
    return words.length ? `${said} (${formatParts(words, language())})` : said;
  });
  return formatParts(parts, language());
}

/** `mandag 28. december`, `21. december – 3. januar 2027`: with the year where it is not today's. */
export function changeDays({from, through}: ComingChange, today: DayNumber): string {
  const [first, last, now] = [from, through, today].map(formatDate) as [PlainDate, PlainDate, PlainDate];
  const isInYearOf = (a: PlainDate, b: PlainDate) => a.slice(0, 4) === b.slice(0, 4);
  const end = formatDay(last, language(), {weekday: from === through, year: !isInYearOf(last, now)});
  if (from === through) return end;
  return `${formatDay(first, language(), {weekday: false, year: !isInYearOf(first, last) && !isInYearOf(first, now)})} – ${end}`;
}
