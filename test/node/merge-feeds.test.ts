import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {contactsFor} from '../../src/model/contact.js';
import {limitationsOf} from '../../src/model/limitations.js';
import {openingHoursFor, placeFor} from '../../src/model/opening-hours-for.js';
import {contactsOf} from '../../src/model/visitor-contacts.js';
import {mergeFeeds, mergeInSlices} from '../../src/model/merge-feeds.js';
import {calendar, event} from '../tools/read-calendar.js';
import {activityOf, feedOf} from '../tools/records.js';

const read = async (source: string, feed: object) => ({
  source,
  feed: await readFeed(JSON.stringify({version: 1, ...feed}), {from: '2026-11-23', until: '2026-11-30'}),
});
const group = (id: string, name: string, more: object = {}) => ({id, name, ...more});

describe('feeds that become one', () => {
  test('show the same record once, as the first feed has it, and know where each is from', async () => {
    const one = await read('https://a.example/', {
      organizations: [group('ribe', 'Ribe')],
      activities: [{id: 'hus', name: 'Åbent hus', organization: 'ribe'}],
    });
    const two = await read('https://b.example/', {
      organizations: [group('ribe', 'Ribe')],
      activities: [
        {id: 'hus', name: 'Open house', organization: 'ribe'},
        {id: 'mad', name: 'Mad'},
      ],
    });
    const feed = mergeFeeds([one, two]);
    assert.deepEqual(
      feed.activities.map(({name, source}) => [name, source]),
      [
        ['Åbent hus', 'https://a.example/'],
        ['Mad', 'https://b.example/'],
      ],
    );
    assert.equal(feed.organizations.length, 1);
    assert.deepEqual(feed.sources, [
      {url: 'https://a.example/', kind: 'json', account: {found: 2, shown: 2}},
      {url: 'https://b.example/', kind: 'json', account: {found: 3, shown: 1, merged: 2}, alsoIn: ['https://a.example/']},
    ]);
    let asked = 0;
    assert.deepEqual(await mergeInSlices([one, two], () => (asked++, Promise.resolve())), feed);
    assert.equal(asked, 5, 'between all records one may give way');
  });

  const signup = {controller: 'En anden', contact: 'x', purpose: 'x', retention: 'x', action: 'https://other.example/'};
  const other = {
    organizations: [group('ribe', 'En anden', {limitations: [{text: 'Ikke hos os'}]})],
    places: [group('hus', 'Et andet hus')],
    contacts: [group('vagt', 'x', {title: 'En anden', organization: 'ribe', channels: [{type: 'phone', value: '12 34 56 78'}]})],
    openingHours: [{id: 'aabent', place: 'hus', hours: [{byDay: ['MO'], opens: '10:00', closes: '12:00'}]}],
    activities: [
      {
        id: 'mad',
        name: 'Mad',
        place: 'hus',
        contacts: ['vagt'],
        organization: 'ribe',
        interpretation: {available: 'yes', providedBy: 'ribe'},
        schedule: [{dates: ['2026-11-24']}],
        changes: [{date: '2026-11-24', place: 'hus'}],
      },
    ],
    limitations: [{text: 'Ikke hos dem'}],
    signup,
  };

  test('speak only for themselves: while the first cannot be read there is neither its signup nor what ids of its might mean', async () => {
    const later = await read('b', other);
    const feed = mergeFeeds([undefined, later, await read('c', other)]);
    assert.deepEqual([feed.signup, feed.limitations], [undefined, undefined]);
    for (const id of ['ribe', 'hus', 'vagt', 'aabent']) {
      assert.deepEqual([contactsFor(feed, [id]), openingHoursFor(feed, [id]), placeFor(feed, id)], [[], [], undefined], id);
    }
    const [activity, ...twins] = feed.activities;
    assert.deepEqual(twins, [], 'the same is still known as the same');
    assert.equal(contactsFor(feed, ['mad'])[0]!.title, 'En anden', 'what belongs together stays together');
    const {place, occurrences, interpretation} = activity!;
    assert.deepEqual(
      [place, occurrences[0]!.place].map((id) => placeFor(feed, id)?.name),
      ['Et andet hus', 'Et andet hus'],
    );
    assert.equal(feed.organizations.find(({id}) => id === interpretation!.providedBy)!.name, 'En anden');
    const first = mergeFeeds([later, undefined]);
    assert.deepEqual([first.signup?.action, contactsFor(first, ['vagt']).length], [signup.action, 1]);
  });

  test('keep their own limits for their own: with groups that have none, and with activities of no group', async () => {
    const limits = (text: string) => [{text}];
    const mine = await read('a', {limitations: limits('Ikke vores'), activities: [{id: 'cafe', name: 'Café'}]});
    const theirs = {
      limitations: limits('Ikke deres'),
      organizations: [
        group('ribe', 'Ribe'),
        group('kor', 'Koret', {parentOrganization: 'ribe'}),
        group('by', 'Byen', {limitations: limits('Ikke byens')}),
        group('hold', 'Holdet', {parentOrganization: 'by'}),
      ],
      activities: [
        {id: 'mad', name: 'Mad', organization: 'ribe'},
        {id: 'sang', name: 'Sang', organization: 'kor'},
        {id: 'bold', name: 'Bold', organization: 'hold'},
        {id: 'tur', name: 'Tur'},
        {id: 'bal', name: 'Bal', limitations: limits('Ikke ballets')},
      ],
    };
    const feed = mergeFeeds([mine, await read('b', theirs)]);
    const said = feed.activities.map((activity) => [activity.name, limitationsOf(activity, feed)[0]!.text]);
    assert.deepEqual(said, [
      ['Café', 'Ikke vores'],
      ['Mad', 'Ikke deres'],
      ['Sang', 'Ikke deres'],
      ['Bold', 'Ikke byens'],
      ['Tur', 'Ikke deres'],
      ['Bal', 'Ikke ballets'],
    ]);
    assert.deepEqual(feed.limitations, limits('Ikke vores'));
  });

  test('never fill in what an earlier one names and has no record of', async () => {
    const mine = await read('a', {activities: [{id: 'cafe', name: 'Café', organization: 'ribe', place: 'hus', contacts: ['vagt']}]});
    const feed = mergeFeeds([mine, await read('b', other)]);
    assert.deepEqual(
      [contactsOf(feed.activities[0]!, feed), placeFor(feed, 'cafe'), limitationsOf(feed.activities[0]!, feed)],
      [[], undefined, []],
    );
    assert.equal(feed.signup, undefined);
    assert.equal(contactsOf(feed.activities[1]!, feed).length, 1);
  });

  test('are the same by an absolute address, also while one before them cannot be read', async () => {
    const id = 'https://ribe.example/vagt';
    const feed = mergeFeeds([undefined, await read('b', {contacts: [{id, title: 'Vagt', channels: []}]})]);
    assert.equal(contactsFor(feed, [id]).length, 1);
  });

  test('keep two records whose ids clash, and references follow', async () => {
    const one = await read('a', {
      organizations: [group('g', 'Ribe')],
      places: [group('hus', 'Huset i Ribe')],
      activities: [{id: 'cafe', name: 'Café', organization: 'g', place: 'hus'}],
    });
    const two = await read('b', {
      organizations: [group('g', 'Aalborg')],
      places: [group('hus', 'Huset i Aalborg')],
      activities: [{id: 'cafe', name: 'Café', organization: 'g', place: 'hus'}],
    });
    const feed = mergeFeeds([one, two]);
    const byId = (list: readonly {id: string; name: unknown}[], id?: string) => list.find((record) => record.id === id)?.name;
    assert.deepEqual(
      feed.activities.map(({organization, place}) => [byId(feed.organizations, organization), byId(feed.places, place)]),
      [
        ['Ribe', 'Huset i Ribe'],
        ['Aalborg', 'Huset i Aalborg'],
      ],
    );
    assert.equal(new Set(feed.activities.map(({id}) => id)).size, 2);
  });

  test('take an absolute address or a UID for the same everywhere', async () => {
    const part = (name: string) =>
      read(name, {
        activities: [
          {id: 'https://x.example/1', name},
          {id: 'u1@x.example', name},
        ],
      });
    assert.deepEqual(
      mergeFeeds([await part('a'), await part('b')]).activities.map(({name}) => name),
      ['a', 'a'],
    );
  });

  test('do not guess that equal ids without a group are the same', async () => {
    const part = (name: string) => read(name, {activities: [{id: 'x', name}]});
    assert.deepEqual(
      mergeFeeds([await part('a'), await part('b')]).activities.map(({name}) => name),
      ['a', 'b'],
    );
  });

  test('say which activities are in another zone than the first feed', async () => {
    const one = await read('a', {activities: [{id: 'x', name: 'x'}]});
    const two = await read('b', {timeZone: 'America/Nuuk', activities: [{id: 'y', name: 'y'}]});
    assert.deepEqual(
      mergeFeeds([one, two]).activities.map(({timeZone}) => timeZone),
      [undefined, 'America/Nuuk'],
    );
  });

  test('bring the problems of all', async () => {
    const part = () => read('a', {activities: [{id: 'x'}]});
    assert.equal(mergeFeeds([await part(), await part()]).problems.length, 2);
  });
});

