import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {linesOf, nextStep, type Found} from '../../../src/builder/here/findings.js';
import {pastedTest} from '../../../src/builder/here/pasted.js';

const all: Found = {
  tag: 'whole',
  data: 'whole',
  link: 'whole',
  frame: 'whole',
  isScriptInContent: true,
  hasStyle: true,
  browser: 'new',
  feed: {kind: 'read', address: '/a.json'},
};
const wrong = (found: Partial<Found>) => linesOf({...all, ...found}).flatMap(({isGood, text}) => (isGood ? [] : [text]));

describe('what is pasted to try a page', () => {
  const text = pastedTest(
    'https://kommunen.example/lbb/',
    'https://kommunen.example/virker-det-her.html',
    'https://gruppen.example/kalender.ics',
  );

  it('is what the editors were given', () => assert.equal(readFileSync('test/fixtures/pasted/pasted.html', 'utf8').trim(), text));

  it('says itself what to do where no script runs', () => assert.match(text, /kører scriptet ikke her.*cookies.*CSP.*Næste skridt/s));
});

describe('what it says of a page', () => {
  it('is nothing wrong where all comes through', () => assert.deepEqual(wrong({}), []));

  it('names what is gone, and what has lost its attributes', () => {
    assert.match(wrong({data: 'gone'}).join(), /^Div med data-lbb: siden har fjernet den/);
    assert.match(wrong({data: 'bare'}).join(), /^Div med data-lbb: siden har taget attributterne fra den/);
    assert.match(wrong({hasStyle: false}).join(), /^Attributten style: siden har fjernet den/);
    assert.deepEqual(wrong({hasStyle: false, data: 'gone'}).length, 1);
  });

  it('leads to the best form that is left', () => {
    const steps = (['data', 'tag', 'link', 'frame'] as const).map((_, index, names) =>
      nextStep({...all, ...Object.fromEntries(names.slice(0, index).map((name) => [name, 'gone']))}),
    );
    assert.match(
      steps.join('|'),
      /^Brug formen “I indhold[^|]*\|Brug formen “I HTML[^|]*\|Brug formen “Som et link[^|]*\|Brug formen “Som iframe/,
    );
    assert.match(nextStep({...all, data: 'gone', tag: 'bare', link: 'gone', frame: 'bare'}), /^Intet af det indsatte/);
  });

  for (const [kind, said] of [
    ['http', /skriv https:\/\/gruppen\.example\/a\.json/],
    ['policy', /connect-src http:\/\/gruppen\.example$/],
    ['cors', /Access-Control-Allow-Origin/],
    ['silent', /svarer ikke/],
    ['status', /svaret var 404/],
    ['page', /er en hjemmeside/],
    ['unknown', /hverken et feed/],
  ] as const)
    it(`says of a feed that is "${kind}" what to do`, () =>
      assert.match(wrong({feed: {kind, address: 'http://gruppen.example/a.json', status: 404}}).join(), said));

  it('names the consent tool, and what an old browser shows', () => {
    assert.match(wrong({consent: 'Cookiebot'}).join(), /Siden bruger Cookiebot.*nødvendigt/);
    assert.deepEqual(wrong({browser: 'older'}), []);
    assert.match(wrong({browser: 'too-old'}).join(), /for gammel.*telefonnummer/);
  });
});
