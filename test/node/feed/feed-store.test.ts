// At home only: it compares two readings of the same bytes.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {feedStore, type FeedRequest} from '../../../src/feed/feed-store.js';
import type {Download} from '../../../src/model/download.js';
import {FeedError, type Feed} from '../../../src/model/feed.js';
import {calendarOf, feedOf} from '../../bench/feeds.mjs';

const week: FeedRequest = {from: '2026-11-23', until: '2026-11-30', untilIfSmall: '2027-03-01', titleCommands: ''};
const today = Date.UTC(2026, 10, 23);
const small = JSON.stringify(feedOf(20, {today}));
const large = JSON.stringify(feedOf(1500, {today}));

/** The bytes of a text in pieces of 100 kB; `breaks`: where each try ends in an error, the last one in none. */
function download(url: string, text: string, breaks: readonly number[] = []): Download {
  const bytes = new TextEncoder().encode(text);
  const self = {
    url,
    part: [],
    restarts: 0,
    fetchedAt: today,
    chunks: {
      async *[Symbol.asyncIterator]() {
        const end = breaks[self.restarts];
        for (let at = 0; at < (end ?? bytes.length); at += 100_000) {
          await Promise.resolve();
          yield bytes.subarray(at, at + 100_000);
        }
        if (end === undefined) return;
        self.restarts++;
        throw new Error('broken');
      },
    },
  };
  return self;
}

/** A store whose addresses give what stands in `answers` when the network is asked; it remembers what it got, as the network's room does with all but the largest. */
function storeOf(answers: Record<string, Download | FeedError>, {keeps = true} = {}) {
  const asked: string[] = [];
  const reported: string[] = [];
  const known = new Map<string, Download>();
  const read = feedStore({
    load(address, {again}) {
      const before = known.get(address);
      if (before && !again) return before;
      asked.push(address);
      const answer = answers[address]!;
      if (answer instanceof FeedError) return failing(address, answer);
      if (keeps) known.set(address, answer);
      return answer;
    },
    slices: () => ({pause: () => undefined, restart() {}}),
    yieldToPage: () => Promise.resolve(),
    report: (source, _among, problems, error) => void reported.push(`${source} ${error?.code ?? problems.map(({code}) => code).join()}`),
  });
  return {read, asked, reported};
}

const failing = (url: string, error: Error): Download => ({
  url,
  part: [],
  restarts: 0,
  fetchedAt: 0,
  chunks: {[Symbol.asyncIterator]: () => ({next: () => Promise.reject(error)})},
});

