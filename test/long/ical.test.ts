import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import rrule from 'rrule';
import {Temporal} from 'temporal-polyfill';
import {FeedError} from '../../src/model/feed.js';
import {exportIcal} from '../../src/model/export/export-ical.js';
import {byIcalJs, byNodeIcal} from '../tools/other-readers.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const window = {from: '2025-01-01', until: '2026-06-01'};
const instants = {from: `${window.from}T00:00:00Z`, until: `${window.until}T00:00:00Z`};

describe('whatever is done to a calendar, reading ends and the good calendar behind it is read', () => {
  const good = calendar(event('UID:god@example', 'DTSTART:20250903T170000Z', 'DTEND:20250903T190000Z', 'SUMMARY:God begivenhed'));
  const folders = ['test/fixtures/ical/dialects', 'test/fixtures/hostile'];
  const sources = [
    ...folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.ics') && !file.startsWith('params')).map((file) => readFileSync(`${folder}/${file}`, 'latin1'))),
    ...(JSON.parse(readFileSync('test/fixtures/ical/cases.json', 'utf8')) as {ics?: string}[]).flatMap(({ics}) => ics ?? []),
  ]; // prettier-ignore
  const words = [
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'BEGIN:VTIMEZONE\r\n',
    'END:VCALENDAR\r\n',
    'BEGIN:VALARM\r\n',
    'RRULE:FREQ=',
    'HOURLY',
    ';UNTIL=',
    ';BYDAY=',
    'RDATE:',
    'EXDATE;VALUE=DATE:',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:',
    'DURATION:P',
    ';TZID=',
    '"',
    ':',
    ';',
    ',',
    '\r\n ',
    '\n',
    '\r',
    '\0',
    '\\',
    '<a href=',
    '999',
    '-',
    'T',
    'Z',
    '\ufffd',
    '😀',
    'æ',
  ];
  const mutation = fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(400)),
    text: fc.oneof(fc.constantFrom(...words), fc.string({maxLength: 20}), fc.nat(9_999).map(String)),
    copy: fc.boolean(),
  }); // prettier-ignore
  const mutated = fc.tuple(fc.constantFrom(...sources), fc.array(mutation, {minLength: 1, maxLength: 8})).map(([source, mutations]) =>
    mutations.reduce((text, {at, length, text: inserted, copy}) => {
      const from = at % (text.length + 1);
      const piece = text.slice(from, from + length);
      return text.slice(0, from) + inserted + (copy ? piece + piece : '') + text.slice(from + length);
    }, source),
  );

  async function readsOn(source: string | Uint8Array): Promise<void> {
    let steps = 0;
    const feed = await readCalendar(source, {...instants, pause: () => (++steps > 20_000 ? Promise.resolve('stop') : undefined)});
    assert.ok(steps < 20_000, 'too much work');
    const {found: counted, ...outcomes} = feed.sources[0]!.account!;
    const sum = Object.values(outcomes).reduce((a, b) => a + b, 0);
    assert.equal(counted, sum, JSON.stringify(outcomes));
    const found = feed.activities.find(({id}) => id === 'god@example');
    assert.equal(found?.occurrences.length, 1, JSON.stringify(feed.problems));
    for (const {occurrences} of feed.activities) {
      assert.ok(occurrences.length > 0 && occurrences.length <= 50_000);
      for (const {start, end, startInstant, endInstant, allDay} of occurrences) {
        assert.match(start, allDay ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/);
        assert.ok(allDay ? start < end : startInstant! <= endInstant!, `${start} ${end}`);
        // All-day ones by their local midnights, an hour or two beside the UTC ones.
        assert.ok((startInstant ?? start) < instants.until && (endInstant ?? end) >= window.from, `${start} ${end}`);
      }
    }
  }

  test('texts', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, (text) => readsOn(`${text}\r\n${good}`)),
      {seed: 20261123, numRuns: 3_000},
    );
  });
  test('bytes', async () => {
    const spots = fc.array(fc.record({at: fc.nat(), byte: fc.nat(255)}), {maxLength: 20});
    await fc.assert(
      fc.asyncProperty(mutated, spots, (text, spots) => {
        const head = Buffer.from(text);
        for (const {at, byte} of spots) head[at % (head.length + 1)] = byte;
        return readsOn(new Uint8Array(Buffer.concat([Buffer.from('BEGIN:VCALENDAR\r\n'), head, Buffer.from(`\r\n${good}`)])));
      }),
      {seed: 20261123, numRuns: 2_000},
    );
  });
  test('anything at all is read or told to be no calendar', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({maxLength: 300}), fc.uint8Array({maxLength: 300})), async (source) => {
        await readCalendar(source, instants).catch((error: unknown) => assert.ok(error instanceof FeedError, String(error)));
      }),
      {seed: 20261123, numRuns: 2_000},
    );
  });
  test('what was read can be written and read again', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (anything) => {
        // A title that is a command would act once more when it is read again.
        const text = anything.replace(/aflyst|cancel|closed|flyttet|lukket|moved|postponed|udsat|ord:|words:/gi, 'x');
        const told = (feed: Awaited<ReturnType<typeof readCalendar>>) =>
          feed.activities
            .flatMap(({occurrences}) =>
              occurrences.map(({start, end, startInstant = start, endInstant = end}) => `${startInstant} ${endInstant}`),
            )
            .sort();
        const feed = await readCalendar(`${text}\r\n${good}`, instants);
        const again = await readCalendar(exportIcal(feed, {language: 'da', now: '2025-06-01T00:00:00Z'}), instants);
        assert.deepEqual([...new Set(told(again))], [...new Set(told(feed))]);
      }),
      {seed: 20261123, numRuns: 1_000},
    );
  });
});

