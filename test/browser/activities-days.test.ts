// In one engine only: it takes long; npm run test:long tries it in the others.
import {setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {WEEKDAYS} from '../../src/model/calendar.js';
import {formatDay} from '../../src/text/format.js';
import {random} from '../bench/feeds.mjs';
import {allIn, drawn, expectAccessible, html, inDays, textsIn, waitUntil, wordsOf} from './helpers.js';

let key = 0;
const served = (feed: unknown) => `/feeds/echo?${encodeURIComponent(typeof feed === 'string' ? feed : JSON.stringify(feed))}&days${++key}`;

const weekdayOf = (date: string) => (new Date(date).getUTCDay() + 6) % 7;
const short = (date: string) => formatDay(date, 'da', {weekday: false, short: true});

const camp = {start: `${inDays(3)}T18:00`, end: `${inDays(5)}T14:00`};
const weekly = {byDay: [WEEKDAYS[weekdayOf(inDays(1))]], startTime: '19:00', endTime: '21:00'};
const evening = (days: number) => [{dates: [inDays(days)], startTime: '16:00', endTime: '18:00'}];
const place = {id: 'p', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}};
const exhibition = (id: string) => ({
  id,
  name: `Udstilling ${id}`,
  organization: 'huset',
  place: 'p',
  topics: ['culture'],
  schedule: [{dates: [{start: inDays(-20), end: inDays(60)}]}],
});
const feed = {
  version: 1,
  organizations: [
    {id: 'gruppen', name: 'Frivilliggruppen Ribe'},
    {id: 'huset', name: 'Kulturhuset'},
  ],
  places: [place],
  activities: [
    exhibition('A'),
    exhibition('B'),
    {
      id: 'hus',
      name: 'Åbent hus med rådgivning',
      summary: 'Kaffe, snak og hjælp til breve fra kommunen og skolen',
      organization: 'gruppen',
      place: 'p',
      access: 'drop-in',
      topics: ['advice'],
      availableLanguage: ['da', 'en', 'ar'],
      schedule: [weekly],
      changes: [{date: inDays(1), status: 'cancelled', reason: 'Sygdom'}],
    },
    {
      id: 'mad',
      name: 'Fællesspisning',
      organization: 'gruppen',
      place: 'p',
      access: 'registration',
      topics: ['food'],
      schedule: evening(2),
    },
    {id: 'lejr', name: 'Weekendlejr for familier', organization: 'huset', place: 'p', topics: ['family'], schedule: [{dates: [camp]}]},
  ],
};
const draw = (content: object | string = feed) => drawn<LbbActivities>(html`<lbb-activities src=${served(content)}></lbb-activities>`);
const view = (name: string, content: object = feed) =>
  drawn<LbbActivities>(html`<lbb-activities view=${name} limit="4" src=${served(content)}></lbb-activities>`);
const framed = async (element: LbbActivities) => {
  await waitUntil(() => allIn(element, '.foot').length > 0);
  await element.updateComplete;
};
const linesOf = (element: Element, title: string) =>
  allIn(element, '.item')
    .filter((item) => item.querySelector('.title')!.textContent!.includes(title))
    .map((item) => item.querySelector('.when')!.textContent!.replace(/\s+/g, ' ').trim());
const button = (element: Element, name: string) =>
  allIn<HTMLButtonElement>(element, 'button').find((one) => one.textContent!.replace(/\s+/g, ' ').includes(name));

