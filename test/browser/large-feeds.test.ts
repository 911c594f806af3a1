import '../../src/lbb-activities.js';
import {expect} from '@open-wc/testing';
import type {LbbActivities} from '../../src/lbb-activities.js';
import {allIn, drawn, html} from './helpers.js';

let key = 0;
/** An address of the feed server that no other test asks. */
const address = (name: string) => `/feeds/large-${Date.now()}-${key++}/${name}`;
const asked = async (url: string): Promise<number> =>
  ((await (await fetch(url.replace(/([^/]+)$/, 'count:$1'))).json()) as {count: number}).count;

/** How many activities an element says there are. */
const countIn = (element: Element): number => parseInt(allIn(element, '.tally')[0]!.textContent!.trim(), 10);

describe('a feed of 2,000 offers', () => {
  it('is read while it arrives, once for all elements, and drawn a screen at a time', async () => {
    const src = address('large-feed.json');
    const both = await drawn<HTMLDivElement & {updateComplete: Promise<unknown>}>(
      html`<div><lbb-activities src=${src}></lbb-activities><lbb-activities src=${src} days="7"></lbb-activities></div>`,
    );
    const [one, other] = [...both.querySelectorAll<LbbActivities>('lbb-activities')];
    await Promise.all([one!.updateComplete, other!.updateComplete]);
    expect(countIn(one!)).to.be.within(1100, 1500);
    expect(countIn(other!)).to.be.within(900, countIn(one!) - 1);
    expect(allIn(one!, '.day .item').length).to.be.within(40, 80);
    expect(await asked(src)).to.equal(1);
  });

  it('is asked for again when the connection breaks in the middle, and read from its beginning', async () => {
    const src = address('large-cut-once.json');
    const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
    expect(countIn(element)).to.be.within(1100, 1500);
    expect(await asked(src)).to.equal(2);
  });
});
