// In one engine only: what is tried are events and properties.
import {expect, oneEvent} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {ActivityOpenedEvent} from '../../src/elements/activities/events.js';
import type {FilterChangedEvent} from '../../src/elements/activities/search/events.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {tags} from '../../src/text/languages.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, consoleDuring, drawn, html, inAHurry, inDays, textsIn, waitUntil} from './helpers.js';

let key = 0;
const once = (days: number) => [{dates: [`${inDays(days)}T19:00`], endTime: '21:00'}];
const feed = {
  version: 1,
  organizations: [
    {id: 'ribe', name: 'Frivilliggruppen Ribe'},
    {id: 'bramming', name: 'Frivilliggruppen Bramming'},
  ],
  places: [{id: 'vindrosen', name: 'Vindrosen', address: {addressLocality: 'Ribe'}}],
  contacts: [{id: 'koordinator', role: 'coordinator', organization: 'bramming', channels: [{type: 'phone', value: '12345678'}]}],
  openingHours: [{id: 'aabent', place: 'vindrosen', hours: [{byDay: ['MO'], opens: '19:00', closes: '21:00'}]}],
  activities: [
    {id: 'hus', name: 'Åbent hus', organization: 'ribe', place: 'vindrosen', topics: ['advice'], schedule: [...once(1), ...once(3)]},
    {id: 'bold', name: 'Fodbold', organization: 'bramming', topics: ['sport'], schedule: once(2)},
    {id: 'mad', name: 'Fællesspisning', organization: 'ribe', place: 'vindrosen', topics: ['food'], schedule: once(2)},
    {id: 'langt', name: 'Sommerlejr', topics: ['holidays'], schedule: once(60)},
  ],
};
const served = () => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&contract-${++key}`;
const draw = () => drawn<LbbActivities>(html`<lbb-activities src=${served()}></lbb-activities>`);
const titles = (element: Element) => textsIn(element, '.title');
const openLines = (element: Element) => allIn(element, '.open').map(({dataset}) => dataset['key']);

inAHurry();

describe('what a page can ask and tell <lbb-activities>', () => {
  afterEach(() => setLanguage('da'));

  it('query: is what the visitor looks for, in words, choices and days', async () => {
    const element = await draw();
    expect(element.query).to.deep.equal({text: '', choices: {}});
    const search = allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;
    search.value = 'fodbold';
    search.dispatchEvent(new Event('input'));
    const {query, count} = (await oneEvent(element, 'lbb-filter-changed')) as FilterChangedEvent;
    expect([query, count]).to.deep.equal([{text: 'fodbold', choices: {}}, 1]);
    expect(element.query).to.equal(query);
    allIn<HTMLInputElement>(element, '.week input')[3]!.click();
    await element.updateComplete;
    expect(element.query).to.deep.equal({text: 'fodbold', choices: {}, weekdays: [2]});
  });

  it('query: can be set, also before the feed is read, and is not announced', async () => {
    const element = document.createElement('lbb-activities');
    const announced: Event[] = [];
    element.addEventListener('lbb-filter-changed', (event) => announced.push(event));
    element.query = {text: 'f', choices: {topic: ['food', 'sport']}};
    element.src = served();
    document.body.append(element);
    await element.updateComplete;
    expect(titles(element)).to.have.members(['Fodbold', 'Fællesspisning']);
    expect(allIn<HTMLInputElement>(element, 'input[type=search]')[0]!.value).to.equal('f');
    element.query = {text: '', choices: {}};
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Åbent hus', 'Fodbold', 'Fællesspisning', 'Åbent hus']);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([announced, textsIn(element, '[role=status]')[0]]).to.deep.equal([[], '']);
    element.remove();
  });

  it('open(): opens an activity on a date or its next one, says whether it is listed; close() closes it', async () => {
    const element = await draw();
    const opened: string[] = [];
    element.addEventListener('lbb-activity-opened', ({id}: ActivityOpenedEvent) => opened.push(id));
    expect(await element.open('hus')).to.equal(true);
    expect(openLines(element)).to.deep.equal([`hus@${inDays(1)}T19:00`]);
    expect(await element.open('hus', inDays(3))).to.equal(true);
    expect(openLines(element)).to.deep.equal([`hus@${inDays(3)}T19:00`]);
    expect(await element.open('langt')).to.equal(true);
    expect(openLines(element)).to.deep.equal([`langt@${inDays(60)}T19:00`]);
    expect(await element.open('findes-ikke')).to.equal(false);
    expect(opened).to.deep.equal(['hus', 'hus', 'langt']);
    element.close();
    await element.updateComplete;
    expect(openLines(element)).to.deep.equal([]);
  });

  it('open(): shows what the visitor’s search leaves out, and waits for a feed that is still being read', async () => {
    const element = document.createElement('lbb-activities');
    element.src = served();
    document.body.append(element);
    element.query = {text: 'fodbold', choices: {}};
    expect(await element.open('mad')).to.equal(true);
    expect(titles(element)).to.include('Fællesspisning');
    expect(openLines(element)).to.deep.equal([`mad@${inDays(2)}T19:00`]);
    element.remove();
  });

  for (const [ids, found] of [
    ['mad hus', ['Åbent hus', 'Fællesspisning', 'Åbent hus']],
    ['vindrosen', ['Åbent hus', 'Fællesspisning', 'Åbent hus']],
    ['aabent', ['Åbent hus', 'Fællesspisning', 'Åbent hus']],
    ['ribe langt', ['Åbent hus', 'Fællesspisning', 'Åbent hus', 'Sommerlejr']],
  ] as const)
    it(`for="${ids}": lists what belongs to it`, async () => {
      const element = await drawn<LbbActivities>(html`<lbb-activities for=${ids} src=${served()}></lbb-activities>`);
      expect(titles(element)).to.deep.equal(found);
      expect(openLines(element)).to.deep.equal([]);
    });

  for (const ids of ['bold', 'bramming', 'koordinator'])
    it(`for="${ids}": one activity alone stands open`, async () => {
      const element = await drawn<LbbActivities>(html`<lbb-activities for=${ids} src=${served()}></lbb-activities>`);
      expect([titles(element), openLines(element)]).to.deep.equal([['Fodbold'], [`bold@${inDays(2)}T19:00`]]);
    });

  it('warns the webmaster of ids in for that no record has', async () => {
    const warned = await consoleDuring('warn', async (messages) => {
      await drawn<LbbActivities>(html`<lbb-activities for="vindrosen vindrosn" src=${served()}></lbb-activities>`);
      await waitUntil(() => messages.length);
    });
    expect(warned).to.deep.equal([
      'lbb-elements, <lbb-activities>: for: peger på "vindrosn", som ikke findes i activities, organizations, places, contacts, openingHours',
    ]);
  });

  it('understands the old name of organization, and says the new one', async () => {
    let element: LbbActivities | undefined;
    const warned = await consoleDuring('warn', async (messages) => {
      element = await drawn<LbbActivities>(html`<lbb-activities group="bramming" src=${served()}></lbb-activities>`);
      await waitUntil(() => messages.length);
    });
    await waitUntil(() => titles(element!).join() === 'Fodbold');
    expect(warned.join()).to.contain('organization');
  });

  it('writes no attribute onto itself', async () => {
    const element = await draw();
    expect(element.getAttributeNames().filter((name) => name !== 'src')).to.deep.equal([]);
  });

  it('says by its states whether it is reading, and that nothing could be read', async () => {
    const element = document.createElement('lbb-activities');
    element.src = '/feeds/contract/held';
    document.body.append(element);
    await waitUntil(() => element.matches(':state(loading)'));
    await consoleDuring('error', async () => {
      await waitUntil(async () => (await fetch('/feeds/contract/let-go')).ok);
      await element.updateComplete;
    });
    expect([element.matches(':state(loading)'), element.matches(':state(failed)')]).to.deep.equal([false, true]);
    element.remove();
  });
});

describe('search finds what its own filter panel offers', () => {
  afterEach(() => setLanguage('da'));
  /** The first value that an activity is left for: those that were there when the panel was opened keep their places. */
  const firstOption = (element: Element) =>
    allIn(element, '.opt')
      .find((option) => option.querySelector('.c')!.textContent !== '0')!
      .querySelector('.tick + span')!.textContent!;

  for (const language of tags)
    it(`in ${language}, also when the page has changed to it`, async () => {
      const element = await draw();
      const search = async (text: string) => {
        const field = allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;
        field.value = text;
        field.dispatchEvent(new Event('input'));
        const {count} = (await oneEvent(element, 'lbb-filter-changed')) as FilterChangedEvent;
        await element.updateComplete;
        return count;
      };
      allIn<HTMLButtonElement>(element, '.line1 button')[0]!.click();
      await element.updateComplete;
      await search('mad');
      expect(titles(element)).to.deep.equal(['Fællesspisning']);
      await setLanguage(language);
      await element.updateComplete;
      const name = firstOption(element);
      await search('');
      expect(await search(name), name).to.equal(1);
      expect(titles(element)).to.deep.equal(['Fællesspisning']);
    });
});
