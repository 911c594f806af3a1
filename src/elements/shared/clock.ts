import type {ReactiveControllerHost} from 'lit';

/**
 * The page's one clock: tells who shows something that the time can change, on the minute and never while nobody looks.
 * (The script-tag build copies it: one for what has it in its first view, one for all others.)
 */
const listeners = new Set<(now: number) => void>();
const MINUTE = 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls back at the start of every minute (`now` in milliseconds since 1970) as long as the page can be seen, and at once
 * when it is seen again: from another tab, from the back button, after the machine has slept. One timer serves all
 * listeners; without listeners, or hidden, there is none.
 *
 * @returns a function that ends it
 */
export function onMinute(listener: (now: number) => void): () => void {
  if (!listeners.size) for (const [target, type] of wakes()) target.addEventListener(type, tell);
  listeners.add(listener);
  if (timer === undefined) wait();
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    for (const [target, type] of wakes()) target.removeEventListener(type, tell);
    stop();
  };
}

// A machine that wakes up may leave the page visible all the while; the first thing its owner does gives it focus.
const wakes = (): [EventTarget, string][] => [
  [document, 'visibilitychange'],
  [window, 'pageshow'],
  [window, 'focus'],
];

function tell(): void {
  wait();
  if (!document.hidden) for (const listener of [...listeners]) listener(Date.now());
}

function wait(): void {
  stop();
  // Browsers may ring a moment early; then the next minute is less than a second away and is waited for.
  if (!document.hidden) timer = setTimeout(tell, MINUTE - (Date.now() % MINUTE));
}

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
}

const kept = new WeakMap<ReactiveControllerHost & Node, () => void>();

/** Draws an element again every minute, while it stands on the page and shows something that the time can change. */
export function keepTime(element: ReactiveControllerHost & Node, isNeeded: boolean): void {
  if (isNeeded && element.isConnected) {
    if (!kept.has(element))
      kept.set(
        element,
        onMinute(() => element.requestUpdate()),
      );
  } else {
    kept.get(element)?.();
    kept.delete(element);
  }
}