describe('a record of the same id in a second feed', () => {
  const merge = (list: string, a: object, b: object) => {
    const part = (source: string, record: object) => ({
      source,
      feed: feedOf({[list]: [{id: 'x', name: source, hours: [], occurrences: [], schedule: [], ...record}]}),
    });
    const feed = mergeFeeds([part('a', a), part('b', b)]);
    return feed[list as 'places'].map(({id}) => id).join();
  };
  const address = {addressLocality: 'Ribe'};
  for (const [list, what, a, b, ids] of [
    ['organizations', 'of another name', {name: 'A'}, {name: 'B'}, 'x,x~2'],
    ['organizations', 'of the same name', {name: {da: 'A'}}, {name: {da: 'A'}}, 'x'],
    ['organizations', 'of the same page', {name: 'A', url: 'https://a.example/'}, {name: 'B', url: 'https://a.example/'}, 'x'],
    ['organizations', 'of another page', {name: 'A', url: 'https://a.example/'}, {name: 'B', url: 'https://b.example/'}, 'x,x~2'],
    ['places', 'of the same name and address', {name: 'A', address}, {name: 'A', address}, 'x'],
    ['places', 'of the same name, without an address', {name: 'A', address}, {name: 'A'}, 'x,x~2'],
    ['places', 'of another name at the same address', {name: 'A', address}, {name: 'B', address}, 'x,x~2'],
    ['places', 'of the same organization, but another name', {organization: 'o', name: 'A'}, {organization: 'o', name: 'B'}, 'x,x~2'],
    ['contacts', 'of the same organization', {organization: 'o'}, {organization: 'o'}, 'x'],
    ['contacts', 'of another organization', {organization: 'o'}, {organization: 'p'}, 'x,x~2'],
    ['contacts', 'of no organization', {}, {}, 'x,x~2'],
    ['activities', 'of no organization', {name: 'A'}, {name: 'A'}, 'x,x~2'],
  ] as const)
    test(`${what}, in ${list}, is ${ids === 'x' ? 'the same' : 'another'}`, () => assert.equal(merge(list, a, b), ids));

  test('takes a number that is free, and all that names it follows', () => {
    const part = (source: string, ...ids: readonly string[]) => ({
      source,
      feed: feedOf({
        organizations: ids.map((id) => ({id, name: source, parentOrganization: 'x'})),
        places: [{id: 'house', name: source, providedBy: 'x'}],
        contacts: [{id: 'leader', organization: 'x', place: 'house'}],
        activities: [
          activityOf(`cafe-${source}`, {
            organization: 'x',
            contributors: ['y', 'x'],
            coordinatedWith: ['x'],
            contacts: ['leader'],
            place: 'house',
            changes: [{date: '2026-11-24', place: 'house'}],
          }),
        ],
        openingHours: [{id: source, hours: [], organizations: ['x'], place: 'house', contacts: ['leader']}],
      }),
    });
    const {organizations, places, contacts, activities, openingHours} = mergeFeeds([part('a', 'x', 'x~2', 'x~3'), part('b', 'x')]);
    assert.deepEqual(organizations.at(-1), {id: 'x~4', name: 'b', parentOrganization: 'x~4', source: 'b'});
    assert.deepEqual(places.at(-1), {id: 'house~2', name: 'b', providedBy: 'x~4', source: 'b'});
    assert.deepEqual(contacts.at(-1), {id: 'leader~2', organization: 'x~4', place: 'house~2', source: 'b'});
    const {id, schedule, occurrences, name, ...pointers} = activities.at(-1)!;
    assert.deepEqual([id, schedule, occurrences, name], ['cafe-b', [], [], 'cafe-b']);
    assert.deepEqual(pointers, {
      organization: 'x~4',
      contributors: ['y', 'x~4'],
      coordinatedWith: ['x~4'],
      contacts: ['leader~2'],
      place: 'house~2',
      changes: [{date: '2026-11-24', place: 'house~2'}],
      source: 'b',
    });
    assert.deepEqual(openingHours.at(-1), {
      id: 'b',
      hours: [],
      organizations: ['x~4'],
      place: 'house~2',
      contacts: ['leader~2'],
      source: 'b',
    });
    assert.deepEqual(activities[0]!.contacts, ['leader']);
  });
});

