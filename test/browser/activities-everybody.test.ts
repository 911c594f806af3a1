// In one engine only: it takes long; npm run test:long tries it in the others.
import {executeServerCommand} from '@web/test-runner-commands';
import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, expectAccessible, html, inDays} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&all-${++key}`;
const at = (days: number, time: string, endTime: string) => ({dates: [`${inDays(days)}T${time}`], endTime});
const LONG = 'Speciallægepraksisplanlægning';
const feed = {
  version: 1,
  name: 'Aktiviteter i Ribe',
  organizations: [
    {
      id: 'ribe',
      name: 'Frivilliggruppen Ribe',
      telephone: '12345678',
      limitations: [{code: 'casework', instead: 'Kommunen'}, {code: 'care'}],
    },
  ],
  places: [{id: 'vindrosen', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}}],
  activities: [
    {
      id: 'hus',
      name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
      summary: 'Kaffe og snak',
      description: `Vi drikker kaffe. ${LONG}`,
      organization: 'ribe',
      place: 'vindrosen',
      access: 'drop-in',
      topics: ['advice'],
      availableLanguage: ['da', 'ar', 'ti'],
      volunteersNeeded: true,
      cost: {free: true},
      schedule: [at(0, '00:00', '23:59'), at(1, '10:00', '12:00')],
    },
    {
      id: 'bold',
      name: 'Fodbold',
      organization: 'ribe',
      access: 'registration',
      topics: ['sport'],
      schedule: [at(1, '17:00', '18:00')],
      changes: [{date: inDays(1), status: 'cancelled', reason: 'Hallen er lukket'}],
    },
    {id: 'familie', name: 'Netværksfamilie', access: 'by-arrangement', organization: 'ribe', limitations: [{text: LONG.repeat(2)}]},
  ],
};
type View = LbbActivities['view'];
const show = (view: View = 'agenda') => drawn<LbbActivities>(html`<lbb-activities view=${view} src=${served(feed)}></lbb-activities>`);

/** Opens the first line, its calendar and the filters, and chooses one: all that can stand there at once. */
async function openAll(element: LbbActivities): Promise<void> {
  allIn<HTMLButtonElement>(element, '.title button')[0]!.click();
  allIn<HTMLButtonElement>(element, '.line1 button')[0]?.click();
  await element.updateComplete;
  allIn<HTMLInputElement>(element, '.opt input')[0]?.click();
  allIn<HTMLButtonElement>(element, '.acts-row [aria-expanded]')[0]!.click();
  while (!allIn(element, '.details .panel, .acts-row ~ .panel').length) await nextFrame();
  await element.updateComplete;
}

describe('for everybody, in every view and state', () => {
  afterEach(() => setLanguage('da'));

  for (const language of ['da', 'ar'])
    for (const view of ['agenda', 'topics', 'compact', 'new-here'] as const)
      it(`view="${view}" has no accessibility faults in ${language}, closed and with all of it open`, async () => {
        await setLanguage(language);
        const element = await show(view);
        await expectAccessible(element);
        await openAll(element);
        await expectAccessible(element);
      });

  it('reads on a dark ground with nothing set', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'background:#17302e;color:#fff;padding:1em';
    const element = document.createElement('lbb-activities');
    element.src = served(feed);
    place.append(element);
    document.body.append(place);
    await element.updateComplete;
    await openAll(element);
    await expectAccessible(place);
    place.remove();
  });

  /** What stands out of its box, or is cut off in it. */
  const beyond = (element: LbbActivities) => {
    const edge = element.getBoundingClientRect();
    return allIn(element, '.root *')
      .filter((node) => !node.closest('.vh, svg, option'))
      .filter((node) => {
        const {left, right, width} = node.getBoundingClientRect();
        const isCut = getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
        return (
          width > 1 &&
          (left < edge.left - 1 || right > edge.right + 1 || (isCut && node.localName !== 'input' && node.localName !== 'select'))
        );
      })
      .map(({outerHTML}) => outerHTML.slice(0, 90));
  };
  for (const language of ['da', 'ar', 'ti', 'uk'])
    for (const [width, what] of [
      [320, 'at 400 % zoom of a desk'],
      [240, 'in the narrowest column'],
      [768, 'on a tablet'],
    ] as const)
      it(`stays within its box ${what}, in ${language}, with the reader’s own text spacing and at 200 % text`, async () => {
        await setLanguage(language);
        const element = await show();
        await openAll(element);
        for (const [name, style] of Object.entries({
          plain: '',
          spacing: 'line-height:1.5;letter-spacing:0.12em;word-spacing:0.16em',
          large: 'font-size:200%',
        })) {
          element.style.cssText = `${style};display:block;inline-size:${width}px`;
          await aTimeout(0);
          expect(beyond(element), name).to.deep.equal([]);
        }
      });

  it('gives words all of the narrowest column, below the arrow: long ones were cut, and not every browser knows where', async () => {
    const element = await show();
    const edgesAt = (width: number) => {
      element.style.cssText = `display:block;inline-size:${width}px`;
      const [row, what, where, arrow] = ['.row', '.what', '.where', '.row > .chev'].map((part) =>
        allIn(element, `.item ${part}`)[0]!.getBoundingClientRect(),
      );
      return {row: row!.right, what: what!.right, where: where!.right, arrow: arrow!, top: what!.top};
    };
    const narrow = edgesAt(240);
    expect([narrow.what, narrow.where]).to.deep.equal([narrow.row, narrow.row]);
    expect(narrow.top).to.be.at.least(narrow.arrow.bottom);
    const wide = edgesAt(400);
    expect(wide.what).to.be.below(wide.arrow.left);
    expect(getComputedStyle(allIn(element, '.title button')[0]!).hyphens).to.equal('auto');
    expect(allIn(element, '.title button')[0]!.closest<HTMLElement>('[lang]')!.lang).to.equal('da');
  });

  it('takes the reader’s letter- and word-spacing, which a shadow could keep out', async () => {
    const element = await show();
    element.style.cssText = 'letter-spacing:2px;word-spacing:3px';
    for (const part of ['.title button', '.btn', '.where li', '.tool']) {
      const {letterSpacing, wordSpacing} = getComputedStyle(allIn(element, part)[0]!);
      expect([letterSpacing, wordSpacing], part).to.deep.equal(['2px', '3px']);
    }
  });
});

// Only Chromium can emulate forced colours.
if ('chrome' in window)
  describe('in forced colours', () => {
    before(() => executeServerCommand('emulate-features', {features: {'forced-colors': 'active'}}));
    after(() => executeServerCommand('emulate-features', {}));

    it('shows what is chosen by the system’s colours, and tags, panels and what is open by frames', async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const element = await show();
      await openAll(element);
      const sample = document.createElement('p');
      sample.style.cssText = 'forced-color-adjust:none;background:Highlight;color:HighlightText';
      document.body.append(sample);
      const {backgroundColor, color} = getComputedStyle(sample);
      const chip = allIn(element, '.opt input:checked + span')[0]!;
      expect(getComputedStyle(chip).backgroundColor).to.equal(backgroundColor);
      expect(getComputedStyle(chip.querySelector('span:not(.tick)')!).color).to.equal(color);
      expect(getComputedStyle(allIn(element, '.week label:has(:checked)')[0]!).backgroundColor).to.equal(backgroundColor);
      for (const part of ['.tag:not(.now)', '.btn', '.find .panel', '.open'])
        expect(parseFloat(getComputedStyle(allIn(element, part)[0]!).borderBlockStartWidth), part).to.equal(1);
      sample.remove();
    });
  });
