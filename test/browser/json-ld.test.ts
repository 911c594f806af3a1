import {expect} from '@open-wc/testing';
import {insertJsonLd} from '../../src/elements/lbb-activities/json-ld.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly ways: Readonly<Record<string, unknown>>;
}

const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({textContent}) => textContent!);

describe('structured data for search engines', () => {
  it('may be written as a text node under the strictest policy; Trusted Types report it, which is why pages ask for it', async () => {
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

  it('is replaced by the same element, stays when it is the same, and goes when there is none', () => {
    const [one, other] = [document.createElement('p'), document.createElement('p')];
    insertJsonLd(one, {name: 'Sangaften'});
    insertJsonLd(other, {name: 'Lektiecafé'});
    const [first] = document.head.querySelectorAll('script[type="application/ld+json"]');
    insertJsonLd(one, {name: 'Sangaften'});
    expect(first!.isConnected).to.equal(true);
    insertJsonLd(one, {name: 'Strikkecafé'});
    expect(blocks()).to.have.members(['{"name":"Lektiecafé"}', '{"name":"Strikkecafé"}']);
    insertJsonLd(one, undefined);
    insertJsonLd(other, undefined);
    expect(blocks()).to.deep.equal([]);
  });

  it('cannot be ended by a name', () => {
    const element = document.createElement('p');
    insertJsonLd(element, {name: '</script><img src=x onerror=alert(1)>'});
    expect(blocks()[0]).not.to.contain('<');
    expect(JSON.parse(blocks()[0]!)).to.deep.equal({name: '</script><img src=x onerror=alert(1)>'});
    insertJsonLd(element, undefined);
  });
});
