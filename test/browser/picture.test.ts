// In one engine only: it takes long; npm run test:long tries it in the others.
// The first picture that `lbb-feed html --picture` writes between the tags, and how the element takes its place.
import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed.js';
import {staticHtml} from '../../src/tool/html/static-html.js';
import {framed, held, tellsWhatMoves} from './held.js';
import {allIn, waitUntil} from './helpers.js';

const NOW = '2026-11-30T11:00:00Z';
const choice = {view: 'agenda', for: '', topic: '', organization: '', audience: '', place: '', days: 14, limit: 40} as const;
const OTHER = {version: 1, activities: [{id: 'b', name: 'Nedlagt strikkeklub', schedule: [{byDay: ['MO'], startTime: '10:00'}]}]};

type Page = typeof globalThis & {shift: number};
interface Stage extends Pick<ReturnType<typeof held>, 'round' | 'release' | 'unanswered'> {
  readonly page: Page;
  readonly element: HTMLElement & {updateComplete: Promise<unknown>};
  readonly picture: ShadowRoot;
  /** The element takes the picture's place, and all that comes later is there. */
  takesOver(): Promise<void>;
}

/** A page with the picture of a feed, by default of the one it shows, seen before any script has come. */
async function staged(
  act: (stage: Stage) => Promise<void>,
  {now = NOW, feed, limit = 40}: {now?: string; feed?: object; limit?: number} = {},
): Promise<void> {
  const {folder, release, round, unanswered} = held();
  const source = async () => {
    const text = fetch(`${folder}/feed.json`).then((response) => response.text());
    await round('feed.json');
    return text;
  };
  const read = await readFeed(feed ? JSON.stringify(feed) : await source(), {from: '2026-11-20', until: '2026-12-16'});
  const {html} = await staticHtml(read, 'activities', {
    choice: {...choice, limit},
    ids: [],
    language: 'da',
    level: 2,
    oneLine: false,
    hasPicture: true,
    now,
  });
  const frame = framed({
    srcdoc: `<!doctype html><html lang="da"><script>
      Date.now = () => ${Date.parse(NOW)};
      shift = 0;
      if (${tellsWhatMoves}) new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (shift += value))).observe({type: 'layout-shift', buffered: true});
      </script><body><p id="before">Før</p><lbb-activities src="${folder}/feed.json">${html}</lbb-activities><p id="after">Efter</p>
      <script type="module" src="${folder}/lbb.js"></script>`,
  });
  try {
    await round('lbb');
    await waitUntil(() => frame.contentDocument?.querySelector('#after'));
    const page = frame.contentWindow as unknown as Page;
    const element = page.document.querySelector<Stage['element']>('lbb-activities')!;
    const picture = element.firstElementChild!.shadowRoot!;
    const takesOver = async () => {
      await round('core', 'lbb-activities', 'take-over', 'feed.json');
      await waitUntil(async () => {
        await release();
        return element.shadowRoot && allIn(element, '.item').length >= Math.min(14, limit) && allIn(element, 'input[type=search]').length;
      });
      await element.updateComplete;
      await new Promise((resolve) => page.requestAnimationFrame(() => setTimeout(resolve)));
    };
    await act({page, element, picture, takesOver, round, release, unanswered});
  } finally {
    await release();
    frame.remove();
  }
}

const rowsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-key]')];
const titleOf = (root: ParentNode, key: string) =>
  rowsOf(root)
    .find(({dataset}) => dataset.key === key)!
    .querySelector<HTMLElement>('.whole-row')!;
const topsOf = (root: ParentNode) => rowsOf(root).map((row) => [row.dataset.key, Math.round(row.getBoundingClientRect().top)]);

/** What is selected within a shadow root, asked as each engine answers it. */
function selectedIn(page: Page, root: ShadowRoot): {readonly words: string; readonly start: Node} {
  const [found] = page.getSelection()!.getComposedRanges({shadowRoots: [root]});
  const range = page.document.createRange();
  range.setStart(found!.startContainer, found!.startOffset);
  range.setEnd(found!.endContainer, found!.endOffset);
  return {words: range.toString(), start: found!.startContainer};
}

/** It takes shadow roots, one after the other, where the standard now has options. */
function asInSafari17({Selection, ShadowRoot}: Page): void {
  const {getComposedRanges} = Selection.prototype;
  Selection.prototype.getComposedRanges = function (...shadowRoots: unknown[]) {
    if (!shadowRoots.every((root) => root instanceof ShadowRoot)) throw new TypeError('Not a ShadowRoot');
    return getComposedRanges.call(this, {shadowRoots: shadowRoots as ShadowRoot[]});
  };
}

