// At home only: days are handed in, and the feeds name their zone.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {showCertain} from '../../../src/feed/json/order.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import {agendaOf, listingOf} from '../../../src/model/agenda.js';
import type {ActivityRecord, Feed} from '../../../src/model/feed.js';
import {nextStart} from '../../../src/model/next-start.js';
import {parseWindow} from '../../../src/model/schedule.js';
import {feedText} from '../../../src/tool/fetch/feed-text.js';
import {gather} from '../../../src/tool/fetch/gather.js';
import {feedOf} from '../../bench/feeds.mjs';
import {COPENHAGEN} from '../../tools/records.js';

const day = '2026-11-23';
const period = {from: '2026-11-22', until: '2027-03-01', timeZone: 'Europe/Copenhagen'};
const utf8 = (text: string) => new TextEncoder().encode(text);

interface Written {
  readonly orderedFrom?: string;
  readonly activities: readonly ActivityRecord[];
}

/** As `lbb-feed fetch` writes it. */
const write = async (feed: object, orderFrom?: string): Promise<string> =>
  feedText(await gather(utf8(JSON.stringify(feed)), period), {...period, ...(orderFrom && {orderFrom}), sources: []}, []);

const large = feedOf(1500, {today: Date.parse(day)});
const startsOf = ({activities}: Written) =>
  activities.map((activity) => nextStart(activity, COPENHAGEN, parseWindow(day, '9999-12-31', COPENHAGEN)) ?? '9999');

describe('a large feed that the tool writes', () => {
  test('stands in the order of its next dates, says so before its records, and has places before activities', async () => {
    const text = await write(large, day);
    const written = JSON.parse(text) as Written;
    assert.match(text, /^\{\s*"version": 1,\s*"orderedFrom": "2026-11-23",/);
    assert.ok(text.indexOf('"organizations"') < text.indexOf('"activities"'));
    assert.deepEqual(startsOf(written), startsOf(written).toSorted());
    assert.equal(new Set(startsOf(written)).size > 50, true);
    const ids = ({activities}: {readonly activities: readonly {readonly id?: string}[]}) => activities.map(({id}) => id).sort();
    assert.deepEqual(ids(written), ids(large));
  });
  test('has what is cancelled or moved where its next date is, and offers without dates last', async () => {
    const moved = {...large.activities[0]!, id: 'moved', schedule: [{byDay: ['TU'], startTime: '10:00'}], changes: [{date: '2026-11-24', startDate: '2026-11-23', startTime: '00:15'}]}; // prettier-ignore
    const written = JSON.parse(
      await write({...large, activities: [{id: 'offer', name: 'Offer'}, ...large.activities, moved]}, day),
    ) as Written;
    const ids = written.activities.map(({id}) => id);
    assert.deepEqual(
      ['offer', 'moved'].map((id) => startsOf(written)[ids.indexOf(id)]),
      ['9999', '2026-11-23T00:15'],
    );
    assert.deepEqual(startsOf(written), startsOf(written).toSorted());
  });
  for (const [what, feed, orderFrom] of [
    ['is small', feedOf(20, {today: Date.parse(day)}), day],
    ['is for an editor', large, undefined],
  ] as const)
    test(`stays as it is where it ${what}`, async () => {
      const written = JSON.parse(await write(feed, orderFrom)) as Written;
      assert.equal(written.orderedFrom, undefined);
      assert.deepEqual(written.activities.map(({id}) => id), feed.activities.map(({id}) => id)); // prettier-ignore
    });
});

/** What is handed on of a feed while it arrives, and the feed. */
async function readGrowing(text: string, {today = day, isTaken = true} = {}) {
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
    feed: await readFeed(pieces(), {from: '2026-11-20', until: '2027-01-01', arriving: showCertain(Date.parse(`${today}T12:00Z`), show)}),
    parts,
  };
}

/** The lines of a list, as far as they are certain. */
async function linesOf(feed: Feed, now: string, until: string): Promise<string[]> {
  const {days} = agendaOf(await listingOf(feed), {now, until});
  return days.flatMap(({date, items}) => items.map(({activity, occurrence}) => `${date} ${occurrence.start} ${activity.id}`));
}

describe('an ordered feed that is still arriving', () => {
  for (const now of [`${day}T00:00`, `${day}T16:30`, '2026-11-25T09:00', '2026-12-02T20:00'])
    test(`is handed on in parts whose lines, on ${now}, are the first of the whole`, async () => {
      const {feed, parts} = await readGrowing(await write(large, day));
      assert.ok(parts.length > 2);
      for (const part of parts) {
        const until = part.completeUntil!;
        const lines = await linesOf(part, now, until);
        assert.deepEqual(lines, (await linesOf(feed, now, until)).slice(0, lines.length));
        assert.deepEqual([part.organizations, part.places, part.name], [feed.organizations, feed.places, feed.name]);
      }
      assert.equal(feed.completeUntil, undefined);
      assert.deepEqual(feed.problems, []);
    });

  test('grows fourfold once it is shown, and by less until then', async () => {
    const text = await write(large, day);
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
    const written = JSON.parse(await write(large, day)) as Written;
    const whole = await readFeed(JSON.stringify(written), {from: '2026-11-20', until: '2027-01-01'});
    const feed = {...whole, activities: whole.activities.slice(0, 100)};
    const tried: number[] = [];
    const take = showCertain(Date.parse(`${day}T12:00Z`), (part) => {
      tried.push(part.activities.length);
      if (tried.length === 1) feed.activities.push(...whole.activities.slice(100, 150));
      return Promise.resolve(false);
    });
    await take(feed);
    await take(feed);
    assert.deepEqual(tried, [100, 150]);
  });

  test('need not say that it is ordered', async () => {
    const text = await write(large, day);
    const {parts} = await readGrowing(text.replace(/"orderedFrom": "[^"]*",/, ''));
    assert.ok(parts.length > 1);
    const {parts: none, feed} = await readGrowing(JSON.stringify(large));
    assert.deepEqual([none, feed.problems], [[], []]);
  });

  test('is not handed on while its places are still to come', async () => {
    const written = JSON.parse(await write({...large, places: [{id: 'p', name: 'Huset'}]}, day)) as Written & {readonly places: unknown};
    const {places, activities: records, ...head} = written;
    const activities = records.map((activity) => ({...activity, place: 'p'}));
    assert.ok((await readGrowing(JSON.stringify({...head, places, activities}))).parts.length);
    assert.equal((await readGrowing(JSON.stringify({...head, activities, places}))).parts.length, 0);
  });

  test('that is not what it says is read all the same, and its first wrong record is named', async () => {
    const written = JSON.parse(await write(large, day)) as Written;
    const activities = [...written.activities.slice(300), ...written.activities.slice(0, 300)];
    const {feed, parts} = await readGrowing(JSON.stringify({...written, activities}));
    assert.deepEqual(feed.problems.map(({code, where}) => [code, where]), [['order', `activities "${written.activities[0]!.id}"`]]); // prettier-ignore
    assert.equal(feed.activities.length, 1500);
    assert.ok(parts.every((part) => part.activities.length <= 1200));
  });

  test('that says it of a day that is none is read as one that says nothing', async () => {
    const written = JSON.parse(await write(large, day)) as Written;
    const {feed, parts} = await readGrowing(JSON.stringify({...written, orderedFrom: 'i dag'}));
    assert.deepEqual(feed.problems.map(({code, where}) => [code, where]), [['date', 'orderedFrom']]); // prettier-ignore
    assert.deepEqual(parts.map(({orderedFrom}) => orderedFrom), parts.map(() => undefined)); // prettier-ignore
  });
});
