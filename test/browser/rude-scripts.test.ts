// In one engine only: what is tried are scripts of others.
import {expect} from '@open-wc/testing';
import {waitUntil} from './helpers.js';

type Page = typeof globalThis & {readonly faults: string[]; readonly LBB?: {readonly version: string}; readonly told: string[]};

const LIST = '<lbb-activities src="/test/fixtures/json/example.json"><p>Ring 12 34 56 78</p></lbb-activities>';
const OURS = '<script type="module" src="/dist/cdn/lbb.js"></script>';

/** A page with what stands in its head and body, which keeps what goes wrong and what the console says. */
function opened(head: string, body = LIST): {page: () => Page; close: () => void} {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="da"><head><meta charset="utf-8"><script src="/test/browser/strict/report.js"></script>
    <script>told = []; console.error = (...words) => told.push(words.join(' '))</script>${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  return {page: () => frame.contentWindow as unknown as Page, close: () => frame.remove()};
}

const rows = (page: Page): number => page.document.querySelector('lbb-activities')?.shadowRoot?.querySelectorAll('.item').length ?? 0;

describe('a page of others', () => {
  it('may have two versions of the script: each element is drawn once, by the first', async () => {
    const older = `<script type="module" src="/updates/two-${Math.random().toString(36).slice(2)}/lbb.js"></script>`;
    for (const head of [older + OURS, OURS + older]) {
      const {page, close} = opened(head);
      await waitUntil(() => rows(page()));
      await waitUntil(() => page().document.querySelector('lbb-activities')!.shadowRoot!.querySelector('.foot'));
      expect(page().document.querySelectorAll('lbb-activities').length).to.equal(1);
      expect(page().LBB!.version).to.match(/^\d/);
      expect(page().faults).to.deep.equal([]);
      close();
    }
  });

  it('may have taken a tag: what stands there stays, the other elements are drawn, and the console says so', async () => {
    const {page, close} = opened(
      `<script>customElements.define('lbb-activities', class extends HTMLElement {})</script>${OURS}`,
      `${LIST}<lbb-opening-hours hours="Mandag 10-16"></lbb-opening-hours>`,
    );
    await waitUntil(() => page().document?.querySelector('lbb-opening-hours')?.shadowRoot?.textContent?.includes('10.00'));
    await waitUntil(() => page().told.length);
    expect(page().told.join()).to.contain('lbb-elements, <lbb-activities>: Et andet script på siden har taget tagget');
    expect(page().document.querySelector<HTMLElement>('lbb-activities p')!.checkVisibility()).to.equal(true);
    expect(page().faults).to.deep.equal([]);
    close();
  });

  it('may hold the script back until visitors consent: until then the fallback stands, then the list', async () => {
    const {page, close} = opened(
      `<script type="text/plain" data-category="functional" data-type="module" data-src="/dist/cdn/lbb.js"></script>
       <script src="/node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
       <script>addEventListener('DOMContentLoaded', () => CookieConsent.run({
         categories: {necessary: {enabled: true, readOnly: true}, functional: {}},
         language: {default: 'da', translations: {da: {consentModal: {title: 'Cookies'}, preferencesModal: {sections: []}}}},
       }).then(() => (isAsking = true)))</script>`,
    );
    await waitUntil(() => (page() as Page & {isAsking?: boolean}).isAsking);
    expect(page().customElements.get('lbb-activities')).to.equal(undefined);
    expect(page().document.querySelector<HTMLElement>('lbb-activities p')!.checkVisibility()).to.equal(true);
    (page() as Page & {CookieConsent: {acceptCategory(name: string): void; eraseCookies(name: string): void}}).CookieConsent.acceptCategory(
      'all',
    );
    await waitUntil(() => rows(page()));
    expect(page().faults).to.deep.equal([]);
    document.cookie = 'cc_cookie=; max-age=0; path=/';
    close();
  });

  it('may set everything with !important: each offer still stands in the list, in its width and in words as they are written', async () => {
    const {page, close} = opened(
      `<style>body * { font: 700 15px/1.1 Georgia, serif !important; color: #223 !important; background: none !important; margin: 0 !important;
        padding: 0 !important; border: 0 !important; box-sizing: content-box !important; float: left !important; outline: 0 !important;
        text-align: justify !important; text-indent: 3em !important; text-transform: uppercase !important; list-style: disc !important }</style>${OURS}`,
    );
    await waitUntil(() => rows(page()));
    const list = page().document.querySelector('lbb-activities')!;
    await waitUntil(() => list.shadowRoot!.querySelector('.foot'));
    const offers = [...list.shadowRoot!.querySelectorAll<HTMLElement>('.item')];
    const readable = offers.filter((offer) => {
      const {textIndent, textTransform} = page().getComputedStyle(offer.querySelector('.title')!);
      return offer.scrollWidth <= list.clientWidth && list.clientWidth >= 12 * 15 && textIndent === '0px' && textTransform === 'none';
    });
    expect(readable.length).to.equal(offers.length);
    close();
  });

  it('may put an element into a row, a centred column, a grid or a float: it has a width in each', async () => {
    const boxes = [
      'display: flex',
      'display: flex; flex-direction: column; align-items: center',
      'display: flex; flex-direction: column; align-items: flex-start',
      'display: grid; place-items: center',
      'display: inline-block',
      'float: left',
    ];
    const {page, close} = opened(
      OURS,
      boxes.map((box) => `<div style="${box}"><lbb-opening-hours hours="Mandag 10-16"></lbb-opening-hours></div>`).join('<hr>'),
    );
    const all = () => [...(page().document?.querySelectorAll<HTMLElement>('lbb-opening-hours') ?? [])];
    await waitUntil(() => all().length && all().every((one) => one.shadowRoot?.textContent?.includes('10.00')));
    expect(boxes.filter((_, i) => all()[i]!.offsetWidth < 12 * 16)).to.deep.equal([]);
    // Alone in a row or a column, it has all of it.
    expect(all().filter((one) => one.offsetWidth === one.parentElement!.clientWidth && one.offsetWidth > 12 * 16).length).to.be.least(4);
    close();
  });
});
