import {expect, fixture} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {allIn, html, inDays, waitUntil} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&stay-${++key}`;
const activity = (day: number) => ({
  id: `a${day}`,
  name: `Sycafé ${day}`,
  description: 'Vi syr og drikker kaffe.\n\n'.repeat(20),
  schedule: [{dates: [`${inDays(day)}T19:00`]}],
});
const feed = {version: 1, activities: Array.from({length: 12}, (_, i) => activity(i + 1))};

describe('the lines that are being read stay where they are', () => {
  afterEach(() => scrollTo(0, 0));

  /** The list with its first line open, scrolled until its fifth line begins 100 pixels below the window's top. */
  async function begin(style = ''): Promise<{element: LbbActivities; line: HTMLElement; top(): number}> {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 320px; padding-block-end: 2000px"><div style=${style}><lbb-activities src=${served(feed)}></lbb-activities></div></div>`,
    );
    const element = page.querySelector('lbb-activities')!;
    await element.updateComplete;
    await waitUntil(() => allIn(element, '.tool').length);
    const [first, , , , line] = allIn(element, '.item');
    first!.querySelector('button')!.click();
    await waitUntil(() => first!.querySelector('.acts-row'));
    const top = () => Math.round(line!.getBoundingClientRect().top);
    (style ? page.firstElementChild! : document.scrollingElement!).scrollTop += top() - 100;
    // Until the browser has said so.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(top()).to.equal(100);
    return {element, line: line!, top};
  }

  it('when one is opened, and the one above it closes', async () => {
    const {element, line, top} = await begin();
    line.querySelector('button')!.click();
    await waitUntil(() => line.matches('.open'));
    // Browsers move the page with the next frame.
    await waitUntil(() => Math.abs(top() - 100) <= 1, `is at ${top()}`, {timeout: 5_000});
    expect(allIn(element, '.item.open')).to.deep.equal([line]);
  });

  it('when one above them goes', async () => {
    const {element} = await begin();
    element.src = served({...feed, activities: feed.activities.slice(1)});
    await waitUntil(() => allIn(element, '.item').length === 11);
    const line = () => allIn(element, '.item')[3]!;
    expect(line().textContent).to.contain('Sycafé 5');
    await waitUntil(() => Math.abs(line().getBoundingClientRect().top - 100) <= 1, 'stays', {timeout: 5_000});
  });

  it('and the page stays where the list is in a box of its own that scrolls', async () => {
    const {line} = await begin('block-size: 400px; overflow-y: auto');
    const before = scrollY;
    line.querySelector('button')!.click();
    await waitUntil(() => line.matches('.open'));
    await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(before);
  });
});
