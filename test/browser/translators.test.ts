// In one engine only: what is tried is which nodes are whose, and that is the same in every engine.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {FeedElement} from '../../src/elements/shared/feed-element.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, html, textsIn, waitUntil, wordsOf} from './helpers.js';
import {stage} from './stage.js';

const font = (content: string | Node): HTMLElement => {
  const outer = document.createElement('font');
  outer.append(document.createElement('font'));
  outer.firstChild!.appendChild(typeof content === 'string' ? document.createTextNode(content) : content);
  return outer;
};
const words = (node: Text) => `«${node.data.trim()}»`;

/** What translators do with a text node. */
const ways: Readonly<Record<string, (node: Text) => void>> = {
  'replaces it': (node) => node.replaceWith(font(words(node))),
  'replaces it by another text node': (node) => node.replaceWith(words(node)),
  'puts its own before it and removes it': (node) => {
    node.before(font(words(node)));
    node.remove();
  },
  'removes it and puts its own there': (node) => {
    const {parentNode, nextSibling} = node;
    node.remove();
    parentNode!.insertBefore(font(words(node)), nextSibling);
  },
  'wraps it and writes into it': (node) => {
    const wrapper = document.createElement('font');
    node.replaceWith(wrapper);
    wrapper.append(node);
    node.data = words(node);
  },
  'replaces it by two': (node) => node.replaceWith(font(words(node)), document.createElement('wbr')),
  'writes its own behind it': (node) => node.after(font(words(node))),
  'replaces it by a piece for each word': (node) =>
    node.replaceWith(
      ...node.data
        .trim()
        .split(/\s+/)
        .map((_, i, all) => font(`${i ? '' : '«'}${all[i]}${i < all.length - 1 ? ' ' : '»'}`)),
    ),
  'replaces it once more by what it has put there': (node) => {
    const first = font(words(node));
    node.replaceWith(first);
    first.replaceWith(font(words(node)));
  },
  'writes into it': (node) => void (node.data = words(node)),
};

/** Translates all that an element shows, as page translators do that reach open shadow roots. */
function translate(element: Element, way: (node: Text) => void): void {
  const walk = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walk.nextNode()) nodes.push(walk.currentNode as Text);
  for (const node of nodes) if (node.data.trim() && !node.parentElement!.closest('style, font')) way(node);
}

const hours = [{opens: '10:00', closes: '16:00', byDay: ['MO', 'TU', 'WE', 'TH', 'FR']}];
const activities = ['Sangaften', 'Madklub', 'Cykelværksted'].map((name, i) => ({
  id: `a${i}`,
  name,
  schedule: [{byDay: ['MO'], startTime: `1${7 + i}:00`, endTime: `1${7 + i}:45`}],
}));
const feed = {
  version: 1,
  activities,
  openingHours: [{id: 'h', name: 'Huset', hours}],
  contacts: [{id: 'c', role: 'coordinator', channels: [{type: 'phone', value: '12 34 56 78', hours}]}],
  signup: {
    controller: 'Huset',
    contact: 'Skriv til huset@huset.example',
    purpose: 'At svare dig',
    retention: 'Et år',
    rights: 'Du kan få alt slettet',
    action: '/signup',
  },
};
/** Each title once, as it is under its translation. */
const titles = (element: Element) => new Set(textsIn(element, '.title').map((title) => title.replace(/«|».*|^.*(?=«)/g, '')));
const errorTexts = (element: Element) => textsIn(element, '.err').filter(Boolean);

