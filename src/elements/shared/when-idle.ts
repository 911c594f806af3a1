/** Calls back when the page has nothing better to do; nobody waits for it. */
export const whenIdle = (act: () => void): void => {
  // Safari has no idle callback.
  'requestIdleCallback' in globalThis ? requestIdleCallback(act, {timeout: 2_000}) : setTimeout(act, 200);
};