describe('the first picture of a list', () => {
  it('is seen before any script, with dates and links, and says nothing of now', () =>
    staged(async ({element, picture}) => {
      const rows = rowsOf(picture);
      expect(rows.length).to.equal(14);
      expect(rows[0]!.getBoundingClientRect().height).to.be.greaterThan(20);
      expect(picture.querySelector<HTMLAnchorElement>('.title a')!.href).to.equal('https://forening.example/sang');
      expect(picture.querySelectorAll('button, input').length).to.equal(0);
      const words = picture.querySelector('.root')!.textContent!;
      expect(words).to.contain('30. november').and.to.contain('Skrevet 30. november 2026');
      expect(words).not.to.match(/i dag|i morgen|lige nu|begyndte/i);
      expect(element.textContent, 'for those who see no shadow roots').to.contain('Sangaften');
    }));

  it('makes way for the list without anything moving', () =>
    staged(async ({page, element, picture, takesOver}) => {
      const before = topsOf(picture);
      await takesOver();
      expect(topsOf(element.shadowRoot!)).to.deep.equal(before);
      expect(page.shift).to.be.below(0.005);
      expect(element.shadowRoot!.textContent).to.contain('I dag');
      expect(rowsOf(picture)[0]!.getClientRects().length, 'lines of the picture that are seen').to.equal(0);
      expect(element.style.minBlockSize).to.equal('');
      if (!tellsWhatMoves) return;
      // That a shift would have been seen:
      page.document.querySelector<HTMLElement>('#before')!.style.height = '90px';
      await waitUntil(() => page.shift > 0.005);
    }));

  it('with a few lines makes way for a list that begins with as many, and has the others by its button', () =>
    staged(
      async ({page, element, picture, takesOver}) => {
        const before = topsOf(picture);
        expect(before.length).to.equal(5);
        const room = picture.querySelector('.more')!.getBoundingClientRect();
        await takesOver();
        expect(topsOf(element.shadowRoot!)).to.deep.equal(before);
        expect(page.shift).to.be.below(0.005);
        const [more] = allIn(element, '.more');
        expect(more!.getBoundingClientRect().top).to.be.closeTo(room.top, 1);
        expect(more!.getBoundingClientRect().height).to.be.closeTo(room.height, 1);
        more!.querySelector('button')!.click();
        await waitUntil(() => allIn(element, '.item').length === 14);
      },
      {limit: 5},
    ));

  it('is not laid out anew before the list is there: the element makes its root with its first lines, and with their search', () =>
    staged(async ({page, takesOver}) => {
      const {attachShadow} = page.Element.prototype;
      const setTimeout = page.setTimeout.bind(page);
      // The first render waits for the feed, however long that takes here.
      page.setTimeout = ((act: () => void, wait = 0) => (wait === 400 ? 0 : setTimeout(act, wait))) as typeof page.setTimeout;
      let comesWith: readonly boolean[] | undefined;
      page.Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, options);
        setTimeout(() => (comesWith ??= ['.item', 'input[type=search]'].map((part) => root.querySelector(part) !== null)));
        return root;
      };
      await takesOver();
      expect(comesWith).to.deep.equal([true, true]);
    }));

  it('makes way for list and search where the page has broken what ties them to it, which the console says', () =>
    staged(async ({page, element, takesOver}) => {
      const {addEventListener} = page;
      const said: unknown[] = [];
      page.console.error = (...words: unknown[]) => said.push(String(words[0]));
      page.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
        if (type === 'hashchange') throw new Error('a listener of the page');
        addEventListener.call(page, type, ...rest);
      };
      await takesOver();
      expect(allIn(element, '.item').length).to.be.at.least(14);
      expect(said).to.deep.equal(['Error: a listener of the page']);
    }));

  it('makes way for the list alone when the code of its search does not come', () =>
    staged(async ({element, round, release, unanswered}) => {
      await round('core', 'lbb-activities', 'take-over', 'feed.json');
      await waitUntil(async () => {
        for (const file of await unanswered()) if (!/frame|search/.test(file)) await release(file);
        return element.shadowRoot && allIn(element, '.item').length >= 10;
      });
      expect(allIn(element, 'input[type=search]').length).to.equal(0);
    }));

  for (const [browser, change] of [
    ['a browser of today', () => {}],
    ['Safari 17', asInSafari17],
  ] as const)
    it(`leaves focus, selected text and what is in view where they were, in ${browser}`, () =>
      staged(async ({page, element, picture, takesOver}) => {
        const [, second, , fourth] = rowsOf(picture).map(({dataset}) => dataset.key!);
        const words = rowsOf(picture)[1]!.querySelector('.what > p')!.firstChild!;
        page.scrollTo(0, 500);
        const {getComposedRanges} = page.Selection.prototype;
        change(page);
        titleOf(picture, fourth!).focus({preventScroll: true});
        page.getSelection()!.setBaseAndExtent(words, 3, words, 9);
        const top = titleOf(picture, fourth!).getBoundingClientRect().top;
        await takesOver();
        const root = element.shadowRoot!;
        expect(root.activeElement).to.equal(titleOf(root, fourth!));
        expect(titleOf(root, fourth!).getBoundingClientRect().top).to.be.closeTo(top, 1);
        page.Selection.prototype.getComposedRanges = getComposedRanges;
        const selection = selectedIn(page, root);
        expect(selection.words).to.equal('synger');
        expect(selection.start.parentElement!.closest<HTMLElement>('[data-key]')!.dataset.key).to.equal(second);
      }));

  for (const [what, other] of [
    ['another day', {now: '2026-11-25T11:00:00Z'}],
    ['another feed', {feed: OTHER}],
  ] as const)
    it(`of ${what} is replaced by today's list`, () =>
      staged(async ({element, picture, takesOver}) => {
        const old = rowsOf(picture).map(({dataset}) => dataset.key!);
        await takesOver();
        const shown = rowsOf(element.shadowRoot!).map(({dataset}) => dataset.key!);
        expect(shown.length).to.equal(14);
        expect(shown[0]).to.equal('a@2026-11-30T19:00');
        expect(old[0]).not.to.equal(shown[0]);
        expect(rowsOf(picture)[0]!.getClientRects().length).to.equal(0);
        expect(element.shadowRoot!.textContent).not.to.match(/25\. november|strikkeklub/);
      }, other));
});
