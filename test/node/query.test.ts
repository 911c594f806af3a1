import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {countedAgenda} from '../../src/model/activity-count.js';
import {firstLines, listingOf, type Agenda, type Listing} from '../../src/model/agenda.js';
import type {Activity, Feed} from '../../src/model/feed.js';
import {findItem} from '../../src/model/find-item.js';
import {belongsTo, chooserOf, isChosen, isForNewcomers} from '../../src/model/fixed-choice.js';
import {facetCounts, isEmptyQuery, filterOf, queryIndex, toggled, type Query} from '../../src/model/query.js';
import {fold, foldPlain} from '../../src/model/search-words.js';

const NO_QUERY: Query = {text: '', choices: {}};

const at = (date: string, time = '19:00', end = '21:00', more: object = {}) => ({
  start: `${date}T${time}`,
  end: `${date}T${end}`,
  allDay: false,
  status: 'scheduled' as const,
  ...more,
});
const activity = (id: string, more: Partial<Activity> = {}): Activity => ({id, name: id, schedule: [], occurrences: [], ...more});
const feedOf = (activities: Activity[], more: Partial<Feed> = {}): Feed => ({
  version: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [{id: 'ribe', name: {da: 'Frivilliggruppen Ribe', ar: 'مجموعة متطوعي ريبه'}}],
  places: [
    {id: 'vindrosen', name: 'Vindrosen', address: {addressLocality: 'Ribe'}},
    {id: 'bolig', name: 'Hemmelig', visibility: 'area', area: 'Østbyen', address: {addressLocality: 'Aalborg'}},
  ],
  contacts: [],
  activities,
  openingHours: [],
  problems: [],
  sources: [],
  ...more,
});

describe('folded text', () => {
  for (const [text, folded] of [
    ['Åbent HUS på Æbelø', 'aabent hus paa aebeloe'],
    ['crème brûlée', 'creme brulee'],
    ['  Fodbold,  fredag! ', 'fodbold fredag'],
    ['Müller Straße', 'muller strasse'],
    ['أهلاً وسَهلاً', 'اهلا وسهلا'],
    ['مقهى القراءة', 'مقهي القراءه'],
    ['کتاب یاری', 'كتاب ياري'],
    ['۱۲ ١٢', '12 12'],
    ['Київ — їжа', 'київ їжа'].map((value, i) => (i ? value.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : value)) as [string, string],
    ['ትግርኛ፣ ዳኒሽ', 'ትግርኛ ዳኒሽ'],
  ] as [string, string][])
    test(`${text} → ${folded}`, () => assert.equal(fold(text), folded));
  test('also as those write it who have no å on their keyboard', () => assert.equal(foldPlain('Åben sø'), 'aben so'));
});

