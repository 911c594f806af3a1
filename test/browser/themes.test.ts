// In one engine only: a theme's colours are the same in every engine.
import {expect, fixture} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {allIn, drawn, expectAccessible, html, inDays} from './helpers.js';

let key = 0;
const feed = {
  version: 1,
  organizations: [
    {id: 'ribe', name: 'Frivilliggruppen Ribe', telephone: '12345678', limitations: [{code: 'casework', instead: 'Kommunen'}]},
  ],
  places: [{id: 'vindrosen', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}}],
  activities: [
    {
      id: 'nu',
      name: 'Åbent hus',
      summary: 'Kaffe og snak',
      description: 'Læs mere på https://ribe.frivillig.example/',
      organization: 'ribe',
      place: 'vindrosen',
      access: 'drop-in',
      topics: ['advice'],
      availableLanguage: ['da', 'ar'],
      volunteersNeeded: true,
      notice: {text: 'Der graves i gaden'},
      schedule: [{dates: [`${inDays(0)}T00:00`, `${inDays(1)}T10:00`], endTime: '23:59'}],
    },
    {
      id: 'aflyst',
      name: 'Fodbold',
      organization: 'ribe',
      schedule: [{dates: [`${inDays(1)}T17:00`], endTime: '18:00'}],
      changes: [{date: inDays(1), status: 'cancelled', reason: 'Hallen er lukket'}],
    },
    {
      id: 'flyttet',
      name: 'Fællesspisning',
      organization: 'ribe',
      place: 'vindrosen',
      schedule: [{dates: [`${inDays(2)}T17:00`], endTime: '18:00'}],
      changes: [{date: inDays(2), startTime: '18:00', endTime: '19:00', reason: 'Vi spiser senere'}],
    },
  ],
};

/** The ground a theme is for. */
const grounds = {neutral: '#ffffff', designsystem: '#ffffff', warm: '#fffaf2', dark: '#17302e'};

for (const [theme, ground] of Object.entries(grounds))
  describe(`the theme ${theme}.css`, () => {
    const sheet = new CSSStyleSheet();
    before(async () => {
      sheet.replaceSync(await (await fetch(`/demo/themes/${theme}.css`)).text());
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      document.body.style.background = ground;
    });
    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      document.body.style.background = '';
    });

    it('keeps every word of the catalogue readable, opened, with filters chosen', async () => {
      const src = `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&theme-${++key}`;
      const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
      allIn<HTMLButtonElement>(element, '.title button')[0]!.click();
      allIn<HTMLButtonElement>(element, '.line1 button')[0]!.click();
      await element.updateComplete;
      allIn<HTMLInputElement>(element, '.opt input')[0]!.click();
      await element.updateComplete;
      expect(getComputedStyle(element).getPropertyValue('--lbb-color-primary')).to.match(/^#/);
      for (const part of ['.open .facts', '.opt input:checked', '.limits', '.tag'])
        expect(allIn(element, part).length, part).to.be.above(0);
      await expectAccessible(element);
    });

    it('keeps every word of opening hours, contact and signup readable', async () => {
      const src = '/demo/feeds/esbjerg.json';
      const place = await fixture(
        html`<div>
          <lbb-opening-hours src=${src} for="vindrosen"></lbb-opening-hours>
          <lbb-contact-card src=${src} for="kontakt-ribe"></lbb-contact-card>
          <lbb-volunteer-signup src=${src} action="/signups/theme/json"></lbb-volunteer-signup>
        </div>`,
      );
      for (const element of place.children as unknown as Iterable<LbbActivities>) await element.updateComplete;
      await expectAccessible(place);
    });
  });
