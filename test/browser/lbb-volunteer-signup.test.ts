// In one engine only: it takes long; npm run test:long tries it in the others.
import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/lbb-volunteer-signup.js';
import type {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from '../../src/elements/volunteer-signup/events.js';
import type {LbbVolunteerSignup} from '../../src/elements/volunteer-signup/lbb-volunteer-signup.js';
import {signupMessage, type SignupSubmission} from '../../src/model/signup-submission.js';
import {sendSignup, type SignupDelivery} from '../../src/network/send-signup.js';
import {setLanguage} from '../../src/text/words.js';
import {goodSignup} from '../tools/hostile-signups.js';
import {allIn, consoleDuring, drawn, expectAccessible, html, inAHurry, textsIn, wordsOf} from './helpers.js';
import {ratio} from '../tools/side-by-side.js';

let count = 0;
const key = () => `k${Date.now()}-${++count}`;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&${++count}`;
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
const askedOf = async (mine: string): Promise<Asked[]> => (await (await fetch(`/signups/${mine}/asked`)).json()) as Asked[];

const signup = {
  organization: 'ribe',
  controller: {da: 'Frivilliggruppen Ribe', ar: 'مجموعة ريبه'},
  contact: 'ribe@frivillig.example, telefon 12 34 56 78',
  purpose: 'For at kontakte dig.',
  retention: 'Tre måneder.',
  email: 'ribe@frivillig.example',
  responseTime: 'Vi ringer inden for en uge.',
  thanks: 'Tak, fordi du vil være med.',
  minimumAge: 18,
  tasks: [
    {id: 'lektiecafe', name: {da: 'Lektiecafé', ar: 'مقهى الواجبات'}, activity: 'lektier'},
    {id: 'koekken', name: 'Køkkenhold'},
  ],
  times: [{da: 'Hverdage', ar: 'أيام الأسبوع'}, 'I weekenden'],
  requirements: ['volunteer-agreement', 'confidentiality', 'child-record-check', 'never-alone', {text: 'Kør bil'}],
  benefits: ['training', 'insurance', 'fellowship'],
  limitations: [{code: 'interpreting'}],
  policyUrl: 'https://frivillig.example/privatliv',
};
const feedWith = (change: object = {}) => ({
  version: 1,
  organizations: [{id: 'ribe', name: 'Frivilliggruppen Ribe'}],
  activities: [{id: 'lektier', name: 'Lektier', organization: 'ribe', volunteersNeeded: true, access: 'by-arrangement'}],
  signup: {...signup, ...change},
});
interface Inner {
  readonly signup: {
    frame: unknown;
    sending: unknown;
    readonly loaders: {sending: () => Promise<unknown>};
    update(change: {readonly isFrameMissing: boolean}): void;
  };
  rendered(): Promise<unknown>;
}
const innerOf = (element: Element) => element as unknown as Inner;
async function draw(
  attributes: {action?: string; encoding?: string; task?: string; for?: string} = {},
  change: object = {},
): Promise<LbbVolunteerSignup> {
  const {action = '', encoding = '', task = '', for: ids = ''} = attributes;
  const element = await drawn<LbbVolunteerSignup>(
    html`<lbb-volunteer-signup
      src=${served(feedWith(change))}
      action=${action}
      encoding=${encoding}
      task=${task}
      for=${ids}
    ></lbb-volunteer-signup>`,
  );
  return element;
}
const one = <E extends HTMLElement = HTMLInputElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector)!;
const until = async (isSo: () => unknown) => {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
};
async function type(element: Element, field: string, value: string): Promise<void> {
  const input = one(element, `#${field}`);
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await until(() => innerOf(element).signup.sending);
  await (element as LbbVolunteerSignup).updateComplete;
}
async function fill(element: Element): Promise<void> {
  await type(element, 'name', 'Testperson');
  await type(element, 'telephone', '12 34 56 78');
  await type(element, 'email', 'testperson@forening.example');
  await type(element, 'message', 'Jeg vil gerne hjælpe.');
  one(element, '[value=koekken]').click();
  one(element, '[name=languages][value=ar]').click();
  one(element, '[value=time-1]').click();
  one(element, '#age').click();
}
const valuesOf = (element: Element) => {
  const data = new FormData(one<HTMLFormElement>(element, 'form'));
  return ['name', 'telephone', 'email', 'message', 'tasks', 'times', 'languages', 'age'].map((name) => data.getAll(name).join());
};
const FILLED = ['Testperson', '12 34 56 78', 'testperson@forening.example', 'Jeg vil gerne hjælpe.', 'koekken', 'time-1', 'ar', 'on'];
const press = (element: Element) => one(element, '.primary').click();
const focused = (element: Element) => element.shadowRoot!.activeElement?.id;

/** Test machines may have no network but themselves, and say that they are offline. */
const setOnline = (isOnline: boolean) => Object.defineProperty(navigator, 'onLine', {value: isOnline, configurable: true});
before(() => void setOnline(true));

