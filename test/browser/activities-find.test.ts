// In one engine only: it takes long; npm run test:long tries it in the others.
import {sendKeys} from '@web/test-runner-commands';
import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import type {ActivityOpenedEvent} from '../../src/elements/activities/events.js';
import type {FilterChangedEvent} from '../../src/elements/activities/search/events.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, expectAccessible, html, inAHurry, inDays, textsIn, waitUntil} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&find${++key}`;
const once = (days: number, time = '19:00') => [{dates: [`${inDays(days)}T${time}`], endTime: '21:00'}];

const feed = {
  version: 1,
  organizations: [
    {id: 'ribe', name: 'Frivilliggruppen Ribe'},
    {id: 'bramming', name: 'Frivilliggruppen Bramming'},
  ],
  places: [{id: 'vindrosen', name: 'Vindrosen', address: {addressLocality: 'Ribe'}}],
  activities: [
    {
      id: 'hus',
      name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
      organization: 'ribe',
      place: 'vindrosen',
      topics: ['advice'],
      availableLanguage: ['da', 'ar'],
      access: 'drop-in',
      cost: {free: true},
      schedule: once(1),
    },
    {
      id: 'bold',
      name: 'Friendly Football',
      organization: 'bramming',
      topics: ['sport'],
      availableLanguage: ['da', 'fa-AF'],
      children: 'welcome',
      schedule: once(2),
    },
    {
      id: 'mad',
      name: 'Fællesspisning',
      organization: 'ribe',
      topics: ['food'],
      availableLanguage: ['da', 'uk'],
      access: 'registration',
      schedule: once(2, '17:00'),
    },
    {id: 'langt', name: 'Sommerlejr', topics: ['holidays'], schedule: once(60)},
    {id: 'familie', name: 'Netværksfamilie', access: 'by-arrangement', topics: ['friendship']},
  ],
};
const draw = (more: object = {}) => drawn<LbbActivities>(html`<lbb-activities src=${served({...feed, ...more})}></lbb-activities>`);
const titles = (element: Element) => textsIn(element, '.title');
const search = (element: Element) => allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;

async function type(element: LbbActivities, text: string): Promise<FilterChangedEvent> {
  search(element).value = text;
  search(element).dispatchEvent(new Event('input'));
  const event = (await oneEvent(element, 'lbb-filter-changed')) as FilterChangedEvent;
  await element.updateComplete;
  return event;
}

async function click(element: LbbActivities, control: HTMLElement | undefined): Promise<void> {
  control!.click();
  await element.updateComplete;
}
const button = (element: Element, name: string) =>
  allIn<HTMLButtonElement>(element, 'button').find((one) => one.textContent!.replace(/\s+/g, ' ').trim().startsWith(name));
const choice = (element: Element, name: string) =>
  allIn<HTMLLabelElement>(element, '.opt').find((one) => one.textContent!.replace(/\s+/g, ' ').trim().includes(name));

inAHurry();

