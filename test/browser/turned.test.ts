// In every engine: what a browser keeps of a layout when only the width changes is its own.
import {expect} from '@open-wc/testing';
import {setLanguage} from '../../src/text/words.js';
import {openAll, show} from './all-open.js';
import {allIn} from './helpers.js';

describe('a phone that is turned', () => {
  after(async () => {
    document.body.querySelector('main')?.remove();
    await setLanguage('da');
  });

  for (const tag of ['da', 'ar'])
    it(`shows each part as high as if it had been drawn at that width, in ${tag}`, async () => {
      document.body.querySelector('main')?.remove();
      await setLanguage(tag);
      const elements = await show(360);
      for (const element of elements) await openAll(element);
      const box = document.querySelector('main')!;
      // A day that cannot be seen has the height it had when it was seen.
      const style = document.createElement('style');
      style.textContent = 'lbb-activities::part(day) { content-visibility: visible; }';
      box.prepend(style);
      const parts = elements.flatMap((element) => allIn(element, '.root, .root *').filter((part) => !part.closest('svg, select')));
      const heights = () => parts.map((part) => part.getBoundingClientRect().height);
      for (const width of [800, 360]) {
        box.style.width = `${width}px`;
        const turned = heights();
        box.style.display = 'none';
        expect(heights().every((height) => height === 0)).to.equal(true);
        box.style.display = '';
        const drawn = heights();
        const others = parts.filter((_, i) => Math.abs(turned[i]! - drawn[i]!) > 0.6);
        expect(
          others.map((part) => `${width} ${part.localName}.${part.className}: ${part.textContent!.trim().slice(0, 40)}`),
        ).to.deep.equal([]);
      }
    });
});