describe('what runs over several days', () => {
  const end = `til ${short(inDays(5))} 14.00`;

  it('has a line on each of them, which says when it ends', async () => {
    const element = await draw();
    await framed(element);
    expect(linesOf(element, 'Weekendlejr')).to.deep.equal([`18.00 ${end}`, `Hele dagen ${end}`, 'til 14.00']);
    expect(new Set(allIn(element, '.item').map(({dataset}) => dataset.key)).size).to.equal(allIn(element, '.item').length);
    await expectAccessible(element);
  });

  it('opens on the line that is pressed', async () => {
    const element = await draw();
    const second = allIn(element, '.item').filter((item) => item.textContent!.includes('Weekendlejr'))[1]!;
    second.querySelector('button')!.click();
    await element.updateComplete;
    const opened = allIn(element, '.item.open');
    expect(opened.length).to.equal(1);
    expect(opened[0]!.querySelector('.when')!.textContent).to.include('Hele dagen');
    button(element, 'Føj til kalender')!.click();
    await element.updateComplete;
    await waitUntil(() => wordsOf(element).includes('Kun '));
    expect(wordsOf(element)).to.include(`Kun ${formatDay(inDays(3), 'da')} – ${formatDay(inDays(5), 'da')}`);
    const google = allIn<HTMLAnchorElement>(element, 'a[href*="calendar.google"]')[0]!;
    expect(new URL(google.href).searchParams.get('dates')).to.match(/^\d{8}T\d{6}Z\/\d{8}T\d{6}Z$/);
  });

  for (const [what, days] of [
    ['its first day', 3],
    ['a day in the middle', 4],
    ['its last day', 5],
  ] as const)
    it(`is found by the weekday of ${what}, with what is on all the time`, async () => {
      const element = await draw();
      element.query = {weekdays: [weekdayOf(inDays(days))]};
      await element.updateComplete;
      await waitUntil(() => linesOf(element, 'Weekendlejr').length === 1 && linesOf(element, 'Udstilling').length === 2);
    });

  it('is not found by another weekday', async () => {
    const element = await draw();
    element.query = {weekdays: [weekdayOf(inDays(2))]};
    await element.updateComplete;
    await waitUntil(() => linesOf(element, 'Åbent hus').length === 0);
    expect(linesOf(element, 'Weekendlejr')).to.deep.equal([]);
  });
});

describe('what is on all the time', () => {
  it('stands once, after what happens next, and says until when', async () => {
    const element = await draw();
    await framed(element);
    expect(linesOf(element, 'Udstilling')).to.deep.equal([`til ${short(inDays(60))}`, `til ${short(inDays(60))}`]);
    expect(textsIn(element, '.rail').at(-1)).to.equal('Hele måneden');
  });

  it('is one line in a side column, which opens', async () => {
    const element = await view('compact');
    await framed(element);
    expect(textsIn(element, '.day > ul .title')).to.deep.equal([
      'Åbent hus med rådgivning',
      'Fællesspisning',
      'Weekendlejr for familier',
      'Weekendlejr for familier',
    ]);
    const [line] = allIn<HTMLDetailsElement>(element, 'details');
    expect(line!.open).to.equal(false);
    expect(textsIn(element, 'summary')).to.deep.equal(['Hele måneden Udstilling A · Udstilling B']);
    line!.querySelector('summary')!.click();
    expect(line!.querySelectorAll('.item').length).to.equal(2);
    await expectAccessible(element);
    line!.open = false;
    expect(await element.open('B')).to.equal(true);
    expect([line!.open, textsIn(element, '.item.open .title')]).to.deep.equal([true, ['Udstilling B']]);
  });

  it('is not said to be on the whole month when it ends before', async () => {
    const ends = {...exhibition('C'), schedule: [{dates: [{start: inDays(-20), end: inDays(9)}]}]};
    const element = await draw({...feed, activities: [exhibition('A'), ends]});
    await framed(element);
    expect(textsIn(element, '.rail')).to.deep.equal(['Over længere tid']);
  });
});

it('a side column of 260 px has four lines in 900 px', async () => {
  const element = await view('compact');
  element.style.width = '260px';
  await framed(element);
  expect(allIn(element, '.day > ul .item').length).to.equal(4);
  expect(element.getBoundingClientRect().height).to.be.at.most(900);
});

it('keeps lines apart in a side column as well', async () => {
  const element = await view('compact', {...feed, activities: [1, 2].map((n) => ({id: `${n}`, name: `Kor ${n}`, schedule: evening(2)}))});
  const [first, second] = allIn(element, '.row').map((row) => row.getBoundingClientRect());
  const boxes = allIn(element, '.row > *').map((box) => box.getBoundingClientRect());
  const lastOfFirst = Math.max(...boxes.filter(({top}) => top < second!.top).map(({bottom}) => bottom));
  const firstOfSecond = Math.min(...boxes.filter(({top}) => top >= second!.top).map(({top}) => top));
  expect(first!.bottom - lastOfFirst).to.be.at.least(4);
  expect(firstOfSecond - second!.top).to.be.at.least(4);
});

