import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../../src/lbb-activities.js';
import {setLanguage} from '../../../src/text/words.js';
import {ratio} from '../../tools/side-by-side.js';
import {openAll, show} from '../all-open.js';
import {allIn, expectAccessible, inDays, waitUntil} from '../helpers.js';

const TABBABLE = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';

/** What Tab stops at, in the order it stands there. */
const stopsIn = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) =>
    allIn(element, TABBABLE).filter((part) => part.tabIndex >= 0 && part.checkVisibility({visibilityProperty: true})),
  );

const said = (part: Element): string => `${part.localName}.${part.className} ${part.textContent!.trim()}`;

const focused = (): Element | null | undefined => document.activeElement?.shadowRoot?.activeElement;

/** Walks with Tab from the page's beginning until nothing of the elements has the focus. */
async function walk(): Promise<Element[]> {
  const walked: Element[] = [];
  // Behind the last stop Firefox would leave the page, and give no key to it any more.
  const end = document.body.appendChild(document.createElement('button'));
  document.body.tabIndex = -1;
  document.body.focus();
  for (;;) {
    await sendKeys({press: 'Tab'});
    const stop = focused();
    if (!stop || walked.includes(stop)) {
      end.remove();
      return walked;
    }
    const outlines = ['', '::after'].map((pseudo) => getComputedStyle(stop, pseudo).outlineStyle);
    expect(
      outlines.some((style) => style !== 'none'),
      `the focus is seen: ${said(stop)}`,
    ).to.equal(true);
    walked.push(stop);
  }
}

describe('all four elements with all open', () => {
  const {now} = Date;
  const begun = now();
  // The demo's feed is another one each day: here it is a Monday morning.
  before(() => void (Date.now = () => Date.parse('2026-11-23T10:00:00+01:00') + now() - begun));
  after(() => void (Date.now = now));

  afterEach(async () => {
    document.querySelector('main')?.remove();
    document.body.removeAttribute('tabindex');
    await setLanguage('da');
  });

  for (const language of ['da', 'ar', 'ti', 'my'])
    it(`open, and are walked through, by keyboard alone and have no accessibility faults in ${language}`, async () => {
      await setLanguage(language);
      const elements = await show(390);
      for (const element of elements)
        await openAll(element, async (button) => {
          button.focus();
          await waitUntil(() => focused() === button, said(button));
          await sendKeys({press: 'Enter'});
        });
      let stops: Element[];
      let walked: Element[];
      // What travels late may have come during the walk.
      do {
        stops = stopsIn(elements);
        walked = await walk();
      } while (stopsIn(elements).some((stop, i) => stop !== stops[i]));
      expect(walked.map(said)).to.deep.equal(stops.map(said));
      expect(walked.length).to.be.above(40);
      // At the page's end the button that stays in view above covers none of the filters.
      scrollTo(0, document.documentElement.scrollHeight);
      await expectAccessible(document.querySelector('main')!);
    });
});

describe('a switch of language', () => {
  const activities = Array.from({length: 300}, (_, i) => ({
    id: `a${i}`,
    name: {da: `Sangaften ${i}`, ar: `أمسية غناء ${i}`, my: `သီချင်းည ${i}`},
    topics: ['culture'],
    cost: {free: true},
    availableLanguage: ['da', 'ar', 'my'],
    schedule: [{dates: [`${inDays(1 + (i % 25))}T19:00`]}],
  }));
  const original = window.fetch;
  let number = 0;
  before(() => {
    window.fetch = (address, options) =>
      String(address).includes('/switched-')
        ? Promise.resolve(new Response(JSON.stringify({version: 1, activities})))
        : original(address, options);
  });
  after(async () => {
    window.fetch = original;
    await setLanguage('da');
  });

  /** Milliseconds until a new list is drawn. */
  async function firstDraw(): Promise<{element: HTMLElement; time: number}> {
    const element = document.createElement('lbb-activities');
    element.src = `/switched-${++number}.json`;
    const start = performance.now();
    document.body.append(element);
    await element.updateComplete;
    const time = performance.now() - start;
    expect(allIn(element, '.item').length).to.be.above(5);
    return {element, time};
  }

  for (const language of ['ar', 'my'])
    it(`costs no more than the first draw of the same list, with its words there, to ${language}`, async () => {
      const switched = async () => {
        await setLanguage('da');
        const {element} = await firstDraw();
        const start = performance.now();
        await setLanguage(language);
        await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
        const time = performance.now() - start;
        expect(element.shadowRoot!.querySelector('.item')!.textContent).to.include(language === 'ar' ? 'أمسية' : 'သီချင်းည');
        element.remove();
        return time;
      };
      const drawn = async () => {
        await setLanguage(language);
        const {element, time} = await firstDraw();
        element.remove();
        return time;
      };
      await drawn(); // brings the words
      expect(await ratio(switched, drawn, 1)).to.be.at.most(1);
    });
});
