import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {FeedError, type Account, type Feed} from '../../src/model/feed.js';
import {accountSentence} from '../../src/text/account.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const window = {from: '2026-11-29', until: '2027-03-01'};

/** Counts of a feed's only source that are not 0. */
const countsOf = (feed: Feed): Partial<Account> =>
  Object.fromEntries(Object.entries(feed.sources[0]!.account!).filter(([, count]) => count));

/** Every event and record is in one class, and there are as many as a count says that knows nothing of ours. */
function assertAddsUp(feed: Feed, found: number): void {
  const {found: counted, ...classes} = feed.sources[0]!.account!;
  const sum = Object.values(classes).reduce((a, b) => a + b, 0);
  assert.deepEqual([counted, sum], [found, found], JSON.stringify(classes));
  assert.ok(Object.values(classes).every((count) => count >= 0));
}

/** Events of a text, by its lines unfolded. */
const eventsIn = (text: string) =>
  text
    .replace(/\r{0,2}\n\r{0,2}|\r/g, '\n')
    .replace(/\n+[ \t]/g, '')
    .split('\n')
    .filter((line) => /^begin\s*:\s*vevent\s*$/i.test(line)).length;

describe('a calendar’s account', () => {
  const folder = 'test/fixtures/ical/accounts';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics')))
    test(`is as the file beside ${file} says, with what is told besides`, async () => {
      const feed = await readFeed(readFileSync(`${folder}/${file}`), window);
      const read = {
        sentence: accountSentence(feed.sources[0]!, 'da'),
        problems: feed.problems.map(({code, values}) => [code, values]),
        dates: feed.activities.flatMap(({name, occurrences}) =>
          occurrences.map(({start, status}) => `${start} ${name as string}${status === 'scheduled' ? '' : ` ${status}`}`),
        ),
      };
      assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(readFileSync(`${folder}/${file.replace('.ics', '.json')}`, 'utf8')));
    });

  const local = (name: string, time: string) => `${name};TZID=Europe/Copenhagen:${time}`;
  const weekly = (...lines: readonly string[]) =>
    event('UID:a@example', local('DTSTART', '20261201T160000'), 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Kor', ...lines);
  const changed = (date: string, ...lines: readonly string[]) =>
    event('UID:a@example', local('RECURRENCE-ID', `${date}T160000`), ...lines, 'SUMMARY:Kor');
  const rows: readonly (readonly [what: string, events: readonly string[], counts: Partial<Account>])[] = [
    ['nothing', [], {}],
    ['a series with a changed and a cancelled date', [weekly(), changed('20261208', local('DTSTART', '20261208T170000')), changed('20261215', 'STATUS:CANCELLED')], {found: 3, shown: 2, cancelled: 1}],
    ['two versions of a changed date', [weekly(), changed('20261208', 'SEQUENCE:2', local('DTSTART', '20261208T170000')), changed('20261208', 'SEQUENCE:1', local('DTSTART', '20261208T180000'))], {found: 3, shown: 2, merged: 1}],
    ['a changed date that a newer series has taken out', [weekly('SEQUENCE:2', local('EXDATE', '20261208T160000')), changed('20261208', 'SEQUENCE:1', local('DTSTART', '20261208T170000'))], {found: 2, shown: 1, merged: 1}],
    ['a changed date that is newer than the series that had taken it out', [weekly('SEQUENCE:1', local('EXDATE', '20261208T160000')), changed('20261208', 'SEQUENCE:2', local('DTSTART', '20261208T170000'))], {found: 2, shown: 2}],
    ['a date moved out of the period', [weekly(), changed('20261208', local('DTSTART', '20271208T170000'))], {found: 2, shown: 1, outside: 1}],
    ['a private date of a series', [weekly(), changed('20261208', 'CLASS:PRIVATE', local('DTSTART', '20261208T170000'))], {found: 2, shown: 1, private: 1}],
    ['a private series with a changed date', [weekly('CLASS:PRIVATE'), changed('20261208', local('DTSTART', '20261208T170000'))], {found: 2, private: 2}],
    ['a private event beside a public one of the same UID', [weekly(), event('UID:a@example', 'CLASS:PRIVATE', local('DTSTART', '20261203T160000'), 'SUMMARY:Samtale')], {found: 2, shown: 1, private: 1}],
    ['a private event without a date', [event('CLASS:PRIVATE', 'SUMMARY:Samtale')], {found: 1, broken: 1}],
    ['a changed date of a series that ended long ago', [event('UID:a@example', local('DTSTART', '20200107T160000'), 'RRULE:FREQ=WEEKLY;UNTIL=20200301T000000Z', 'SUMMARY:Kor'), event('UID:a@example', local('RECURRENCE-ID', '20200114T160000'), local('DTSTART', '20261208T160000'), 'SUMMARY:Kor')], {found: 2, shown: 1, outside: 1}],
    ['only events that say no more than busy', ['Busy', 'optaget', 'Tentative'].map((title, i) => event(`UID:${i}@example`, local('DTSTART', '20261201T160000'), `SUMMARY:${title}`)), {found: 3, freeBusy: 3}],
    ['a busy day that says where', [event('UID:a@example', local('DTSTART', '20261201T160000'), 'SUMMARY:Optaget', 'LOCATION:Hallen')], {found: 1, shown: 1}],
  ]; // prettier-ignore
  for (const [what, events, counts] of rows)
    test(`of ${what}`, async () => {
      assert.deepEqual(countsOf(await readCalendar(calendar(...events), window)), counts);
    });

  test('counts what is beyond a bound', async () => {
    const single = (i: number) =>
      event(`UID:${i}@example`, local('DTSTART', `202612${String(i + 1).padStart(2, '0')}T160000`), 'SUMMARY:x');
    const text = calendar(...Array.from({length: 9}, (_, i) => single(i)));
    const read = async (bounds: {records: number; occurrences: number}) => countsOf(await readCalendar(text, {...window, bounds}));
    assert.deepEqual(await read({records: 6, occurrences: 100}), {found: 9, limit: 3, shown: 6});
    assert.deepEqual(await read({records: 9, occurrences: 4}), {found: 9, limit: 5, shown: 4});
    assert.deepEqual(await read({records: 9, occurrences: 0}), {found: 9, limit: 9});
    // So many that those behind the last one kept are not made any more.
    const many = calendar(
      ...Array.from({length: 30}, (_, i) =>
        event(
          `UID:s${i}@example`,
          `DTSTART:202612${String(1 + (i % 28)).padStart(2, '0')}T${10 + (i % 9)}0000Z`,
          'RRULE:FREQ=DAILY;COUNT=90',
          'SUMMARY:x',
        ),
      ),
      event('UID:past@example', 'DTSTART:20270315T100000Z', 'SUMMARY:Efter perioden'),
    );
    const few = await readCalendar(many, {...window, bounds: {records: 99, occurrences: 3}});
    assert.deepEqual([few.activities.length, countsOf(few)], [2, {found: 31, limit: 28, outside: 1, shown: 2}]);
    const stopped = await readCalendar(text, {...window, pause: () => Promise.resolve('stop')});
    assert.equal(stopped.sources[0]!.account!.found, 9);
    assertAddsUp(stopped, 9);
  });
});

