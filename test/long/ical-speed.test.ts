import assert from 'node:assert/strict';
import {test} from 'node:test';
import ICAL from 'ical.js';
import {readIcal} from '../../src/feed/ical/read-calendar.js';
import {calendarOf, period} from '../bench/ical-feed.mjs';

// 0.4 to 0.45 where nothing else runs.
const MOST = 0.55;
const ROUNDS = 12;

test(`10,000 events are read to 30 days of occurrences in ${MOST} of the time that ICAL.parse takes alone, best of ${ROUNDS} each`, async () => {
  const text = calendarOf(10_000);
  let [ours, parse] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const feed = await readIcal(text, {...period, bounds: {records: 20_000, occurrences: 50_000}, problems: []});
    const middle = performance.now();
    ICAL.parse(text);
    ours = Math.min(ours, middle - start);
    parse = Math.min(parse, performance.now() - middle);
    assert.deepEqual(new Set(feed.problems.map(({code}) => code)), new Set(['exdate']));
  }
  assert.ok(ours < MOST * parse, `${ours.toFixed(0)} ms beside ${parse.toFixed(0)} ms: ${(ours / parse).toFixed(2)}`);
});
