import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-opening-hours.js';
import type {LbbOpeningHours} from '../../src/elements/opening-hours/lbb-opening-hours.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, consoleDuring, drawn, expectAccessible, html, textsIn, waitUntil, wordsOf} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&${++key}`;

const realNow = Date.now;
/** The time of the visit. */
const at = (moment: string) => void (Date.now = () => Date.parse(moment));

const hours = [{byDay: ['MO'], opens: '19:00', closes: '21:00', label: {da: 'med rådgivning', ar: 'مع نصائح', ti: 'ምስ ምኽሪ'}}];
const vindrosen = {
  version: 1,
  organizations: [
    {id: 'ribe', name: 'Frivilliggruppen Ribe', telephone: '12 34 56 78'},
    {id: 'kommune', name: 'Esbjerg Kommune'},
  ],
  places: [
    {id: 'vindrosen', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}},
    {id: 'tavs', name: 'Det tavse hus', telephone: '12345678'},
  ],
  openingHours: [
    {
      id: 'aabent',
      name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
      place: 'vindrosen',
      organizations: ['ribe'],
      hours,
      publicHolidays: 'closed',
      customaryDays: {'05-01': 'ask'},
      specialOpeningHours: [{validFrom: '2026-12-14', opens: '18:00', closes: '20:00', reason: 'Vi spiser suppe'}],
      closures: [{validFrom: '2026-12-21', validThrough: '2027-01-03', reason: 'Juleferie'}],
      lastChecked: '2026-11-18',
    },
  ],
};
const draw = (feed: unknown = vindrosen, wanted = 'vindrosen') =>
  drawn<LbbOpeningHours>(html`<lbb-opening-hours src=${served(feed)} for=${wanted}></lbb-opening-hours>`);