describe('looking for something in <lbb-activities>', () => {
  afterEach(async () => {
    await setLanguage('da');
    history.replaceState(null, '', location.pathname);
  });

  it('finds by the beginning of words, whatever keyboard they are typed on, also what is far away', async () => {
    const element = await draw();
    await type(element, 'abent');
    expect(titles(element)).to.deep.equal(['Åbent hus']);
    await type(element, 'rådgiv');
    expect(titles(element)).to.deep.equal(['Åbent hus']);
    await type(element, 'مفتوح');
    expect(titles(element)).to.deep.equal(['Åbent hus']);
    const {count} = await type(element, 'sommer');
    expect([titles(element), count]).to.deep.equal([['Sommerlejr'], 1]);
    await type(element, '');
    expect(titles(element)).to.deep.equal(['Åbent hus', 'Fællesspisning', 'Friendly Football', 'Netværksfamilie']);
  });

  it('chooses by topic, town, group, language and what matters, each with its count', async () => {
    const element = await draw();
    await click(element, button(element, 'Filtre'));
    expect(textsIn(element, '.panel legend')).to.deep.equal(['Emne', 'Sted og gruppe', 'Sprog der tales', 'Filtre']);
    expect(choice(element, 'arabisk')!.textContent!.replace(/\s+/g, '')).to.equal('✓arabiskالعربية1');
    await click(element, choice(element, 'Frivilliggruppen Ribe')?.querySelector('input') ?? undefined);
    expect(titles(element)).to.deep.equal(['Åbent hus', 'Fællesspisning']);
    await click(element, choice(element, 'ukrainsk')?.querySelector('input') ?? undefined);
    expect(titles(element)).to.deep.equal(['Fællesspisning']);
    expect(button(element, 'Filtre')!.textContent).to.contain('2');
    await click(element, button(element, 'Ryd alle filtre'));
    expect(titles(element)).to.have.length(4);
  });

  it('shows the most used choices of each kind, the rest by a button that hands its focus on', async () => {
    const places = Array.from({length: 12}, (_, n) => ({
      id: `p${n}`,
      name: `Sted ${n}`,
      address: {addressLocality: `By ${String(n).padStart(2, '0')}`},
    }));
    const activities = places.map(({id}, n) => ({id: `a${n}`, name: 'Kaffe', place: id, organization: 'ribe', schedule: once(1)}));
    const element = await draw({places, activities: [...activities, {...activities[11], id: 'b'}]});
    await click(element, button(element, 'Filtre'));
    const names = () => textsIn(element, '.opt .tick + span');
    const towns = (...numbers: number[]) => numbers.map((n) => `By ${String(n).padStart(2, '0')}`);
    expect(names()).to.deep.equal([...towns(11, 0, 1, 2, 3, 4, 5, 6), 'Frivilliggruppen Ribe']);
    const more = allIn<HTMLButtonElement>(element, '.more-opts')[0]!;
    more.focus();
    await click(element, more);
    expect(names()).to.deep.equal([...towns(11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 'Frivilliggruppen Ribe']);
    expect(allIn(element, '.more-opts').length).to.equal(0);
    expect(element.shadowRoot!.activeElement!.closest('.opt')!.textContent).to.contain('By 07');
    await expectAccessible(element);
  });

  it('chooses a day of the week, and says how to loosen when nothing fits', async () => {
    const element = await draw();
    const weekday = (days: number) => (new Date(Date.parse(inDays(days))).getUTCDay() + 6) % 7;
    const day = (days: number) => allIn<HTMLInputElement>(element, '.week input')[1 + weekday(days)]!;
    await click(element, day(2));
    expect(titles(element)).to.deep.equal(['Fællesspisning', 'Friendly Football']);
    await type(element, 'åbent');
    expect(titles(element)).to.deep.equal([]);
    expect(textsIn(element, '.go .btn')[0]).to.equal('Vis uden “åbent”');
    await click(element, button(element, 'Vis alle'));
    expect(titles(element)).to.have.length(4);
    expect(search(element).value).to.equal('');
  });

  it('says in words which day is today, and what the dots beside the days show', async () => {
    const daily = (times: number) => ({
      id: `d${times}`,
      name: 'Kaffe',
      schedule: [{dates: [0, 1, 2].slice(0, times).flatMap((days) => `${inDays(1 + days)}T19:00`)}],
    });
    const element = await draw({activities: [1, 1, 2, 3, 3, 3].map((times, i) => ({...daily(times), id: `a${i}`}))});
    const words = (days: number) => textsIn(element, '.week label')[1 + ((new Date(Date.parse(inDays(days))).getUTCDay() + 6) % 7)];
    const named = (days: number) => words(days)!.replace(/^\S+?(?=,)/, '');
    expect([0, 1, 2, 3, 4].map(named)).to.deep.equal([
      ', i dag, intet',
      ', tre gange eller mere',
      ', tre gange eller mere',
      ', tre gange eller mere',
      ', intet',
    ]);
    const other = await draw({activities: [1, 2].map((times) => daily(times))});
    expect(
      textsIn(other, '.week label')
        .filter((one) => /gang/.test(one))
        .map((one) => one.replace(/^.*, /, '')),
    ).to.have.members(['to gange', 'én gang']);
    expect(textsIn(other, '.week label')[0]).to.equal('Alle dage');
  });

  it('gives those who find nothing a number to call, each once, and none that is not for visitors', async () => {
    const element = await draw({
      organizations: [
        {id: 'ribe', name: 'Frivilliggruppen Ribe', telephone: '+45 12 34 56 78'},
        {id: 'bramming', name: 'Frivilliggruppen Bramming'},
      ],
      contacts: [
        {id: 'c', role: 'coordinator', organization: 'bramming', for: ['professional'], channels: [{type: 'phone', value: '87654321'}]},
      ],
    });
    await type(element, 'findes ikke');
    expect(textsIn(element, '.none li')).to.deep.equal(['Frivilliggruppen Ribe +45 12 34 56 78']);
    expect(allIn<HTMLAnchorElement>(element, '.none a').map(({href}) => href)).to.deep.equal(['tel:+4512345678']);
    await expectAccessible(element);
  });

  it('keeps what is looked for in the address when asked to, and the back button undoes it', async () => {
    const src = served(feed);
    const element = await drawn<LbbActivities>(html`<lbb-activities sync-url src=${src}></lbb-activities>`);
    await click(element, button(element, 'Filtre'));
    await click(element, choice(element, 'Sport')?.querySelector('input') ?? undefined);
    expect(location.search).to.contain('lbb-f=topic.sport');
    const shared = await drawn<LbbActivities>(html`<lbb-activities sync-url src=${src}></lbb-activities>`);
    expect(titles(shared)).to.deep.equal(['Friendly Football']);
    shared.remove();
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
  });

  it('leaves the address alone otherwise', async () => {
    const before = location.href;
    await type(await draw(), 'mad');
    expect(location.href).to.equal(before);
  });

  for (const language of ['da', 'ar'])
    it(`has no accessibility faults with filters open and with nothing found, ${language}`, async () => {
      await setLanguage(language);
      const element = await draw();
      await click(element, allIn<HTMLButtonElement>(element, '.line1 button')[0]);
      await expectAccessible(element);
      await type(element, 'findes ikke');
      await expectAccessible(element);
    });

  it('is reached by keyboard in the order it is read', async () => {
    const element = await draw();
    document.body.tabIndex = -1;
    document.body.focus();
    const order: string[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({press: 'Tab'});
      const {activeElement} = element.shadowRoot!;
      order.push(
        activeElement ? (activeElement.localName === 'input' ? (activeElement as HTMLInputElement).type : activeElement.localName) : '',
      );
    }
    document.body.removeAttribute('tabindex');
    expect(order.slice(0, 3)).to.deep.equal(['select', 'search', 'button']);
  });
});

describe('opening an activity', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('shows its details below its line, and closes again', async () => {
    const element = await draw();
    const title = () => allIn<HTMLButtonElement>(element, '.title button')[0]!;
    const opened = oneEvent(element, 'lbb-activity-opened');
    await click(element, title());
    expect(((await opened) as unknown as ActivityOpenedEvent).id).to.equal('hus');
    expect(title().ariaExpanded).to.equal('true');
    expect(element.shadowRoot!.getElementById(title().getAttribute('aria-controls')!)!.textContent).to.contain('Gratis');
    await click(element, title());
    expect([title().ariaExpanded, allIn(element, '.more[part]').length]).to.deep.equal(['false', 0]);
  });

  it('follows a link to an activity, brings it into view and focuses it', async () => {
    history.replaceState(null, '', '#lbb-langt');
    const element = await draw();
    await element.updateComplete;
    expect(titles(element)).to.contain('Sommerlejr');
    expect(allIn(element, '.open .title').map((title) => title.textContent!.trim())).to.deep.equal(['Sommerlejr']);
  });

  it('alone on a page stands open, without search', async () => {
    const element = await drawn<LbbActivities>(html`<lbb-activities for="mad" src=${served(feed)}></lbb-activities>`);
    expect(titles(element)).to.deep.equal(['Fællesspisning']);
    expect(allIn(element, '.open').length).to.equal(1);
    expect(allIn(element, 'input[type=search]').length).to.equal(0);
    expect(allIn(element, '.tally').length).to.equal(0);
  });

  it('alone with many dates shows the next, which names the others; more come by the button', async () => {
    const weekly = {
      id: 'uge',
      name: 'Lektiecafé',
      schedule: [{startDate: inDays(1), repeatFrequency: 'P1W', startTime: '14:00', endTime: '16:00'}],
    };
    const element = await drawn<LbbActivities>(
      html`<lbb-activities for="uge" src=${served({...feed, activities: [...feed.activities, weekly]})}></lbb-activities>`,
    );
    expect(titles(element)).to.deep.equal(['Lektiecafé']);
    expect(allIn<HTMLTimeElement>(element, '.next time').map(({dateTime}) => dateTime.slice(0, 10))).to.deep.equal(
      [8, 15, 22, 29].map(inDays),
    );
    await click(element, button(element, 'Vis flere'));
    expect(titles(element).length).to.be.above(10);
    history.replaceState(null, '', `#lbb-uge@${inDays(15)}`);
    dispatchEvent(new Event('hashchange'));
    await waitUntil(() => allIn(element, '.open')[0]?.dataset.key === `uge@${inDays(15)}T14:00`, 'the linked date never opened');
    expect(allIn(element, '.open').length).to.equal(1);
  });
});

