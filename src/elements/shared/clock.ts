const MINUTE = 60_000;

const listeners = new Set<(now: number) => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
}

function wait(): void {
  stop();
  // Browsers may ring a moment early; then the next minute is less than a second away and is waited for.
  if (!document.hidden) timer = setTimeout(ring, MINUTE - (Date.now() % MINUTE));
}

function ring(): void {
  wait();
  if (!document.hidden) for (const listener of [...listeners]) listener(Date.now());
}

// A machine that wakes up may leave the page visible all the while; the first thing its owner does gives it focus.
const wakes = (): readonly [EventTarget, string][] => [
  [document, 'visibilitychange'],
  [window, 'pageshow'],
  [window, 'focus'],
];

function listen(listener: (now: number) => void): () => void {
  if (!listeners.size) for (const [target, type] of wakes()) target.addEventListener(type, ring);
  listeners.add(listener);
  if (timer === undefined) wait();
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    for (const [target, type] of wakes()) target.removeEventListener(type, ring);
    stop();
  };
}

/**
 * Calls back at the start of every minute (`now` in milliseconds since 1970) as long as the page can be seen, and at once
 * when it is seen again, from another tab, from the back button, after the machine has slept. One timer serves all listeners
 * of the page, whichever copy of this module they are called from; without listeners, or hidden, there is none.
 *
 * @returns a function that ends it
 */
export const onMinute = ((globalThis as {[name: symbol]: typeof listen | undefined})[Symbol.for('lbb-elements clock')] ??= listen);
