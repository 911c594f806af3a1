import {expect, fixture} from '@open-wc/testing';
import {html as view, type PropertyDeclarations} from 'lit';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import type {LbbOpeningHours} from '../../src/elements/opening-hours/lbb-opening-hours.js';
import {bringIntoView} from '../../src/elements/shared/bring-into-view.js';
import {FeedElement} from '../../src/elements/shared/feed-element.js';
import {followLanguage} from '../../src/elements/shared/follow-language.js';
import {putBackOf} from '../../src/elements/shared/foreign-changes.js';
import {FreshController} from '../../src/elements/shared/fresh-controller.js';
import {addStyles} from '../../src/elements/shared/add-styles.js';
import {hasFallback} from '../../src/elements/shared/has-fallback.js';
import {language, setLanguage} from '../../src/text/words.js';
import {css} from 'lit';
import {consoleDuring, html, textsIn, waitUntil} from './helpers.js';

class TestElement extends FeedElement {
  static override properties: PropertyDeclarations = {organization: {}, publicHolidays: {attribute: 'public-holidays'}};
  organization = '';
  publicHolidays = '';
  renders: number[] = [];
  isClockOn = false;
  readonly fresh = new FreshController(this, () => this.isClockOn);
  private isJoined = false;
  // As elements do with the part that is loaded after the first paint.
  protected override updated() {
    if (!this.isJoined) followLanguage(this);
    this.isJoined = true;
  }
  protected override render() {
    this.renders.push(this.now);
    return view`<p class="root" lang=${language()}>${this.organization}</p><slot></slot>`;
  }
  runClock(isOn: boolean): void {
    this.isClockOn = isOn;
    this.fresh.hostUpdate();
  }
}
customElements.define('test-feed-element', TestElement);