describe('views and what the page chooses', () => {
  const view = (template: ReturnType<typeof html>) => drawn<LbbActivities>(template);
  it('by topic, each topic by name', async () => {
    const element = await view(html`<lbb-activities view="topics" src=${served(feed)}></lbb-activities>`);
    expect(textsIn(element, '.rail')).to.deep.equal(['Mad', 'Rådgivning', 'Sport', 'Venskab']);
    await expectAccessible(element);
  });
  it('compact, the next few without search', async () => {
    const element = await view(html`<lbb-activities view="compact" limit="2" src=${served(feed)}></lbb-activities>`);
    expect(titles(element)).to.deep.equal(['Åbent hus', 'Fællesspisning']);
    expect(allIn(element, 'input').length).to.equal(0);
  });
  it('for those who are new here', async () => {
    const element = await view(html`<lbb-activities view="new-here" src=${served(feed)}></lbb-activities>`);
    expect(titles(element)).to.deep.equal(['Åbent hus']);
  });
  it('only some topics, organizations or places', async () => {
    expect(titles(await view(html`<lbb-activities topic="sport food" src=${served(feed)}></lbb-activities>`))).to.deep.equal([
      'Fællesspisning',
      'Friendly Football',
    ]);
    expect(titles(await view(html`<lbb-activities organization="bramming" src=${served(feed)}></lbb-activities>`))).to.deep.equal([
      'Friendly Football',
    ]);
    expect(titles(await view(html`<lbb-activities place="vindrosen" src=${served(feed)}></lbb-activities>`))).to.deep.equal(['Åbent hus']);
  });
  it('more days by a button, which hands its focus to the first new line', async () => {
    const element = await draw();
    while (button(element, 'Vis flere')) {
      button(element, 'Vis flere')!.focus();
      await click(element, button(element, 'Vis flere'));
    }
    expect(titles(element)).to.contain('Sommerlejr');
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('Sommerlejr');
  });
  const manyOffers = Array.from({length: 90}, (_, n) => ({id: `n${n}`, name: `Tilbud ${n}`, topics: [n % 2 ? 'sport' : 'food']}));
  for (const view of ['agenda', 'topics'])
    it(`many offers by arrangement in parts, view="${view}"`, async () => {
      const {fetch} = window; // such a feed is too long for an address
      window.fetch = () => Promise.resolve(new Response(JSON.stringify({version: 1, activities: manyOffers})));
      const element = await drawn<LbbActivities>(html`<lbb-activities view=${view} src="/feeds/many-${++key}.json"></lbb-activities>`);
      window.fetch = fetch;
      expect(titles(element).length).to.equal(40);
      expect(textsIn(element, '.tally')[0]).to.contain('90 aktiviteter');
      await click(element, button(element, 'Vis flere'));
      await click(element, button(element, 'Vis flere'));
      expect(titles(element).length).to.equal(90);
      expect(button(element, 'Vis flere')).to.equal(undefined);
    });
  it('gives the search field a line of its own where large text leaves no room for two', async () => {
    const element = document.createElement('lbb-activities');
    Object.assign(element.style, {display: 'block', inlineSize: '296px', fontSize: '32px'});
    element.src = served(feed);
    document.body.append(element);
    await element.updateComplete;
    const field = element.shadowRoot!.querySelector('input[type=search]')!.getBoundingClientRect();
    const filters = button(element, 'Filtre')!.getBoundingClientRect();
    expect(field.bottom).to.be.below(filters.top);
    expect(field.width).to.be.at.least(290);
    element.remove();
  });

  for (const width of [240, 320, 800, 1100])
    it(`keeps the place of what stands around the list, ${width} px wide`, async () => {
      const element = document.createElement('lbb-activities');
      element.style.inlineSize = `${width}px`;
      element.style.display = 'block';
      element.src = served({...feed, limitations: [{code: 'casework'}]});
      document.body.append(element);
      await element.updateComplete;
      const height = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().height;
      // As high as what is in it, within a hair's breadth: nothing below moved when it came.
      expect(height('.find-space') - height('.find')).to.be.within(-0.5, 6);
      expect(height('.picker-space')).to.be.at.least(height('.picker') - 0.5);
      const above = element.shadowRoot!.querySelector('.above')!;
      expect(above.querySelectorAll('.tool').length).to.equal(2);
      expect(height('.above')).to.be.at.most(parseFloat(getComputedStyle(above).minBlockSize) + 0.5);
      element.remove();
    });
});

