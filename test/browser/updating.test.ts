import {expect} from '@open-wc/testing';
import {waitUntil} from './helpers.js';

type Page = typeof globalThis & {readonly LBB?: {readonly version: string}};

const key = () => `k${Math.random().toString(36).slice(2)}`;

/** A page of ours, its elements not waited for. */
async function opened(folder: string, name = 'page'): Promise<{page: Page; frame: HTMLIFrameElement}> {
  const frame = document.createElement('iframe');
  frame.src = `/updates/${folder}/${name}.html`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return {page: frame.contentWindow as unknown as Page, frame};
}

/** None while the page is loaded anew. */
const root = (page: Page) => page.document?.querySelector('lbb-activities')?.shadowRoot;
const rows = (page: Page) => [...(root(page)?.querySelectorAll<HTMLElement>('.item .whole-row') ?? [])];
const codeOf = (page: Page, folder: string) =>
  page.performance.getEntriesByType('resource').filter(({name}) => name.includes(`/${folder}/`)).length;
const errorsOf = (page: Page) => page.eval('errors') as string[];
/** All that is loaded without the visitor's doing. */
const isWhole = (page: Page) => rows(page).length && root(page)!.querySelector('.foot');

describe('a new version in the place of an old one', () => {
  it('says which it is', async () => {
    const {page, frame} = await opened(key());
    await waitUntil(() => page.LBB);
    expect(page.LBB!.version).to.match(/^\d+\.\d+\.\d+/);
    frame.remove();
  });

  it('is fetched by a page whose script lay in a cache: the list stands', async () => {
    const folder = key();
    await fetch(`/updates/${folder}/replace`);
    const {page, frame} = await opened(folder);
    await waitUntil(() => isWhole(page));
    expect(codeOf(page, 'lbb-before'), 'asked for').to.be.greaterThan(0);
    expect(errorsOf(page)).to.deep.equal([]);
    rows(page)[0]!.click();
    await waitUntil(() => root(page)!.querySelector('.more'));
    frame.remove();
  });

  for (const [name, tags] of [
    ['page', ['lbb-activities']],
    ['links', ['lbb-activities', 'lbb-opening-hours']],
  ] as const)
    it(`says in one sentence each what could not be started where today's script cannot, either: ${name}`, async () => {
      const folder = key();
      await fetch(`/updates/${folder}/cut`);
      const {page, frame} = await opened(folder, name);
      await waitUntil(() => errorsOf(page).length >= tags.length);
      const said = errorsOf(page).sort();
      expect(said).to.have.length(tags.length);
      for (const [i, tag] of tags.entries()) expect(said[i]).to.contain(`<${tag}> could not be started`);
      frame.remove();
    });

  it('does no harm to a page that is open: what it cannot fetch is said in place, and the page comes anew', async () => {
    const folder = key();
    const {page, frame} = await opened(folder);
    await waitUntil(() => isWhole(page));
    await fetch(`/updates/${folder}/replace`);
    rows(page)[0]!.click();
    await waitUntil(() => root(page)!.querySelector('.missing [role=alert]'));
    expect(root(page)!.querySelector('.missing')!.closest('.item')).to.equal(rows(page)[0]!.closest('.item'));
    const again = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    root(page)!.querySelector<HTMLElement>('.missing button')!.click();
    await again;
    const renewed = frame.contentWindow as unknown as Page;
    // Its address says which activity was opened.
    await waitUntil(() => root(renewed)?.querySelector('.more'));
    frame.remove();
  });

  it('a part that is missing for a moment only comes with another try', async () => {
    const folder = key();
    const {page, frame} = await opened(folder);
    await waitUntil(() => isWhole(page));
    await fetch(`/updates/${folder}/cut`);
    rows(page)[0]!.click();
    await waitUntil(() => root(page)!.querySelector('.missing'));
    await fetch(`/updates/${folder}/mend`);
    root(page)!.querySelector<HTMLElement>('.missing button')!.click();
    await waitUntil(() => root(frame.contentWindow as unknown as Page)?.querySelector('.more'));
    frame.remove();
  });
});
