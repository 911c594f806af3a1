import {sendKeys} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, html, inDays, textsIn, waitUntil} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&keys-${++key}`;
const once = (days: number) => [{dates: [`${inDays(days)}T19:00`], endTime: '21:00'}];
const feed = {
  version: 1,
  name: 'Aktiviteter i Ribe',
  organizations: [
    {id: 'ribe', name: 'Frivilliggruppen Ribe', telephone: '12345678', limitations: [{code: 'casework', instead: 'Kommunen'}]},
  ],
  places: [{id: 'vindrosen', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}}],
  activities: [
    {id: 'hus', name: 'Åbent hus', organization: 'ribe', place: 'vindrosen', topics: ['advice'], schedule: once(1)},
    {id: 'mad', name: 'Fællesspisning', organization: 'ribe', topics: ['food'], schedule: once(2)},
  ],
};

/** What a screen reader says of what has the focus: kind, name, state. */
function heard(element: LbbActivities): string {
  const one = element.shadowRoot!.activeElement as HTMLElement | null;
  if (!one) return '';
  const text = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const root = element.shadowRoot!;
  const field = one as HTMLInputElement;
  const label = field.labels?.[0] ?? (one.id ? root.querySelector(`label[for="${one.id}"]`) : one.closest('label'));
  const name = one.getAttribute('aria-label') ?? (/input|select/.test(one.localName) ? text(label) : text(one));
  const kind = one.localName === 'input' ? field.type : one.localName === 'a' ? 'link' : one.localName;
  const group = kind === 'checkbox' ? `, ${text(one.closest('fieldset')!.querySelector('legend'))}` : '';
  const expanded = one.getAttribute('aria-expanded');
  const state = expanded ? (expanded === 'true' ? ' open' : ' closed') : kind === 'checkbox' ? (field.checked ? ' on' : ' off') : '';
  return `${kind} "${name}"${group}${state}`;
}

describe('under a header that stays in view', () => {
  const headerOf: Record<string, () => HTMLElement> = {
    'of the page': () => document.createElement('div'),
    'that is an element of its own': () => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).innerHTML = '<div style="block-size: 150px"><b>Ribe</b></div>';
      return host;
    },
    'within an element of its own': () => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).innerHTML =
        '<div style="position: fixed; inset: 0 0 auto; block-size: 150px; background: white"></div>';
      return host;
    },
  };
  const headerStyle = 'position: sticky; inset-block-start: 0; block-size: 150px; background: white; z-index: 1';

  for (const [where, make] of Object.entries(headerOf))
    it(`what Shift and Tab lead to can be seen, header ${where}`, async () => {
      const page = await fixture<HTMLElement>(html`<div><div style="block-size: 2000px"></div></div>`);
      const header = make();
      if (where !== 'within an element of its own') header.style.cssText = headerStyle;
      page.prepend(header);
      const days = Array.from({length: 13}, (_, i) => inDays(i + 1));
      const many = {
        version: 1,
        activities: days.map((day, i) => ({id: `a${i}`, name: `Sycafé ${i}`, schedule: [{dates: [`${day}T19:00`]}]})),
      };
      const element = document.createElement('lbb-activities');
      element.setAttribute('src', served(many));
      page.append(element, Object.assign(document.createElement('div'), {style: 'block-size: 2000px'}));
      await element.updateComplete;
      await waitUntil(() => allIn(element, '.title button').length === 13 && allIn(element, '.tool').length);
      const lines = allIn<HTMLButtonElement>(element, '.title button');
      lines.at(-1)!.focus({preventScroll: true});
      // The line above stands behind the header.
      scrollTo(0, scrollY + lines.at(-1)!.getBoundingClientRect().top - 160);
      for (const line of lines.slice(8, -1).reverse()) {
        await sendKeys({down: 'Shift'});
        await sendKeys({press: 'Tab'});
        await sendKeys({up: 'Shift'});
        expect(element.shadowRoot!.activeElement).to.equal(line);
        await waitUntil(() => line.getBoundingClientRect().top >= 150, `${line.textContent} is seen`);
        scrollTo(0, scrollY + line.getBoundingClientRect().top - 160);
      }
      scrollTo(0, 0);
    });
});

it('what Tab leads to in the filters can be seen above the button that stays at the bottom', async () => {
  const organizations = Array.from({length: 6}, (_, i) => ({id: `g${i}`, name: `Gruppe ${i}`}));
  const activities = organizations.map(({id}, i) => ({id: `a${i}`, name: `Sycafé ${i}`, organization: id, schedule: once(i + 1)}));
  const page = await fixture<HTMLElement>(html`<div style="inline-size: 300px; padding-block: 1000px"></div>`);
  const element = document.createElement('lbb-activities');
  element.setAttribute('src', served({version: 1, organizations, activities}));
  page.append(element);
  await element.updateComplete;
  await waitUntil(() => allIn(element, '.line1 button').length);
  allIn(element, '.line1 button')[0]!.click();
  await waitUntil(() => allIn(element, '.opt input').length > 4);
  const boxes = allIn<HTMLInputElement>(element, '.opt input');
  const edges = (part: string | Element) => (typeof part === 'string' ? allIn(element, part)[0]! : part).getBoundingClientRect();
  for (const [i, box] of boxes.slice(1, 4).entries()) {
    boxes[i]!.focus({preventScroll: true});
    scrollTo(0, scrollY + edges(box.closest('.opt')!).bottom - innerHeight + 10);
    expect(edges(box.closest('.opt')!).bottom).to.be.above(edges('.show').top);
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement).to.equal(box);
    await waitUntil(() => edges(box.closest('.opt')!).bottom <= edges('.show').top, `${i} is seen`);
  }
  scrollTo(0, 0);
});

describe('the focus, where lines come and go', () => {
  const activity = (id: string, days: number, more: object = {}) => ({
    id: `${id}@gruppen.example`,
    name: id,
    url: `https://${id}.example/`,
    schedule: once(days),
    ...more,
  });
  const [song, food, sewing] = [activity('sang', 1), activity('mad', 2), activity('syning', 3)];
  const begin = async () => {
    const element = await drawn<LbbActivities>(
      html`<lbb-activities src=${served({version: 1, activities: [song, food, sewing]})}></lbb-activities>`,
    );
    await waitUntil(() => allIn(element, '.tool').length);
    return element;
  };
  /** As the feed says later. */
  const renewed = async (element: LbbActivities, ...activities: object[]) => {
    element.src = served({version: 1, activities});
    await element.updateComplete;
    return heard(element);
  };
  const title = (element: LbbActivities, at: number) => allIn(element, '.title button')[at]!;

  it('stays on its activity when another comes before it', async () => {
    const element = await begin();
    title(element, 1).focus();
    expect(await renewed(element, song, activity('dans', 1), food, sewing)).to.equal('button "mad" closed');
    expect(element.shadowRoot!.activeElement).to.equal(title(element, 2));
  });

  it('stays on what is opened in it', async () => {
    const element = await begin();
    title(element, 1).click();
    await waitUntil(() => allIn(element, '.links a').length);
    allIn(element, '.links a')[0]!.focus();
    expect(await renewed(element, food, sewing)).to.match(/^link "mad\.example/);
    expect(allIn(element, '.item')[0]!.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('stays on its activity at another time', async () => {
    const element = await begin();
    title(element, 0).focus();
    expect(await renewed(element, food, sewing, activity('sang', 5))).to.equal('button "sang" closed');
  });

  for (const [at, left, said, count] of [
    [0, [food, sewing], 'button "mad" closed', '2 aktiviteter'],
    [1, [song, sewing], 'button "syning" closed', '2 aktiviteter'],
    [2, [song, food], 'button "mad" closed', '2 aktiviteter'],
    [1, [song], 'button "sang" closed', '1 aktivitet'],
    [1, [], 'h2 "Det sker hos os"', 'Ingen aktiviteter'],
  ] as const)
    it(`goes from line ${at + 1} of 3 that is gone to ${said}, and ${count} is announced`, async () => {
      const element = await begin();
      title(element, at).focus();
      expect(await renewed(element, ...left)).to.equal(said);
      await waitUntil(() => textsIn(element, '[role=status]')[0] === count);
    });

  it('goes to the next line, not to a later date of what is over', async () => {
    const element = await begin();
    const twice = {...song, schedule: [{dates: [`${inDays(1)}T19:00`, `${inDays(5)}T19:00`]}]};
    await renewed(element, twice, food);
    title(element, 0).focus();
    expect(await renewed(element, {...twice, schedule: once(5)}, food)).to.equal('button "mad" closed');
  });

  it('stays where it is on an activity that stands in several topics', async () => {
    const both = {...song, topics: ['sport', 'food']};
    const element = await drawn<LbbActivities>(
      html`<lbb-activities view="topics" src=${served({version: 1, activities: [both, food]})}></lbb-activities>`,
    );
    await waitUntil(() => allIn(element, '.tool').length && allIn(element, '.item').length === 3);
    for (const at of [0, 1]) {
      const button = title(element, at);
      expect(button.textContent!.trim()).to.equal('sang');
      button.focus();
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(button);
    }
  });

  it('is nowhere where it was nowhere, and nothing is announced', async () => {
    const element = await begin();
    expect(await renewed(element, food)).to.equal('');
    expect(textsIn(element, '[role=status]')[0]).to.equal('');
  });

  it('moves without moving the page', async () => {
    const page = await fixture<HTMLElement>(html`<div style="padding-block-end: 3000px"></div>`);
    const element = await begin();
    page.prepend(element);
    await element.updateComplete;
    title(element, 0).focus();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    scrollTo(0, 1500);
    expect(await renewed(element, food, sewing)).to.equal('button "mad" closed');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(1500);
    scrollTo(0, 0);
  });
});

describe('by keyboard and ear', () => {
  afterEach(() => setLanguage('da'));

  const begin = async () => {
    const element = await drawn<LbbActivities>(html`<lbb-activities src=${served(feed)}></lbb-activities>`);
    document.body.tabIndex = -1;
    document.body.focus();
    return element;
  };
  afterEach(() => document.body.removeAttribute('tabindex'));
  const press = async (element: LbbActivities, name: string) => {
    await sendKeys({press: name});
    await element.updateComplete;
    return heard(element);
  };
  /** Goes on with Tab until something is heard. */
  const tabTo = async (element: LbbActivities, words: string) => {
    for (let i = 0; i < 40; i++) {
      const said = await press(element, 'Tab');
      if (said.includes(words)) return said;
    }
    throw new Error(`never heard: ${words}`);
  };
  const announced = async (element: LbbActivities, words: string) => {
    const deadline = Date.now() + 50_000;
    while (textsIn(element, '[role=status]')[0] !== words) {
      if (Date.now() > deadline) throw new Error(`said “${textsIn(element, '[role=status]')[0]}”, not “${words}”`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };

  it('the whole way is walked: search, filters, a line, what one can do with it, and back', async () => {
    const element = await begin();
    expect(await press(element, 'Tab')).to.match(/^select "Vælg sprog/);
    expect(await press(element, 'Tab')).to.equal('search "Søg"');
    await sendKeys({type: 'hus'});
    await announced(element, '1 aktivitet');
    expect(await press(element, 'Tab')).to.equal('button "Filtre" closed');
    expect(await press(element, 'Enter')).to.equal('button "Filtre" open');
    expect(await tabTo(element, 'Rådgivning')).to.match(/^checkbox "✓?Rådgivning ?1", Emne off/);
    expect(await press(element, ' ')).to.match(/ on$/);
    await announced(element, '1 aktivitet');
    expect(await tabTo(element, 'Ryd alle')).to.equal('button "Ryd alle filtre"');
    await press(element, 'Enter');
    expect(await tabTo(element, 'Åbent hus')).to.equal('button "Åbent hus" closed');
    expect(await press(element, 'Enter')).to.equal('button "Åbent hus" open');
    expect(await tabTo(element, 'Vis på kort')).to.equal('link "Vis på kort (åbner i en ny fane)"');
    expect(await tabTo(element, '12 34 56 78')).to.match(/^link /);
    expect(await tabTo(element, 'Føj til kalender')).to.equal('button "Føj til kalender" closed');
    await press(element, 'Enter');
    await waitUntil(() => heard(element) === 'button "Føj til kalender" open', `still ${heard(element)}`);
    expect(await tabTo(element, 'Hent kalenderfil')).to.match(/^button /);
  });

  it('what nobody can help with is one key away from the count, and read from its heading', async () => {
    const element = await begin();
    expect(await tabTo(element, 'Det kan vi ikke')).to.equal('button "Det kan vi ikke hjælpe med"');
    expect(await press(element, 'Enter')).to.equal('span "Det kan vi ikke hjælpe med"');
    expect(element.shadowRoot!.activeElement!.parentElement!.localName).to.equal('h3');
  });

  it('headings, landmarks and groups have levels and names, in order', async () => {
    const element = await begin();
    const outline = allIn(element, 'h1,h2,h3,h4,h5,h6').map(
      ({localName, textContent}) => `${localName} ${textContent!.replace(/\s+/g, ' ').trim()}`,
    );
    expect(outline.map((line) => line.split(' ')[0])).to.deep.equal(['h2', 'h3', 'h4', 'h3', 'h4', 'h3']);
    expect([0, 2, 4, 5].map((i) => outline[i]!.slice(3))).to.deep.equal([
      'Det sker hos os',
      'Åbent hus',
      'Fællesspisning',
      'Det kan vi ikke hjælpe med',
    ]);
    expect(outline[1]).to.match(/^h3 I morgen /);
    expect(allIn(element, '[role=search]').length).to.equal(1);
    expect(textsIn(element, 'fieldset legend')).to.deep.equal(['Dag']);
    // One polite place for news, there from the beginning, or nothing would be said.
    expect(allIn(element, '[role=status]').map(({textContent}) => textContent)).to.deep.equal(['']);
    for (const picture of allIn(element, 'svg')) expect(picture.getAttribute('aria-hidden')).to.equal('true');
  });
});
