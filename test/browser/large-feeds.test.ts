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

  it('is drawn some lines with each frame, and has as many nodes as a feed of 10,000', async () => {
    const nodes = (element: Element) => element.shadowRoot!.querySelectorAll('*').length;
    const [long, longer] = [
      await drawn<LbbActivities>(html`<lbb-activities src=${address('large-feed.json')}></lbb-activities>`),
      await drawn<LbbActivities>(html`<lbb-activities src=${address('10000-offers.json')}></lbb-activities>`),
    ];
    expect(nodes(longer)).to.be.below(nodes(long) * 1.1);
    const lines: number[] = [];
    const watcher = new MutationObserver(() => lines.push(allIn(long, '.item').length));
    watcher.observe(long.shadowRoot!, {childList: true, subtree: true});
    const before = allIn(long, '.item').length;
    allIn<HTMLButtonElement>(long, '.more button')[0]!.click();
    await long.updateComplete;
    watcher.disconnect();
    const steps = [...new Set([before, ...lines])];
    expect(steps.at(-1)).to.be.at.least(before + 40);
    expect(Math.max(...steps.slice(1).map((line, i) => line - steps[i]!))).to.be.at.most(innerHeight / 40);
  });

  it('is asked for again when the connection breaks in the middle, and read from its beginning', async () => {
    const src = address('large-cut-once.json');
    const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
    expect(countIn(element)).to.be.within(1100, 1500);
    expect(await asked(src)).to.equal(2);
  });
});

// Only Chromium tells of long tasks. A slice is 8 ms; the rest is room for a busy machine. All at once it would be half a second.
if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
  describe('10,000 offers', () => {
    for (const name of ['10000-offers.json', '10000-offers.ics'])
      it(`are read from ${name} and drawn with no task over 200 ms`, async () => {
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration)));
        observer.observe({type: 'longtask'});
        const element = await drawn<LbbActivities>(html`<lbb-activities src=${address(name)}></lbb-activities>`);
        await new Promise((resolve) => setTimeout(resolve, 300)); // what is noticed is told later
        observer.disconnect();
        expect(countIn(element)).to.be.at.least(5_500);
        expect(Math.max(0, ...tasks)).to.be.below(200);
      });
  });
