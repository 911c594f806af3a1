import assert from 'node:assert/strict';
import {test} from 'node:test';
import ICAL from 'ical.js';
import {readIcal} from '../../src/feed/ical/read-calendar.js';
import {calendarOf, period} from '../bench/ical-feed.mjs';

/** Milliseconds of the processor's time, because CI's machine is shared. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The best of so many rounds each, by turns. */
async function bestOf(rounds: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++) for (const [i, work] of works.entries()) best[i] = Math.min(best[i]!, await timeOf(work));
  return best;
}

const read = async (text: string) => {
  const feed = await readIcal(text, {...period, bounds: {records: 20_000, occurrences: 50_000}, problems: []});
  assert.deepEqual(
    feed.problems.filter(({code}) => code !== 'exdate'),
    [],
  );
};

function assertAtMost(most: number, [ours, other]: readonly number[]): void {
  assert.ok(ours! < most * other!, `${ours!.toFixed(1)} ms beside ${other!.toFixed(1)} ms: ${(ours! / other!).toFixed(2)}`);
}

// Up to 0.6 on a busy machine.
const OF_PARSE = 0.75;
test(`10,000 events are read to 30 days of occurrences in ${OF_PARSE} of the time that ICAL.parse takes alone, best of 12 each`, async () => {
  const text = calendarOf(10_000);
  assertAtMost(OF_PARSE, await bestOf(12, [() => read(text), () => ICAL.parse(text)]));
});

// 0.95 to 1.11: what lies before the period is jumped over. Few events, so that a round is done before others want the processor.
const OF_THIS_YEAR = 1.25;
test(`series begun in 1990 are read in ${OF_THIS_YEAR} of the time of those begun this year, best of 200 each`, async () => {
  const texts = [calendarOf(1_000, {begun: 1990}), calendarOf(1_000)];
  assertAtMost(
    OF_THIS_YEAR,
    await bestOf(
      200,
      texts.map((text) => () => read(text)),
    ),
  );
});