describe('<lbb-volunteer-signup>', () => {
  afterEach(() => setLanguage('da'));

  describe('telling', () => {
    it('shows the three steps, what is asked in order, what one gets and what one does not do', async () => {
      const element = await draw();
      expect(allIn(element, '.bridge b').map((step) => step.textContent)).to.deep.equal([
        'Meld dig',
        'Vi taler sammen',
        'Du kommer i gang',
      ]);
      expect(allIn(element, 'ol.asks b').map((ask) => ask.textContent)).to.deep.equal([
        'En frivilligaftale',
        'Tavshedspligt',
        'Børneattest, hvis du skal være med børn under 15',
        'Aldrig alene med børn',
        'Kør bil',
      ]);
      expect(wordsOf(element))
        .to.contain('Forsikring, mens du er frivillig')
        .and.to.contain('Tolkning')
        .and.to.contain('Mangler frivillige');
      expect(wordsOf(element)).to.contain('Vi ringer inden for en uge.');
    });

    it('says what happens to the data before the button: who, why, who sees it, how long, rights, authority, policy', async () => {
      const element = await draw(
        {},
        {recipients: ['Kun koordinatoren.'], thirdCountries: 'Ikke ud af EU.', dataProtectionOfficer: 'dpo@frivillig.example'},
      );
      const privacy = one(element, '.privacy').textContent!;
      for (const words of [
        'Frivilliggruppen Ribe er dataansvarlig',
        'ribe@frivillig.example',
        'dpo@frivillig.example',
        'For at kontakte dig.',
        'Kun koordinatoren.',
        'Ikke ud af EU.',
        'Tre måneder.',
        'rette og slette',
        'Datatilsynet',
      ])
        expect(privacy).to.contain(words);
      expect(allIn<HTMLAnchorElement>(element, '.privacy a').map((link) => link.href)).to.deep.equal([
        'mailto:ribe@frivillig.example',
        'tel:+4512345678',
        'mailto:dpo@frivillig.example',
        'https://www.datatilsynet.dk/borger/klage',
        'https://frivillig.example/privatliv',
      ]);
      const position = one(element, '.privacy').compareDocumentPosition(one(element, '.primary'));
      expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    });

    for (const [contact, hrefs, words] of [
      ['Ring +45 12345678 eller 0046 70 123 45 67', ['tel:+4512345678', 'tel:+46701234567'], undefined],
      ['CVR 12345678, CVR-nr.: 12 34 56 78', [], undefined],
      ['Tangevej 6D, 6760 Ribe', [], undefined],
      ['<img src=x>@forening.example javascript:alert(1)', [], undefined],
      [{ar: 'اكتب إلى a.b@forening.example.', da: 'Skriv'}, ['mailto:a.b@forening.example'], 'اكتب إلى a.b@forening.example.'],
    ] as const)
      it(`can be called and written to by what stands in ${JSON.stringify(contact)}`, async () => {
        if (words) await setLanguage('ar');
        const element = await draw({}, {contact, policyUrl: undefined});
        const links = allIn<HTMLAnchorElement>(element, '.privacy dd:first-of-type a').filter(({target}) => !target);
        expect(links.map(({href}) => href)).to.deep.equal(hrefs);
        expect(one(element, '.privacy').textContent).to.contain(words ?? contact);
      });

    it('asks for agreement, confidentiality, a child record check and never to be alone with children where the feed says nothing', async () => {
      const element = await draw({}, {requirements: undefined, benefits: undefined, limitations: undefined});
      expect(textsIn(element, 'ol.asks b')).to.deep.equal([
        'En frivilligaftale',
        'Tavshedspligt',
        'Børneattest, hvis du skal være med børn under 15',
        'Aldrig alene med børn',
      ]);
      expect(allIn(element, '.asked-and-given section').length).to.equal(1);
    });

    it('asks for nothing but name, phone, mail, tasks, time, languages, a text and an age', async () => {
      const element = await draw();
      const names = new Set(allIn<HTMLInputElement>(element, 'form :is(input, textarea, select)').map(({name}) => name));
      expect([...names]).to.deep.equal(['name', 'telephone', 'email', 'tasks', 'times', 'languages', 'message', 'felt7', 'age']);
    });

    it('shows its fallback while the first address cannot be read, whatever form a later one has', async () => {
      const messages = await consoleDuring('error', async (messages) => {
        const element = await drawn(
          html`<lbb-volunteer-signup src="/feeds/404?${++count} ${served(feedWith())}"><p id="fallback">Ring til os</p></lbb-volunteer-signup>`,
        );
        await until(() => messages.length && innerOf(element).signup.frame);
        await element.updateComplete;
        expect(one(element, 'form')).to.equal(null);
        expect(element.querySelector('#fallback')!.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(textsIn(element, 'button').join()).to.contain('Prøv igen');
      });
      expect(messages.join()).to.contain('404').and.not.contain('signup');
    });

    describe('names the host that the answers are sent to, in what it says of the data,', () => {
      const sentence = 'Dine svar sendes til modtager.example.';
      const elsewhere = 'https://modtager.example/tilmelding#hold';
      const rows: [string, {action?: string}, object, boolean][] = [
        ['of the feed’s receiver', {}, {action: elsewhere}, true],
        ['of the page’s attribute', {action: elsewhere}, {action: '/tilmelding'}, true],
        ['unless it is the page’s own', {action: '/tilmelding'}, {action: elsewhere}, false],
        ['unless it is mail', {action: 'mailto:ribe@frivillig.example'}, {}, false],
        ['unless the feed names none', {}, {}, false],
      ];
      for (const [words, attributes, change, isNamed] of rows)
        it(words, async () => {
          const element = await draw(attributes, change);
          await until(() => one(element, '.privacy'));
          expect(one(element, '.privacy').textContent!.includes(sentence)).to.equal(isNamed);
          expect(one(element, '.privacy').textContent).to.contain('dataansvarlig').and.not.contain(location.host);
        });
    });

    for (const field of ['controller', 'contact', 'purpose', 'retention'])
      it(`shows its fallback instead of the form without ${field}, and tells the webmaster`, async () => {
        const write = console.error;
        const errors: string[] = [];
        console.error = (message: string) => void errors.push(message);
        const element = await drawn<LbbVolunteerSignup>(
          html`<lbb-volunteer-signup src=${served(feedWith({[field]: undefined}))}><p id="fallback">Ring til os</p></lbb-volunteer-signup>`,
        );
        await until(() => errors.length);
        console.error = write;
        expect(element.shadowRoot!.querySelector('form')).to.equal(null);
        expect(element.querySelector('#fallback')!.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(wordsOf(element)).to.equal('Vi kan ikke vise skemaet lige nu');
        expect(errors.length).to.equal(1);
        expect(errors[0]).to.contain(`signup.${field}`);
      });

    for (const language of ['da', 'uk', 'ar'])
      for (const width of [260, 360, 768, 1280])
        it(`moves nothing when what stands around it comes, in ${language} at ${width} px`, async () => {
          await setLanguage(language);
          const element = await draw();
          const places = () =>
            ['.lead', '.asked-and-given', 'form', '#name', '#age'].map((what) => one(element, what).getBoundingClientRect().top);
          // From another width, as when a phone is turned: WebKit kept the heights of lines that were no more.
          element.parentElement!.style.inlineSize = `500px`;
          places();
          element.parentElement!.style.inlineSize = `${width}px`;
          expect(one(element, '.primary')).not.to.equal(null);
          const after = places();
          innerOf(element).signup.frame = undefined;
          element.requestUpdate();
          await innerOf(element).rendered();
          expect(one(element, '.primary')).to.equal(null);
          expect(places()).to.deep.equal(after);
        });
  });

  describe('a task that is named beforehand', () => {
    const ticked = (element: Element) => allIn<HTMLInputElement>(element, '[name=tasks]:checked').map(({value}) => value);
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));
    const at = (search: string, hash = '') => {
      const url = new URL(before);
      for (const [name, value] of new URLSearchParams(search)) url.searchParams.append(name, value);
      url.hash = hash;
      history.replaceState(null, '', url);
    };

    it('is ticked by an attribute, by its activity too', async () => {
      expect(ticked(await draw({task: 'lektier'}))).to.deep.equal(['lektiecafe']);
    });

    it("is ticked by the page's address, and nothing is for a name that nobody knows", async () => {
      at('lbb-task=koekken');
      expect(ticked(await draw())).to.deep.equal(['koekken']);
      at('lbb-task=%3Cimg+src%3Dx%3E');
      expect(ticked(await draw())).to.deep.equal([]);
    });

    it('is what the attribute says where both speak', async () => {
      at('lbb-task=koekken');
      expect(ticked(await draw({task: 'lektiecafe'}))).to.deep.equal(['lektiecafe']);
    });

    it('is ticked for what the page is about, unless `task` or the address names another', async () => {
      expect(ticked(await draw({for: 'lektier'}))).to.deep.equal(['lektiecafe']);
      expect(ticked(await draw({for: 'ribe', task: 'koekken'}))).to.deep.equal(['koekken']);
      at('lbb-task=koekken');
      expect(ticked(await draw({for: 'ribe'}))).to.deep.equal(['koekken']);
    });

    it('is ticked for an organization by its activities', async () => {
      expect(ticked(await draw({for: 'ribe'}))).to.deep.equal(['lektiecafe']);
    });

    it('is ticked and shown by a link on the same page, also when the form was touched before', async () => {
      const element = await draw();
      const box = one(element, '[value=koekken]');
      box.click();
      box.click();
      location.hash = '#lbb-task=koekken';
      await until(() => focused(element) === 'name');
      expect(ticked(element)).to.deep.equal(['koekken']);
      const {top} = one(element, 'form').getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
    });

    it('leads to the form when the page is opened by such a link, and only then', async () => {
      at('', '#lbb-task=lektier');
      const element = await draw();
      await until(() => focused(element) === 'name');
      expect(ticked(element)).to.deep.equal(['lektiecafe']);
      one(element, '#message').focus();
      one(element, '[value=lektiecafe]').checked = false;
      element.src = served(feedWith({minimumAge: 16}));
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Jeg er fyldt 16 år');
      expect([focused(element), ticked(element)]).to.deep.equal(['message', []]);
    });
  });

  describe('the form', () => {
    it('has labels, autocomplete tokens and the right keyboards', async () => {
      const element = await draw();
      const kinds = ['name', 'telephone', 'email'].map((id) => {
        const input = one(element, `#${id}`);
        return [input.labels![0]!.textContent!.trim(), input.type, input.autocomplete];
      });
      expect(kinds).to.deep.equal([
        ['Dit navn', 'text', 'name'],
        ['Telefon', 'tel', 'tel'],
        ['Mail', 'email', 'email'],
      ]);
      expect(allIn<HTMLFieldSetElement>(element, 'fieldset > legend').length).to.equal(4);
    });

    /** What a screen reader says of a field: its groups, its label, and what describes it. */
    const heard = (element: Element, id: string): string => {
      const input = one(element, `#${id}`);
      const words = (node: Element | null | undefined) => node?.textContent!.replace(/\s+/g, ' ').trim() ?? '';
      const described = (node: Element) =>
        (node.getAttribute('aria-describedby') ?? '').split(' ').map((one) => element.shadowRoot!.getElementById(one));
      const group = input.closest('fieldset');
      return [
        ...(group ? [words(group.querySelector('legend')), ...described(group).map(words)] : []),
        words(input.labels![0]),
        ...described(input).map(words),
        input.getAttribute('aria-invalid') === 'true' ? 'ugyldig' : '',
        input.getAttribute('aria-required') === 'true' ? 'påkrævet' : '',
      ]
        .filter(Boolean)
        .join(' | ');
    };

    /** What describes a field but is not there. */
    const missingDescriptions = (element: Element): string[] =>
      allIn(element, '[aria-describedby]')
        .flatMap((node) => node.getAttribute('aria-describedby')!.split(' '))
        .filter((id) => !element.shadowRoot!.getElementById(id));

    it('is heard as it is seen: groups, labels, hints, and what is wrong', async () => {
      const element = await draw();
      expect(missingDescriptions(element)).to.deep.equal([]);
      expect(['name', 'telephone', 'email', 'message', 'age'].map((id) => heard(element, id))).to.deep.equal([
        'Dit navn | Det navn, du gerne vil kaldes | påkrævet',
        'Hvordan må vi kontakte dig? | Skriv mindst én af dem. | Telefon',
        'Hvordan må vi kontakte dig? | Skriv mindst én af dem. | Mail',
        'Lidt om dig (frivilligt) | Højst 400 tegn. Skriv på dit eget sprog, hvis du vil. Skriv ikke CPR-nummer, sygdom eller religion. | 0 af 400 tegn',
        'Jeg er fyldt 18 år | påkrævet',
      ]);
      await type(element, 'message', '010190-1234');
      press(element);
      await until(() => focused(element) === 'summary');
      expect(['name', 'telephone', 'email', 'age'].map((id) => heard(element, id))).to.deep.equal([
        'Dit navn | Det navn, du gerne vil kaldes | Fejl: Skriv dit navn | ugyldig | påkrævet',
        'Hvordan må vi kontakte dig? | Skriv mindst én af dem. | Telefon | Fejl: Skriv et telefonnummer eller en mail | ugyldig',
        'Hvordan må vi kontakte dig? | Skriv mindst én af dem. | Mail | Fejl: Skriv et telefonnummer eller en mail | ugyldig',
        'Jeg er fyldt 18 år | Fejl: Sæt kryds ved, at du er fyldt 18 år | ugyldig | påkrævet',
      ]);
      expect(missingDescriptions(element)).to.deep.equal([]);
      expect(heard(element, 'message'))
        .to.contain('Det ligner et CPR-nummer')
        .and.to.contain('Fjern tallet for mig')
        .and.to.match(/ugyldig$/);
      // Choices stand in groups with names.
      expect(textsIn(element, 'legend')).to.deep.equal([
        'Hvordan må vi kontakte dig?',
        'Hvad har du lyst til? (frivilligt)',
        'Hvornår har du tid? (frivilligt)',
        'Sprog, du taler (frivilligt)',
      ]);
      for (const box of allIn<HTMLInputElement>(element, '[type=checkbox]')) expect(box.labels!.length, box.value).to.equal(1);
      // Screen readers announce what happens.
      expect(one(element, '#summary').getAttribute('role')).to.equal('alert');
      expect(textsIn(element, '#summary h4').concat(textsIn(element, '#summary a')).length).to.equal(5);
    });

    it('says what is wrong above and by the field, leads there, and clears nothing', async () => {
      const element = await draw();
      await type(element, 'telephone', '123');
      press(element);
      await until(() => focused(element) === 'summary');
      const links = allIn<HTMLAnchorElement>(element, '#summary a');
      expect(links.map((link) => link.textContent)).to.deep.equal([
        'Skriv dit navn',
        'Skriv et telefonnummer med 8 cifre, eller begynd med + og landekode',
        'Sæt kryds ved, at du er fyldt 18 år',
      ]);
      expect(one(element, '#name-error').textContent!.replace(/\s+/g, ' ').trim()).to.equal('Fejl: Skriv dit navn');
      expect(one(element, '#name').getAttribute('aria-invalid')).to.equal('true');
      expect(one(element, '#name').getAttribute('aria-describedby')!.split(' ')).to.include('name-error');
      expect(one(element, '#email').getAttribute('aria-invalid')).to.equal('false');
      links[1]!.click();
      expect(focused(element)).to.equal('telephone');
      expect(one(element, '#telephone').value).to.equal('123');
      expect(location.hash).to.equal('');
    });

    it('sends at once what the browser has filled in without a touch', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      one(element, '#name').value = 'Testperson';
      one(element, '#telephone').value = '12 34 56 78';
      one(element, '#age').checked = true;
      press(element);
      await oneEvent(element, 'lbb-signup-sent');
      expect((await askedOf(mine)).length).to.equal(1);
    });

    it('asks no clock how long a visitor took: a form that autofill sends in the moment in which it is drawn is sent', async () => {
      const mine = key();
      const {now} = Date;
      Date.now = () => Date.parse('2026-11-23T12:00:00Z');
      const stamped = performance.now.bind(performance);
      performance.now = () => 0;
      try {
        const element = await draw({action: `/signups/${mine}/json`});
        one(element, '#name').value = 'Testperson';
        one(element, '#telephone').value = '12 34 56 78';
        one(element, '#age').checked = true;
        one<HTMLFormElement>(element, 'form').requestSubmit();
        await oneEvent(element, 'lbb-signup-sent');
      } finally {
        Date.now = now;
        performance.now = stamped;
      }
      const [asked, ...more] = await askedOf(mine);
      expect([more.length, (JSON.parse(asked!.body) as SignupSubmission).name]).to.deep.equal([0, 'Testperson']);
    });

    it('does not send what has fallen into the trap for robots, and shows the way out', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      await fill(element);
      one(element, '[name=felt7]').value = 'https://ond.example';
      press(element);
      await oneEvent(element, 'lbb-signup-failed');
      expect(await askedOf(mine)).to.deep.equal([]);
      await until(() => focused(element) === 'outcome');
      expect(wordsOf(element)).to.contain('ribe@frivillig.example');
      expect(one(element, '[name=felt7]').checkVisibility?.() ?? false).to.equal(false);
    });

    it('keeps what is typed through another language, another feed that fails, and being moved', async () => {
      const element = await draw();
      await fill(element);
      await setLanguage('ar');
      await element.updateComplete;
      expect(valuesOf(element)).to.deep.equal(FILLED);
      await consoleDuring('error', async () => {
        element.src = `/feeds/${key()}/404`;
        await element.updateComplete;
      });
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect(valuesOf(element)).to.deep.equal(FILLED);
    });

    it('can be filled in and sent with the keyboard alone', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      one(element, '#name').focus();
      await sendKeys({type: 'Testperson'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: '12345678'});
      for (const id of ['email', 'lektiecafe']) {
        await sendKeys({press: 'Tab'});
        const active = element.shadowRoot!.activeElement as HTMLInputElement;
        expect(active.id || active.value).to.equal(id);
      }
      await sendKeys({press: ' '});
      one(element, '#age').focus();
      await sendKeys({press: ' '});
      one(element, '#name').focus();
      const sent = oneEvent(element, 'lbb-signup-sent');
      await sendKeys({press: 'Enter'});
      await sent;
      const {name, tasks} = JSON.parse((await askedOf(mine))[0]!.body) as SignupSubmission;
      expect([name, tasks[0]!.code]).to.deep.equal(['Testperson', 'lektiecafe']);
    });

    for (const [language, width] of [
      ['da', 900],
      ['ar', 320],
    ] as const)
      it(`is accessible in ${language}: empty, with errors, with the guard, after failure and after sending`, async () => {
        await setLanguage(language);
        const element = await draw({action: `/signups/${key()}/400`});
        element.parentElement!.style.inlineSize = `${width}px`;
        expect(one(element, '.root').dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
        await expectAccessible(element);
        await type(element, 'message', '010190-1234');
        press(element);
        await until(() => focused(element) === 'summary');
        await expectAccessible(element);
        await fill(element);
        press(element);
        await oneEvent(element, 'lbb-signup-failed');
        await until(() => focused(element) === 'outcome');
        await expectAccessible(element);
        element.action = `/signups/${key()}/json`;
        await element.updateComplete;
        press(element);
        await oneEvent(element, 'lbb-signup-sent');
        await until(() => focused(element) === 'outcome');
        await expectAccessible(element);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      });
  });

  describe('the CPR guard', () => {
    it('speaks while typing, in whatever digits, without saying the number again', async () => {
      const element = await draw();
      await type(element, 'message', 'Jeg hedder Test. ٠١٠١٩٠-١٢٣٤');
      const guard = one(element, '#message-guard');
      expect(guard.getAttribute('role')).to.equal('alert');
      expect(guard.textContent).to.contain('Skriv ikke CPR-nummer her').and.not.to.contain('1234').and.not.to.contain('١٢٣٤');
      expect(one(element, '.primary').getAttribute('aria-disabled')).to.equal('true');
    });

    it('blocks sending, sends nothing and logs nothing', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      await fill(element);
      await type(element, 'message', 'Mit nummer er 010190-1234.');
      const logged = await consoleDuring('error', () =>
        consoleDuring('warn', async () => {
          press(element);
          await until(() => focused(element) === 'summary');
        }),
      );
      expect(logged).to.deep.equal([]);
      expect(await askedOf(mine)).to.deep.equal([]);
      expect(one(element, '#summary').textContent).to.contain('Skriv ikke CPR-nummer her').and.not.to.contain('010190');
    });

    it('takes the number out when asked to, and lets the rest be sent', async () => {
      const element = await draw();
      await type(element, 'message', 'Jeg kan dansk. 010190-1234 Ring gerne.');
      one(element, '#message-guard button').click();
      await element.updateComplete;
      expect(one(element, '#message').value).to.equal('Jeg kan dansk. Ring gerne.');
      expect(one(element, '#message-guard')).to.equal(null);
      expect(focused(element)).to.equal('message');
      expect(one(element, '.primary').getAttribute('aria-disabled')).to.equal('false');
    });

    it('lets phone and case numbers through', async () => {
      const element = await draw();
      await type(element, 'message', 'Ring +45 31 99 09 72, sag 2016-041010, født 17.12.2014');
      expect(one(element, '#message-guard')).to.equal(null);
    });

    it('nudges about illness without blocking', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      await fill(element);
      await type(element, 'message', 'Jeg har en sygdom');
      expect(wordsOf(element)).to.contain('Du behøver ikke skrive om sygdom');
      press(element);
      await oneEvent(element, 'lbb-signup-sent');
      expect((await askedOf(mine)).length).to.equal(1);
    });

    it('takes as much longer for a key as its text is longer', async () => {
      const element = await draw();
      const message = one(element, '#message') as HTMLTextAreaElement;
      const text = 'Jeg vil gerne hjælpe med lektier. Ring 12 34 56 78. '.repeat(20);
      /** Milliseconds for so many keys; short texts have more of them, so that neither is interrupted more often. */
      const typed = (length: number) => () => {
        const started = performance.now();
        for (let key = 0; key < 200_000 / length; key++) {
          message.value = text.slice(0, length - 10) + key;
          message.dispatchEvent(new Event('input', {bubbles: true}));
        }
        return performance.now() - started;
      };
      const longer = await ratio(typed(1000), typed(100), 4);
      expect(longer).to.be.below(4);
    });
  });

  describe('sending', () => {
    it('sends codes with their Danish names and the text as it was written, whatever language the form is in', async () => {
      await setLanguage('ar');
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      await fill(element);
      await type(element, 'message', 'أريد المساعدة');
      one(element, '[value=unsure]').click();
      const {submission} = await new Promise<SignupSendingEvent>((resolve) => {
        element.addEventListener('lbb-signup-sending', resolve, {once: true});
        press(element);
      });
      await oneEvent(element, 'lbb-signup-sent');
      const [request] = await askedOf(mine);
      const sent = JSON.parse(request!.body) as SignupSubmission;
      expect(sent).to.deep.equal(submission);
      expect({...sent, id: ''}).to.deep.equal({
        version: 1,
        id: '',
        organization: 'ribe',
        name: 'Testperson',
        telephone: '+4512345678',
        email: 'testperson@forening.example',
        tasks: [
          {code: 'koekken', name: 'Køkkenhold'},
          {code: 'unsure', name: 'Jeg ved det ikke endnu'},
        ],
        times: [{code: 'time-1', name: 'Hverdage'}],
        languages: [{code: 'ar', name: 'arabisk'}],
        message: 'أريد المساعدة',
        language: {code: 'ar', name: 'arabisk'},
        minimumAge: 18,
      });
      expect(sent.id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(request!.headers['cookie']).to.equal(undefined);
      expect(request!.url).not.to.contain('?');
    });

    it('thanks and says what happens next when the receiver has said that it has it', async () => {
      const element = await draw({action: `/signups/${key()}/json`});
      await fill(element);
      press(element);
      const event = (await oneEvent(element, 'lbb-signup-sent')) as SignupSentEvent;
      expect(event.isConfirmed).to.equal(true);
      await until(() => focused(element) === 'outcome');
      expect(wordsOf(element))
        .to.contain('Tak for din besked')
        .and.to.contain('Vi ringer inden for en uge.')
        .and.to.contain('Tak, fordi du vil være med.');
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      expect(one(element, '.is-done').textContent).to.contain('Klaret');
      allIn(element, 'button')[0]!.click();
      await until(() => focused(element) === 'name');
      expect(valuesOf(element)[0]).to.equal('');
    });

    for (const encoding of ['json', 'form'])
      it(`arrives at the receiver that is published with the elements, as ${encoding}`, async () => {
        const mine = key();
        const element = await draw({action: `/signups/${mine}/signup`, encoding});
        await fill(element);
        press(element);
        const {id, isConfirmed} = (await oneEvent(element, 'lbb-signup-sent')) as SignupSentEvent;
        expect(isConfirmed).to.equal(true);
        const stored = (await (await fetch(`/signups/${mine}/stored`)).json()) as SignupSubmission[];
        const {name, telephone, tasks, message} = stored.find((signup) => signup.id === id)!;
        expect([name, telephone, tasks[0]!.code, message]).to.deep.equal(['Testperson', '+4512345678', 'koekken', 'Jeg vil gerne hjælpe.']);
      });

    it('sends once however often the button is pressed', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      await fill(element);
      press(element);
      press(element);
      press(element);
      await oneEvent(element, 'lbb-signup-sent');
      expect((await askedOf(mine)).length).to.equal(1);
    });

    it('keeps the id of the same answers when they are sent again, and gives others their own', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/400`});
      await fill(element);
      const send = async () => {
        press(element);
        await oneEvent(element, 'lbb-signup-failed');
      };
      await send();
      await send();
      await type(element, 'name', 'En anden');
      await send();
      const ids = (await askedOf(mine)).map(({body}) => (JSON.parse(body) as SignupSubmission).id);
      expect(ids[0]).to.equal(ids[1]);
      expect(ids[2]).not.to.equal(ids[1]);
    });

    it('lets the page deliver it, and tells how that went', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      await fill(element);
      element.addEventListener('lbb-signup-sending', (event) => event.respondWith(Promise.reject(new Error('nej'))), {once: true});
      press(element);
      await oneEvent(element, 'lbb-signup-failed');
      expect(valuesOf(element)).to.deep.equal(FILLED);
      element.addEventListener('lbb-signup-sending', (event) => event.respondWith(Promise.resolve()), {once: true});
      press(element);
      const event = (await oneEvent(element, 'lbb-signup-sent')) as SignupSentEvent;
      expect(event.isConfirmed).to.equal(true);
      expect(await askedOf(mine)).to.deep.equal([]);
    });

    it('says that it cannot know when the page takes it and says nothing', async () => {
      const element = await draw();
      await fill(element);
      element.addEventListener('lbb-signup-sending', (event) => event.preventDefault(), {once: true});
      press(element);
      const event = (await oneEvent(element, 'lbb-signup-sent')) as SignupSentEvent;
      expect(event.isConfirmed).to.equal(false);
      await until(() => focused(element) === 'outcome');
      expect(wordsOf(element)).to.contain('Afsendt, ikke bekræftet');
      expect(valuesOf(element)).to.deep.equal(FILLED);
    });

    it('posts into a new tab where no answer can be read, stays filled, and says that it is not confirmed', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/tab`, encoding: 'tab'});
      await fill(element);
      const page = location.href;
      const tabs: Window[] = [];
      const {open} = window;
      window.open = (...args) => {
        const tab = open.apply(window, args);
        if (tab) tabs.push(tab);
        return tab;
      };
      const button = one(element, '.primary');
      button.scrollIntoView({block: 'center'});
      const {left, top, width, height} = button.getBoundingClientRect();
      const sent = oneEvent(element, 'lbb-signup-sent') as Promise<Event>;
      await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
      const {isConfirmed} = (await sent) as SignupSentEvent;
      window.open = open;
      // The tab may be in front: nothing here may wait for a frame.
      const later = () => new Promise((resolve) => setTimeout(resolve, 50));
      while ((await askedOf(mine)).length < 2) await later();
      expect(tabs.length).to.equal(1);
      tabs[0]!.close();
      const [{method, headers, body, url}, shown] = (await askedOf(mine)) as [Asked, Asked];
      // What the receiver's page says of where it stands; WebKit lets it see who opened it, whatever it is told.
      const {isTop, hasOpener} = JSON.parse(shown.body) as {isTop: boolean; hasOpener: boolean};
      expect(isTop).to.equal(true);
      if (!navigator.vendor.startsWith('Apple')) expect(hasOpener).to.equal(false);
      expect([method, url]).to.deep.equal(['POST', `/signups/${mine}/tab`]);
      expect(headers['content-type']).to.equal('application/x-www-form-urlencoded');
      const fields = new URLSearchParams(body);
      const signup = JSON.parse(fields.get('signup')!) as SignupSubmission;
      expect([fields.get('navn'), fields.get('besked'), signup.telephone]).to.deep.equal([
        'Testperson',
        'Jeg vil gerne hjælpe.',
        '+4512345678',
      ]);
      expect(isConfirmed).to.equal(false);
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Afsendt, ikke bekræftet');
      expect(valuesOf(element)).to.deep.equal(FILLED);
      expect(location.href).to.equal(page);
      expect(document.querySelector('body > form')).to.equal(null);
    });

    describe('by mail', () => {
      /** The address the browser is asked to open, instead of opening it. */
      const mailAsked = async (element: Element): Promise<string> => {
        let stop = () => {};
        const asked = new Promise<string>((resolve) => {
          const onClick = (event: Event) => {
            const [link] = event.composedPath();
            if (!(link instanceof HTMLAnchorElement) || link.protocol !== 'mailto:') return;
            event.preventDefault();
            resolve(link.href);
          };
          addEventListener('click', onClick);
          stop = () => removeEventListener('click', onClick);
        });
        press(element);
        const href = await asked;
        stop();
        return href;
      };
      const partsOf = (href: string) => {
        const [, to, query] = /^mailto:([^?]*)\?(.*)$/.exec(href)!;
        const parts = new Map(query!.split('&').map((part) => part.split('=').map(decodeURIComponent) as [string, string]));
        return {to: decodeURIComponent(to!), names: [...parts.keys()], subject: parts.get('subject')!, body: parts.get('body')!};
      };

      for (const [what, action, email, to] of [
        ['to the address in mailto:', 'mailto:skema@frivillig.example?cc=andre@frivillig.example', undefined, 'skema@frivillig.example'],
        ["to the feed's address without an action", '', undefined, 'ribe@frivillig.example'],
        ["to the attribute's address before the feed's", '', 'anden@frivillig.example', 'anden@frivillig.example'],
      ] as const)
        it(`asks for the whole Danish message ${what}, and stays`, async () => {
          const element = await draw({action});
          if (email) element.email = email;
          await fill(element);
          const page = location.href;
          const sent = oneEvent(element, 'lbb-signup-sent') as Promise<Event>;
          const mail = partsOf(await mailAsked(element));
          const {id, isConfirmed} = (await sent) as SignupSentEvent;
          expect([mail.to, mail.subject, mail.names]).to.deep.equal([to, 'Ny frivillig: Testperson', ['subject', 'body']]);
          expect(mail.body.split('\r\n')).to.deep.equal([
            'Navn: Testperson',
            'Telefon: 12 34 56 78',
            'Mail: testperson@forening.example',
            'Vil gerne: Køkkenhold',
            'Har tid: Hverdage',
            'Taler: arabisk',
            'Alder: Siger at være fyldt 18 år',
            'Skemaet blev læst på: dansk',
            '',
            'Besked:',
            'Jeg vil gerne hjælpe.',
            '',
            '',
            `Sendt fra skemaet "Bliv frivillig". Nummer: ${id}`,
            '',
          ]);
          expect(isConfirmed).to.equal(false);
          expect(wordsOf(element)).to.contain('Din mail er klar').and.not.to.contain('for lang');
          expect(valuesOf(element)).to.deep.equal(FILLED);
          expect(location.href).to.equal(page);
        });

      it('keeps to the length that mail programs take, and shows what did not fit, ready to be copied', async () => {
        await setLanguage('ar');
        const element = await draw({action: 'mailto:ribe@frivillig.example'});
        await fill(element);
        const message = 'أريد المساعدة. '.repeat(26).trim();
        await type(element, 'message', message);
        const href = await mailAsked(element);
        expect(href.length).to.be.at.most(1600);
        const {body} = partsOf(href);
        expect(body).to.contain('Navn: Testperson').and.to.contain('(Sæt din tekst ind her.)').and.not.to.contain('المساعدة');
        const details = one<HTMLDetailsElement>(element, 'details');
        expect(details.open).to.equal(true);
        expect(one(element, '.mine').textContent).to.contain(message);
        let copied = '';
        const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
        Object.defineProperty(navigator, 'clipboard', {
          value: {writeText: async (text: string) => void (copied = text)},
          configurable: true,
        });
        one(element, '#outcome button').click();
        if (original) Object.defineProperty(navigator, 'clipboard', original);
        else Reflect.deleteProperty(navigator, 'clipboard');
        expect(copied).to.contain('Navn: Testperson').and.to.contain(message);
        await until(() => one(element, '#outcome button').textContent!.trim() === 'تم النسخ');
        expect(allIn(element, '[role=status]').map((status) => status.textContent!.trim())).to.include('تم النسخ');
      });

      it('shows the text marked where the page may not copy', async () => {
        const element = await draw({action: 'mailto:ribe@frivillig.example'});
        await fill(element);
        await mailAsked(element);
        const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
        Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('nej'))}, configurable: true});
        one(element, '#outcome button').click();
        await until(() => one<HTMLDetailsElement>(element, 'details').open);
        if (original) Object.defineProperty(navigator, 'clipboard', original);
        else Reflect.deleteProperty(navigator, 'clipboard');
        expect(one(element, '.mine').checkVisibility?.() ?? true).to.equal(true);
      });

      it('opens again from the link, as often as one likes', async () => {
        const element = await draw({action: 'mailto:ribe@frivillig.example'});
        await fill(element);
        const first = await mailAsked(element);
        expect(one<HTMLAnchorElement>(element, '#outcome .buttons a').href).to.equal(first);
        expect(partsOf(await mailAsked(element)).body).to.equal(partsOf(first).body);
      });
    });

    it('hands the solution of a proof of work on', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      const widget = document.createElement('div');
      widget.slot = 'challenge';
      element.append(widget);
      widget.dispatchEvent(new CustomEvent('verified', {bubbles: true, detail: {payload: 'bevis'}}));
      await fill(element);
      press(element);
      await oneEvent(element, 'lbb-signup-sent');
      expect((JSON.parse((await askedOf(mine))[0]!.body) as {altcha: string}).altcha).to.equal('bevis');
    });

    it('asks for the proof of work that is lacking or spent, once again from the widget, and keeps what is typed', async () => {
      const element = await draw({action: `/signups/${key()}/proof`});
      let resets = 0;
      const widget = Object.assign(document.createElement('div'), {slot: 'challenge', reset: () => void resets++});
      element.append(widget);
      const solve = (payload: string) => widget.dispatchEvent(new CustomEvent('verified', {bubbles: true, detail: {payload}}));
      solve('brugt bevis');
      await fill(element);
      press(element);
      const {code} = (await oneEvent(element, 'lbb-signup-failed')) as SignupFailedEvent;
      await until(() => focused(element) === 'outcome');
      expect([code, resets]).to.deep.equal(['proof', 1]);
      expect(wordsOf(element)).to.contain('at du ikke er en robot');
      expect(valuesOf(element)).to.deep.equal(FILLED);
      solve('godt bevis');
      press(element);
      await oneEvent(element, 'lbb-signup-sent');
      expect(resets).to.equal(2);
    });
  });

  describe('when sending fails', () => {
    inAHurry();

    const faults: readonly (readonly [name: string, encoding: string, says: string])[] = [
      ['400', 'json', 'Din tilmelding er ikke sendt'],
      ['403', 'json', 'Din tilmelding er ikke sendt'],
      ['404', 'form', 'Din tilmelding er ikke sendt'],
      ['413', 'json', 'Din tilmelding er ikke sendt'],
      ['cpr', 'json', 'ligner et CPR-nummer'],
      ['429', 'json', 'Der er travlt lige nu'],
      ['503', 'formspree', 'Din tilmelding er ikke sendt'],
      ['500', 'formspree', 'Vi ved ikke, om din tilmelding nåede frem'],
      ['204', 'formspree', 'Vi ved ikke'],
      // This one with its pauses, as a visitor sees it.
      ['html200', 'json', 'Vi ved ikke'],
      ['html200', 'formspree', 'Vi ved ikke'],
      ['html200', 'netlify', 'Vi ved ikke'],
      ['html200', 'power-automate', 'Vi ved ikke'],
      ['html200', 'webform', 'Vi ved ikke'],
      ['redirect-to-login', 'formspree', 'Vi ved ikke'],
      ['sent-on', 'formspree', 'Vi ved ikke'],
      ['other-id', 'formspree', 'Vi ved ikke'],
      ['half-json', 'formspree', 'Vi ved ikke'],
      ['reset', 'formspree', 'Vi ved ikke'],
      ['reset-mid-body', 'formspree', 'Vi ved ikke'],
    ];
    for (const [name, encoding, says] of faults)
      it(`with ${name} as ${encoding}, everything typed stands, and there is a way on`, async () => {
        const mine = key();
        const element = await draw({action: `/signups/${mine}/${name}`, encoding});
        await fill(element);
        press(element);
        const {code} = (await oneEvent(element, 'lbb-signup-failed')) as SignupFailedEvent;
        expect(code).to.be.a('string').and.not.to.equal('');
        await until(() => focused(element) === 'outcome');
        expect(wordsOf(element)).to.contain(says).and.not.to.contain('Tak for din besked');
        expect(valuesOf(element)).to.deep.equal(FILLED);
        expect(textsIn(element, '#outcome .buttons > *')).to.deep.equal(['Send igen', 'Kopiér mine svar', 'Skriv en mail i stedet']);
        expect(one<HTMLAnchorElement>(element, '#outcome .buttons a').href).to.match(
          /^mailto:ribe@frivillig\.example\?subject=Ny%20frivillig/,
        );
        expect(one(element, '.mine').textContent).to.contain('Navn: Testperson').and.to.contain('Jeg vil gerne hjælpe.');
      });

    it('says so when what sending needs cannot be fetched, keeps everything, and sends when it can', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/json`});
      const {loaders} = innerOf(element).signup;
      const {sending} = loaders;
      loaders.sending = () => Promise.reject(new Error('no network'));
      for (const [field, value] of [
        ['name', 'Testperson'],
        ['telephone', '12 34 56 78'],
      ] as const)
        one(element, `#${field}`).value = value;
      one(element, '#age').click();
      press(element);
      await until(() => focused(element) === 'outcome');
      expect(one(element, '#outcome').textContent).to.contain('Det kunne ikke sendes. Dine svar står her stadig.');
      expect(valuesOf(element).slice(0, 2)).to.deep.equal(['Testperson', '12 34 56 78']);
      expect(await askedOf(mine)).to.deep.equal([]);
      loaders.sending = sending;
      press(element);
      const {isConfirmed} = (await oneEvent(element, 'lbb-signup-sent')) as unknown as SignupSentEvent;
      expect(isConfirmed).to.equal(true);
    });

    it('says whom to ask when there can be no button, and has one when it can', async () => {
      const element = await draw();
      const {signup} = innerOf(element);
      const {frame} = signup;
      signup.frame = undefined;
      signup.update({isFrameMissing: true});
      await element.updateComplete;
      expect(one(element, '.primary')).to.equal(null);
      expect(one(element, 'form [role=alert]').textContent).to.contain('Vi kan ikke vise skemaet lige nu. ribe@frivillig.example');
      await fill(element);
      signup.frame = frame;
      element.requestUpdate();
      await element.updateComplete;
      expect(one(element, 'form [role=alert]')).to.equal(null);
      expect(one(element, '.primary')).not.to.equal(null);
      expect(valuesOf(element)).to.deep.equal(FILLED);
    });

    it('gives up waiting after fifteen seconds, and everything typed stands', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${mine}/silent`, encoding: 'formspree'});
      await fill(element);
      const {setTimeout: original} = window;
      const waits: (number | undefined)[] = [];
      // They are over as soon as the receiver has what was sent.
      const whenAsked = async (then: () => void) => {
        while (!(await askedOf(mine)).length) await new Promise(requestAnimationFrame);
        then();
      };
      window.setTimeout = ((then: () => void, wait?: number) => {
        waits.push(wait);
        return wait === 15_000 ? void whenAsked(then) : original(then, wait);
      }) as typeof window.setTimeout;
      try {
        press(element);
        const {code} = (await oneEvent(element, 'lbb-signup-failed')) as SignupFailedEvent;
        expect(code).to.equal('timeout');
      } finally {
        window.setTimeout = original;
      }
      expect(waits).to.include(15_000);
      await until(() => focused(element) === 'outcome');
      expect(wordsOf(element)).to.contain('Vi ved ikke').and.to.contain('Svaret kom ikke');
      expect(valuesOf(element)).to.deep.equal(FILLED);
      expect((await askedOf(mine)).length).to.equal(1);
    });

    it('asks before the page is left until it is sent', async () => {
      const isAskedFor = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
      const element = await draw({action: `/signups/${key()}/400`});
      await fill(element);
      expect(isAskedFor()).to.equal(false);
      press(element);
      await oneEvent(element, 'lbb-signup-failed');
      expect(isAskedFor()).to.equal(true);
      element.action = `/signups/${key()}/json`;
      await element.updateComplete;
      press(element);
      await oneEvent(element, 'lbb-signup-sent');
      expect(isAskedFor()).to.equal(false);
    });

    it('without net it keeps everything, and offers to send when the net is back', async () => {
      const mine = key();
      const element = await draw({action: `/signups/${key()}/reset`});
      await fill(element);
      setOnline(false);
      press(element);
      await oneEvent(element, 'lbb-signup-failed');
      await until(() => focused(element) === 'outcome');
      expect(wordsOf(element)).to.contain('Du har ikke net lige nu');
      expect(valuesOf(element)).to.deep.equal(FILLED);
      setOnline(true);
      dispatchEvent(new Event('online'));
      element.action = `/signups/${mine}/json`;
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Nu er nettet tilbage');
      one(element, '#outcome button').click();
      await oneEvent(element, 'lbb-signup-sent');
      expect((await askedOf(mine)).length).to.equal(1);
    });
  });
});

describe('sending a signup', () => {
  const send = async (name: string, delivery: Partial<SignupDelivery> = {}, hash = '') => {
    const mine = key();
    const outcome = await sendSignup(goodSignup(), {action: `/signups/${mine}/${name}${hash}`, backoff: 1, ...delivery});
    return {outcome, asked: await askedOf(mine)};
  };
  const fields = ({body}: Asked) => Object.fromEntries(new URLSearchParams(body));
  const danish = {
    navn: 'Testperson Ærø',
    telefon: '12 34 56 78',
    email: 'testperson@forening.example',
    opgaver: 'Lektiecafé i Bramming',
    tid: 'Hverdage om aftenen',
    sprog: 'arabisk, ukrainsk',
    alder: 'Siger at være fyldt 15 år',
    skemasprog: 'ukrainsk',
    besked: goodSignup().message,
    indsendelses_id: goodSignup().id,
  };

  it('as JSON to a receiver of ours', async () => {
    const {outcome, asked} = await send('json');
    expect(outcome).to.deep.equal({state: 'received'});
    expect(JSON.parse(asked[0]!.body)).to.deep.equal(goodSignup());
  });

  it('as a classic form, with the whole record beside the Danish fields', async () => {
    const {outcome, asked} = await send('form', {encoding: 'form', proof: 'bevis'});
    expect(outcome).to.deep.equal({state: 'received'});
    const {signup: whole, altcha, ...rest} = fields(asked[0]!);
    expect(rest).to.deep.equal(danish);
    expect(altcha).to.equal('bevis');
    expect(JSON.parse(whole!)).to.deep.equal(goodSignup());
  });

  it('to Google Apps Script, without headers that ask for leave first, and through its redirect', async () => {
    const {outcome, asked} = await send('apps-script', {encoding: 'apps-script'});
    expect(outcome).to.deep.equal({state: 'received'});
    expect(asked.map(({method}) => method)).to.deep.equal(['POST']);
    expect(asked[0]!.headers['content-type']).to.equal('application/x-www-form-urlencoded;charset=UTF-8');
  });

  it('to Formspree, with its subject and the field it answers to', async () => {
    const {outcome, asked} = await send('formspree', {encoding: 'formspree'});
    expect(outcome).to.deep.equal({state: 'received'});
    expect(fields(asked[0]!)).to.deep.equal({...danish, _subject: 'Ny frivillig: Testperson Ærø'});
    expect(asked[0]!.headers['accept']).to.equal('application/json');
  });

  it('to Netlify, with the name of the form', async () => {
    const {outcome, asked} = await send('netlify', {encoding: 'netlify'}, '#bliv-frivillig');
    expect(outcome).to.deep.equal({state: 'received'});
    expect(fields(asked[0]!)).to.deep.equal({'form-name': 'bliv-frivillig', ...danish});
    expect((await send('netlify', {encoding: 'netlify'}, '#en-anden')).outcome).to.deep.equal({state: 'not-sent', code: 'refused'});
  });

  it('to Power Automate, with the Danish mail ready', async () => {
    const {outcome, asked} = await send('power-automate', {encoding: 'power-automate'});
    expect(outcome).to.deep.equal({state: 'received'});
    expect(JSON.parse(asked[0]!.body)).to.deep.equal({...goodSignup(), ...signupMessage(goodSignup())});
  });

  it('to a Drupal or OS2forms webform, lists as lists', async () => {
    const {outcome, asked} = await send('webform', {encoding: 'webform'}, '#bliv_frivillig');
    expect(outcome).to.deep.equal({state: 'received'});
    expect(JSON.parse(asked[0]!.body)).to.deep.equal({
      ...danish,
      webform_id: 'bliv_frivillig',
      opgaver: ['Lektiecafé i Bramming'],
      tid: ['Hverdage om aftenen'],
      sprog: ['arabisk', 'ukrainsk'],
    });
    expect(asked[0]!.url).not.to.contain('#');
  });

  it('not at all where the browser opens no tab for it', async () => {
    const mine = key();
    const {open} = window;
    window.open = () => null;
    try {
      const outcome = await sendSignup(goodSignup(), {action: `/signups/${mine}/tab`, encoding: 'tab'});
      expect(outcome).to.deep.equal({state: 'not-sent', code: 'no-tab'});
    } finally {
      window.open = open;
    }
    expect(await askedOf(mine)).to.deep.equal([]);
  });

  for (const [name, tries, state] of [
    ['fail-then-ok', 2, 'received'],
    ['busy-then-ok', 2, 'received'],
    ['500', 3, 'unknown'],
    ['reset-mid-body', 3, 'unknown'],
    ['503', 3, 'not-sent'],
    ['400', 1, 'not-sent'],
    ['429', 1, 'not-sent'],
    ['html200', 3, 'unknown'],
    ['other-id', 3, 'unknown'],
    ['half-json', 3, 'unknown'],
    ['204', 3, 'unknown'],
  ] as const)
    it(`asks ${tries} times of ${name} where the receiver knows the id: ${state}`, async () => {
      const {outcome, asked} = await send(name);
      expect(outcome.state).to.equal(state);
      expect(asked.length).to.equal(tries);
      expect(new Set(asked.map(({body}) => (JSON.parse(body) as SignupSubmission).id)).size).to.equal(1);
    });

  it('asks again when the connection is reset, always with the same id', async () => {
    const {outcome, asked} = await send('reset');
    expect(outcome).to.deep.equal({state: 'unknown', code: 'blocked'});
    // Browsers ask once more of their own accord when a connection that stood was reset.
    expect(asked.length).to.be.within(3, 6);
    expect(new Set(asked.map(({body}) => body)).size).to.equal(1);
  });

  it('does not ask again of a service that would make two of it', async () => {
    const {outcome, asked} = await send('500', {encoding: 'formspree'});
    expect([outcome, asked.length]).to.deep.equal([{state: 'unknown', code: 'server'}, 1]);
  });

  it('gives up waiting, and does not know', async () => {
    const {outcome} = await send('silent', {timeout: 0.2, encoding: 'formspree'});
    expect(outcome).to.deep.equal({state: 'unknown', code: 'timeout'});
  });

  it('sends nothing on to where a redirect points', async () => {
    const {asked} = await send('sent-on', {encoding: 'formspree'});
    expect(asked.length).to.equal(1);
  });

  for (const action of ['http://[', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])
    it(`takes ${action} for no receiver`, async () => {
      expect(await sendSignup(goodSignup(), {action})).to.deep.equal({state: 'not-sent', code: 'no-receiver'});
    });
});
