import type {ReactiveControllerHost} from 'lit';

const MINUTE = 60_000;

type Listener = (now: number) => void;

/**
 * Tells who shows something that the time can change, on the minute and never while nobody looks: at the start of every
 * minute (`now` in milliseconds since 1970) as long as the page can be seen, and at once when it is seen again, from
 * another tab, from the back button, after the machine has slept. Without listeners, or hidden, there is no timer.
 */
function makeClock(): (listener: Listener) => () => void {
  const listeners = new Set<Listener>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = () => {
    stop();
    // Browsers may ring a moment early; then the next minute is less than a second away and is waited for.
    if (!document.hidden) timer = setTimeout(tell, MINUTE - (Date.now() % MINUTE));
  };
  const tell = () => {
    wait();
    if (!document.hidden) for (const listener of [...listeners]) listener(Date.now());
  };
  // A machine that wakes up may leave the page visible all the while; the first thing its owner does gives it focus.
  const wakes = (): readonly [EventTarget, string][] => [
    [document, 'visibilitychange'],
    [window, 'pageshow'],
    [window, 'focus'],
  ];
  return (listener) => {
    if (!listeners.size) for (const [target, type] of wakes()) target.addEventListener(type, tell);
    listeners.add(listener);
    if (timer === undefined) wait();
    return () => {
      listeners.delete(listener);
      if (listeners.size) return;
      for (const [target, type] of wakes()) target.removeEventListener(type, tell);
      stop();
    };
  };
}

/**
 * Calls back on the minute; one timer serves all listeners of the page, also when this file stands on it more than once.
 *
 * @returns a function that ends it
 */
export const onMinute = ((globalThis as {[name: symbol]: ReturnType<typeof makeClock> | undefined})[Symbol.for('lbb-elements clock')] ??=
  makeClock());

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
