import {expect} from '@open-wc/testing';
import {waitUntil} from './helpers.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly faults: string[];
  readonly clocks: number;
}

/** Opens a page in a frame, a screen or all of the page high, and waits until its elements are drawn. */
async function opened(path: string, height = 150): Promise<Watched> {
  const frame = document.createElement('iframe');
  frame.src = path;
  frame.height = String(height);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as unknown as Watched;
  for (const element of page.document.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>(
    'lbb-activities, lbb-opening-hours, lbb-contact-card, lbb-volunteer-signup',
  )) {
    await (page as unknown as typeof globalThis).customElements.whenDefined(element.localName);
    await element.updateComplete;
  }
  return page;
}

describe('the script tag, as it is published', () => {
  let page: Watched;
  before(async () => {
    page = await opened('/test/browser/strict/page.html');
  });

  it('draws JSON and iCal feeds under the strictest policy, styled, without a single report', () => {
    const [json, ical] = [...page.document.querySelectorAll('lbb-activities')];
    expect(json!.shadowRoot!.textContent).to.contain('Åbent hus med rådgivning');
    expect(ical!.shadowRoot!.textContent).to.contain('Sangaften');
    const day = json!.shadowRoot!.querySelector('.day')!;
    expect(page.getComputedStyle(day).borderBlockStartWidth).to.equal('2px');
    expect(page.violations).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });

  it('asks no other host for anything, and for each feed once', () => {
    const asked = page.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    expect(asked.filter(({host}) => host !== location.host)).to.deep.equal([]);
    for (const feed of ['example.json', 'example.ics'])
      expect(asked.filter(({pathname}) => pathname.endsWith(feed)).length, feed).to.equal(1);
  });

  it('starts tags in a shadow root of the page once one of their kind stands on the page itself', async () => {
    const {document: doc} = page;
    const card = (parent: Node) => {
      const element = doc.createElement('lbb-contact-card') as HTMLElement & {updateComplete?: Promise<unknown>};
      element.setAttribute('telephone', '12 34 56 78');
      return parent.appendChild(element);
    };
    const hidden = card(doc.body.appendChild(doc.createElement('div')).attachShadow({mode: 'open'}));
    expect(hidden.matches(':defined')).to.equal(false);
    const onPage = card(doc.body);
    await (page as unknown as typeof globalThis).customElements.whenDefined('lbb-contact-card');
    for (const element of [hidden, onPage]) {
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.contain('12 34 56 78');
    }
    expect(page.faults).to.deep.equal([]);
  });

  it('stores nothing', () => {
    expect(page.document.cookie).to.equal('');
    expect(page.localStorage.length + page.sessionStorage.length).to.equal(0);
  });
});

describe('a part of an element', () => {
  it('that cannot be started, or that has a fault, is not hidden from whoever looks into the console', async () => {
    const page = await opened('/test/browser/strict/opened.html');
    const {Promise: PagePromise, console: pageConsole} = page as unknown as typeof globalThis;
    const said: unknown[] = [];
    pageConsole.error = (what: unknown) => said.push(what);
    const element = page.document.querySelector('lbb-activities') as unknown as {
      loadPart(load: () => Promise<unknown>, use: () => unknown): void;
      updateComplete: Promise<unknown>;
    };
    const [broken, fault] = [new Error('broken by a script of the page'), new Error('a fault of ours')];
    element.loadPart(
      () => PagePromise.reject(broken),
      () => {},
    );
    element.loadPart(
      () => PagePromise.resolve(),
      () => {
        throw fault;
      },
    );
    await element.updateComplete;
    await waitUntil(() => said.length === 2);
    expect(said).to.have.members([broken, fault]);
    expect(page.faults).to.deep.equal([]);
  });
});

