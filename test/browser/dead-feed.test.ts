// In one engine only: what is tried are sentences.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {FeedElement} from '../../src/elements/shared/feed-element.js';
import {allIn, consoleDuring, expectAccessible, textsIn, waitUntil} from './helpers.js';

const titles = {
  'lbb-activities': 'Det sker hos os',
  'lbb-opening-hours': 'Åbningstider',
  'lbb-contact-card': 'Kontakt',
  'lbb-volunteer-signup': 'Bliv frivillig',
};

/** An element whose feed is not there. */
async function draw(tag: string, fallback: string, attributes: Readonly<Record<string, string>> = {}): Promise<FeedElement> {
  const element = document.createElement(tag) as FeedElement;
  for (const [name, value] of Object.entries({src: '/feeds/dead/404', 'heading-level': '3', ...attributes}))
    element.setAttribute(name, value);
  element.innerHTML = fallback;
  await consoleDuring('error', async () => {
    document.body.append(element);
    await waitUntil(() => textsIn(element, 'button').length);
    await element.updateComplete;
  });
  return element;
}
const headings = (element: Element) =>
  allIn(element, 'h1, h2, h3, h4, h5, h6').map(({localName, textContent}) => `${localName} ${textContent}`);

describe('a dead feed', () => {
  for (const [tag, title] of Object.entries(titles)) {
    it(`leaves the fallback of <${tag}>, with a heading and a way to try again above it`, async () => {
      const element = await draw(tag, '<p>Ring 12 34 56 78</p><h2 slot="note">Andet</h2>');
      expect(headings(element)).to.deep.equal([`h3 ${title}`]);
      expect(textsIn(element, 'button')).to.deep.equal(['Prøv igen']);
      const [button, fallback] = [allIn(element, 'button')[0]!, element.querySelector('p')!].map((one) => one.getBoundingClientRect());
      expect(fallback!.height).to.be.greaterThan(0);
      expect(button!.bottom).to.be.at.most(fallback!.top);
      await expectAccessible(element);
      element.remove();
    });

    it(`needs no heading in <${tag}> where the fallback has one, and takes the page's words for it`, async () => {
      const own = await draw(tag, '<div><h3>Hos os</h3><p>Ring 12 34 56 78</p></div>');
      expect(headings(own)).to.deep.equal([]);
      own.remove();
      const named = await draw(tag, '<p>Ring 12 34 56 78</p>', {heading: 'I Huset'});
      expect(headings(named)).to.deep.equal(['h3 I Huset']);
      named.remove();
    });
  }
});
