// At home only: it compares values, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shareEqual} from '../../src/model/share-equal.js';
import {activityOf, feedOf, on} from '../tools/records.js';

/** A text that is a value of its own, as JSON.parse makes it. */
const anew = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test('a feed says the same when its equal values are kept once, and lists that are no longer there twice', async () => {
  const more = {
    name: {da: 'Kor', ar: 'غناء'},
    // What a text says is no list, though it is written like one.
    description: '["MO"]',
    topics: ['culture', 'MO'],
    keywords: ['MO'],
    cost: {free: true},
    schedule: [{byDay: ['MO' as const], startTime: '19:00'}],
    occurrences: [on('2026-11-23T19:00/21:00')],
  };
  const places = [{id: 'a', name: 'Huset', geo: {latitude: 55, longitude: 9}}];
  const feed = anew(feedOf({places, activities: [activityOf('a', more), activityOf('b', anew(more))]}));
  const before = structuredClone(feed);
  const [one, other] = feed.activities as [(typeof feed.activities)[0], (typeof feed.activities)[0]];
  const {occurrences} = other;
  let pauses = 0;
  await shareEqual(feed, () => void pauses++);
  assert.deepEqual(feed, before);
  for (const field of ['name', 'topics', 'keywords', 'cost', 'schedule'] as const) assert.equal(other[field], one[field], field);
  assert.equal(one.schedule[0]!.byDay, one.keywords);
  assert.equal(other.occurrences, occurrences);
  assert.equal(pauses, 3);
});
