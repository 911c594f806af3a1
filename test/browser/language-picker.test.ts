// In one engine only: what is tried is which picker stands where.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {FeedElement} from '../../src/elements/shared/feed-element.js';
import {languages} from '../../src/text/interface-languages.js';
import {language, setLanguage} from '../../src/text/words.js';
import {allIn, consoleDuring, expectAccessible, textsIn, waitUntil} from './helpers.js';

const feed = {
  version: 1,
  activities: [
    {id: 'a', name: 'Sangaften', access: 'by-arrangement', topics: ['culture'], cost: {free: true}},
    {id: 'b', name: 'Fodbold', access: 'by-arrangement', topics: ['sport']},
  ],
  contacts: [{id: 'c', role: 'coordinator', channels: [{type: 'phone', value: '12 34 56 78'}]}],
  openingHours: [{id: 'h', name: 'Huset', hours: [{opens: '10:00', closes: '16:00'}]}],
  signup: {
    controller: 'Huset',
    contact: 'Skriv til huset@huset.example',
    purpose: 'At svare dig',
    retention: 'Et år',
    rights: 'Du kan få alt slettet',
    action: '/signup',
  },
};
const src = `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&picker`;
const list = `<lbb-activities src="${src}"></lbb-activities>`;
const card = `<lbb-contact-card src="${src}"></lbb-contact-card>`;
const typedCard = '<lbb-contact-card telephone="12 34 56 78"></lbb-contact-card>';
const hours = '<lbb-opening-hours hours="Mandag 10-16"></lbb-opening-hours>';
const line = '<lbb-opening-hours hours="Mandag 10-16" view="line"></lbb-opening-hours>';
const badge = '<lbb-opening-hours hours="Mandag 10-16" view="badge"></lbb-opening-hours>';
const form = `<lbb-volunteer-signup src="${src}"></lbb-volunteer-signup>`;

