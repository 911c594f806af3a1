// At home only: days are handed in, and the feeds name their zone.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {showCertain} from '../../../src/feed/json/order.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import type {Feed, Problem} from '../../../src/model/feed.js';

const now = '2026-11-23T12:00';
const period = {from: '2026-11-22', until: '2027-01-01'};

const organizations = [
  {id: 'unnamed', name: 'Ingen'},
  {id: 'kommunen', name: 'Kommunen'},
  {id: 'foreningen', name: 'Foreningen', parentOrganization: 'kommunen'},
  {id: 'ejeren', name: 'Ejeren'},
];
const places = [
  {id: 'huset', name: 'Huset', providedBy: 'ejeren'},
  {id: 'skolen', name: 'Skolen'},
  {id: 'unnamed', name: 'Intetsteds'},
];
const contacts = [
  {id: 'vagten', role: 'contact', place: 'huset'},
  {id: 'unnamed', role: 'contact'},
];
/** One on each day, in their order. */
const activities = Array.from({length: 400}, (_, i) => ({
  id: `a${i}`,
  name: `Nummer ${i}`,
  schedule: [{dates: [`2026-12-${String(1 + Math.floor(i / 20)).padStart(2, '0')}T10:00`]}],
}));
const first = {
  ...activities[0]!,
  organization: 'foreningen',
  place: 'huset',
  contacts: ['vagten'],
  changes: [{date: '2026-12-01', place: 'skolen'}],
};
const feed = {version: 1, orderedFrom: now, timeZone: 'Europe/Copenhagen', organizations, places, contacts};
const whole = {...feed, activities: [first, ...activities.slice(1)]};

/** What is handed on of a feed that comes in some pieces, and what stood unread in it each time. */
async function growing(feed: object | string, {size = 2_000, isEnough = (part: Feed) => part.activities.length > 10} = {}) {
  const bytes = new TextEncoder().encode(typeof feed === 'string' ? feed : JSON.stringify(feed));
  const parts: Feed[] = [];
  const unread: number[] = [];
  const take = showCertain(Date.parse(`${now}+01:00`), (part) => {
    parts.push(part);
    return Promise.resolve(isEnough(part));
  });
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) {
      await Promise.resolve();
      yield bytes.subarray(at, at + size);
    }
  };
  const arriving = (part: Feed) => {
    unread.push(part.unread?.length ?? 0);
    return take(part);
  };
  return {parts, unread, read: await readFeed(pieces(), {...period, arriving})};
}

const idsOf = (list: readonly {readonly id: string}[]) => list.map(({id}) => id).sort();
const listsOf = ({organizations, places, contacts}: Feed) => [organizations, places, contacts].map(idsOf);
const inOrder = (problems: readonly Problem[]) => problems.map((problem) => JSON.stringify(problem)).sort();

describe('what stands above the activities of a feed that is drawn while it arrives', () => {
  test('is read when the first part is drawn, but for what that names, and what this names', async () => {
    const {parts, unread, read} = await growing(whole);
    assert.deepEqual(listsOf(parts[0]!), [['ejeren', 'foreningen', 'kommunen'], ['huset', 'skolen'], ['vagten']]);
    assert.deepEqual(listsOf(parts.at(-1)!), [organizations, places, contacts].map(idsOf));
    assert.deepEqual([unread[0], unread.at(-1)], [9, 0]);
    assert.equal('unread' in parts[0]!, false);
    assert.equal('unread' in read, false);
  });

  test('is in the end what it is without being drawn', async () => {
    const broken = {...whole, places: [{id: 'huset'}, ...places, {id: 'huset', name: 'Et til'}], contacts: [...contacts, {id: 'x', place: 'nowhere'}]}; // prettier-ignore
    for (const feed of [whole, broken])
      for (const size of [700, 5_000, 100_000]) {
        const {read} = await growing(feed, {size});
        const plain = await readFeed(JSON.stringify(feed), period);
        assert.deepEqual(inOrder(read.problems), inOrder(plain.problems));
        assert.deepEqual({...read, problems: []}, {...plain, problems: []});
      }
  });

  const HOUSE = JSON.stringify(places[0]);
  for (const [what, house] of [
    ['does not begin with its id', '{"name": "Huset", "id": "huset"}'],
    ['has its id in other letters', '{"id": "hus\\u0065t", "name": "Huset"}'],
    ['has two ids', '{"id": "huset", "name": "Huset", "id": "skuret"}'],
    ['has the id of another', `${HOUSE},{"id": "huset", "name": "Et andet hus"}`],
    ['is not as it should be', '{"id": "huset", "name": "Huset", "adress": "Skolegade 1"}'],
    ['has an empty name', '{"id": "huset", "name": {"da": " "}}'],
    ['may hold the password of a meeting', '{"id": "huset", "name": "Huset", "url": "https://zoom.example/j/1?pwd=x"}'],
    ['is no record', '{"id": "huset", "name": 7}'],
    ['is no JSON', '{"id": "huset", "name": Huset}'],
  ] as const)
    test(`is all read before where one that is named ${what}`, async () => {
      const odd = JSON.stringify(whole).replace(HOUSE, house);
      assert.ok(odd.includes(house));
      const {parts, read} = await growing(odd);
      const plain = await readFeed(odd, period);
      assert.deepEqual(listsOf(parts[0]!), listsOf(plain));
      assert.deepEqual(parts[0]!.places, plain.places);
      assert.deepEqual(inOrder(read.problems), inOrder(plain.problems));
    });

  test('is not waited for where nothing has its id', async () => {
    const {parts} = await growing({...whole, places: places.slice(1)});
    assert.deepEqual(listsOf(parts[0]!)[1], ['skolen']);
    assert.equal(parts[0]!.activities.length < 100, true);
  });

  test('waits for 200 activities at the most', async () => {
    const counts: [activities: number, unread: number][] = [];
    const take = showCertain(Date.parse(`${now}+01:00`), () => Promise.resolve(false));
    const bytes = new TextEncoder().encode(JSON.stringify(whole));
    await readFeed(
      Array.from({length: Math.ceil(bytes.length / 500)}, (_, i) => bytes.subarray(i * 500, (i + 1) * 500)),
      {
        ...period,
        arriving: (part) => {
          counts.push([part.activities.length, part.unread?.length ?? 0]);
          return take(part);
        },
      },
    );
    const waited = counts.filter(([, unread]) => unread).map(([activities]) => activities);
    assert.ok(waited.at(-1)! >= 200 && waited.at(-2)! < 200, waited.slice(-3).join());
  });

  for (const [what, odd, read] of [
    ['is out of order', {...whole, activities: [...activities.slice(100, 105), first, ...activities.slice(1, 90)]}, true],
    ['is ordered from a moment that is still to come', {...whole, orderedFrom: '2026-11-23T12:01'}, true],
    ['is as it says', whole, false],
  ] as const)
    test(`is ${read ? '' : 'not '}read with the first activities where the feed ${what}`, async () => {
      const {unread} = await growing(odd, {size: 3_000, isEnough: () => false});
      assert.equal(unread[1] === 0, read, unread.join());
    });

  test('is read first where the feed does not say its zone: nothing of it can be drawn', async () => {
    const {timeZone: _, ...zoneless} = whole;
    const {read, unread} = await growing(zoneless);
    assert.deepEqual([unread, read.places.length], [[], 3]);
    const bounds = {records: 12};
    const limited = await readFeed(JSON.stringify(zoneless), {...period, bounds, arriving: () => Promise.resolve(true)});
    assert.deepEqual([limited.places.length, limited.activities.length], [3, 3]);
  });
});
