import assert from 'node:assert/strict';
import {test} from 'node:test';
import ICAL from 'ical.js';
import {readIcal} from '../../src/feed/ical/read-calendar.js';
import {calendarOf, period} from '../bench/ical-feed.mjs';
import {processorTime, ratio} from '../tools/side-by-side.js';

const read = async (text: string) => {
  const feed = await readIcal(text, {...period, bounds: {records: 20_000, occurrences: 50_000}, problems: []});
  assert.deepEqual(
    feed.problems.filter(({code}) => code !== 'exdate'),
    [],
  );
};

// 0.34 to 0.38 on a machine with eight programs for each of its processors.
const OF_PARSE = 0.45;
test(`10,000 events are read to 30 days of occurrences in ${OF_PARSE} of the time that ICAL.parse takes alone`, async () => {
  const text = calendarOf(10_000);
  const share = await ratio(
    () => processorTime(() => read(text)),
    () => processorTime(() => ICAL.parse(text)),
    OF_PARSE,
    25,
  );
  assert.ok(share < OF_PARSE, `${share}`);
});

// 0.95 to 1.11: what lies before the period is jumped over. Few events, so that a round is done before others want the processor.
const OF_THIS_YEAR = 1.25;
test(`series begun in 1990 are read in ${OF_THIS_YEAR} of the time of those begun this year`, async () => {
  const [old, young] = [calendarOf(1_000, {begun: 1990}), calendarOf(1_000)];
  // The first rounds are those of a program that is not compiled yet.
  await processorTime(() => Promise.all([read(old), read(young)]), 20);
  const share = await ratio(
    () => processorTime(() => read(old)),
    () => processorTime(() => read(young)),
    OF_THIS_YEAR,
    300,
  );
  assert.ok(share < OF_THIS_YEAR, `${share}`);
});