it('strikes through the place that an activity has moved from, also in the parts that stay on one line', async () => {
  const other = {...place, id: 'q', name: 'Forsamlingshuset'};
  const moved = {id: 'mad', name: 'Mad', place: 'q', schedule: evening(2), changes: [{date: inDays(2), status: 'moved', place: 'p'}]};
  const element = await draw({...feed, places: [place, other], activities: [moved]});
  await framed(element);
  const [old] = allIn(element, '.where s');
  expect(old!.textContent).to.include('Forsamlingshuset');
  const lines = (box: Element) => getComputedStyle(box).textDecorationLine;
  // A line of the outer box goes into inline text, and into no inline-block.
  const blocks = [...old!.querySelectorAll('*')].filter((box) => getComputedStyle(box).display !== 'inline');
  expect([lines(old!), ...blocks.map(lines)].every((line) => line === 'line-through')).to.equal(true);
  expect(blocks.length).to.be.greaterThan(0);
});

describe('the focus ring of a line', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const width of [320, 768, 1280])
    it(`crosses neither the day’s heading nor the line below, ${width} px wide`, async () => {
      await setViewport({width, height: 800});
      const element = await draw();
      await framed(element);
      const [button] = allIn<HTMLButtonElement>(element, '.title button');
      button!.focus();
      const {insetBlockStart, insetBlockEnd, outlineOffset, outlineStyle, outlineWidth} = getComputedStyle(button!, '::after');
      expect(outlineStyle).to.equal('solid');
      const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      expect(Math.min(parseFloat(insetBlockStart), parseFloat(insetBlockEnd)) - ring).to.be.at.least(-0.5);
    });
});

describe('by topic', () => {
  it('the next time that takes place is shown, and which ones do not', async () => {
    const element = await drawn<LbbActivities>(html`<lbb-activities view="topics" src=${served(feed)}></lbb-activities>`);
    await framed(element);
    const [row] = allIn(element, '.item').filter((item) => item.textContent!.includes('Åbent hus'));
    expect(row!.querySelector('.when')!.textContent).to.include(short(inDays(8)).split(' ')[0]);
    expect(row!.querySelector('.when')!.textContent).to.include('19.00');
    expect(textsIn(element, '.tag.off')).to.deep.equal([`${short(inDays(1))}: Aflyst`]);
    await expectAccessible(element);
  });

  it('all that is known is cancelled: struck through, and tagged', async () => {
    const schedule = [{dates: [`${inDays(2)}T16:00`]}];
    const changed = (id: string, change: object) => ({id, name: id, schedule, topics: ['food'], changes: [{date: inDays(2), ...change}]});
    const element = await view('topics', {
      version: 1,
      places: [place],
      activities: [
        changed('aflyst', {status: 'cancelled'}),
        changed('udsat', {status: 'postponed'}),
        changed('tid', {startTime: '17:00'}),
        changed('sted', {place: 'p'}),
      ],
    });
    await framed(element);
    const tags = (title: string) =>
      allIn(element, '.item')
        .filter((item) => item.querySelector('.title')!.textContent!.includes(title))
        .map((item) => item.querySelector('.tags')?.textContent!.trim());
    expect([tags('aflyst'), tags('udsat'), tags('tid'), tags('sted')]).to.deep.equal([
      ['Aflyst'],
      ['Udsat'],
      ['Nyt tidspunkt'],
      ['Nyt sted'],
    ]);
    expect(allIn(element, '.item.is-off s').length).to.be.at.least(2);
  });
});