/** Pseudo-random numbers from a fixed seed. */
function chooser(seed: number) {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return {
    below,
    oneOf: <T>(list: readonly T[]): T => list[below(list.length)]!,
    some: <T>(list: readonly T[], most: number): T[] => list.filter(() => below(list.length) < most),
  };
}

interface Made {
  /** Wall-clock start, as if in UTC. */
  readonly start: number;
  readonly minutes: number;
  readonly zone: string;
  readonly allDay?: boolean;
  readonly rule?: string;
  readonly without?: readonly number[];
  readonly also?: readonly number[];
  readonly how?: 'utc' | 'local';
}

const DAY = 86_400_000;
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const stamp = (wall: number, allDay = false) =>
  new Date(wall)
    .toISOString()
    .slice(0, allDay ? 10 : 19)
    .replace(/[-:]/g, '');
const placed = (wall: number, zone: string) =>
  Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 19)).toZonedDateTime(zone).toInstant();

/** An instant as the zone's wall clock shows it, again written with Z, for an engine that knows no zones. */
const localStamp = (instant: string, zone: string) =>
  `${Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({smallestUnit: 'second'}).replace(/[-:]/g, '')}Z`;

/** What a series comes to by rrule.js on the wall clock and Temporal's zones. */
function byRrule({start, minutes, zone, allDay, rule, without = [], also = []}: Made): string[] {
  const set = new rrule.RRuleSet();
  if (rule)
    set.rrule(rrule.rrulestr(`DTSTART:${stamp(start)}Z\nRRULE:${rule.replace(/\d{8}T\d{6}Z/, (until) => localStamp(until, zone))}`));
  else set.rdate(new Date(start));
  for (const wall of also) set.rdate(new Date(wall));
  for (const wall of without) set.exdate(new Date(wall));
  const walls = set.between(new Date(Date.parse(instants.from) - 10 * DAY), new Date(Date.parse(instants.until) + 2 * DAY), true);
  return [...new Set(walls.map((date) => date.getTime()))].flatMap((wall) => {
    if (allDay) {
      const [from, to] = [wall, wall + minutes * 60_000].map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string];
      // The feed's days begin at midnight in Copenhagen, before the window's in UTC.
      return from <= window.until && to > window.from ? [`${from} ${to}`] : [];
    }
    const from = placed(wall, zone);
    const to = from.add({minutes});
    const line = `${from.toString()} ${to.toString()}`;
    return from.toString() < instants.until && (to.toString() > instants.from) ? [line] : [];
  }).sort(); // prettier-ignore
}

