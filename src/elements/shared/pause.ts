import type {Pause} from '../../model/feed.js';

/** Milliseconds. A slice stays short enough that a phone four times slower than a desktop still answers within 50 ms. */
const SLICE = 8;
/** Milliseconds of work that a reading may take on an ordinary machine; a slower one gets as much work done. */
const BUDGET = 1000;

export interface Slices {
  /** Gives way to the page when a slice is over, and stops after all the work that a reading may be. */
  readonly pause: Pause;
  /** A slice begins: nothing was done till now but waiting. */
  restart(): void;
}

export function slices(): Slices {
  let sliceStart = performance.now();
  let left = BUDGET;
  let isMeasured = false;
  const restart = () => void (sliceStart = performance.now());
  return {
    restart,
    pause() {
      const spent = performance.now() - sliceStart;
      if (spent < SLICE) return;
      left -= spent;
      return yieldToPage().then(async () => {
        // Hardly any feed comes here: only now it is worth finding out how fast the machine is.
        if (left < 0 && !isMeasured) {
          isMeasured = true;
          left += BUDGET * (await (await import('./slowness.js')).slowness());
        }
        restart();
        return left < 0 ? 'stop' : undefined;
      });
    },
  };
}

export const pauseBetweenSlices = (): Pause => slices().pause;

export const yieldToPage = (): Promise<void> =>
  (globalThis as {scheduler?: {yield?(): Promise<void>}}).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
