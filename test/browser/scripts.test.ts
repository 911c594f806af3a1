// In one engine only: it is about room on a line, which the engines measure alike; axe and keyboard run in all of them.
import {expect} from '@open-wc/testing';
import {words as activities} from '../../src/text/generated/words/activities.js';
import {words as card} from '../../src/text/generated/words/contact-card.js';
import {words as hours} from '../../src/text/generated/words/opening-hours.js';
import {words as form} from '../../src/text/generated/words/volunteer-signup.js';
import {loadWords, setLanguage, type WordsFile} from '../../src/text/words.js';
import {openAll, show} from './all-open.js';
import {allIn, waitUntil} from './helpers.js';

/** What stands out of its element by more than a pixel. */
const overflowing = (element: Element): string[] => {
  const box = element.getBoundingClientRect();
  return allIn(element, '.root *')
    .filter((part) => !part.closest('.vh, svg, select'))
    .filter((part) => {
      const {left, right, width} = part.getBoundingClientRect();
      return width > 0 && (left < box.left - 1 || right > box.right + 1);
    })
    .map((part) => `${element.localName} ${part.localName}.${part.className}: ${part.textContent!.trim().slice(0, 60)}`);
};

const heightOf = (part: Element) => parseFloat(getComputedStyle(part).lineHeight) / parseFloat(getComputedStyle(part).fontSize);

describe('scripts', () => {
  afterEach(async () => {
    document.body.querySelector('main')?.remove();
    await setLanguage('da');
  });

  it('have the room they need in every line, Danish within them its own', async () => {
    const elements = await show(390);
    const lowest = () =>
      Math.min(
        ...elements.flatMap((element) =>
          allIn(element, '.root, .root *')
            .filter(
              (part) =>
                !part.closest('.root [lang=da], svg, .n, .vh') &&
                [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
            )
            .map(heightOf),
        ),
      );
    expect(lowest()).to.be.within(1, 1.3);
    for (const [tag, least] of [
      ['my', 1.6],
      ['ar', 1.55],
      ['ps', 1.55],
      ['ti', 1.35],
      ['da', 1],
    ] as const) {
      await setLanguage(tag);
      for (const element of elements) await element.updateComplete;
      expect(lowest(), tag).to.be.at.least(least);
      expect(allIn(elements[0]!, '.root')[0]!.style.length > 0, tag).to.equal(tag !== 'da');
    }
  });

  it('are set in fonts that have their letters, after those of the page', async () => {
    const [card] = await show(390, ['lbb-contact-card']);
    document.querySelector('main')!.style.fontFamily = 'Georgia, serif';
    const fonts = (selector: string) => getComputedStyle(allIn(card!, selector)[0]!).fontFamily;
    for (const [tag, font] of [
      ['ps', 'Noto Sans Arabic'],
      ['ti', 'Noto Sans Ethiopic'],
      ['my', 'Noto Sans Myanmar'],
    ] as const) {
      await setLanguage(tag);
      await card!.updateComplete;
      for (const selector of ['.root', '.role', '.go .btn']) expect(fonts(selector), tag).to.match(RegExp(`^Georgia, serif, "${font}", `));
    }
    await setLanguage('uk');
    await card!.updateComplete;
    expect(fonts('.root')).to.equal('Georgia, serif');
  });

  it('keep a comma with the name before it, however long that is', async () => {
    await setLanguage('uk');
    const [list] = await show(260, ['lbb-activities']);
    await waitUntil(() => allIn(list!, '.where .whole').length);
    const names = allIn(list!, '.where .whole').filter(({textContent}) => textContent!.endsWith(','));
    expect(names).not.to.be.empty;
    for (const {parentNode} of names) {
      const outside = [...parentNode!.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
      expect(outside.map(({textContent}) => textContent!.trim()).join('')).to.equal('');
    }
  });

  it('mark the Danish word in brackets as Danish', async () => {
    await setLanguage('ar');
    const [signup] = await show(390, ['lbb-volunteer-signup']);
    await waitUntil(() => allIn(signup!, 'bdi[lang=da]').length >= 3);
    const words = allIn(signup!, 'bdi[lang=da]').map(({textContent}) => textContent);
    expect(words).to.include.members(['frivilligaftale', 'tavshedspligt', 'Datatilsynet']);
  });

  // Under the tag of a real language: what it says, made longer or turned round.
  const accents: Record<string, string> = {a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', A: 'Å', E: 'Ë', O: 'Ø', c: 'ç', n: 'ñ', s: 'š'};
  const accented = (word: string) => [...word].map((letter) => accents[letter] ?? letter).join('');
  const everyWord = (change: (word: string) => string) => (sentence: string) => sentence.replace(/\p{L}+(?![^{]*\})/gu, change);
  for (const [name, tag, change] of [
    [
      'longer and accented',
      'en',
      everyWord((word) => accented(word) + (word.length > 3 ? accented(word).slice(0, 3 + word.length / 3) : '')),
    ],
    ['mirrored', 'ar', everyWord((word) => `\u202e${word}\u202c`)],
  ] as const)
    it(`fit into 320 px when every word is ${name}, with all open`, async () => {
      for (const {first, rest} of [activities, card, hours, form])
        for (const files of [first, rest]) {
          const {keys, sentences}: WordsFile = (await files['en']?.()) ?? {keys: '', sentences: ''};
          await loadWords(files, tag);
          await loadWords({[tag]: () => Promise.resolve({keys, sentences: change(sentences)})}, tag);
        }
      await setLanguage(tag);
      const elements = await show(320);
      const [list] = elements;
      for (const element of elements) await openAll(element);
      expect(elements.flatMap(overflowing)).to.deep.equal([]);
      for (const view of ['topics', 'compact', 'new-here']) {
        list!.setAttribute('view', view);
        await list!.updateComplete;
        expect(overflowing(list!), view).to.deep.equal([]);
      }
      list!.setAttribute('src', '/feeds/scripts/404');
      await list!.updateComplete;
      expect(overflowing(list!)).to.deep.equal([]);
    });
});
