import type {Pause} from '../../model/feed.js';

/** A slice stays short enough that a phone four times slower than a desktop still answers within 50 ms. */
const SLICE = 8;
const BUDGET = 4000;

declare const scheduler: {yield?: () => Promise<void>} | undefined;

export interface Slices {
  /** Gives way to the page when a slice is over, and stops after all the time a reading may take. */
  readonly pause: Pause;
  /** A slice begins: nothing was done till now but waiting. */
  restart(): void;
}

export function slices(): Slices {
  let sliceStart = performance.now();
  let worked = 0;
  const restart = () => void (sliceStart = performance.now());
  return {
    restart,
    pause() {
      const spent = performance.now() - sliceStart;
      if (spent < SLICE) return;
      worked += spent;
      return yieldToPage().then(() => {
        restart();
        return worked > BUDGET ? 'stop' : undefined;
      });
    },
  };
}

export const pauseBetweenSlices = (): Pause => slices().pause;

export const yieldToPage = (): Promise<void> =>
  typeof scheduler !== 'undefined' && scheduler.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
