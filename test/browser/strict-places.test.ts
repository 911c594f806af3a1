import {expect} from '@open-wc/testing';
import {allIn, waitUntil} from './helpers.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly faults: string[];
}

describe('opening hours and contact cards under the strictest policy', () => {
  it('are drawn, styled, open the sign, show codes and write structured data without a report', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/browser/strict/places.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const page = frame.contentWindow as unknown as Watched & typeof globalThis;
    const [hours, card] = ['lbb-opening-hours', 'lbb-contact-card'].map((tag) =>
      page.document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(tag)!,
    );
    for (const element of [hours!, card!]) {
      await page.customElements.whenDefined(element.localName);
      await element.updateComplete;
    }
    await waitUntil(() => allIn(hours!, '.wk').length && allIn(card!, '.go .btn').length);
    expect(page.getComputedStyle(allIn(hours!, '.wk')[0]!).borderCollapse).to.equal('collapse');
    expect(allIn(hours!, '.say')[0]!.textContent).to.contain('Åbent nu');
    await waitUntil(() => page.document.querySelector('script[type="application/ld+json"]'));

    const [code] = allIn<HTMLButtonElement>(card!, '.act:last-child');
    code!.click();
    await waitUntil(() => allIn(card!, '.codes canvas').length);
    allIn<HTMLButtonElement>(card!, '.go .btn')[0]!.click();
    await waitUntil(() => page.document.body.lastElementChild!.shadowRoot?.querySelector('dialog'));
    const dialog = page.document.body.lastElementChild!.shadowRoot!.querySelector('dialog')!;
    expect([dialog.open, page.getComputedStyle(dialog).backgroundColor]).to.deep.equal([true, 'rgb(255, 255, 255)']);
    dialog.close();

    expect(page.violations).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
    frame.remove();
  });
});
