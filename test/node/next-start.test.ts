// At home only: moments are wall-clock times of the zone that is handed in.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isOver} from '../../src/model/agenda.js';
import {changedOccurrences} from '../../src/model/change.js';
import {momentOf, nextStart} from '../../src/model/next-start.js';
import type {ActivityRecord} from '../../src/model/feed.js';
import {expandSchedule, parseWindow} from '../../src/model/schedule.js';
import {COPENHAGEN} from '../tools/records.js';

type Dates = Pick<ActivityRecord, 'schedule' | 'changes' | 'validFrom' | 'validThrough'>;

const mondays = {byDay: ['MO'], startTime: '19:00', endTime: '21:00'} as const;
/** Of each what is said of it, its dates, a moment (23 November 2026 is a Monday) and when it begins next. */
const cases: readonly [what: string, dates: Dates, moment: string, next: string | undefined][] = [
  ['is to come', {schedule: [mondays]}, '2026-11-23T18:59', '2026-11-23T19:00'],
  ['is on in its last minute', {schedule: [mondays]}, '2026-11-23T20:59', '2026-11-23T19:00'],
  ['has just ended', {schedule: [mondays]}, '2026-11-23T21:00', '2026-11-30T19:00'],
  ['has no end and began less than two hours ago', {schedule: [{byDay: ['MO'], startTime: '19:00'}]}, '2026-11-23T20:59', '2026-11-23T19:00'],
  ['has no end and began two hours ago', {schedule: [{byDay: ['MO'], startTime: '19:00'}]}, '2026-11-23T21:00', '2026-11-30T19:00'],
  ['has no end and began before midnight', {schedule: [{byDay: ['SU'], startTime: '22:01'}]}, '2026-11-23T00:00', '2026-11-22T22:01'],
  ['lasts all day until midnight', {schedule: [{byDay: ['MO']}]}, '2026-11-23T23:59', '2026-11-23'],
  ['lasted all day till midnight', {schedule: [{byDay: ['MO']}]}, '2026-11-24T00:00', '2026-11-30'],
  ['goes on past midnight', {schedule: [{byDay: ['SU'], startTime: '22:00', endTime: '02:00'}]}, '2026-11-23T01:59', '2026-11-22T22:00'],
  ['went on past midnight', {schedule: [{byDay: ['SU'], startTime: '22:00', endTime: '02:00'}]}, '2026-11-23T02:00', '2026-11-29T22:00'],
  ['lasts for months', {schedule: [{dates: [{start: '2026-09-01', end: '2026-12-31'}]}]}, '2026-11-23T12:00', '2026-09-01'],
  ['is cancelled but still listed', {schedule: [mondays], changes: [{date: '2026-11-23', status: 'cancelled'}]}, '2026-11-23T12:00', '2026-11-23T19:00'],
  ['is moved to an earlier day', {schedule: [mondays], changes: [{date: '2026-11-30', startDate: '2026-11-24'}]}, '2026-11-23T21:00', '2026-11-24T19:00'],
  ['is moved and over', {schedule: [mondays], changes: [{date: '2026-11-23', startTime: '10:00', endTime: '12:00'}]}, '2026-11-23T12:00', '2026-11-30T19:00'],
  // One change for all that is on its date.
  ['is moved away, all four times', {schedule: ['08:00', '10:00', '12:00', '14:00'].map((startTime) => ({byDay: ['MO'], startTime})), changes: [{date: '2026-11-23', startDate: '2027-05-01'}]}, '2026-11-23T00:00', '2026-11-30T08:00'],
  ['began five times in three hours', {schedule: ['18', '19', '20', '21', '22'].map((hour) => ({dates: [`2026-11-23T${hour}:00`, `2026-11-24T${hour}:30`]}))}, '2026-11-24T00:00', '2026-11-24T18:30'],
  ['begins in the hour that a clock leaves out', {schedule: [{dates: ['2027-03-28T02:30'], startTime: '02:30'}]}, '2027-03-28T05:29', '2027-03-28T03:30'],
  ['began in the hour that a clock leaves out', {schedule: [{dates: ['2027-03-28T02:30'], startTime: '02:30'}]}, '2027-03-28T05:30', undefined],
  ['is not valid before Advent', {schedule: [mondays], validFrom: '2026-11-29'}, '2026-11-23T12:00', '2026-11-30T19:00'],
  ['has no more dates', {schedule: [{...mondays, endDate: '2026-11-23'}]}, '2026-11-23T21:00', undefined],
  ['has no schedule', {}, '2026-11-23T12:00', undefined],
]; // prettier-ignore

describe('the next start of an activity that', () => {
  for (const [what, dates, moment, next] of cases)
    test(`${what}, at ${moment}, is ${next ?? 'none'}`, () =>
      assert.equal(nextStart({id: 'a', name: 'A', ...dates}, COPENHAGEN, moment), next));

  test('has any of these dates is, at any half hour of ten days, the first that a list of all of them shows', () => {
    const window = parseWindow('2026-08-01', '2027-06-01', COPENHAGEN);
    for (const [what, {schedule = [], changes = [], validFrom, validThrough}] of cases) {
      const {occurrences} = expandSchedule(schedule, COPENHAGEN, window, {validFrom, validThrough});
      const all = changedOccurrences(occurrences, changes, schedule, COPENHAGEN, window);
      for (let at = Date.parse('2026-11-20T00:00Z'); at < Date.parse('2026-11-30T00:00Z'); at += 1_800_000) {
        const moment = new Date(at).toISOString().slice(0, 16);
        const first = all.find((occurrence) => !isOver(occurrence, moment))?.start;
        assert.equal(
          nextStart({id: 'a', name: 'A', schedule, changes, validFrom, validThrough}, COPENHAGEN, moment),
          first,
          `${what}, ${moment}`,
        );
      }
    }
  });
});

test('a feed is ordered from a moment, from a day as from its midnight, and from no day that does not exist', () => {
  assert.deepEqual(['2026-11-23T16:30', '2026-11-23', '2026-02-31', '2026-02-31T10:00'].map(momentOf), [
    '2026-11-23T16:30',
    '2026-11-23T00:00',
    undefined,
    undefined,
  ]);
});
