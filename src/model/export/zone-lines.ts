/** A zone's VTIMEZONE. */
import {
  DAY,
  WEEKDAYS,
  civil,
  dayNumber,
  formatDateTime,
  formatInstant,
  weekdayOf,
  type EpochSeconds,
  type WallSeconds,
} from '../calendar.js';
import type {Zone} from '../zone.js';
import {stamp} from './moment.js';

const {floor} = Math;

const offsetText = (offset: number): string => {
  const size = Math.abs(offset);
  const parts = [floor(size / 3600), floor(size / 60) % 60, size % 60].map((part) => `${part}`.padStart(2, '0'));
  return (offset < 0 ? '-' : '+') + parts.slice(0, size % 60 ? 3 : 2).join('');
};

/** The zone's VTIMEZONE for the years between two wall-clock times and some beyond, by rules as far as they are regular. */
export function zoneLines(zone: Zone, from: WallSeconds, until: WallSeconds): string[] {
  if (zone.name === 'UTC') return [];
  const firstYear = civil(floor(from / DAY)).year - 1;
  const lastYear = civil(floor(until / DAY)).year + 5;
  const offsetAt = (instant: EpochSeconds) => zone.toWall(instant) - instant;
  const runs: {key: string; year: number; first: number; last: number; count: number; before: number; after: number; rule: string}[] = [];
  const begin = dayNumber(firstYear, 1, 1) * DAY;
  const end = dayNumber(lastYear + 1, 1, 1) * DAY;
  for (let at = begin; at < end; at += 7 * DAY) {
    const before = offsetAt(at);
    const after = offsetAt(at + 7 * DAY);
    if (before === after) continue;
    let low = at;
    let high = at + 7 * DAY;
    while (high - low > 1) {
      const middle = floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    const wall = high + before;
    const day = floor(wall / DAY);
    const {year, month, day: ofMonth} = civil(day);
    const nth = dayNumber(year, month + 1, 1) - day <= 7 ? -1 : Math.ceil(ofMonth / 7);
    const rule = `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${WEEKDAYS[weekdayOf(day)]!}`;
    const key = `${before} ${after} ${rule} ${wall - day * DAY}`;
    const run = runs.find((run) => run.key === key && run.year === year - 1);
    if (run) Object.assign(run, {year, last: high, count: run.count + 1});
    else runs.push({key, year, first: wall, last: high, count: 1, before, after, rule});
  }
  const observance = (start: WallSeconds, before: number, after: number, rule: readonly string[]) => {
    const name = after > before ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${name}`,
      `DTSTART:${stamp(formatDateTime(start))}`,
      `TZOFFSETFROM:${offsetText(before)}`,
      `TZOFFSETTO:${offsetText(after)}`,
      ...rule,
      `END:${name}`,
    ];
  };
  const initial = offsetAt(begin);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.name}`,
    // Readers differ about the time before the first change; where it is long it has to be said.
    ...(runs[0] && runs[0].first < begin + 400 * DAY ? [] : observance(begin, initial, initial, [])),
    ...runs.flatMap(({year, first, last, count, before, after, rule}) =>
      observance(first, before, after, count > 1 ? [`RRULE:${rule}${year < lastYear ? `;UNTIL=${stamp(formatInstant(last))}` : ''}`] : []),
    ),
    'END:VTIMEZONE',
  ];
}
