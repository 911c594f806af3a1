import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {random} from '../bench/feeds.mjs';
import {countedAgenda} from '../../src/model/activity-count.js';
import {
  firstLines,
  isOnNow,
  hasBegun,
  isOver,
  listingOf,
  type Agenda,
  type AgendaChoice,
  type ActivityFilter,
} from '../../src/model/agenda.js';
import type {Activity} from '../../src/model/feed.js';
import {isByArrangement} from '../../src/model/schedule.js';
import {activityOf, feedOf, on} from '../tools/records.js';

describe('an occurrence', () => {
  for (const [times, status, now, isOn] of [
    ['2026-11-23T19:00/21:00', 'scheduled', '2026-11-23T18:59', false],
    ['2026-11-23T19:00/21:00', 'scheduled', '2026-11-23T19:00', true],
    ['2026-11-23T19:00/21:00', 'scheduled', '2026-11-23T20:59', true],
    ['2026-11-23T19:00/21:00', 'scheduled', '2026-11-23T21:00', false],
    ['2026-11-23T19:00/21:00', 'moved', '2026-11-23T20:00', true],
    ['2026-11-23T19:00/21:00', 'cancelled', '2026-11-23T20:00', false],
    ['2026-11-23T19:00/21:00', 'postponed', '2026-11-23T20:00', false],
    ['2026-11-23T19:00', 'scheduled', '2026-11-23T19:00', false],
    ['2026-11-23/2026-11-25', 'scheduled', '2026-11-24T12:00', false],
  ] as const)
    test(`${times} ${status} is ${isOn ? '' : 'not '}on at ${now}`, () => assert.equal(isOnNow(on(times, {status}), now), isOn));

  for (const [times, now, over] of [
    ['2026-11-23T19:00/21:00', '2026-11-23T20:59', false],
    ['2026-11-23T19:00/21:00', '2026-11-23T21:00', true],
    ['2026-11-23T19:00', '2026-11-23T19:00', false],
    ['2026-11-23T19:00', '2026-11-23T20:59', false],
    ['2026-11-23T19:00', '2026-11-23T21:00', true],
    ['2026-11-23T23:00', '2026-11-24T00:59', false],
    ['2026-11-23T23:00', '2026-11-24T01:00', true],
    ['2026-11-22/2026-11-24', '2026-11-23T23:59', false],
    ['2026-11-22/2026-11-24', '2026-11-24T00:00', true],
    ['2026-11-22', '2026-11-22T12:00', false],
    ['2026-11-22', '2026-11-23T00:00', true],
  ] as const)
    test(`${times} is ${over ? '' : 'not '}over at ${now}`, () => assert.equal(isOver(on(times), now), over));

  const pick = random(39);
  for (let i = 0; i < 20; i++) {
    const start = Date.UTC(2026, pick(12), 1 + pick(28), pick(24), pick(60));
    const after = [0, 1, 60, 119, 120, 121, 240][pick(7)]!;
    const wall = (time: number) => new Date(time).toISOString().slice(0, 16);
    test(`what began ${wall(start)} without an end is ${after < 120 ? 'not ' : ''}over after ${after} minutes (seed 39)`, () => {
      const occurrence = on(wall(start));
      const now = wall(start + after * 60_000);
      assert.deepEqual([isOver(occurrence, now), hasBegun(occurrence, now), isOnNow(occurrence, now)], [after >= 120, true, false]);
    });
  }

  for (const [times, now, begun] of [
    ['2026-11-23T19:00', '2026-11-23T18:59', false],
    ['2026-11-23T19:00', '2026-11-23T19:00', true],
    ['2026-11-23T19:00/21:00', '2026-11-23T20:00', false],
  ] as const)
    test(`of ${times} one can only say that it has begun at ${now}: ${begun}`, () => assert.equal(hasBegun(on(times), now), begun));
});