const zoneBlock = (zone: string) => {
  const feed = {version: 1, language: 'da', organizations: [], places: [], contacts: [], openingHours: [], problems: [], sources: []};
  const occurrences = ['2015-01-15', '2026-07-15'].map((date) => ({start: `${date}T12:00`, end: `${date}T12:00`, allDay: false, status: 'scheduled' as const, startInstant: placed(Date.parse(`${date}T12:00Z`), zone).toString(), endInstant: placed(Date.parse(`${date}T12:00Z`), zone).toString()}));
  return /BEGIN:VTIMEZONE[^]*END:VTIMEZONE/.exec(exportIcal({...feed, timeZone: zone, activities: [{id: 'z', name: 'z', schedule: [], occurrences}]}, {language: 'da', now: '2025-01-01T00:00:00Z'}))![0];
}; // prettier-ignore

function written({start, minutes, zone, allDay, rule, without = [], also = [], how}: Made): string {
  const value = (name: string, walls: readonly number[], form = how) =>
    walls.length
      ? [
          allDay
            ? `${name};VALUE=DATE:${walls.map((wall) => stamp(wall, true)).join()}`
            : form === 'utc'
              ? `${name}:${walls.map((wall) => placed(wall, zone).toString().replace(/[-:]/g, '')).join()}`
              : `${name};TZID=${zone}:${walls.map((wall) => stamp(wall)).join()}`,
        ]
      : [];
  const end = allDay ? value('DTEND', [start + minutes * 60_000]) : [`DURATION:PT${minutes}M`];
  return calendar(
    zoneBlock(zone),
    event('UID:a@example', 'DTSTAMP:20250101T000000Z', ...value('DTSTART', [start], 'local'), ...end, ...(rule ? [`RRULE:${rule}`] : []), ...value('EXDATE', without), ...value('RDATE', also), 'SUMMARY:x'),
  ); // prettier-ignore
}

/**
 * Makers of series by group. Left out of them, because only one of the engines is right there: times that the spring gap
 * leaves out or autumn gives twice (policies differ), exceptions that match nothing or come twice (ical.js loses its place
 * in the list), BYSETPOS, BYWEEKNO and two-digit ordinals (ical.js ignores them): those stand in the rules' own tests.
 */