describe('a search', async () => {
  const activities = [
    activity('hus', {
      name: {da: 'Åbent hus', uk: 'День відкритих дверей', ar: 'بيت مفتوح'},
      organization: 'ribe',
      place: 'vindrosen',
      topics: ['advice'],
      availableLanguage: ['da', 'ar'],
      access: 'drop-in',
      cost: {free: true},
      keywords: ['netbank'],
    }),
    activity('fodbold', {
      name: 'Friendly Football',
      summary: 'Bold på græs',
      topics: ['sport'],
      availableLanguage: ['da', 'en'],
      children: 'welcome',
    }),
    activity('hemmelig', {name: 'Møde', place: 'bolig', topics: ['advice', 'housing'], interpretation: {available: 'on-request'}}),
  ];
  const feed = feedOf(activities);
  const index = await queryIndex(activities, feed, ({topics = []}) =>
    topics.map((topic) => ({advice: 'Rådgivning', sport: 'Sport'})[topic] ?? topic),
  );
  const found = (query: Partial<Query>) => activities.filter(filterOf({...NO_QUERY, ...query}, index)).map(({id}) => id);

  for (const [text, ids] of [
    ['', ['hus', 'fodbold', 'hemmelig']],
    ['abent', ['hus']],
    ['aabent', ['hus']],
    ['ÅBENT H', ['hus']],
    ['hus åbent', ['hus']],
    ['bent', []],
    ['graes', ['fodbold']],
    ['bold græs', ['fodbold']],
    ['дверей', ['hus']],
    ['مفتوح', ['hus']],
    ['متطوعي', ['hus']],
    ['vindrosen', ['hus']],
    ['ribe', ['hus']],
    ['netb', ['hus']],
    ['rådg', ['hus', 'hemmelig']],
    ['østby', ['hemmelig']],
    ['Hemmelig', []],
    ['...', ['hus', 'fodbold', 'hemmelig']],
  ] as [string, string[]][])
    test(`for "${text}" finds ${ids.join(', ') || 'nothing'}`, () => assert.deepEqual(found({text}), ids));

  test('takes an activity’s number in the listing for no more than a hint', () => {
    const filter = filterOf({...NO_QUERY, text: 'bold'}, index);
    const [house, football] = activities as [Activity, Activity];
    for (const number of [undefined, 0, 1, 2, 99]) {
      assert.equal(filter(football, number), true);
      assert.equal(filter(house, number), false);
      assert.equal(filter({...football}, number), false, 'another listing, which has no index yet');
    }
  });

  test('keeps any of the values chosen in a facet, and all of the facets', () => {
    assert.deepEqual(found({choices: {topic: ['sport', 'housing']}}), ['fodbold', 'hemmelig']);
    assert.deepEqual(found({choices: {topic: ['advice'], language: ['ar']}}), ['hus']);
    assert.deepEqual(found({choices: {town: ['Ribe']}}), ['hus']);
    assert.deepEqual(found({choices: {organization: ['ribe']}}), ['hus']);
  });
  test('keeps only what has every flag', () => {
    assert.deepEqual(found({choices: {flag: ['free', 'drop-in']}}), ['hus']);
    assert.deepEqual(found({choices: {flag: ['free', 'children']}}), []);
    assert.deepEqual(found({choices: {flag: ['interpreter']}}), ['hemmelig']);
  });
  test('counts a facet as if nothing were chosen in it, the others within it', () => {
    const counts = facetCounts({text: '', choices: {topic: ['sport']}}, index);
    assert.deepEqual(
      [...counts.topic],
      [
        ['advice', 2],
        ['sport', 1],
        ['housing', 1],
      ],
    );
    assert.deepEqual(
      [...counts.language],
      [
        ['da', 1],
        ['ar', 0],
        ['en', 1],
      ],
    );
    assert.deepEqual(
      [...counts.flag],
      [
        ['free', 0],
        ['drop-in', 0],
        ['children', 1],
        ['interpreter', 0],
      ],
    );
  });
  test('is toggled without touching what was', () => {
    const once = toggled(NO_QUERY, 'topic', 'sport');
    assert.deepEqual(once.choices, {topic: ['sport']});
    assert.deepEqual(NO_QUERY.choices, {});
    assert.equal(isEmptyQuery(toggled(once, 'topic', 'sport')), true);
  });
  test('knows words by their beginning, however short they are', async () => {
    const index = await queryIndex([activity('a', {name: 'Ø'}), activity('b', {name: 'Ørsted 7 😀'})], feed, () => []);
    const found = (text: string) => index.activities.filter((one) => filterOf({...NO_QUERY, text}, index)(one)).map(({id}) => id);
    assert.deepEqual(['ø', 'o', 'oe', 'oer', '7', '77'].map(found), [['a', 'b'], ['a', 'b'], ['a', 'b'], ['b'], ['b'], []]);
  });
  test('gives way while it is made ready, and is made to its end', async () => {
    let asked = 0;
    const index = await queryIndex(
      activities,
      feed,
      () => [],
      () => (asked++, Promise.resolve('stop' as const)),
    );
    assert.deepEqual([asked, filterOf({...NO_QUERY, text: 'møde'}, index)(activities[2]!)], [3, true]);
  });
});

