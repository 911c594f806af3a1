// In one engine only: what is tried is what stands in the block.
import {expect} from '@open-wc/testing';
import {waitUntil} from './helpers.js';
import {insertJsonLd} from '../../src/elements/shared/insert-json-ld.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly ways: Readonly<Record<string, unknown>>;
}

const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({textContent}) => textContent!);
const names = () =>
  blocks().map(
    (json) =>
      (JSON.parse(json) as {name?: string; '@graph'?: {name: string}[]})['@graph']?.map(({name}) => name) ??
      (JSON.parse(json) as {name: string}).name,
  );

describe('structured data for search engines', () => {
  it('is reported or refused by Trusted Types when a script made by hand is filled, which is why ours comes out of a template', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/browser/strict/json-ld.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const {ways, violations} = frame.contentWindow as unknown as Watched;
    const forbids = 'trustedTypes' in window;
    // Where a browser has Trusted Types, assigning the text throws, data block or not.
    expect(ways['textContent']).to.equal(forbids ? 'TypeError' : true);
    expect(ways['a text node']).to.equal(true);
    expect(violations.every((violation) => forbids && /trusted-types/.test(violation))).to.equal(true);
    frame.remove();
  });

  it('is written by the catalogue under the strictest policy without a single report', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/browser/strict/opened.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const {document: page, violations} = frame.contentWindow as unknown as Watched;
    await waitUntil(() => page.head.querySelector('script[type="application/ld+json"]'), 'nothing was written');
    const {textContent} = page.head.querySelector('script[type="application/ld+json"]')!;
    expect(JSON.parse(textContent!)).to.have.property('@context', 'https://schema.org');
    expect(violations).to.deep.equal([]);
    frame.remove();
  });

  it('is replaced by the same element, stays when it is the same, and goes when there is none', () => {
    const [one, other] = [document.createElement('p'), document.createElement('p')];
    insertJsonLd(one, [{name: 'Sangaften'}]);
    insertJsonLd(other, [{name: 'Lektiecafé'}]);
    const [first] = document.head.querySelectorAll('script[type="application/ld+json"]');
    insertJsonLd(one, [{name: 'Sangaften'}]);
    expect(first!.isConnected).to.equal(true);
    insertJsonLd(one, [{name: 'Strikkecafé'}]);
    expect(names()).to.have.members(['Lektiecafé', 'Strikkecafé']);
    insertJsonLd(one, []);
    insertJsonLd(other, []);
    expect(blocks()).to.deep.equal([]);
  });

  it('says a thing once, and says it still when the element that said it goes', () => {
    const [one, other] = [document.createElement('p'), document.createElement('p')];
    const [choir, homework] = [
      {'@id': '#sang', name: 'Sangaften'},
      {'@id': '#lektier', name: 'Lektiecafé'},
    ];
    insertJsonLd(one, [choir!]);
    insertJsonLd(other, [choir!, homework!]);
    expect(names()).to.deep.equal(['Sangaften', 'Lektiecafé']);
    insertJsonLd(one, []);
    expect(names()).to.deep.equal([['Sangaften', 'Lektiecafé']]);
    insertJsonLd(other, []);
    expect(blocks()).to.deep.equal([]);
  });

  it('cannot be ended by a name', () => {
    const element = document.createElement('p');
    insertJsonLd(element, [{name: '</script><img src=x onerror=alert(1)>'}]);
    expect(blocks()[0]).not.to.contain('<');
    expect(names()).to.deep.equal(['</script><img src=x onerror=alert(1)>']);
    insertJsonLd(element, []);
  });
});
