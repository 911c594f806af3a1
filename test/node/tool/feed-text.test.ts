import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import {readFeed} from '../../../src/feed/read-feed.js';
import {FeedError, type Activity, type Feed, type Problem} from '../../../src/model/feed.js';
import {mergeFeeds} from '../../../src/model/merge-feeds.js';
import {feedPieces, feedText} from '../../../src/tool/fetch/feed-text.js';
import {gather} from '../../../src/tool/fetch/gather.js';

const year = {from: '2026-11-28', until: '2028-01-03'};

const home = {...year, timeZone: 'Europe/Copenhagen'};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const write = async (source: string | Uint8Array, problems: Problem[] = [], options = home) =>
  feedText(await gather(typeof source === 'string' ? bytesOf(source) : source, options), {...options, sources: []}, problems);

/** All that visitors see of an activity's dates. */
const timesOf = ({name, occurrences}: Activity) =>
  occurrences.map((one) => {
    const {startInstant: _, endInstant: __, ...seen} = one;
    return JSON.stringify({name, ...seen}, Object.keys({name, ...seen}).sort());
  });
const allTimes = (feed: Feed) => feed.activities.flatMap(timesOf).sort();

const event = (lines: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@forening.example\nSUMMARY:Sangaften\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
const schedulesOf = async (calendar: string) => {
  const text = await write(calendar);
  return (JSON.parse(text) as {activities: Pick<Activity, 'schedule' | 'changes'>[]}).activities.map(({schedule, changes}) =>
    changes ? {schedule, changes} : schedule,
  );
};

describe('a calendar written as a feed', () => {
  for (const folder of ['ical/dialects', 'ical/field', 'ical/accounts', 'hostile', 'several-days'])
    for (const file of readdirSync(path.join('test/fixtures', folder)).filter((name) => name.endsWith('.ics')))
      test(`${folder}/${file} says the same as the calendar, with every date, change and word`, async () => {
        const bytes = readFileSync(path.join('test/fixtures', folder, file));
        const window = {from: '2026-01-01', until: '2027-06-01'};
        const feed = await readFeed(bytes, window).catch((error: unknown) => {
          assert.ok(error instanceof FeedError);
        });
        if (!feed) return assert.rejects(write(bytes), FeedError);
        const problems: Problem[] = [];
        const again = await readFeed(await write(bytes, problems, {...window, timeZone: feed.timeZone}), window);
        assert.deepEqual(again.problems, []);
        if (!problems.length) assert.deepEqual(allTimes(again), allTimes(feed));
      });

  const conformance = JSON.parse(readFileSync('test/fixtures/ical/cases.json', 'utf8')) as {
    id: string;
    note: string;
    ics?: string;
    windowStart: string;
  }[];
  for (const {id, note, ics, windowStart} of conformance.filter(({ics}) => ics))
    test(`${id}, ${note}, says the same as the calendar for a year`, async () => {
      const from = windowStart.slice(0, 10);
      const window = {from, until: `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`.replace('02-29', '03-01')};
      const feed = await readFeed(ics!, window).catch(() => undefined);
      if (!feed || feed.problems.some(({code}) => code === 'too-many-occurrences')) return;
      const problems: Problem[] = [];
      const again = await readFeed(await write(ics!, problems, {...window, timeZone: feed.timeZone}), window);
      assert.deepEqual(again.problems, []);
      if (!problems.length) assert.deepEqual(allTimes(again), allTimes(feed));
    });

  const cases: readonly (readonly [rule: string, lines: string, schedule: object])[] = [
    [
      'every week that goes on',
      'DTSTART;TZID=Europe/Copenhagen:20200106T190000\nDTEND;TZID=Europe/Copenhagen:20200106T210000\nRRULE:FREQ=WEEKLY',
      {repeatFrequency: 'P1W', byDay: ['MO'], startTime: '19:00', endTime: '21:00'},
    ],
    [
      'weekdays past midnight until a day within the year',
      'DTSTART:20261201T220000\nDTEND:20261202T010000\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261210T220000',
      {repeatFrequency: 'P1W', byDay: ['TU', 'TH'], startTime: '22:00', endTime: '01:00', startDate: '2026-12-01', endDate: '2026-12-10'},
    ],
    [
      'the last Friday of a month, with a day left out',
      'DTSTART:20260130T180000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR\nEXDATE:20261225T180000',
      {repeatFrequency: 'P1M', byDay: ['FR'], byMonthWeek: -1, startTime: '18:00', exceptDate: ['2026-12-25']},
    ],
    [
      'the first Tuesday by BYSETPOS',
      'DTSTART:20260106T180000\nRRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1',
      {repeatFrequency: 'P1M', byDay: ['TU'], byMonthWeek: 1, startTime: '18:00'},
    ],
    [
      'every second week, counted from a turn before today',
      'DTSTART:20260105T180000\nRRULE:FREQ=WEEKLY;INTERVAL=2',
      {repeatFrequency: 'P2W', byDay: ['MO'], startTime: '18:00', startDate: '2026-11-23'},
    ],
    [
      'a count that ends beyond what is read',
      'DTSTART:20260105T180000\nRRULE:FREQ=WEEKLY;COUNT=120',
      {repeatFrequency: 'P1W', byDay: ['MO'], startTime: '18:00', endDate: '2028-04-17'},
    ],
    [
      'until a time without seconds beyond what is read',
      'DTSTART:20260105T180000\nRRULE:FREQ=WEEKLY;UNTIL=20280417T1800',
      {repeatFrequency: 'P1W', byDay: ['MO'], startTime: '18:00', endDate: '2028-04-17'},
    ],
    [
      'until a minute before it would begin, without seconds',
      'DTSTART:20260105T180000\nRRULE:FREQ=WEEKLY;UNTIL=20280417T1759',
      {repeatFrequency: 'P1W', byDay: ['MO'], startTime: '18:00', endDate: '2028-04-16'},
    ],
    ['whole days each year', 'DTSTART;VALUE=DATE:20200605\nRRULE:FREQ=YEARLY', {repeatFrequency: 'P1Y', startDate: '2027-06-05'}],
    [
      'every third week, which no schedule says, date by date',
      'DTSTART:20261130T180000\nDTEND:20261130T190000\nRRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=2',
      {
        dates: [
          {start: '2026-11-30T18:00', end: '2026-11-30T19:00'},
          {start: '2026-12-21T18:00', end: '2026-12-21T19:00'},
        ],
      },
    ],
    ['days in a row', 'DTSTART;VALUE=DATE:20261205\nDTEND;VALUE=DATE:20261208', {dates: [{start: '2026-12-05', end: '2026-12-07'}]}],
  ];
  for (const [rule, lines, schedule] of cases)
    test(`keeps ${rule}`, async () => assert.deepEqual(await schedulesOf(event(lines)), [[schedule]]));

  test('keeps a date that was called off with its reason, and one that was moved', async () => {
    const series = 'DTSTART:20261130T180000\nDTEND:20261130T190000\nRRULE:FREQ=WEEKLY';
    const change = (id: string, lines: string) =>
      `END:VEVENT\nBEGIN:VEVENT\nUID:a@forening.example\nSUMMARY:Sangaften\nRECURRENCE-ID:${id}\n${lines}`;
    const [written] = await schedulesOf(
      event(
        [
          series,
          change('20261207T180000', 'DTSTART:20261207T180000\nDTEND:20261207T190000\nSTATUS:CANCELLED\nCOMMENT:Sygdom'),
          change('20261214T180000', 'DTSTART:20261215T200000\nDTEND:20261215T220000'),
        ].join('\n'),
      ),
    );
    assert.deepEqual((written as {changes: object}).changes, [
      {date: '2026-12-07', status: 'cancelled', reason: 'Sygdom'},
      {date: '2026-12-14', status: 'scheduled', startDate: '2026-12-15', startTime: '20:00', endTime: '22:00'},
    ]);
  });

  test('calls one of two times of a day off and not the other', async () => {
    const calendar = event(
      'DTSTART:20261201T100000\nDTEND:20261201T110000\nRDATE:20261201T150000\nEND:VEVENT\nBEGIN:VEVENT\nUID:a@forening.example\nSUMMARY:Sangaften\nRECURRENCE-ID:20261201T100000\nDTSTART:20261201T100000\nDTEND:20261201T110000\nSTATUS:CANCELLED',
    );
    const again = await readFeed(await write(calendar), year);
    assert.deepEqual(allTimes(again), allTimes(await readFeed(calendar, year)));
    assert.deepEqual(
      again.activities.map(({id}) => id),
      ['a@forening.example', 'a@forening.example~2'],
    );
  });

  test('is in the zone of the feed, whatever zone the calendar is in', async () => {
    const calendar = event('DTSTART:20261201T100000\nDTEND:20261201T110000\nRRULE:FREQ=WEEKLY;COUNT=2').replace(
      '\n',
      '\nX-WR-TIMEZONE:America/Nuuk\n',
    );
    const feed = await readFeed(calendar, year);
    const {activities} = await readFeed(await write(calendar), year);
    assert.deepEqual(
      activities[0]!.occurrences.map(({startInstant}) => startInstant),
      feed.activities[0]!.occurrences.map(({startInstant}) => startInstant),
    );
  });
});

describe('a feed written as a feed', () => {
  const records = {
    version: 1,
    language: 'en',
    places: [{id: 'hus', name: 'Hus'}],
    openingHours: [{id: 'h', place: 'hus', hours: [{byDay: ['MO'], opens: '10:00', closes: '12:00'}]}],
    activities: [
      {
        id: 'a',
        name: {da: 'Sangaften', uk: 'Вечір'},
        place: 'hus',
        schedule: [{byDay: ['MO'], startTime: '19:00'}],
        changes: [{date: '2029-01-01', status: 'cancelled'}],
      },
      {id: 'b', name: 'Over', schedule: [{dates: ['2020-01-01']}]},
      {id: 'c', name: 'Efter aftale', access: 'by-arrangement', schedule: [{text: 'Ring først'}]},
    ],
  };

  test('keeps every record as its author wrote it', async () => {
    const {sources: _, timeZone, ...written} = JSON.parse(await write(JSON.stringify(records))) as Record<string, unknown>;
    assert.deepEqual([written, timeZone], [records, 'Europe/Copenhagen']);
  });

  test('keeps what is by arrangement in another zone', async () => {
    const {activities, openingHours} = JSON.parse(await write(JSON.stringify({...records, timeZone: 'America/Nuuk'}))) as {
      activities: {schedule: object}[];
      openingHours: {timeZone: string}[];
    };
    assert.deepEqual([activities[2]!.schedule, openingHours[0]!.timeZone], [[{text: 'Ring først'}], 'America/Nuuk']);
  });

  test('says what another source called off, and keeps the rule', async () => {
    const source = async (one: object, id: string) => ({source: id, feed: await gather(bytesOf(JSON.stringify(one)), home)});
    const closed = {
      version: 1,
      openingHours: [{id: 'h', place: 'hus', hours: [], closures: [{validFrom: '2026-12-21', reason: 'Jul'}]}],
      places: records.places,
    };
    const merged = mergeFeeds([await source(records, '0'), await source(closed, '1')]);
    const feed = await readFeed(feedText(merged, {...home, sources: []}, []), year);
    assert.deepEqual(allTimes(feed), allTimes(merged));
    assert.deepEqual(feed.activities[0]!.schedule[0]!.byDay, ['MO']);
  });

  test('comes in pieces of at most a thousand whole records, which together are the text, each time they are asked for', async () => {
    const activities = Array.from({length: 2_001}, (_, i) => ({id: `a${i}`, name: 'Strik', schedule: [{text: 'Ring først'}]}));
    const feed = await gather(bytesOf(JSON.stringify({version: 1, activities})), home);
    const pieces = feedPieces(feed, {...home, sources: []}, []);
    const recordsOf = (piece: string) => piece.match(/^\{"id":.*\}/gm)?.length ?? 0;
    assert.deepEqual(
      [...pieces].map(recordsOf).filter((number) => number),
      [1_000, 1_000, 1],
    );
    assert.equal([...pieces].join(''), feedText(feed, {...home, sources: []}, []));
    assert.deepEqual(
      (JSON.parse([...pieces].join('')) as {activities: {id: string}[]}).activities.map(({id}) => id),
      activities.map(({id}) => id),
    );
  });

  test('cuts a text that is longer than the format takes, and tells it', async () => {
    const long = `DTSTART:20261201T100000\nDESCRIPTION:${'x'.repeat(30_000)}\nX-LONG:1`;
    const calendar = event(long).replace('UID:a', `UID:${'u'.repeat(400)}`);
    const problems: Problem[] = [];
    const again = await readFeed(await write(calendar, problems), year);
    assert.deepEqual([again.problems, again.activities.length, problems.map(({code}) => code)], [[], 1, ['long', 'long']]);
  });
});
