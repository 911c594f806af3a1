// What a letter in the search field costs: counted, since no time can be told from another on a machine with much to do.
import {expect, fixture} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {topicList} from '../../src/elements/activities/list/topics.js';
import {MOMENT} from '../../src/elements/shared/pause.js';
import {SearchIndex} from '../../src/elements/activities/search/search-index.js';
import {listingOf} from '../../src/model/agenda.js';
import type {Activity} from '../../src/model/feed.js';
import {activityOf, feedOf, on} from '../tools/records.js';
import {allIn, drawn, html, inDays, textsIn, waitUntil} from './helpers.js';

const NOW = '2026-11-23T19:30';
/** Milliseconds: until more lines are drawn. */
const FRAME = 30;

const activities = Array.from({length: 40}, (_, i) => ({
  id: `a${i}`,
  name: i % 2 ? 'Badminton for alle' : 'Brætspil for alle',
  access: 'drop-in',
  schedule: [{dates: [`${inDays(1)}T19:00`], endTime: '21:00'}],
}));
const src = `/feeds/echo?${encodeURIComponent(JSON.stringify({version: 1, activities}))}&typing`;
const lines = (element: Element) => allIn(element, '.item');
const search = (element: Element) => allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;

/** A list that is drawn to its end, and can be searched. */
async function draw(): Promise<LbbActivities> {
  const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
  await waitUntil(() => lines(element).length === activities.length && search(element), 'all lines are drawn');
  search(element).focus();
  await element.updateComplete;
  return element;
}
/** Types the text's last letter. */
async function type(element: LbbActivities, text: string): Promise<void> {
  search(element).value = text;
  search(element).dispatchEvent(new Event('input'));
  await element.updateComplete;
}

describe('typing in the search field of <lbb-activities>', () => {
  it('draws as many lines as a screen has room for below the field, the others when no letter has followed for a second', async () => {
    const element = await draw();
    const end = search(element).getBoundingClientRect().top + screen.height;
    await type(element, 'f');
    const boxes = lines(element).map((line) => line.getBoundingClientRect());
    expect(boxes.at(-1)!.bottom, 'fills the screen').to.be.at.least(end);
    expect(boxes.at(-1)!.top, 'and no more').to.be.below(end);
    await type(element, 'fo');
    expect(lines(element).length).to.equal(boxes.length);
    await waitUntil(() => lines(element).length === activities.length, 'all lines are drawn again');
  });

  it('draws the list once for the first letter, with what it finds: not for the touch, nor for what search is made of', async () => {
    const {setTimeout: real} = window;
    // However long that takes here.
    window.setTimeout = ((act: () => void, wait = 0) => (wait === MOMENT ? 0 : real(act, wait))) as typeof setTimeout;
    try {
      const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
      await waitUntil(() => lines(element).length === activities.length && search(element), 'all lines are drawn');
      let renders = 0;
      element.addController({hostUpdated: () => void renders++});
      search(element).focus();
      await type(element, 'ba');
      expect(new Set(textsIn(element, '.item .title'))).to.deep.equal(new Set(['Badminton for alle']));
      expect(renders).to.equal(1);
    } finally {
      window.setTimeout = real;
    }
  });

  it('goes on with the lines of a list that is still being drawn when no letter has followed for a second', async () => {
    const {setTimeout: real} = window;
    const portions: (() => void)[] = [];
    window.setTimeout = ((act: () => void, wait = 0) => (wait === FRAME ? portions.push(act) : real(act, wait))) as typeof setTimeout;
    try {
      const element = await fixture<LbbActivities>(html`<div><lbb-activities src=${src}></lbb-activities></div>`).then(
        (box) => box.firstElementChild as LbbActivities,
      );
      await waitUntil(() => search(element) && portions.length, 'lines are still to be drawn');
      search(element).value = 'ba';
      search(element).dispatchEvent(new Event('input'));
      const found = () => new Set(textsIn(element, '.item .title'));
      await waitUntil(() => found().size === 1);
      const {length} = lines(element);
      expect(length).to.be.below(20);
      portions.splice(0).forEach((draw) => draw());
      await element.rendered();
      expect(lines(element).length).to.equal(length);
      window.setTimeout = real;
      await waitUntil(() => lines(element).length === 20, 'the others are drawn');
    } finally {
      window.setTimeout = real;
    }
  });

  it('draws no line anew: those that stand there say what is found now', async () => {
    const element = await draw();
    await type(element, 'b');
    const drawnAnew = new MutationObserver(() => {});
    drawnAnew.observe(element.shadowRoot!.querySelector('.agenda')!, {childList: true, subtree: true});
    await type(element, 'ba');
    expect(new Set(textsIn(element, '.item .title'))).to.deep.equal(new Set(['Badminton for alle']));
    await type(element, 'br');
    expect(new Set(textsIn(element, '.item .title'))).to.deep.equal(new Set(['Brætspil for alle']));
    expect(drawnAnew.takeRecords()).to.deep.equal([]);
  });

  it('draws three lines at the least, also where one that stands open fills the screen', async () => {
    const element = await draw();
    await element.open('a0');
    lines(element)[0]!.style.minBlockSize = `${screen.height}px`;
    await type(element, 'f');
    expect(lines(element).length).to.equal(3);
  });

  it('goes through no dates to know that what is found is about several', async () => {
    let read = 0;
    const counted = (id: string): Activity => ({
      ...activityOf(id, {name: 'Badminton'}),
      get occurrences() {
        read++;
        return [on('2026-11-24T19:00')];
      },
    });
    const feed = feedOf({activities: ['a', 'b', 'c'].map(counted)});
    const listing = await listingOf(feed);
    const index = await SearchIndex.of(listing, feed, NOW);
    const choice = {now: NOW, limit: 2, filter: index.filter({text: 'bad', choices: {}})!};
    index.agendaOf(listing, {...choice, until: '2026-12-01'}); // what is found has been looked up
    read = 0;
    expect(index.agendaOf(listing, {...choice, until: '9999'}).hasMore).to.equal(true);
    expect(read).to.equal(0);
  });

  it('looks for what is in each topic once for each search', async () => {
    const listing = await listingOf(feedOf({activities: [activityOf('a', {occurrences: [on('2026-11-24T19:00')]})]}));
    const choice = {now: NOW, until: '9999'};
    const all = topicList(listing, choice, 40);
    expect(topicList(listing, {...choice}, 40).next).to.equal(all.next);
    expect(topicList(listing, {...choice, filter: () => false}, 40).topics).to.deep.equal([]);
    expect(topicList(listing, choice, 0).hasMore).to.equal(true);
  });
});
