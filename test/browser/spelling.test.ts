// In one engine only: what is tried are sentences.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import {reportStrangeTags} from '../../src/elements/shared/tag-faults.js';
import {whyFailed} from '../../src/elements/shared/why-failed.js';
import {problemSentence} from '../../src/text/problems.js';
import {allIn, consoleDuring, inAHurry, waitUntil} from './helpers.js';

const FEED = '/feeds/spelling/ok.json';
let key = 0;
const served = (feed: object) => `/feeds/echo?${encodeURIComponent(JSON.stringify({version: 1, ...feed}))}&spelling${++key}`;

/** What a page has the console say, beside its feeds' faults, once a sentence contains some words. */
async function toldOf(markup: string, words: string): Promise<{told: string; page: HTMLElement}> {
  const page = document.createElement('div');
  page.innerHTML = markup;
  const both: string[] = [];
  both.push(
    ...(await consoleDuring('error', async (errors) => {
      both.push(
        ...(await consoleDuring('warn', async (warnings) => {
          document.body.append(page);
          await waitUntil(() => [...errors, ...warnings].some((message) => message.includes(words)), words);
        })),
      );
    })),
  );
  return {told: both.find((message) => message.includes(words))!, page};
}

describe('a misspelt attribute', () => {
  for (const [tag, written, write] of [
    ['lbb-activities', 'headinglevel="3"', 'heading-level'],
    ['lbb-activities', 'veiw="compact"', 'view'],
    ['lbb-activities', 'data-view="compact"', 'view'],
    ['lbb-activities', 'no_search', 'no-search'],
    ['lbb-activities', 'overskrift="Kom"', 'heading'],
    ['lbb-activities', 'organisation="ribe"', 'organization'],
    ['lbb-opening-hours', 'sprog="uk"', 'lang'],
    ['lbb-contact-card', 'tlf="12 34 56 78"', 'telephone'],
    ['lbb-contact-card', 'htmlfor="vagten"', 'for'],
    ['lbb-volunteer-signup', ':action="/signup"', 'action'],
  ] as const)
    it(`is told with the right one: ${written}`, async () => {
      const {told, page} = await toldOf(`<${tag} src="${FEED}?${written.length}" ${written}>Ring</${tag}>`, `Mente du "${write}"?`);
      expect(told).to.contain(`lbb-elements, <${tag}>: "${written.replace(/=.*/, '')}" kendes ikke.`);
      page.remove();
    });

  describe('of an element that has no feed because of it', () => {
    inAHurry();

    it('is told, and shown in its box where it has debug', async () => {
      const {page} = await toldOf(`<lbb-activities kilde="${FEED}" debug>Ring</lbb-activities>`, 'Mente du "src"?');
      const element = page.querySelector('lbb-activities')!;
      const inBox = () => allIn(element, '.debug li').map(({textContent}) => textContent);
      await waitUntil(() => inBox().length > 1);
      expect(inBox()).to.include.members([
        '"kilde" kendes ikke. Mente du "src"?',
        'Src mangler eller er tom, så der er intet at vise. Skriv feedets adresse: src="https://…"',
      ]);
      expect(page.textContent).to.equal('Ring');
      expect(element.shadowRoot!.querySelector('slot:not([name])'), 'the fallback').to.not.equal(null);
      page.remove();
    });
  });

  it('is none where it is anybody’s', async () => {
    const page = document.createElement('div');
    page.innerHTML = `<lbb-opening-hours hours="Mandag 10-16" id="a" class="b" style="color:red" title="c" hidden data-aos="fade" data-id="7"
      aria-label="d" onclick="" _ngcontent-abc itemprop="e" slot="f" part="g" role="region" tabindex="0" translate="no"></lbb-opening-hours>`;
    const {reportTag} = await import('../../src/elements/shared/tag-faults.js');
    const told = await consoleDuring('warn', async () => {
      document.body.append(page);
      await page.querySelector('lbb-opening-hours')!.updateComplete;
      reportTag(page.querySelector('lbb-opening-hours')!);
    });
    expect(told).to.deep.equal([]);
    page.remove();
  });
});

describe('a misspelt id', () => {
  inAHurry();
  const records = {
    activities: [{id: 'aabent-hus', name: 'Åbent hus', organization: 'ribe', access: 'by-arrangement'}],
    organizations: [{id: 'ribe', name: 'Frivilliggruppen Ribe'}],
    contacts: [{id: 'vagten', title: 'Vagten', channels: [{type: 'phone', value: '12 34 56 78'}]}],
    openingHours: [{id: 'huset', name: 'Huset', hours: [{byDay: ['MO'], opens: '10:00', closes: '12:00'}]}],
    signup: {controller: 'Gruppen', contact: '12 34 56 78', purpose: 'At svare.', retention: 'Et år.', tasks: [{id: 'mad', name: 'Mad'}]},
  };
  for (const [tag, attribute, found, write] of [
    ['lbb-activities', 'for', 'aabent-huss', 'aabent-hus'],
    ['lbb-activities', 'organization', 'Ribe-', 'ribe'],
    ['lbb-contact-card', 'for', 'vagtern', 'vagten'],
    ['lbb-opening-hours', 'for', 'husset', 'huset'],
    ['lbb-volunteer-signup', 'for', 'aaben-hus', 'aabent-hus'],
  ] as const)
    it(`is told with the right one: <${tag} ${attribute}="${found}">`, async () => {
      const {told, page} = await toldOf(`<${tag} src="${served(records)}" ${attribute}="${found}"></${tag}>`, `Mente du "${write}"?`);
      expect(told).to.contain(`${attribute}: peger på "${found}", som ikke findes`);
      page.remove();
    });

  for (const tag of ['lbb-activities', 'lbb-contact-card'])
    it(`is not taken for one that is named beside it in <${tag}>`, async () => {
      const {told, page} = await toldOf(`<${tag} src="${served(records)}" for="vagten vagtern"></${tag}>`, 'peger på "vagtern"');
      expect(told).not.to.contain('Mente du');
      page.remove();
    });
});

