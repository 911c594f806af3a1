// At home only: times that are read stay texts.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {mendCertain} from '../../../src/editor/operations/mend.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import {problemSentence} from '../../../src/text/problems.js';
import type {JsonObject} from '../../../src/tool/json/json.js';

type Values = Record<string, unknown>;

const feedOf = (fields: Values) => ({version: 1, activities: [{id: 'a', name: 'A', ...fields}]});

async function read(fields: Values) {
  const {activities, problems} = await readFeed(JSON.stringify(feedOf(fields)), {from: '2026-11-30', until: '2026-12-15'});
  const when = activities[0]!.occurrences.map(({start, end}) => `${start}–${end}`);
  return {when, schedule: activities[0]!.schedule, problems, said: problems.map((problem) => problemSentence(problem, 'da'))};
}

describe('an activity whose times stand beside its schedule', () => {
  const once = ['2026-12-05T19:00–2026-12-05T21:00'];
  const mondays = ['2026-11-30T19:00–2026-11-30T21:00', '2026-12-07T19:00–2026-12-07T21:00', '2026-12-14T19:00–2026-12-14T21:00'];
  for (const [name, fields, when] of [
    ['as schema.org’s events', {startDate: '2026-12-05T19:00', endDate: '2026-12-05T21:00'}, once],
    ['with offsets', {startDate: '2026-12-05T19:00:00+01:00', endDate: '2026-12-05T20:00:00Z'}, once],
    ['as a plugin for web pages exports them', {start_date: '2026-12-05 19:00:00', end_date: '2026-12-05 21:00:00'}, once],
    ['day and times apart', {date: '2026-12-05', startTime: '19:00', endTime: '21:00'}, once],
    ['in Danish', {dato: '5. december 2026', kl: '19-21'}, once],
    ['from and to', {dato: '5.12.2026', fra: '19.00', til: '21.00'}, once],
    ['a day', {startDate: '2026-12-05'}, ['2026-12-05–2026-12-06']],
    ['a day that ends on itself', {startDate: '2026-12-05', endDate: '2026-12-05', startTime: '19:00', endTime: '21:00'}, once],
    ['some days', {startDate: '2026-12-05', endDate: '2026-12-07'}, ['2026-12-05–2026-12-08']],
    ['weekdays', {byDay: ['MO'], startTime: '19:00', endTime: '21:00'}, mondays],
    ['weekdays in words', {dag: 'mandag', tid: '19.00 – 21.00'}, mondays],
    ['weekdays within bounds', {byDay: 'MO', startDate: '2026-12-01', start: '19:00', slut: '21:00'}, mondays.slice(1)],
    ['single dates', {datoer: ['5.12.2026'], startTime: '19:00', endTime: '21:00'}, once],
    [
      'every second week',
      {startDate: '2026-11-30', repeatFrequency: 'P2W', startTime: '19:00', endTime: '21:00'},
      [mondays[0], mondays[2]],
    ],
    ['a schedule by another name', {eventSchedule: {byDay: ['MO'], startTime: '19:00', endTime: '21:00'}}, mondays],
  ] as const)
    test(`is read: ${name}`, async () => {
      const {when: found, schedule, said} = await read(fields);
      assert.deepEqual(found, when);
      // One sentence, with what stands in a feed that is written so.
      assert.deepEqual(said, [
        `activities[0].schedule: skriv ${JSON.stringify(schedule)}, ikke ${Object.keys(fields).join(', ')}. Det er læst sådan`,
      ]);
      assert.deepEqual((await read({schedule})).said, []);
    });

  test('says in words when it is, where it says so in words', async () => {
    assert.deepEqual((await read({hvornår: 'De fleste mandage kl. 19'})).schedule, [{text: 'De fleste mandage kl. 19'}]);
  });

  for (const [name, fields] of [
    ['two beginnings', {startDate: '2026-12-05', date: '2026-12-06'}],
    ['an end alone', {endDate: '2026-12-05T21:00'}],
    ['a time alone', {startTime: '19:00'}],
    ['words among them', {startDate: '2026-12-05', startTime: 'om aftenen'}],
    ['times on several days', {startDate: '2026-12-05', endDate: '2026-12-07', startTime: '19:00', endTime: '21:00'}],
    ['weekdays from one moment on', {byDay: ['MO'], startDate: '2026-12-05T19:00'}],
    ['a number', {start: 1764960000}],
    ['a period', {from: '2026-12-01', to: '2026-12-24'}],
  ] as const)
    test(`is shown without times where they may mean several things: ${name}`, async () => {
      const {when, problems} = await read(fields);
      assert.deepEqual(when, []);
      assert.deepEqual(
        problems.filter(({code}) => code === 'missing'),
        [],
      );
    });

  test('keeps to its schedule where it has one', async () => {
    const {when} = await read({startDate: '2026-12-05', schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}]});
    assert.deepEqual(when, mondays);
  });

  test('gets the schedule in the editor, where what is certain is mended', async () => {
    const fields = {dato: '5. december 2026', kl: '19-21'};
    const {problems, schedule} = await read(fields);
    const mended = mendCertain(feedOf(fields) as unknown as JsonObject, problems);
    assert.deepEqual((mended as unknown as ReturnType<typeof feedOf>).activities[0], {id: 'a', name: 'A', ...fields, schedule});
  });
});