describe('a merged feed', () => {
  const part = (source: string, more: object = {}) => ({source, feed: feedOf(more)});
  for (const [dates, newest] of [
    [[undefined, undefined], undefined],
    [['2026-11-20', undefined], '2026-11-20'],
    [['2026-11-20', '2026-11-23', '2026-11-21'], '2026-11-23'],
    [['2026-11-23', '2026-11-20'], '2026-11-23'],
  ] as const)
    test(`of ${dates.map(String).join(' and ')} is of ${newest}`, () => {
      const feed = mergeFeeds(dates.map((dateModified) => part('a', dateModified && {dateModified})));
      assert.deepEqual(['dateModified' in feed, feed.dateModified], [newest !== undefined, newest]);
    });
  test('has the first feed’s zone, and its activities’ zones where they differ', () => {
    const feed = mergeFeeds([
      part('a', {activities: [activityOf('a')]}),
      part('b', {timeZone: 'America/Nuuk', places: [{id: 'p', name: 'P'}], activities: [activityOf('b')]}),
      part('c', {places: [{id: 'q', name: 'Q'}], activities: [activityOf('c')]}),
    ]);
    assert.deepEqual(
      [feed.timeZone, ...feed.activities.map(({timeZone}) => timeZone)],
      ['Europe/Copenhagen', undefined, 'America/Nuuk', undefined],
    );
    assert.equal(
      feed.activities.some((activity) => 'timeZone' in activity && activity.id !== 'b'),
      false,
    );
    assert.equal(
      feed.places.some((place) => 'timeZone' in place),
      false,
    );
  });
  test('says what its parts were read from, and where it has no address of its own, the one it was asked for by', () => {
    const kinds = (...urls: readonly string[]) => ({sources: urls.map((url) => ({url, kind: 'ical' as const}))});
    assert.deepEqual(
      mergeFeeds([part('a', kinds('')), part('b', kinds('https://b.example/', ''))]).sources.map(({url}) => url),
      ['a', 'https://b.example/', 'b'],
    );
  });
  test('of no feeds is a mistake of the caller', () =>
    assert.throws(() => mergeFeeds([]), {name: 'RangeError', message: 'no feed to merge'}));
  test('of one feed has its very pointers', () => {
    const contributors = ['x'];
    assert.equal(mergeFeeds([part('a', {activities: [activityOf('a', {contributors})]})]).activities[0]!.contributors, contributors);
  });
  test('gives way between records, and waits', async () => {
    const steps: string[] = [];
    const pause = () => new Promise<void>((resolve) => setTimeout(() => resolve(void steps.push('rested')), 1));
    const merging = mergeInSlices([part('a', {activities: [activityOf('a'), activityOf('b')]})], pause).then(() => steps.push('merged'));
    await merging;
    assert.equal(steps.join(), 'rested,rested,merged');
  });
});

