// In one engine only: what is tried is which words are known when.
import {expect, fixture} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {FilterChangedEvent} from '../../src/elements/activities/search/events.js';
import {language, setLanguage} from '../../src/text/words.js';
import {allIn, html, inDays, inAHurry, textsIn, waitUntil} from './helpers.js';

// In a page of its own: elsewhere the words have been loaded before, and an index made too early would not be noticed.
const activity = (id: string, topics: string[], availableLanguage: string[]) => ({
  id,
  name: id.toUpperCase(),
  topics,
  availableLanguage,
  schedule: [{dates: [`${inDays(1)}T19:00`]}],
});
const feed = {version: 1, activities: [activity('a', ['food'], ['ar']), activity('b', ['housing'], ['ti'])]};

describe('Search on a page that begins in another language', () => {
  inAHurry();
  after(() => setLanguage('da'));

  it('finds what its own filter panel offers, and after each change of language what the panel then offers', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('lbb-activities');
    element.lang = 'uk';
    element.src = `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&search-words`;
    box.append(element);
    await element.updateComplete;
    const find = async (text: string) => {
      const field = allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;
      field.value = text;
      const counted = new Promise<number>((resolve) =>
        element.addEventListener('lbb-filter-changed', (event) => resolve((event as FilterChangedEvent).count), {once: true}),
      );
      field.dispatchEvent(new Event('input'));
      await counted;
      await element.updateComplete;
      return textsIn(element, '.title');
    };
    const offered = () => allIn(element, '.opt .tick + span').map(({textContent}) => textContent!.trim());
    allIn<HTMLButtonElement>(element, '.line1 button')[0]!.click();
    await waitUntil(() => offered().length > 3);
    for (const [tag, food, arabic] of [
      ['uk', 'Їжа', 'арабська'],
      ['en', 'Food', 'Arabic'],
      ['ti', 'ምግቢ', 'ዓረብኛ'],
      ['ar', 'الطعام', 'العربية'],
      ['da', 'Mad', 'arabisk'],
    ] as const) {
      if (language() !== tag) await setLanguage(tag);
      await element.updateComplete;
      expect(offered(), tag).to.include(food).and.to.include(arabic);
      expect(await find(food), food).to.deep.equal(['A']);
      expect(await find(arabic), arabic).to.deep.equal(['A']);
      expect(await find(''), tag).to.deep.equal(['A', 'B']);
    }
  });
});
