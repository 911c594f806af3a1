import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDateTime} from '../../src/model/calendar.js';
import type {Schedule} from '../../src/model/feed.js';
import {dayRule, expandSchedule, makeOccurrence, needsStartDate, parseWindow, timedOccurrence} from '../../src/model/schedule.js';
import {ianaZone} from '../../src/model/zone.js';

const zone = ianaZone('Europe/Copenhagen')!;

/** `start/end` of what schedules come to; `end` without the date when it is the same. */
const times = (schedule: Schedule | readonly Schedule[], from: string, until: string): string[] =>
  expandSchedule([schedule].flat() as Schedule[], zone, parseWindow(from, until, zone)).occurrences.map(({start, end}) =>
    end === start ? start : `${start}/${end.startsWith(start.slice(0, 11)) ? end.slice(11) : end}`,
  );

interface Row {
  readonly says: string;
  readonly schedule: Schedule | readonly Schedule[];
  readonly from: string;
  readonly until: string;
  readonly gives: readonly string[];
}

const evening = {startTime: '19:00', endTime: '21:00'};
const rows: readonly Row[] = [
  {
    says: 'every week on its days',
    schedule: {byDay: ['MO', 'TH'], ...evening},
    from: '2026-03-09',
    until: '2026-03-20',
    gives: ['2026-03-09T19:00/21:00', '2026-03-12T19:00/21:00', '2026-03-16T19:00/21:00', '2026-03-19T19:00/21:00'],
  },
  {
    says: 'every week on the weekday of its first date when no day is named',
    schedule: {repeatFrequency: 'P1W', startDate: '2026-03-11', ...evening},
    from: '2026-03-01',
    until: '2026-03-26',
    gives: ['2026-03-11T19:00/21:00', '2026-03-18T19:00/21:00', '2026-03-25T19:00/21:00'],
  },
  {
    says: 'every second week, counted from the week of its first date',
    schedule: {repeatFrequency: 'P2W', byDay: ['MO'], startDate: '2026-01-07', ...evening},
    from: '2026-01-01',
    until: '2026-02-20',
    gives: ['2026-01-19T19:00/21:00', '2026-02-02T19:00/21:00', '2026-02-16T19:00/21:00'],
  },
  {
    says: 'every second week years later, without losing count',
    schedule: {repeatFrequency: 'P2W', byDay: ['WE'], startDate: '2020-12-30', ...evening},
    from: '2026-12-20',
    until: '2027-01-20',
    gives: ['2026-12-23T19:00/21:00', '2027-01-06T19:00/21:00'],
  },
  {
    says: 'nothing every second week when no date says which',
    schedule: {repeatFrequency: 'P2W', byDay: ['MO'], ...evening},
    from: '2026-01-01',
    until: '2026-02-20',
    gives: [],
  },
  {
    says: 'in even weeks where every second week is said as well, without a date to count from',
    schedule: {repeatFrequency: 'P2W', byDay: ['MO'], weeks: 'even', ...evening},
    from: '2026-12-14',
    until: '2027-01-20',
    gives: ['2026-12-21T19:00/21:00', '2027-01-11T19:00/21:00'],
  },
  {
    says: 'in odd weeks over the end of a year with 53 weeks, where every second week is counted from a date as well',
    schedule: {repeatFrequency: 'P2W', byDay: ['MO'], weeks: 'odd', startDate: '2026-12-28', ...evening},
    from: '2026-12-14',
    until: '2027-01-20',
    gives: ['2026-12-28T19:00/21:00', '2027-01-04T19:00/21:00', '2027-01-18T19:00/21:00'],
  },
  {
    says: 'in odd weeks twice running over the end of a year with 53 weeks',
    schedule: {byDay: ['MO'], weeks: 'odd', ...evening},
    from: '2026-12-14',
    until: '2027-01-20',
    gives: ['2026-12-14T19:00/21:00', '2026-12-28T19:00/21:00', '2027-01-04T19:00/21:00', '2027-01-18T19:00/21:00'],
  },
  {
    says: 'in even weeks',
    schedule: {byDay: ['MO'], weeks: 'even', ...evening},
    from: '2026-12-14',
    until: '2027-01-20',
    gives: ['2026-12-21T19:00/21:00', '2027-01-11T19:00/21:00'],
  },
  {
    says: 'on the second Tuesday of the month',
    schedule: {byDay: ['TU'], byMonthWeek: 2, repeatFrequency: 'P1M', ...evening},
    from: '2026-01-01',
    until: '2026-04-01',
    gives: ['2026-01-13T19:00/21:00', '2026-02-10T19:00/21:00', '2026-03-10T19:00/21:00'],
  },
  {
    says: 'on the last Friday of the month, whatever the frequency is called',
    schedule: {byDay: ['FR'], byMonthWeek: -1, repeatFrequency: 'P1W', ...evening},
    from: '2026-01-01',
    until: '2026-04-01',
    gives: ['2026-01-30T19:00/21:00', '2026-02-27T19:00/21:00', '2026-03-27T19:00/21:00'],
  },
  {
    says: 'on the fifth Monday only in months that have one',
    schedule: {byDay: ['MO'], byMonthWeek: 5, ...evening},
    from: '2026-01-01',
    until: '2026-07-01',
    gives: ['2026-03-30T19:00/21:00', '2026-06-29T19:00/21:00'],
  },
  {
    says: 'on the 31st only in months that have one',
    schedule: {repeatFrequency: 'P1M', startDate: '2025-10-31', ...evening},
    from: '2026-01-01',
    until: '2026-05-15',
    gives: ['2026-01-31T19:00/21:00', '2026-03-31T19:00/21:00'],
  },
  {
    says: 'on a week of the month and the weekday of its first date',
    schedule: {byMonthWeek: 1, startDate: '2026-01-07', ...evening},
    from: '2026-01-01',
    until: '2026-03-01',
    gives: ['2026-01-07T19:00/21:00', '2026-02-04T19:00/21:00'],
  },
  {
    says: 'every day of a season',
    schedule: {repeatFrequency: 'P1D', startDate: '2026-07-06', endDate: '2026-07-08', ...evening},
    from: '2026-07-01',
    until: '2026-08-01',
    gives: ['2026-07-06T19:00/21:00', '2026-07-07T19:00/21:00', '2026-07-08T19:00/21:00'],
  },
  {
    says: 'every day from the first date to the last when nothing else is said',
    schedule: {startDate: '2026-07-06', endDate: '2026-07-07', ...evening},
    from: '2026-07-01',
    until: '2026-08-01',
    gives: ['2026-07-06T19:00/21:00', '2026-07-07T19:00/21:00'],
  },
  {
    says: 'every year on its date, 29 February only in leap years',
    schedule: {repeatFrequency: 'P1Y', startDate: '2020-02-29'},
    from: '2026-01-01',
    until: '2033-01-01',
    gives: ['2028-02-29/2028-03-01', '2032-02-29/2032-03-01'],
  },
  {
    says: 'every year on the second Sunday of the month of its first date',
    schedule: {repeatFrequency: 'P1Y', byDay: ['SU'], byMonthWeek: 2, startDate: '2025-05-11', startTime: '13:00'},
    from: '2026-01-01',
    until: '2028-01-01',
    gives: ['2026-05-10T13:00', '2027-05-09T13:00'],
  },
  {
    says: 'once on its only date',
    schedule: {startDate: '2026-05-30', ...evening},
    from: '2026-01-01',
    until: '2027-01-01',
    gives: ['2026-05-30T19:00/21:00'],
  },
  {
    says: 'nothing where words stand for dates',
    schedule: [
      {text: '2 årlige møder'},
      {text: 'Efter aftale', startDate: '2026-01-01'},
      {text: 'Efter aftale', startDate: '2026-01-01', endDate: '2026-12-31'},
    ],
    from: '2026-01-01',
    until: '2027-01-01',
    gives: [],
  },
  {
    says: 'all day without a time',
    schedule: {byDay: ['SA'], startDate: '2026-03-14', endDate: '2026-03-21'},
    from: '2026-03-01',
    until: '2026-04-01',
    gives: ['2026-03-14/2026-03-15', '2026-03-21/2026-03-22'],
  },
  {
    says: 'past midnight when it ends before it begins',
    schedule: {byDay: ['FR'], startTime: '22:00', endTime: '02:00'},
    from: '2026-03-13',
    until: '2026-03-14',
    gives: ['2026-03-13T22:00/2026-03-14T02:00'],
  },
  {
    says: 'that still runs when the window begins',
    schedule: {byDay: ['FR'], startTime: '22:00', endTime: '02:00'},
    from: '2026-03-14T01:59',
    until: '2026-03-15',
    gives: ['2026-03-13T22:00/2026-03-14T02:00'],
  },
  {
    says: 'not when it ended just as the window begins',
    schedule: [{byDay: ['FR'], startTime: '22:00', endTime: '02:00'}, {byDay: ['FR']}],
    from: '2026-03-14T02:00',
    until: '2026-03-15',
    gives: [],
  },
  {
    says: 'without length when the window begins with it, not when it ends with it',
    schedule: [
      {byDay: ['FR'], startTime: '10:00'},
      {byDay: ['SA'], startTime: '10:00', endTime: '10:00'},
    ],
    from: '2026-03-13T10:00',
    until: '2026-03-14T10:00',
    gives: ['2026-03-13T10:00'],
  },
  {
    says: 'until midnight, written 24:00',
    schedule: {byDay: ['FR'], startTime: '20:00', endTime: '24:00'},
    from: '2026-03-13',
    until: '2026-03-14',
    gives: ['2026-03-13T20:00/2026-03-14T00:00'],
  },
  {
    says: 'not on the dates that are left out',
    schedule: {byDay: ['MO'], exceptDate: ['2026-03-09', '2026-04-01'], ...evening},
    from: '2026-03-01',
    until: '2026-03-20',
    gives: ['2026-03-02T19:00/21:00', '2026-03-16T19:00/21:00'],
  },
  {
    says: 'on single dates, at its own time or theirs, in order',
    schedule: {dates: ['2026-03-20', '2026-03-10T10:00', '2026-03-15T23:30'], ...evening},
    from: '2026-03-01',
    until: '2026-04-01',
    gives: ['2026-03-10T10:00/21:00', '2026-03-15T23:30/2026-03-16T21:00', '2026-03-20T19:00/21:00'],
  },
  {
    says: 'all day on single dates without a time',
    schedule: {dates: ['2026-03-20', {start: '2026-03-23', end: '2026-03-25'}]},
    from: '2026-03-01',
    until: '2026-04-01',
    gives: ['2026-03-20/2026-03-21', '2026-03-23/2026-03-26'],
  },
  {
    says: 'from one date-time to another',
    schedule: {
      dates: [
        {start: '2026-03-20T17:00', end: '2026-03-22T12:00'},
        {start: '2026-03-25T09:00'},
        {start: '2026-03-26T09:00', end: '2026-03-26T08:00'},
      ],
    },
    from: '2026-03-01',
    until: '2026-04-01',
    gives: ['2026-03-20T17:00/2026-03-22T12:00', '2026-03-25T09:00', '2026-03-26T09:00'],
  },
  {
    says: 'nothing for dates that do not exist',
    schedule: {dates: ['2026-02-30', 'in May', '2026-03-20T19:00Z', {start: '2026-13-01'}, '2026-03-20T25:00']},
    from: '2026-01-01',
    until: '2027-01-01',
    gives: [],
  },
  {
    says: 'single dates beside a rule, each start once, the first schedule counting',
    schedule: [
      {byDay: ['MO'], dates: ['2026-03-10'], ...evening},
      {dates: ['2026-03-09T19:00', '2026-03-11'], startTime: '19:00', endTime: '22:00'},
    ],
    from: '2026-03-09',
    until: '2026-03-16',
    gives: ['2026-03-09T19:00/21:00', '2026-03-10T19:00/21:00', '2026-03-11T19:00/22:00'],
  },
  {
    says: 'with the length on the wall clock kept through the night the clock goes forward',
    schedule: {byDay: ['SU'], startTime: '01:00', endTime: '04:00'},
    from: '2026-03-29',
    until: '2026-03-30',
    gives: ['2026-03-29T01:00/04:00'],
  },
  {
    says: 'later by an hour when it would begin in the hour that is left out',
    schedule: {byDay: ['SU'], startTime: '02:30', endTime: '02:45'},
    from: '2026-03-29',
    until: '2026-03-30',
    gives: ['2026-03-29T03:30/03:45'],
  },
  {
    says: 'without length when it ends when it begins',
    schedule: {byDay: ['MO'], startTime: '19:00', endTime: '19:00'},
    from: '2026-03-09',
    until: '2026-03-10',
    gives: ['2026-03-09T19:00'],
  },
  {
    says: 'until it ends, though it begins before the window',
    schedule: {byDay: ['MO'], ...evening},
    from: '2026-03-09T20:59',
    until: '2026-03-10',
    gives: ['2026-03-09T19:00/21:00'],
  },
  {
    says: 'not when the window ends as it begins',
    schedule: {byDay: ['MO'], ...evening},
    from: '2026-03-09',
    until: '2026-03-09T19:00',
    gives: [],
  },
  {
    says: 'when the window ends a minute after it begins',
    schedule: {byDay: ['MO'], ...evening},
    from: '2026-03-09',
    until: '2026-03-09T19:01',
    gives: ['2026-03-09T19:00/21:00'],
  },
  {
    says: 'on its first and its last day',
    schedule: {byDay: ['MO'], startDate: '2026-03-09', endDate: '2026-03-16', ...evening},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09T19:00/21:00', '2026-03-16T19:00/21:00'],
  },
  {
    says: 'all day on the last day of the window, not on the next',
    schedule: {byDay: ['MO', 'TU']},
    from: '2026-03-09',
    until: '2026-03-10',
    gives: ['2026-03-09/2026-03-10'],
  },
  {
    says: 'all day from one date to another, the last included',
    schedule: {dates: [{start: '2026-03-09', end: '2026-03-11'}]},
    from: '2026-03-11',
    until: '2026-03-12',
    gives: ['2026-03-09/2026-03-12'],
  },
  {
    says: 'all day on the first date alone when the last one lies before it',
    schedule: {dates: [{start: '2026-03-09', end: '2026-03-01'}]},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09/2026-03-10'],
  },
  {
    says: 'from its time on the first date to its end on the last',
    schedule: {dates: [{start: '2026-03-09', end: '2026-03-11'}], ...evening},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09T19:00/2026-03-11T21:00'],
  },
  {
    says: 'without length when its end lies before its start',
    schedule: {dates: [{start: '2026-03-09T19:00', end: '2026-03-09T18:00'}]},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09T19:00'],
  },
  {
    says: 'with its usual end on a date with a time of its own',
    schedule: {dates: ['2026-03-09T18:00'], ...evening},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09T18:00/21:00'],
  },
  {
    says: 'past midnight on a date with a time after its end',
    schedule: {dates: ['2026-03-09T22:00'], ...evening},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09T22:00/2026-03-10T21:00'],
  },
  {
    says: 'without length on a date whose end is no date',
    schedule: {dates: [{start: '2026-03-09T19:00', end: 'x'}]},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09T19:00'],
  },
  {
    says: 'as the first of two schedules says that begin together',
    schedule: [
      {dates: ['2026-03-09'], ...evening},
      {dates: ['2026-03-09'], startTime: '19:00', endTime: '20:00'},
    ],
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09T19:00/21:00'],
  },
  {
    says: 'not on a date that ended just as the window begins',
    schedule: {dates: [{start: '2026-03-08T19:00', end: '2026-03-09T00:00'}]},
    from: '2026-03-09',
    until: '2026-03-10',
    gives: [],
  },
  {
    says: 'until the last day that can be written',
    schedule: {dates: [{start: '2026-03-09', end: '9999-12-31'}]},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-09/9999-12-31'],
  },
  {
    says: 'every year in its month, on its days',
    schedule: {repeatFrequency: 'P1Y', startDate: '2025-03-09', byDay: ['MO'], ...evening},
    from: '2026-01-01',
    until: '2026-12-31',
    gives: [
      '2026-03-02T19:00/21:00',
      '2026-03-09T19:00/21:00',
      '2026-03-16T19:00/21:00',
      '2026-03-23T19:00/21:00',
      '2026-03-30T19:00/21:00',
    ],
  },
  {
    says: 'once on its first date beside words that are no dates',
    schedule: {startDate: '2026-03-09', endDate: '2026-03-10', text: 'Efter aftale'},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: [],
  },
  {
    says: 'only on its dates when it has a season too',
    schedule: {startDate: '2026-03-01', endDate: '2026-03-10', dates: ['2026-03-05']},
    from: '2026-03-01',
    until: '2026-03-31',
    gives: ['2026-03-05/2026-03-06'],
  },
  {
    says: 'without length when it begins in the hour that is left out and ends just after',
    schedule: {byDay: ['SU'], startTime: '02:30', endTime: '03:15'},
    from: '2026-03-29',
    until: '2026-03-30',
    gives: ['2026-03-29T03:30'],
  },
];

