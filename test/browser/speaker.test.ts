// In one engine only: the page is made of the same parts as the editor, which is tried in each.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import {readCorrections, writeCorrections} from '../../demo/speaker/corrections.js';
import {elementNames, Speaker} from '../../demo/speaker/speaker.js';
import {readTranslation, type Unit} from '../../demo/speaker/units.js';
import {view} from '../../demo/speaker/view.js';
import type {FeedElement} from '../../src/elements/shared/feed-element.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, expectAccessible, textsIn, waitUntil, wordsOf} from './helpers.js';

const feed = {
  version: 1,
  activities: [{id: 'a', name: 'Sangaften', access: 'by-arrangement'}],
  contacts: [{id: 'c', role: 'coordinator', channels: [{type: 'phone', value: '12 34 56 78'}]}],
  openingHours: [{id: 'h', name: 'Huset', hours: [{opens: '10:00', closes: '16:00'}]}],
  signup: {
    controller: 'Huset',
    contact: 'Skriv til huset@huset.example',
    purpose: 'At svare dig',
    retention: 'Et år',
    rights: 'Du kan få alt slettet',
    action: '/signup',
  },
};
const textAt = async (file: string) => (await fetch(`/locales/${file}`)).text();

describe("the speaker's page", () => {
  let host: HTMLElement;
  let speaker: Speaker;
  const open = async (tag: string, language: 'da' | 'en' = 'da') => {
    host = document.createElement('main');
    document.body.append(host);
    const load = async (tag: string) =>
      readTranslation(tag, {
        xliff: await textAt(`${tag}.xlf`),
        english: await textAt('en.xlf'),
        glossary: await textAt('glossary.json'),
        review: await textAt(`review/${tag}.md`),
      });
    speaker = new Speaker(host, load, view, `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&speaker`, language);
    await speaker.read(tag);
  };
  const all = <E extends Element = HTMLElement>(selector: string) => [...host.querySelectorAll<E>(selector)];
  const one = <E extends Element = HTMLElement>(selector: string) => all<E>(selector)[0]!;
  const element = () => one<FeedElement>('.shown > *');
  const unitOf = (danish: string): Unit => speaker.translation!.units.find((unit) => unit.danish === danish)!;
  const fieldOf = (danish: string) => one<HTMLTextAreaElement>(`#u-${CSS.escape(unitOf(danish).id)}`);
  const type = async (danish: string, text: string) => {
    const field = fieldOf(danish);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    await speaker.draw();
  };
  const find = (danish: string) => speaker.set({way: 'list', find: danish});
  const button = (words: string) => all<HTMLButtonElement>('button').find(({textContent}) => textContent!.trim() === words)!;
  const faults = () => all('.fault').map(({textContent}) => textContent!.trim());
  const fileOf = async () => readCorrections(await speaker.file().text())!;
  afterEach(async () => {
    host.remove();
    await setLanguage('da');
  });

  it('shows the sentence that is pressed in an element, beside the Danish, and what is typed stands in the element', async () => {
    await open('uk');
    await waitUntil(() => element() && textsIn(element(), 'h2, h3').length);
    const heading = allIn(element(), 'h2, h3').find(({textContent}) => textContent!.includes('Що у нас відбувається'))!;
    heading.click();
    await speaker.draw();
    expect(one('.panel h3').textContent).to.equal('Det sker hos os');
    expect(heading.style.outlineStyle).to.equal('solid');
    await type('Det sker hos os', 'Що в нас відбувається');
    await waitUntil(() => wordsOf(element()).includes('Що в нас відбувається'));
    // With the corrections of one language another is read as it was.
    await speaker.read('ar');
    expect(speaker.changedCount).to.equal(0);
    await speaker.read('uk');
    expect(speaker.textOf(unitOf('Det sker hos os'))).to.equal('Що в нас відбувається');
  });

  it('goes through the sentences of each element by keyboard', async () => {
    await open('ar');
    for (const name of elementNames) {
      await speaker.set({element: name});
      await waitUntil(() => element().localName === `lbb-${name}` && element().shadowRoot?.querySelector('.root[lang=ar]'));
      await element().updateComplete;
      button('Næste').focus();
      const seen = new Set<string>();
      await sendKeys({press: 'Enter'});
      await speaker.draw();
      const all = speaker.seen.size;
      expect(all, name).to.be.greaterThan(2);
      for (let i = 0; i < all; i++) {
        seen.add(speaker.translation!.units[speaker.pointed!]!.id);
        speaker.step(1);
      }
      expect(seen.size, name).to.equal(all);
      expect(speaker.pointed, name).to.equal([...speaker.seen.keys()][0]);
    }
  });

  it('lets the elements be used when it does not point', async () => {
    await open('uk');
    await speaker.set({isPointing: false});
    await waitUntil(() => element() && allIn(element(), '.title button').length);
    allIn(element(), '.title button')[0]!.click();
    await waitUntil(() => allIn(element(), '.more[id]').length);
    expect(speaker.pointed).to.equal(undefined);
  });

  it('keeps the values of a sentence: taken away as a whole, put in again, and never left out untold', async () => {
    await open('uk');
    await find('Åbner igen');
    const field = fieldOf('Åbner igen {0}');
    const before = field.value;
    expect(before).to.match(/\{0\}$/);
    field.focus();
    field.setSelectionRange(before.length, before.length);
    await sendKeys({press: 'Backspace'});
    await speaker.draw();
    expect(field.value).to.equal(before.slice(0, -3));
    expect(speaker.lacksValue(unitOf('Åbner igen {0}'))).to.equal(true);
    button('Sæt {0} ind').click();
    await speaker.draw();
    expect(field.value).to.equal(before);
    field.setSelectionRange(before.length - 1, before.length - 1);
    await sendKeys({type: 'x'});
    expect(field.value).to.equal(`${before}x`);
  });

  it('gives each plural form a field with the numbers it is for, and one of them as its example', async () => {
    await open('ar');
    await find('{0} aktiviteter');
    const forms = all('.unit')[0]!;
    const labels = [...forms.querySelectorAll('label')].map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim());
    for (const numbers of ['for 1', 'for 2', 'for 3, 4, 5, 6, 7, 8', 'for 11, 12, 13, 14, 15, 16', 'for 100, 101, 102'])
      expect(labels.join('\n')).to.contain(`العربية ${numbers}`);
    expect([...forms.querySelectorAll('.reads bdi')].map(({textContent}) => textContent).join())
      .to.contain('11 ')
      .and.contain('100 ');
    expect(forms.querySelector('textarea')!.dir).to.equal('rtl');
    expect(forms.querySelector('textarea')!.lang).to.equal('ar');
  });

  it('says beside the field what looks wrong, the note, the glossary, the readings and the questions', async () => {
    await open('uk');
    await find('Tavshedspligt');
    expect(faults()).to.deep.equal([]);
    const about = one('.unit details').textContent!.replace(/\s+/g, ' ');
    expect(about).to.contain('Lavet af en maskine, ikke læst').and.contain('Ordlisten: tavshedspligt – обов’язок');
    await type('Tavshedspligt', "Обов'язок мовчати.");
    expect(faults().join(' ')).to.match(/Apostroffen.*Slutter som en sætning.*Mangler det danske ord.*\(tavshedspligt\)/);
    await speaker.set({find: 'Børneattest, hvis'});
    expect(one('.unit details').textContent!).to.contain('Give the Danish word too').and.contain('anden læser');
    await speaker.set({find: '', filter: 'asked'});
    expect(speaker.groups().length).to.equal(2);
    await speaker.set({filter: 'changed'});
    expect(all('.unit h3').map(({textContent}) => textContent)).to.deep.equal(['Tavshedspligt']);
    await speaker.set({language: 'en'});
    expect(faults().join(' ')).to.contain('The apostrophe must be ’');
  });

  it('hands all out as one file without a name, warns before that is done, and goes on from it', async () => {
    await open('so');
    const leaving = () => {
      const event = new Event('beforeunload', {cancelable: true});
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(one('.send').textContent).to.contain('Der er intet at sende endnu');
    expect(leaving()).to.equal(false);
    await find('Natur');
    await type('Natur', 'Dabeecad');
    speaker.correct(unitOf('Sport'), {isRight: true});
    speaker.correct(unitOf('Musik'), {comment: 'Hvilken musik?'});
    await speaker.draw();
    expect(leaving()).to.equal(true);
    const {units, role, language} = await fileOf();
    expect([language, role]).to.deep.equal(['so', 'native speaker']);
    expect(units.get(unitOf('Natur').id)).to.deep.equal({danish: 'Natur', text: 'Dabeecad', isRight: true, comment: ''});
    expect(units.get(unitOf('Sport').id)).to.include({text: unitOf('Sport').target, isRight: true});
    expect(units.get(unitOf('Musik').id)).to.include({isRight: false, comment: 'Hvilken musik?'});
    const file = speaker.file();
    speaker.handedOut();
    await speaker.draw();
    expect(leaving()).to.equal(false);
    expect(one('[role=status]').textContent).to.equal('lbb-so.json er hentet: 3 sætninger.');
    const {subject, body} = Object.fromEntries(new URL(one<HTMLAnchorElement>('.send a').href).searchParams);
    expect(subject).to.equal('Rettelser til Soomaali');
    expect(body).to.contain('lbb-so.json');
    host.remove();
    await open('tr', 'en');
    await speaker.openFile(file);
    expect(one('[role=status]').textContent).to.equal('lbb-so.json is opened: 3 sentences.');
    expect(speaker.textOf(unitOf('Natur'))).to.equal('Dabeecad');
    expect(one<HTMLSelectElement>('#tag').value).to.equal('so');
  });

  for (const [what, text, said] of [
    ['no JSON', 'Hej', 'rettelser.json er ikke en fil med rettelser herfra.'],
    ['another file', '{"kind": "feed"}', 'rettelser.json er ikke en fil med rettelser herfra.'],
    [
      'an unknown language',
      writeCorrections({language: 'xx', role: 'learner', units: new Map()}),
      'rettelser.json er til et sprog, der ikke findes her: xx.',
    ],
    [
      'a sentence that is gone',
      writeCorrections({language: 'uk', role: 'learner', units: new Map([['gone', {danish: '', text: '', isRight: true, comment: ''}]])}),
      'rettelser.json er åbnet: 0 sætninger. Findes ikke længere og er ladt ude: 1.',
    ],
  ] as const)
    it(`says so of a file with ${what}`, async () => {
      await open('uk');
      await speaker.openFile(new File([text], 'rettelser.json'));
      expect(one('[role=status]').textContent).to.equal(said);
    });

  it('is accessible in both ways of reading and both directions', async () => {
    for (const tag of ['ar', 'uk']) {
      await open(tag);
      await element().updateComplete;
      speaker.step(1);
      await speaker.draw();
      await expectAccessible(host);
      await speaker.set({way: 'list', filter: 'asked'});
      await expectAccessible(host);
      host.remove();
    }
  });

  it('says when the sentences cannot be fetched, and tries again', async () => {
    await open('uk');
    const known = speaker.translation!;
    let isThere = false;
    host.remove();
    host = document.createElement('main');
    document.body.append(host);
    speaker = new Speaker(host, () => (isThere ? Promise.resolve(known) : Promise.reject(new TypeError('offline'))), view, '', 'da');
    await speaker.read('uk');
    expect(host.textContent).to.contain('Sætningerne kunne ikke hentes');
    isThere = true;
    button('Prøv igen').click();
    await waitUntil(() => host.querySelector('.progress'));
  });
});
