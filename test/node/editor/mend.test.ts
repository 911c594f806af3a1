// At home only: days in a feed are days everywhere.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readAll} from '../../../src/editor/reading.js';
import {isCertain, mendCertain} from '../../../src/editor/operations/mend.js';
import type {JsonObject} from '../../../src/tool/json/json.js';

const today = '2026-11-29';
const mended = async (feed: JsonObject): Promise<JsonObject> => {
  let root = feed;
  for (let i = 0; i < 3; i++) root = mendCertain(root, (await readAll(root, today)).problems);
  return root;
};
const activity = (fields: JsonObject): JsonObject => ({version: 1, activities: [{id: 'a', name: 'A', ...fields}]});

describe('what is certain is written as it is read', () => {
  for (const [what, before, after] of [
    ['a time', {schedule: [{byDay: ['MO'], startTime: '19.00'}]}, {schedule: [{byDay: ['MO'], startTime: '19:00'}]}],
    ['a date', {schedule: [{startDate: '14.12.2026'}]}, {schedule: [{startDate: '2026-12-14'}]}],
    ['a day that is no list', {schedule: [{byDay: 'mandag', startTime: '19:00'}]}, {schedule: [{byDay: ['MO'], startTime: '19:00'}]}],
    ['days in a word', {schedule: [{byDay: ['man-ons', 'FR']}]}, {schedule: [{byDay: ['MO', 'TU', 'WE', 'FR']}]}],
    ['a price', {cost: 'gratis'}, {cost: {free: true}}],
    ['a number as a name stays a text', {name: 123}, {name: '123'}],
    ['a long text in the wrong place', {notice: 'Husk '.repeat(40)}, {notice: {text: 'Husk '.repeat(40).trim()}}],
    ['how one comes to take part', {access: 'efter aftale'}, {access: 'by-arrangement'}],
    ['a key', {sted: 'huset', beskrivelse: 'B'}, {place: 'huset', description: 'B'}],
  ] as const)
    it(what, async () => assert.deepEqual(await mended(activity(before as never)), activity(after as never)));

  it('lists with Danish names, and what is wrong in them', async () => {
    const feed = {aktiviteter: [{id: 'a', name: 'A', schedule: [{byDay: ['MO'], startTime: '19.00'}]}], 'x-own': 1};
    assert.deepEqual(await mended(feed), {
      activities: [{id: 'a', name: 'A', schedule: [{byDay: ['MO'], startTime: '19:00'}]}],
      'x-own': 1,
      version: 1,
    });
  });

  it('version and language', async () =>
    assert.deepEqual(await mended({version: '1', language: 'dansk', activities: []}), {version: 1, language: 'da', activities: []}));

  it('nothing that is not certain, and nothing of a feed that is right', async () => {
    const doubtful = activity({schedule: [{byDay: ['MO'], startTime: 'kl. 7 el. 8'}]});
    assert.equal(mendCertain(doubtful, (await readAll(doubtful, today)).problems), doubtful);
    assert.equal((await readAll(doubtful, today)).problems.some(isCertain), false);
    const right = activity({schedule: [{byDay: ['MO'], startTime: '19:00'}]});
    assert.equal(await mended(right), right);
  });
});