describe('an account adds up', () => {
  const folders = ['ical/accounts', 'ical/dialects', 'hostile'].map((folder) => `test/fixtures/${folder}`);
  for (const file of folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.ics')))
    test(file, async () => {
      const bytes = readFileSync(file);
      try {
        assertAddsUp(await readCalendar(bytes, {from: '2020-01-01', until: '2027-01-01'}), eventsIn(bytes.toString('latin1')));
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error));
      }
    });

  test('in all cases of calendars', async () => {
    const cases = JSON.parse(readFileSync('test/fixtures/ical/cases.json', 'utf8')) as {
      ics?: string;
      windowStart: string;
      windowEnd: string;
    }[];
    for (const {ics, windowStart, windowEnd} of cases)
      if (ics) assertAddsUp(await readCalendar(ics, {from: windowStart, until: windowEnd}), eventsIn(ics));
  });

  /** Pseudo-random whole numbers below a bound, the same in every run. */
  const chooser = (seed: number) => {
    let state = seed;
    return (most: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    };
  };
  for (let seed = 1; seed <= 40; seed++)
    test(`in a calendar made of every kind of event, seed ${seed}`, async () => {
      const below = chooser(seed);
      const expected: Record<string, number> = {};
      const events: string[] = [];
      const made = (kind: keyof Account, ...lines: readonly string[]) => {
        const at = below(events.length + 1);
        // A copy may stand before what it is a copy of; everything else anywhere.
        events.splice(at, 0, event(...lines));
        expected[kind] = (expected[kind] ?? 0) + 1;
      };
      const count = 1 + below(60);
      for (let i = 0; i < count; i++) {
        const day = 1 + below(28);
        const time = (year = 2026) => `${year}12${String(day).padStart(2, '0')}T${String(10 + below(10))}0000`;
        const start = below(2) ? `DTSTART;TZID=Europe/Copenhagen:${time()}` : `DTSTART:${time()}Z`;
        const past = `DTSTART:${time(2019 + below(4))}Z`;
        const title = `SUMMARY:Møde ${i}`;
        const uid = `UID:${seed}-${i}@example`;
        const kind = below(9);
        if (kind === 0) made('private', uid, start, title, `CLASS:${below(2) ? 'PRIVATE' : 'CONFIDENTIAL'}`);
        else if (kind === 1) made('private', uid, past, title, 'CLASS:PRIVATE');
        else if (kind === 2) made('broken', uid, title, below(2) ? 'DTSTART:20261399' : `DTEND:${time()}`, 'CLASS:PRIVATE');
        else if (kind === 3) made('freeBusy', uid, start, 'SUMMARY:Busy');
        else if (kind === 4) made('outside', uid, past, title);
        else if (kind === 5) made('cancelled', uid, start, title, 'STATUS:CANCELLED');
        else if (kind === 6) {
          made('shown', uid, start, title, 'SEQUENCE:3');
          made('merged', uid, start, title, `SEQUENCE:${below(3)}`);
        } else if (kind === 7) {
          made('shown', uid, start, title);
          made('shown', uid, start.replace('2026', '2027').replace(/12(?=\d\dT)/, '01'), title);
          made('outside', uid, past, title);
        } else made('shown', 'UID:all@example', start, title);
      }
      const text = calendar(...events);
      const feed = await readCalendar(text, window);
      assertAddsUp(feed, eventsIn(text));
      assert.deepEqual(countsOf(feed), {found: eventsIn(text), ...expected});
    });
});