describe('closed days said in a calendar of their own', () => {
  const house = (id: string, name: string) => ({
    places: [{id, name, address: {addressLocality: 'Ribe'}}],
    openingHours: [{id: `${id}-hours`, place: id, hours: [{dayOfWeek: ['MO'], opens: '19:00', closes: '21:00'}]}],
    activities: [
      {id: `${id}-open`, name: `Åbent hus i ${name}`, place: id, schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}]},
    ],
  });
  const phone = async (title: string, name = '') => ({
    source: 'phone',
    feed: await readFeed(
      calendar(...(name ? [`X-WR-CALNAME:${name}`] : []), event('UID:a@b.example', 'DTSTART;VALUE=DATE:20261123', `SUMMARY:${title}`)),
      {from: '2026-11-23', until: '2026-11-30'},
    ),
  });
  const merged = async (title: string, calendarName: string, ...houses: readonly object[]) => {
    const feeds = await Promise.all(houses.map((one, i) => read(`house ${i}`, one)));
    const {openingHours, activities} = mergeFeeds([...feeds, await phone(title, calendarName)]);
    return {
      closed: openingHours
        .filter(({hours}) => hours.length)
        .map(({closures}) => closures?.map(({validFrom, reason}) => [validFrom, reason])),
      status: activities.filter(({name}) => String(name).startsWith('Åbent')).map(({occurrences}) => occurrences[0]!.status),
    };
  };
  const vindrosen = house('vindrosen', 'Vindrosen');
  const other = house('torvet', 'Huset på Torvet');

  test('close the only house there is, and what takes place in it', async () => {
    assert.deepEqual(await merged('Lukket – kurset er flyttet', '', vindrosen), {
      closed: [[['2026-11-23', 'kurset er flyttet']]],
      status: ['cancelled'],
    });
  });
  test('close the house they name, and none besides', async () => {
    assert.deepEqual(await merged('Lukket: Vindrosen, sygdom', '', other, vindrosen), {
      closed: [undefined, [['2026-11-23', 'sygdom']]],
      status: ['scheduled', 'cancelled'],
    });
  });
  test('close the house that the calendar is called after', async () => {
    assert.deepEqual(await merged('Lukket', 'Huset på Torvet', vindrosen, other), {
      closed: [undefined, [['2026-11-23', undefined]]],
      status: ['scheduled', 'cancelled'],
    });
  });
  test('close no house where something else is named', async () => {
    assert.deepEqual(await merged('Sprogcafé – lukket', '', vindrosen), {closed: [undefined], status: ['scheduled']});
    assert.deepEqual(await merged('Vindrosen – lukket', '', vindrosen, other), {
      closed: [[['2026-11-23', undefined]], undefined],
      status: ['cancelled', 'scheduled'],
    });
  });
  test('close none where several might be meant', async () => {
    assert.deepEqual(await merged('Lukket', '', vindrosen, other), {closed: [undefined, undefined], status: ['scheduled', 'scheduled']});
  });
  test('leave an activity elsewhere alone', async () => {
    const away = {...vindrosen, activities: [{...vindrosen.activities[0]!, place: undefined, location: 'Biblioteket'}]};
    assert.deepEqual((await merged('Lukket', '', away)).status, ['scheduled']);
  });
});
