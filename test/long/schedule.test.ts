import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  DAY,
  WEEKDAYS,
  dayNumber,
  formatDate,
  formatDateTime,
  isoWeek,
  parseDate,
  parseDateTime,
  parseInstant,
  weekdayOf,
} from '../../src/model/calendar.js';
import type {Schedule} from '../../src/model/feed.js';
import {expandSchedule} from '../../src/model/schedule.js';
import {ianaZone} from '../../src/model/zone.js';

const zone = ianaZone('Europe/Copenhagen')!;
const days = {min: dayNumber(2024, 1, 1), max: dayNumber(2030, 12, 31)};
const date = fc.oneof(
  {weight: 9, arbitrary: fc.integer(days).map(formatDate)},
  {weight: 1, arbitrary: fc.constantFrom('2026-02-30', '', 'soon', '9999-12-31')},
);
const time = fc.oneof(
  {weight: 9, arbitrary: fc.integer({min: 0, max: 95}).map((quarter) => formatDateTime(quarter * 900).slice(11))},
  {weight: 1, arbitrary: fc.constantFrom('24:00', '7:00', '', '02:30')},
);
const moment = fc.oneof(
  date,
  fc.tuple(date, time).map(([day, at]) => `${day}T${at}`),
);
const schedule = fc.record(
  {
    byDay: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), {maxLength: 7}),
    startTime: time,
    endTime: time,
    startDate: date,
    endDate: date,
    repeatFrequency: fc.constantFrom('P1D' as const, 'P1W' as const, 'P2W' as const, 'P1M' as const, 'P1Y' as const),
    byMonthWeek: fc.constantFrom(1, 2, 3, 4, 5, -1),
    weeks: fc.constantFrom('odd' as const, 'even' as const),
    exceptDate: fc.array(date, {maxLength: 5}),
    dates: fc.array(fc.oneof(moment, fc.record({start: moment, end: moment}, {requiredKeys: ['start']})), {maxLength: 5}),
    text: fc.constant('Efter aftale'),
  },
  {requiredKeys: []},
) as fc.Arbitrary<Schedule>;
const window = fc
  .tuple(fc.integer(days), fc.integer({min: 0, max: 400}))
  .map(([day, length]) => ({from: day * DAY, until: (day + length) * DAY}));
const options = {seed: 11, numRuns: 6000};

describe('any schedules', () => {
  it('give occurrences in order, each start once, that overlap the window, with ends and instants that fit', () => {
    fc.assert(
      fc.property(fc.array(schedule, {maxLength: 3}), window, (schedules, {from, until}) => {
        const {occurrences} = expandSchedule(schedules, zone, {from, until}, {most: 100});
        assert.ok(occurrences.length <= 100);
        occurrences.forEach(({start, end, allDay, startInstant, endInstant}, i) => {
          const [begin, close] = [start, end].map((text) => (allDay ? parseDate(text)! * DAY : parseDateTime(text)!)) as [number, number];
          // An hour's slack: a time in the spring gap is shown an hour later than the schedule has it.
          assert.ok(begin < until + 3600 && (close > from || (close === begin && begin >= from)), `${start}/${end}`);
          assert.ok(i === 0 || start > occurrences[i - 1]!.start);
          assert.equal(allDay, startInstant === undefined && endInstant === undefined);
          if (!allDay) {
            assert.equal(formatDateTime(zone.toWall(parseInstant(startInstant!)!)), start);
            assert.ok(parseInstant(endInstant!)! >= parseInstant(startInstant!)!);
          }
        });
      }),
      options,
    );
  });

  it('take place only on days that a rule names, outside the exceptions, within the season', () => {
    fc.assert(
      fc.property(schedule, window, ({dates: _, ...one}, {from, until}) => {
        for (const {start} of expandSchedule([one], zone, {from, until}, {most: 100}).occurrences) {
          const day = start.slice(0, 10);
          const number = parseDate(day)!;
          assert.ok(!one.byDay?.length || one.byDay.includes(WEEKDAYS[weekdayOf(number)]!));
          assert.ok(!one.exceptDate?.includes(day));
          assert.ok(!one.startDate || parseDate(one.startDate) === undefined || day >= one.startDate);
          if (one.repeatFrequency) assert.ok(!one.endDate || parseDate(one.endDate) === undefined || day <= one.endDate);
          if (one.weeks && one.byDay?.length) assert.equal(isoWeek(number).week % 2, one.weeks === 'odd' ? 1 : 0);
        }
      }),
      options,
    );
  });
});
