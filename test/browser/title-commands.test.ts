// In one engine only: what is tried are sentences.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-opening-hours.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import type {LbbOpeningHours} from '../../src/elements/opening-hours/lbb-opening-hours.js';
import {drawn, html, inDays, textsIn, wordsOf} from './helpers.js';

let key = 0;
const served = (feed: string) => `/feeds/echo?${encodeURIComponent(feed)}&${++key}`;

const every = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const house = () =>
  served(
    JSON.stringify({
      version: 1,
      places: [{id: 'vindrosen', name: 'Vindrosen'}],
      openingHours: [
        {
          id: 'aabent',
          place: 'vindrosen',
          publicHolidays: 'open',
          customaryDays: 'open',
          hours: [{byDay: every, opens: '00:00', closes: '23:59'}],
        },
      ],
      activities: [{id: 'hus', name: 'Åbent hus', place: 'vindrosen', schedule: [{byDay: every, startTime: '00:00', endTime: '23:59'}]}],
    }),
  );
const compact = (date: string) => date.replaceAll('-', '');
const phone = (title: string) =>
  served(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:lukket@gruppen.example',
      `DTSTART;VALUE=DATE:${compact(inDays(0))}`,
      `DTEND;VALUE=DATE:${compact(inDays(1))}`,
      `SUMMARY:${title}`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

describe('an event in the calendar on the coordinator’s phone', () => {
  const {now} = Date;
  before(() => {
    const noon = Date.parse(`${inDays(0)}T11:00:00Z`);
    Date.now = () => noon;
  });
  after(() => {
    Date.now = now;
  });

  it('closes the house in the hours and in the catalogue, with its reason', async () => {
    const src = `${house()} ${phone('Lukket – vandskade')}`;
    const hours = await drawn<LbbOpeningHours>(html`<lbb-opening-hours src=${src} for="vindrosen"></lbb-opening-hours>`);
    expect(textsIn(hours, '.status')[0]).to.match(/^Lukket i dag vandskade/);
    const list = await drawn<LbbActivities>(html`<lbb-activities src=${src} days="1"></lbb-activities>`);
    expect(wordsOf(list)).to.match(/Åbent hus.*Aflyst.*vandskade/);
  });

  it('closes it with a word of the group’s own', async () => {
    const src = `${house()} ${phone('Holder fri')}`;
    const open = await drawn<LbbOpeningHours>(html`<lbb-opening-hours src=${src} for="vindrosen"></lbb-opening-hours>`);
    expect(textsIn(open, '.status')[0]).to.match(/^Åbent nu/);
    const shut = await drawn<LbbOpeningHours>(
      html`<lbb-opening-hours src=${src} for="vindrosen" title-commands="holder fri"></lbb-opening-hours>`,
    );
    expect(textsIn(shut, '.status')[0]).to.match(/^Lukket i dag/);
  });
});
