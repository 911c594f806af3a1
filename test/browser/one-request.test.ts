import '../../src/lbb-activities.js';
import {expect} from '@open-wc/testing';
import type {LbbActivities} from '../../src/lbb-activities.js';
import {feedAddress} from '../../src/network/feed-address.js';
import {startRequest} from '../../src/network/start-request.js';
import {allIn, drawn, html, waitUntil} from './helpers.js';

let key = 0;
const address = (name: string) => `/feeds/once-${Date.now()}-${key++}/${name}`;
const asked = async (url: string): Promise<number> =>
  ((await (await fetch(url.replace(/([^/]+)$/, 'count:$1'), {cache: 'no-store'})).json()) as {count: number}).count;
const button = (element: Element, words: string) =>
  allIn<HTMLButtonElement>(element, 'button').find(({textContent}) => textContent!.includes(words));

describe('a feed that is too large to be read far at first', () => {
  for (const name of ['large-weekly.json', 'large-weekly.ics'])
    it(`is asked for once, also for its calendar's address and for more days: ${name}`, async () => {
      const src = address(name);
      // It is on once a week: in a week alone it is not on again where today's is over.
      const element = await drawn<LbbActivities>(html`<lbb-activities src=${src} days="8"></lbb-activities>`);
      allIn<HTMLButtonElement>(element, '.title button')[0]!.click();
      await waitUntil(() => button(element, 'Føj til kalender'));
      button(element, 'Føj til kalender')!.click();
      await waitUntil(() => allIn(element, '.panel').length);
      const subscription = allIn<HTMLAnchorElement>(element, '.panel a').find(({protocol}) => protocol === 'webcal:');
      expect(subscription?.href).to.equal(name.endsWith('.ics') ? new URL(src, location.href).href.replace(/^http/, 'webcal') : undefined);
      const lines = () => allIn(element, '.day .item').length;
      const before = lines();
      for (let i = 0; i < 6; i++) {
        button(element, 'Vis flere')!.click();
        await element.updateComplete;
      }
      expect(lines()).to.be.at.least(before + 5);
      expect(await asked(src)).to.equal(1);
    });

  it('is asked for once by elements that ask again together', async () => {
    const src = address('ok.json');
    const both = await drawn<HTMLDivElement & {updateComplete: Promise<unknown>}>(
      html`<div><lbb-activities src=${src}></lbb-activities><lbb-activities src=${src}></lbb-activities></div>`,
    );
    const elements = [...both.querySelectorAll<LbbActivities>('lbb-activities')];
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(await asked(src)).to.equal(1);
    await Promise.all(elements.map((element) => element.refresh()));
    expect(await asked(src)).to.equal(2);
  });
});

describe('a feed that the browser’s cache takes for fresh', () => {
  for (const name of [
    'old-file.json',
    'very-old-file.json',
    'old-file-with-etag.json',
    'old-file-by-plain-etag.json',
    'old-file-that-varies.json',
    'fresh-for-a-week.json',
    'never-changes.json',
    'expires-in-a-month.json',
    'fresh-then-stale.json',
    'stale-on-error.json',
    'fresh-behind-a-proxy.json',
  ]) {
    it(`is asked for all the same at the first reading: ${name}`, async () => {
      const src = address(name);
      await (await fetch(src)).text();
      await drawn(html`<lbb-activities src=${src}></lbb-activities>`);
      expect(await asked(src)).to.equal(2);
    });

    it(`by the loader’s early request too, and then by nobody else: ${name}`, async () => {
      const src = address(name);
      await (await fetch(src)).text();
      startRequest(src);
      await drawn(html`<lbb-activities src=${src}></lbb-activities>`);
      expect(await asked(src)).to.equal(2);
    });
  }

  // WebKit as it is driven here keeps no cache.
  if (/Chrome|Firefox/.test(navigator.userAgent))
    it('is what it is: an ordinary request does not reach the server again', async () => {
      const src = address('fresh-for-a-week.json');
      await (await fetch(src)).text();
      await (await fetch(src)).text();
      expect(await asked(src)).to.equal(1);
    });
});

describe('a calendar’s address as "subscribe" buttons give it', () => {
  it('webcal: is asked for as https:, and named so as the source', async () => {
    const {fetch} = window;
    const urls: string[] = [];
    window.fetch = (url) => {
      urls.push(url as string);
      const start = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
      const event = `BEGIN:VEVENT\nUID:a@gruppen.example\nDTSTART;VALUE=DATE:${start}\nSUMMARY:Sprogcafé\nEND:VEVENT`;
      return Promise.resolve(new Response(`BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR\n`));
    };
    try {
      startRequest('webcal://gruppen.example/kalender.ics');
      const element = await drawn<LbbActivities>(html`<lbb-activities src="webcal://gruppen.example/kalender.ics"></lbb-activities>`);
      expect(allIn(element, '.title').map(({textContent}) => textContent!.trim())).to.deep.equal(['Sprogcafé']);
      expect(urls).to.deep.equal(['https://gruppen.example/kalender.ics']);
      expect(element.feeds!.feed!.sources.map(({url}) => url)).to.deep.equal(['https://gruppen.example/kalender.ics']);
    } finally {
      window.fetch = fetch;
    }
  });

  for (const [written, read] of [
    ['webcal://a.example/k.ics', 'https://a.example/k.ics'],
    ['WEBCAL://a.example/k.ics', 'https://a.example/k.ics'],
    ['webcals://a.example/k.ics', 'https://a.example/k.ics'],
    ['webcal://a.example:8443/k.ics?x=1', 'https://a.example:8443/k.ics?x=1'],
    ['webcal://p42-caldav.icloud.example/published/2/abc', 'https://p42-caldav.icloud.example/published/2/abc'],
    ['webcal:a.example/k.ics', 'https://a.example/k.ics'],
    ['https://a.example/webcal://b', 'https://a.example/webcal://b'],
    ['http://a.example/k.ics', 'http://a.example/k.ics'],
    ['/k.ics', `${location.origin}/k.ics`],
    ['/webcal:/k.ics', `${location.origin}/webcal:/k.ics`],
    ['ftp://a.example/k.ics', 'ftp://a.example/k.ics'],
  ] as const)
    it(`${written} is ${read}`, () => expect(feedAddress(written)).to.equal(read));
});
