import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  DAY,
  WEEKDAYS,
  civil,
  dayNumber,
  formatDate,
  formatDateTime,
  formatInstant,
  isoWeek,
  parseDate,
  parseDateTime,
  parseInstant,
  parseTime,
  weekdayOf,
} from '../../src/model/calendar.js';

/** A Date at midnight UTC: the second source, good for every year from 1 on. */
const utc = (day: number): Date => new Date(day * DAY * 1000);

describe('the calendar', () => {
  it('agrees with Date on every day of 1890–2110 and on the edges of the years 1 and 9999', () => {
    const days: number[] = [];
    for (let day = dayNumber(1890, 1, 1); day < dayNumber(2110, 1, 1); day++) days.push(day);
    for (const year of [1, 4, 100, 400, 1582, 9998, 9999])
      for (let day = dayNumber(year, 1, 1); day <= dayNumber(year, 12, 31); day += 1) days.push(day);
    for (const day of days) {
      const date = utc(day);
      const {year, month, day: ofMonth} = civil(day);
      assert.deepEqual([year, month, ofMonth], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      assert.equal(dayNumber(year, month, ofMonth), day);
      assert.equal(weekdayOf(day), (date.getUTCDay() + 6) % 7);
      assert.equal(formatDate(day), date.toISOString().slice(0, 10));
      assert.equal(parseDate(formatDate(day)), day);
    }
  });

  it('counts 1970-01-01 as day 0, a Thursday', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.equal(WEEKDAYS[weekdayOf(0)], 'TH');
  });

  it('lets months run over into neighbouring years', () => {
    assert.equal(dayNumber(2026, 13, 1), dayNumber(2027, 1, 1));
    assert.equal(dayNumber(2026, 0, 31), dayNumber(2025, 12, 31));
    assert.equal(dayNumber(0, 2026 * 12 + 3, 14), dayNumber(2026, 3, 14));
  });

  for (const [date, year, week] of [
    ['2025-12-28', 2025, 52],
    ['2025-12-29', 2026, 1],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2021-01-03', 2020, 53],
    ['2008-12-30', 2009, 1],
  ] as const)
    it(`puts ${date} in week ${week} of ${year}`, () => assert.deepEqual(isoWeek(parseDate(date)!), {year, week}));

  it('numbers weeks that begin on Sunday by the same rule', () => {
    // 3 January 2027 is a Sunday: with Monday weeks the last of week 53, with Sunday weeks the first of week 1.
    assert.deepEqual(isoWeek(parseDate('2027-01-03')!, 6), {year: 2027, week: 1});
    assert.deepEqual(isoWeek(parseDate('2027-01-02')!, 6), {year: 2026, week: 52});
  });
});

describe('reading', () => {
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-3-14',
    ' 2026-03-14',
    '2026-03-14 ',
    '',
    '20260314',
    '2026-03-14T19:00',
  ])
    it(`refuses the date "${text}"`, () => assert.equal(parseDate(text), undefined));

  for (const [text, seconds] of [
    ['00:00', 0],
    ['19:00', 68400],
    ['23:59:59', 86399],
    ['24:00', 86400],
  ] as const)
    it(`reads the time ${text}`, () => assert.equal(parseTime(text), seconds));

  for (const text of ['24:01', '25:00', '7:00', '19.00', '19:60', '19:00:60', '', '19'])
    it(`refuses the time "${text}"`, () => assert.equal(parseTime(text), undefined));

  for (const text of ['2026-03-14T19:00', '2026-03-14T19:00:30', '1969-12-31T23:59:59', '0001-01-01T00:00', '9999-12-31T23:59'])
    it(`writes the date-time ${text} as it read it`, () => assert.equal(formatDateTime(parseDateTime(text)!), text));

  for (const text of ['2026-03-14', '2026-03-14 19:00', '2026-02-30T19:00', '2026-03-14T19', '2026-03-14T19:00Z', 'T19:00', ''])
    it(`refuses the date-time "${text}"`, () => assert.equal(parseDateTime(text), undefined));

  for (const [text, instant] of [
    ['2026-03-14T18:00:00Z', '2026-03-14T18:00:00Z'],
    ['2026-03-14T18:00Z', '2026-03-14T18:00:00Z'],
    ['2026-03-14T18:00:00.123Z', '2026-03-14T18:00:00Z'],
    ['2026-03-14T19:00:00+01:00', '2026-03-14T18:00:00Z'],
    ['2026-03-14T19:00+0100', '2026-03-14T18:00:00Z'],
    ['2026-03-13T20:30-03:30', '2026-03-14T00:00:00Z'],
    ['1960-01-01T00:00:00Z', '1960-01-01T00:00:00Z'],
  ] as const)
    it(`reads the instant ${text}`, () => {
      assert.equal(parseInstant(text), Date.parse(instant) / 1000);
      assert.equal(formatInstant(parseInstant(text)!), instant);
    });

  for (const text of ['2026-03-14T18:00', '2026-03-14Z', '2026-03-14T18Z', '2026-02-30T18:00Z', 'Z', '', '2026-03-14T18:00:00ZZ'])
    it(`refuses the instant "${text}"`, () => assert.equal(parseInstant(text), undefined));
});

describe('a date is none', () => {
  for (const text of [
    '2026/03-14',
    '2026-03/14',
    '2026-3-14',
    '2026-03-140',
    '02026-03-1',
    '202x-03-14',
    '2026-0x-14',
    '2026-03-1x',
    '0000-03-14',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-02-29',
  ])
    it(text, () => assert.equal(parseDate(text), undefined));
});
