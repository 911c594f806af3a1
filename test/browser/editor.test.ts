// In one engine only: it takes long; npm run test:long tries it in the others.
import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {Editor} from '../../src/editor/editor.js';
import {frame} from '../../src/editor/views/frame.js';
import {styles} from '../../src/editor/editor.styles.js';
import {loadNames} from '../../src/editor/codes.js';
import type {FileHandle} from '../../src/editor/files.js';
import {ratio} from '../tools/side-by-side.js';
import {expectAccessible, inDays, waitUntil} from './helpers.js';

const today = inDays(0);
const weekdayIn = (days: number) => ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(inDays(days)).getUTCDay()]!;
const weekday = weekdayIn(0);

const feed = {
  version: 1,
  name: 'Huset',
  'x-own': {kept: [1, 2.5]},
  organizations: [{id: 'gruppen', name: 'Gruppen'}],
  places: [{id: 'huset', name: 'Huset'}],
  contacts: [{id: 'k', role: 'coordinator', channels: [{type: 'phone', value: '12 34 56 78'}]}],
  activities: [
    {
      id: 'aabent-hus',
      name: {da: 'Åbent hus', uk: 'День відкритих дверей'},
      summary: 'Kaffe',
      place: 'huset',
      schedule: [{byDay: [weekday], startTime: '23:30', endTime: '23:59'}],
      farve: 'blå',
    },
    {id: 'brevcafe', name: 'Brevcafé', schedule: [{byDay: [weekdayIn(1)], startTime: 'kl 19'}]},
  ],
  openingHours: [{id: 'tider', place: 'huset', hours: [{byDay: ['MO'], opens: '10:00', closes: '12:00'}]}],
};
const text = `${JSON.stringify(feed, null, 2)}\n`;

