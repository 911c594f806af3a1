import type {Pause} from '../../model/feed.js';

/** A slice stays short enough that a phone four times slower than a desktop still answers within 50 ms. */
const SLICE = 8;
const BUDGET = 4000;

declare const scheduler: {yield?: () => Promise<void>} | undefined;

/** Gives way to the page between slices of work, and stops after all the time a reading may take. */
export function pauseBetweenSlices(): Pause {
  let sliceStart = performance.now();
  let worked = 0;
  return () => {
    const spent = performance.now() - sliceStart;
    if (spent < SLICE) return;
    worked += spent;
    return yieldToPage().then(() => {
      sliceStart = performance.now();
      return worked > BUDGET ? 'stop' : undefined;
    });
  };
}

const yieldToPage = (): Promise<void> =>
  typeof scheduler !== 'undefined' && scheduler.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
