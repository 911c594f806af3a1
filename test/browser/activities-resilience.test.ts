// In one engine only: it takes long; npm run test:long tries it in the others.
import {expect, fixture} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {allIn, expectAccessible, html, inAHurry, textsIn, wordsOf} from './helpers.js';
import {stage} from './stage.js';

let key = 0;
const feed = (...activities: object[]) => ({version: 1, activities});
const at = (id: string, moment: string, end: string) => ({id, name: id, schedule: [{dates: [moment], endTime: end}]});

describe('a page that is left open', () => {
  inAHurry();
  let page: ReturnType<typeof stage>;
  const error = console.error;
  beforeEach(() => void (console.error = () => {}));
  afterEach(() => {
    page.strike();
    console.error = error;
  });
  const draw = async (attributes = {refresh: ''}) => {
    const element = await fixture<LbbActivities>(
      html`<lbb-activities src="/feeds/open-${++key}.json" refresh-minutes=${attributes.refresh || '0'}><p>Ring 12 34 56 78</p></lbb-activities>`,
    );
    await element.updateComplete;
    return element;
  };
  const settled = async (element: LbbActivities) => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  };

  it('keeps the last good list when it cannot be made new, says its age first, and is new again when back online', async () => {
    const evening = at('Sangaften', '2026-11-23T19:00', '21:00');
    page = stage('2026-11-23T12:00:00+01:00', feed(evening));
    const element = await draw();
    expect(textsIn(element, '.title')).to.deep.equal(['Sangaften']);
    page.pass(65);
    page.answer('down');
    void element.refresh();
    await settled(element);
    await settled(element);
    expect(textsIn(element, '.title')).to.deep.equal(['Sangaften']);
    expect(textsIn(element, '.notice')[0]).to.contain('Listen kan være gammel').and.to.contain('i dag kl. 12.00');
    const [notice, list] = ['.notice', '.day'].map((part) => allIn(element, part)[0]!.getBoundingClientRect().top);
    expect(notice).to.be.below(list!);
    await expectAccessible(element);
    page.answer(feed(evening, at('Madklub', '2026-11-24T17:00', '19:00')));
    dispatchEvent(new Event('online'));
    await settled(element);
    await settled(element);
    expect(textsIn(element, '.title')).to.deep.equal(['Sangaften', 'Madklub']);
    expect(allIn(element, '.notice').length).to.equal(0);
  });

  it('asks again as often as the page wants, also after the element has been moved, and never once it is gone', async () => {
    page = stage('2026-11-23T12:00:00+01:00', feed(at('Sangaften', '2026-11-23T19:00', '21:00')));
    const element = await draw({refresh: '10'});
    expect(page.asked()).to.equal(1);
    page.pass(10);
    await settled(element);
    expect(page.asked()).to.equal(2);
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(element);
    page.pass(10);
    await settled(element);
    expect(page.asked()).to.equal(3);
    elsewhere.remove();
    page.pass(30);
    await settled(element);
    expect(page.asked()).to.equal(3);
  });

  it('is right past midnight, and lets go of what is over by the minute', async () => {
    page = stage(
      '2026-11-23T20:58:00+01:00',
      feed(at('Sangaften', '2026-11-23T19:00', '21:00'), at('Madklub', '2026-11-24T17:00', '19:00')),
    );
    const element = await draw();
    expect(textsIn(element, '.rail').map((words) => words.split(' ')[0])).to.deep.equal(['I', 'I']);
    expect(wordsOf(element)).to.contain('I gang nu');
    expect(element.shadowRoot!.querySelector('.now')!.matches('.no-print'), 'paper is read later').to.equal(true);
    page.pass(3);
    await settled(element);
    expect(textsIn(element, '.title')).to.deep.equal(['Madklub']);
    expect(textsIn(element, '.rail')[0]).to.match(/^I morgen/);
    page.pass(180);
    await settled(element);
    expect(textsIn(element, '.rail')[0]).to.match(/^I dag/);
  });

  it('says of what has no end that it has begun, for two hours', async () => {
    page = stage('2026-11-29T15:59:00+01:00', feed({id: 'Kor', name: 'Kor', schedule: [{dates: ['2026-11-29T16:00']}]}));
    const element = await draw();
    expect(textsIn(element, '.when')).to.deep.equal(['16.00']);
    page.pass(1);
    await settled(element);
    expect(textsIn(element, '.when')).to.deep.equal(['begyndte kl. 16.00']);
    expect(wordsOf(element)).not.to.contain('I gang nu');
    page.pass(119);
    await settled(element);
    expect(textsIn(element, '.title')).to.deep.equal(['Kor']);
    page.pass(1);
    await settled(element);
    expect(textsIn(element, '.title')).to.deep.equal([]);
  });

  it('is right in the night when the clock goes back', async () => {
    // 02:30 comes twice; what ends at 02:45 by summer time ends an hour of real time before the same words in winter time.
    page = stage(
      '2026-10-25T02:40:00+02:00',
      feed(at('Natcafé', '2026-10-25T01:00', '02:45'), at('Morgenmad', '2026-10-25T08:00', '10:00')),
    );
    const element = await draw();
    expect(wordsOf(element)).to.contain('I gang nu');
    page.pass(60 * 5);
    await settled(element);
    expect(textsIn(element, '.title')).to.deep.equal(['Morgenmad']);
    page.pass(85);
    await settled(element);
    expect(wordsOf(element)).to.contain('I gang nu');
  });
});
