import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import {FeedError} from '../../src/model/feed.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const folder = 'test/fixtures/hostile';
const window = {from: '2026-09-01', until: '2026-10-01'};

/** Stops a reading that asks for more steps than any of these small calendars should take: work is counted, not time. */
function stepCounter(most: number) {
  const counter = {steps: 0, pause: () => (++counter.steps > most ? Promise.resolve('stop' as const) : undefined)};
  return counter;
}

const read = async (file: string) => {
  const counter = stepCounter(1_000);
  const feed = await readCalendar(new Uint8Array(readFileSync(path.join(folder, file))), {...window, pause: counter.pause});
  assert.ok(counter.steps < 1_000, 'too much work');
  return feed;
};

const names = (feed: Awaited<ReturnType<typeof read>>) => feed.activities.map(({name}) => name);

describe('a hostile calendar costs only what is wrong in it', () => {
  // What is broken or forbidden in them is reported once; those not named here read without a word.
  const codes: Record<string, string> = {
    'badline.ics': 'line-ends',
    'badstart.ics': 'event-start',
    'dur-bad.ics': 'event-length',
    'isostart.ics': 'date-time',
    'latin1.ics': 'encoding',
    'rrule-count-neg.ics': 'rule-part',
    'rrule-count-huge.ics': 'rule-bound',
    'rrule-method-names.ics': 'rule-unknown',
    'rrule-minutely-old.ics': 'rule-bound',
    'rrule-noequals.ics': 'rule-unknown',
    'rrule-rscale.ics': 'rule-unsupported',
    'rrule-secondly.ics': 'rule-bound',
    'vtz-notzid.ics': 'time-zone',
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics') && name !== 'html.ics')) {
    test(`${file} still shows the good event`, async () => {
      const prototype = Object.getOwnPropertyNames(Object.prototype).join();
      const feed = await read(file);
      assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), prototype);
      assert.ok(names(feed).includes('God begivenhed'), JSON.stringify(feed.problems));
      const good = feed.activities.find(({name}) => name === 'God begivenhed')!;
      assert.deepEqual(
        good.occurrences.map(({start, end}) => [start, end]),
        [['2026-09-03T19:00', '2026-09-03T21:00']],
      );
      const found = [...new Set(feed.problems.map(({code}) => code))].filter((code) => code !== 'event-title');
      assert.deepEqual(found, [codes[file]].filter(Boolean));
    });
  }

  test('html.ics is told to be a page', async () => {
    await assert.rejects(read('html.ics'), (error) => error instanceof FeedError && error.code === 'html');
  });
  for (const [what, source, code] of [
    ['nothing', '', 'empty-feed'],
    ['blanks', ' \r\n\t', 'empty-feed'],
    ['JSON', '{"version": 1}', 'not-feed'],
    ['words', 'Kalenderen er flyttet.', 'not-feed'],
  ] as const)
    test(`${what} is told to be no calendar`, async () => {
      await assert.rejects(readCalendar(source, window), (error) => error instanceof FeedError && error.code === code);
    });
});

