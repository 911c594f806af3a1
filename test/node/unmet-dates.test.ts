import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {unmetDates} from '../../src/model/unmet-dates.js';
import {problemSentence} from '../../src/text/problems.js';

const [from, until] = ['2026-12-01', '2026-12-31'];
const tuesdays = {byDay: ['TU'], startTime: '19:00'};

async function told(activity: object, period = {from, until}): Promise<string[]> {
  const text = JSON.stringify({version: 1, activities: [{id: 'a', name: 'Kor', ...activity}]});
  const feed = await readFeed(text, period);
  return unmetDates(feed, from, until).map(({code, where, values}) => `${code} ${where} ${values['found']}`);
}

describe('a single date of a feed that does nothing is told', () => {
  const rows: readonly (readonly [what: string, activity: object, ...told: string[]])[] = [
    ['a change on another day', {schedule: [tuesdays], changes: [{date: '2026-12-09', status: 'cancelled'}]}, 'unmet-date activities "a".changes[0].date 2026-12-09'],
    ['a change of a date', {schedule: [tuesdays], changes: [{date: '2026-12-08', status: 'cancelled'}]}],
    ['a change that moves a date', {schedule: [tuesdays], changes: [{date: '2026-12-08', startDate: '2026-12-10'}]}],
    ['a date that is moved nowhere', {schedule: [tuesdays], changes: [{date: '2026-12-08', status: 'moved'}]}, 'moved-nowhere activities "a".changes[0] 2026-12-08'],
    ['a date that is moved to a field nobody knows', {schedule: [tuesdays], changes: [{date: '2026-12-08', status: 'moved', goesTo: '2026-12-10'}]}, 'moved-nowhere activities "a".changes[0] 2026-12-08'],
    ...['startDate', 'startTime', 'endTime', 'place', 'location', 'reason', 'name', 'description'].map((field) => {
      const value = field === 'startDate' ? '2026-12-10' : field.endsWith('Time') ? '20:00' : 'Torvet';
      return [`a date that is moved, with ${field}`, {places: [], schedule: [{...tuesdays, endTime: '19:30'}], changes: [{date: '2026-12-08', status: 'moved', [field]: value}]}] as const;
    }),
    ['a date that is off', {schedule: [tuesdays], changes: [{date: '2026-12-08', status: 'postponed'}]}],
    ['a date moved nowhere before the period', {schedule: [{...tuesdays, byDay: ['MO']}], changes: [{date: '2026-11-30', status: 'moved'}]}],
    ['a change before the period', {schedule: [tuesdays], changes: [{date: '2026-11-30', status: 'cancelled'}]}],
    ['a change on its first day', {schedule: [{...tuesdays, byDay: ['MO']}], changes: [{date: '2026-12-01', status: 'cancelled'}]}, 'unmet-date activities "a".changes[0].date 2026-12-01'],
    ['a change behind it', {schedule: [tuesdays], changes: [{date: '2026-12-31', status: 'cancelled'}]}],
    ['a date left out on another day', {schedule: [{...tuesdays, exceptDate: ['2026-12-08', '2026-12-09']}]}, 'unmet-date activities "a".schedule[0].exceptDate[1] 2026-12-09'],
    ['a date left out of written dates', {schedule: [{dates: ['2026-12-08'], exceptDate: ['2026-12-08']}]}],
    ['a date left out that no calendar has', {schedule: [{...tuesdays, exceptDate: ['2026-02-30']}]}, 'unmet-date activities "a".schedule[0].exceptDate[0] 2026-02-30'],
    ['a date that no calendar has', {schedule: [{dates: ['2026-12-08', '2026-02-31', '2027-02-29T19:00']}]}, 'date activities "a".schedule[0].dates[1] 2026-02-31', 'date activities "a".schedule[0].dates[2] 2027-02-29T19:00'],
    ['an end before its start', {schedule: [{dates: [{start: '2026-12-08', end: '2026-12-06'}]}]}, 'event-end activities "a".schedule[0].dates[0].end 2026-12-06'],
    ['an end by the clock before it', {schedule: [{dates: [{start: '2026-12-08T19:00', end: '2026-12-08T18:00'}]}]}, 'event-end activities "a".schedule[0].dates[0].end 2026-12-08T18:00'],
    ['an end on the day of its start', {schedule: [{dates: [{start: '2026-12-08T19:00', end: '2026-12-08'}]}]}],
    ['a rule that ends before it begins', {schedule: [{...tuesdays, startDate: '2026-12-08', endDate: '2026-12-07'}]}, 'schedule-end activities "a".schedule[0].endDate 2026-12-07'],
    ['a rule of one day', {schedule: [{...tuesdays, startDate: '2026-12-08', endDate: '2026-12-08'}]}],
  ]; // prettier-ignore
  for (const [what, activity, ...expected] of rows) test(what, async () => assert.deepEqual(await told(activity), expected));

  test('as far as a page has time for', async () => {
    const exceptDate = Array.from({length: 30}, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`);
    const schedule = Array.from({length: 17}, () => ({byDay: ['TU'], startDate: '2027-01-01', exceptDate}));
    assert.equal((await told({schedule})).length, 500);
  });
  test('not of what is cut', async () => {
    const activity = {id: 'a', name: 'Kor', schedule: [{byDay: ['TU']}], changes: [{date: '2026-12-15', status: 'cancelled'}]};
    const read = (occurrences: number) =>
      readFeed(JSON.stringify({version: 1, activities: [activity]}), {from, until, bounds: {occurrences}});
    assert.deepEqual(unmetDates(await read(1), from, until), []);
    assert.deepEqual(unmetDates({...(await read(1)), problems: []}, from, until).length, 1);
    assert.deepEqual(unmetDates(await read(10), from, until), []);
  });
  test('in words', () =>
    assert.equal(
      problemSentence({code: 'unmet-date', where: 'activities "a".changes[0].date', values: {found: '2026-12-09'}}, 'da'),
      'activities "a".changes[0].date: 2026-12-09 er ikke en af planens dage, så dér er intet ændret eller taget ud. Ret datoen',
    ));
  test('not of a calendar, which says so when it is read', async () => {
    const feed = await readFeed('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261208T180000Z\nSUMMARY:Kor\nEND:VEVENT\nEND:VCALENDAR', {from, until});
    assert.deepEqual(unmetDates(feed, from, until), []);
  }); // prettier-ignore
});