describe('structured data', () => {
  const blocks = () =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent!) as {'@graph': {name: string}[]},
    );
  const written = () => waitUntil(() => blocks().length, 'no structured data came').then(blocks);
  const names = (found: ReturnType<typeof blocks>) => found.map((block) => block['@graph'].map(({name}) => name));
  const coming = ['Åbent hus', 'Fællesspisning', 'Friendly Football', 'Sommerlejr'];

  it('is written for search engines, goes with the element, and comes again where that is moved to', async () => {
    const element = await draw();
    expect(names(await written())).to.deep.equal([coming]);
    const place = element.parentElement!;
    element.remove();
    expect(blocks()).to.deep.equal([]);
    place.append(element);
    expect(names(await written())).to.deep.equal([coming]);
    element.remove();
  });

  it('says what two elements show once, and goes on saying it when one of them goes', async () => {
    const src = served(feed);
    const both = await Promise.all(
      ['agenda', 'compact'].map((view) => drawn<LbbActivities>(html`<lbb-activities view=${view} src=${src}></lbb-activities>`)),
    );
    await written();
    await idle();
    expect(names(blocks())).to.deep.equal([coming]);
    both[0]!.remove();
    expect(names(blocks())).to.deep.equal([coming]);
    both[1]!.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('is bounded, whatever the feed’s length', async () => {
    const daily = {repeatFrequency: 'P1D', startDate: inDays(0), startTime: '23:00', endTime: '00:00'};
    const element = await draw({activities: [1, 2, 3].map((n) => ({id: `d${n}`, name: `Hver dag ${n}`, schedule: [daily]}))});
    expect((await written())[0]!['@graph'].length).to.equal(50);
    element.remove();
  });

  it('is left out when the page wants it so', async () => {
    const without = await drawn<LbbActivities>(html`<lbb-activities no-structured-data src=${served(feed)}></lbb-activities>`);
    const other = await draw({activities: ['Kor', 'Dans'].map((name) => ({id: name, name, schedule: once(3)}))});
    expect(names(await written())).to.deep.equal([['Kor', 'Dans']]);
    without.remove();
    other.remove();
  });
});

/** Until what the elements leave for later is done. */
async function idle(): Promise<void> {
  await new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 250)));
  await aTimeout(200);
}
