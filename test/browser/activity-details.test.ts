// In one engine only: it takes long; npm run test:long tries it in the others.
import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {render} from 'lit';
import '../../src/lbb-activities.js';
import {details} from '../../src/elements/activities/details/details.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {calendar} from '../../src/elements/activities/details/calendar.js';
import type {Catalogue} from '../../src/elements/activities/catalogue.js';
import type {CalendarAddedEvent} from '../../src/elements/activities/details/events.js';
import type {Activity, Feed, Occurrence} from '../../src/model/feed.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, expectAccessible, html, inDays} from './helpers.js';

const payloads = (await (await fetch('/test/fixtures/hostile/payloads.json')).json()) as readonly {
  readonly id: string;
  readonly value: unknown;
}[];

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&details-${++key}`;
const weekly = (days: number) => {
  const date = inDays(days);
  return {startDate: date, repeatFrequency: 'P1W', startTime: '19:00', endTime: '21:00'};
};
const around = {
  version: 1,
  organizations: [
    {
      id: 'ribe',
      name: 'Frivilliggruppen Ribe',
      parentOrganization: 'net',
      telephone: '12345678',
      email: 'ribe@frivillig.example',
      limitations: [
        {code: 'casework', instead: 'Spørg Integrationshuset'},
        {code: 'debt-collection', url: 'https://retshjaelp.example/'},
      ],
    },
    {id: 'net', name: 'Frivillignet', limitations: [{code: 'casework', instead: 'Kommunen'}]},
    {id: 'huset', name: 'Integrationshuset'},
  ],
  places: [
    {
      id: 'vindrosen',
      name: 'Vindrosen',
      address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'},
      directions: 'Den blå dør',
      transport: 'Bus 1',
      accessibility: ['step-free', 'garden'],
    },
    {
      id: 'bolig',
      name: 'Hemmelig bolig',
      visibility: 'area',
      area: 'Aalborg Øst',
      room: 'Hemmeligt rum',
      directions: 'Hemmelig vej',
      address: {streetAddress: 'Hemmeligvej 7', postalCode: '9220', addressLocality: 'Aalborg'},
      geo: {latitude: 57, longitude: 9},
    },
  ],
  contacts: [
    {
      id: 'coordinator',
      role: 'coordinator',
      organization: 'huset',
      responseTime: 'Vi svarer inden for to dage',
      channels: [
        {type: 'phone', value: '+45 12 34 56 78', hours: [{byDay: ['MO'], opens: '16:00', closes: '20:00'}]},
        {type: 'sms', value: '12345678'},
        {type: 'email', value: 'ribe@frivillig.example'},
        {type: 'secure-mail', value: 'https://send-sikkert.example/'},
        {type: 'phone', value: '87654321', for: ['municipality']},
        {type: 'signal', value: '@ribe'},
      ],
    },
  ],
};
const openHouse = {
  id: 'aabent-hus',
  name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
  description: 'Kaffe og snak. Læs mere på https://ribe.example/hus.\n\nKom, når det passer dig.',
  organization: 'ribe',
  coordinatedWith: ['huset'],
  place: 'vindrosen',
  contacts: ['coordinator'],
  access: 'drop-in',
  cost: {free: true},
  children: 'welcome',
  firstVisit: 'welcomed',
  availableLanguage: ['da', 'ar'],
  interpretation: {available: 'no'},
  food: 'Kaffe og te',
  audience: ['newcomers', 'neighbours', 'chess-players'],
  minimumAge: 6,
  maximumAge: 12,
  support: ['fee-paid'],
  lastChecked: inDays(-5),
};

/** Draws a feed and opens its first line. */
async function opened(activity: object, more: object = {}, attributes = html`<lbb-activities></lbb-activities>`): Promise<LbbActivities> {
  const element = await drawn<LbbActivities>(attributes);
  element.src = served({...around, ...more, activities: [activity]});
  await element.updateComplete;
  allIn<HTMLButtonElement>(element, '.title button')[0]!.click();
  await until(() => allIn(element, '.details').length);
  return element;
}

async function until<T>(condition: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const result = condition();
    if (result) return result;
    await new Promise(requestAnimationFrame);
  }
}

const wordsIn = (element: LbbActivities, selector: string) =>
  allIn(element, selector).map((node) => node.textContent!.replace(/\s+/g, ' ').trim());
const linksIn = (element: LbbActivities, selector: string) =>
  allIn<HTMLAnchorElement>(element, `${selector} a`).map((link) => link.getAttribute('href'));
const button = (element: LbbActivities, words: string) =>
  allIn<HTMLButtonElement>(element, '.details button').find(({textContent}) => textContent!.trim() === words)!;

/** Puts another value in a place of the browser's for the time of a test. */
const mended: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {configurable: true, writable: true, value});
  mended.push(() => (before ? Object.defineProperty(object, name, before) : Reflect.deleteProperty(object, name)));
}

describe('an opened activity', () => {
  afterEach(async () => {
    mended.splice(0).forEach((mend) => mend());
    await setLanguage('da');
  });

  it('says what somebody needs who comes for the first time, unknown codes as they are written', async () => {
    const element = await opened({...openHouse, schedule: [weekly(1)]});
    expect(wordsIn(element, '.facts li')).to.deep.equal([
      'Gratis',
      'Kom bare, ingen tilmelding',
      'Nye i Danmark, naboer og chess-players',
      'Alder: 6–12',
      'Børn er velkomne',
      'En frivillig tager imod dig i døren',
      'Vi taler dansk og arabisk',
      'Ingen tolkDu må gerne tage en ven med',
      'Ingen trin ved indgangen og garden',
      'Kaffe og te',
      'Vi kan hjælpe med kontingentet',
    ]);
  });

  it('shows no label, heading or box for what the feed does not say', async () => {
    const element = await opened({id: 'a', name: 'Sangaften', schedule: [{dates: [inDays(1)]}]}, {organizations: [], contacts: []});
    expect(allIn(element, '.details :is(h1, h2, h3, h4, h5, h6, .notice, dl, .facts, .links)').length).to.equal(0);
    expect(wordsIn(element, '.credit')).to.deep.equal(['']);
    expect(getComputedStyle(allIn(element, '.side')[0]!).display).to.equal('none');
  });

  it('reads a description in paragraphs, with the pages in it as links', async () => {
    const element = await opened({...openHouse, schedule: [weekly(1)]});
    expect(wordsIn(element, '.desc p')).to.deep.equal([
      'Kaffe og snak. Læs mere på https://ribe.example/hus (åbner i en ny fane).',
      'Kom, når det passer dig.',
    ]);
    const [link] = allIn<HTMLAnchorElement>(element, '.desc a');
    expect([link!.href, link!.rel, link!.target]).to.deep.equal(['https://ribe.example/hus', 'noopener noreferrer', '_blank']);
  });

  for (const [sentence, page] of [
    ['Læs mere (på https://ribe.example/hus).', 'hus'],
    ['Læs »https://ribe.example/hus« eller „https://ribe.example/hus“', 'hus'],
    ['https://ribe.example/Kalender_(2027), side 2', 'Kalender_(2027)'],
    ['(https://ribe.example/Kalender_(2027)).', 'Kalender_(2027)'],
    ['https://ribe.example/hus።', 'hus'],
    ['https://ribe.example/hus፡ንዑ', 'hus'],
    ['https://ribe.example/hus، https://ribe.example/hus؟', 'hus'],
    ['https://ribe.example/hus۔', 'hus'],
    ['https://ribe.example/hus။', 'hus'],
    ['https://ribe.example/ቋንቋ', encodeURI('ቋንቋ')],
  ] as const)
    it(`ends the link where the sentence goes on: ${sentence}`, async () => {
      const element = await opened({...openHouse, description: sentence, schedule: [weekly(1)]});
      expect([...new Set(linksIn(element, '.desc'))]).to.deep.equal([`https://ribe.example/${page}`]);
    });

  it('shows where a link really goes', async () => {
    const description = 'https://kommune.dk@evil.example/ https://kоmmune.example/ https://kommune.dk.evil.example/';
    const element = await opened({...openHouse, description, url: 'https://xn--80ak6aa92e.example/', schedule: [weekly(1)]});
    expect(linksIn(element, '.desc')).to.deep.equal(['https://xn--kmmune-wqf.example/', 'https://kommune.dk.evil.example/']);
    expect(wordsIn(element, '.desc a')[0]).to.contain('https://xn--kmmune-wqf.example/');
    expect(wordsIn(element, '.links a')[0]).to.contain('xn--80ak6aa92e.example');
  });

  it('tells how to sign up, until the deadline is over', async () => {
    const registration = {
      url: 'https://side.example/tilmeld',
      email: 'a@b.example',
      telephone: '12345678',
      capacity: 12,
      text: 'Send en sms',
    };
    const open = await opened({
      ...openHouse,
      access: 'registration',
      registration: {...registration, deadline: inDays(2)},
      schedule: [weekly(3)],
    });
    expect(linksIn(open, '.facts')).to.deep.equal(['https://side.example/tilmeld', 'mailto:a@b.example', 'tel:+4512345678']);
    expect(wordsIn(open, '.facts li')[1]).to.match(/^Tilmeld dig, før du kommerTilmelding senest .*Send en smsPlads til 12Tilmeld dig/);
    const closed = await opened({
      ...openHouse,
      access: 'registration',
      registration: {...registration, deadline: inDays(-1)},
      schedule: [weekly(3)],
    });
    expect(linksIn(closed, '.facts')).to.deep.equal([]);
    expect(wordsIn(closed, '.facts li')[1]).to.contain('Fristen for tilmelding er gået');
  });

  it('says where, with a plain link to a map', async () => {
    const element = await opened({...openHouse, room: 'Caféen', schedule: [weekly(1)]});
    expect(wordsIn(element, '.place p')).to.deep.equal([
      'Vindrosen',
      'Tangevej 6D',
      '6760 Ribe',
      'Caféen',
      'Sådan finder du vej: Den blå dør',
      'Bus og tog: Bus 1',
      'Vis på kort (åbner i en ny fane)',
    ]);
    expect(linksIn(element, '.place')).to.deep.equal(['https://www.openstreetmap.org/search?query=Tangevej%206D%2C%206760%20Ribe']);
  });

  it('links to a place’s own page, not twice where the activity has the same', async () => {
    const places = around.places.map((place) => ({...place, url: `https://${place.id}.example/`}));
    const element = await opened({...openHouse, schedule: [weekly(1)]}, {places});
    expect(linksIn(element, '.place')[0]).to.equal('https://vindrosen.example/');
    expect(wordsIn(element, '.place a')[0]).to.equal('vindrosen.example (åbner i en ny fane)');
    const same = await opened({...openHouse, url: 'https://vindrosen.example/', schedule: [weekly(1)]}, {places});
    expect([...linksIn(same, '.links'), ...linksIn(same, '.place')].filter((href) => href!.includes('vindrosen.example'))).to.have.length(
      1,
    );
    const hidden = await opened({...openHouse, place: 'bolig', schedule: [weekly(1)]}, {places});
    expect(linksIn(hidden, '.place')).to.deep.equal([]);
  });

  it('says of a place that is not for everybody the area only', async () => {
    const element = await opened({...openHouse, place: 'bolig', schedule: [weekly(1)]});
    expect(wordsIn(element, '.place p')).to.deep.equal(['Aalborg Øst', 'Du får adressen, når du ringer eller skriver']);
    expect(allIn(element, '.details')[0]!.textContent).not.to.contain('Hemmelig');
  });

  it('names the rule and the next dates, cancelled ones too', async () => {
    const activity = {
      ...openHouse,
      schedule: [weekly(1)],
      changes: [
        {date: inDays(15), status: 'cancelled', reason: 'Hallen er lukket'},
        {date: inDays(22), startTime: '18:00'},
      ],
    };
    const element = await opened(activity);
    expect(allIn<HTMLTimeElement>(element, '.next time').map((time) => time.dateTime)).to.deep.equal([
      `${inDays(8)}T19:00`,
      `${inDays(15)}T19:00`,
      `${inDays(22)}T18:00`,
      `${inDays(29)}T19:00`,
    ]);
    expect(wordsIn(element, '.next .rule')[0]).to.match(/^Hver \S+ 19–21/);
    const [first, second, third] = wordsIn(element, '.next li');
    expect(first).not.to.contain('19.00');
    expect(second).to.match(/: Aflyst ?Hallen er lukket$/);
    expect(third).to.match(/kl\. 18\.00$/);
  });

  it('gives the ways a visitor may use as links, and no others', async () => {
    const element = await opened({...openHouse, schedule: [weekly(1)]});
    expect(linksIn(element, '.contact')).to.deep.equal([
      'tel:+4512345678',
      'sms:+4512345678',
      'mailto:ribe@frivillig.example',
      'https://send-sikkert.example/',
    ]);
    expect(wordsIn(element, '.contact p')).to.deep.equal([
      'Koordinator',
      '+45 12 34 56 78Hver mandag 16–20',
      'SMS 12 34 56 78',
      'ribe@frivillig.example',
      'send-sikkert.example (åbner i en ny fane)',
      '@ribe',
      'Vi svarer inden for to dage',
    ]);
  });

  it('says what telephone hours are called', async () => {
    const [coordinator] = around.contacts;
    const channels = [
      {
        type: 'phone',
        value: '12345678',
        hours: [{byDay: ['TU'], opens: '10:00', closes: '12:00', label: {da: 'med tolk', ar: 'مع مترجم'}}],
      },
    ];
    const element = await opened({...openHouse, schedule: [weekly(1)]}, {contacts: [{...coordinator, channels}]});
    expect(wordsIn(element, '.contact .sub')).to.deep.equal(['Hver tirsdag 10–12 med tolk']);
  });

  it('falls back to the organization’s number and mail', async () => {
    const element = await opened({...openHouse, contacts: undefined, schedule: [weekly(1)]});
    expect(wordsIn(element, '.contact p')).to.deep.equal(['Frivilliggruppen Ribe', '12 34 56 78', 'ribe@frivillig.example']);
  });

  it('always names what they cannot help with, each once, and who can', async () => {
    const element = await opened({...openHouse, schedule: [weekly(1)]});
    expect(wordsIn(element, '.limits dt')).to.deep.equal(['Sagsbehandling', 'debt-collection']);
    expect(wordsIn(element, '.limits dd')).to.deep.equal([
      'Det kan du få hjælp til her: Spørg Integrationshuset',
      'Det kan du få hjælp til her: retshjaelp.example (åbner i en ny fane)',
    ]);
    expect(wordsIn(element, '.limits p')).to.deep.equal(['Vi er et supplement til det, kommunen gør, og ikke en erstatning.']);
  });

  it('says who runs it, with whom, and when it was checked; old facts ask for a call', async () => {
    const fresh = await opened({...openHouse, schedule: [weekly(1)]});
    expect(wordsIn(fresh, '.credit')[0]!).to.match(
      /^Arrangør: Frivilliggruppen Ribe · Frivillignet Sammen med Integrationshuset Kontrolleret \d+\. \S+ \d{4}$/,
    );
    const old = await opened({...openHouse, lastChecked: inDays(-400), schedule: [weekly(1)]});
    expect(wordsIn(old, '.notice')[0]).to.match(/^Oplysningerne er fra .* Ring først\. \+45 12 34 56 78$/);
    expect(wordsIn(old, '.credit')[0]).not.to.contain('Kontrolleret');
  });

  it('names the programme it is part of, by its name where it is known', async () => {
    for (const [program, said] of [
      ['lbb', 'Del af Lokalsamfundet bygger bro'],
      ['Åben kommune', 'Del af Åben kommune'],
    ]) {
      const element = await opened({...openHouse, program, schedule: [weekly(1)]});
      expect(wordsIn(element, '.credit span')).to.include(said);
    }
    await setLanguage('ar');
    const element = await opened({...openHouse, program: 'lbb', schedule: [weekly(1)]});
    expect(allIn(element, '.credit [lang=da]').map(({textContent}) => textContent)).to.include('Lokalsamfundet bygger bro');
  });

  it('says who checked it, an organization or a role, for all that the feed holds', async () => {
    const {lastChecked: _, ...unchecked} = openHouse;
    const feed = {lastChecked: inDays(-3), checkedBy: 'huset'};
    const byOrganization = await opened({...unchecked, schedule: [weekly(1)]}, feed);
    expect(wordsIn(byOrganization, '.credit')[0]).to.match(/Kontrolleret \d+\. \S+ \d{4} af Integrationshuset$/);
    const byRole = await opened({...openHouse, checkedBy: {da: 'Koordinatoren'}, schedule: [weekly(1)]}, feed);
    expect(wordsIn(byRole, '.credit')[0]).to.match(/Kontrolleret \d+\. \S+ \d{4} af Koordinatoren$/);
  });

  it('says whom to call first about what nobody has looked at for a year, its feed included', async () => {
    const {lastChecked: _, ...unchecked} = openHouse;
    for (const [activity, feed] of [
      [{dateModified: `${inDays(-400)}T10:00:00Z`}, {}],
      [{}, {dateModified: inDays(-400)}],
    ]) {
      const element = await opened({...unchecked, ...activity, schedule: [weekly(1)]}, feed);
      expect(wordsIn(element, '.notice')[0]).to.match(/^Oplysningerne er fra .* Ring først\. \+45 12 34 56 78$/);
      expect(linksIn(element, '.notice')).to.deep.equal(['tel:+4512345678']);
      await expectAccessible(element);
    }
    const unknown = await opened({...unchecked, schedule: [weekly(1)]});
    expect(wordsIn(unknown, '.notice')).to.deep.equal([]);
  });

  it('shows notices while they hold', async () => {
    const notice = (from: number, until: number) => ({text: `Fra ${from} til ${until}`, from: inDays(from), until: inDays(until)});
    const now = await opened({...openHouse, notice: notice(-1, 1), schedule: [weekly(1)]});
    expect(wordsIn(now, '.notice')).to.deep.equal(['Fra -1 til 1']);
    const past = await opened({...openHouse, notice: notice(-3, -1), schedule: [weekly(1)]});
    expect(wordsIn(past, '.notice')).to.deep.equal([]);
  });

  it('puts its headings below those of the line', async () => {
    const element = await opened({...openHouse, schedule: [weekly(1)]});
    const levels = allIn(element, '.details :is(h1, h2, h3, h4, h5, h6)').map(
      ({localName, textContent}) => `${localName} ${textContent!.trim()}`,
    );
    expect(levels).to.deep.equal(['h5 Første gang?', 'h5 Sted', 'h5 Næste gange', 'h5 Kontakt', 'h5 Det kan vi ikke hjælpe med']);
  });

  describe('taken along', () => {
    it('gives a calendar file of all its dates or of one, and tells the page', async () => {
      const files: Blob[] = [];
      const names: string[] = [];
      replace(URL, 'createObjectURL', (blob: Blob) => (files.push(blob), 'blob:file'));
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      });
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      expect(button(element, 'Føj til kalender').ariaExpanded).to.equal('false');
      button(element, 'Føj til kalender').click();
      await until(() => allIn(element, '.panel').length);
      const [toggle, panel] = [button(element, 'Føj til kalender'), allIn(element, '.panel')[0]!];
      expect([toggle.ariaExpanded, toggle.getAttribute('aria-controls')]).to.deep.equal(['true', panel.id]);
      expect(wordsIn(element, '.panel b')[0]).to.equal('Alle gange');
      for (const [index, occurrence] of [undefined, `${inDays(1)}T19:00`].entries()) {
        const told = oneEvent(element, 'lbb-calendar-added') as Promise<CalendarAddedEvent>;
        allIn<HTMLButtonElement>(element, '.panel button')[index]!.click();
        const event = await told;
        expect([event.way, event.id, event.start]).to.deep.equal(['file', 'aabent-hus', occurrence]);
      }
      const [all, one] = await Promise.all(files.map((file) => file.text()));
      expect(all).to.contain('RRULE:FREQ=WEEKLY').and.to.contain('SUMMARY:Åbent hus');
      expect(one).not.to.contain('FREQ=WEEKLY');
      expect(one!.match(/BEGIN:VEVENT/g)!.length).to.equal(1);
      expect([files[0]!.type, ...names]).to.deep.equal(['text/calendar;charset=utf-8', 'aabent-hus.ics', 'aabent-hus.ics']);
      await until(() => wordsIn(element, '.panel').join().includes('Kommer der ingen fil?'));
      toggle.click();
      await until(() => !allIn(element, '.panel').length);
    });

    it('gives a year of a calendar, and says until when', async () => {
      const files: Blob[] = [];
      replace(URL, 'createObjectURL', (blob: Blob) => (files.push(blob), 'blob:file'));
      replace(HTMLAnchorElement.prototype, 'click', () => {});
      const stamp = (days: number) => `${inDays(days).replaceAll('-', '')}T190000`;
      const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:kor@kirken.example', 'SUMMARY:Kor', `DTSTART:${stamp(1)}`, 'RRULE:FREQ=WEEKLY', 'END:VEVENT', 'END:VCALENDAR', '']; // prettier-ignore
      const element = await drawn<LbbActivities>(
        html`<lbb-activities src=${`/feeds/echo?${encodeURIComponent(lines.join('\r\n'))}&year`}></lbb-activities>`,
      );
      allIn<HTMLButtonElement>(element, '.title button')[0]!.click();
      await until(() => allIn(element, '.details').length);
      button(element, 'Føj til kalender').click();
      await until(() => allIn(element, '.panel').length);
      const told = oneEvent(element, 'lbb-calendar-added');
      allIn<HTMLButtonElement>(element, '.panel button')[0]!.click();
      await told;
      const dates = [...(await files[0]!.text()).matchAll(/^DTSTART;TZID=Europe\/Copenhagen:(\d{8})/gm)].map(([, date]) => date!);
      expect(dates.length).to.be.at.least(52);
      const year = dates.at(-1)!.slice(0, 4);
      await until(() => new RegExp(`Gange til og med .* ${year}`).test(wordsIn(element, '.panel').join()));
    });

    it('opens web calendars with the date filled in', async () => {
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      button(element, 'Føj til kalender').click();
      await until(() => allIn(element, '.panel a').length);
      const [google, outlook] = allIn<HTMLAnchorElement>(element, '.panel a').map(({href}) => new URL(href));
      expect(google!.searchParams.get('dates')).to.match(new RegExp(`^${inDays(1).replaceAll('-', '')}T1[78]0000Z/`));
      expect(google!.searchParams.get('details')).to.contain(`${location.href.replace(/#.*/, '')}#lbb-aabent-hus@${inDays(1)}`);
      expect(outlook!.searchParams.get('startdt')).to.match(new RegExp(`^${inDays(1)}T19:00\\+0[12]:00$`));
      expect(outlook!.searchParams.get('location')).to.equal('Vindrosen, Tangevej 6D, 6760 Ribe');
    });

    it('offers to subscribe to what is a calendar, whatever its address ends in', async () => {
      const calendar = await drawn<LbbActivities>(html`<lbb-activities src="/test/fixtures/json/example.ics"></lbb-activities>`);
      allIn<HTMLButtonElement>(calendar, '.title button')[0]!.click();
      await until(() => allIn(calendar, '.details').length);
      button(calendar, 'Føj til kalender').click();
      await until(() => allIn(calendar, '.panel').length);
      const address = new URL('/test/fixtures/json/example.ics', location.href).href;
      expect(linksIn(calendar, '.panel').at(-1)).to.equal(address.replace('http', 'webcal'));
      expect(wordsIn(calendar, '.panel .address')).to.deep.equal([address]);
      expect(wordsIn(calendar, '.panel').join()).to.contain('Det kan tage op til et døgn');
    });

    it('offers no subscription where there is no calendar', async () => {
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      button(element, 'Føj til kalender').click();
      await until(() => allIn(element, '.panel').length);
      expect(linksIn(element, '.panel').some((href) => href!.startsWith('webcal'))).to.equal(false);
    });

    it('has no calendar for what has no dates', async () => {
      const element = await opened({...openHouse, schedule: [], access: 'by-arrangement'});
      expect(button(element, 'Føj til kalender')).to.equal(undefined);
      expect(button(element, 'Kopiér link')).not.to.equal(undefined);
    });

    it('puts its address and a text for a post on the clipboard, and says so', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', {writeText: (text: string) => (copied.push(text), Promise.resolve())});
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      const here = `${location.href.replace(/#.*/, '')}#lbb-aabent-hus@${inDays(1)}`;
      expect(wordsIn(element, '.acts-row [role=status]')).to.deep.equal(['']);
      button(element, 'Kopiér link').click();
      await until(() => wordsIn(element, '.acts-row [role=status]')[0] === 'Kopieret');
      button(element, 'Kopiér tekst til et opslag').click();
      await until(() => copied.length === 2);
      expect(copied[0]).to.equal(here);
      expect(copied[1])
        .to.match(/^Åbent hus\n\n/)
        .and.to.contain('Vindrosen, Tangevej 6D, 6760 Ribe')
        .and.to.contain(here);
    });

    it('lets the visitor copy by hand where there is no clipboard', async () => {
      replace(navigator, 'clipboard', undefined);
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      button(element, 'Kopiér link').click();
      const field = await until(() => allIn<HTMLTextAreaElement>(element, 'textarea')[0]);
      expect(field.value).to.match(/#lbb-aabent-hus@/);
      expect(field.ariaLabel ?? field.getAttribute('aria-label')).to.equal('Kopiér teksten selv');
      await expectAccessible(element);
    });

    it('opens the share sheet where the platform has one', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', (data: ShareData) => (shared.push(data), Promise.reject(new DOMException('closed', 'AbortError'))));
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      button(element, 'Del').click();
      expect(shared.map(({title, url}) => [title, url!.replace(/.*#/, '#')])).to.deep.equal([
        ['Åbent hus', `#lbb-aabent-hus@${inDays(1)}`],
      ]);
    });

    it('is shown to a Dane as a sign: place, time and name in Danish, and the number of the house', async () => {
      await setLanguage('ar');
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      const show = allIn<HTMLButtonElement>(element, '.acts-row .btn')[0]!;
      show.click();
      const dialog = await until(() => [...document.body.children].at(-1)?.shadowRoot?.querySelector('dialog'));
      const words = dialog.querySelector('[lang=da]')!.textContent!.replace(/\s+/g, ' ');
      for (const said of ['Vindrosen', 'Tangevej 6D', '6760 Ribe', '19.00–21.00', 'Åbent hus', 'Jeg taler arabisk'])
        expect(words).to.contain(said);
      expect(dialog.querySelector('a')!.getAttribute('href')).to.equal('tel:+4512345678');
      dialog.close();
      await until(() => !dialog.isConnected);
      expect(element.shadowRoot!.activeElement).to.equal(show);
    });

    it('shows of a place that is not for everybody the area only, also on the sign', async () => {
      const element = await opened({...openHouse, place: 'bolig', schedule: [weekly(1)]});
      allIn<HTMLButtonElement>(element, '.acts-row .btn')[0]!.click();
      const dialog = await until(() => [...document.body.children].at(-1)?.shadowRoot?.querySelector('dialog'));
      expect(dialog.textContent).to.contain('Aalborg Øst').and.not.to.contain('Hemmelig');
      dialog.close();
      await until(() => !dialog.isConnected);
    });

    it('prints alone, black on white, without buttons and with its address, and leaves the page as it was', async () => {
      const seen: string[] = [];
      const sheets = document.adoptedStyleSheets.length;
      replace(window, 'print', () => {
        const sheet = document.querySelector('.lbb-print')!;
        seen.push(sheet.shadowRoot!.textContent!.replace(/\s+/g, ' '), getComputedStyle(sheet).display);
      });
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      button(element, 'Print').click();
      await until(() => seen.length);
      expect(seen[0])
        .to.contain('Åbent hus')
        .and.to.contain('19.00–21.00')
        .and.to.contain(`#lbb-aabent-hus@${inDays(1)}`);
      expect(seen[1]).to.equal('none');
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
      dispatchEvent(new Event('afterprint'));
      dispatchEvent(new Event('pointermove'));
      expect([document.querySelector('.lbb-print'), document.adoptedStyleSheets.length]).to.deep.equal([null, sheets]);
    });
  });

  describe('for everybody', () => {
    it('marks the feed’s language, and keeps numbers and addresses from left to right', async () => {
      await setLanguage('ar');
      const element = await opened({...openHouse, schedule: [weekly(1)]});
      await until(() => wordsIn(element, '.details').join().includes('مجاني'));
      const description = allIn(element, '.desc')[0]!;
      expect([description.lang, description.dir]).to.deep.equal(['da', 'ltr']);
      expect(allIn(element, '.contact .who [lang]').length, 'a role has a name in the reader’s language').to.equal(0);
      expect(allIn(element, '.credit [lang]').map(({lang, textContent}) => `${lang} ${textContent}`)).to.deep.equal([
        'da Frivilliggruppen Ribe',
        'da Frivillignet',
        'da Integrationshuset',
      ]);
      for (const link of allIn(element, '.contact a[href^=tel], .contact a[href^=mailto]'))
        expect(getComputedStyle(link.querySelector('bdi')!).direction, link.textContent!).to.equal('ltr');
    });

    for (const language of ['da', 'ar'])
      it(`has no accessibility faults, also with the calendar open, ${language}`, async () => {
        await setLanguage(language);
        const element = await opened({
          ...openHouse,
          notice: {text: 'Husk sko'},
          url: 'https://ribe.example/',
          lastChecked: inDays(-400),
          schedule: [weekly(1)],
        });
        allIn<HTMLButtonElement>(element, '.acts-row [aria-expanded]')[0]!.click();
        await until(() => allIn(element, '.panel').length);
        await expectAccessible(element);
      });

    it('stays within its box at every width', async () => {
      const long = 'Speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(3);
      const element = await opened({
        ...openHouse,
        description: `${long} https://${'lang'.repeat(15)}.example/${'sti/'.repeat(30)}`,
        food: long,
        limitations: [{text: long, instead: long}],
        coordinatedWith: ['huset'],
        schedule: [weekly(1)],
      });
      allIn<HTMLButtonElement>(element, '.acts-row [aria-expanded]')[0]!.click();
      await until(() => allIn(element, '.panel').length);
      for (const width of [240, 320, 480, 640, 768, 1000, 1200]) {
        element.style.inlineSize = `${width}px`;
        await aTimeout(0);
        const edge = element.getBoundingClientRect();
        const beyond = allIn(element, '.details *').filter((node) => {
          const {left, right, width} = node.getBoundingClientRect();
          return width > 1 && (left < edge.left - 1 || right > edge.right + 1);
        });
        expect(
          beyond.map(({outerHTML}) => outerHTML.slice(0, 80)),
          `${width} px`,
        ).to.deep.equal([]);
      }
    });
  });

  it('opens, goes into a calendar and onto paper under the strictest policy, without a single report', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/browser/strict/opened.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const page = frame.contentWindow as unknown as typeof globalThis & {readonly violations: string[]; readonly faults: string[]};
    const element = page.document.querySelector<LbbActivities>('lbb-activities')!;
    await page.customElements.whenDefined('lbb-activities');
    await element.updateComplete;
    const files: string[] = [];
    page.HTMLAnchorElement.prototype.click = function () {
      files.push(this.href);
    };
    let isPrinted = false;
    page.print = () => void (isPrinted = true);
    (await until(() => allIn<HTMLButtonElement>(element, '.title button')[0])).click();
    (await until(() => allIn<HTMLButtonElement>(element, '.acts-row [aria-expanded]')[0])).click();
    (await until(() => allIn<HTMLButtonElement>(element, '.panel button')[0])).click();
    await until(() => files.length);
    button(element, 'Print').click();
    await until(() => isPrinted);
    isPrinted = false;
    allIn<HTMLButtonElement>(element, '.tool').at(-1)!.click();
    await until(() => isPrinted);
    const paper = page.document.querySelector('.lbb-print')!.shadowRoot!;
    expect(page.getComputedStyle(paper.querySelector('.list .row')!).display).to.equal('grid');
    expect(files[0]).to.match(/^blob:/);
    expect(getComputedStyle(allIn(element, '.limits, .facts')[0]!).display).to.be.oneOf(['grid', 'block']);
    expect(page.violations).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
    frame.remove();
  });

  describe('made of hostile words', () => {
    const catalogue = {use: {}} as unknown as Catalogue;
    const strings = payloads.filter(({value}) => typeof value === 'string');

    for (const {id, value} of strings as readonly {id: string; value: string}[])
      it(`keeps ${id} as text`, async () => {
        const text = {da: value, ar: value};
        const occurrence: Occurrence = {
          start: '2026-11-30T19:00',
          end: '2026-11-30T21:00',
          allDay: false,
          status: 'cancelled',
          name: text,
          description: text,
          reason: text,
          url: value,
        };
        const activity: Activity = {
          id: value,
          name: text,
          summary: text,
          description: text,
          url: value,
          links: [{url: value, name: text}, {url: value}],
          organization: 'o',
          contributors: ['p'],
          place: 'p',
          meetingPoint: text,
          room: text,
          contacts: ['c'],
          audience: [value],
          audienceText: text,
          access: value,
          registration: {url: value, email: value, telephone: value, text},
          cost: {amount: 1, currency: value, text},
          availableLanguage: [value],
          interpretation: {available: 'on-request', languages: [value], providedBy: 'o', text},
          children: value,
          firstVisit: value,
          food: text,
          accessibility: [value],
          accessibilityText: text,
          support: [value],
          limitations: [{code: value, text, instead: text, url: value}, {code: `${value} `}],
          schedule: [],
          occurrences: [occurrence, {...occurrence, start: '2026-12-01T19:00', end: '2026-12-01T20:00'}],
          notice: {text},
          safeguarding: text,
          funding: text,
        };
        const feed: Feed = {
          version: 1,
          language: 'da',
          timeZone: 'Europe/Copenhagen',
          organizations: [
            {id: 'o', name: text},
            {id: 'p', name: text},
          ],
          places: [
            {
              id: 'p',
              name: text,
              room: text,
              directions: text,
              transport: text,
              telephone: value,
              notice: {text},
              address: {streetAddress: value, postalCode: value, addressLocality: value, addressCountry: value},
            },
          ],
          contacts: [
            {
              id: 'c',
              title: text,
              responseTime: text,
              text,
              channels: ['phone', 'sms', 'email', 'website', value].map((type) => ({type, value, text})),
            },
          ],
          openingHours: [],
          activities: [activity],
          problems: [],
          sources: [],
        };
        const reading = {failures: [], fetchedAt: 0, now: 0, isLoading: false, refresh() {}};
        const context = {feed, now: '2026-11-23T18:00', heading: '', level: 2, reading};
        const place = document.createElement('div');
        for (const one of [activity, {...activity, place: undefined, location: text}]) {
          render(html`${details(one, occurrence, catalogue, context)}${calendar(activity, occurrence, catalogue, context)}`, place);
          for (const link of place.querySelectorAll('a')) {
            expect(link.protocol, link.outerHTML).to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:', 'sms:']);
            expect(link.username + link.password, link.outerHTML).to.equal('');
            if (/^(tel|sms|mailto):/.test(link.href)) expect(link.textContent).not.to.match(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
          }
          const foreign = [...place.querySelectorAll('*')].filter(
            (node) =>
              !/^(a|abbr|b|bdi|br|button|dd|dl|div|dt|h[1-6]|li|p|path|section|span|svg|textarea|time|ul|wbr)$/.test(node.localName) ||
              node.getAttributeNames().some((name) => /^on|^style$|^src/.test(name)),
          );
          expect(foreign.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        }
      });
  });
});
