import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fillDates} from '../../demo/dates.mjs';
import {readFeed} from '../../src/feed/read-feed.js';
import type {Feed} from '../../src/model/feed.js';

const folder = `${process.cwd()}/demo/feeds`;
const feeds = readdirSync(folder).filter((name) => /\.(json|ics)$/.test(name));
const template = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const inDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

// 2026-11-23 is a Monday.
const tokens: [token: string, today: string, date: string][] = [
  ['{{today}}', '2026-11-23', '2026-11-23'],
  ['{{today+10d}}', '2026-11-23', '2026-12-03'],
  ['{{today-1d}}', '2027-01-01', '2026-12-31'],
  ['{{today+2w}}', '2026-12-28', '2027-01-11'],
  ['{{today+1d}}', '2028-02-28', '2028-02-29'],
  ['{{today-400d}}', '2026-11-23', '2025-10-19'],
  ['{{monday}}', '2026-11-23', '2026-11-23'],
  ['{{monday}}', '2026-11-24', '2026-11-30'],
  ['{{sunday}}', '2026-11-23', '2026-11-29'],
  ['{{sunday}}', '2026-11-29', '2026-11-29'],
  ['{{tuesday+2w}}', '2026-11-25', '2026-12-15'],
  ['{{saturday+2w-5d}}', '2026-11-23', '2026-12-07'],
  ['{{ics:today+10d}}', '2026-11-23', '20261203'],
  ['{{ics:friday}}', '2026-12-31', '20270101'],
  ['{{sunday}} {{ics:sunday+1d}}', '2027-03-28', '2027-03-28 20270329'],
];
for (const [text, today, date] of tokens) test(`on ${today}, ${text} becomes ${date}`, () => assert.equal(fillDates(text, today), date));

test('what surrounds a token stays as it was', () =>
  assert.equal(
    fillDates('DTSTART;TZID=Europe/Copenhagen:{{ics:monday}}T190000\r\n{"text": "{a} æøå"}', '2026-11-23'),
    'DTSTART;TZID=Europe/Copenhagen:20261123T190000\r\n{"text": "{a} æøå"}',
  ));

for (const text of ['{{mandag}}', '{{tomorrow}}', '{{today+10}}', '{{Today}}', '{{ today }}', '{{today', '{{ics:}}', '{{}}'])
  test(`${text} is refused, because it is no token`, () => assert.throws(() => fillDates(text, '2026-11-23'), RangeError));

for (const today of ['', 'today', '2026-02-30', '2026-13-01', '20261123', '2026-11-23T10:00'])
  test(`today "${today}" is refused, because it is no date`, () => assert.throws(() => fillDates('', today), RangeError));

const days = ['2026-11-23', '2026-12-31', '2027-03-27', '2027-10-29', '2030-06-05'];
const read = (name: string, today: string, until: string): Promise<Feed> =>
  readFeed(fillDates(template(name), today), {from: today, until});

for (const name of feeds)
  for (const today of days)
    test(`${name}, opened on ${today}, reads without a problem and has something in the next two weeks`, async () => {
      const feed = await read(name, today, inDays(today, 14));
      assert.deepEqual(feed.problems, []);
      assert.ok(feed.activities.flatMap((activity) => activity.occurrences).length > 4);
    });

for (const today of days)
  test(`esbjerg.json and esbjerg.ics tell the same times on ${today}`, async () => {
    const until = inDays(today, 60);
    const times = async (name: string) =>
      (await read(name, today, until)).activities
        // The volunteers' evening is not for the public calendar.
        .filter((activity) => activity.id !== 'frivilligaften')
        .flatMap((activity) => activity.occurrences.map(({start, end}) => `${start} ${end} ${activity.id.split('@')[0]}`))
        .sort();
    const fromJson = await times('esbjerg.json');
    assert.deepEqual(await times('esbjerg.ics'), fromJson);
    assert.ok(fromJson.length > 40);
  });

for (const name of feeds.filter((name) => name.endsWith('.json')))
  test(`in ${name} every reference leads to a record`, async () => {
    const feed = await read(name, '2026-11-23', '2026-12-23');
    const ids = (records: readonly {readonly id: string}[]) => new Set<string | undefined>(records.map(({id}) => id)).add(undefined);
    const [organizations, places, contacts, activities, tasks] = [
      feed.organizations,
      feed.places,
      feed.contacts,
      feed.activities,
      feed.signup?.tasks ?? [],
    ].map(ids) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];
    const links: [Set<string | undefined>, readonly (string | undefined)[]][] = [
      [organizations, feed.organizations.map(({parentOrganization}) => parentOrganization)],
      [organizations, feed.places.map(({providedBy}) => providedBy)],
      [organizations, feed.contacts.map(({organization}) => organization)],
      [organizations, feed.activities.flatMap((one) => [one.organization, ...(one.contributors ?? []), ...(one.coordinatedWith ?? [])])],
      [organizations, feed.activities.map(({interpretation}) => interpretation?.providedBy)],
      [organizations, feed.openingHours.flatMap(({organizations}) => organizations ?? [])],
      [organizations, [feed.signup?.organization]],
      [places, feed.contacts.map(({place}) => place)],
      [places, feed.activities.flatMap(({place, changes}) => [place, ...(changes ?? []).map((change) => change.place)])],
      [places, feed.openingHours.map(({place}) => place)],
      [contacts, [...feed.activities, ...feed.openingHours].flatMap(({contacts}) => contacts ?? [])],
      [activities, feed.signup?.tasks?.map(({activity}) => activity) ?? []],
      [tasks, feed.activities.flatMap(({volunteerTasks}) => volunteerTasks ?? [])],
    ];
    assert.deepEqual(
      links.flatMap(([known, found]) => found.filter((id) => !known.has(id))),
      [],
    );
  });

for (const name of feeds) {
  const text = template(name).replace(/\r\n[ \t]/g, '');
  test(`${name} names nobody's mail, site or number`, () => {
    for (const [, host] of text.matchAll(/(?:https?:\/\/|mailto:)(?:[^\s"'\\/@]*@)?([\w.-]+)/g))
      assert.match(host!, /\.example$|^creativecommons\.org$/);
    for (const [, host] of text.matchAll(/[\w.]@([\w.-]+)/g)) assert.match(host!.replace(/\.$/, ''), /\.example$|^google\.com$/);
    for (const [number] of text.matchAll(/(?<![\d-])\d\d \d\d \d\d \d\d(?!\d)/g)) assert.equal(number, '12 34 56 78');
  });
}
