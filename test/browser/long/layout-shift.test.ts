import {setViewport} from '@web/test-runner-commands';
import {aTimeout, expect} from '@open-wc/testing';
import type {FeedElement} from '../../../src/elements/shared/feed-element.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface Watched extends Window {
  readonly shifts: LayoutShift[];
}

// A page within a page has no address that its own could be relative to.
const demo = async (name: string) =>
  (await (await fetch(`/demo/${name}.html`)).text()).replace(/(href|src)="(?=[\w.])(?!data:)/g, '$1="/demo/');
const watch = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
</script>`;

interface Subject {
  readonly page: string;
  readonly tag: string;
  readonly says: string;
  /** It fills no window: with a fallback of another height, what follows would move by the difference whatever we do. */
  readonly isShort?: boolean;
}

/** A page with nothing but the first whole element of a kind, and what follows it only where its height is reserved. */
function alone(page: string, tag: string): string {
  const [element] = new RegExp(`<${tag}(?![^>]*view=)[^>]*>[^]*?</${tag}>`).exec(page)!;
  return page.replace(/<main>[^]*<\/main>/, `<main><h1>Velkommen</h1>${element}<p class="next">Find vej hertil</p></main>`);
}

/** Opens a page of the demo, changed, in a window of its own size, and waits until nothing more comes. */
async function opened(
  {page: name, tag, isShort}: Subject,
  width: number,
  height: number,
  change: (page: string) => string,
): Promise<{shift: number; size: number; said: string}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position:fixed;inset:0 auto auto 0;inline-size:${width}px;block-size:${height}px;border:0`;
  const whole = (await demo(name)).replace('<head>', `<head>${watch}`);
  frame.srcdoc = change(isShort ? alone(whole, tag) : whole);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as unknown as Watched & typeof globalThis;
  const element = page.document.querySelector<FeedElement>(tag)!;
  await page.customElements.whenDefined(tag);
  await element.updateComplete;
  await aTimeout(500);
  const size = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect().height;
  const shift = page.shifts.reduce((sum, {value, hadRecentInput}) => sum + (hadRecentInput ? 0 : value), 0);
  const said = element.shadowRoot!.textContent!;
  frame.remove();
  return {shift, size, said};
}
const fallback = (tag: string, content: string) => (page: string) =>
  page.replace(new RegExp(`(<${tag}[^>]*>)[^]*?(</${tag}>)`), `$1${content}$2`);
const list = {page: 'esbjerg', tag: 'lbb-activities', says: 'Åbent hus'};
const hours = {page: 'aabningstider', tag: 'lbb-opening-hours', says: 'Vindrosen', isShort: true};
const card = {page: 'kontakt', tag: 'lbb-contact-card', says: '12 34 56 78', isShort: true};
const form = {page: 'bliv-frivillig', tag: 'lbb-volunteer-signup', says: 'Intet login'};

const subjects = [list, form, hours, card];
const inHead = (style: string) => (page: string) => page.replace('</head>', `<style>${style}</style></head>`);

// Only Chromium tells of layout shifts.
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  describe('a page of the demo keeps still', () => {
    before(() => setViewport({width: 1300, height: 1000}));
    after(() => setViewport({width: 800, height: 600}));

    for (const [width, height] of [
      [390, 844],
      [1280, 900],
    ] as const) {
      /** Opens the pages of all four elements side by side, once for all tests. */
      const opening = (change: (tag: string, size: number) => (page: string) => string, sizes?: () => Promise<{size: number}[]>) => {
        let all: ReturnType<typeof opened>[] | undefined;
        return async () => {
          const known = await sizes?.();
          all ??= subjects.map((subject, n) => opened(subject, width, height, change(subject.tag, known?.[n]!.size ?? 0)));
          return Promise.all(all);
        };
      };
      const asTheyAre = opening(() => (page) => page);
      const reserved = opening((tag, size) => inHead(`${tag}{display:flow-root;min-block-size:${Math.ceil(size)}px}`), asTheyAre);
      const withFallback = new Map(
        [0.8, 1.2].map((share) => [
          share,
          opening(
            (tag, size) => (page) =>
              inHead('.next{display:none}')(fallback(tag, `<p style="block-size:${size * share}px">Ring 12 34 56 78</p>`)(page)),
            asTheyAre,
          ),
        ]),
      );

      for (const [n, {tag, says}] of subjects.entries()) {
        it(`altogether with a reserved height, with <${tag}>, ${width} px wide`, async () => {
          const asItIs = (await asTheyAre())[n]!;
          expect(asItIs.said).to.contain(says);
          const {size, shift} = (await reserved())[n]!;
          expect(Math.abs(size - asItIs.size)).to.be.below(2);
          expect(shift).to.equal(0);
        });

        for (const [share, open] of withFallback)
          it(`almost, with a fallback ${share} times as high as <${tag}>, ${width} px wide`, async () => {
            const {shift, said} = (await open())[n]!;
            expect(said).to.contain(says);
            expect(shift).to.be.at.most(0.02);
          });
      }
    }

    it('and is seen when it does not', async () => {
      const {shift} = await opened(list, 390, 844, (page) =>
        page
          .replace('<lbb-activities', '<p id="late"></p><lbb-activities')
          .replace('</body>', '<script>setTimeout(() => (late.style.blockSize = "300px"), 400)</script></body>'),
      );
      expect(shift).to.be.above(0.02);
    });
  });