describe('the readings of a page', () => {
  test('are shared by all who ask for the same period, and others read the same bytes', async () => {
    const {read, asked} = storeOf({a: download('https://a.example/', small)});
    const [one, other] = await Promise.all([read(['a'], week), read(['a'], week)]);
    assert.equal(other.feed, one.feed);
    const farther = await read(['a'], {...week, until: '2026-12-01'});
    assert.notEqual(farther.feed, one.feed);
    assert.deepEqual(asked, ['a']);
    assert.equal(farther.fetchedAt, today);
    assert.equal(farther.feed!.sources.map(({url}) => url).join(), 'https://a.example/');
  });

  test('of different periods stand side by side, each with its last good copy, and none is older than the last answer', async () => {
    const answers: Record<string, Download | FeedError> = {a: download('a', large)};
    const {read, asked} = storeOf(answers);
    const fortnight = {...week, until: '2026-12-07'};
    const [one, other] = await Promise.all([read(['a'], week), read(['a'], fortnight)]);
    assert.notEqual(other.feed, one.feed);
    assert.equal((await read(['a'], week)).feed, one.feed);
    assert.equal((await read(['a'], fortnight)).feed, other.feed);
    answers.a = new FeedError('offline');
    const [old, otherOld] = await Promise.all([read(['a'], {...week, again: true}), read(['a'], {...fortnight, again: true})]);
    assert.deepEqual([old.feed, otherOld.feed], [one.feed, other.feed]);
    assert.equal((await read(['a'], {...week, until: '2026-12-14'})).feed!.activities.length, 1500);
    answers.a = download('a', small);
    await read(['a'], {...week, again: true});
    assert.equal((await read(['a'], fortnight)).feed!.activities.length, 20);
    assert.equal(asked.length, 4);
  });

  test('of a fifth period make the first one read anew, so that a page that stays open for days keeps no old ones', async () => {
    const {read} = storeOf({a: download('a', small)});
    const untils = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'];
    const readAll = () => Promise.all(untils.map(async (until) => (await read(['a'], {...week, until})).feed!));
    const feeds = await readAll();
    assert.deepEqual(
      (await readAll()).map((feed, i) => feed === feeds[i]),
      [true, true, true, true],
    );
    await read(['a'], {...week, until: '2026-12-04'});
    assert.notEqual((await read(['a'], week)).feed, feeds[0]);
  });

  test('of a body that the network does not keep are shared all the same, and one that failed is tried anew', async () => {
    const answers: Record<string, Download | FeedError> = {a: download('a', small), b: new FeedError('timeout')};
    const {read, asked} = storeOf(answers, {keeps: false});
    const {feed} = await read(['a'], week);
    assert.equal((await read(['a'], week)).feed, feed);
    assert.equal((await read(['b'], week)).feed, undefined);
    answers.b = download('b', small);
    assert.equal((await read(['b'], week)).feed!.activities.length, 20);
    assert.deepEqual(asked, ['a', 'b', 'b']);
  });

  test('reach far ahead in a small feed, and in a large one as far as is asked', async () => {
    const padded = (bytes: number) => download('padded', small.padEnd(bytes - new TextEncoder().encode(small).length + small.length));
    const downloads = {'500 kB': padded(500_000), 'a byte more': padded(500_001)};
    const {read} = storeOf({small: download('small', small), large: download('large', large), ...downloads});
    const last = async (source: string, request = week) =>
      (await read([source], request)).feed!.activities.flatMap(({occurrences}) => occurrences.map(({start}) => start.slice(0, 10))).sort().at(-1)!; // prettier-ignore
    assert.ok((await last('small')) > '2027-02-20');
    assert.equal(await last('large'), '2026-11-29');
    assert.equal(await last('large', {...week, until: '2026-12-14'}), '2026-12-13');
    assert.ok((await last('500 kB')) > '2027-02-20');
    assert.equal(await last('a byte more'), '2026-11-29');
    // Only what a feed begins with says that it is ordered.
    const behind = small.replace('{', `{"x-${'-'.repeat(100_000)}": "orderedFrom",`);
    assert.ok((await storeOf({behind: download('behind', behind)}).read(['behind'], week)).feed!.activities.some(({occurrences}) => occurrences.some(({start}) => start > '2027-02-20'))); // prettier-ignore
  });

  test('begin anew when the connection broke in the middle, and only then', async () => {
    const whole = await storeOf({a: download('a', large)}).read(['a'], week);
    const {read, reported} = storeOf({a: download('a', large, [700_000, 600_000])});
    assert.deepEqual(await read(['a'], week), whole);
    assert.deepEqual(reported, []);
    const broken = storeOf({a: download('a', '[]')});
    assert.equal((await broken.read(['a'], week)).failures[0]!.error.code, 'not-feed');
  });

  test('keep the last good copy when asking again fails, and try again after a failure', async () => {
    const answers: Record<string, Download | FeedError> = {a: download('a', small)};
    const {read, reported} = storeOf(answers);
    const good = await read(['a'], week);
    answers.a = new FeedError('offline', {url: 'a'});
    const old = await read(['a'], {...week, again: true});
    assert.equal(old.feed, good.feed);
    assert.equal(old.failures[0]!.error.code, 'offline');
    assert.ok(old.failures[0]!.hasCopy);
    answers.a = download('a', JSON.stringify({version: 1, activities: []}));
    const fresh = await read(['a'], {...week, again: true});
    assert.deepEqual([fresh.feed!.activities, fresh.failures], [[], []]);
    assert.deepEqual(reported, ['a offline']);
  });

  test('are merged, and one dead feed does not empty the list', async () => {
    const older = {...download('c', small), fetchedAt: today - 1000};
    const {read} = storeOf({a: download('a', small), b: new FeedError('not-found'), c: older});
    const {feed, failures, fetchedAt} = await read(['a', 'b', 'c'], week);
    assert.equal(fetchedAt, older.fetchedAt);
    assert.deepEqual(
      feed!.sources.map(({url}) => url),
      ['a', 'c'],
    );
    assert.deepEqual(
      failures.map(({source, error, hasCopy}) => [source, error.code, hasCopy]),
      [['b', 'not-found', false]],
    );
    assert.deepEqual(await read([], week), {failures: [], fetchedAt: 0});
  });

  test('have no signup of a later address while the first cannot be read', async () => {
    const signup = {controller: 'En anden', contact: 'x', purpose: 'x', retention: 'x'};
    const other = JSON.stringify({version: 1, activities: [], signup});
    const {read} = storeOf({a: new FeedError('not-found'), b: download('b', other)});
    assert.equal((await read(['a', 'b'], week)).feed!.signup, undefined);
    assert.equal((await read(['b', 'a'], week)).feed!.signup!.controller, 'En anden');
  });

  test('name what is wrong with a feed once, however often it is read', async () => {
    const bad = (name: string) => JSON.stringify({version: 1, activities: [{id: 'a', name: 'A', url: 1}, {id: name}]});
    const answers = {a: download('a', bad('x'))};
    const {read, reported} = storeOf(answers);
    await read(['a'], week);
    await read(['a'], {...week, untilIfSmall: '2027-05-01', until: '2026-12-01'});
    await read(['a'], {...week, again: true});
    assert.deepEqual(reported, ['a text,missing']);
    answers.a = download('a', small);
    await read(['a'], {...week, again: true});
    answers.a = download('a', bad('x'));
    await read(['a'], {...week, again: true});
    assert.deepEqual(reported, ['a text,missing', 'a text,missing']);
  });

  test('name a fault of ours as one', async () => {
    const {read} = storeOf({a: failing('a', new Error('odd')), b: failing('b', new Error('long '.repeat(100)))});
    const {failures} = await read(['a', 'b'], week);
    assert.deepEqual([failures[0]!.error.code, failures[0]!.error.values], ['unexpected', {found: 'Error: odd'}]);
    assert.equal(failures[1]!.error.values.found!.toString().length, 200);
  });
});