describe('the list for the public', async () => {
  for (const [what, more, isListed] of [
    ['without an audience', {}, true],
    ['with an empty audience', {audience: []}, true],
    ['for refugees', {audience: ['refugee']}, true],
    ['for professionals', {audience: ['professional']}, false],
    ['for refugees and professionals', {audience: ['refugee', 'professional']}, true],
    ['for professionals and volunteers', {audience: ['professional', 'volunteer']}, true],
    ['that has ended', {status: 'ended'}, false],
    ['that is paused', {status: 'paused'}, true],
  ] as const)
    test(`${isListed ? 'has' : 'leaves out'} an offer ${what}`, async () => {
      const {activities} = await listingOf(feedOf({activities: [activityOf('offer', more)]}));
      assert.equal(activities.length, isListed ? 1 : 0);
    });

  for (const [what, more, isArranged] of [
    ['without a schedule', {}, true],
    ['with a schedule of words alone', {schedule: [{text: '2 årlige møder'}]}, true],
    ['with a weekday that gives no date in the period', {schedule: [{byDay: ['MO']}]}, false],
    ['with a start date outside the period', {schedule: [{startDate: '2027-01-01'}]}, false],
    ['with a time of day', {schedule: [{startTime: '19:00'}]}, false],
    ['with single dates outside the period', {schedule: [{dates: ['2027-01-01']}]}, false],
    ['with an empty list of dates', {schedule: [{dates: []}]}, true],
    ['with words and a weekday', {schedule: [{text: 'og efter aftale'}, {byDay: ['MO']}]}, false],
    ['with a weekday, but access by arrangement', {access: 'by-arrangement', schedule: [{byDay: ['MO']}]}, true],
    ['with access by arrangement and a date', {access: 'by-arrangement', occurrences: [on('2026-11-23T19:00/21:00')]}, false],
    ['with a date', {occurrences: [on('2026-11-23T19:00/21:00')]}, false],
  ] as [string, Partial<Activity>, boolean][])
    test(`${isArranged ? 'has by arrangement' : 'does not have by arrangement'} what is ${what}`, () =>
      assert.equal(isByArrangement(activityOf('offer', more)), isArranged));

  test('keeps what begins at the same time in the order of the feed, all-day before the hours', async () => {
    const activities = [
      activityOf('a', {occurrences: [on('2026-11-23T19:00/21:00')]}),
      activityOf('b', {occurrences: [on('2026-11-23T10:00/12:00'), on('2026-11-23T19:00/20:00')]}),
      activityOf('c', {occurrences: [on('2026-11-23/2026-11-24')]}),
    ];
    const {items} = await listingOf(feedOf({activities}));
    assert.equal(items.map(({activity, occurrence}) => activity.id + occurrence.start.slice(10)).join(), 'c,bT10:00,aT19:00,bT19:00');
  });

  test('waits for each pause before it goes on', async () => {
    const steps: string[] = [];
    const pause = () => new Promise<void>((resolve) => setTimeout(() => resolve(void steps.push('rested')), 1));
    await listingOf(feedOf({activities: [activityOf('a'), activityOf('b')]}), ({id}) => !!steps.push(id), pause);
    assert.equal(steps.join(), 'rested,a,rested,b');
  });
});

