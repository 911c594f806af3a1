import {WEEKDAYS} from '../model/calendar.js';
import type {Weekday} from '../model/feed.js';
import {formatList, formatWeekday} from './format.js';

/** Days of the week, three or more that follow each other as a range: `mandag–fredag`, `tirsdag og torsdag`. */
export function formatWeekdays(days: readonly Weekday[], language: string): string {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  const from = WEEKDAYS.indexOf(sorted[0]!);
  const names = sorted.map((day) => formatWeekday(day, language));
  return sorted.length > 2 && WEEKDAYS[from + sorted.length - 1] === sorted[sorted.length - 1]
    ? `${names[0]}–${names[names.length - 1]}`
    : formatList(names, language);
}
