import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseDate, DAY} from '../../src/model/calendar.js';
import {changedOccurrences} from '../../src/model/change.js';
import type {Change, Occurrence, Schedule} from '../../src/model/feed.js';
import {expandSchedule} from '../../src/model/schedule.js';
import {COPENHAGEN, inWords, on} from '../tools/records.js';

const window = {from: parseDate('2026-11-23')! * DAY, until: parseDate('2026-12-01')! * DAY};
const wordsAfter = (occurrences: readonly Occurrence[], changes: readonly Change[], schedule: readonly Schedule[] = []): string =>
  changedOccurrences(occurrences, changes, schedule, COPENHAGEN, window).map(inWords).join(', ');

const MONDAY = '2026-11-23T19:00/21:00';
const LATE = '2026-11-23T20:00/23:00';
const FAIR = '2026-11-23/2026-11-25';

describe('a date that is changed', () => {
  const table: readonly [times: string, change: Omit<Change, 'date'>, becomes: string][] = [
    // Cancelled, postponed, or only described otherwise
    [MONDAY, {status: 'cancelled', reason: 'Sygdom'}, `${MONDAY} cancelled reason=Sygdom`],
    [MONDAY, {status: 'postponed'}, `${MONDAY} postponed`],
    [MONDAY, {name: 'Julefrokost'}, `${MONDAY} name=Julefrokost`],
    [MONDAY, {startDate: '2026-11-23', description: 'Tag kage med'}, `${MONDAY} description=Tag kage med`],
    [FAIR, {status: 'cancelled'}, `${FAIR} cancelled`],
    // Elsewhere
    [MONDAY, {place: 'hallen'}, `${MONDAY} moved place=hallen`],
    [MONDAY, {location: 'Hallen'}, `${MONDAY} moved location=Hallen`],
    [MONDAY, {location: 'Hallen', status: 'scheduled'}, `${MONDAY} location=Hallen`],
    // At another time
    [MONDAY, {startTime: '18:00'}, `2026-11-23T18:00/20:00 moved previousStart=2026-11-23T19:00`],
    [MONDAY, {endTime: '22:00'}, `2026-11-23T19:00/22:00 moved`],
    [MONDAY, {startTime: '18:00', endTime: '21:30'}, `2026-11-23T18:00/21:30 moved previousStart=2026-11-23T19:00`],
    [MONDAY, {startTime: '18:00', endTime: '18:00'}, `2026-11-23T18:00 moved previousStart=2026-11-23T19:00`],
    [MONDAY, {startTime: '19:00'}, `${MONDAY} moved`],
    [MONDAY, {startTime: '18:00', status: 'cancelled'}, `2026-11-23T18:00/20:00 cancelled previousStart=2026-11-23T19:00`],
    // Past midnight
    [LATE, {endTime: '01:00'}, `2026-11-23T20:00/2026-11-24T01:00 moved`],
    [LATE, {startTime: '22:00'}, `2026-11-23T22:00/2026-11-24T01:00 moved previousStart=2026-11-23T20:00`],
    // On another day
    [MONDAY, {startDate: '2026-11-24'}, `2026-11-24T19:00/21:00 moved previousStart=2026-11-23T19:00`],
    [MONDAY, {startDate: '2026-11-24', endTime: '20:00'}, `2026-11-24T19:00/20:00 moved previousStart=2026-11-23T19:00`],
    [
      MONDAY,
      {startDate: '2026-11-24', startTime: '10:00', name: 'Brunch'},
      `2026-11-24T10:00/12:00 moved name=Brunch previousStart=2026-11-23T19:00`,
    ],
    ['2026-11-23T19:00', {startDate: '2026-11-24'}, `2026-11-24T19:00 moved previousStart=2026-11-23T19:00`],
    // All day
    [FAIR, {startDate: '2026-11-25'}, `2026-11-25/2026-11-27 moved previousStart=2026-11-23`],
    [FAIR, {startTime: '10:00'}, `2026-11-23T10:00 moved previousStart=2026-11-23`],
    [FAIR, {startTime: '10:00', endTime: '16:00'}, `2026-11-23T10:00/16:00 moved previousStart=2026-11-23`],
    [FAIR, {startDate: '2026-11-25', endTime: '16:00'}, `2026-11-25/2026-11-27 moved previousStart=2026-11-23`],
    // Out of the window, and along its edges
    [MONDAY, {startDate: '2026-11-22'}, ''],
    [MONDAY, {startDate: '2026-12-01'}, ''],
    [MONDAY, {startDate: '2026-12-01', startTime: '00:00'}, ''],
    [MONDAY, {startDate: '2026-11-30', startTime: '23:59'}, `2026-11-30T23:59/2026-12-01T01:59 moved previousStart=2026-11-23T19:00`],
    [MONDAY, {startDate: '2026-11-22', startTime: '22:00', endTime: '00:00'}, ''],
    [
      MONDAY,
      {startDate: '2026-11-22', startTime: '22:00', endTime: '00:01'},
      `2026-11-22T22:00/2026-11-23T00:01 moved previousStart=2026-11-23T19:00`,
    ],
    ['2026-11-23T19:00', {startTime: '00:00'}, `2026-11-23T00:00 moved previousStart=2026-11-23T19:00`],
    ['2026-11-23T19:00', {startDate: '2026-11-22'}, ''],
    [FAIR, {startDate: '2026-12-01'}, ''],
    [FAIR, {startDate: '2026-11-30'}, `2026-11-30/2026-12-02 moved previousStart=2026-11-23`],
    [FAIR, {startDate: '2026-11-21'}, ''],
    [FAIR, {startDate: '2026-11-22'}, `2026-11-22/2026-11-24 moved previousStart=2026-11-23`],
  ];
  for (const [times, change, becomes] of table)
    test(`${times} by ${JSON.stringify(change)} becomes ${becomes || 'nothing in this window'}`, () =>
      assert.equal(wordsAfter([on(times)], [{date: times.slice(0, 10), ...change}]), becomes));

  test('keeps what else it says', () => {
    const occurrence = on(MONDAY, {url: 'https://a.example/'});
    assert.equal(wordsAfter([occurrence], [{date: '2026-11-23', status: 'cancelled'}]), `${MONDAY} cancelled url=https://a.example/`);
  });

  test('is changed whenever it takes place on that day, and no other day is', () =>
    assert.equal(
      wordsAfter(
        [on('2026-11-23T10:00/12:00'), on(MONDAY), on('2026-11-24T10:00/12:00')],
        [
          {date: '2026-11-23', status: 'cancelled'},
          {date: '2026-11-25', status: 'cancelled'},
        ],
      ),
      `2026-11-23T10:00/12:00 cancelled, ${MONDAY} cancelled, 2026-11-24T10:00/12:00`,
    ));

  test('stands where its new time belongs, after what the feed has first at that time', () =>
    assert.equal(
      wordsAfter(
        [on(MONDAY), on('2026-11-24T19:00/20:00'), on('2026-11-25T19:00/20:00')],
        [
          {date: '2026-11-25', startDate: '2026-11-23', startTime: '18:00'},
          {date: '2026-11-23', startDate: '2026-11-24'},
        ],
      ),
      '2026-11-23T18:00/19:00 moved previousStart=2026-11-25T19:00, 2026-11-24T19:00/21:00 moved previousStart=2026-11-23T19:00, 2026-11-24T19:00/20:00',
    ));
});

describe('a date outside the window', () => {
  const schedule: Schedule[] = [{byDay: ['MO', 'TU'], startTime: '22:00', endTime: '02:00'}];
  const within = expandSchedule(schedule, COPENHAGEN, window).occurrences;
  const all = '2026-11-23T22:00/2026-11-24T02:00, 2026-11-24T22:00/2026-11-25T02:00, 2026-11-30T22:00/2026-12-01T02:00';
  const withMoved = all.replace(', 2026-11-30', ', 2026-11-26T22:00/2026-11-27T02:00 moved previousStart=2026-12-01T22:00, 2026-11-30');

  for (const [what, change, becomes] of [
    ['moved into it is found', {date: '2026-12-01', startDate: '2026-11-26'}, withMoved],
    ['that is only cancelled is not', {date: '2026-12-01', status: 'cancelled'}, all],
    ['that the schedule does not have is not', {date: '2026-12-02', startDate: '2026-11-26'}, all],
    ['that is no date is not', {date: '2026-02-30', startDate: '2026-11-26'}, all],
  ] as [string, Change, string][])
    test(what, () => assert.equal(wordsAfter(within, [change], schedule), becomes));
});
