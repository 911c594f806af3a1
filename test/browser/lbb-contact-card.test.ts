import {sendKeys} from '@web/test-runner-commands';
import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/lbb-contact-card.js';
import type {LbbContactCard} from '../../src/elements/contact-card/lbb-contact-card.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, consoleDuring, drawn, expectAccessible, html, textsIn, waitUntil, wordsOf} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&${++key}`;

const realNow = Date.now;
const feed = {
  version: 1,
  organizations: [
    {id: 'dfh', name: 'Dansk Flygtningehjælp'},
    {id: 'frivillignet', name: 'Frivillignet', parentOrganization: 'dfh'},
    {id: 'ribe', name: {da: 'Frivilliggruppen Ribe', ar: 'مجموعة متطوعي ريبه'}, parentOrganization: 'frivillignet'},
  ],
  places: [
    {
      id: 'vindrosen',
      name: 'Vindrosen',
      address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'},
      directions: 'Gå ind ad døren i gården.',
    },
    {
      id: 'bolig',
      name: 'Hemmelig 7',
      area: 'Hvalsø',
      visibility: 'area',
      address: {streetAddress: 'Hemmeligvej 7', addressLocality: 'Hvalsø'},
    },
  ],
  openingHours: [
    {
      id: 'aabent',
      name: 'Åbent hus',
      place: 'vindrosen',
      hours: [{byDay: ['MO'], opens: '19:00', closes: '21:00', label: 'med rådgivning'}],
      publicHolidays: 'closed',
    },
  ],
  contacts: [
    {
      id: 'kontakt',
      title: {da: 'Kontaktperson for frivillige og borgere', ar: 'مسؤول التواصل'},
      organization: 'ribe',
      place: 'vindrosen',
      channels: [
        {
          type: 'phone',
          value: '12345678',
          for: ['everyone'],
          hours: [{byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '16:00', closes: '20:00'}],
          text: 'Læg en besked, hvis ingen svarer.',
        },
        {type: 'sms', value: '12345678', for: ['everyone']},
        {type: 'email', value: 'ribe@frivillig.example', for: ['everyone']},
        {type: 'secure-mail', value: 'https://send-sikkert.example/ribe', for: ['municipality']},
        {type: 'facebook', value: 'https://facebook.example/ribe'},
      ],
      availableLanguage: ['da', 'ar'],
      responseTime: 'Vi svarer inden for to dage.',
    },
    {
      id: 'formand',
      role: 'chair',
      title: 'Den til enhver tid siddende bestyrelsesformand',
      organization: 'ribe',
      channels: [{type: 'email', value: 'a@b.example?bcc=c@d.example'}],
    },
    {
      id: 'person',
      role: 'coordinator',
      name: 'En Person',
      place: 'bolig',
      channels: [
        {type: 'phone', value: '*#06#'},
        {type: 'website', value: 'javascript:alert(1)'},
      ],
    },
    {
      id: 'problemer',
      role: 'problems',
      organization: 'ribe',
      channels: [{type: 'phone', value: '12345678'}],
      text: 'Sig det hellere for tidligt.',
    },
  ],
};
const draw = (wanted = 'kontakt', shown: object = feed) =>
  drawn<LbbContactCard>(html`<lbb-contact-card src=${served(shown)} for=${wanted}></lbb-contact-card>`);
const waysOf = (element: Element) => allIn(element, '.way').map((way) => way.textContent!.replace(/\s+/g, ' ').trim());
const hrefsOf = (element: Element) => allIn<HTMLAnchorElement>(element, '.way a').map((link) => link.getAttribute('href'));
const button = (element: Element, words: string) =>
  allIn<HTMLButtonElement>(element, 'button').find((one) => one.textContent!.trim() === words)!;
/** The sign stands at the end of the page, over everything. */
const sign = () => document.body.lastElementChild!.shadowRoot?.querySelector('dialog') ?? undefined;
const signWords = () => sign()!.textContent!.replace(/\s+/g, ' ').trim();