describe('by topic, of dates that are changed at random', () => {
  const changes = [{}, {status: 'cancelled'}, {status: 'postponed'}, {startTime: '17:30'}, {place: 'p'}] as const;
  const tagOf = ['', 'Aflyst', 'Udsat', 'Nyt tidspunkt', 'Nyt sted'];
  for (let seed = 1; seed <= 10; seed++)
    it(`feed ${seed}: the next that takes place, with the tags it has day by day`, async () => {
      const pick = random(seed);
      const plans = Array.from({length: 8}, () => Array.from({length: 4}, () => pick(changes.length)));
      const activities = plans.map((plan, i) => ({
        id: `a${i}`,
        name: `Aktivitet ${i}`,
        topics: ['food'],
        schedule: [{dates: plan.map((_, j) => `${inDays(1 + 3 * j)}T16:00`)}],
        changes: plan.flatMap((kind, j) => (kind ? [{date: inDays(1 + 3 * j), ...changes[kind]}] : [])),
      }));
      const element = await drawn<LbbActivities>(
        html`<lbb-activities view="topics" src=${served({version: 1, places: [place], activities})}></lbb-activities>`,
      );
      await framed(element);
      plans.forEach((plan, i) => {
        const isOff = (kind: number) => kind === 1 || kind === 2;
        const next = plan.findIndex((kind) => !isOff(kind));
        const shown = next < 0 ? plan.length - 1 : next;
        const [row] = allIn(element, '.item').filter((item) => item.querySelector('.title')!.textContent!.includes(`Aktivitet ${i}`));
        const tags = [...row!.querySelectorAll('.tag')].map(({textContent}) => textContent!.trim());
        const before = plan.slice(0, shown).map((kind, j) => `${short(inDays(1 + 3 * j))}: ${tagOf[kind]!}`);
        expect(tags).to.deep.equal([...before, tagOf[plan[shown]!]!].filter(Boolean));
        const when = row!.querySelector('.when')!;
        expect(when.textContent!.replace(/\s/g, ' ')).to.include(formatDay(inDays(1 + 3 * shown), 'da', {short: true}));
        expect([when.querySelector('b s, s b') !== null, row!.classList.contains('is-off')]).to.deep.equal([next < 0, next < 0]);
      });
    });
});

describe('a search that leaves one activity', () => {
  const sprog = {id: 'sprog', name: 'Sprogcafé', schedule: [{dates: [3, 10, 17, 24, 31].map((days) => `${inDays(days)}T16:00`)}]};
  const only = async (activity: object) => {
    const element = await draw({...feed, activities: [...feed.activities, activity]});
    element.query = {text: 'sprogcafé'};
    await element.updateComplete;
    await waitUntil(() => textsIn(element, '.tally')[0] === '1 aktivitet');
    return element;
  };

  it('shows it once and says how many times follow, which come when asked for', async () => {
    const element = await only(sprog);
    expect(linesOf(element, 'Sprogcafé').length).to.equal(1);
    const more = button(element, 'og 4 gange til')!;
    more.focus();
    more.click();
    await waitUntil(() => linesOf(element, 'Sprogcafé').length === 5);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement!.closest('.item')).to.equal(allIn(element, '.item')[1]);
    expect(button(element, 'gange til')).to.equal(undefined);
  });

  it('begins with those that are cancelled', async () => {
    const element = await only({...sprog, changes: [{date: inDays(3), status: 'cancelled'}]});
    expect(linesOf(element, 'Sprogcafé').length).to.equal(2);
    expect(button(element, 'og 3 gange til')).not.to.equal(undefined);
  });

  it('has no button when that is all', async () => {
    const element = await only({...sprog, schedule: evening(3)});
    expect(linesOf(element, 'Sprogcafé').length).to.equal(1);
    expect(button(element, 'til')).to.equal(undefined);
  });
});

it('a group’s own page does not repeat its name', async () => {
  const src = served(feed);
  const namesOn = async (attribute: 'organization' | 'for' | 'topic', value: string) => {
    const element = document.createElement('lbb-activities');
    element[attribute] = value;
    element.src = src;
    document.body.append(element);
    await element.updateComplete;
    const names = textsIn(element, '.item .where').filter((facts) => facts.includes('Frivilliggruppen Ribe')).length;
    element.remove();
    return names;
  };
  expect(await namesOn('organization', 'gruppen')).to.equal(0);
  expect(await namesOn('for', 'gruppen')).to.equal(0);
  expect(await namesOn('organization', 'gruppen huset')).to.be.above(0);
  expect(await namesOn('topic', 'advice')).to.be.above(0);
});

describe('the panel of filters on a phone', () => {
  before(() => setViewport({width: 390, height: 640}));
  after(() => setViewport({width: 800, height: 600}));

  it('says what it leaves where the thumb is, and leads there', async () => {
    const many = Array.from({length: 12}, (_, i) => ({...exhibition(`${i}`), id: `n${i}`, topics: [`emne ${i}`], audience: [`for ${i}`]}));
    const element = await draw({...feed, activities: [...feed.activities, ...many]});
    await framed(element);
    button(element, 'Filtre')!.click();
    await waitUntil(() => allIn(element, '.opt').length > 0);
    allIn<HTMLInputElement>(element, '.opt input')[0]!.click();
    await element.updateComplete;
    await waitUntil(() => /^Vis \d+ aktivitet/.test(textsIn(element, '.show')[0] ?? ''));
    expect(textsIn(element, '.show')[0]).to.equal(`Vis ${textsIn(element, '.tally')[0]}`);
    scrollTo(0, 0);
    const {top, bottom} = allIn(element, '.show button')[0]!.getBoundingClientRect();
    expect([top > 400, bottom <= innerHeight]).to.deep.equal([true, true]);
    allIn(element, '.panel')[0]!.scrollIntoView({block: 'end'});
    await expectAccessible(element);
    allIn(element, '.show button')[0]!.click();
    await waitUntil(() => allIn(element, '.panel').length === 0);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement!.className).to.equal('tally');
  });
});