describe('the editor', () => {
  let host: HTMLElement;
  let editor: Editor;

  const find = <E extends Element = HTMLElement>(selector: string) => host.querySelector<E>(selector)!;
  const words = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  const button = (label: string, within = '') =>
    [...host.querySelectorAll<HTMLButtonElement>(`${within} button, ${within} summary`)].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent!).replace(/\s+/g, ' ').trim() === label,
    )!;
  const press = async (label: string, within?: string) => {
    button(label, within).click();
    await editor.updateComplete;
  };
  const type = async (selector: string, value: string) => {
    const input = find<HTMLInputElement>(selector);
    input.value = value;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await editor.updateComplete;
  };
  const open = async (source = text) => {
    await editor.opening.openText(source);
    await waitUntil(() => !!editor.all);
    await editor.updateComplete;
  };
  const control = async (press: string) => {
    await sendKeys({down: 'Control'});
    await sendKeys({press});
    await sendKeys({up: 'Control'});
  };
  const saved = () => JSON.parse(editor.saving.fileText) as typeof feed;

  before(async () => {
    await setViewport({width: 1280, height: 900});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles.styleSheet!];
    await loadNames();
    host = document.body.appendChild(document.createElement('div'));
    editor = new Editor(host, today, frame);
    editor.setLanguage('da');
    await editor.updateComplete;
  });
  afterEach(() => {
    editor.dialog = undefined;
    editor.opened = undefined;
    return editor.draw();
  });
  after(() => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles.styleSheet);
  });

  describe('opens', () => {
    it('a feed, and lists what is in it with when it takes place', async () => {
      await open();
      expect(words('.records li')).to.match(/^Åbent hus Hver \p{L}+ 23\.30–23\.59/u);
      expect(words('nav li:nth-child(2)')).to.equal('Åbningstider 1');
    });

    it('a feed that is not JSON, by saying where, with its text to be mended', async () => {
      await editor.opening.openText('{\n  "version": 1\n  "activities": []\n}');
      expect(words('.fault')).to.contain('linje 3, tegn 3');
      expect(find<HTMLTextAreaElement>('#mend').value).to.contain('"activities"');
    });

    it('a calendar, as a feed with its rules and what is cancelled', async () => {
      const day = inDays(7).replaceAll('-', '');
      const events = [
        [
          'UID:a',
          'SUMMARY:Fodbold',
          `DTSTART;TZID=Europe/Copenhagen:${day}T170000`,
          `DTEND;TZID=Europe/Copenhagen:${day}T183000`,
          'RRULE:FREQ=WEEKLY',
        ],
        ['UID:b', 'SUMMARY:Aflyst: Kaffe', `DTSTART:${day}T100000`, `DTEND:${day}T110000`],
      ].flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
      await open(['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n'));
      const activities = saved().activities as unknown as {name: string; schedule: object[]; changes?: {status: string}[]}[];
      const [football, coffee] = ['Fodbold', 'Kaffe'].map((name) => activities.find((one) => one.name.endsWith(name))!);
      expect(football!.schedule).to.deep.equal([
        {repeatFrequency: 'P1W', byDay: [weekday], startTime: '17:00', endTime: '18:30', startDate: inDays(7)},
      ]);
      expect(coffee!.changes![0]!.status).to.equal('cancelled');
      expect(words('.message')).to.contain('går ikke tilbage i kalenderen');
    });

    it('a spreadsheet, with what could not be read named by its cell', async () => {
      const sheet = 'Titel;Dag;Start;Slut;Sted\nFodbold;Mandag;17.00;18.30;Banen\nKaffe;Mandag;kvart i halv;12.00;Huset\n';
      await editor.opening.openFile(new File([sheet], 'Det sker.csv'));
      await waitUntil(() => !!editor.all);
      await editor.updateComplete;
      expect(saved().activities[0]).to.deep.include({name: 'Fodbold', schedule: [{byDay: ['MO'], startTime: '17:00', endTime: '18:30'}]});
      expect(words('.problems')).to.contain('!C3');
      expect(editor.saving.fileName).to.equal('Det sker.json');
    });

    for (const [count, rest] of [
      [25, 0],
      [203, 3],
    ])
      it(`a spreadsheet with ${count} cells that cannot be read, ${rest ? `the first ${count! - rest!} and how many more` : 'all'} by name`, async () => {
        const rows = Array.from({length: count!}, (_, i) => `Kaffe ${i};Mandag;omkring ${i} og lidt;12.00;Huset\n`);
        await editor.opening.openFile(new File([`Titel;Dag;Start;Slut;Sted\n${rows.join('')}`], 'Det sker.csv'));
        await waitUntil(() => !!editor.all);
        await editor.updateComplete;
        const said = [...host.querySelectorAll('.problems li')].map((item) => item.textContent);
        const cells = Array.from({length: count! - rest!}, (_, i) => `C${i + 2}`);
        expect(said.flatMap((sentence) => /C\d+/.exec(sentence) ?? [])).to.deep.equal(cells);
        expect(said.slice(cells.length).map((sentence) => Number(/\d+/.exec(sentence)))).to.deep.equal(rest ? [rest] : []);
      });
    it('the template for spreadsheets, filled in', async () => {
      const file = '/test/fixtures/sheets/skabelon.xlsx';
      const [sheet, expected] = await Promise.all([(await fetch(file)).blob(), (await fetch(`${file}.json`)).text()]);
      await editor.opening.openFile(new File([sheet], 'skabelon.xlsx'));
      await waitUntil(() => !!editor.all);
      const names = saved().activities.map(({name}) => JSON.stringify(name));
      expect(names.length).to.be.greaterThan(0);
      for (const name of names) expect(expected.replace(/\s+/g, '')).to.contain(name.replace(/\s+/g, ''));
    });

    it('no calendar that browsers may not read, but tells the way round', async () => {
      const {fetch} = window;
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      try {
        await editor.opening.openAddress('webcal://kalender.example/offentlig.ics');
      } finally {
        window.fetch = fetch;
      }
      await editor.updateComplete;
      expect(words('.around [role="alert"] h2')).to.equal('Browseren må ikke hente den adresse');
      expect(find<HTMLAnchorElement>('.around a').href).to.equal('https://kalender.example/offentlig.ics');
      expect(words('.around')).to.contain('lbb-feed fetch');
      await expectAccessible(host);
    });

    it('a new feed of a group', async () => {
      editor.opening.openNew('Frivilliggruppen');
      await editor.updateComplete;
      expect(saved().organizations).to.deep.equal([{id: 'frivilliggruppen', name: 'Frivilliggruppen'}]);
      await press('Ny aktivitet');
      await type('.form input', 'Fællesspisning');
      await press('← Tilbage til listen');
      expect(saved().activities[0]).to.deep.include({id: 'faellesspisning', name: 'Fællesspisning', organization: 'frivilliggruppen'});
    });
  });

  describe('the form of an activity', () => {
    beforeEach(async () => {
      await open();
      editor.go('activities', 0);
      await editor.updateComplete;
    });

    it('says the schedule back, and the next ten dates', async () => {
      expect(words('.said strong')).to.match(/^Hver \p{L}+ 23\.30–23\.59$/u);
      expect(host.querySelectorAll('.next li')).to.have.length(10);
      await type('#f-activities-0-schedule-0-startTime', '22.15');
      expect(words('.said strong')).to.contain('22.15–23.59');
      expect(saved().activities[0]!.schedule[0]!.startTime).to.equal('22:15');
    });

    it('takes single dates with or without a time', async () => {
      editor.insert(['activities', 0, 'schedule'], {dates: [{start: ''}]});
      await editor.updateComplete;
      const start = '#f-activities-0-schedule-1-dates-0-start';
      await type(start, inDays(3));
      expect((saved().activities[0]!.schedule[1] as unknown as {dates: unknown[]}).dates).to.deep.equal([{start: inDays(3)}]);
      await type(`${start} + .clock`, '19');
      expect((saved().activities[0]!.schedule[1] as unknown as {dates: unknown[]}).dates).to.deep.equal([{start: `${inDays(3)}T19:00`}]);
      expect(words('.next')).to.contain('19.00');
    });

    it('shows at once what visitors will see', async () => {
      await type('#f-activities-0-name', 'Åben café');
      const element = find<HTMLElement & {updateComplete: Promise<boolean>}>('.stage lbb-activities');
      await waitUntil(() => element.shadowRoot!.textContent!.includes('Åben café'));
      expect(saved().activities[0]!.name).to.deep.equal({da: 'Åben café', uk: 'День відкритих дверей'});
    });

    it('chooses weekdays by pressing them', async () => {
      const other = weekday === 'MO' ? 'tirsdag' : 'mandag';
      await press(other, '.days');
      expect(saved().activities[0]!.schedule[0]!.byDay).to.have.length(2);
      expect(button(other, '.days').getAttribute('aria-pressed')).to.equal('true');
    });

    it('asks to look at a placeholder that was forgotten', async () => {
      await type('#f-activities-0-summary', 'Kaffe kl. XX');
      expect(words('.looks')).to.match(/Kort sagt: .*XX/);
    });

    it('puts a translation beside its text and says what is missing', async () => {
      await editor.set({translation: 'uk'});
      await editor.updateComplete;
      expect(words('.translating .wrong')).to.equal('Mangler oversættelse: 1');
      await type('#f-activities-0-summary-uk', 'Кава');
      expect(saved().activities[0]!.summary).to.deep.equal({da: 'Kaffe', uk: 'Кава'});
      expect(words('.translating .good')).to.equal('Alt er oversat');
    });

    it('keeps and shows what it does not understand', () => {
      expect(words('.form')).to.contain('farve');
      expect(saved()).to.deep.equal(feed);
    });

    it('cancels a date with its reason, and takes that back', async () => {
      const label = [...host.querySelectorAll('.next button')][1]!.getAttribute('aria-label')!;
      await press(label);
      find<HTMLInputElement>('#why').value = 'Sygdom';
      await press('Aflys dagen');
      expect(words('.next .cancelled')).to.contain('Aflyst Sygdom');
      expect((saved().activities[0] as {changes?: unknown[]}).changes).to.deep.equal([
        {date: inDays(7), status: 'cancelled', reason: 'Sygdom'},
      ]);
      await press(find('.next .cancelled button').getAttribute('aria-label')!);
      expect(saved()).to.deep.equal(feed);
    });

    it('is accessible, with translations and an open question too', async () => {
      await expectAccessible(host);
      editor.set({translation: 'ar', cancelling: {activity: 0, date: inDays(7)}});
      await editor.updateComplete;
      await expectAccessible(host);
    });
  });

  it('says nothing of a new record before something is typed, and then what is missing', async () => {
    await open();
    await press('Ny aktivitet');
    expect(host.querySelectorAll('form [aria-invalid="true"], .problems, .looks')).to.have.length(0);
    const [name] = host.querySelectorAll<HTMLInputElement>('.form input, .form textarea');
    await type(`#${name!.id}`, 'K');
    await type(`#${name!.id}`, '');
    await waitUntil(() => host.querySelector('form [aria-invalid="true"], .problems'));
  });

  it('says what is wrong beside its field, and counts it where one looks first', async () => {
    await open();
    expect(words('nav li:first-child .wrong')).to.equal('1 at rette');
    editor.go('activities', 1);
    await editor.updateComplete;
    const input = find<HTMLInputElement>('#f-activities-1-schedule-0-startTime');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(host.ownerDocument.getElementById(input.getAttribute('aria-describedby')!.split(' ').at(-1)!)!.textContent).to.match(
      /^Skriv 19:00, ikke kl 19\./,
    );
    await type('#f-activities-1-schedule-0-startTime', '19');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
  });

  it('tells the fault of a field that was left where screen readers listen, until it is mended', async () => {
    await open();
    editor.go('activities', 0);
    await editor.updateComplete;
    await type('#f-activities-0-schedule-0-startTime', 'halv syv');
    await waitUntil(() => words('.message') === 'Begynder: Skriv et klokkeslæt som 19:00, ikke halv syv. Derfor vises ingen tider.');
    await type('#f-activities-0-schedule-0-startTime', '19:00');
    expect(words('.message')).to.equal('');
  });

  it('keeps the focus on a button that has nothing more to do, and says each step anew', async () => {
    await open();
    editor.go('activities', 0);
    await editor.updateComplete;
    await type('#f-activities-0-summary', 'Te');
    await type('#f-activities-0-location', 'Haven');
    const undo = button('Fortryd');
    undo.focus();
    const said = () => [...find('.message').childNodes].find((node) => node.textContent === 'Fortrudt.');
    await press('Fortryd');
    const first = said();
    await press('Fortryd');
    expect(said()).to.be.ok;
    expect(said()).not.to.equal(first);
    expect(undo.getAttribute('aria-disabled')).to.equal('true');
    await press('Fortryd');
    expect(document.activeElement).to.equal(undo);
    await press('Åbn et andet');
    await waitUntil(() => document.activeElement?.localName === 'h1');
  });

  it('changes an id wherever it is named, and to none that another record has', async () => {
    await open();
    editor.go('activities', 0);
    await editor.updateComplete;
    await type('#f-activities-0-id', 'brevcafe');
    expect(saved()).to.deep.equal(feed);
    expect(find<HTMLInputElement>('#f-activities-0-id').value).to.equal('aabent-hus');
    editor.go('places', 0);
    await editor.updateComplete;
    await type('#f-places-0-id', 'vindrosen');
    expect(saved().activities[0]!.place).to.equal('vindrosen');
    expect(saved().openingHours[0]!.place).to.equal('vindrosen');
  });

  it('mends by itself what is certain, as one step', async () => {
    await open(JSON.stringify({version: 1, aktiviteter: [{id: 'a', navn: 'Kaffe', schedule: [{byDay: 'mandag', startTime: '19.00'}]}]}));
    await press('Ret det for mig');
    await waitUntil(() => words('.message') === 'Rettet. Se det under „Gem“, før du gemmer.');
    expect(saved().activities).to.deep.equal([{id: 'a', name: 'Kaffe', schedule: [{byDay: ['MO'], startTime: '19:00'}]}]);
    editor.undo();
    expect(editor.isDirty).to.equal(false);
  });

  describe('common work takes few steps', () => {
    beforeEach(() => open());

    it('a date is off: which, why, done', async () => {
      await press('Aflys en dag');
      find<HTMLInputElement>('#reason').value = 'Sygdom';
      await press('Aflys dagen', 'dialog');
      expect((saved().activities[0] as {changes?: unknown[]}).changes).to.deep.equal([
        {date: today, status: 'cancelled', reason: 'Sygdom'},
      ]);
      expect(words('.message')).to.equal('Det er gjort. Husk at gemme.');
    });

    it('focus goes back to where a task was begun, also when a date is off', async () => {
      for (const [begin, end] of [
        ['Aflys en dag', 'Aflys dagen'],
        ['Aflys en dag', 'Annuller'],
      ] as const) {
        button(begin).focus();
        await press(begin);
        await waitUntil(() => !!document.activeElement?.closest('dialog'));
        await press(end, 'dialog');
        expect(document.activeElement).to.equal(button(begin));
      }
      editor.go('activities', 0);
      await waitUntil(() => document.activeElement?.localName === 'h2' && !!editor.one);
      await editor.updateComplete;
      const next = () => host.querySelectorAll<HTMLElement>('.next li > button')[1]!;
      next().focus();
      next().click();
      await waitUntil(() => document.activeElement?.id === 'why');
      await press('Aflys dagen', '.next');
      expect(document.activeElement).to.equal(next());
      expect(next().textContent!.trim()).to.equal('Aflys ikke alligevel');
    });

    it('a date is off of an activity whose id is missing, or is another’s too', async () => {
      const schedule = [{byDay: [weekday], startTime: '23:30', endTime: '23:59'}];
      await open(
        JSON.stringify({version: 1, activities: [{name: 'Kor', schedule}, ...['Mad', 'Leg'].map((name) => ({id: 'a', name, schedule}))]}),
      );
      for (const name of ['Kor', 'Mad', 'Leg']) {
        await press('Aflys en dag');
        const which = find<HTMLSelectElement>('#which');
        which.selectedIndex = [...which.options].findIndex((option) => option.text.includes(name));
        await press('Aflys dagen', 'dialog');
      }
      expect((saved().activities as {changes?: unknown[]}[]).map(({changes}) => changes?.length)).to.deep.equal([1, 1, 1]);
    });

    const choosePeriod = (from: string, through: string) => {
      find<HTMLInputElement>('#from').value = from;
      find<HTMLInputElement>('#through').value = through;
      find('#through').dispatchEvent(new Event('change', {bubbles: true}));
    };

    it('closed for a while: hours and activities', async () => {
      await press('Luk for en periode');
      choosePeriod(inDays(1), inDays(14));
      await waitUntil(() => words('.closes')!.includes('Åbent hus, antal gange: 2'));
      await expectAccessible(host);
      await press('Luk i perioden', 'dialog');
      await waitUntil(() => !editor.dialog);
      const {activities, openingHours} = saved() as unknown as {
        activities: {changes?: {date: string}[]}[];
        openingHours: {closures: unknown[]}[];
      };
      expect(openingHours[0]!.closures).to.deep.equal([{validFrom: inDays(1), validThrough: inDays(14), reason: 'Sommerferie'}]);
      expect(activities[0]!.changes!.map(({date}) => date)).to.deep.equal([inDays(7), inDays(14)]);
      editor.undo();
      expect(saved()).to.deep.equal(feed);
    });

    it('closed for a while: only what is chosen', async () => {
      await press('Luk for en periode');
      choosePeriod(inDays(1), inDays(7));
      await waitUntil(() => words('.closes')!.includes('Åbent hus, antal gange: 1'));
      find<HTMLInputElement>('.closes [name=activity]').checked = false;
      await press('Luk i perioden', 'dialog');
      await waitUntil(() => !editor.dialog);
      expect(saved().activities[0]).to.deep.equal(feed.activities[0]);
      expect(saved().openingHours[0]).to.have.property('closures');
    });

    it('not closed for a period that ends before it begins', async () => {
      await press('Luk for en periode');
      choosePeriod(inDays(2), inDays(1));
      await press('Luk i perioden', 'dialog');
      expect(find<HTMLInputElement>('#through').validationMessage).to.equal('Sidste dag ligger før første dag.');
      expect(saved()).to.deep.equal(feed);
    });

    it('a copy, ready for its own name', async () => {
      await press('Kopiér: Åbent hus');
      expect(words('main h2')).to.equal('Åbent hus (kopi)');
      expect(saved().activities.map(({id}) => id)).to.deep.equal(['aabent-hus', 'aabent-hus-2', 'brevcafe']);
    });
  });

  describe('undoes and saves', () => {
    const handleOf = (content: string): FileHandle & {content: string} => ({
      name: 'aktiviteter.json',
      content,
      getFile() {
        return Promise.resolve(new File([this.content], this.name));
      },
      createWritable() {
        return Promise.resolve({write: (next: string) => Promise.resolve(void (this.content = next)), close: () => Promise.resolve()});
      },
    });
    const openIn = async (handle: FileHandle) => {
      await editor.opening.openFile(await handle.getFile(), handle);
      await waitUntil(() => !!editor.all);
      editor.go('activities', 0);
      await editor.updateComplete;
    };
    const isGuarded = () => {
      const leaving = new Event('beforeunload', {cancelable: true});
      dispatchEvent(leaving);
      return leaving.defaultPrevented;
    };

    it('letters of one field as one step, also by keys', async () => {
      await open();
      editor.go('activities', 1);
      await editor.updateComplete;
      find<HTMLInputElement>('#f-activities-1-name').focus();
      await sendKeys({type: ' nu'});
      await editor.updateComplete;
      expect(saved().activities[1]!.name).to.equal('Brevcafé nu');
      await control('z');
      await editor.updateComplete;
      expect(find<HTMLInputElement>('#f-activities-1-name').value).to.equal('Brevcafé');
      expect(editor.isDirty).to.equal(false);
      await control('y');
      expect(saved().activities[1]!.name).to.equal('Brevcafé nu');
    });

    it('into the file, all else letter for letter, after showing what has changed', async () => {
      const handle = handleOf(text);
      await openIn(handle);
      expect(isGuarded()).to.equal(false);
      await type('#f-activities-0-summary', 'Te');
      expect(isGuarded()).to.equal(true);
      await press('Gem', '.bar');
      expect(words('.changes')).to.equal('Åbent hus: Kort sagt Kaffe Te');
      await expectAccessible(host);
      await press('Gem i aktiviteter.json');
      await waitUntil(() => !editor.dialog);
      expect(handle.content).to.equal(text.replace('"Kaffe"', '"Te"'));
      expect(isGuarded()).to.equal(false);
      await editor.updateComplete;
      expect(words('.message')).to.equal('Gemt i aktiviteter.json.');
    });

    it('over nobody else’s changes without saying so', async () => {
      const handle = handleOf(text);
      await openIn(handle);
      await type('#f-activities-0-summary', 'Te');
      const theirs = text.replace('"Kaffe"', '"Saft"');
      handle.content = theirs;
      await press('Gem', '.bar');
      await press('Gem i aktiviteter.json');
      await waitUntil(() => !!host.querySelector('[role=alert]')?.textContent);
      expect(handle.content).to.equal(theirs);
      expect(words('dialog .fault')).to.contain('ændret af andre');
      await press('Gem alligevel');
      await waitUntil(() => !editor.dialog);
      expect(handle.content).to.equal(text.replace('"Kaffe"', '"Te"'));
    });

    it('as a download where the browser cannot write files', async () => {
      await open();
      editor.go('activities', 0);
      await editor.updateComplete;
      await type('#f-activities-0-summary', 'Te');
      const clicked: string[] = [];
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        clicked.push(this.download || this.href);
      };
      try {
        await editor.saving.save('download');
        await editor.saving.send('webmaster@kommune.example', '- Kort sagt: Kaffe → Te');
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(clicked[0]).to.equal('feed.json');
      expect(clicked[2]).to.match(/^mailto:webmaster@kommune\.example\?subject=Nyt%20feed/);
      expect(decodeURIComponent(clicked[2]!)).to.contain('- Kort sagt: Kaffe → Te\r\n\r\nVenlig hilsen');
      expect(editor.isDirty).to.equal(false);
    });
  });

  it('is used by keyboard alone: from the list to a saved change', async () => {
    await open();
    find<HTMLElement>('main h2').focus();
    const tabTo = async (label: string) => {
      for (let i = 0; i < 80; i++) {
        await sendKeys({press: 'Tab'});
        const focused = document.activeElement as HTMLElement;
        const name = focused.getAttribute('aria-label') ?? (focused as HTMLInputElement).labels?.[0]?.textContent ?? focused.textContent!;
        if (name.replace(/\s+/g, ' ').trim().startsWith(label)) return;
      }
      throw new Error(`no way by Tab to ${label}`);
    };
    await tabTo('Åbent hus');
    await sendKeys({press: 'Enter'});
    await editor.updateComplete;
    await waitUntil(() => document.activeElement?.localName === 'h2');
    await tabTo('Kort sagt');
    await sendKeys({type: ' og kage'});
    await editor.updateComplete;
    await control('s');
    await waitUntil(() => !!host.querySelector('dialog[open]'));
    expect(words('.changes')).to.contain('Kaffe og kage');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !editor.dialog);
  });

  it('is accessible at its start, as a list and in every form', async () => {
    await expectAccessible(host);
    await open();
    await expectAccessible(host);
    for (const section of ['places', 'organizations', 'contacts', 'openingHours', 'signup', 'head'] as const) {
      editor.go(section, 0);
      await editor.updateComplete;
      await expectAccessible(host);
    }
  });

  it('speaks English too', async () => {
    await open();
    editor.setLanguage('en');
    await editor.updateComplete;
    expect(words('main h2')).to.equal('Activities');
    expect(words('.records .about')).to.match(/^Every \p{L}+ 23:30–23:59$/u);
    editor.setLanguage('da');
  });

  it('needs no more than twice the time for a letter in a feed of 1,000 activities as in one of 10', async () => {
    const forLetters = async (count: number) => {
      const activities = [...Array(count).keys()].map((i) => ({...feed.activities[0]!, id: `a${i}`, name: `Aktivitet ${i}`}));
      await open(JSON.stringify({...feed, activities}, null, 2));
      editor.go('activities', 5);
      await editor.updateComplete;
      await type('#f-activities-5-summary', 'Te');
      const start = performance.now();
      // So many that a clock of whole milliseconds tells them apart.
      for (let i = 0; i < 10; i++) await type('#f-activities-5-summary', `Kaffe ${i}`);
      return performance.now() - start;
    };
    const more = await ratio(
      () => forLetters(1000),
      () => forLetters(10),
      2,
    );
    expect(more).to.be.at.most(2);
  }).timeout(180_000);
});