describe('the agenda', async () => {
  const now = '2026-11-23T19:30';
  const listing = await listingOf(
    feedOf([
      activity('over', {occurrences: [at('2026-11-23', '10:00', '11:00')]}),
      activity('now', {occurrences: [at('2026-11-23'), at('2026-11-30')]}),
      activity('since yesterday', {occurrences: [{start: '2026-11-22', end: '2026-11-25', allDay: true, status: 'scheduled'}]}),
      activity('later', {occurrences: [at('2026-12-24')]}),
      activity('arranged', {access: 'by-arrangement'}),
      activity('words', {schedule: [{text: '2 årlige møder'}]}),
      activity('out of season', {schedule: [{byDay: ['MO'], startDate: '2027-03-01'}]}),
      activity('expired', {access: 'by-arrangement', validThrough: '2026-11-22'}),
      activity('professionals', {audience: ['professional'], occurrences: [at('2026-11-23')]}),
      activity('ended', {status: 'ended', occurrences: [at('2026-11-23')]}),
    ]),
  );
  const shown = (choice: object = {}) => countedAgenda(listing, {now, until: '2026-12-07', ...choice});
  const ids = (agenda: Agenda) => agenda.days.map(({date, items}) => `${date}: ${items.map((item) => item.activity.id).join(', ')}`);

  test('leaves out what is over, and puts what is still on under today and each of its days', () =>
    assert.deepEqual(ids(shown()), ['2026-11-23: since yesterday, now', '2026-11-24: since yesterday', '2026-11-30: now']));
  test('has what is by arrangement apart, unless it is out of date or out of season', () =>
    assert.deepEqual(
      shown().byArrangement.map(({id}) => id),
      ['arranged', 'words'],
    ));
  test('counts each activity once', () => assert.equal(shown().activityCount, 4));
  test('counts anew when the time, the period, the days or what is kept is another', () => {
    const counted = (choice: object) => shown(choice).activityCount;
    const monday = (date: string) => date === '2026-11-30';
    const choices = [{}, {until: '9999'}, {now: '2026-11-26T12:00'}, {dateFilter: monday}, {filter: ({id}: Activity) => id === 'now'}];
    assert.deepEqual(choices.map(counted), [4, 5, 3, 1, 1]);
    assert.deepEqual(choices.reverse().map(counted), [1, 1, 3, 5, 4]);
  });
  for (const [text, dated, arranged] of [
    ['now', 1, []],
    ['l', 1, []],
    ['a', 0, ['arranged']],
    ['e', 0, []],
    ['', 3, ['arranged', 'words']],
  ] as const)
    test(`counts the same for "${text}" by what is marked as by asking for each activity`, async () => {
      const index = await queryIndex(listing.activities, feedOf([...listing.activities]), () => []);
      const filter = filterOf({...NO_QUERY, text}, index);
      const marked = shown({until: '9999', filter});
      assert.equal(filter.activities, listing.activities);
      assert.deepEqual(marked, shown({until: '9999', filter: (activity: Activity) => filter(activity)}));
      assert.deepEqual([marked.activityCount, marked.byArrangement.map(({id}) => id)], [dated + arranged.length, arranged]);
    });
  test('says whether the limit leaves lines out', () => {
    assert.deepEqual(ids(shown({limit: 1})), ['2026-11-23: since yesterday']);
    assert.deepEqual([shown({limit: 1}).hasMore, shown({limit: 3}).hasMore, shown({limit: 4}).hasMore], [true, true, false]);
    assert.equal(shown({limit: 1}).activityCount, shown().activityCount);
  });
  test('can be drawn from its beginning, some lines at a time', () => {
    const whole = shown();
    const first = (lines: number, limit = 40) => {
      const agenda = firstLines(whole, lines, limit);
      return [...ids(agenda), ...agenda.byArrangement.map(({id}) => id), agenda === whole];
    };
    assert.deepEqual(first(1), ['2026-11-23: since yesterday', false]);
    assert.deepEqual(first(2), ['2026-11-23: since yesterday, now', false]);
    const days = ['2026-11-23: since yesterday, now', '2026-11-24: since yesterday', '2026-11-30: now'];
    assert.deepEqual(first(5.5), [...days, 'arranged', false]);
    assert.deepEqual(first(5, 1), [...days, 'arranged', 'words', true]);
    assert.equal(firstLines(shown({limit: 1}), 0, 40).hasMore, false, 'more of it comes by itself');
  });
  test('gives way while it is put in order', async () => {
    let asked = 0;
    const paused = await listingOf(
      feedOf(listing.activities.slice()),
      ({id}) => id !== 'now',
      () => (asked++, Promise.resolve()),
    );
    assert.equal(asked, listing.activities.length);
    const dates = ({items}: Listing) => items.map(({activity, occurrence}) => `${activity.id} ${occurrence.start}`);
    assert.deepEqual(
      dates(paused),
      dates(listing).filter((date) => !date.startsWith('now ')),
    );
    for (const {activity, number} of paused.items) assert.equal(paused.activities[number!], activity);
  });
  test('of one weekday has nothing by arrangement', () => {
    const monday = shown({dateFilter: (date: string) => date === '2026-11-30'});
    assert.deepEqual([ids(monday), monday.byArrangement.length], [['2026-11-30: now'], 0]);
  });
  test('finds an activity by id, its next date or the one asked for', () => {
    assert.deepEqual(findItem(listing, 'now', '', now)?.item?.occurrence.start, '2026-11-23T19:00');
    assert.deepEqual(findItem(listing, 'now', '2026-11-30', now)?.days, 8);
    assert.equal(findItem(listing, 'arranged', '', now)?.item, undefined);
    assert.equal(findItem(listing, 'nobody', '', now), undefined);
  });
});