describe('a schedule takes place', () => {
  for (const {says, schedule, from, until, gives} of rows) it(says, () => assert.deepEqual(times(schedule, from, until), gives));

  it('within an activity that is valid for a time only', () => {
    const window = parseWindow('2026-01-01', '2027-01-01', zone);
    const season = {validFrom: '2026-03-10', validThrough: '2026-03-23'};
    const schedule: Schedule[] = [{byDay: ['MO'], dates: ['2026-03-09', '2026-03-24'], startTime: '19:00'}];
    const starts = expandSchedule(schedule, zone, window, season).occurrences.map(({start}) => start);
    assert.deepEqual(starts, ['2026-03-16T19:00', '2026-03-23T19:00']);
  });

  it('as often as is asked for, and says that there was more', () => {
    const window = parseWindow('2026-01-01', '2027-01-01', zone);
    const {occurrences, cut} = expandSchedule([{byDay: ['MO']}, {byDay: ['TU']}], zone, window, {most: 3});
    assert.deepEqual(
      occurrences.map(({start}) => start),
      ['2026-01-05', '2026-01-06', '2026-01-12'],
    );
    assert.equal(cut, 'most');
    assert.equal(expandSchedule([{byDay: ['MO']}], zone, window, {most: 52}).cut, undefined);
  });

  it('the next after one that ends as the window begins, when one is asked for', () => {
    const window = parseWindow('2026-03-09T21:00', '2026-03-20', zone);
    const daily: Schedule = {repeatFrequency: 'P1D', startDate: '2026-03-01', ...evening};
    assert.deepEqual(
      expandSchedule([daily], zone, window, {most: 1}).occurrences.map(({start}) => start),
      ['2026-03-10T19:00'],
    );
  });

  it('as if nothing were said, when a day of its season does not exist', () => {
    const window = parseWindow('2026-03-09', '2026-03-10', zone);
    const options = {validFrom: '2026-02-30', validThrough: '2026-02-31'};
    assert.equal(expandSchedule([{byDay: ['MO'], ...evening}], zone, window, options).occurrences.length, 1);
  });

  it('on its season’s first and last day', () => {
    const window = parseWindow('2026-03-01', '2026-03-31', zone);
    const options = {validFrom: '2026-03-09', validThrough: '2026-03-11'};
    const dates = ['2026-03-08', '2026-03-09', '2026-03-11', '2026-03-12'];
    for (const schedule of [{dates}, {repeatFrequency: 'P1D', startDate: '2026-03-01'}] as Schedule[]) {
      const {occurrences} = expandSchedule([schedule], zone, window, options);
      assert.deepEqual([occurrences[0]!.start, occurrences.at(-1)!.start], ['2026-03-09', '2026-03-11']);
    }
  });

  it('and says nothing of a cut where there is none', () => {
    const window = parseWindow('2026-03-09', '2026-03-10', zone);
    assert.deepEqual(Object.keys(expandSchedule([{byDay: ['MO']}], zone, window)), ['occurrences']);
  });

  it('with instants for timed occurrences and none for all-day ones', () => {
    const window = parseWindow('2026-03-28', '2026-03-30', zone);
    const schedule: Schedule[] = [{byDay: ['SA'], startTime: '19:00', endTime: '03:30'}, {byDay: ['SU']}];
    assert.deepEqual(expandSchedule(schedule, zone, window, {extra: {status: 'cancelled'}}).occurrences, [
      {
        start: '2026-03-28T19:00',
        end: '2026-03-29T03:30',
        allDay: false,
        status: 'cancelled',
        startInstant: '2026-03-28T18:00:00Z',
        endInstant: '2026-03-29T01:30:00Z',
      },
      {start: '2026-03-29', end: '2026-03-30', allDay: true, status: 'cancelled'},
    ]);
  });
});