const statusOf = (element: Element) => allIn(element, '.status')[0]!.textContent!.replace(/\s+/g, ' ').trim();
const rowsOf = (element: Element) => allIn(element, 'tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());

/** The sentences in the console; waits until there are some. */
async function told(level: 'error' | 'warn', happening: () => Promise<unknown>): Promise<string> {
  const original = console[level];
  let messages = '';
  console[level] = (...parts: unknown[]) => void (messages += parts.join(' '));
  try {
    await happening();
    await waitUntil(() => messages);
  } finally {
    console[level] = original;
  }
  return messages;
}

describe('<lbb-opening-hours>', () => {
  beforeEach(() => at('2026-11-23T19:30:00+01:00'));
  afterEach(async () => {
    Date.now = realNow;
    await setLanguage('da');
  });

  it('says what is to be noticed about the hours, the place and the group', async () => {
    const notice = (text: string, until?: string) => ({notice: {text, ...(until && {until})}});
    const element = await draw({
      ...vindrosen,
      organizations: [{...vindrosen.organizations[0], ...notice('Vi mangler kaffe')}],
      places: [{...vindrosen.places[0], ...notice('Brug bagdøren', '2026-11-23')}],
      openingHours: [{...vindrosen.openingHours[0], ...notice('Ring på', '2026-11-22')}],
    });
    await waitUntil(() => rowsOf(element).length);
    expect(textsIn(element, '.notice')).to.deep.equal(['Brug bagdøren', 'Vi mangler kaffe']);
  });

  describe('says whether it is open', () => {
    for (const [moment, words] of [
      ['2026-11-23T19:30:00+01:00', 'Åbent nu til kl. 21.00 med rådgivning'],
      ['2026-11-23T18:00:00+01:00', 'Lukket nu Åbner i dag kl. 19.00 med rådgivning'],
      ['2026-11-24T12:00:00+01:00', 'Lukket nu Åbner mandag kl. 19.00 med rådgivning'],
      ['2026-12-14T18:30:00+01:00', 'Åbent nu til kl. 20.00 Vi spiser suppe'],
      ['2026-12-28T19:30:00+01:00', 'Lukket i dag Juleferie Åbner igen mandag 4. januar kl. 19.00'],
      ['2027-05-17T12:00:00+02:00', 'Lukket i dag 2. pinsedag Åbner igen mandag 24. maj kl. 19.00'],
    ] as const)
      it(`at ${moment}: ${words}`, async () => {
        at(moment);
        expect(statusOf(await draw())).to.equal(words);
      });

    it('and whom to call when nobody knows', async () => {
      at('2028-05-01T12:00:00+02:00');
      const feed = {...vindrosen, openingHours: [{...vindrosen.openingHours[0], lastChecked: '2028-04-01'}]};
      const element = await draw(feed);
      expect(statusOf(element)).to.equal(
        'Ring først Det er 1. maj, og vi ved ikke, om der er åbent. Ellers åbent mandag 8. maj kl. 19.00 Ring 12 34 56 78',
      );
      expect(allIn<HTMLAnchorElement>(element, '.call a')[0]!.href).to.equal('tel:+4512345678');
    });

    it('and whom to call where nobody has looked at the feed for a year', async () => {
      at('2026-11-23T12:00:00+01:00');
      const {lastChecked: _, ...hours} = vindrosen.openingHours[0]!;
      const element = await draw({...vindrosen, dateModified: '2025-11-01T10:00:00Z', openingHours: [hours]});
      expect(statusOf(element)).to.equal('Ring først Tiderne er sidst kontrolleret 1. november 2025. Ring 12 34 56 78');
      expect(allIn(element, '[part="sources"]')).to.deep.equal([]);
    });

    it('and what it was made from, and who checked it', async () => {
      at('2026-11-23T12:00:00+01:00');
      const sources = [{name: 'Ribes kalender', fetched: '2026-11-22T08:00'}];
      const {lastChecked: _, ...hours} = vindrosen.openingHours[0]!;
      const element = await draw({...vindrosen, sources, lastChecked: '2026-11-18', checkedBy: 'Koordinatoren', openingHours: [hours]});
      expect(textsIn(element, '[part="sources"] span')).to.deep.equal([
        'Kontrolleret 18. november 2026 af Koordinatoren',
        'Hentet i går kl. 08.00 fra Ribes kalender',
      ]);
    });

    it('and that it does not know a place the feed says nothing about', async () => {
      const element = await draw(vindrosen, 'tavs');
      expect(statusOf(element)).to.equal('Ring først Vi kender ikke åbningstiderne. Ring 12 34 56 78');
      expect(wordsOf(element)).to.contain('Det tavse hus');
      expect(allIn(element, 'table')).to.deep.equal([]);
    });

    it('with three shapes, so that colour is not needed', async () => {
      const paths = new Set<string>();
      for (const moment of ['2026-11-23T19:30:00+01:00', '2026-11-23T18:00:00+01:00', '2028-05-01T12:00:00+02:00']) {
        at(moment);
        paths.add(allIn(await draw(), '.say .shape path')[0]!.getAttribute('d')!);
      }
      expect(paths.size).to.equal(3);
    });
  });

  it('has a table that never contradicts the answer', async () => {
    at('2027-05-17T12:00:00+02:00');
    const element = await draw();
    expect(rowsOf(element)).to.deep.equal(['mandag 19.00–21.00 Lukket i dag, 2. pinsedag', 'tirsdag–søndag Lukket']);
    expect(allIn(element, 'tbody tr s').map((time) => time.textContent)).to.deep.equal(['19.00–21.00']);
    expect(allIn(element, 'th[aria-current=date]').map((day) => day.textContent)).to.deep.equal(['mandag']);
  });

  it('begins the week with today where the page wants it', async () => {
    at('2026-11-25T12:00:00+01:00');
    const element = await drawn<LbbOpeningHours>(
      html`<lbb-opening-hours src=${served(vindrosen)} for="vindrosen" week-start="today"></lbb-opening-hours>`,
    );
    expect(rowsOf(element)).to.deep.equal([
      'onsdag Lukket',
      'torsdag–søndag Lukket',
      'mandag 19.00–21.00 med rådgivning',
      'tirsdag Lukket',
    ]);
  });

  it('announces what changes in the next four weeks', async () => {
    at('2026-12-07T12:00:00+01:00');
    const element = await draw();
    expect(allIn(element, '.coming li').map((line) => line.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'mandag 14. december Åbent 18.00–20.00, Vi spiser suppe',
      '21. december – 3. januar 2027 Lukket, Juleferie',
      'mandag 29. marts 2027 Lukket, 2. påskedag',
    ]);
  });

  describe('draws the answer before anything else', () => {
    /** What stands there at the first drawing of the answer, and when everything is there. */
    async function drawings(width: number): Promise<{words: string; height: number}[]> {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.width = `${width}px`;
      const element = document.createElement('lbb-opening-hours');
      element.src = served(vindrosen);
      element.for = 'vindrosen';
      const found: {words: string; height: number}[] = [];
      const look = () => allIn(element, '.status').length && found.push({words: wordsOf(element), height: element.offsetHeight});
      box.append(element);
      new MutationObserver(look).observe(element.shadowRoot!, {childList: true, subtree: true});
      await element.updateComplete;
      expect(allIn(element, 'table, .coming').length).to.equal(2);
      look();
      return [found[0]!, found.at(-1)!];
    }

    for (const [moment, words] of [
      ['2026-11-23T19:30:00+01:00', 'Vindrosen Åbent hus Åbent nu til kl. 21.00 med rådgivning'],
      ['2026-11-24T12:00:00+01:00', 'Vindrosen Åbent hus Lukket nu Åbner mandag kl. 19.00 med rådgivning'],
      ['2026-12-28T19:30:00+01:00', 'Vindrosen Åbent hus Lukket i dag Juleferie Åbner igen mandag 4. januar kl. 19.00'],
      ['2027-05-17T12:00:00+02:00', 'Vindrosen Åbent hus Lukket i dag Åbner igen mandag 24. maj kl. 19.00'],
    ] as const)
      it(`at ${moment}: ${words}`, async () => {
        at(moment);
        const [first] = await drawings(720);
        expect(first!.words).to.equal(words);
      });

    for (const width of [320, 360, 720, 1000])
      it(`and keeps room for it, ${width} px wide`, async () => {
        const [first, last] = await drawings(width);
        expect(first!.height).to.be.greaterThan(200);
        expect(Math.abs(last!.height - first!.height)).to.be.at.most(96);
      });
  });

  it('names two organizations that share an opening', async () => {
    const element = await draw({...vindrosen, openingHours: [{...vindrosen.openingHours[0], organizations: ['ribe', 'kommune']}]});
    expect(wordsOf(element)).to.contain('Frivilliggruppen Ribe og Esbjerg Kommune');
  });

  it('says who checked it when, and links to a map', async () => {
    const element = await draw();
    expect(wordsOf(element)).to.contain('Kontrolleret 18. november 2026 af Frivilliggruppen Ribe');
    expect(allIn<HTMLAnchorElement>(element, '.addr a')[0]!.href).to.contain('openstreetmap.org/search?query=Tangevej');
  });

  it('links to a place’s own page, unless its address is not for everybody', async () => {
    const of = async (more: object) => {
      const element = await draw({...vindrosen, places: [{...vindrosen.places[0], url: 'https://vindrosen.example/', ...more}]});
      return allIn<HTMLAnchorElement>(element, '.addr a').map(({href, textContent}) => `${href} ${textContent!.trim()}`);
    };
    expect((await of({}))[1]).to.equal('https://vindrosen.example/ vindrosen.example');
    expect(await of({address: undefined})).to.deep.equal(['https://vindrosen.example/ vindrosen.example']);
    expect(await of({url: 'javascript:alert(1)'})).to.have.length(1);
    expect(await of({visibility: 'area', area: 'Ribe'})).to.deep.equal([]);
  });

  it('names the zone of a place that is not in Denmark, and reckons in it', async () => {
    const feed = {version: 1, openingHours: [{id: 'x', timeZone: 'America/New_York', hours, publicHolidays: 'open'}]};
    const element = await draw(feed, 'x');
    // 19:30 in Denmark is 13:30 there.
    expect(statusOf(element)).to.contain('Lukket nu Åbner i dag kl. 19.00');
    expect(wordsOf(element)).to.contain('Tiderne gælder i America/New_York');
  });

  describe('understands ids of every kind of record', () => {
    const activities = [
      {id: 'at-the-house', name: 'Sprogcafé', place: 'vindrosen', schedule: [{byDay: ['WE'], startTime: '10:00', endTime: '12:00'}]},
      {id: 'elsewhere', name: 'Gåtur', place: 'tavs', schedule: [{byDay: ['MO'], startTime: '18:00', endTime: '20:00'}]},
    ];
    const contacts = [
      {id: 'of-the-house', place: 'vindrosen'},
      {id: 'of-the-group', organization: 'ribe'},
    ];
    for (const [id, words] of [
      ['aabent', 'Åbent nu til kl. 21.00 med rådgivning'],
      ['ribe', 'Åbent nu til kl. 21.00 med rådgivning'],
      ['at-the-house', 'Åbent nu til kl. 21.00 med rådgivning'],
      ['elsewhere', 'Åbent nu til kl. 20.00 Gåtur'],
      ['of-the-house', 'Åbent nu til kl. 21.00 med rådgivning'],
      ['of-the-group', 'Åbent nu til kl. 21.00 med rådgivning'],
    ] as const)
      it(id, async () => {
        const element = await draw({...vindrosen, activities, contacts}, id);
        expect(statusOf(element)).to.equal(words);
        expect(allIn(element, '.name')[0]!.textContent).to.equal(id === 'elsewhere' ? 'Det tavse hus' : 'Vindrosen');
      });
  });

  it('has the page’s words as its heading', async () => {
    const element = await drawn<LbbOpeningHours>(
      html`<lbb-opening-hours src=${served(vindrosen)} for="vindrosen" heading="Kom ind"></lbb-opening-hours>`,
    );
    expect(allIn(element, '.name').map((name) => name.textContent)).to.deep.equal(['Kom ind']);
  });

  it('shows all of a feed’s hours when none is named', async () => {
    const feed = {
      version: 1,
      openingHours: [
        {id: 'a', name: 'Caféen', hours},
        {id: 'b', name: 'Butikken', hours},
      ],
    };
    const element = await draw(feed, '');
    expect(allIn(element, '.name').map((name) => name.textContent)).to.deep.equal(['Caféen', 'Butikken']);
  });

  describe('as the clock goes', () => {
    it('changes on the minute while somebody looks', async () => {
      at('2026-11-23T18:59:59+01:00');
      const element = await draw();
      expect(statusOf(element)).to.contain('Lukket nu');
      at('2026-11-23T19:00:00+01:00');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(statusOf(element)).to.contain('Åbent nu til kl. 21.00');
      at('2026-11-24T07:00:00+01:00');
      window.dispatchEvent(new Event('focus'));
      await element.updateComplete;
      expect(statusOf(element)).to.contain('Lukket nu Åbner mandag kl. 19.00');
    });

    it('shows how far the evening has come, in both directions of reading', async () => {
      const element = await draw();
      const [start, end] = allIn(element, '.ends bdi').map((time) => time.textContent);
      expect([start, end]).to.deep.equal(['19.00', '21.00']);
      expect(allIn(element, '.gone')[0]!.getAttribute('d')).to.equal('M0 5h25v6H0z');
      expect(allIn(element, '.span')[0]!.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('in running text', () => {
    it('is one line', async () => {
      const element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours src=${served(vindrosen)} for="vindrosen" view="line"></lbb-opening-hours>`,
      );
      expect(textsIn(element, '.line')).to.deep.equal(['Åbent nu · til kl. 21.00']);
      expect(getComputedStyle(element).display).to.equal('inline-block');
    });

    it('has the number to call when nobody knows', async () => {
      const element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours src=${served(vindrosen)} for="tavs" view="line"></lbb-opening-hours>`,
      );
      expect(wordsOf(element)).to.equal('Ring først · 12 34 56 78');
    });

    it('says the week on paper, where nobody knows when it is read', async () => {
      const feed = {
        ...vindrosen,
        openingHours: [{...vindrosen.openingHours[0], hours: [...hours, {byDay: ['SA'], opens: '10:00', closes: '12:00', weeks: 'odd'}]}],
      };
      const element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours src=${served(feed)} for="vindrosen" view="line"></lbb-opening-hours>`,
      );
      const paper = allIn(element, '.paper')[0]!;
      expect(paper.textContent).to.equal('mandag 19–21, lørdag 10–12 (kun ulige uger)');
      expect(paper.checkVisibility()).to.equal(false);
    });

    it('leaves the sentence to the page where no feed can be read', async () => {
      const draw = async (words: string) => {
        let element!: LbbOpeningHours;
        await told('error', async () => {
          element = await drawn(html`<lbb-opening-hours src="/feeds/h${++key}/404" view="line">${words}</lbb-opening-hours>`);
        });
        return wordsOf(element);
      };
      expect(await draw('mandag kl. 19–21')).to.equal('');
      expect(await draw('')).to.equal('Vi kan ikke vise åbningstiderne lige nu');
    });

    it('writes no view onto the page’s element', async () => {
      const element = document.createElement('lbb-opening-hours');
      element.hours = 'Mandag 19-21';
      element.view = 'line';
      document.body.append(element);
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Åbent nu · til kl. 21.00');
      expect(element.hasAttribute('view')).to.equal(false);
      expect(getComputedStyle(element).display).to.equal('inline-block');
      element.remove();
    });

    it('is a badge with nothing but the answer', async () => {
      const element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours src=${served(vindrosen)} for="vindrosen" view="badge"></lbb-opening-hours>`,
      );
      expect(wordsOf(element)).to.equal('Åbent nu');
    });
  });

  describe('without a feed', () => {
    it('reads hours as a webmaster types them', async () => {
      const element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours
          heading="Vindrosen"
          hours="Mandag 19-21 med rådgivning; lørdag i ulige uger 10-12"
          address="Tangevej 6D, 6760 Ribe"
          public-holidays="closed"
        ></lbb-opening-hours>`,
      );
      expect(statusOf(element)).to.equal('Åbent nu til kl. 21.00 med rådgivning');
      expect(rowsOf(element)).to.deep.equal([
        'mandag 19.00–21.00 med rådgivning',
        'tirsdag–fredag Lukket',
        'lørdag 10.00–12.00 kun ulige uger (ikke denne uge)',
        'søndag Lukket',
      ]);
      expect(wordsOf(element)).to.contain('Vindrosen').and.to.contain('Tangevej 6D, 6760 Ribe');
    });

    it('follows attributes that the page changes', async () => {
      const element = await drawn<LbbOpeningHours>(html`<lbb-opening-hours hours="Mandag 19-21"></lbb-opening-hours>`);
      element.closed = '2026-11-23';
      await element.updateComplete;
      expect(statusOf(element)).to.contain('Lukket i dag');
      element.closed = '';
      element.hours = 'Mandag 10-12';
      await element.updateComplete;
      expect(statusOf(element)).to.contain('Lukket nu Åbner mandag 30. november kl. 10.00');
    });

    it('does not assert what nobody has checked for a year', async () => {
      const element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours hours="Mandag 19-21" last-checked="2025-11-03" telephone="12345678"></lbb-opening-hours>`,
      );
      expect(statusOf(element)).to.equal('Ring først Tiderne er sidst kontrolleret 3. november 2025. Ring 12 34 56 78');
    });

    it('keeps the fallback where a word cannot be read, and names it to the webmaster', async () => {
      let element!: LbbOpeningHours;
      const messages = await told('error', async () => {
        element = await drawn<LbbOpeningHours>(html`<lbb-opening-hours hours="Mandg 19-21"><p>Mandag aften</p></lbb-opening-hours>`);
      });
      expect(messages).to.contain('"Mandg"').and.to.contain('Skriv fx Mandag 19-21 med rådgivning');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(allIn(element, '.status')).to.deep.equal([]);
    });

    it('shows what was typed where there is no fallback', async () => {
      let element!: LbbOpeningHours;
      await told('error', async () => {
        element = await drawn<LbbOpeningHours>(html`<lbb-opening-hours hours="ring og hør"></lbb-opening-hours>`);
      });
      expect(allIn<HTMLSlotElement>(element, 'slot')[0]!.textContent).to.equal('ring og hør');
    });
  });

  describe('with hours that are typed', () => {
    const twoKinds = 'Mandag-søndag 7-22 selvbetjening; mandag-fredag 10-17 med betjening';
    const typed = (hours: string, view: LbbOpeningHours['view'] = 'week') =>
      drawn<LbbOpeningHours>(html`<lbb-opening-hours hours=${hours} view=${view} public-holidays="closed"></lbb-opening-hours>`);

    it('of two kinds says both and when each ends, and that is no mistake', async () => {
      at('2026-11-23T12:00:00+01:00');
      const both = 'selvbetjening til kl. 22.00 med betjening til kl. 17.00';
      const warnings = await consoleDuring('warn', async () => {
        const element = await typed(twoKinds);
        expect(statusOf(element)).to.equal(`Åbent nu til kl. 22.00 ${both}`);
        expect(rowsOf(element)[0]).to.equal('mandag 07.00–22.00 selvbetjening 10.00–17.00 med betjening');
        for (const view of ['line', 'badge'] as const)
          expect(textsIn(await typed(twoKinds, view), '.line')).to.deep.equal([`Åbent nu · ${both.replace(' med', ' · med')}`]);
        await expectAccessible(element);
      });
      // Of these hours: what the test before has caused may come late.
      expect(warnings.filter((warning) => /07:00|10:00/.test(warning))).to.deep.equal([]);
    });

    it('until the next morning are shown as they stand, and the webmaster is asked whether they are turned round', async () => {
      at('2026-11-23T12:00:00+01:00');
      const warnings = await consoleDuring('warn', async (messages) => {
        expect(rowsOf(await typed('Mandag 19-9'))[0]).to.equal('mandag 19.00–09.00');
        await typed('Fredag 22-4; lørdag 18-24');
        await waitUntil(() => messages.some((message) => message.includes('byttet om')));
      });
      expect(warnings.filter((warning) => warning.includes('byttet om')).join()).to.contain('hours: tiden 19:00–09:00 varer til næste dag');
      expect(warnings.join()).not.to.match(/22:00|18:00/);
    });

    it('for an appointment never says that it is open, and tells how long', async () => {
      at('2026-11-27T12:00:00+01:00');
      const hours = 'Mandag-torsdag 9-15; fredag 10-14 efter aftale; lørdag kun efter aftale';
      const element = await typed(hours);
      expect(statusOf(element)).to.equal('Ring først efter aftale til kl. 14.00 Ellers åbent mandag kl. 09.00');
      expect(rowsOf(element).slice(-3)).to.deep.equal(['fredag 10.00–14.00 efter aftale', 'lørdag kun efter aftale', 'søndag Lukket']);
      expect(textsIn(await typed(hours, 'line'), '.line')).to.deep.equal(['Ring først · efter aftale til kl. 14.00']);
      expect(textsIn(await typed(hours, 'badge'), '.line')).to.deep.equal(['Ring først']);
    });

    it('is closed where a weekday is, and tells of single days that are', async () => {
      at('2026-12-02T11:00:00+01:00');
      const element = await typed('Hverdage 9-15; onsdag lukket; 24. december 9-12; lukket 28.-31. december');
      expect(statusOf(element)).to.equal('Lukket nu Åbner i morgen kl. 09.00');
      expect(rowsOf(element)[1]).to.equal('onsdag Lukket');
      expect(textsIn(element, '.coming li')).to.deep.equal([
        'torsdag 24. december Åbent 09.00–12.00',
        'fredag 25. december Lukket, juledag',
        '28. december – 31. december Lukket',
      ]);
    });
  });

  it('shows hours that overlap as they are written, and tells the webmaster', async () => {
    const lines = [{byDay: ['MO'], opens: '18:00', closes: '20:00'}, ...hours];
    let element!: LbbOpeningHours;
    const messages = await told('warn', async () => {
      element = await draw({version: 1, openingHours: [{id: 'x', hours: lines, publicHolidays: 'closed'}]}, 'x');
    });
    expect(rowsOf(element)[0]).to.equal('mandag 18.00–20.00 19.00–21.00 med rådgivning');
    expect(statusOf(element)).to.contain('Åbent nu til kl. 21.00');
    expect(messages).to.contain('openingHours "x".hours[1]').and.to.contain('ligger oven i');
  });

  it('reads a calendar of open times', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//DA',
      'BEGIN:VEVENT',
      'UID:a@x.example',
      'DTSTAMP:20261101T000000Z',
      'SUMMARY:Åbent hus',
      'DTSTART;TZID=Europe/Copenhagen:20261102T190000',
      'DTEND;TZID=Europe/Copenhagen:20261102T210000',
      'RRULE:FREQ=WEEKLY',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const url = `/feeds/echo?${encodeURIComponent(calendar)}&${++key}`;
    const element = await drawn<LbbOpeningHours>(html`<lbb-opening-hours src=${url} heading="Vindrosen"></lbb-opening-hours>`);
    expect(statusOf(element)).to.equal('Åbent nu til kl. 21.00 Åbent hus');
  });

  it('asks once for a feed that the catalogue shows too', async () => {
    const url = `/feeds/hours${realNow()}/ok.json`;
    await fixture(html`<div><lbb-activities src=${url}></lbb-activities><lbb-opening-hours src=${url}></lbb-opening-hours></div>`);
    for (const element of document.querySelectorAll<LbbOpeningHours>('lbb-activities, lbb-opening-hours')) await element.updateComplete;
    expect(await (await fetch(url.replace('ok.json', 'count:ok.json'))).json()).to.deep.equal({count: 1});
  });

  it('keeps the fallback and offers to try again when the feed cannot be read', async () => {
    let element!: LbbOpeningHours;
    await told('error', async () => {
      element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours src="/feeds/h${++key}/404"><p>Mandag kl. 19–21</p></lbb-opening-hours>`,
      );
    });
    expect(wordsOf(element)).to.contain('Vi kan ikke vise åbningstiderne lige nu').and.to.contain('Prøv igen');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    await expectAccessible(element);
  });

  it('writes structured data, and takes them away with itself', async () => {
    const element = await drawn<LbbOpeningHours>(html`<lbb-opening-hours src=${served(vindrosen)} for="vindrosen"></lbb-opening-hours>`);
    const block = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(() => !!block());
    const data = JSON.parse(block()!.textContent!);
    expect(data.name).to.equal('Vindrosen');
    expect(data.openingHoursSpecification[0].opens).to.equal('19:00');
    element.remove();
    // At once: another element's data would otherwise stand behind those of one that is gone.
    await Promise.race([waitUntil(() => !block()), aTimeout(50)]);
    expect(block() === null).to.equal(true);
    document.body.append(element);
    await waitUntil(() => block());
    expect(JSON.parse(block()!.textContent!).name).to.equal('Vindrosen');
    element.remove();
  });

  describe('is accessible', () => {
    // Each state and each language once: no fault depends on both.
    for (const [state, tag, moment] of [
      ['open', 'da', '2026-11-23T19:30:00+01:00'],
      ['closed', 'ar', '2027-05-17T12:00:00+02:00'],
      ['unsure', 'ti', '2028-05-01T12:00:00+02:00'],
    ] as const)
      it(`${state}, in ${tag}`, async () => {
        at(moment);
        await setLanguage(tag);
        const element = await draw();
        await element.updateComplete;
        await expectAccessible(element);
        const root = allIn(element, '.root')[0]!;
        expect([root.lang, root.dir]).to.deep.equal([tag, tag === 'ar' ? 'rtl' : 'ltr']);
      });

    it('as a line, as a badge and from typed hours', async () => {
      const element = await fixture(
        html`<p>
          Vindrosen: <lbb-opening-hours hours="Mandag 19-21" view="line"></lbb-opening-hours>
          <lbb-opening-hours hours="Mandag 19-21" view="badge"></lbb-opening-hours>
        </p>`,
      );
      for (const one of element.querySelectorAll<LbbOpeningHours>('lbb-opening-hours')) await one.updateComplete;
      await expectAccessible(element);
    });

    it('at the heading level the page has room for', async () => {
      const element = await drawn<LbbOpeningHours>(
        html`<lbb-opening-hours src=${served(vindrosen)} for="vindrosen" heading-level="4"></lbb-opening-hours>`,
      );
      expect(allIn(element, 'h4').map((heading) => heading.textContent)).to.deep.equal(['Vindrosen']);
      expect(allIn(element, 'h5').length).to.equal(1);
    });
  });

  it('stays within 240 px, also with text twice as large', async () => {
    for (const size of ['16px', '32px'])
      for (const tag of ['da', 'ar', 'ti']) {
        await setLanguage(tag);
        const box = await fixture<HTMLElement>(
          html`<div><lbb-opening-hours src=${served(vindrosen)} for="vindrosen"></lbb-opening-hours></div>`,
        );
        box.style.width = '240px';
        box.style.fontSize = size;
        await box.querySelector<LbbOpeningHours>('lbb-opening-hours')!.updateComplete;
        expect(box.scrollWidth, `${size} ${tag}`).to.be.at.most(241);
      }
  });
});
