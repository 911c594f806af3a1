// At home only: days are handed in, and the feeds name their zone.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Order, showCertain} from '../../../src/feed/json/order.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import {agendaOf, listingOf} from '../../../src/model/agenda.js';
import type {ActivityRecord, Feed} from '../../../src/model/feed.js';
import {nextStart} from '../../../src/model/next-start.js';
import {withId} from '../../../src/model/with-id.js';
import {feedText} from '../../../src/tool/fetch/feed-text.js';
import {gather} from '../../../src/tool/fetch/gather.js';
import {feedOf} from '../../bench/feeds.mjs';
import {COPENHAGEN} from '../../tools/records.js';

const day = '2026-11-23';
/** A Monday afternoon, when some of the day is over. */
const moment = `${day}T16:30`;
const period = {from: '2026-11-22', until: '2027-03-01', timeZone: 'Europe/Copenhagen'};
const utf8 = (text: string) => new TextEncoder().encode(text);

interface Written {
  readonly orderedFrom?: string;
  readonly activities: readonly ActivityRecord[];
}

/** As `lbb-feed fetch` writes it. */
const write = async (feed: object, orderFrom?: string): Promise<string> =>
  feedText(await gather(utf8(JSON.stringify(feed)), period), {...period, ...(orderFrom && {orderFrom}), sources: []}, []);

const ofBench = feedOf(1500, {today: Date.parse(day)});
/** What does not simply begin and end on one of its days. */
const unusual = Object.entries({
  night: [{byDay: ['SU', 'MO'], startTime: '22:00', endTime: '02:00'}],
  endless: [{byDay: ['MO', 'TU'], startTime: '15:00'}],
  endlessNight: [{byDay: ['SU', 'MO'], startTime: '23:30'}],
  exhibition: [{dates: [{start: '2026-09-01', end: '2027-01-31'}]}],
  weekend: [{dates: [{start: '2026-11-21', end: '2026-11-24'}]}],
} as const).map(([id, schedule]) => ({id, name: id, schedule}));
const large = {...ofBench, activities: [...ofBench.activities, ...unusual]};
const startsOf = ({activities}: Written, from = moment) => activities.map((activity) => nextStart(activity, COPENHAGEN, from) ?? '9999');

describe('a large feed that the tool writes', () => {
  test('stands in the order of its next dates, says so before its records, and has places before activities', async () => {
    const text = await write(large, moment);
    const written = JSON.parse(text) as Written;
    assert.match(text, /^\{\s*"version": 1,\s*"orderedFrom": "2026-11-23T16:30",/);
    assert.ok(text.indexOf('"organizations"') < text.indexOf('"activities"'));
    assert.deepEqual(startsOf(written), startsOf(written).toSorted());
    assert.equal(new Set(startsOf(written)).size > 50, true);
    const ids = ({activities}: {readonly activities: readonly {readonly id?: string}[]}) => activities.map(({id}) => id).sort();
    assert.deepEqual(ids(written), ids(large));
  });
  test('has what is cancelled or moved where its next date is, and offers without dates last', async () => {
    const moved = {...large.activities[0]!, id: 'moved', schedule: [{byDay: ['TU'], startTime: '10:00'}], changes: [{date: '2026-11-24', startDate: '2026-11-23', startTime: '16:45'}]}; // prettier-ignore
    const written = JSON.parse(
      await write({...large, activities: [{id: 'offer', name: 'Offer'}, ...large.activities, moved]}, moment),
    ) as Written;
    const ids = written.activities.map(({id}) => id);
    assert.deepEqual(
      ['offer', 'moved'].map((id) => startsOf(written)[ids.indexOf(id)]),
      ['9999', '2026-11-23T16:45'],
    );
    assert.deepEqual(startsOf(written), startsOf(written).toSorted());
  });
  for (const [what, feed, orderFrom] of [
    ['is small', feedOf(20, {today: Date.parse(day)}), moment],
    ['is for an editor', large, undefined],
  ] as const)
    test(`stays as it is where it ${what}`, async () => {
      const written = JSON.parse(await write(feed, orderFrom)) as Written;
      assert.equal(written.orderedFrom, undefined);
      assert.deepEqual(written.activities.map(({id}) => id), feed.activities.map(({id}) => id)); // prettier-ignore
    });
});

/** What is handed on of a feed while it arrives, and the feed. */
async function readGrowing(text: string, {now = moment, isTaken = true} = {}) {
  const parts: Feed[] = [];
  const show = (part: Feed) => {
    parts.push(part);
    return Promise.resolve(isTaken);
  };
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += 50_000) {
      await Promise.resolve();
      yield utf8(text.slice(at, at + 50_000));
    }
  };
  return {
    feed: await readFeed(pieces(), {from: '2026-11-20', until: '2027-01-01', arriving: showCertain(Date.parse(`${now}+01:00`), show)}),
    parts,
  };
}

