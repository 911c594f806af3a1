/** Calls back when the page is idle. */
export const whenIdle = (act: () => void): void => {
  // Safari has no idle callback.
  'requestIdleCallback' in globalThis ? requestIdleCallback(act, {timeout: 2_000}) : setTimeout(act, 200);
};
