import assert from 'node:assert/strict';
import {DAY, formatDateTime, parseDate} from '../../src/model/calendar.js';
import {typedDays} from '../../src/model/hours/typed-days.js';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {parseHours} from '../../src/model/parse-hours.js';
import {fixedZone} from '../../src/model/transition-zone.js';
import {readSecond} from './second-hours.js';
import {numbersFrom, writtenHours} from './written-hours.js';

const zone = fixedZone('UTC', 0);
const first = parseDate('2026-11-30')! * DAY;
const YEAR = 366 * DAY;

/**
 * Reads made-up hours by both readers at every boundary of a year, a minute before and after, and at random minutes.
 *
 * @returns how many were read; the others are refused because a line would never hold
 */
export function compareHours(count: number, seed: number, minutes: number): number {
  const next = numbersFrom(seed);
  let read = 0;
  for (let i = 0; i < count; i++) {
    const text = writtenHours(next);
    const publicHolidays = next(2) ? 'open' : 'closed';
    const {record, problems} = parseHours(text, {publicHolidays, customaryDays: 'open'});
    if (problems.length) {
      assert.deepEqual([...new Set(problems.map(({code}) => code))], ['hours-lost'], text);
      continue;
    }
    read++;
    const opening = openingOf(record, zone, typedDays);
    const second = readSecond(text, publicHolidays === 'closed');
    const moments: number[] = [];
    for (let moment = first; moment < first + YEAR;) {
      moment = openingState(opening, moment).changes ?? Infinity;
      moments.push(moment - 60, moment, moment + 60);
    }
    for (let n = 0; n < minutes; n++) moments.push(first + next(YEAR / 60) * 60);
    for (const moment of moments) {
      if (moment < first || moment >= first + YEAR) continue;
      const minute = (moment % DAY) / 60;
      assert.equal(
        openingState(opening, moment).state,
        second(new Date((moment - minute * 60) * 1000), minute),
        `${JSON.stringify(text)} at ${formatDateTime(moment)}, holidays ${publicHolidays}`,
      );
    }
  }
  return read;
}