describe('a misspelt tag', () => {
  for (const [tag, write] of [
    ['lbb-aktiviteter', 'lbb-activities'],
    ['lbb-activites', 'lbb-activities'],
    ['lbb_activities', 'lbb-activities'],
    ['lbbactivities', 'lbb-activities'],
    ['lb-activities', 'lbb-activities'],
    ['lbb-openinghours', 'lbb-opening-hours'],
    ['lbb-kontaktkort', 'lbb-contact-card'],
    ['lbb-signup', 'lbb-volunteer-signup'],
  ] as const)
    it(`is told with the right one: <${tag}>`, async () => {
      const page = document.body.appendChild(document.createElement('div'));
      page.innerHTML = `<${tag} src="${FEED}">Ring</${tag}>`;
      const told = await consoleDuring('error', () => Promise.resolve(reportStrangeTags()));
      expect(told).to.deep.equal([`lbb-elements, <${tag}>: "${tag}" kendes ikke. Mente du "${write}"?`]);
      expect(page.textContent, 'nothing is shown').to.equal('Ring');
      page.remove();
    });

  it('that has swallowed its attributes, with a no-break space, is told with the right one', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = `<lbb-activities\u00a0src="${FEED}">Ring</lbb-activities><lbb-contact-card&nbsp;for="a">Ring</lbb-contact-card>`;
    const told = await consoleDuring('error', () => Promise.resolve(reportStrangeTags()));
    expect(told.map((message) => message.replace(/^.*Mente du/s, ''))).to.deep.equal([' "lbb-activities"?', ' "lbb-contact-card"?']);
    page.remove();
  });

  it('that can be any is told with all there are; one that somebody else has defined is theirs', async () => {
    customElements.define('lbb-theirs', class extends HTMLElement {});
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = '<lbb-xyz debug></lbb-xyz><lbb-theirs></lbb-theirs><label></label>';
    const told = await consoleDuring('error', () => Promise.resolve(reportStrangeTags()));
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('lbb-activities, lbb-opening-hours, lbb-contact-card, lbb-volunteer-signup');
    expect(page.querySelector('lbb-xyz + p')!.textContent, 'with debug beneath it').to.contain('ikke lbb-xyz');
    page.remove();
  });

  it('is looked for by the script', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><script>told = []; console.error = (message) => told.push(message)</script>
      <script type="module" src="/dist/cdn/lbb.js"></script><lbb-aktiviteter src="${FEED}">Ring</lbb-aktiviteter>`;
    document.body.append(frame);
    const told = () => (frame.contentWindow as unknown as {told?: string[]}).told ?? [];
    await waitUntil(() => told().length);
    expect(told()[0])
      .to.contain('Mente du "lbb-activities"?')
      .and.to.match(/ – http.*proev-dit-feed\.html$/);
    frame.remove();
  });
});

describe('an address that gives no feed', () => {
  for (const [source, write] of [
    ['htps://gruppen.example/a.json', 'https://gruppen.example/a.json'],
    ['https//gruppen.example/a.json', 'https://gruppen.example/a.json'],
    ['https:/gruppen.example/a.json', 'https://gruppen.example/a.json'],
    ['http;//gruppen.example/a.json', 'https://gruppen.example/a.json'],
    ['https:\\\\gruppen.example/a.json', 'https://gruppen.example/a.json'],
    ['webcall://gruppen.example/a.ics', 'https://gruppen.example/a.ics'],
    ['www.gruppen.example/a.json', 'https://www.gruppen.example/a.json'],
    ['kommunen.dk/a.json', 'https://kommunen.dk/a.json'],
    ['”/aktiviteter.json”', '/aktiviteter.json'],
    ['„aktiviteter.json“', 'aktiviteter.json'],
    ['"/aktiviteter.json"', '/aktiviteter.json'],
    ['\u200b/aktiviteter.json', '/aktiviteter.json'],
    ['”www.gruppen.example/a.json″', 'https://www.gruppen.example/a.json'],
    ['https://gruppen.example/a.json', undefined],
    ['webcal://gruppen.example/a.ics', undefined],
    ['/aktiviteter.json', undefined],
    ['aktiviteter.json', undefined],
    ['feeds/v1.2/aktiviteter.json', undefined],
    ['../a.json', undefined],
  ] as const)
    it(`is told with the one that was probably meant: ${source}`, () => {
      const problem = whyFailed(source, {code: 'not-found', values: {url: source}}, 'https:');
      expect(problem.values.write).to.equal(write);
      expect(problemSentence(problem, 'da').includes('Mente du')).to.equal(write !== undefined);
    });

  it('over http on a page over https is told in those words, and only there', () => {
    const failed = (url: string, page: string) => whyFailed(url, {code: 'blocked', values: {url}}, page);
    expect(problemSentence(failed('http://gruppen.example/a.json', 'https:'), 'da')).to.equal(
      'Siden er på https, og feedet http://gruppen.example/a.json på http: det må browsere ikke hente. Skriv https://gruppen.example/a.json',
    );
    expect(failed('http://gruppen.example/a.json', 'http:').code).to.equal('blocked');
    expect(failed('https://gruppen.example/a.json', 'https:').code).to.equal('blocked');
    expect(failed('http://localhost:8000/a.json', 'https:').code).to.equal('blocked');
  });
});
