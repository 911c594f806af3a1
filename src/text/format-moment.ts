/** Days with their times in words. Pure, like `format.ts`. */
import type {PlainDate, PlainDateTime} from '../model/feed.js';
import {formatDay, relativeDay, withTime, type DayFormat} from './format.js';

/** `2026-11-23T19:00` → `mandag 23. november kl. 19.00`. */
export const formatDayAndTime = (moment: PlainDateTime, language: string, options?: DayFormat): string =>
  withTime(formatDay(moment, language, options), moment, language);

/**
 * When something happened, as it stands within a sentence: `i dag kl. 18.55`, `mandag 23. november kl. 11.00` (ru `в понедельник,
 * 23 ноября в 11:00`), with the year where it is another. A date alone has no time.
 */
export function formatMoment(moment: PlainDate | PlainDateTime, today: PlainDate, language: string): string {
  const options: DayFormat = {year: moment.slice(0, 4) !== today.slice(0, 4), use: 'weekdaysOn'};
  const day = relativeDay(moment, today, language) ?? formatDay(moment, language, options);
  return moment.length > 10 ? withTime(day, moment, language) : day;
}