let key = 0;
for (const [name, way] of Object.entries(ways))
  describe(`a page translator that reaches into shadow roots and takes each text node: ${name}`, () => {
    let page: ReturnType<typeof stage>;
    beforeEach(() => void (page = stage('2026-11-23T12:00:00+01:00', feed)));
    afterEach(async () => {
      page.strike();
      await setLanguage('da');
    });
    const src = () => `/feeds/translated-${++key}.json`;
    const settled = async (element: FeedElement) => {
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await element.updateComplete;
    };

    for (const view of ['week', 'line', 'badge'])
      it(`the hours' ${view} says that it is closed when it is`, async () => {
        const element = await drawn<FeedElement>(html`<lbb-opening-hours hours="Hverdage 10-16" view=${view}></lbb-opening-hours>`);
        translate(element, way);
        page.pass(1);
        await settled(element);
        expect(wordsOf(element)).to.contain('«Åbent nu»');
        page.pass(4 * 60);
        await settled(element);
        expect(wordsOf(element)).to.contain('Lukket nu').and.not.to.contain('Åbent');
      });

    it('the card says whether somebody answers', async () => {
      const element = await drawn<FeedElement>(html`<lbb-contact-card src=${src()}></lbb-contact-card>`);
      const before = textsIn(element, '.on')[0]!;
      translate(element, way);
      page.pass(4 * 60 + 1);
      await settled(element);
      expect(textsIn(element, '.on')[0]).not.to.contain(before);
      expect(textsIn(element, '.role')[0]).to.contain('«');
    });

    it('the list counts what the search leaves, and lists that', async () => {
      const element = await drawn<FeedElement>(html`<lbb-activities src=${src()}></lbb-activities>`);
      await waitUntil(() => allIn(element, '#q').length);
      translate(element, way);
      const search = (text: string) => {
        const field = allIn<HTMLInputElement>(element, '#q')[0]!;
        field.dispatchEvent(new Event('focusin', {bubbles: true}));
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      };
      search('madklub');
      await waitUntil(() => textsIn(element, '.tally strong')[0] === '1 aktivitet');
      expect(titles(element)).to.deep.equal(new Set(['Madklub']));
      translate(element, way);
      search('');
      await waitUntil(() => textsIn(element, '.tally strong')[0] === '3 aktiviteter');
      expect(titles(element)).to.deep.equal(new Set(activities.map((activity) => activity.name)));
    });

    it('an activity opens, closes, and is over when it is', async () => {
      const element = await drawn<FeedElement>(html`<lbb-activities src=${src()}></lbb-activities>`);
      await waitUntil(() => allIn(element, '#q').length);
      const lines = textsIn(element, '.title').length;
      translate(element, way);
      allIn(element, '.title button')[0]!.click();
      await waitUntil(() => allIn(element, '.more[id]').length);
      await settled(element);
      translate(element, way);
      allIn(element, '.title button')[0]!.click();
      await settled(element);
      expect(allIn(element, '.more[id]').length).to.equal(0);
      page.pass(6 * 60);
      await settled(element);
      expect(textsIn(element, '.title').length).to.equal(lines - 1);
    });

    it('the form says what is wrong, and no longer when it is mended', async () => {
      const element = await drawn<FeedElement>(html`<lbb-volunteer-signup src=${src()}></lbb-volunteer-signup>`);
      await waitUntil(() => allIn(element, '.send button').length);
      const send = () => allIn(element, '.send button')[0]!.click();
      translate(element, way);
      send();
      await waitUntil(() => errorTexts(element).length === 3);
      translate(element, way);
      allIn<HTMLInputElement>(element, '#name')[0]!.value = 'Frivillig';
      send();
      await waitUntil(() => errorTexts(element).length === 2);
      expect(allIn<HTMLInputElement>(element, '#name')[0]!.value).to.equal('Frivillig');
    });

    it('each element changes its language and back', async () => {
      const elements = [
        [await drawn<FeedElement>(html`<lbb-opening-hours src=${src()}></lbb-opening-hours>`), 'Åbent nu', 'Open now'],
        [await drawn<FeedElement>(html`<lbb-activities src=${src()}></lbb-activities>`), 'aktiviteter', '3 activities'],
        [await drawn<FeedElement>(html`<lbb-contact-card src=${src()}></lbb-contact-card>`), 'Ring', 'Call'],
        [await drawn<FeedElement>(html`<lbb-volunteer-signup src=${src()}></lbb-volunteer-signup>`), 'Bliv frivillig', 'volunteer'],
      ] as const;
      for (const [element, danish] of elements) {
        await settled(element);
        expect(wordsOf(element), element.localName).to.contain(danish);
        translate(element, way);
      }
      await setLanguage('en');
      for (const [element, danish, english] of elements) {
        await settled(element);
        expect(wordsOf(element), element.localName).to.contain(english).and.not.to.contain(danish);
        translate(element, way);
      }
      await setLanguage('da');
      for (const [element, danish, english] of elements) {
        await settled(element);
        expect(wordsOf(element), element.localName).to.contain(danish).and.not.to.contain(english);
      }
    });
  });

it('what was translated stays translated by the minute, node by node, also when it is translated anew', async () => {
  const page = stage('2026-11-23T12:00:00+01:00', feed);
  try {
    const element = await drawn<FeedElement>(html`<lbb-opening-hours hours="Hverdage 10-16"></lbb-opening-hours>`);
    translate(element, ways['replaces it']!);
    const fonts = allIn(element, 'font');
    for (let minute = 0; minute < 3; minute++) {
      page.pass(1);
      await element.updateComplete;
      expect(allIn(element, 'font')).to.deep.equal(fonts);
    }
    for (const one of fonts) if (one.parentElement!.localName !== 'font') one.replaceWith(font('anew'));
    page.pass(1);
    await element.updateComplete;
    expect(new Set(allIn(element, 'font').map(({textContent}) => textContent))).to.deep.equal(new Set(['anew']));
  } finally {
    page.strike();
  }
});

it('what others put between our nodes stays there', async () => {
  const element = await drawn<FeedElement>(html`<lbb-opening-hours hours="Hverdage 10-16"></lbb-opening-hours>`);
  const icon = document.createElement('div');
  allIn(element, '.place')[0]!.append(icon);
  element.requestUpdate();
  await element.updateComplete;
  expect(icon.isConnected).to.equal(true);
});
