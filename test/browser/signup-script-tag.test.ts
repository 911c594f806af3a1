import {expect} from '@open-wc/testing';

describe('the volunteer signup, as it is published', () => {
  it('is drawn, guards and sends under the strictest policy, and asks no other host for anything', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/browser/strict/signup.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const page = frame.contentWindow as unknown as Window & typeof globalThis & {violations: string[]; faults: string[]};
    await page.customElements.whenDefined('lbb-volunteer-signup');
    const element = page.document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>('lbb-volunteer-signup')!;
    await element.updateComplete;
    const root = element.shadowRoot!;
    const until = async (isSo: () => unknown) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const type = (field: string, text: string) => {
      const input = root.querySelector<HTMLInputElement>(`#${field}`)!;
      input.value = text;
      input.dispatchEvent(new page.Event('input', {bubbles: true}));
    };
    type('name', 'Testperson');
    type('telephone', '12345678');
    type('message', '010190-1234');
    await until(() => root.querySelector('#message-guard'));
    root.querySelector<HTMLElement>('#message-guard button')!.click();
    root.querySelector<HTMLElement>('#age')!.click();
    let isSent = false;
    element.addEventListener('lbb-signup-sent', () => (isSent = true));
    root.querySelector<HTMLElement>('.primary')!.click();
    await until(() => isSent);
    expect(page.violations).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
    const asked = page.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect(asked.filter((origin) => origin !== location.origin)).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    frame.remove();
  });
});