/** The lines of a list, as far as they are certain. */
async function linesOf(feed: Feed, now: string, until: string): Promise<string[]> {
  const {days} = agendaOf(await listingOf(feed), {now, until});
  return days.flatMap(({date, items}) => items.map(({activity, occurrence}) => `${date} ${occurrence.start} ${activity.id}`));
}

describe('an ordered feed that is still arriving', () => {
  for (const [from, now] of [
    [moment, moment],
    [moment, `${day}T16:31`],
    [moment, '2026-11-24T00:30'],
    [moment, '2026-11-25T09:00'],
    [moment, '2026-12-02T20:00'],
    [`${day}T00:00`, `${day}T00:00`],
    [`${day}T00:00`, moment],
  ] as const)
    test(`from ${from} is handed on in parts whose lines, at ${now}, are the first of the whole`, async () => {
      const {feed, parts} = await readGrowing(await write(large, from), {now});
      assert.ok(parts.length > 2);
      for (const part of parts) {
        const until = part.completeUntil!;
        const lines = await linesOf(part, now, until);
        assert.deepEqual(lines, (await linesOf(feed, now, until)).slice(0, lines.length));
        const namesOf = ({organizations, places}: Feed) =>
          part.activities.map(({organization, place}) => [withId(organizations, organization), withId(places, place)]);
        assert.deepEqual([namesOf(part), part.name], [namesOf(feed), feed.name]);
      }
      assert.deepEqual([parts.at(-1)!.organizations, parts.at(-1)!.places], [feed.organizations, feed.places]);
      assert.equal(feed.completeUntil, undefined);
      assert.deepEqual(feed.problems, []);
    });

  for (const hours of ['07:00', '13:00', '21:00'])
    test(`of 10,000 offers that is written at ${hours} needs no more than 25 activities and what they name for a screen of ten lines`, async () => {
      const now = `${day}T${hours}`;
      const text = await write(feedOf(10_000, {today: Date.parse(day)}), now);
      let needed = 0;
      let named = 0;
      const isEnough = async (part: Feed) => {
        const isFull = (await linesOf(part, now, part.completeUntil!)).length > 10;
        if (isFull && !needed) {
          needed = part.activities.length;
          named = part.organizations.length + part.places.length;
        }
        return isFull;
      };
      await readFeed([utf8(text)], {from: '2026-11-22', until: '2026-12-07', arriving: showCertain(Date.parse(`${now}+01:00`), isEnough)});
      assert.ok(needed > 10 && needed <= 25, `${needed}`);
      assert.ok(named > 10 && named <= 2 * needed, `${named} of 520`);
    });

  test('is known to be in order by the dates that were read, and by what is reckoned where they begin too late', async () => {
    const {activities} = await readGrowing(await write(large, moment)).then(({feed}) => feed);
    const seenFrom = async (at: string, readFrom: string) => {
      const {dated, later, reached, wrong} = await new Order(at, 'Europe/Copenhagen', readFrom).follow(activities);
      return [dated, later, reached, wrong?.activity.id];
    };
    // Dates were read from 20 November on.
    for (const at of [moment, `${day}T00:00`, '2026-11-24T09:00', '2026-11-20T03:00'])
      assert.deepEqual(await seenFrom(at, '2026-11-20'), await seenFrom(at, '9999-12-31'), at);
    assert.equal((await seenFrom(moment, '2026-11-20'))[3], undefined);
    assert.notEqual((await seenFrom('2026-11-20T02:59', '2026-11-20'))[0], 0);
  });

  test('grows fourfold once it is shown, and by less until then', async () => {
    const text = await write(large, moment);
    const sizes = ({parts}: {parts: readonly Feed[]}) => parts.map(({activities}) => activities.length);
    const shown = sizes(await readGrowing(text));
    assert.ok(
      shown.every((size, i) => !i || size >= 4 * shown[i - 1]!),
      shown.join(),
    );
    const tried = sizes(await readGrowing(text, {isTaken: false}));
    assert.ok(tried.length > shown.length, tried.join());
  });

  test('is tried again with what came while it was tried', async () => {
    const written = JSON.parse(await write(large, moment)) as Written;
    const whole = await readFeed(JSON.stringify(written), {from: '2026-11-20', until: '2027-01-01'});
    const feed = {...whole, activities: whole.activities.slice(0, 100), readFrom: '2026-11-20'};
    const tried: number[] = [];
    const take = showCertain(Date.parse(`${moment}+01:00`), (part) => {
      tried.push(part.activities.length);
      if (tried.length === 1) feed.activities.push(...whole.activities.slice(100, 150));
      return Promise.resolve(false);
    });
    await take(feed);
    await take(feed);
    assert.deepEqual(tried, [60, 78, 102, 133]);
  });

  const unsaid = (text: string) => text.replace(/"orderedFrom": "[^"]*",/, '');
  test('need not say that it is ordered, as seen from midnight', async () => {
    const {parts} = await readGrowing(unsaid(await write(large, `${day}T00:00`)));
    assert.ok(parts.length > 1);
    const {parts: none, feed} = await readGrowing(JSON.stringify(large));
    assert.deepEqual([none, feed.problems], [[], []]);
  });

  test('need not say so either where it is ordered as seen from later that day, and each activity has one date', async () => {
    const times = (i: number) => `${day.slice(0, 8)}${23 + Math.floor(i / 240)}T${String(Math.floor((i % 240) / 10)).padStart(2, '0')}:00`;
    const activities = ofBench.activities.map((one, i) => ({...one, schedule: [{dates: [times(i)]}]}));
    const {feed, parts} = await readGrowing(unsaid(await write({...ofBench, activities}, moment)), {now: `${day}T20:00`});
    assert.ok(parts.length > 1);
    for (const part of parts) {
      const lines = await linesOf(part, `${day}T20:00`, part.completeUntil!);
      assert.deepEqual(lines, (await linesOf(feed, `${day}T20:00`, part.completeUntil!)).slice(0, lines.length));
    }
  });

  test('is not handed on while its places are still to come', async () => {
    const written = JSON.parse(await write({...large, places: [{id: 'p', name: 'Huset'}]}, day)) as Written & {readonly places: unknown};
    const {places, activities: records, ...head} = written;
    const activities = records.map((activity) => ({...activity, place: 'p'}));
    assert.ok((await readGrowing(JSON.stringify({...head, places, activities}))).parts.length);
    assert.equal((await readGrowing(JSON.stringify({...head, activities, places}))).parts.length, 0);
  });

  test('that is not what it says is read all the same, and its first wrong record is named', async () => {
    const written = JSON.parse(await write(large, moment)) as Written;
    const activities = [...written.activities.slice(300), ...written.activities.slice(0, 300)];
    const {feed, parts} = await readGrowing(JSON.stringify({...written, activities}));
    assert.deepEqual(feed.problems.map(({code, where}) => [code, where]), [['order', `activities "${written.activities[0]!.id}"`]]); // prettier-ignore
    assert.equal(feed.activities.length, large.activities.length);
    assert.ok(parts.every((part) => part.activities.length <= 1200));
  });

  for (const orderedFrom of ['i dag', '2026-02-31', '2026-02-31T16:30'])
    test(`that says it of ${orderedFrom}, which is none, is read as one that says nothing`, async () => {
      const written = JSON.parse(await write(large, `${day}T00:00`)) as Written;
      const {feed, parts} = await readGrowing(JSON.stringify({...written, orderedFrom}));
      assert.deepEqual(feed.problems.map(({code, where}) => [code, where]), [['date-time', 'orderedFrom']]); // prettier-ignore
      assert.equal(feed.activities.length, large.activities.length);
      assert.ok(parts.length);
    });

  test('that says a day is ordered from its midnight', async () => {
    const written = JSON.parse(await write(large, `${day}T00:00`)) as Written;
    const {feed, parts} = await readGrowing(JSON.stringify({...written, orderedFrom: day}));
    assert.deepEqual([parts.length > 2, feed.problems], [true, []]);
    const later = JSON.parse(await write(large, moment)) as Written;
    const {feed: other} = await readGrowing(JSON.stringify({...later, orderedFrom: day}));
    assert.deepEqual(other.problems.map(({code}) => code), ['order']); // prettier-ignore
  });

  test('is handed on from the minute on from which it is ordered: before, something might be on that is not in its place', async () => {
    const text = await write(large, moment);
    const partsAt = async (now: string) => (await readGrowing(text, {now})).parts.length;
    assert.deepEqual([await partsAt(`${day}T16:29`), (await partsAt(moment)) > 2], [0, true]);
    assert.equal((await readGrowing(text, {now: '2026-11-20T12:00'})).feed.activities.length, large.activities.length);
  });
});
