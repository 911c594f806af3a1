// In one engine only: what is compared are words.
// What `lbb-feed html` writes is what the element first shows, and says the same to machines.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {readFeed} from '../../src/feed.js';
import {eventsJsonLd} from '../../src/model/json-ld.js';
import {setLanguage} from '../../src/text/words.js';
import {listedActivities} from '../../src/tool/html/activities.js';
import {staticHtml} from '../../src/tool/html/static-html.js';
import {allIn, drawn, html, waitUntil} from './helpers.js';
import {stage} from './stage.js';

const NOW = '2026-11-29T11:00:00Z';
const feed = {
  version: 1,
  language: 'da',
  places: [
    {
      id: 'v',
      name: {da: 'Vindrosen', ar: 'فيندروسن'},
      address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'},
    },
    {id: 'b', name: 'Hemmelig bolig', visibility: 'area', area: 'Ribe nord', address: {streetAddress: 'Hemmeligvej 7'}},
  ],
  activities: [
    {
      id: 'hus',
      name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
      place: 'v',
      schedule: [{byDay: ['SU', 'MO'], startTime: '19:00', endTime: '21:00'}],
      changes: [{date: '2026-12-06', status: 'cancelled', reason: 'Sygdom'}],
    },
    {id: 'nat', name: 'Natcafé & <kaffe>', place: 'b', schedule: [{dates: ['2026-12-04T20:00'], endTime: '01:00'}]},
    {id: 'lejr', name: 'Lejr', schedule: [{dates: [{start: '2026-12-04T18:00', end: '2026-12-06T14:00'}]}]},
    {id: 'dag', name: 'Udflugt', location: 'Banegården', schedule: [{dates: ['2026-12-08']}]},
    {id: 'vis', name: 'Udstilling', schedule: [{dates: [{start: '2026-11-01', end: '2026-12-31'}]}]},
    {id: 'aft', name: 'Bisidder', access: 'by-arrangement'},
  ],
};
const choice = {view: 'agenda', for: '', topic: '', organization: '', audience: '', place: '', days: 14, limit: 40} as const;

const read = () => readFeed(JSON.stringify(feed), {from: '2026-11-27', until: '2026-12-13'});
const written = async (language: string) =>
  new DOMParser().parseFromString(
    (await staticHtml(await read(), 'activities', {choice, ids: [], language, level: 2, oneLine: false, now: NOW})).html,
    'text/html',
  );
const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the HTML that stands by itself', () => {
  afterEach(() => setLanguage('da'));

  for (const language of ['da', 'ar'])
    it(`has the element's days, titles, times and places (${language})`, async () => {
      const page = await written(language);
      const rows = [...page.querySelectorAll('li')].map((row) => ({
        title: wordsOf(row.querySelector('h4')),
        when: wordsOf(row.querySelector('p')).split(' · ')[0],
        place: wordsOf(row.querySelector('p:last-child span > bdi:not([dir])')),
      }));
      const days = [...page.querySelectorAll<HTMLTimeElement>('h3 time')].map(({dateTime}) => dateTime);
      const theater = stage(NOW, feed);
      try {
        const element = await drawn<LbbActivities>(html`<lbb-activities lang=${language} src="/static-${language}.json"></lbb-activities>`);
        await setLanguage(language);
        await waitUntil(() => allIn(element, '.item').length === rows.length);
        const shown = allIn(element, '.item').map((row) => ({
          title: wordsOf(row.querySelector('.title')),
          when: wordsOf(row.querySelector('.when')),
          place: wordsOf(row.querySelector('.where')).split(/[,،]/)[0],
        }));
        expect(rows).to.deep.equal(shown);
        expect(days).to.deep.equal(allIn<HTMLTimeElement>(element, 'time.date').map(({dateTime}) => dateTime));
        expect(allIn(element, '.root')[0]!.dir).to.equal(page.querySelector('div')!.dir);
      } finally {
        theater.strike();
      }
      expect(rows.length).to.equal(11);
    });

  it('says to machines what the JSON-LD of the element says', async () => {
    const page = await written('da');
    const valueOf = (item: Element, name: string): string | undefined => {
      const element = [...item.querySelectorAll(`[itemprop="${name}"]`)].find((one) => one.parentElement!.closest('[itemscope]') === item);
      const given = ['datetime', 'content', 'href'].map((attribute) => element?.getAttribute(attribute)).find(Boolean);
      return given ?? (element ? wordsOf(element) : undefined);
    };
    const items = [...page.querySelectorAll('[itemtype="https://schema.org/Event"]')].map((item) => {
      const at = item.querySelector('[itemprop="location"]');
      const address = at?.querySelector('[itemprop="address"]');
      return {
        ...Object.fromEntries(['name', 'startDate', 'endDate', 'eventStatus'].map((name) => [name, valueOf(item, name)])),
        place: at ? valueOf(at, 'name') : undefined,
        street: address ? valueOf(address, 'streetAddress') : undefined,
      };
    });
    const model = await read();
    const {agenda} = await listedActivities(model, choice, '2026-11-29T12:00');
    const lines = [...agenda.days.flatMap(({items}) => items.filter(({day}) => day === undefined)), ...agenda.ongoing];
    const graph = eventsJsonLd(model, lines, {language: 'da', url: ''})['@graph'] as unknown as readonly {
      readonly name: string;
      readonly startDate: string;
      readonly endDate?: string;
      readonly eventStatus: string;
      readonly location?: {readonly name: string; readonly address?: {readonly streetAddress: string}};
    }[];
    expect(items).to.deep.equal(
      graph.map(({name, startDate, endDate, eventStatus, location}) => ({
        name,
        startDate,
        endDate,
        eventStatus,
        place: location?.name,
        street: location?.address?.streetAddress,
      })),
    );
  });
});