describe('a schedule needs a start date', () => {
  for (const [needs, schedule] of [
    [true, {repeatFrequency: 'P2W', byDay: ['MO']}],
    [true, {repeatFrequency: 'P1Y', byDay: ['MO'], byMonthWeek: 1}],
    [true, {repeatFrequency: 'P1M'}],
    [true, {repeatFrequency: 'P1W'}],
    [true, {byMonthWeek: 2}],
    [false, {repeatFrequency: 'P1D'}],
    [false, {byDay: ['MO']}],
    [false, {byDay: ['MO'], byMonthWeek: 2}],
    [false, {repeatFrequency: 'P2W', byDay: ['MO'], startDate: '2026-01-05'}],
    [false, {text: 'Efter aftale'}],
  ] as const)
    it(`${needs ? 'with' : 'not with'} ${JSON.stringify(schedule)}`, () => assert.equal(needsStartDate(schedule), needs));
});

describe('a window', () => {
  it('is the same from dates, date-times and instants', () => {
    const expected = {
      from: parseDateTime('2026-03-14T00:00'),
      until: parseDateTime('2026-04-14T00:00'),
      fromInstant: Date.UTC(2026, 2, 13, 23) / 1000,
      untilInstant: Date.UTC(2026, 3, 13, 22) / 1000,
    };
    assert.deepEqual(parseWindow('2026-03-14', '2026-04-14', zone), expected);
    assert.deepEqual(parseWindow('2026-03-14T00:00', '2026-04-14T00:00:00', zone), expected);
    assert.deepEqual(parseWindow('2026-03-13T23:00:00Z', '2026-04-14T00:00:00+02:00', zone), expected);
  });

  for (const bad of ['', 'tomorrow', '2026-02-30', '2026-03-14T'])
    it(`is refused with "${bad}"`, () => assert.throws(() => parseWindow(bad, '2026-04-14', zone), RangeError));
});

