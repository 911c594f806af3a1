import {setViewport} from '@web/test-runner-commands';
import {aTimeout, expect} from '@open-wc/testing';
import type {LbbActivities} from '../../src/elements/lbb-activities/lbb-activities.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface Watched extends Window {
  readonly shifts: LayoutShift[];
}

// A page within a page has no address that its own could be relative to.
const demo = (await (await fetch('/demo/esbjerg.html')).text()).replace(/(href|src)="(?=[\w.])(?!data:)/g, '$1="/demo/');
const watch = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
</script>`;

/** Opens the demo's Esbjerg page, changed, in a window of its own size, and waits until nothing more comes. */
async function opened(
  width: number,
  height: number,
  change: (page: string) => string,
): Promise<{shift: number; size: number; said: string}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size:${width}px;block-size:${height}px;border:0`;
  frame.srcdoc = change(demo.replace('<head>', `<head>${watch}`));
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as unknown as Watched & typeof globalThis;
  const element = page.document.querySelector<LbbActivities>('lbb-activities')!;
  await page.customElements.whenDefined('lbb-activities');
  await element.updateComplete;
  await aTimeout(500);
  const size = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect().height;
  const shift = page.shifts.reduce((sum, {value, hadRecentInput}) => sum + (hadRecentInput ? 0 : value), 0);
  const said = element.shadowRoot!.textContent!;
  frame.remove();
  return {shift, size, said};
}
const fallback = (content: string) => (page: string) => page.replace(/(<lbb-activities[^>]*>)[^]*?(<\/lbb-activities>)/, `$1${content}$2`);

// Only Chromium tells of layout shifts.
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  describe('the demo’s Esbjerg page keeps still', () => {
    before(() => setViewport({width: 1300, height: 1000}));
    after(() => setViewport({width: 800, height: 600}));

    for (const [width, height] of [
      [390, 844],
      [1280, 900],
    ] as const) {
      it(`altogether with a reserved height, ${width} px wide`, async () => {
        const {size, said} = await opened(width, height, (page) => page);
        expect(said).to.contain('Åbent hus');
        const reserved = await opened(width, height, (page) =>
          page.replace('</head>', `<style>lbb-activities{display:block;min-block-size:${Math.ceil(size)}px}</style></head>`),
        );
        expect(Math.abs(reserved.size - size)).to.be.below(2);
        expect(reserved.shift).to.equal(0);
      });

      for (const share of [0.8, 1.2])
        it(`almost, with a fallback ${share} times as high as the list, ${width} px wide`, async () => {
          const {size} = await opened(width, height, (page) => page);
          const {shift, said} = await opened(width, height, fallback(`<p style="block-size:${size * share}px">Ring 12 34 56 78</p>`));
          expect(said).to.contain('Åbent hus');
          expect(shift).to.be.at.most(0.02);
        });
    }

    it('and is seen when it does not', async () => {
      const {shift} = await opened(390, 844, (page) =>
        page
          .replace('<lbb-activities', '<p id="late"></p><lbb-activities')
          .replace('</body>', '<script>setTimeout(() => (late.style.blockSize = "300px"), 400)</script></body>'),
      );
      expect(shift).to.be.above(0.02);
    });
  });