describe('a link to what is not listed', () => {
  const follow = (hash: string) => {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  const says = (element: Element) => textsIn(element, '.notice strong');

  it('says that it is gone, above the list', async () => {
    history.replaceState(null, '', '#lbb-nedlagt@2020-01-06');
    const element = await draw();
    await waitUntil(() => says(element).length > 0);
    expect(says(element)).to.deep.equal(['Det, som linket peger på, findes ikke længere']);
    expect(linesOf(element, 'Fællesspisning').length).to.equal(1);
    await expectAccessible(element);
    follow('#lbb-mad');
    await waitUntil(() => textsIn(element, '.item.open .title').join() === 'Fællesspisning');
    expect(says(element)).to.deep.equal([]);
  });

  it('of a calendar, too', async () => {
    const lines = ['UID:a@example', `DTSTART:${inDays(2).replaceAll('-', '')}T180000Z`, 'SUMMARY:Kor'];
    const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    history.replaceState(null, '', '#lbb-b%40example');
    const element = await draw(calendar);
    await waitUntil(() => says(element).join() === 'Det, som linket peger på, findes ikke længere');
  });

  it('does not say so of what only has no date, nor while a source does not answer', async () => {
    history.replaceState(null, '', '#lbb-slut');
    const over = {id: 'slut', name: 'Slut', schedule: [{dates: [inDays(-9)]}]};
    const element = await draw({...feed, activities: [...feed.activities, over]});
    await waitUntil(() => says(element).join() === 'Det, som linket peger på, er ikke på listen lige nu');
    element.remove();
    history.replaceState(null, '', '#lbb-nedlagt');
    const both = await drawn<LbbActivities>(html`<lbb-activities src="${served(feed)} /feeds/404?${++key}"></lbb-activities>`);
    await waitUntil(() => says(both).join().includes('er ikke på listen lige nu'));
  });

  it('opens what is further ahead than the list was read', async () => {
    history.replaceState(null, '', `#lbb-sent@${inDays(200)}`);
    const late = {id: 'sent', name: 'Sommerlejr', schedule: [{dates: [`${inDays(200)}T10:00`]}]};
    const element = await draw({...feed, activities: [...feed.activities, late]});
    await waitUntil(() => textsIn(element, '.item.open .title').join() === 'Sommerlejr');
    expect(says(element)).to.deep.equal([]);
  });

  it('says nothing where another list on the page has it, nor of a link to the form', async () => {
    history.replaceState(null, '', '#lbb-andet');
    const first = await draw();
    const second = await draw({...feed, activities: [{id: 'andet', name: 'Andet', schedule: evening(2)}]});
    await waitUntil(() => textsIn(second, '.item.open .title').join() === 'Andet');
    await first.updateComplete;
    expect([says(first), says(second)]).to.deep.equal([[], []]);
    follow('#lbb-task=mad');
    await first.updateComplete;
    expect(says(first)).to.deep.equal([]);
  });
});

it('an event without a title has a button with a name, and its time', async () => {
  const begins = `DTSTART;TZID=Europe/Copenhagen:${inDays(2).replaceAll('-', '')}T160000`;
  const events = [[], ['SUMMARY:'], ['SUMMARY: \u200b\u2060'], ['SUMMARY:\u00ad']].map((lines, i) => [
    `UID:${i}@example`,
    begins,
    ...lines,
  ]);
  const calendar = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Huset', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'])];
  const element = await draw([...calendar, 'END:VCALENDAR'].join('\r\n'));
  await framed(element);
  await waitUntil(() => textsIn(element, '.title').length === 4);
  expect(textsIn(element, '.title')).to.deep.equal(Array(4).fill('Uden titel'));
  expect(textsIn(element, '.item time')).to.deep.equal(Array(4).fill('16.00'));
  await expectAccessible(element);
});
