/** Moments with their offset, as programs write them: `2026-12-05T10:00:00+01:00` is what the clock on the wall shows then. */
import {formatDateTime, parseInstant} from '../../model/calendar.js';
import type {Problem} from '../../model/feed.js';
import {ianaZone} from '../../model/zone.js';

/** Fields in which days and moments stand. */
const WHEN = new Set(['schedule', 'changes', 'closures', 'specialOpeningHours', 'validFrom', 'validThrough', 'lastChecked']);
/** Of these the days alone. */
const DAYS = /^(date|startDate|endDate|exceptDate|validFrom|validThrough|lastChecked)$/;

/** The record with days and moments of the feed's zone in their place; the first is told, the others are alike. */
export function withoutOffsets(record: unknown, timeZone: string, where: string, mistakes: Problem[]): unknown {
  const read = (value: unknown, at: string, field: string): unknown => {
    if (Array.isArray(value)) return value.map((one, i) => read(one, `${at}[${i}]`, field));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one, `${at}.${key}`, key)]));
    const instant = typeof value === 'string' ? parseInstant(value) : undefined;
    if (instant === undefined) return value;
    const isDay = DAYS.test(field);
    const moment = formatDateTime(ianaZone(timeZone)!.toWall(instant)).slice(0, isDay ? 10 : 16);
    if (!mistakes.length) mistakes.push({code: isDay ? 'date' : 'date-time', where: at, values: {found: value as string, read: moment}});
    return moment;
  };
  if (!record || typeof record !== 'object' || Array.isArray(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, WHEN.has(key) ? read(value, `${where}.${key}`, key) : value]),
  );
}