describe('what is broken is left out and named', () => {
  const good = event('UID:god@example', 'DTSTART:20260903T170000Z', 'DTEND:20260903T190000Z', 'SUMMARY:God begivenhed');
  const rows: readonly (readonly [what: string, lines: readonly string[], code: string, shown: number])[] = [
    ['no start', ['SUMMARY:x'], 'event-start', 0],
    ['a date that does not exist', ['DTSTART:20260931'], 'event-start', 0],
    ['a time that does not exist', ['DTSTART:20260903T256199'], 'event-start', 0],
    ['an end before the start', ['DTSTART:20260903T170000Z', 'DTEND:20260903T160000Z'], 'event-end', 1],
    ['a length without numbers', ['DTSTART:20260903T170000Z', 'DURATION:PT'], 'event-length', 1],
    ['years in a length', ['DTSTART:20260903T170000Z', 'DURATION:P1Y'], 'event-length', 1],
    ['a length of ages', ['DTSTART:20260903T170000Z', 'DURATION:P999999999D'], 'event-length', 1],
    ['a rule with a Danish weekday', ['DTSTART:20260903T170000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TI'], 'rule-part', 1],
    ['a rule that ends at no time', ['DTSTART:20260903T170000Z', 'RRULE:FREQ=WEEKLY;UNTIL=sommer'], 'rule-part', 1],
    ['a date to leave out that is none', ['DTSTART:20260903T170000Z', 'RRULE:FREQ=WEEKLY', 'EXDATE:efterår'], 'ical-date', 4],
    ['a changed date that is none', ['DTSTART:20260903T170000Z', 'RECURRENCE-ID:i går'], 'recurrence-id', 1],
    ['a zone nobody knows', ['DTSTART;TZID=Mars/Krater:20260903T170000'], 'time-zone', 1],
    ['no title', ['DTSTART:20260903T170000Z', 'LOCATION:Hallen'], 'event-title', 1],
    [
      'six rules',
      ['DTSTART:20260903T170000Z', ...Array.from({length: 6}, (_, i) => `RRULE:FREQ=DAILY;COUNT=${i + 1}`)],
      'too-many-rules',
      5,
    ],
  ];
  for (const [what, lines, code, shown] of rows)
    test(what, async () => {
      const title = code === 'event-title' ? [] : ['SUMMARY:Dårlig'];
      const feed = await readCalendar(calendar(event('UID:daarlig@example', ...lines, ...title), good), window);
      assert.deepEqual(
        feed.problems.map(({code}) => code),
        [code],
      );
      assert.equal(feed.problems[0]!.where, 'UID daarlig@example, line 4');
      assert.equal(feed.activities.find(({id}) => id === 'daarlig@example')?.occurrences.length ?? 0, shown);
      assert.equal(feed.activities.find(({id}) => id === 'god@example')?.occurrences.length, 1);
    });

  test('a calendar cut off in the middle gives what came before, and says on which line', async () => {
    const whole = calendar(good, event('UID:anden@example', 'DTSTART:20260904T170000Z', 'SUMMARY:Anden'));
    const feed = await readCalendar(whole.slice(0, whole.indexOf('Anden') + 2), window);
    assert.deepEqual(names(feed), ['God begivenhed']);
    assert.deepEqual(feed.problems, [{code: 'truncated', where: 'line 13', values: {}}]);
  });
  test('an event that another begins in ends there', async () => {
    const feed = await readCalendar(
      calendar('BEGIN:VEVENT', 'UID:aaben@example', 'DTSTART:20260903T100000Z', 'SUMMARY:Åben', good),
      window,
    );
    assert.deepEqual(names(feed), ['Åben', 'God begivenhed']);
  });
});