describe('the language picker', () => {
  let page: HTMLElement;
  const elements = () => [...page.querySelectorAll<FeedElement>('*')].filter(({localName}) => localName.startsWith('lbb-'));
  const settled = async () => {
    for (const element of elements()) await element.updateComplete;
  };
  const show = async (html: string) => {
    page = document.createElement('main');
    page.innerHTML = html;
    document.body.append(page);
    await settled();
  };
  /** The elements that have one, by name. */
  const places = () => elements().flatMap((element) => allIn(element, '.picker').map(() => element.localName));
  afterEach(async () => {
    page.remove();
    await setLanguage('da');
  });

  for (const [name, html, place] of [
    ['a lone card', card, 'lbb-contact-card'],
    ['a lone card without a feed', typedCard, 'lbb-contact-card'],
    ['lone hours', hours, 'lbb-opening-hours'],
    ['hours beside lines of hours', line + hours + badge, 'lbb-opening-hours'],
    ['hours before a card', hours + card, 'lbb-opening-hours'],
    ['a list after hours and a card', hours + card + list, 'lbb-activities'],
    ['all four', line + card + hours + form + list, 'lbb-volunteer-signup'],
    ['two lists', list + list, 'lbb-activities'],
  ] as const)
    it(`stands once on a page with ${name}`, async () => {
      await show(html);
      expect(places()).to.deep.equal([place]);
    });

  it('does not stand in running text', async () => {
    await show(`<p>Vi har ${line}, ${badge}</p>`);
    expect(places()).to.deep.equal([]);
  });

  it('goes to the next when its element leaves, and back when it comes', async () => {
    await show(list + card + hours);
    const [first] = elements();
    first!.remove();
    await settled();
    expect(places()).to.deep.equal(['lbb-contact-card']);
    page.append(first!);
    await settled();
    expect(places()).to.deep.equal(['lbb-activities']);
  });

  for (const [name, html] of [
    ['card', card],
    ['hours', hours],
  ] as const)
    it(`of lone ${name} speaks another language to the newcomer, in room kept for it`, async () => {
      await show(html);
      const [element] = elements();
      await expectAccessible(element!);
      const select = allIn<HTMLSelectElement>(element!, '.picker select')[0]!;
      expect([...select.options].map(({text}) => text)).to.have.members(languages.map(({name}) => name));
      for (const {text, value, lang} of select.options) {
        expect(lang).to.equal(value);
        expect(text).to.equal(languages.find(({tag}) => tag === value)!.name);
      }
      select.value = 'uk';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => language() === 'uk');
      await element!.updateComplete;
      expect(allIn(element!, '.root')[0]!.lang).to.equal('uk');
      expect(element!.shadowRoot!.textContent).to.match(/[а-яїє]{4}/);
      const {height} = allIn(element!, '.picker-space')[0]!.getBoundingClientRect();
      const {fontSize} = getComputedStyle(element!);
      expect(height).to.be.at.most(2.5 * parseFloat(fontSize));
    });

  for (const {tag} of languages)
    it(`moves nothing when it comes (${tag}), at whatever width`, async () => {
      await show(list);
      await setLanguage(tag);
      await settled();
      const [element] = elements();
      const [top, picker] = ['.head', '.picker'].map((selector) => allIn(element!, selector)[0]!);
      expect(allIn(element!, '.root')[0]!.lang).to.equal(tag);
      for (let width = 280; width <= 600; width += 2) {
        page.style.inlineSize = `${width}px`;
        const {height} = top!.getBoundingClientRect();
        expect(picker!.getBoundingClientRect().right, `right, ${width} px`).to.be.at.most(page.getBoundingClientRect().right + 0.5);
        expect(picker!.getBoundingClientRect().left, `left, ${width} px`).to.be.at.least(page.getBoundingClientRect().left - 0.5);
        picker!.style.display = 'none';
        expect(top!.getBoundingClientRect().height, `${width} px`).to.equal(height);
        picker!.style.display = '';
      }
    });

  describe('offers', () => {
    afterEach(() => Reflect.deleteProperty(navigator, 'languages'));
    const all = languages.map(({tag}) => tag);
    const rest = (...before: string[]) => [...before, ...all.filter((tag) => !before.includes(tag))];
    for (const [name, browser, order] of [
      ['the languages of the browser first', ['uk-UA', 'ru', 'en-US', 'en'], rest('uk', 'ru', 'en')],
      ['what it has others’ names for', ['prs-AF', 'ku-Arab-IQ', 'nb-NO'], rest('fa-AF', 'ckb', 'da')],
      ['all as they are to others', ['fi', 'sv'], all],
      ['all as they are where the browser names none', [], all],
    ] as const)
      it(name, async () => {
        Object.defineProperty(navigator, 'languages', {value: browser, configurable: true});
        await show(card);
        const [select] = allIn<HTMLSelectElement>(elements()[0]!, '.picker select');
        expect([...select!.options].map(({value}) => value)).to.deep.equal(order);
        expect(select!.value).to.equal('da');
      });
  });

  describe('keeps on a switch', () => {
    const control = <E extends HTMLElement = HTMLElement>(selector: string) => allIn<E>(elements()[0]!, selector)[0]!;
    const type = (selector: string, text: string) => {
      const field = control<HTMLInputElement>(selector);
      field.dispatchEvent(new Event('focusin', {bubbles: true}));
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    };
    /** To Arabic by the picker, whose focus stays; the page is scrolled before it. */
    const switchIn = async () => {
      const [element] = elements();
      page.style.paddingBlock = '1000px 3000px';
      const select = control<HTMLSelectElement>('.picker select');
      select.focus();
      // What had the focus before is brought into view with the next frame.
      await new Promise(requestAnimationFrame);
      window.scrollTo(0, 900);
      select.value = 'ar';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => language() === 'ar');
      await element!.updateComplete;
      expect(allIn(element!, '.root')[0]!.lang).to.equal('ar');
      expect(element!.shadowRoot!.activeElement).to.equal(select);
      expect(select.value).to.equal('ar');
      // A page is scrolled to whole pixels of the screen.
      expect(window.scrollY).to.be.closeTo(900, 1);
      return element!;
    };

    it('of a list what is typed, filtered and opened', async () => {
      await show(list);
      await waitUntil(() => control('#q') && control('.btn[aria-expanded]'));
      control('.btn[aria-expanded]').click();
      await waitUntil(() => control('.panel input'));
      control('.panel input').click();
      await settled();
      const checked = () => allIn<HTMLInputElement>(elements()[0]!, '.panel input').map((input) => input.checked);
      type('#q', 'Sang');
      await waitUntil(() => control('.title button'));
      control('.title button').click();
      await waitUntil(() => control('.more[id]'));
      await settled();
      const filters = checked();
      expect(filters).to.include(true);
      const element = await switchIn();
      await waitUntil(() => control('.more[id]'));
      expect(control<HTMLInputElement>('#q').value).to.equal('Sang');
      expect(checked()).to.deep.equal(filters);
      expect(textsIn(element, '.title button')).to.deep.equal(['Sangaften']);
    });

    it('of a form what is typed, chosen, and wrong', async () => {
      await show(form);
      await waitUntil(() => control('.send button'));
      type('#name', 'Frivillig');
      const box = control<HTMLInputElement>('input[type=checkbox]');
      box.click();
      control('.send button').click();
      await waitUntil(() => textsIn(elements()[0]!, '.err').some(Boolean));
      const wrong = textsIn(elements()[0]!, '.err').filter(Boolean).length;
      const element = await switchIn();
      expect(control<HTMLInputElement>('#name').value).to.equal('Frivillig');
      expect(control<HTMLInputElement>('input[type=checkbox]').checked).to.equal(true);
      const said = textsIn(element, '.err').filter(Boolean);
      expect(said.length).to.equal(wrong);
      for (const text of said) expect(text).to.match(/[\u0600-\u06ff]/);
    });

    it('of a card its codes', async () => {
      await show(typedCard);
      await waitUntil(() => control('[aria-expanded]'));
      control('[aria-expanded]').click();
      await waitUntil(() => control('[aria-expanded=true]'));
      await switchIn();
      expect(control('[aria-expanded=true]')).to.not.equal(undefined);
    });

    it('of hours the place where one reads', async () => {
      await show(hours);
      await waitUntil(() => control('.picker select'));
      await switchIn();
    });
  });
});

describe('a wish for a language that the elements do not speak', () => {
  const address = location.href;
  afterEach(async () => {
    history.replaceState(null, '', address);
    await setLanguage('da');
  });
  const shown = (markup: string) =>
    consoleDuring('warn', async (messages) => {
      const page = document.createElement('main');
      page.innerHTML = markup;
      document.body.append(page);
      for (const element of page.querySelectorAll<FeedElement>('lbb-opening-hours')) await element.updateComplete;
      await waitUntil(() => messages.some((message) => message.includes('lang=')));
      expect(language()).to.equal('da');
      page.remove();
    });
  const hours = '<lbb-opening-hours hours="Mandag 10-16"></lbb-opening-hours>';

  it('falls back to the page’s, and is named once with the nearest one', async () => {
    const messages = await shown(`<div lang="ua">${hours}${hours}</div>`);
    expect(messages.filter((message) => message.includes('lang="ua"'))).to.have.length(1);
    expect(messages.join()).to.contain('nærmest er uk');
  });
  it('also where the address asks for it', async () => {
    history.replaceState(null, '', '?lbb-lang=tigrinja');
    expect((await shown(hours)).join())
      .to.contain('lementerne taler ikke "tigrinja"')
      .and.contain('nærmest er ti.');
  });
});
