import '../../../src/lbb-activities.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {FeedReadEvent} from '../../../src/elements/shared/events.js';
import type {LbbActivities} from '../../../src/lbb-activities.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import {allIn, drawn, html, inDays} from '../helpers.js';

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

// Only Chromium tells of tasks. A slice is 8 ms; what else there is to do at once is the browser's own.
if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
  describe('10,000 offers', () => {
    for (const name of ['10000-offers.json', '10000-offers.ics'])
      it(`are read from ${name} and drawn with no task half as long as reading at once takes`, async () => {
        const text = await (await fetch(address(name))).text();
        let longest = Infinity;
        let atOnce = Infinity;
        const isShort = () => longest <= Math.max(100, atOnce / 2);
        // Other programs on the machine only add: the best of five counts, of either.
        for (let i = 0; i < 5 && (atOnce === Infinity || !isShort()); i++) {
          const begin = performance.now();
          await readFeed(text, {from: inDays(-1), until: inDays(31)});
          atOnce = Math.min(atOnce, performance.now() - begin);
          const src = address(name);
          await executeServerCommand('trace-tasks', {});
          const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
          performance.mark(src);
          longest = Math.min(longest, await executeServerCommand<number, object>('trace-tasks', {mark: src}));
          expect(countIn(element)).to.be.at.least(5_500);
          element.remove();
        }
        expect(longest).to.be.within(1, Math.max(100, atOnce / 2));
      });

    describe('on a phone four times slower', () => {
      before(() => executeServerCommand('emulate-cpu', {rate: 4}));
      after(() => executeServerCommand('emulate-cpu', {rate: 1}));

      for (const name of ['10000-offers.json', '10000-offers.ics'])
        it(`are all read from ${name}, though it takes longer than a second`, async () => {
          let problems: readonly {readonly code: string}[] | undefined;
          const listener = ({problems: found}: FeedReadEvent) => void (problems = found);
          const element = await drawn<LbbActivities>(
            html`<lbb-activities src=${address(name)} @lbb-feed-read=${listener}></lbb-activities>`,
          );
          // The calendar leaves out weeks in which nothing is on anyway.
          expect(problems!.filter(({code}) => code !== 'exdate')).to.deep.equal([]);
          expect(countIn(element)).to.be.at.least(5_500);
        });
    });
  });
