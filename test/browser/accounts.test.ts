// In one engine only: what is tried are sentences.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-opening-hours.js';
import {calendar, event} from '../tools/read-calendar.js';
import {consoleDuring, drawn, html, inAHurry, inDays, textsIn, waitUntil} from './helpers.js';

const at = (days: number, uid: string, title: string, ...lines: readonly string[]) =>
  event(`UID:${uid}`, `DTSTART;TZID=Europe/Copenhagen:${inDays(days).replaceAll('-', '')}T190000`, `SUMMARY:${title}`, ...lines);

const files: Readonly<Record<string, string>> = {
  'ribe.ics': calendar(
    'X-WR-CALNAME:Ribe',
    at(2, 'a@x', 'Sprogcafé'),
    at(3, 'b@x', 'Samtale', 'CLASS:PRIVATE'),
    event('UID:c@x', 'SUMMARY:Uden dato'),
  ),
  'bramming.ics': calendar('X-WR-CALNAME:Bramming', at(2, 'd@y', 'Sprogcafé'), at(4, 'e@y', 'Madklub')),
  'gammel.ics': calendar(at(-900, 'f@x', 'Sommerfest')),
  'hele.json': JSON.stringify({version: 1, activities: [{id: 'a', name: 'Åbent hus', schedule: [{dates: [inDays(2)]}]}]}),
  'rettet.json': JSON.stringify({
    version: 1,
    activities: [{id: 'a', name: 'Kor', schedule: [{dates: [inDays(2)]}], changes: [{date: inDays(3), status: 'cancelled'}]}],
  }),
};

describe('the console', () => {
  inAHurry();
  const {fetch} = window;
  before(() => {
    window.fetch = (input) => {
      const {href} = new URL(input instanceof Request ? input.url : input, location.href);
      const text = files[href.slice(href.lastIndexOf('/') + 1)];
      return text === undefined ? fetch(input) : Promise.resolve(new Response(text));
    };
  });
  after(() => {
    window.fetch = fetch;
  });
  const origin = new URL('/feeds/', location.href).href;

  it('says once of each calendar what became of its events, whoever shows it', async () => {
    const said = await consoleDuring('info', async (messages) => {
      await drawn(html`<lbb-activities src="/feeds/ribe.ics /feeds/bramming.ics"></lbb-activities>`);
      await waitUntil(() => messages.length >= 2);
      const hours = await drawn(html`<lbb-opening-hours src="/feeds/ribe.ics /feeds/bramming.ics"></lbb-opening-hours>`);
      await hours.updateComplete;
      await drawn(html`<lbb-activities src="/feeds/bramming.ics /feeds/hele.json"></lbb-activities>`);
    });
    expect(said).to.deep.equal([
      `lbb-elements, ${origin}ribe.ics: 3 begivenheder i kalenderen, 1 vises; 1 er privat, 1 er uden dato eller kan ikke læses`,
      `lbb-elements, ${origin}bramming.ics: 2 begivenheder i kalenderen, 1 vises; 1 står også i ${origin}ribe.ics`,
    ]);
  });

  it('is not needed to see that two calendars have the same event: its line names both', async () => {
    const element = await drawn(html`<lbb-activities src="/feeds/ribe.ics /feeds/bramming.ics"></lbb-activities>`);
    expect(textsIn(element, '[part~="facts"]').filter((words) => words.includes('Ribe'))).to.deep.equal(['Ribe, Bramming']);
  });

  it('names a change of a day on which nothing takes place', async () => {
    const said = await consoleDuring('warn', async (messages) => {
      await drawn(html`<lbb-activities src="/feeds/rettet.json"></lbb-activities>`);
      await waitUntil(() => messages.length);
    });
    expect(said).to.deep.equal([
      `lbb-elements, ${origin}rettet.json: activities "a".changes[0].date: ${inDays(3)} er ikke en af planens dage, så dér er intet ændret eller taget ud. Ret datoen`,
    ]);
  });

  it('warns of a calendar that leaves the list empty, and says why', async () => {
    const said = await consoleDuring('warn', async (messages) => {
      await drawn(html`<lbb-activities src="/feeds/gammel.ics"></lbb-activities>`);
      await waitUntil(() => messages.length);
    });
    expect(said).to.deep.equal([`lbb-elements, ${origin}gammel.ics: 1 begivenhed i kalenderen, 0 vises; 1 har ingen dato i perioden`]);
  });
});
