// In one engine only: what is tried is when it is asked again, with a clock of the test.
import {expect} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {FeedElement} from '../../src/elements/shared/feed-element.js';
import {allIn, drawn, html, inAHurry, waitUntil, wordsOf} from './helpers.js';
import {stage} from './stage.js';

// A Monday at twelve.
const START = '2026-11-23T12:00:00+01:00';
const hours = [{opens: '10:00', closes: '16:00', byDay: ['MO', 'TU', 'WE', 'TH', 'FR']}];
const contact = 'Skriv til huset@huset.example';
const feed = {
  version: 1,
  activities: [{id: 'a', name: 'Sangaften', schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}]}],
  openingHours: [{id: 'h', name: 'Huset', hours}],
  contacts: [{id: 'c', role: 'coordinator', channels: [{type: 'phone', value: '12 34 56 78', hours}]}],
  signup: {controller: 'Huset', contact, purpose: 'At svare dig', retention: 'Et år', rights: 'Du kan få alt slettet', action: '/signup'},
};
const closed = {
  ...feed,
  openingHours: [{...feed.openingHours[0], closures: [{validFrom: '2026-11-01', validThrough: '2026-12-31', reason: 'Vandskade'}]}],
};

let key = 0;
const elements: Readonly<Record<string, {readonly minutes: number; readonly template: (src: string, refresh?: number) => TemplateResult}>> =
  {
    'lbb-activities': {
      minutes: 60,
      template: (src, refresh) => html`<lbb-activities src=${src} .refreshMinutes=${refresh}></lbb-activities>`,
    },
    'lbb-opening-hours': {
      minutes: 5,
      template: (src, refresh) => html`<lbb-opening-hours src=${src} .refreshMinutes=${refresh}></lbb-opening-hours>`,
    },
    'lbb-contact-card': {
      minutes: 60,
      template: (src, refresh) => html`<lbb-contact-card src=${src} .refreshMinutes=${refresh}></lbb-contact-card>`,
    },
    'lbb-volunteer-signup': {
      minutes: 60,
      template: (src, refresh) => html`<lbb-volunteer-signup src=${src} .refreshMinutes=${refresh}></lbb-volunteer-signup>`,
    },
  };

describe('a page that is looked at again', () => {
  inAHurry();
  let page: ReturnType<typeof stage>;
  const {error} = console;
  beforeEach(() => {
    page = stage(START, feed);
    console.error = () => {};
  });
  afterEach(() => {
    page.strike();
    console.error = error;
  });
  const draw = (template: TemplateResult) => drawn<FeedElement>(template);
  const hoursOf = (view = 'week') => draw(html`<lbb-opening-hours src="/feeds/again-${++key}.json" view=${view}></lbb-opening-hours>`);

  for (const [name, {minutes, template}] of Object.entries(elements)) {
    it(`has the feed of <${name}> asked for again after ${minutes} minutes, not sooner`, async () => {
      const element = await draw(template(`/feeds/again-${++key}.json`));
      page.pass(minutes - 1);
      await element.updateComplete;
      expect(page.asked()).to.equal(1);
      page.pass(1);
      await element.updateComplete;
      expect(page.asked()).to.equal(2);
      page.pass(minutes - 1);
      await element.updateComplete;
      expect(page.asked()).to.equal(2);
    });

    it(`asks for that of <${name}> as often as refresh-minutes says, and with refresh-minutes="0" never`, async () => {
      const element = await draw(template(`/feeds/again-${++key}.json`, 90));
      page.pass(89);
      await element.updateComplete;
      expect(page.asked()).to.equal(1);
      page.pass(1);
      await element.updateComplete;
      expect(page.asked()).to.equal(2);
      element.refreshMinutes = 0;
      await element.updateComplete;
      page.pass(10_000);
      await element.updateComplete;
      expect(page.asked()).to.equal(2);
    });
  }

  it('says "closed" when the house was closed meanwhile, in every way a page comes back', async () => {
    for (const comeBack of [
      () => dispatchEvent(new Event('focus')),
      () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
      () => document.dispatchEvent(new Event('visibilitychange')),
    ]) {
      page.answer(feed);
      const element = await hoursOf();
      expect(wordsOf(element)).to.contain('Åbent nu');
      page.answer(closed);
      page.sleep(24 * 60);
      comeBack();
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Vandskade').and.not.to.contain('Åbent nu');
      element.remove();
    }
  });

  it('asks once for all elements with the same feed', async () => {
    const src = `/feeds/again-${++key}.json`;
    const both = [await draw(elements['lbb-opening-hours']!.template(src)), await draw(elements['lbb-opening-hours']!.template(src))];
    expect(page.asked()).to.equal(1);
    page.pass(5);
    await Promise.all(both.map((element) => element.updateComplete));
    expect(page.asked()).to.equal(2);
  });

  for (const view of ['week', 'line', 'badge'])
    it(`says in the hours' ${view} how old they are, while they cannot be read again`, async () => {
      const element = await hoursOf(view);
      expect(wordsOf(element)).not.to.contain('Hentet');
      page.answer('down');
      page.sleep(24 * 60);
      dispatchEvent(new Event('focus'));
      await waitUntil(() => wordsOf(element).includes('Hentet i går kl. 12.00'));
      page.answer(feed);
      dispatchEvent(new Event('online'));
      await waitUntil(() => !wordsOf(element).includes('Hentet'));
    });

  it('says on the card how old it is, two minutes after it should have been read again', async () => {
    const element = await draw(elements['lbb-contact-card']!.template(`/feeds/again-${++key}.json`));
    page.answer('down');
    page.pass(61);
    await element.updateComplete;
    expect(allIn(element, '.foot').length).to.equal(0);
    page.pass(1);
    await waitUntil(() => wordsOf(element).includes('Hentet i dag kl. 12.00'));
  });

  it('tries what failed again after the same time, not with every look', async () => {
    page.answer('down');
    const element = await hoursOf();
    const asked = page.asked();
    for (let minute = 1; minute < 5; minute++) page.pass(1);
    await element.updateComplete;
    expect(page.asked()).to.equal(asked);
    page.answer(feed);
    page.pass(1);
    await waitUntil(() => wordsOf(element).includes('Åbent nu'));
    expect(page.asked()).to.equal(asked + 1);
  });
});
