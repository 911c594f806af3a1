// In one engine only: what is tried is which picker stands where.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {FeedElement} from '../../src/elements/shared/feed-element.js';
import {languages} from '../../src/text/interface-languages.js';
import {language, setLanguage} from '../../src/text/words.js';
import {allIn, expectAccessible, waitUntil} from './helpers.js';

const feed = {
  version: 1,
  activities: [{id: 'a', name: 'Sangaften', access: 'by-arrangement'}],
  contacts: [{id: 'c', role: 'coordinator', channels: [{type: 'phone', value: '12 34 56 78'}]}],
  openingHours: [{id: 'h', name: 'Huset', hours: [{opens: '10:00', closes: '16:00'}]}],
  signup: {
    controller: 'Huset',
    contact: 'Skriv til huset@huset.example',
    purpose: 'At svare dig',
    retention: 'Et år',
    rights: 'Du kan få alt slettet',
    action: '/signup',
  },
};
const src = `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&picker`;
const list = `<lbb-activities src="${src}"></lbb-activities>`;
const card = `<lbb-contact-card src="${src}"></lbb-contact-card>`;
const typedCard = '<lbb-contact-card telephone="12 34 56 78"></lbb-contact-card>';
const hours = '<lbb-opening-hours hours="Mandag 10-16"></lbb-opening-hours>';
const line = '<lbb-opening-hours hours="Mandag 10-16" view="line"></lbb-opening-hours>';
const badge = '<lbb-opening-hours hours="Mandag 10-16" view="badge"></lbb-opening-hours>';
const form = `<lbb-volunteer-signup src="${src}"></lbb-volunteer-signup>`;

describe('the language picker', () => {
  let page: HTMLElement;
  const elements = () => [...page.querySelectorAll<FeedElement>('*')].filter(({localName}) => localName.startsWith('lbb-'));
  const settled = async () => {
    for (const element of elements()) await element.updateComplete;
  };
  const show = async (html: string) => {
    page = document.createElement('main');
    page.innerHTML = html;
    document.body.append(page);
    await settled();
  };
  /** The elements that have one, by name. */
  const places = () => elements().flatMap((element) => allIn(element, '.picker').map(() => element.localName));
  afterEach(async () => {
    page.remove();
    await setLanguage('da');
  });

  for (const [name, html, place] of [
    ['a lone card', card, 'lbb-contact-card'],
    ['a lone card without a feed', typedCard, 'lbb-contact-card'],
    ['lone hours', hours, 'lbb-opening-hours'],
    ['hours beside lines of hours', line + hours + badge, 'lbb-opening-hours'],
    ['hours before a card', hours + card, 'lbb-opening-hours'],
    ['a list after hours and a card', hours + card + list, 'lbb-activities'],
    ['all four', line + card + hours + form + list, 'lbb-volunteer-signup'],
    ['two lists', list + list, 'lbb-activities'],
  ] as const)
    it(`stands once on a page with ${name}`, async () => {
      await show(html);
      expect(places()).to.deep.equal([place]);
    });

  it('does not stand in running text', async () => {
    await show(`<p>Vi har ${line}, ${badge}</p>`);
    expect(places()).to.deep.equal([]);
  });

  it('goes to the next when its element leaves, and back when it comes', async () => {
    await show(list + card + hours);
    const [first] = elements();
    first!.remove();
    await settled();
    expect(places()).to.deep.equal(['lbb-contact-card']);
    page.append(first!);
    await settled();
    expect(places()).to.deep.equal(['lbb-activities']);
  });

  for (const [name, html] of [
    ['card', card],
    ['hours', hours],
  ] as const)
    it(`of lone ${name} speaks another language to the newcomer, in room kept for it`, async () => {
      await show(html);
      const [element] = elements();
      await expectAccessible(element!);
      const select = allIn<HTMLSelectElement>(element!, '.picker select')[0]!;
      expect([...select.options].map(({text}) => text)).to.deep.equal(languages.map(({name}) => name));
      select.value = 'uk';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => language() === 'uk');
      await element!.updateComplete;
      expect(allIn(element!, '.root')[0]!.lang).to.equal('uk');
      expect(element!.shadowRoot!.textContent).to.match(/[а-яїє]{4}/);
      const {height} = allIn(element!, '.picker-space')[0]!.getBoundingClientRect();
      const {fontSize} = getComputedStyle(element!);
      expect(height).to.be.at.most(2.5 * parseFloat(fontSize));
    });
});