describe('what is too much ends at its bound', () => {
  const good = event('UID:god@example', 'DTSTART:20260903T170000Z', 'DTEND:20260903T190000Z', 'SUMMARY:God begivenhed');
  const many = (count: number, line: (i: number) => string) => Array.from({length: count}, (_, i) => line(i));
  const date = (i: number) => `2026${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}T090000Z`;
  const own = ['UID:b@example', 'DTSTART:20260901T100000Z', 'SUMMARY:x'];
  const rows: readonly (readonly [what: string, source: string, codes: string])[] = [
    ['2,001 dates of a rule', event(...own, 'RRULE:FREQ=MINUTELY;COUNT=2001'), 'rule-bound'],
    ['5,001 exceptions', event(...own, 'RRULE:FREQ=DAILY;COUNT=9', ...many(51, (i) => `EXDATE:${many(i ? 100 : 1, date).join()}`)), 'too-many-dates exdate'],
    ['5,001 dates', event(...own, `RDATE:${many(5_001, date).join()}`), 'too-many-dates'],
    ['clocks that change every day', ['BEGIN:VTIMEZONE', 'TZID:Egen', 'BEGIN:STANDARD', 'DTSTART:20260101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=DAILY;COUNT=2', 'END:STANDARD', 'END:VTIMEZONE', event('UID:b@example', 'DTSTART;TZID=Egen:20260901T100000', 'SUMMARY:x')].join('\r\n'), 'time-zone-rule'],
  ]; // prettier-ignore
  for (const [what, source, codes] of rows)
    test(what, async () => {
      const counter = stepCounter(1_000);
      const feed = await readCalendar(calendar(source, good), {...window, pause: counter.pause});
      assert.deepEqual(
        feed.problems.map(({code}) => code),
        codes.split(' '),
      );
      assert.equal(feed.activities.find(({id}) => id === 'god@example')?.occurrences.length, 1);
    });

  test('a calendar gives no more events than asked for', async () => {
    const feed = await readCalendar(
      calendar(good, ...many(20, (i) => event(`UID:${i}@example`, 'DTSTART:20260905T100000Z', 'SUMMARY:x'))),
      {
        ...window,
        bounds: {records: 5, occurrences: 100},
      },
    );
    assert.equal(feed.activities.length, 5);
    assert.deepEqual(feed.problems, [{code: 'too-many-records', where: 'line 30', values: {limit: 5}}]);
  });
  test('of too many occurrences the earliest stay', async () => {
    const daily = many(40, (i) =>
      event(`UID:${i}@example`, `DTSTART:202608${String(1 + (i % 28)).padStart(2, '0')}T100000Z`, 'RRULE:FREQ=DAILY', `SUMMARY:${i}`),
    );
    const feed = await readCalendar(calendar(...daily), {...window, bounds: {records: 100, occurrences: 60}});
    const starts = feed.activities.flatMap(({occurrences}) => occurrences.map(({start}) => start.slice(0, 10))).sort();
    assert.deepEqual(starts, [...many(40, () => '2026-09-01'), ...many(20, () => '2026-09-02')]);
    assert.deepEqual(feed.problems, [{code: 'too-many-occurrences', where: '', values: {limit: 60, until: '2026-09-02T10:00:00Z'}}]);
  });
  test('a window of many years is cut to three', async () => {
    const feed = await readCalendar(calendar(event('UID:a@example', 'DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY', 'SUMMARY:x')), {
      from: '2026-01-01',
      until: '2126-01-01',
    });
    assert.equal(feed.activities[0]!.occurrences.length, 4);
    assert.deepEqual(feed.problems, [{code: 'window', where: '', values: {days: 1_100}}]);
  });
  test('when time is up there is what was read, and a word about it', async () => {
    const events = many(4_000, (i) => event(`UID:${i}@example`, 'DTSTART:20260905T100000Z', `SUMMARY:${i}`));
    let asked = 0;
    const feed = await readCalendar(calendar(...events), {...window, pause: () => (++asked < 50 ? undefined : Promise.resolve('stop'))});
    assert.equal(feed.activities.length, 500);
    assert.deepEqual(
      feed.problems.map(({code}) => code),
      ['time-budget'],
    );
  });
  test('when time is up while dates are made, there is a word about it too', async () => {
    const events = many(40, (i) => event(`UID:${i}@example`, 'DTSTART:20260905T100000Z', `SUMMARY:${i}`));
    let asked = 0;
    const feed = await readCalendar(calendar(...events), {...window, pause: () => (++asked < 12 ? undefined : Promise.resolve('stop'))});
    assert.equal(feed.problems.map(({code}) => code).join(), 'time-budget');
  });
  test('as many occurrences as are wanted are not too many', async () => {
    const source = calendar(event('UID:a@example', 'DTSTART:20260905T100000Z', 'RRULE:FREQ=DAILY;COUNT=5', 'SUMMARY:x'));
    const codesOf = async (occurrences: number) =>
      (await readCalendar(source, {...window, bounds: {records: 9, occurrences}})).problems.map(({code}) => code);
    assert.deepEqual([await codesOf(5), await codesOf(4)], [[], ['too-many-occurrences']]);
  });
  test('days with seconds of their own have them', async () => {
    const source = calendar(event('UID:a@example', 'DTSTART:20260905T100000Z', 'RRULE:FREQ=DAILY;COUNT=2;BYSECOND=0,30', 'SUMMARY:x'));
    const {activities} = await readCalendar(source, window);
    assert.deepEqual(
      activities[0]!.occurrences.map(({startInstant}) => startInstant),
      ['2026-09-05T10:00:00Z', '2026-09-05T10:00:30Z'],
    );
  });
  test('reading gives way between slices and then goes on', async () => {
    const events = many(500, (i) => event(`UID:${i}@example`, 'DTSTART:20260905T100000Z', `SUMMARY:${i}`));
    let waited = 0;
    const feed = await readCalendar(calendar(...events), {...window, pause: () => Promise.resolve(void waited++)});
    assert.equal(feed.activities.length, 500);
    assert.ok(waited > 50, String(waited));
  });
});
