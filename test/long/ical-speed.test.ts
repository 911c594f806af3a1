import assert from 'node:assert/strict';
import {test} from 'node:test';
import ICAL from 'ical.js';
import {readIcal} from '../../src/feed/ical/read-calendar.js';
import {calendarOf, period} from '../bench/ical-feed.mjs';

// About 0.5 where nothing else runs, up to 0.7 on a busy machine; time of the processor, because CI's machine is shared.
const MOST = 0.85;
const ROUNDS = 12;

/** Milliseconds of the processor's time. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

test(`10,000 events are read to 30 days of occurrences in ${MOST} of the time that ICAL.parse takes alone, best of ${ROUNDS} each`, async () => {
  const text = calendarOf(10_000);
  let [ours, parse] = [Infinity, Infinity];
  const read = async () => {
    const feed = await readIcal(text, {...period, bounds: {records: 20_000, occurrences: 50_000}, problems: []});
    assert.deepEqual(new Set(feed.problems.map(({code}) => code)), new Set(['exdate']));
  };
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.min(ours, await timeOf(read));
    parse = Math.min(parse, await timeOf(() => ICAL.parse(text)));
  }
  assert.ok(ours < MOST * parse, `${ours.toFixed(0)} ms beside ${parse.toFixed(0)} ms: ${(ours / parse).toFixed(2)}`);
});