describe('the agenda', async () => {
  const now = '2026-11-23T19:30';
  const until = '2026-12-01';
  const agendaFor = async (activities: Activity[], choice: Partial<AgendaChoice> = {}) =>
    countedAgenda(await listingOf(feedOf({activities})), {now, until, ...choice});
  const idsOf = ({days, byArrangement}: Agenda): string =>
    [
      ...days.map(({date, items}) => `${date.slice(5)} ${items.map((item) => item.activity.id).join(' ')}`),
      ...byArrangement.map(({id}) => id),
    ].join(', ');
  const dated = (id: string, ...times: string[]) => activityOf(id, {occurrences: times.map((one) => on(one))});

  for (const [times, found, count] of [
    ['2026-11-23T10:00/19:30', '', 0],
    ['2026-11-23T10:00/19:31', '11-23 a', 1],
    ['2026-11-23T19:30', '11-23 a', 1],
    ['2026-11-23T17:31', '11-23 a', 1],
    ['2026-11-23T17:30', '', 0],
    ['2026-11-22T23:00/2026-11-24T02:00', '11-23 a', 1],
    ['2026-11-23/2026-11-24', '11-23 a', 1],
    ['2026-11-22/2026-11-23', '', 0],
    ['2026-11-30T23:59/2026-12-01T01:00', '11-30 a', 1],
    ['2026-12-01T00:00/01:00', '', 0],
    ['2026-12-01/2026-12-02', '', 0],
  ] as const)
    test(`at ${now} and until ${until} has ${times} ${found ? `under ${found.slice(0, 5)}` : 'not at all'}`, async () => {
      const agenda = await agendaFor([dated('a', times)]);
      assert.deepEqual([idsOf(agenda), agenda.activityCount], [found, count]);
    });

  for (const [what, more, isIn] of [
    ['from today', {validFrom: '2026-11-23'}, true],
    ['from tomorrow', {validFrom: '2026-11-24'}, false],
    ['through today', {validThrough: '2026-11-23'}, true],
    ['through yesterday', {validThrough: '2026-11-22'}, false],
    ['from yesterday through tomorrow', {validFrom: '2026-11-22', validThrough: '2026-11-24'}, true],
  ] as const)
    test(`${isIn ? 'has' : 'leaves out'} what is by arrangement and valid ${what}`, async () =>
      assert.equal(idsOf(await agendaFor([activityOf('a', more)])), isIn ? 'a' : ''));

  test('has the lines of those activities only that are kept', async () => {
    const agenda = await agendaFor([dated('a', '2026-11-24T19:00/21:00'), dated('b', '2026-11-24T10:00/12:00'), activityOf('c')], {
      filter: ({id}) => id === 'a',
    });
    assert.deepEqual([idsOf(agenda), agenda.activityCount, agenda.hasMore], ['11-24 a', 1, false]);
  });

  test('tells a filter the number of each activity, which it would else have to look for among all', async () => {
    const listing = await listingOf(feedOf({activities: [activityOf('a'), dated('b', '2026-11-24T10:00/12:00'), activityOf('c')]}));
    const asked: [Activity, Activity | undefined][] = [];
    const filter = (activity: Activity, number = -1) => !!asked.push([activity, listing.activities[number]]);
    countedAgenda(listing, {now, until, filter});
    assert.deepEqual([...new Set(asked.map(([{id}]) => id))].sort(), ['a', 'b', 'c']);
    for (const [activity, numbered] of asked) assert.equal(numbered, activity);
  });

  test('asks about no date after the last one shown', async () => {
    const asked: string[] = [];
    const filter = ({id}: Activity) => !!asked.push(id);
    const next = (id: string, day: number) => dated(id, `2026-11-${day}T10:00/12:00`);
    const activities = [
      next('a', 24),
      next('b', 25),
      next('c', 26),
      dated('d', '2026-12-01T10:00/12:00'),
      dated('e', '2026-12-02T10:00/12:00'),
    ];
    // Each activity with a date is asked about once more for the count.
    await agendaFor(activities, {filter});
    assert.equal(asked.splice(0).join(''), 'abc' + 'abc');
    await agendaFor(activities, {filter, limit: 1});
    assert.equal(asked.join(''), 'ab' + 'abc');
  });

  test('counts by marks where they are made for these activities, else by asking', async () => {
    const listing = await listingOf(feedOf({activities: [dated('a', '2026-11-24T10:00/12:00'), activityOf('b'), activityOf('c')]}));
    const marked = (activities: readonly Activity[]): ActivityFilter =>
      Object.assign(() => true, {activities, marks: Uint8Array.of(0, 1, 0)});
    const count = (filter: ActivityFilter) => {
      const agenda = countedAgenda(listing, {now, until, filter});
      return [idsOf(agenda), agenda.activityCount];
    };
    assert.deepEqual(count(marked(listing.activities)), ['11-24 a, b, c', 2]);
    assert.deepEqual(count(marked([...listing.activities])), ['11-24 a, b, c', 3]);
  });

  for (const [lines, limit, first, hasMore, isWhole] of [
    [0, 9, '', false, false],
    [2, 9, '11-24 a b', false, false],
    [3, 9, '11-24 a b, 11-25 a', true, false],
    [4, 9, '11-24 a b, 11-25 a, x', true, false],
    [5, 9, '11-24 a b, 11-25 a, x, y', true, true],
    [4, 1, '11-24 a b, 11-25 a, x, y', true, true],
  ] as const)
    test(`begins with ${lines} lines, ${limit} by arrangement at the most: ${first || 'nothing'}`, async () => {
      const whole = await agendaFor(
        [
          dated('a', '2026-11-24T10:00/12:00', '2026-11-25T10:00/12:00', '2026-11-26T10:00/12:00'),
          dated('b', '2026-11-24T19:00/21:00'),
          activityOf('x'),
          activityOf('y'),
        ],
        {limit: 3},
      );
      const agenda = firstLines(whole, lines, limit);
      assert.deepEqual([idsOf(agenda), agenda.hasMore, agenda === whole], [first, hasMore, isWhole]);
    });

  test('has no more than it has when its beginning is all of its dates', async () => {
    const whole = await agendaFor([dated('a', '2026-11-24T10:00/12:00'), activityOf('x')]);
    assert.equal(firstLines(whole, 1, 9).hasMore, false);
  });
});