describe('a feed that never arrives to its end', () => {
  const rest = feedOf(12, {today});
  const {version: _, activities: __, ...others} = rest;
  for (const [kind, whole] of [
    ['JSON', JSON.stringify(rest)],
    ['JSON, activities first', JSON.stringify({version: 1, activities: rest.activities, ...others})],
    ['a calendar', calendarOf(feedOf(12, {today}))],
  ] as const)
    test(`is shown as far as it came whole, wherever it breaks off, and the failure is told: ${kind}`, async () => {
      const bytes = new TextEncoder().encode(whole);
      const {feed: all} = await storeOf({a: download('a', whole)}).read(['a'], week);
      const known = new Map(all!.activities.map(({id, occurrences}) => [id, JSON.stringify(occurrences)]));
      const counts: number[] = [];
      for (let end = 1; end < bytes.length; end += 53) {
        const part = [bytes.subarray(0, end)];
        const broken = {...failing('a', new FeedError('broke-off')), part, fetchedAt: today};
        const {read, reported} = storeOf({a: broken});
        const {feed, failures, fetchedAt} = await read(['a'], week);
        assert.deepEqual(reported, ['a broke-off']);
        assert.equal(failures.length, 1);
        assert.equal(fetchedAt, feed ? today : 0);
        for (const {id, occurrences} of feed?.activities ?? []) assert.equal(JSON.stringify(occurrences), known.get(id), `${id}, ${end}`);
        assert.ok(!feed || feed.problems.some(({code}) => code === 'truncated'), String(end));
        counts.push(feed?.activities.length ?? 0);
      }
      assert.deepEqual(
        counts,
        [...counts].sort((a, b) => a - b),
      );
      assert.ok(counts[0] === 0 && counts.at(-1)! >= known.size - 1, counts.join());
    });

  test('is not shown in place of an older whole copy, nor beside other feeds', async () => {
    const part = [new TextEncoder().encode(small.slice(0, -2))];
    const answers: Record<string, Download | FeedError> = {a: download('a', small), b: download('b', small)};
    const broken = {...failing('a', new FeedError('broke-off')), part};
    const {read} = storeOf(answers, {keeps: false});
    const good = await read(['a'], week);
    answers.a = broken;
    assert.equal((await read(['a'], {...week, again: true})).feed, good.feed);
    const beside = await storeOf({...answers, a: broken}).read(['a', 'b'], week);
    assert.deepEqual(
      beside.feed!.sources.map(({url}) => url),
      ['b'],
    );
  });
});