describe('what all elements share', () => {
  describe('an attribute that is taken away', () => {
    for (const tag of ['lbb-activities', 'lbb-opening-hours', 'lbb-contact-card', 'lbb-volunteer-signup'])
      it(`leaves <${tag}> as if it had never been there`, () => {
        const {observedAttributes, elementProperties} = customElements.get(tag) as unknown as typeof FeedElement;
        const values = (element: Element) =>
          [...elementProperties.keys()].map((key) => [key, (element as unknown as Record<PropertyKey, unknown>)[key] ?? undefined]);
        const [element, untouched] = [document.createElement(tag), document.createElement(tag)];
        for (const name of observedAttributes) element.setAttribute(name, '7');
        expect(values(element)).not.to.deep.equal(values(untouched));
        for (const name of observedAttributes) element.removeAttribute(name);
        expect(values(element)).to.deep.equal(values(untouched));
      });

    it('lets the list show all topics again', async () => {
      const activities = ['sport', 'food'].map((topic) => ({id: topic, name: topic, topics: [topic], access: 'by-arrangement'}));
      const feed = encodeURIComponent(JSON.stringify({version: 1, activities}));
      const element = await fixture<LbbActivities>(
        html`<lbb-activities src=${`/feeds/echo?${feed}&topics`} topic="food"></lbb-activities>`,
      );
      await element.updateComplete;
      expect(textsIn(element, 'li button')).to.deep.equal(['food']);
      element.removeAttribute('topic');
      await element.updateComplete;
      expect(textsIn(element, 'li button')).to.deep.equal(['sport', 'food']);
    });
  });

  describe('lang', () => {
    afterEach(() => setLanguage('da'));

    it('is not written onto the element: its fallback and slotted words are in the page’s language', async () => {
      const element = await fixture<TestElement>(html`<test-feed-element><p>Ring til huset</p></test-feed-element>`);
      await element.updateComplete;
      expect(element.hasAttribute('lang')).to.equal(false);
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(element.lang).to.equal('');
    });

    for (const tag of ['lbb-activities', 'lbb-opening-hours', 'lbb-contact-card', 'lbb-volunteer-signup'])
      it(`and <${tag}> writes no other attribute either`, async () => {
        const element = document.createElement(tag) as FeedElement;
        document.body.append(element);
        await element.updateComplete;
        expect(element.getAttributeNames()).to.deep.equal([]);
        element.remove();
      });

    it('that a script sets decides, and changes the page’s language later, without a mark on the element', async () => {
      const element = document.createElement('test-feed-element') as TestElement;
      document.body.append(element);
      await element.updateComplete;
      element.lang = 'en';
      await waitUntil(() => language() === 'en' || element.shadowRoot!.querySelector('.root')!.getAttribute('lang') === 'en');
      expect(element.hasAttribute('lang')).to.equal(false);
      element.remove();
    });
  });

  describe('an attribute’s old name', () => {
    const drawn = async (attributes: Record<string, string>) => {
      const element = document.createElement('lbb-activities');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.src = '/feeds/nothing-on.json';
      document.body.append(element);
      await element.updateComplete;
      return element;
    };
    const {fetch} = window;
    beforeEach(() => (window.fetch = () => Promise.resolve(new Response('{"version":1,"activities":[]}'))));
    afterEach(() => {
      window.fetch = fetch;
      document.querySelectorAll('lbb-activities').forEach((element) => element.remove());
    });

    it('goes on working, and the new one is named in the console once', async () => {
      const messages = await consoleDuring('warn', async (found) => {
        const first = await drawn({group: 'a'});
        const second = await drawn({group: 'b', words: 'Ferie'});
        await waitUntil(
          () => found.length > 1 && first.organization === 'a' && second.organization === 'b' && second.titleCommands === 'Ferie',
        );
      });
      expect(messages.filter((message) => message.includes('hedder nu'))).to.deep.equal([
        'lbb-elements, <lbb-activities>: Attributten group hedder nu organization. Det gamle navn virker indtil version 1.0',
        'lbb-elements, <lbb-activities>: Attributten words hedder nu title-commands. Det gamle navn virker indtil version 1.0',
      ]);
    });

    it('counts only where the new one is not set', async () => {
      const element = await drawn({group: 'old', organization: 'new', words: 'Ferie'});
      await waitUntil(() => element.titleCommands === 'Ferie');
      expect(element.organization).to.equal('new');
      element.setAttribute('group', 'older');
      element.removeAttribute('organization');
      await waitUntil(() => element.organization === 'older');
      element.setAttribute('group', 'oldest');
      await waitUntil(() => element.organization === 'oldest');
    });
  });

  describe('states', () => {
    const matches = (element: Element, name: string) => {
      try {
        return element.matches(`:state(${name})`);
      } catch {
        return undefined;
      }
    };

    it('say that a feed is being read, and that none could be', async () => {
      const {fetch} = window;
      let answer: (() => void) | undefined;
      /** Answers the next request, when it is made. */
      const answerNext = async () => {
        await waitUntil(() => answer);
        answer!();
        answer = undefined;
      };
      window.fetch = (url) =>
        new Promise(
          (resolve) => (answer = () => resolve(new Response(String(url).includes('good') ? '{"version":1,"activities":[]}' : '<html>'))),
        );
      const states = (element: Element) => [matches(element, 'loading'), matches(element, 'failed')];
      try {
        // Not a fixture, which would wait for the feed.
        const element = document.createElement('test-feed-element') as TestElement;
        element.src = '/feeds/good.json';
        document.body.append(element);
        await element.rendered();
        const loading = states(element);
        if (loading[0] === undefined) return; // a browser without custom states
        await answerNext();
        await element.updateComplete;
        const read = states(element);
        await consoleDuring('error', async () => {
          element.src = '/feeds/bad.json';
          await answerNext();
          await element.updateComplete;
        });
        expect([loading, read, states(element)]).to.deep.equal([
          [true, false],
          [false, false],
          [false, true],
        ]);
        element.remove();
      } finally {
        window.fetch = fetch;
      }
    });

    it('are left out silently by a browser that lacks them', async () => {
      const {attachInternals} = HTMLElement.prototype;
      HTMLElement.prototype.attachInternals = () => {
        throw new TypeError('attachInternals is not a function');
      };
      const element = await fixture<TestElement>(html`<test-feed-element></test-feed-element>`);
      HTMLElement.prototype.attachInternals = attachInternals;
      expect(element.shadowRoot!.querySelector('.root')).not.to.equal(null);
    });
  });

  it('refresh() reads again and resolves when it is rendered', async () => {
    const {fetch} = window;
    let count = 0;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify({version: 1, activities: [{id: `${++count}`, name: 'Madklub'}]})));
    try {
      const element = await fixture<TestElement>(html`<test-feed-element src="/feeds/refreshed.json"></test-feed-element>`);
      await element.updateComplete;
      const done: unknown = await element.refresh();
      expect(done).to.equal(undefined);
      expect(element.feeds!.feed!.activities.map(({id}) => id)).to.deep.equal(['2']);
      expect(element.isLoading).to.equal(false);
    } finally {
      window.fetch = fetch;
    }
  });

  it('now is read once for a render; the clock renders on the minute only while it is on and the element is on the page', async () => {
    const {setTimeout: realSet} = window;
    const realNow = Date.now;
    const rings: (() => void)[] = [];
    let now = Date.parse('2026-11-23T12:00:10Z');
    Date.now = () => now;
    window.setTimeout = ((act: () => void, delay = 0) =>
      delay > 20_000 ? rings.push(act) : realSet(act, delay)) as unknown as typeof window.setTimeout;
    const ring = async (element: TestElement) => {
      now += 60_000;
      for (const act of rings.splice(0)) act();
      await element.rendered();
    };
    try {
      const element = await fixture<TestElement>(html`<test-feed-element></test-feed-element>`);
      await element.rendered();
      const before = element.renders.length;
      await ring(element);
      expect(element.renders.length).to.equal(before);
      element.runClock(true);
      await ring(element);
      expect([element.renders.length, element.renders.at(-1)]).to.deep.equal([before + 1, now]);
      element.remove();
      await ring(element);
      expect(element.renders.length).to.equal(before + 1);
    } finally {
      Date.now = realNow;
      window.setTimeout = realSet;
    }
  });

  it('styles of a later part are added once, behind the first', async () => {
    const element = await fixture<TestElement>(html`<test-feed-element></test-feed-element>`);
    const root = element.shadowRoot!;
    const before = root.adoptedStyleSheets.length;
    const [one, other] = [css`p { color: red; }`, css`p { margin: 0; }`];
    addStyles(root, one);
    addStyles(root, one, other);
    expect(root.adoptedStyleSheets.slice(before)).to.deep.equal([one.styleSheet, other.styleSheet]);
  });

  it('starts in a shadow root of the page, where its door is imported', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('lbb-opening-hours') as LbbOpeningHours;
    element.hours = 'Mandag 10-12';
    host.attachShadow({mode: 'open'}).append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('10');
    await waitUntil(() => putBackOf.has(element.shadowRoot!), 'it has joined the page');
  });

  it('keeps its styles in another document and on the way back, and gets those of later parts there', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="En anden side"></iframe>`);
    const element = document.createElement('lbb-opening-hours') as LbbOpeningHours;
    element.hours = 'Mandag 10-12';
    const home = await fixture<HTMLElement>(html`<div></div>`);
    home.append(element);
    await waitUntil(() => putBackOf.has(element.shadowRoot!));
    await element.updateComplete;
    const root = element.shadowRoot!;
    const rules = () => root.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText);
    const before = rules();
    expect(before.length).to.be.greaterThan(20);
    frame.contentDocument!.body.append(element);
    expect(rules()).to.deep.equal(before);
    const late = css`
      .late {
        color: red;
      }
    `;
    addStyles(root, late);
    expect(rules().length).to.equal(before.length + 1);
    home.append(element);
    expect(rules().slice(0, -1)).to.deep.equal(before);
    expect(rules().at(-1)).to.contain('.late');
  });

  it('what is jumped to stands below a header that stays in view, or where the page’s own scroll-padding puts it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="height: 300vh">
        <div class="header" style="position: sticky; top: 0; height: 120px; background: white"></div>
        <p style="margin-top: 100vh; font-size: 16px">Strik</p>
      </div>`,
    );
    const line = page.querySelector('p')!;
    bringIntoView(line);
    expect(Math.round(line.getBoundingClientRect().top)).to.equal(132);
    line.style.scrollMarginTop = '';
    document.documentElement.style.scrollPaddingTop = '150px';
    bringIntoView(line);
    expect(Math.round(line.getBoundingClientRect().top)).to.equal(150);
    document.documentElement.style.scrollPaddingTop = '';
    page.querySelector<HTMLElement>('.header')!.style.position = 'static';
    bringIntoView(line);
    expect(Math.round(line.getBoundingClientRect().top)).to.equal(0);
    scrollTo(0, 0);
  });

  it('white space and what has a slot of its own are no fallback', async () => {
    const element = document.createElement('div');
    expect(hasFallback(element)).to.equal(false);
    element.innerHTML = ' <p slot="header">Velkommen</p>\n';
    expect(hasFallback(element)).to.equal(false);
    element.append('Ring');
    expect(hasFallback(element)).to.equal(true);
  });
});
