const MINUTE = 60_000;

/** The page's clock and network in the test's hand. */
export function stage(start: string, first: object) {
  const {fetch, setTimeout: realSet, clearTimeout: realClear} = window;
  const realNow = Date.now;
  let now = Date.parse(start);
  let asked = 0;
  let answer: object | 'down' = first;
  const late = new Map<number, {at: number; ring: () => void}>();
  // What is due within seconds runs as it is; what waits for minutes is in the test's hand.
  window.setTimeout = ((ring: () => void, delay = 0, ...rest: unknown[]) => {
    const id = realSet(delay < 20_000 ? ring : () => {}, delay < 20_000 ? delay : 0, ...rest);
    if (delay >= 20_000) late.set(id as unknown as number, {at: now + delay, ring});
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id: number) => (late.delete(id), realClear(id))) as typeof window.clearTimeout;
  Date.now = () => now;
  window.fetch = () => {
    asked++;
    return answer === 'down' ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(JSON.stringify(answer)));
  };
  return {
    asked: () => asked,
    answer: (next: object | 'down') => void (answer = next),
    pass(minutes: number): void {
      now += minutes * MINUTE;
      for (const [id, {at, ring}] of [...late].sort(([, a], [, b]) => a.at - b.at)) if (at <= now && late.delete(id)) ring();
      dispatchEvent(new Event('focus'));
    },
    /** The machine sleeps: time passes and nothing rings. */
    sleep: (minutes: number) => void (now += minutes * MINUTE),
    strike(): void {
      Object.assign(window, {fetch, setTimeout: realSet, clearTimeout: realClear});
      Date.now = realNow;
    },
  };
}