describe('the page’s own choice', () => {
  const all = {topic: [], organization: [], audience: [], place: []};
  const one = activity('a', {topics: ['sport'], organization: 'ribe', contributors: ['dfh'], audience: ['women'], place: 'hal'});
  for (const [choice, isIn] of [
    [{}, true],
    [{topic: ['food', 'sport']}, true],
    [{topic: ['food']}, false],
    [{organization: ['dfh']}, true],
    [{organization: ['ribe'], topic: ['food']}, false],
    [{audience: ['men']}, false],
    [{place: ['hal']}, true],
  ] as const)
    test(`${JSON.stringify(choice)} ${isIn ? 'keeps' : 'leaves out'} it`, () => assert.equal(isChosen(one, {...all, ...choice}), isIn));
  test('for newcomers is where one may just come or is met', () => {
    assert.equal(isForNewcomers(activity('a', {access: 'drop-in'})), true);
    assert.equal(isForNewcomers(activity('a', {access: 'registration', firstVisit: 'accompanied'})), true);
    assert.equal(isForNewcomers(activity('a', {topics: ['sport', 'introduction']})), true);
    assert.equal(isForNewcomers(activity('a', {audience: ['women', 'newcomers']})), true);
    assert.equal(isForNewcomers(activity('a', {topics: ['sport'], audience: ['women']})), false);
    assert.equal(isForNewcomers(activity('a', {access: 'referral'})), false);
    const chooser = (topic: string, isNew: boolean) =>
      chooserOf({topic, organization: '', audience: '', place: '', for: '', view: isNew ? 'new-here' : 'agenda'}, records);
    assert.deepEqual(
      [chooser(' food\n sport ', false)(one), chooser('food', false)(one), chooser('sport', true)(one)],
      [true, false, false],
    );
  });

  const records: Pick<Feed, 'contacts' | 'openingHours'> = {
    contacts: [
      {id: 'named', organization: 'elsewhere'},
      {id: 'of-ribe', organization: 'ribe'},
      {id: 'of-ribe-elsewhere', organization: 'ribe', place: 'elsewhere'},
      {id: 'of-nobody'},
    ],
    openingHours: [
      {id: 'hours-hal', place: 'hal', hours: []},
      {id: 'hours-dfh', organizations: ['x', 'dfh'], hours: []},
      {id: 'hours-hal-ribe', place: 'hal', organizations: ['ribe'], hours: []},
      {id: 'hours-hal-x', place: 'hal', organizations: ['x'], hours: []},
    ],
  };
  for (const [ids, isIn] of [
    ['a', true],
    ['b', false],
    ['b a', true],
    ['hal', true],
    ['ribe', true],
    ['dfh', true],
    ['named', true],
    ['of-ribe', true],
    ['of-ribe-elsewhere', false],
    ['of-nobody', false],
    ['hours-hal', true],
    ['hours-dfh', true],
    ['hours-hal-ribe', true],
    ['hours-hal-x', false],
    ['undefined', false],
  ] as const)
    test(`for="${ids}" ${isIn ? 'keeps' : 'leaves out'} it`, () => {
      const wanted = {topic: '', organization: '', audience: '', place: '', view: 'agenda', for: ids};
      assert.equal(chooserOf(wanted, records)({...one, contacts: ['named']}), isIn);
    });
  test('what says neither where nor by whom belongs to itself alone', () => {
    const bare = activity('bare');
    assert.deepEqual(
      ['bare', 'of-ribe', 'hours-hal', 'undefined'].map((id) => belongsTo([id], records)(bare)),
      [true, false, false, false],
    );
  });
});
