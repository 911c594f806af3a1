import {expect} from '@open-wc/testing';
import {slices} from '../../src/elements/shared/pause.js';

/** Works, and says how long that took after all. */
const work = (milliseconds: number): number => {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
  return performance.now() - start;
};

it('work in slices gives way to drawing when a slice is over, and not before', async () => {
  const {pause} = slices();
  expect(pause()).to.equal(undefined);
  work(20);
  let isDrawn = false;
  requestAnimationFrame(() => (isDrawn = true));
  for (let i = 0; i < 2_000 && !isDrawn; i++) {
    expect(await pause()).to.equal(undefined);
    work(10);
  }
  expect(isDrawn).to.equal(true);
});

describe('work in slices, by a clock in the hand of the test,', () => {
  let now = 0;
  before(() => void (performance.now = () => now));
  after(() => Reflect.deleteProperty(performance, 'now'));

  for (const [budget, most] of [
    [300, 300],
    [undefined, 8000],
  ])
    it(`is stopped when it has taken more than all the time it may: ${most} ms`, async () => {
      const {pause} = slices(budget);
      let worked = 0;
      for (let answer; answer !== 'stop' && worked < 15_000; answer = await pause()) {
        now += 100;
        worked += 100;
      }
      expect(worked).to.equal(most! + 100);
    });

  for (const [scheduling, most, when] of [
    [undefined, 8, 'in browsers that know of no input that waits'],
    [{isInputPending: () => true}, 8, 'where input waits'],
    [{isInputPending: () => false}, 32, 'where nobody waits'],
  ] as const)
    it(`gives way after ${most} milliseconds, not after ${most - 1}, ${when}`, async () => {
      Object.defineProperty(navigator, 'scheduling', {value: scheduling, configurable: true});
      try {
        const {pause} = slices();
        now += most - 1;
        expect(pause()).to.equal(undefined);
        now += 1;
        expect(pause()).to.be.instanceOf(Promise);
      } finally {
        Reflect.deleteProperty(navigator, 'scheduling');
      }
    });

  it('counts a second of a wait between two pauses, as for code that travels slowly', async () => {
    const {pause} = slices();
    for (let i = 0; i < 8; i++) {
      now += 60_000;
      expect(await pause()).to.equal(undefined);
    }
    now += 1;
    expect(pause()).to.equal(undefined);
    now += 60_000;
    expect(await pause()).to.equal('stop');
  });

  it('does not count waiting', async () => {
    const {pause, restart} = slices(300);
    for (let i = 0; i < 6; i++) {
      now += 250;
      restart();
      expect(pause()).to.equal(undefined);
    }
    now += 20;
    expect(await pause()).to.equal(undefined);
  });
});
