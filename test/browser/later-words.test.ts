import {expect, fixture} from '@open-wc/testing';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import {setLanguage} from '../../src/text/words.js';
import {html} from './helpers.js';

// In a page of its own: elsewhere the words have been fetched before.
const feed = {
  version: 1,
  places: [{id: 'hus', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', addressLocality: 'Ribe'}}],
  contacts: [{id: 'en', title: 'Lydia', place: 'hus', channels: [{type: 'phone', value: '12345678'}]}],
  openingHours: [{id: 'tid', place: 'hus', hours: [{byDay: ['MO'], opens: '19:00', closes: '21:00'}], publicHolidays: 'closed'}],
};

describe('What comes later', () => {
  after(() => setLanguage('da'));

  for (const [tag, later] of [
    ['lbb-opening-hours', 'table'],
    ['lbb-contact-card', '.go button'],
  ] as const)
    it(`comes with its words: <${tag}> never shows another language for a moment`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag);
      element.src = `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&${tag}`;
      element.setAttribute('lang', 'uk');
      element.for = 'hus';
      box.append(element);
      const seen: string[] = [];
      new MutationObserver(() => {
        const found = element.shadowRoot!.querySelector(later);
        if (found) seen.push(found.textContent!);
      }).observe(element.shadowRoot!, {childList: true, subtree: true, characterData: true});
      await element.updateComplete;
      expect(seen.length).to.be.greaterThan(0);
      for (const words of seen)
        expect(words)
          .to.match(/[\u0400-\u04ff]/)
          .and.not.to.match(/Dag|Lukket|Vis|Gem/);
    });
});
