import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {setLanguage} from '../../../src/text/words.js';
import {openAll, show} from '../all-open.js';
import {allIn, expectAccessible, waitUntil} from '../helpers.js';

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