describe('a script tag without type="module"', () => {
  it('starts the elements all the same, where it stands too, without a report', async () => {
    const page = await opened('/test/browser/strict/classic.html');
    const find = (tag: string) => page.document.querySelector(tag)?.shadowRoot?.textContent;
    await waitUntil(() => find('lbb-opening-hours')?.includes('10.00'));
    expect(find('lbb-activities')).to.contain('Åbent hus med rådgivning');
    expect(page.document.querySelectorAll('lbb-opening-hours').length).to.equal(1);
    expect(page.violations).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });

  it('leaves no name on the page but those that a module leaves', async () => {
    const pages = await Promise.all(['classic', 'page'].map((name) => opened(`/test/browser/strict/${name}.html`)));
    const [classic, asModule] = pages.map((page) => Object.keys(page).sort());
    expect(classic).to.include('LBB').and.to.deep.equal(asModule);
  });

  it('places a form as a whole of which only the beginning had arrived', async () => {
    const {contentDocument, contentWindow} = document.body.appendChild(document.createElement('iframe'));
    const loaded = () => contentWindow!.performance.getEntriesByType('resource').some(({name}) => name.includes('/lbb-activities-'));
    contentDocument!.open();
    contentDocument!.write(
      `<!doctype html><script src="/dist/cdn/lbb.js"></script>
       <div data-lbb="activities" data-src="/test/fixtures/json/example.json">Ring til os `,
    );
    await waitUntil(loaded);
    contentDocument!.write('på <b>12 34 56 78</b></div><p>Resten</p>');
    contentDocument!.close();
    await waitUntil(() => contentDocument!.querySelector('lbb-activities')?.shadowRoot?.textContent.includes('Åbent hus'));
    expect(contentDocument!.querySelector('div')!.innerHTML).to.match(
      /<lbb-activities [^>]+>Ring til os på <b>12 34 56 78<\/b><\/lbb-activities>$/,
    );
  });
});

describe('a page with all four elements', () => {
  it('asks for their feed once, keeps one clock for all, and draws each without a report', async () => {
    const page = await opened('/test/browser/strict/group.html');
    for (const [tag, words] of [
      ['lbb-activities', 'Åbent hus med rådgivning'],
      ['lbb-opening-hours', 'Vindrosen'],
      ['lbb-contact-card', '12 34 56 78'],
      ['lbb-volunteer-signup', 'Meld dig'],
    ] as const)
      expect(page.document.querySelector(tag)!.shadowRoot!.textContent, tag).to.contain(words);
    const feeds = page.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('esbjerg.json'));
    expect(feeds.length).to.equal(1);
    expect(page.clocks).to.equal(1);
    expect(page.violations).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });
});

/**
 * Files of ours that a page has asked for, once it asks for no more: also what is loaded after the first paint. Without
 * what is written into the console three seconds later, which is over before that on a quick machine only.
 */
async function filesOf(page: Watched): Promise<string[]> {
  const isForVisitors = (name: string) => name.includes('/dist/cdn/') && !name.includes('/say-accounts-');
  const asked = () => page.performance.getEntriesByType('resource').filter(({name}) => isForVisitors(name));
  for (let before = -1; before < asked().length; await new Promise((resolve) => setTimeout(resolve, 1500))) before = asked().length;
  return asked().map(({name}) => name.replace(/.*\/dist\/cdn\//, ''));
}

describe('the files of a page with all four elements, seen from top to bottom', () => {
  const most = {da: 9, uk: 13, ar: 13};
  const seen = new Map<string, {page: Watched; files: string[]}>();
  // Side by side: most of the time is spent waiting for what may still come.
  before(() =>
    Promise.all(
      Object.keys(most).map(async (language) => {
        const page = await opened(`/test/browser/strict/all-four.html?lbb-lang=${language}`, 6000);
        seen.set(language, {page, files: await filesOf(page)});
      }),
    ),
  );

  for (const [language, count] of Object.entries(most))
    it(`are at most ${count} in ${language}`, () => {
      const {page, files} = seen.get(language)!;
      expect(files.length, files.join(', ')).to.be.within(6, count);
      expect(new Set(files).size, files.join(', ')).to.equal(files.length);
      expect(page.faults).to.deep.equal([]);
    });
});
