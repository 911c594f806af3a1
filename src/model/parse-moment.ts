import {DAY, parseDate, parseDateTime, type WallSeconds} from './calendar.js';

/** Wall seconds of a date (its midnight) or a date-time. Not in `calendar.ts`, all of which every page loads. */
export function parseMoment(text: string): WallSeconds | undefined {
  const day = parseDate(text);
  return day === undefined ? parseDateTime(text) : day * DAY;
}
