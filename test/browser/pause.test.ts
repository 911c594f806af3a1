import {expect} from '@open-wc/testing';
import {slices} from '../../src/elements/shared/pause.js';

/** Works, and says how long that took after all. */
const work = (milliseconds: number): number => {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
  return performance.now() - start;
};

describe('work in slices', () => {
  it('gives way to drawing when a slice is over, and not before', async () => {
    const {pause} = slices();
    expect(pause()).to.equal(undefined);
    work(20);
    let isDrawn = false;
    requestAnimationFrame(() => (isDrawn = true));
    for (let i = 0; i < 50 && !isDrawn; i++) {
      expect(await pause()).to.equal(undefined);
      work(10);
    }
    expect(isDrawn).to.equal(true);
  });

  for (const budget of [300, undefined])
    it(`is stopped when it has taken all the time it may: ${budget ?? 'eight seconds'}`, async () => {
      const {pause} = slices(budget);
      let worked = 0;
      for (let answer; answer !== 'stop' && worked < 15_000;) {
        worked += work(25);
        answer = await pause();
      }
      // The slices count a little more than the work: what the loop itself takes.
      expect(worked).to.be.within((budget ?? 8000) * 0.97, (budget ?? 8000) * 1.5 + 100);
    }).timeout(30_000);

  it('does not count waiting', async () => {
    const {pause, restart} = slices();
    for (let i = 0; i < 6; i++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      restart();
      expect(pause()).to.equal(undefined);
    }
    work(20);
    expect(await pause()).to.equal(undefined);
  });
});
