import {expect} from '@open-wc/testing';
import {onMinute} from '../../src/elements/shared/clock.js';

/** Timers and the page's visibility in the test's hand. */
function stage() {
  const {setTimeout: realSet, clearTimeout: realClear} = window;
  const realNow = Date.now;
  let now = Date.parse('2026-11-23T18:59:20Z');
  let next = 1;
  const timers = new Map<number, {at: number; ring: () => void}>();
  window.setTimeout = ((ring: () => void, delay = 0) => {
    timers.set(next, {at: now + delay, ring});
    return next++;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id: number) => void timers.delete(id)) as typeof window.clearTimeout;
  Date.now = () => now;
  let hidden = false;
  Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
  return {
    timers: () => timers.size,
    /** Lets time pass, ringing what is due. */
    pass(seconds: number) {
      const end = now + seconds * 1000;
      for (;;) {
        const due = [...timers].filter(([, {at}]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].ring();
      }
      now = end;
    },
    /** The machine sleeps: time passes and nothing rings. */
    sleep: (seconds: number) => void (now += seconds * 1000),
    hide(isHidden: boolean) {
      hidden = isHidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    strike() {
      window.setTimeout = realSet;
      window.clearTimeout = realClear;
      Date.now = realNow;
      delete (document as {hidden?: boolean}).hidden;
    },
  };
}

describe('the page’s clock', () => {
  let page: ReturnType<typeof stage>;
  beforeEach(() => void (page = stage()));
  afterEach(() => page.strike());

  it('rings on the minute, for all who listen, with one timer', () => {
    const heard: string[] = [];
    const time = (now: number) => new Date(now).toISOString().slice(11, 19);
    const stops = ['a', 'b', 'c'].map((name) => onMinute((now) => heard.push(`${name} ${time(now)}`)));
    expect(page.timers()).to.equal(1);
    page.pass(100);
    expect(heard).to.deep.equal(['a 19:00:00', 'b 19:00:00', 'c 19:00:00', 'a 19:01:00', 'b 19:01:00', 'c 19:01:00']);
    expect(page.timers()).to.equal(1);
    stops.forEach((stop) => stop());
  });

  it('has no timer when nobody listens', () => {
    const stop = onMinute(() => {});
    stop();
    stop();
    expect(page.timers()).to.equal(0);
    window.dispatchEvent(new Event('focus'));
    expect(page.timers()).to.equal(0);
  });

  it('has no timer while the page cannot be seen, and rings at once when it can', () => {
    let rings = 0;
    const stop = onMinute(() => void rings++);
    page.hide(true);
    expect(page.timers()).to.equal(0);
    page.pass(600);
    expect(rings).to.equal(0);
    page.hide(false);
    expect(rings).to.equal(1);
    expect(page.timers()).to.equal(1);
    page.pass(60);
    expect(rings).to.equal(2);
    stop();
  });

  it('begins only when the page is seen, where it was opened behind another', () => {
    page.hide(true);
    let rings = 0;
    const stop = onMinute(() => void rings++);
    expect(page.timers()).to.equal(0);
    page.hide(false);
    expect([rings, page.timers()]).to.deep.equal([1, 1]);
    stop();
  });

  it('rings at the first touch after the machine has slept', () => {
    let heard = 0;
    const stop = onMinute((now) => void (heard = now));
    page.sleep(8 * 3600);
    window.dispatchEvent(new Event('focus'));
    expect(new Date(heard).toISOString()).to.equal('2026-11-24T02:59:20.000Z');
    window.dispatchEvent(new Event('pageshow'));
    expect(page.timers()).to.equal(1);
    stop();
  });

  it('goes on for the others when one stops while it rings', () => {
    const heard: string[] = [];
    const stop = onMinute(() => {
      heard.push('a');
      stop();
    });
    const other = onMinute(() => heard.push('b'));
    page.pass(120);
    expect(heard).to.deep.equal(['a', 'b', 'b']);
    other();
  });
});
