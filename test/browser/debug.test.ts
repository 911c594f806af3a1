// In one engine only: what is tried are sentences.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import '../../src/lbb-contact-card.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, consoleDuring, drawn, expectAccessible, html, inAHurry, textsIn, waitUntil} from './helpers.js';

let key = 0;
const served = (feed: object) => `/feeds/echo?${encodeURIComponent(JSON.stringify({version: 1, ...feed}))}&${++key}`;
const faulty = () =>
  served({
    activities: [
      {id: 'a', name: 'A', schedule: [{byDay: ['MO'], startTime: '19.00'}]},
      {id: 'b', name: 'B', schedule: [{dates: ['2020-01-01']}]},
    ],
  });

describe('what is to be mended', () => {
  inAHurry();
  afterEach(() => setLanguage('da'));

  it('is shown beneath the element where it has the attribute debug, in the page’s language', async () => {
    const element = await drawn(html`<lbb-activities src=${faulty()} debug></lbb-activities>`);
    await waitUntil(() => allIn(element, '.debug').length);
    expect(textsIn(element, '.debug summary')).to.deep.equal(['Til den, der passer siden: 2 at rette']);
    expect(textsIn(element, '.debug li')).to.deep.equal([
      'activities[0].schedule[0].startTime: skriv 19:00, ikke 19.00. Det er læst sådan',
      'activities "b".schedule: alle dage er forbi, så aktiviteten vises ikke. Skriv nye dage, eller fjern den',
    ]);
    await expectAccessible(element);
    await setLanguage('uk');
    await waitUntil(() => textsIn(element, '.debug summary')[0]!.startsWith('For whoever keeps this page: 2 to mend'));
    expect(allIn(element, '.debug')[0]!.lang).to.equal('en');
  });

  it('is what made a feed fail, too', async () => {
    const element = await drawn(html`<lbb-opening-hours src="/feeds/debug/404" debug></lbb-opening-hours>`);
    await waitUntil(() => allIn(element, '.debug').length);
    expect(textsIn(element, '.debug li')[0]).to.match(/^\/feeds\/debug\/404: Filen findes ikke/);
  });

  it('is nothing where all is well', async () => {
    const element = await drawn(html`<lbb-contact-card src=${served({contacts: [{id: 'a', title: 'A'}]})} debug></lbb-contact-card>`);
    await waitUntil(() => allIn(element, '.debug').length);
    expect(textsIn(element, '.debug')[0]).to.contain('Der er intet at rette.');
  });

  it('is shown to nobody else', async () => {
    const element = await drawn(html`<lbb-activities src=${faulty()}></lbb-activities>`);
    await waitUntil(() => allIn(element, '.foot').length);
    expect(allIn(element, '.debug').length).to.equal(0);
  });

  it('is shown by an address with ?lbb-debug', async () => {
    const before = location.href;
    history.replaceState(null, '', '?lbb-debug');
    try {
      const element = await drawn(html`<lbb-activities src=${faulty()}></lbb-activities>`);
      await waitUntil(() => allIn(element, '.debug li').length === 2);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('is said in the console, what can never be shown included, without a link where there is no page to lead to', async () => {
    const messages = await consoleDuring('warn', async (messages) => {
      await drawn(html`<lbb-activities src=${faulty()}></lbb-activities>`);
      await waitUntil(() => messages.some((message) => message.includes('alle dage er forbi')));
    });
    expect(messages.some((message) => message.includes('http') && message.includes('proev-dit-feed'))).to.equal(false);
  });
});

describe('an element without a feed', () => {
  inAHurry();

  it('is named in the console, and one that needs none is not', async () => {
    const messages = await consoleDuring('error', async (messages) => {
      await drawn(html`<lbb-contact-card telephone="12 34 56 78"></lbb-contact-card>`);
      await drawn(html`<lbb-opening-hours hours="Mandag 19-21"></lbb-opening-hours>`);
      await drawn(html`<lbb-volunteer-signup src=" "></lbb-volunteer-signup>`);
      await drawn(html`<lbb-activities></lbb-activities>`);
      await waitUntil(() => messages.some((message) => message.includes('<lbb-activities>')));
    });
    const words = 'Src mangler eller er tom, så der er intet at vise. Skriv feedets adresse: src="https://…"';
    expect(messages).to.deep.equal([`lbb-elements, <lbb-volunteer-signup>: ${words}`, `lbb-elements, <lbb-activities>: ${words}`]);
  });
});
