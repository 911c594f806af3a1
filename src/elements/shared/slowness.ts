/** Loaded only when a reading has taken as long as it may on an ordinary machine. */
import {yieldToPage} from './pause.js';

const TRIALS = 8;
/** Milliseconds of all trials on an ordinary machine. */
const ORDINARY = 13;
/** What is slower than this is not slow but busy with something else. */
const MOST = 8;

const record = '{"id":"a","name":{"da":"Åbent hus"},"schedule":[{"byDay":["MO"],"startTime":"19:00"}]}';
const sample = `[${`${record},`.repeat(500)}0]`;

/**
 * How much longer than on an ordinary machine work takes on this one: 0 is as long, 3 is four times as long.
 * Measured by work like ours, in slices, so that a machine which others keep busy counts as the slow one it is.
 */
export async function slowness(): Promise<number> {
  let took = 0;
  // The first one only warms up.
  for (let trial = 0; trial <= TRIALS; trial++) {
    const start = performance.now();
    for (let i = 0; i < 8; i++) JSON.parse(sample);
    if (trial) took += performance.now() - start;
    await yieldToPage();
  }
  return Math.min(MOST, Math.max(1, took / ORDINARY)) - 1;
}