const groups: Record<string, (c: ReturnType<typeof chooser>) => Made> = {
  weekly: (c) => ({...base(c), rule: `FREQ=WEEKLY;INTERVAL=${1 + c.below(3)}`}),
  'weekly on several days': (c) => {
    const made = base(c);
    const on = new Set([days[(new Date(made.start).getUTCDay() + 6) % 7]!, ...c.some(days, 2)]);
    return {...made, rule: `FREQ=WEEKLY;WKST=MO;BYDAY=${days.filter((day) => on.has(day)).join()}${c.below(2) ? ';INTERVAL=2' : ''}`};
  },
  daily: (c) => ({...base(c), rule: `FREQ=DAILY;INTERVAL=${1 + c.below(9)};COUNT=${1 + c.below(200)}`}),
  'by COUNT': (c) => ({...base(c, 2), rule: `FREQ=WEEKLY;COUNT=${1 + c.below(100)}`}),
  'until an instant': (c) => {
    const made = base(c, 2);
    return {
      ...made,
      rule: `FREQ=WEEKLY;UNTIL=${stamp(made.start + c.below(500) * DAY + c.oneOf([0, -1000, 3_600_000]) + 86_400_000 * 200)}Z`,
    };
  },
  'nth weekday of the month': (c) => {
    const made = base(c);
    const date = new Date(made.start);
    return {...made, rule: `FREQ=MONTHLY;BYDAY=${Math.min(4, Math.ceil(date.getUTCDate() / 7))}${days[(date.getUTCDay() + 6) % 7]!}`};
  },
  'day of the month': (c) => {
    const made = base(c);
    return {...made, rule: `FREQ=MONTHLY;BYMONTHDAY=${new Date(made.start).getUTCDate()};INTERVAL=${1 + c.below(3)}`};
  },
  yearly: (c) => ({...base(c, 10), rule: 'FREQ=YEARLY'}),
  'all-day': (c) => ({...wholeDays(base(c), c), rule: `FREQ=${c.oneOf(['DAILY;INTERVAL=5', 'WEEKLY', 'MONTHLY'])}`}),
  'exceptions, local': (c) => excepted({...base(c), rule: 'FREQ=WEEKLY', how: 'local'}, c),
  'exceptions, in UTC': (c) => excepted({...base(c), rule: 'FREQ=WEEKLY', how: 'utc'}, c),
  'exceptions of all-day series': (c) => excepted({...wholeDays(base(c), c), rule: 'FREQ=WEEKLY'}, c),
  'further dates': (c) => {
    const made: Made = {...base(c), rule: 'FREQ=WEEKLY;COUNT=5', how: c.oneOf(['utc', 'local'] as const)};
    return {...made, also: Array.from({length: 1 + c.below(5)}, (_, i) => made.start + (100 + i * 13 + c.below(10)) * DAY)};
  },
  single: (c) => base(c),
};

/** A series that begins within some years before the window ends, in daytime. */
function base(c: ReturnType<typeof chooser>, years = 1): Made {
  const zone = c.oneOf(['Europe/Copenhagen', 'America/New_York', 'Asia/Tokyo', 'Atlantic/Reykjavik', 'Australia/Sydney']);
  const day = Date.UTC(2026, 4, 1) - c.below(365 * years + 400) * DAY;
  const date = new Date(day);
  // Days that every month has.
  if (date.getUTCDate() > 28) date.setUTCDate(28);
  return {start: date.getTime() + (6 * 4 + c.below(44)) * 900_000, minutes: 15 * (1 + c.below(20)), zone};
}
const wholeDays = (made: Made, c: ReturnType<typeof chooser>): Made => ({
  ...made,
  start: Math.floor(made.start / DAY) * DAY,
  minutes: 1440 * (1 + c.below(3)),
  allDay: true,
  zone: 'Europe/Copenhagen',
});
const excepted = (made: Made, c: ReturnType<typeof chooser>): Made => ({
  ...made,
  without: Array.from({length: 60}, (_, i) => made.start + i * 7 * DAY).filter(() => c.below(5) === 0),
});

describe('made calendars give what two other engines give', () => {
  for (const [name, make] of Object.entries(groups))
    test(name, async () => {
      const c = chooser(20261123 + name.length);
      let count = 0;
      for (let i = 0; i < 60; i++) {
        const made = make(c);
        const text = written(made);
        const feed = await readCalendar(text, {...instants});
        const found = feed.activities.flatMap(({occurrences}) =>
          occurrences.map(({start, end, startInstant = start, endInstant = end}) => `${startInstant} ${endInstant}`),
        );
        const expected = byRrule(made);
        assert.deepEqual(feed.problems, [], text);
        assert.deepEqual(found, expected, text);
        // Dates at the window's edge are the feed's zone's matter; the others know only UTC.
        const inner = (lines: readonly string[]) => lines.filter((line) => !line.startsWith(window.until) || line.length > 21);
        assert.deepEqual(inner(byIcalJs(text, {from: window.from, until: '2026-06-01'})), inner(expected), `ical.js\n${text}`);
        // node-ical knows no RDATE.
        if (!made.also) assert.deepEqual(inner(byNodeIcal(text, window, made.zone)), inner(expected), `node-ical\n${text}`);
        count += expected.length;
      }
      assert.ok(count > 30, String(count));
    });
});
