// In one engine only: it takes long; npm run test:long tries it in the others.
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, expectAccessible, html, inDays, textsIn, wordsOf} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&list-${++key}`;
const once = (days: number) => [{dates: [`${inDays(days)}T19:00`], endTime: '21:00'}];
const weekly = (days: number) => [{startDate: inDays(days), repeatFrequency: 'P1W', startTime: '19:00', endTime: '21:00'}];
const groups = [
  {
    id: 'ribe',
    name: 'Frivilliggruppen Ribe',
    telephone: '12345678',
    limitations: [{code: 'casework', instead: 'Spørg Integrationshuset'}, {code: 'interpreting'}],
  },
  {id: 'lokal', name: 'Lokalgruppen', parentOrganization: 'ribe'},
  {id: 'klub', name: 'Boldklubben'},
];
const feedOf = (activities: readonly object[], more: object = {}) => ({
  version: 1,
  name: 'Aktiviteter i Ribe',
  organizations: groups,
  places: [
    {
      id: 'vindrosen',
      name: 'Vindrosen',
      address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'},
    },
    {id: 'bolig', name: 'Hemmelig bolig', visibility: 'area', area: 'Ribe nord', address: {streetAddress: 'Hemmeligvej 7'}},
  ],
  activities,
  ...more,
});
const show = (feed: object, view = 'agenda') =>
  drawn<LbbActivities>(html`<lbb-activities view=${view} src=${served(feed)}></lbb-activities>`);
const buttonIn = (element: Element, name: string) =>
  allIn<HTMLButtonElement>(element, 'button').find(({textContent}) => textContent!.includes(name));

/** Waits until something is rendered. */
async function until<T>(found: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const one = found();
    if (one) return one;
    await new Promise(requestAnimationFrame);
  }
}

describe('what nobody can help with', () => {
  afterEach(() => setLanguage('da'));
  const own = {id: 'job', name: 'Jobcafé', organization: 'ribe', schedule: once(2), limitations: [{text: 'Vi kan ikke love dig et job'}]};
  const open = {id: 'hus', name: 'Åbent hus', organization: 'lokal', schedule: once(1)};

  for (const view of ['agenda', 'topics', 'compact', 'new-here'])
    it(`stands in view="${view}" without opening anything, with who can instead`, async () => {
      const element = await show(feedOf([{...open, access: 'drop-in', availableLanguage: ['da', 'en'], topics: ['advice']}]), view);
      expect(textsIn(element, '.limits-of-all .rail')).to.deep.equal(['Det kan vi ikke hjælpe med']);
      expect(textsIn(element, '.limit-lines dt')).to.deep.equal(['Sagsbehandling', 'Tolkning']);
      expect(textsIn(element, '.limit-lines dd')).to.deep.equal(['Det kan du få hjælp til her: Spørg Integrationshuset']);
      expect(allIn(element, '.limits-of-all')[0]!.getBoundingClientRect().height).to.be.greaterThan(40);
      await expectAccessible(element);
    });

  it('is said once for each group, with its name where there are several, and with the activity’s where that has its own', async () => {
    const more = {id: 'bold', name: 'Fodbold', organization: 'klub', schedule: once(3)};
    const element = await show(feedOf([own, open, {...open, id: 'hus2', organization: 'ribe'}, more]));
    expect(textsIn(element, '.limit-owner')).to.deep.equal(['Lokalgruppen, Frivilliggruppen Ribe', 'Jobcafé']);
    expect(textsIn(element, '.limit-lines dt')).to.deep.equal(['Sagsbehandling', 'Tolkning', 'Vi kan ikke love dig et job']);
  });

  it('is not said where there are no limits, and not twice for one activity that stands open alone', async () => {
    const none = await show(feedOf([{...open, organization: 'klub'}]));
    expect(allIn(none, '.limits-of-all').length).to.equal(0);
    expect(buttonIn(none, 'Det kan vi ikke')).to.equal(undefined);
    const alone = await drawn<LbbActivities>(html`<lbb-activities for="hus" src=${served(feedOf([open]))}></lbb-activities>`);
    expect(textsIn(alone, '.limit-lines dt')).to.deep.equal(['Sagsbehandling', 'Tolkning']);
    expect(allIn(alone, '.limits-of-all').length).to.equal(0);
  });

  it('follows what the visitor looks for', async () => {
    const element = await show(feedOf([own, {...open, organization: 'klub'}]));
    expect(textsIn(element, '.limit-lines dt')).to.deep.equal(['Vi kan ikke love dig et job']);
    const search = allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;
    search.value = 'åbent';
    search.dispatchEvent(new Event('input'));
    await until(() => !allIn(element, '.limits-of-all').length);
    expect(textsIn(element, '.title')).to.deep.equal(['Åbent hus']);
  });

  it('is reached from beside the count, by keyboard too', async () => {
    const element = await show(feedOf([own, open]));
    buttonIn(element, 'Det kan vi ikke hjælpe med')!.click();
    const {activeElement} = element.shadowRoot!;
    expect(activeElement!.closest('.rail')!.textContent).to.equal('Det kan vi ikke hjælpe med');
  });

  it('shows a few lists at first, the rest by a button', async () => {
    const element = await show(
      feedOf([1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({...own, id: `a${n}`, name: `Tilbud ${n}`, limitations: [{text: `Ikke ${n}`}]}))),
    );
    expect(allIn(element, '.limit-list').length).to.equal(6);
    [...allIn<HTMLButtonElement>(element, '.limit-lists button')][0]!.click();
    await element.updateComplete;
    expect(allIn(element, '.limit-list').length).to.equal(8);
  });

  it('is said in the reader’s language, with what is not translated marked as Danish', async () => {
    await setLanguage('ar');
    const element = await show(feedOf([own, open]));
    expect(textsIn(element, '.limit-lines dt')[0]).to.equal('معالجة القضايا لدى السلطات');
    expect(allIn(element, '.limit-lines [lang=da]').map(({textContent}) => textContent)).to.include('Spørg Integrationshuset');
    await expectAccessible(element);
  });
});

describe('the list on paper', () => {
  const {print} = window;
  let asked: number;
  const paper = () => document.querySelector('.lbb-print')?.shadowRoot ?? undefined;
  beforeEach(() => {
    asked = 0;
    window.print = () => void asked++;
  });
  afterEach(async () => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    dispatchEvent(new Event('pointermove'));
    await setLanguage('da');
  });
  const printed = async (element: Element) => {
    buttonIn(element, 'Print listen')!.click();
    return await until(() => (asked ? paper() : undefined));
  };
  const words = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll(selector)].map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim());

  const activities = [
    {
      id: 'hus',
      name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
      summary: 'Kaffe og snak',
      organization: 'ribe',
      place: 'vindrosen',
      room: 'Caféen',
      access: 'drop-in',
      cost: {free: true},
      availableLanguage: ['da', 'ar'],
      schedule: weekly(1),
    },
    {id: 'hemmelig', name: 'Madklub', organization: 'klub', place: 'bolig', schedule: once(2)},
    {id: 'tur', name: 'Sommertur', organization: 'klub', topics: ['nature'], schedule: once(40)},
    {id: 'familie', name: 'Netværksfamilie', organization: 'ribe', access: 'by-arrangement'},
  ];

  it('says what paper cannot be asked: address, number, price, limits, where it is from and when it was printed', async () => {
    const sheet = await printed(await show(feedOf(activities)));
    expect(words(sheet, '.rail').at(-1)).to.equal('Det kan vi ikke hjælpe med');
    expect(words(sheet, '.title')).to.deep.equal(['Åbent hus', 'Madklub', 'Åbent hus', 'Netværksfamilie']);
    expect(words(sheet.querySelector('.where')!, 'li')).to.deep.equal([
      'Vindrosen · Caféen',
      'Tangevej 6D, 6760 Ribe',
      'dansk og arabisk',
      'Kom bare · Gratis',
      'Frivilliggruppen Ribe · 12 34 56 78',
    ]);
    const all = words(sheet, '.root')[0]!;
    expect(all).to.contain('Spørg Integrationshuset').and.to.contain('Printet ').and.to.contain(location.pathname);
    expect(all).to.contain('Ribe nord').and.not.to.contain('Hemmelig');
    expect(sheet.querySelectorAll('button:not(.foot button)').length).to.equal(0);
  });

  it('is what the visitor looks for, and says what that is; what comes later stands there once', async () => {
    const element = await show(feedOf([...activities, {...activities[0], id: 'hus2', name: 'Husets fest', schedule: weekly(30)}]));
    const search = allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;
    search.value = 'hus';
    search.dispatchEvent(new Event('input'));
    await until(() => !wordsOf(element).includes('Madklub'));
    const sheet = await printed(element);
    expect(words(sheet, '.title')).to.deep.equal(['Åbent hus', 'Åbent hus', 'Husets fest']);
    expect(words(sheet, 'header')[0]).to.contain('“hus”');
  });

  it('is cut at 300 activities, and says so', async () => {
    const {fetch} = window; // such a feed is too long for an address
    const many = Array.from({length: 310}, (_, n) => ({id: `a${n}`, name: `Tilbud ${n}`, schedule: once(1)}));
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(feedOf(many))));
    const element = await drawn<LbbActivities>(html`<lbb-activities src="/feeds/many-${++key}.json"></lbb-activities>`);
    window.fetch = fetch;
    const sheet = await printed(element);
    expect(sheet.querySelectorAll('.row').length).to.equal(300);
    expect(words(sheet, '.cut')).to.deep.equal(['Printet viser kun de første 300']);
  });

  it('is cancelled in words, and struck through', async () => {
    const off = {...activities[0], changes: [{date: inDays(1), status: 'cancelled', reason: 'Vi holder ferie'}]};
    const sheet = await printed(await show(feedOf([off])));
    expect(words(sheet, '.is-off')[0]).to.contain('Aflyst').and.to.contain('Vi holder ferie');
    expect(sheet.querySelectorAll('.is-off .when s').length).to.equal(1);
  });

  it('is in the reader’s language with the Danish name below, addresses from left to right', async () => {
    await setLanguage('ar');
    const element = await show(feedOf(activities));
    allIn<HTMLButtonElement>(element, '.tool').at(-1)!.click();
    const sheet = await until(() => (asked ? paper() : undefined));
    expect(sheet.querySelector('.root')!.getAttribute('dir')).to.equal('rtl');
    expect([words(sheet, '.title')[0], words(sheet, '.sub')[0]]).to.deep.equal(['بيت مفتوح', 'Åbent hus']);
    expect([...sheet.querySelectorAll('[dir=ltr]')].map(({textContent}) => textContent)).to.include('Tangevej 6D, 6760 Ribe');
  });

  it('has sizes of its own, whatever the page has made of rem', async () => {
    document.documentElement.style.fontSize = '48%';
    const sheet = await printed(await show(feedOf(activities)));
    const holder = document.querySelector<HTMLElement>('.lbb-print')!;
    expect(parseFloat(getComputedStyle(sheet.querySelector('.title')!).fontSize)).to.be.within(14, 15);
    expect(holder.getBoundingClientRect().height, 'seen by the printer only').to.equal(0);
    document.documentElement.style.fontSize = '';
  });
});

// Only Chromium can emulate print.
if ('chrome' in window)
  describe('the page itself on paper', () => {
    before(() => executeServerCommand('emulate-features', {media: 'print'}));
    after(() => executeServerCommand('emulate-features', {}));

    it('drops what cannot be pressed, says what it leaves out, and has no grid that goes over a page’s end', async () => {
      const daily = {repeatFrequency: 'P1D', startDate: inDays(0), startTime: '23:00', endTime: '00:00'};
      const element = await show(
        feedOf([1, 2, 3, 4].map((n) => ({id: `d${n}`, name: `Hver dag ${n}`, organization: 'ribe', schedule: [daily]}))),
      );
      const shown = (selector: string) => allIn(element, selector).filter((one) => one.checkVisibility()).length;
      for (const selector of ['.find-space', '.picker-space', '.tools', '.chev', 'p.more']) expect(shown(selector), selector).to.equal(0);
      expect(textsIn(element, '.on-paper')).to.deep.equal(['Printet viser kun de første 40']);
      expect(shown('.on-paper')).to.equal(1);
      expect(shown('.limits-of-all')).to.equal(1);
      for (const selector of ['.root', '.day', 'div.agenda:not(.root)'])
        expect(getComputedStyle(allIn(element, selector)[0]!).display, selector).to.equal('block');
      expect(getComputedStyle(allIn(element, '.item')[0]!).breakInside).to.equal('avoid');
    });
  });

describe('a line of the list', () => {
  // Each template and each value leaves a comment among the nodes: what a phone makes of a line before it can be seen.
  it('is made of few templates', async () => {
    const more = {
      summary: 'Alle er velkomne.',
      place: 'vindrosen',
      organization: 'klub',
      access: 'drop-in',
      availableLanguage: ['da', 'en'],
    };
    const element = await show(feedOf([{id: 'a', name: 'Sprogcafé', schedule: once(1), ...more}]));
    const [line] = allIn(element, '.item');
    expect(textsIn(element, '.where li')).to.deep.equal(['Vindrosen, Ribe', 'dansk og engelsk', 'Boldklubben', 'Kom bare']);
    const comments = document.createTreeWalker(line!, NodeFilter.SHOW_COMMENT);
    let count = 0;
    while (comments.nextNode()) count++;
    expect(count).to.be.at.most(40);
  });
});
