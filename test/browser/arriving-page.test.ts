// A page of which only the beginning has come when the script runs, as with `async`: a server sends it in parts.
import {expect} from '@open-wc/testing';
import {framed, held} from './held.js';
import {allIn, waitUntil} from './helpers.js';

const list = 'lbb-activities';
const PAGE = 'arriving.html';
type Page = typeof globalThis;
interface Stage extends Pick<ReturnType<typeof held>, 'asked'> {
  readonly page: Page;
  /** The code of the list has run. */
  codeRan(): Promise<void>;
  /** The rest of the page comes. */
  comes(): Promise<unknown>;
}

/** @param html as far as it has come, then `<!--later-->`, then the rest */
async function arriving(html: string, act: (stage: Stage) => Promise<void>): Promise<void> {
  const {folder, files, holdOnly, asked, waiting, release} = held();
  await holdOnly(PAGE);
  const code = (await files()).find((file) => file.startsWith(list))!;
  const frame = framed({src: `${folder}/${PAGE}?${encodeURIComponent(html)}`});
  try {
    await waiting('arriving.html');
    await waitUntil(() => frame.contentDocument?.querySelector('body > *'));
    const page = frame.contentWindow as unknown as Page;
    const codeRan = () => page.eval(`import(${JSON.stringify(`${folder}/lbb/${code}`)})`) as Promise<void>;
    await act({page, asked, codeRan, comes: () => release(PAGE)});
  } finally {
    await release();
    frame.remove();
  }
}

const found = ({document}: Page, selector: string): readonly HTMLElement[] => {
  const element = document.querySelector(list);
  return element?.shadowRoot ? allIn(element, selector) : [];
};

describe('while a page is still arriving', () => {
  it('a tag has its feed and its code asked for, and becomes the list when all that stands in it has come', () =>
    arriving(
      '<html lang="da"><body><lbb-activities src="feed.json">Ring til os<!--later--> på 12 34 56 78</lbb-activities>',
      async ({page, asked, codeRan, comes}) => {
        await asked('lbb', 'core', list, 'feed.json');
        await codeRan();
        expect(page.document.readyState).to.equal('loading');
        expect(page.customElements.get(list)).to.equal(undefined);
        await comes();
        await waitUntil(() => found(page, '.item').length);
        expect(page.document.querySelector(list)!.textContent).to.equal('Ring til os på 12 34 56 78');
      },
    ));

  it('so has one with a picture, whose place the list takes with its search', () =>
    arriving(
      `<html lang="da"><body><lbb-activities src="feed.json"><div><template shadowrootmode="open"><p data-key="a">Sangaften</p>
        <!--later--><p data-key="b">Strikkeklub</p></template></div></lbb-activities>`,
      async ({page, asked, codeRan, comes}) => {
        await asked('lbb', 'core', list, 'feed.json');
        await codeRan();
        const roots: Element[] = [];
        const {attachShadow} = page.Element.prototype;
        page.Element.prototype.attachShadow = function (options) {
          roots.push(this);
          return attachShadow.call(this, options);
        };
        await comes();
        await waitUntil(() => found(page, '.item').length && found(page, 'input[type=search]').length);
        const element = page.document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(list)!;
        await element.updateComplete;
        const rows = [...element.firstElementChild!.shadowRoot!.querySelectorAll('p')];
        expect(rows.map((row) => row.getClientRects().length)).to.deep.equal([0, 0]);
        expect(roots.filter((root) => root === element).length).to.equal(1);
        expect(element.style.minBlockSize, 'room that was kept').to.equal('');
        await asked('lbb', 'core', list, 'feed.json', 'take-over', 'activities-frame', 'activities-search');
      },
    ));

  it('a tag that comes later is found, and one of another kind', () =>
    arriving(
      '<html lang="da"><body><lbb-contact-card telephone="12 34 56 78"></lbb-contact-card><!--later--><lbb-activities src="feed.json"></lbb-activities><p>Slut</p>',
      async ({page, comes}) => {
        await comes();
        await waitUntil(() => found(page, '.item').length);
        await waitUntil(() => page.document.querySelector('lbb-contact-card')!.shadowRoot?.querySelector('[href^=tel]'));
      },
    ));

  it('what only names an element becomes it with all that stands in it', () =>
    arriving(
      '<html lang="da"><body><div data-lbb="activities" data-src="feed.json"><b>Ring til os</b><!--later--> på <b>12 34 56 78</b></div><h1>Andet</h1>',
      async ({page, asked, comes}) => {
        await asked('lbb', 'core', list, 'place');
        expect(page.document.querySelector(list)).to.equal(null);
        await comes();
        await waitUntil(() => found(page, '.item').length);
        expect(page.document.querySelector(list)!.textContent).to.equal('Ring til os på 12 34 56 78');
        expect(page.document.querySelector('h1')!.closest('[data-lbb]')).to.equal(null);
      },
    ));
});