describe('what has come of a feed while the rest is arriving', () => {
  const text = JSON.stringify({orderedFrom: '2026-11-23', ...feedOf(20, {today})});
  for (const [what, source, isHandedOn] of [
    ['large', large, true],
    ['small', small, false],
    ['small, but says that it is ordered', text, true],
  ] as const)
    test(`is ${isHandedOn ? '' : 'not '}handed on where it is ${what}, and waited for`, async () => {
      const seen: number[] = [];
      let isBusy = false;
      let announced = 0;
      const arriving = async (part?: Feed) => {
        if (!part) {
          announced++;
          assert.equal(seen.length, 0);
          return;
        }
        assert.equal(isBusy, false);
        isBusy = true;
        await Promise.resolve();
        isBusy = false;
        seen.push(part.activities.length);
      };
      const bytes = new TextEncoder().encode(source);
      const half = Math.floor(bytes.length / 2);
      const chunks = {
        async *[Symbol.asyncIterator]() {
          yield bytes.subarray(0, half);
          await Promise.resolve();
          yield bytes.subarray(half);
        },
      };
      const {feed} = await storeOf({a: {url: 'a', part: [], restarts: 0, fetchedAt: today, chunks}}).read(['a'], {...week, arriving});
      assert.equal(seen.length > 0, isHandedOn);
      // Before its first part, so that the code which shows parts is there with it.
      assert.equal(announced, source === text ? 1 : 0);
      assert.ok(seen.every((count) => count < feed!.activities.length), seen.join()); // prettier-ignore
      assert.deepEqual(
        seen,
        seen.toSorted((a, b) => a - b),
      );
    });

  test('is handed on to all who ask for it, also to who comes later', async () => {
    const seen: [string, number][] = [];
    const {read} = storeOf({a: download('a', large)});
    const as = (name: string, first?: () => unknown) => ({
      ...week,
      arriving: (part?: Feed) => {
        if (!part) return;
        const {activities} = part;
        if (!seen.some(([who]) => who === name)) first?.();
        seen.push([name, activities.length]);
      },
    });
    let later: Promise<unknown> | undefined;
    const one = read(
      ['a'],
      as('one', () => (later = read(['a'], as('later')))),
    );
    const [{feed}] = await Promise.all([one, read(['a'], as('other'))]);
    await later;
    const countsOf = (name: string) => seen.filter(([who]) => who === name).map(([, count]) => count);
    assert.ok(countsOf('one').length > 2);
    assert.deepEqual(countsOf('other'), countsOf('one'));
    assert.deepEqual(countsOf('later'), countsOf('one'));
    assert.equal((await read(['a'], as('late'))).feed, feed);
    assert.deepEqual(countsOf('late'), []);
  });
});
