import type {Pause} from '../../model/feed.js';

/** Milliseconds. A slice stays short enough that a phone four times slower than a desktop still answers within 50 ms. */
const SLICE = 8;
/** The same where the browser says that nobody waits: each slice costs, most of all on a machine that has much else to do. */
const LONG_SLICE = 32;
/** Milliseconds of work that a reading may take: several times what a slow phone needs for a large feed. */
const BUDGET = 8000;
/** What takes longer between two pauses was waiting: for a part of the code that travels, or for a machine that stood still. */
const LONGEST_WORK = 1000;

export interface Slices {
  /** Gives way to the page when a slice is over, and stops after all the work that a reading may be. */
  readonly pause: Pause;
  /** A slice begins: nothing was done till now but waiting. */
  restart(): void;
}

export function slices(budget = BUDGET): Slices {
  let sliceStart = performance.now();
  let left = budget;
  const restart = () => void (sliceStart = performance.now());
  return {
    restart,
    pause() {
      const spent = performance.now() - sliceStart;
      if (spent < SLICE || (spent < LONG_SLICE && nobodyWaits())) return;
      left -= Math.min(spent, LONGEST_WORK);
      return yieldToPage().then(() => {
        restart();
        return left < 0 ? 'stop' : undefined;
      });
    },
  };
}

/** Milliseconds after which a feed that is still on its way is said to be. */
export const MOMENT = 400;

/** Waits for the first of some things, but not longer than that. A Promise that a page has put into the place of the browser's may have no race. */
export const atMost = (milliseconds: number, ...waiting: unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    for (const one of waiting) void Promise.resolve(one).then(resolve, reject);
    setTimeout(resolve, milliseconds);
  });

/** Only Chromium knows of input that has not been handed out yet. */
const nobodyWaits = (): boolean => (navigator as {scheduling?: {isInputPending?(): boolean}}).scheduling?.isInputPending?.() === false;

export const pauseBetweenSlices = (): Pause => slices().pause;

export const delay = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const yieldToPage = (): Promise<void> => (globalThis as {scheduler?: {yield?(): Promise<void>}}).scheduler?.yield?.() ?? delay(0);

/** Resolves when the next frame is painted; on a hidden page, which is not painted, soon. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