describe('<lbb-contact-card>', () => {
  beforeEach(() => void (Date.now = () => Date.parse('2026-11-23T17:30:00+01:00')));
  afterEach(async () => {
    Date.now = realNow;
    sign()?.close();
    await setLanguage('da');
  });

  it('shows a role without a name, its group and those above it', async () => {
    const element = await draw();
    expect(allIn(element, '.role')[0]!.textContent).to.equal('Kontaktperson for frivillige og borgere');
    expect(allIn(element, 'header p')[0]!.textContent!.trim()).to.equal('Frivilliggruppen Ribe · Frivillignet · Dansk Flygtningehjælp');
  });

  it('shows each way, whom it is for and what it leads to', async () => {
    const element = await draw();
    expect(waysOf(element)).to.deep.equal([
      'Ring 12 34 56 78 Kan ringes op nu, til kl. 20.00 For alle. Læg en besked, hvis ingen svarer.',
      'Send sms 12 34 56 78 For alle.',
      'Skriv en mail ribe@frivillig.example For alle. Skriv ikke CPR-nummer i almindelig mail.',
      'Sikker mail Send sikkert Kun for kommunens medarbejdere.',
      'Facebook facebook.example',
    ]);
    expect(hrefsOf(element)).to.deep.equal([
      'tel:+4512345678',
      'sms:+4512345678',
      'mailto:ribe@frivillig.example',
      'https://send-sikkert.example/ribe',
      'https://facebook.example/ribe',
    ]);
  });

  it('asks for a call where nobody has looked at it for a year, its feed included', async () => {
    const lineOf = async (more: object, head: object = {}) => {
      const contacts = [{...feed.contacts[0], ...more}];
      return textsIn(await draw('kontakt', {...feed, ...head, contacts}), '.old');
    };
    const words = ['Oplysningerne er fra 3. november 2025. Ring først.'];
    expect(await lineOf({lastChecked: '2025-11-03'})).to.deep.equal(words);
    expect(await lineOf({}, {dateModified: '2025-11-03T10:00:00Z'})).to.deep.equal(words);
    expect(await lineOf({lastChecked: '2026-11-03'}, {dateModified: '2025-11-03'})).to.deep.equal([]);
    expect(await lineOf({})).to.deep.equal([]);
  });

  it('says what it was made from, and plainly what could not be fetched for days', async () => {
    const sources = [
      {name: 'Ribes kalender', fetched: '2026-11-23T08:00'},
      {name: 'Klubben', fetched: '2026-11-02T08:00'},
      {name: 'Kirken'},
    ];
    expect(textsIn(await draw('kontakt', {...feed, sources}), '.foot span')).to.deep.equal([
      'Hentet i dag kl. 08.00 fra Ribes kalender',
      'Klubben er sidst hentet mandag 2. november kl. 08.00 og kan have ændret sig siden',
      'Kirken kunne ikke hentes',
    ]);
  });

  for (const [moment, words] of [
    ['2026-11-23T17:30:00+01:00', 'Kan ringes op nu, til kl. 20.00'],
    ['2026-11-23T21:00:00+01:00', 'Kan ringes op i morgen kl. 16.00'],
    ['2026-11-28T12:00:00+01:00', 'Kan ringes op mandag kl. 16.00'],
    ['2027-05-17T17:00:00+02:00', 'Kan ringes op i morgen kl. 16.00'],
  ] as const)
    it(`says at ${moment}: ${words}`, async () => {
      Date.now = () => Date.parse(moment);
      expect(allIn(await draw(), '.on')[0]!.textContent!.trim()).to.equal(words);
    });

  it('changes that on the minute', async () => {
    const element = await draw();
    Date.now = () => Date.parse('2026-11-23T20:00:00+01:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(allIn(element, '.on')[0]!.textContent!.trim()).to.equal('Kan ringes op i morgen kl. 16.00');
  });

  it('says telephone hours, languages, place and how to find it', async () => {
    const facts = allIn(await draw(), '.facts > div').map((fact) => fact.textContent!.replace(/\s+/g, ' ').trim());
    expect(facts).to.deep.equal([
      'Telefontid Mandag–fredag 16–20',
      'Vi taler dansk og arabisk',
      'Find os Vindrosen, Tangevej 6D, 6760 Ribe',
      'Sådan finder du vej Gå ind ad døren i gården.',
    ]);
  });

  it('says what telephone hours are called, and has the place’s own page once', async () => {
    const [place, hidden] = feed.places;
    const url = 'https://vindrosen.example/';
    const hours = [{byDay: ['TU'], opens: '10:00', closes: '12:00', label: 'med tolk'}];
    const of = async (more: object, channels: object[] = []) => {
      const contact = {...feed.contacts[0], channels: [{type: 'phone', value: '12345678', hours}, ...channels]};
      const element = await draw('kontakt', {...feed, places: [{...place, ...more}], contacts: [contact]});
      expect(textsIn(element, '.facts dd')[0]).to.equal('Tirsdag 10–12 (med tolk)');
      await waitUntil(() => allIn(element, '.go button').length);
      return textsIn(element, '.go a').filter((words) => words === 'vindrosen.example');
    };
    expect(await of({url})).to.have.length(1);
    for (const shown of [await of({}), await of({...hidden, id: 'vindrosen', url}), await of({url}, [{type: 'website', value: url}])])
      expect(shown).to.deep.equal([]);
  });

  it('shows as text what is no number, no mail and no page', async () => {
    const element = await draw('formand person');
    expect(hrefsOf(element)).to.deep.equal([]);
    expect(waysOf(element)[0]).to.contain('a@b.example?bcc=c@d.example');
    expect(waysOf(element)[1]).to.contain('*#06#');
    expect(waysOf(element)[2]).to.contain('javascript:alert(1)');
    for (const link of allIn<HTMLAnchorElement>(element, 'a')) expect(link.protocol).to.match(/^(https|tel|mailto|sms):$/);
  });

  it('hides the address of a place that is not for everybody, also from the sign and the contact file', async () => {
    const element = await draw('person');
    expect(wordsOf(element)).to.contain('Hvalsø').and.not.to.contain('Hemmelig');
    expect(button(element, 'Kopiér adressen') === undefined).to.equal(true);
    expect(button(element, 'Vis til en dansker') === undefined).to.equal(true);
  });

  it('tells whom to turn to when something goes wrong', async () => {
    const line = allIn(await draw(), '.problems')[0]!;
    expect(line.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Hvis der er problemer: 12 34 56 78 Sig det hellere for tidligt.');
  });

  it('shows several cards side by side, in the order they are named', async () => {
    const element = await draw('formand kontakt');
    expect(allIn(element, '.role').map((role) => role.textContent)).to.deep.equal([
      'Den til enhver tid siddende bestyrelsesformand',
      'Kontaktperson for frivillige og borgere',
    ]);
  });

  it('keeps the fallback when there is nobody to show', async () => {
    const element = await drawn<LbbContactCard>(
      html`<lbb-contact-card src=${served(feed)} for="findes-ikke"><p>Ring til kommunen</p></lbb-contact-card>`,
    );
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('keeps the fallback and offers to try again when the feed cannot be read', async () => {
    let element!: LbbContactCard;
    await consoleDuring('error', async () => {
      element = await drawn<LbbContactCard>(html`<lbb-contact-card src="/feeds/c${++key}/404"><p>Ring til kommunen</p></lbb-contact-card>`);
    });
    expect(wordsOf(element)).to.contain('Prøv igen');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    await expectAccessible(element);
  });

  it('needs no feed', async () => {
    const element = await drawn<LbbContactCard>(
      html`<lbb-contact-card
        heading="Frivilligkoordinator"
        organization-name="Sprogcaféen"
        telephone="12345678"
        email="kontakt@sprogcafe.example"
        secure-mail="https://sikkert.example"
        languages="da ti"
        address="Eksempelvej 8, 6700 Esbjerg"
        ><p slot="note">Vi holder ferie i juli.</p></lbb-contact-card
      >`,
    );
    expect(waysOf(element)).to.deep.equal([
      'Ring 12 34 56 78',
      'Skriv en mail kontakt@sprogcafe.example Skriv ikke CPR-nummer i almindelig mail.',
      'Sikker mail Send sikkert',
    ]);
    expect(wordsOf(element)).to.contain('dansk og tigrinya').and.to.contain('Eksempelvej 8, 6700 Esbjerg');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('understands attributes by the names they had before 1.0, and names the new ones to the webmaster once', async () => {
    // Other cards' feeds and tags are still being told of, seconds after they were read.
    const ofNames = (messages: readonly string[]) => messages.filter((message) => message.includes('hedder nu'));
    const all = await consoleDuring('warn', async (found) => {
      for (let i = 0; i < 2; i++) {
        const element = await drawn<LbbContactCard>(
          html`<lbb-contact-card organization="Sprogcaféen" phone="12345678" place="Huset" address="Eksempelvej 8"></lbb-contact-card>`,
        );
        await waitUntil(() => waysOf(element).join() === 'Ring 12 34 56 78');
        expect(wordsOf(element)).to.contain('Sprogcaféen').and.to.contain('Huset, Eksempelvej 8');
      }
      await waitUntil(() => ofNames(found).length > 2);
      await aTimeout(50);
    });
    const messages = ofNames(all);
    expect(messages.length).to.equal(3);
    for (const name of ['organization-name', 'telephone', 'place-name']) expect(messages.join()).to.contain(name);
  });

  it('has the page’s words as the heading of one card, and leaves several theirs', async () => {
    const rolesOf = async (wanted: string) =>
      allIn(
        await drawn<LbbContactCard>(html`<lbb-contact-card src=${served(feed)} for=${wanted} heading="Ring til os"></lbb-contact-card>`),
        '.role',
      ).map((role) => role.textContent);
    expect(await rolesOf('kontakt')).to.deep.equal(['Ring til os']);
    expect(await rolesOf('formand kontakt')).to.deep.equal([
      'Den til enhver tid siddende bestyrelsesformand',
      'Kontaktperson for frivillige og borgere',
    ]);
  });

  it('says the same after a language switch of what was done before it', async () => {
    const element = await draw();
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async () => {}}});
    button(element, 'Kopiér adressen').click();
    await waitUntil(() => allIn(element, '.said')[0]!.textContent === 'Kopieret');
    await setLanguage('ar');
    await element.updateComplete;
    expect(allIn(element, '.said')[0]!.textContent).to.match(/[\u0600-\u06ff]/);
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  describe('the sign for a Dane', () => {
    it('says in Danish where one wants to go, whatever is spoken here, and the same to the reader', async () => {
      await setLanguage('ar');
      const element = await draw();
      allIn<HTMLButtonElement>(element, '.go .btn')[0]!.click();
      await waitUntil(() => /[\u0600-\u06ff]/.test(sign()?.querySelector('.mine')?.textContent ?? ''));
      const plate = sign()!.querySelector<HTMLElement>('.plate')!;
      expect([plate.lang, plate.dir, plate.getAttribute('translate')]).to.deep.equal(['da', 'ltr', 'no']);
      expect(plate.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
        'Hej! Kan du vise mig vej? Vindrosen Tangevej 6D6760 Ribe Mandag kl. 19–21Åbent hus med rådgivning Jeg taler arabisk og lidt dansk.',
      );
      expect([sign()!.lang, sign()!.dir]).to.deep.equal(['ar', 'rtl']);
      expect(sign()!.querySelector('.mine')!.textContent)
        .to.contain('Vindrosen')
        .and.to.match(/[\u0600-\u06ff]/);
      expect(sign()!.querySelector('a')!.getAttribute('href')).to.equal('tel:+4512345678');
      expect(sign()!.querySelector('.leave')!.textContent).to.match(/[\u0600-\u06ff]/);
    });

    it('says to a Dane nothing of languages', async () => {
      const element = await draw();
      button(element, 'Vis til en dansker').click();
      await waitUntil(() => sign());
      expect(signWords()).not.to.contain('Jeg taler');
      expect(sign()!.querySelectorAll('.mine').length).to.equal(0);
    });

    it('takes focus, keeps it, closes with Esc and gives it back', async () => {
      const element = await draw();
      const opener = button(element, 'Vis til en dansker');
      opener.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => sign());
      const root = sign()!.getRootNode() as ShadowRoot;
      expect(sign()!.open && sign()!.matches(':modal')).to.equal(true);
      expect(root.activeElement!.className).to.contain('leave');
      await sendKeys({press: 'Escape'});
      await waitUntil(() => !sign());
      expect(sign() === undefined).to.equal(true);
      expect(element.shadowRoot!.activeElement === opener).to.equal(true);
    });

    it('shows where the focus is, also on the button that calls', async () => {
      document.documentElement.style.setProperty('--lbb-color-focus', '#fff');
      const element = await draw();
      button(element, 'Vis til en dansker').click();
      await waitUntil(() => sign());
      const call = sign()!.querySelector<HTMLAnchorElement>('.ring a')!;
      call.focus({focusVisible: true} as FocusOptions);
      expect(call.matches(':focus-visible')).to.equal(true);
      const {outlineColor, outlineStyle} = getComputedStyle(call);
      document.documentElement.style.removeProperty('--lbb-color-focus');
      expect([outlineColor, outlineStyle]).to.deep.equal(['rgb(17, 17, 17)', 'solid']);
    });

    it('closes with its button', async () => {
      const element = await draw();
      button(element, 'Vis til en dansker').click();
      await waitUntil(() => sign());
      sign()!.querySelector<HTMLButtonElement>('.leave')!.click();
      await waitUntil(() => !sign());
      expect(sign() === undefined).to.equal(true);
    });

    it('is black on white, also on a dark page', async () => {
      const dark = await fixture<HTMLElement>(html`<div><lbb-contact-card src=${served(feed)} for="kontakt"></lbb-contact-card></div>`);
      dark.style.color = '#fff';
      document.body.style.color = '#fff';
      const element = dark.querySelector<LbbContactCard>('lbb-contact-card')!;
      await element.updateComplete;
      button(element, 'Vis til en dansker').click();
      await waitUntil(() => sign());
      const {color, backgroundColor} = getComputedStyle(sign()!);
      document.body.style.color = '';
      expect([color, backgroundColor]).to.deep.equal(['rgb(17, 17, 17)', 'rgb(255, 255, 255)']);
    });

    it('prints alone', async () => {
      const element = await draw();
      button(element, 'Vis til en dansker').click();
      await waitUntil(() => sign());
      const {print} = window;
      let printed = '';
      window.print = () => void (printed = document.body.lastElementChild!.shadowRoot!.textContent!.replace(/\s+/g, ' '));
      [...sign()!.querySelectorAll('button')].find((one) => one.textContent === 'Print')!.click();
      window.print = print;
      document.querySelector('body > .lbb-print')?.remove();
      expect(printed).to.contain('Hej! Kan du vise mig vej? Vindrosen').and.not.to.contain('Luk');
    });

    for (const tag of ['da', 'ar', 'ti'])
      it(`is accessible in ${tag}`, async () => {
        await setLanguage(tag);
        const element = await draw();
        allIn<HTMLButtonElement>(element, '.go .btn')[0]!.click();
        await waitUntil(() => sign());
        await expectAccessible(sign()!);
      });
  });

  describe('to take along', () => {
    it('copies the address and says so', async () => {
      const element = await draw();
      let copied = '';
      const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async (text: string) => void (copied = text)}});
      button(element, 'Kopiér adressen').click();
      await waitUntil(() => allIn(element, '.said')[0]!.textContent === 'Kopieret');
      await element.updateComplete;
      expect(copied).to.equal('Vindrosen\nTangevej 6D\n6760 Ribe');
      expect(allIn(element, '[role=status].said')[0]!.textContent).to.equal('Kopieret');
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
      button(element, 'Kopiér adressen').click();
      await waitUntil(() => allIn(element, '.said')[0]!.textContent !== 'Kopieret');
      await element.updateComplete;
      expect(allIn(element, '.said')[0]!.textContent).to.equal('Adressen kunne ikke kopieres');
      delete (navigator as {clipboard?: unknown}).clipboard;
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
    });

    it('gives the contact as a file', async () => {
      const element = await draw();
      const {click} = HTMLAnchorElement.prototype;
      let link!: HTMLAnchorElement;
      HTMLAnchorElement.prototype.click = function () {
        // eslint-disable-next-line @typescript-eslint/no-this-alias
        link = this;
      };
      button(element, 'Gem kontakten').click();
      await waitUntil(() => link);
      HTMLAnchorElement.prototype.click = click;
      expect(link.download).to.equal('Kontaktperson-for-frivillige-og-borgere.vcf');
      const file = (await (await fetch(link.href)).text()).replaceAll('\r\n ', '');
      for (const line of [
        'FN:Kontaktperson for frivillige og borgere\\, Frivilliggruppen Ribe',
        'ORG:Frivilliggruppen Ribe',
        'TEL;TYPE=WORK,VOICE:+4512345678',
        'EMAIL;TYPE=INTERNET:ribe@frivillig.example',
        'ADR;TYPE=WORK:;;Tangevej 6D;Ribe;;6760;DK',
      ])
        expect(file).to.contain(`\r\n${line}\r\n`);
      expect(file.match(/TEL/g)!.length).to.equal(1);
    });

    it('says what helps when an app drops the file, and gives the link', async () => {
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => {};
      const element = await draw();
      button(element, 'Gem kontakten').click();
      await waitUntil(() => allIn(element, '.address').length);
      HTMLAnchorElement.prototype.click = click;
      expect(element.shadowRoot!.textContent).to.contain('Kommer der ingen fil?');
      button(element, 'Kopiér link').click();
      await waitUntil(() => allIn(element, '.address')[0]!.textContent);
      expect(allIn(element, '.address')[0]!.textContent).to.be.oneOf(['Kopieret', location.href]);
      await expectAccessible(element);
    });

    it('hands the file on where the phone can, as within apps on an iPhone, and only there', async () => {
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => {};
      const shared: File[] = [];
      const stand = (name: 'canShare' | 'share', value: unknown) => Object.defineProperty(navigator, name, {configurable: true, value});
      const saved = async () => {
        const element = await draw();
        button(element, 'Gem kontakten').click();
        await waitUntil(() => allIn(element, '.address').length);
        return element;
      };
      stand('canShare', ({files}: ShareData) => files!.every(({name, size}) => size && name.endsWith('.vcf')));
      stand('share', async ({files}: ShareData) => void shared.push(...files!));
      button(await saved(), 'Del filen').click();
      expect(shared.map(({name, type}) => [name, type])).to.deep.equal([
        ['Kontaktperson-for-frivillige-og-borgere.vcf', 'text/vcard;charset=utf-8'],
      ]);
      expect(await shared[0]!.text()).to.contain('TEL;TYPE=WORK,VOICE:+4512345678');
      for (const canShare of [() => false, undefined]) {
        stand('canShare', canShare);
        expect(textsIn(await saved(), 'button')).not.to.contain('Del filen');
      }
      delete (navigator as Partial<Navigator>).canShare;
      delete (navigator as Partial<Navigator>).share;
      HTMLAnchorElement.prototype.click = click;
    });

    it('shows codes for the number and the map, and hides them again', async () => {
      const element = await draw();
      button(element, 'QR-kode').click();
      await waitUntil(() => allIn(element, '.codes canvas').length);
      await element.updateComplete;
      expect(allIn(element, '.codes [role=img]').map((code) => code.getAttribute('aria-label'))).to.deep.equal([
        'QR-kode: 12 34 56 78',
        'QR-kode: Tangevej 6D, 6760 Ribe',
      ]);
      const [code] = allIn(element, '.codes canvas') as HTMLCanvasElement[];
      const pixel = (x: number, y: number) => [...code!.getContext('2d')!.getImageData(x, y, 1, 1).data];
      expect([pixel(3, 3), pixel(4, 4), pixel(code!.width - 4, 3), pixel(code!.width - 5, 4)]).to.deep.equal([
        [255, 255, 255, 255],
        [0, 0, 0, 255],
        [255, 255, 255, 255],
        [0, 0, 0, 255],
      ]);
      expect(button(element, 'QR-kode').getAttribute('aria-expanded')).to.equal('true');
      await expectAccessible(element);
      button(element, 'QR-kode').click();
      await waitUntil(() => !allIn(element, '.codes').length);
      await element.updateComplete;
      expect(allIn(element, '.codes')).to.deep.equal([]);
    });

    const turned = 'invert(1) hue-rotate(180deg)';
    for (const [page, filters] of Object.entries({
      'whose colours a filter turns round': ['', turned],
      'with a dark part in a page turned round': [turned, turned],
      'whose colours are softened': ['', 'sepia(0.3)'],
    }))
      it(`draws codes dark on white on a page ${page}`, async () => {
        const element = await draw();
        const around = [element.parentElement!, document.documentElement];
        around.forEach(({style}, i) => (style.filter = filters[i]!));
        // What recolours pages reaches shadow roots too.
        const colours = new CSSStyleSheet();
        colours.replaceSync('* { background: #181a1b !important; color: #e8e6e3 !important; fill: #e8e6e3 !important; }');
        element.shadowRoot!.adoptedStyleSheets.push(colours);
        button(element, 'QR-kode').click();
        await waitUntil(() => allIn(element, '.codes canvas').length);
        const [code] = allIn(element, '.codes canvas') as HTMLCanvasElement[];
        const turns = [code!, ...around].filter((one) => getComputedStyle(one).filter.includes('invert'));
        expect(turns.length % 2).to.equal(0);
        const {data} = code!.getContext('2d')!.getImageData(3, 3, 2, 2);
        expect([data[0], data.at(-4), data[3]]).to.deep.equal([255, 0, 255]);
        around.forEach(({style}) => (style.filter = ''));
      });
  });

  describe('is accessible', () => {
    for (const tag of ['da', 'ar', 'ti'])
      it(`in ${tag}`, async () => {
        await setLanguage(tag);
        const element = await draw('kontakt formand person');
        await element.updateComplete;
        await expectAccessible(element);
        const root = allIn(element, '.root')[0]!;
        expect([root.lang, root.dir]).to.deep.equal([tag, tag === 'ar' ? 'rtl' : 'ltr']);
      });

    it('with numbers and mails kept left to right', async () => {
      await setLanguage('ar');
      const element = await draw();
      for (const value of allIn<HTMLElement>(element, '.val bdi')) expect(value.dir).to.equal('ltr');
    });

    it('at the heading level the page has room for', async () => {
      const element = await drawn<LbbContactCard>(
        html`<lbb-contact-card src=${served(feed)} for="kontakt" heading-level="3"></lbb-contact-card>`,
      );
      expect(allIn(element, 'h3').length).to.equal(1);
    });

    it('with targets of 24 px at least', async () => {
      const element = await draw();
      for (const target of allIn<HTMLElement>(element, '.way, button, .act')) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent!.trim()).to.be.at.least(24);
      }
    });
  });

  for (const tag of ['da', 'ar'])
    for (const width of [320, 360, 720, 1000])
      it(`keeps room for what comes after the ways, ${width} px wide in ${tag}`, async () => {
        await setLanguage(tag);
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.style.width = `${width}px`;
        const element = document.createElement('lbb-contact-card');
        element.src = served(feed);
        element.for = 'kontakt';
        let first = 0;
        box.append(element);
        new MutationObserver(() => {
          if (!first && allIn(element, '.way').length) first = element.offsetHeight;
        }).observe(element.shadowRoot!, {childList: true, subtree: true});
        await element.updateComplete;
        expect(allIn(element, '.go .act').length).to.equal(4);
        expect(first).to.be.greaterThan(300);
        expect(Math.abs(element.offsetHeight - first)).to.be.at.most(24);
      });

  it('stays within 240 px, also with text twice as large', async () => {
    for (const size of ['16px', '32px'])
      for (const tag of ['da', 'ar', 'ti']) {
        await setLanguage(tag);
        const box = await fixture<HTMLElement>(html`<div><lbb-contact-card src=${served(feed)} for="kontakt"></lbb-contact-card></div>`);
        box.style.width = '240px';
        box.style.fontSize = size;
        await box.querySelector<LbbContactCard>('lbb-contact-card')!.updateComplete;
        expect(box.scrollWidth, `${size} ${tag}`).to.be.at.most(241);
      }
  });

  it('keeps address and hours each on one line where a line has room, and names in their own language', async () => {
    await setLanguage('ar');
    const box = await fixture<HTMLElement>(html`<div><lbb-contact-card src=${served(feed)} for="kontakt"></lbb-contact-card></div>`);
    const element = box.querySelector<LbbContactCard>('lbb-contact-card')!;
    await element.updateComplete;
    for (let width = 260; width <= 460; width += 20) {
      box.style.width = `${width}px`;
      const whole = allIn(element, '.facts .whole');
      expect(whole.map((part) => part.textContent!.replace(/[\u2066\u2069]/g, ''))).to.deep.equal([
        '16:00–20:00',
        'Vindrosen،',
        'Tangevej 6D, 6760 Ribe',
      ]);
      for (const part of whole) expect(part.getClientRects().length, `${part.textContent} ${width}`).to.equal(1);
    }
    expect(allIn(element, '.facts .whole [lang]').map(({lang}) => lang)).to.include('da');
  });

  it('breaks a long mail before its @ or a dot, never within a word', async () => {
    const channels = [{type: 'email', value: 'frivillig.koordinator@ribe-roedekors.example'}];
    const box = await fixture<HTMLElement>(
      html`<div style="width: 240px"><lbb-contact-card src=${served({version: 1, contacts: [{id: 'k', channels}]})}></lbb-contact-card></div>`,
    );
    const element = box.querySelector<LbbContactCard>('lbb-contact-card')!;
    await element.updateComplete;
    const address = allIn(element, '.val bdi')[0]!;
    expect(address.textContent).to.equal(channels[0]!.value);
    const linesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
    };
    expect(linesOf(address)).to.be.at.least(2);
    const words = [...address.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent);
    expect(words.map(linesOf)).to.deep.equal(words.map(() => 1));
  });
});