describe('a JSON feed’s account', () => {
  const read = async (feed: object | string, bounds?: object) =>
    readFeed(typeof feed === 'string' ? feed : JSON.stringify({version: 1, ...feed}), {...window, ...(bounds && {bounds})});
  const activities = [
    {id: 'a', name: 'Åbent hus', schedule: [{byDay: ['MO'], startTime: '19:00'}]},
    {id: 'b', name: 'Efter aftale', access: 'by-arrangement'},
    {id: 'c', name: 'Sommerfest', schedule: [{dates: ['2026-06-01']}]},
    {id: 'd', name: 'Fagdag', audience: ['professional'], schedule: [{dates: ['2026-12-01']}]},
    {id: 'e', name: 'Madklub', schedule: [{dates: ['2026-12-01']}], changes: [{date: '2026-12-01', status: 'cancelled'}]},
    {id: 'f'},
  ];
  const places = [{id: 'p', name: 'Huset'}];
  const counts = {found: 7, broken: 1, private: 1, outside: 1, cancelled: 1, shown: 3};

  test('counts each record once', async () => {
    assert.deepEqual(countsOf(await read({places, activities})), counts);
  });
  test('counts the record in which the feed breaks off, which is told as that', async () => {
    const text = JSON.stringify({version: 1, places, activities});
    const feed = await read(text.slice(0, text.indexOf('Madklub')));
    assert.deepEqual(countsOf(feed), {found: 6, broken: 1, private: 1, outside: 1, shown: 3});
    assert.equal(feed.problems.map(({code}) => code).join(), 'truncated');
  });
  test('adds up wherever the feed breaks off, with every record that has begun', async () => {
    const text = JSON.stringify({version: 1, places, activities});
    const begins = [...places, ...activities].map((record) => text.indexOf(JSON.stringify(record)));
    let kept = 0;
    for (let cut = 1; cut < text.length; cut++) {
      const feed = await read(text.slice(0, cut)).catch((error: unknown) => {
        assert.ok(error instanceof FeedError && error.code === 'truncated', `${cut}: ${String(error)}`);
      });
      if (feed) assertAddsUp(feed, begins.filter((at) => at < cut).length);
      kept += Number(!!feed);
    }
    assert.ok(kept > text.length / 2);
  });
  test('counts what is beyond a bound', async () => {
    assert.deepEqual(countsOf(await read({places, activities}, {records: 2})), {found: 7, limit: 5, shown: 2});
    assert.deepEqual(countsOf(await read({activities: activities.slice(0, 5)}, {occurrences: 1})), {found: 5, limit: 2, outside: 1, shown: 2});
  }); // prettier-ignore
  for (const file of readdirSync('test/fixtures/hostile').filter((name) => name.endsWith('.json') && name !== 'manifest.json'))
    test(`adds up for ${file}`, async () => {
      try {
        const feed = await read(readFileSync(`test/fixtures/hostile/${file}`, 'utf8'));
        assertAddsUp(feed, feed.sources[0]!.account!.found);
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error));
      }
    });
});

describe('the sentence about an account', () => {
  for (const [kind, account, alsoIn, danish, english] of [
    ['ical', {}, undefined, '0 begivenheder i kalenderen, 0 vises', '0 events in the calendar, 0 are shown'],
    ['json', {found: 1, shown: 1}, undefined, '1 post i feedet, 1 vises', '1 record in the feed, 1 is shown'],
    [
      'ical',
      {found: 41, shown: 37, private: 2, broken: 1, merged: 1},
      ['https://b.example/b.ics'],
      '41 begivenheder i kalenderen, 37 vises; 2 er private, 1 er uden dato eller kan ikke læses, 1 står også i https://b.example/b.ics',
      '41 events in the calendar, 37 are shown; 2 are private, 1 has no date or cannot be read, 1 also stands in https://b.example/b.ics',
    ],
    [
      'ical',
      {found: 2, shown: 1, merged: 1},
      undefined,
      '2 begivenheder i kalenderen, 1 vises; 1 står også et andet sted i kalenderen',
      '2 events in the calendar, 1 is shown; 1 also stands elsewhere in the calendar',
    ],
  ] as const)
    // prettier-ignore
    test(danish, () => {
      const source = {url: '', kind, account: {found: 0, ...account}, alsoIn};
      assert.equal(accountSentence(source, 'da'), danish);
      assert.equal(accountSentence(source, 'en'), english);
    });
});