describe('an occurrence', () => {
  it('in the second hour of the autumn overlap keeps its instant', () => {
    const start = Date.UTC(2026, 9, 25, 1, 30) / 1000;
    assert.deepEqual(timedOccurrence(start, start + 3600, zone, {url: 'https://forening.example/'}), {
      start: '2026-10-25T02:30',
      end: '2026-10-25T03:30',
      allDay: false,
      status: 'scheduled',
      startInstant: '2026-10-25T01:30:00Z',
      endInstant: '2026-10-25T02:30:00Z',
      url: 'https://forening.example/',
    });
  });

  it('that would end before it begins ends when it begins', () => {
    const start = parseDateTime('2026-03-14T19:00')!;
    assert.equal(makeOccurrence(start, start - 1, zone, false).end, '2026-03-14T19:00');
  });
});

describe('a schedule’s rule', () => {
  const rows: readonly (readonly [schedule: Schedule, rule: object | undefined])[] = [
    [{byDay: ['MO']}, {freq: 'WEEKLY', byDay: [{day: 0, nth: undefined}]}],
    [
      {byDay: ['MO'], weeks: 'odd'},
      {freq: 'WEEKLY', byDay: [{day: 0, nth: undefined}], weeks: 'odd'},
    ],
    [
      {byDay: ['MO'], repeatFrequency: 'P2W', startDate: '2026-03-09'},
      {freq: 'WEEKLY', interval: 2, byDay: [{day: 0, nth: undefined}]},
    ],
    [
      {byDay: ['SU'], byMonthWeek: -1},
      {freq: 'MONTHLY', byDay: [{day: 6, nth: -1}]},
    ],
    [
      {byMonthWeek: 2, startDate: '2026-03-10'},
      {freq: 'MONTHLY', byDay: [{day: 1, nth: 2}]},
    ],
    [{repeatFrequency: 'P1M', startDate: '2026-03-31'}, {freq: 'MONTHLY'}],
    [
      {repeatFrequency: 'P1Y', startDate: '2026-03-10'},
      {freq: 'YEARLY', byMonth: [3]},
    ],
    [
      {repeatFrequency: 'P1Y', startDate: '2026-03-10', byDay: ['TU'], byMonthWeek: 2},
      {freq: 'YEARLY', byDay: [{day: 1, nth: 2}], byMonth: [3]},
    ],
    [{repeatFrequency: 'P1D', startDate: '2026-03-10'}, {freq: 'DAILY'}],
    [{startDate: '2026-03-10', endDate: '2026-03-12'}, {freq: 'DAILY'}],
    [{startDate: '2026-03-10'}, {freq: 'DAILY', count: 1}],
    [{startDate: '2026-03-10', dates: ['2026-03-12']}, undefined],
    [{startDate: '2026-03-10', text: 'Efter aftale'}, undefined],
    [{startDate: '2026-03-10', endDate: '2026-03-12', text: 'Efter aftale'}, undefined],
    [{startDate: '2026-03-10', endDate: '2026-03-12', dates: ['2026-03-12']}, undefined],
    [{byDay: []}, undefined],
    [{byMonthWeek: 2}, undefined],
    [{text: 'Efter aftale'}, undefined],
  ];
  for (const [schedule, rule] of rows)
    it(`of ${JSON.stringify(schedule)} is ${JSON.stringify(rule) ?? 'none'}`, () => assert.deepEqual(dayRule(schedule)?.rule, rule));
});
