import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {titleWithStatus} from '../../src/model/export/event-lines.js';
import {exportIcal} from '../../src/model/export/export-ical.js';
import {textOf} from '../../src/model/text-of.js';
import type {Activity, Feed, Occurrence, Schedule} from '../../src/model/feed.js';
import {changedOccurrences} from '../../src/model/change.js';
import {expandSchedule, parseWindow} from '../../src/model/schedule.js';
import {ianaZone} from '../../src/model/zone.js';
import {byIcalJs, byNodeIcal} from '../tools/other-readers.js';
import {readCalendar} from '../tools/read-calendar.js';

const window = {from: '2026-01-01', until: '2027-01-01'};
const options = {language: 'da', now: '2026-02-01T12:00:00Z'};
const zone = ianaZone('Europe/Copenhagen')!;

function activity(schedule: readonly Schedule[], more: Partial<Activity> = {}): Activity {
  const bounds = parseWindow(window.from, window.until, zone);
  const {occurrences} = expandSchedule(schedule, zone, bounds, {validFrom: more.validFrom, validThrough: more.validThrough});
  return {
    id: 'sprogcafe',
    name: 'Sprogcafé',
    schedule,
    occurrences: more.changes ? changedOccurrences(occurrences, more.changes, schedule, zone, bounds) : occurrences,
    ...more,
  };
}

const feedOf = (...activities: readonly Activity[]): Feed => ({
  version: 1,
  name: {da: 'Frivillige i Esbjerg', en: 'Volunteers in Esbjerg'},
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [],
  places: [],
  contacts: [],
  openingHours: [],
  problems: [],
  sources: [],
  activities,
});

/** `start end`, in instants or dates, sorted; cancelled ones marked. */
const told = (occurrences: readonly Occurrence[]) =>
  occurrences
    .map(
      ({start, end, startInstant, endInstant, status}) =>
        `${startInstant ?? start} ${endInstant ?? end}${status === 'cancelled' ? ' cancelled' : ''}`,
    )
    .sort();

const ours = async (text: string) => {
  const feed = await readCalendar(text, window);
  assert.deepEqual(feed.problems, []);
  return told(feed.activities.flatMap(({occurrences}) => occurrences));
};

describe('what is exported is read back the same by three readers', () => {
  const evening: Schedule = {startTime: '17:00', endTime: '19:00'};
  const rows: readonly (readonly [what: string, made: Activity, isRule: boolean])[] = [
    ['weekly', activity([{...evening, byDay: ['TU'], startDate: '2026-01-06'}]), true],
    ['weekly since long', activity([{...evening, byDay: ['TU', 'TH'], startDate: '1991-01-01'}]), true],
    ['a season with exceptions', activity([{...evening, byDay: ['WE'], startDate: '2026-01-01', endDate: '2026-06-10', exceptDate: ['2026-04-01', '2026-04-02']}]), true],
    ['every second week', activity([{...evening, byDay: ['MO'], repeatFrequency: 'P2W', startDate: '2025-12-31'}]), true],
    ['last Thursday of the month', activity([{...evening, byDay: ['TH'], byMonthWeek: -1, startDate: '2026-01-01'}]), true],
    ['second Saturday of the month', activity([{...evening, byDay: ['SA'], byMonthWeek: 2, startDate: '2026-01-01'}]), true],
    ['daily, all day', activity([{startDate: '2026-07-06', endDate: '2026-07-10'}]), true],
    ['every year', activity([{...evening, repeatFrequency: 'P1Y', startDate: '2020-06-05'}]), true],
    ['every second week on two days', activity([{...evening, byDay: ['MO', 'SU'], repeatFrequency: 'P2W', startDate: '2025-12-31'}]), true],
    ['odd weeks', activity([{...evening, byDay: ['TU', 'FR'], weeks: 'odd', startDate: '2026-01-01'}]), true],
    ['even weeks without a beginning', activity([{...evening, byDay: ['TU'], weeks: 'even'}]), true],
    ['nights, also those on which clocks change', activity([{startTime: '22:00', endTime: '06:00', byDay: ['SA'], startDate: '2026-03-01', endDate: '2026-11-30'}]), true],
    ['three dates, one of them cancelled', activity([{...evening, dates: ['2026-03-01', '2026-04-12', '2026-05-03']}], {changes: [{date: '2026-04-12', status: 'cancelled'}]}), false],
    ['all-day dates', activity([{dates: ['2026-06-05', '2026-12-24']}]), false],
    ['one day', activity([{...evening, startDate: '2026-05-01'}]), false],
    ['one date and time', activity([{dates: [{start: '2026-05-01T10:00', end: '2026-05-01T11:30'}]}]), false],
    ['two days at different times', activity([{...evening, byDay: ['MO'], startDate: '2026-01-05'}, {startTime: '10:00', endTime: '12:00', byDay: ['FR'], startDate: '2026-01-05'}]), true],
    ['single dates changed', activity([{...evening, byDay: ['TU'], startDate: '2026-01-06'}], {changes: [
      {date: '2026-02-03', status: 'cancelled', reason: 'Sygdom; alle, desværre'},
      {date: '2026-02-10', startDate: '2026-02-11', startTime: '18:00', endTime: '20:00'},
      {date: '2026-12-29', startDate: '2027-01-20'},
    ]}), true],
  ]; // prettier-ignore
  for (const [what, made, isRule] of rows)
    test(what, async () => {
      const text = exportIcal(feedOf(made), options);
      const expected = told(made.occurrences);
      assert.ok(expected.length);
      assert.equal(/^RRULE:FREQ=/m.test(text.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE/, '')), isRule);
      assert.deepEqual(await ours(text), expected);
      assert.deepEqual(byIcalJs(text, window), expected, 'ical.js');
      assert.deepEqual(byNodeIcal(text, window, 'Europe/Copenhagen'), expected, 'node-ical');
    });
});

describe('a calendar read and written again', () => {
  const source = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'X-WR-CALNAME:Kor\\, sang', 'BEGIN:VEVENT', 'UID:kor@kirken.example', 'DTSTART;TZID=Europe/Copenhagen:20260106T190000',
    'DTEND;TZID=Europe/Copenhagen:20260106T210000', 'RRULE:FREQ=WEEKLY;BYDAY=TU', 'EXDATE;TZID=Europe/Copenhagen:20260217T190000', 'SUMMARY:Kor', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:kor@kirken.example', 'RECURRENCE-ID;TZID=Europe/Copenhagen:20260203T190000', 'DTSTART;TZID=Europe/Copenhagen:20260204T180000',
    'DTEND;TZID=Europe/Copenhagen:20260204T203000', 'SUMMARY:Kor i Ribe', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:kor@kirken.example',
    'RECURRENCE-ID;TZID=Europe/Copenhagen:20260303T190000', 'DTSTART;TZID=Europe/Copenhagen:20260303T190000', 'DTEND;TZID=Europe/Copenhagen:20260303T210000', 'STATUS:CANCELLED',
    'COMMENT:Organisten er syg', 'SUMMARY:Kor', 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n'); // prettier-ignore
  test('keeps every occurrence, its name and its reason', async () => {
    const before = await readCalendar(source, window);
    const text = exportIcal(before, options);
    const after = await readCalendar(text, window);
    assert.deepEqual(told(after.activities.flatMap(({occurrences}) => occurrences)), told(before.activities[0]!.occurrences));
    assert.deepEqual(byIcalJs(text, window), told(before.activities[0]!.occurrences));
    assert.equal(after.name, 'Kor, sang');
    const known = (date: string) => {
      const {name, occurrences} = after.activities.find(({id}) => id === `kor-${date}T1900@kirken.example`)!;
      return [name, occurrences[0]!.status, occurrences[0]!.reason];
    };
    assert.deepEqual(known('20260106'), ['Kor', 'scheduled', undefined]);
    assert.deepEqual(known('20260203'), ['Kor i Ribe', 'scheduled', undefined]);
    assert.deepEqual(known('20260303'), ['Kor', 'cancelled', 'Organisten er syg']);
    assert.match(text, /^SUMMARY:Aflyst: Kor\r$/m);
  });
  test('keeps the second of two half past twos', async () => {
    const twice =
      source.slice(0, source.indexOf('BEGIN:VEVENT')) +
      [
        'BEGIN:VEVENT',
        'UID:nat@kirken.example',
        'DTSTART:20261025T013000Z',
        'DTEND:20261025T023000Z',
        'SUMMARY:Nat',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n');
    const before = await readCalendar(twice, window);
    assert.equal(before.activities[0]!.occurrences[0]!.start, '2026-10-25T02:30');
    assert.deepEqual(await ours(exportIcal(before, options)), ['2026-10-25T01:30:00Z 2026-10-25T02:30:00Z']);
  });
});

test('a postponed date says so in its title and is read back as postponed', async () => {
  const made = activity([{startTime: '17:00', endTime: '19:00', byDay: ['TU'], startDate: '2026-01-06'}], {
    changes: [{date: '2026-02-03', status: 'postponed', reason: 'Sne'}],
  });
  for (const [language, title] of [
    ['da', 'SUMMARY:Udsat: Sprogcafé'],
    ['en', 'SUMMARY:Postponed: Sprogcafé'],
    ['uk', 'SUMMARY:Відкладено: Sprogcafé'],
  ] as const) {
    const text = exportIcal(feedOf(made), {...options, language});
    assert.ok(text.includes(title));
    const {activities} = await readCalendar(text, window);
    assert.equal(activities.length, 1);
    const [one] = activities[0]!.occurrences.filter(({status}) => status !== 'scheduled');
    if (language !== 'uk')
      assert.deepEqual([one!.start, one!.status, one!.name, one!.reason], ['2026-02-03T17:00', 'postponed', undefined, 'Sne']);
  }
});

test('what does not take place says so in the words that the page has for it, in every language', () => {
  for (const language of readdirSync('locales').flatMap((file) => (file.endsWith('.xlf') ? file.slice(0, -4) : [])))
    for (const [status, word] of [
      ['cancelled', 'Aflyst'],
      ['postponed', 'Udsat'],
    ] as const) {
      const [, target] = new RegExp(`<source>${word}</source>\\s*<target[^>]*>(.*)</target>`).exec(
        readFileSync(`locales/${language}.xlf`, 'utf8'),
      )!;
      assert.equal(
        titleWithStatus('Kor', status, (text) => textOf(text, language, 'da')),
        `${target}: Kor`,
      );
    }
});

describe('the file is a valid one', () => {
  const nasty = 'Æ; "ø", \\å\r\nny linje\u0007 og 😀'.repeat(8);
  const made = activity([{startTime: '17:00', endTime: '19:00', byDay: ['TU'], startDate: '2026-01-06', endDate: '2026-02-03'}], {
    name: {da: nasty, en: 'Language café'},
    description: 'BEGIN:VEVENT\nUID:falsk',
    url: 'https://www.kommune.example/a?b=1,2;c',
    topics: ['sprog', 'mad, kaffe'],
    organization: 'o',
    place: 'p',
  });
  const feed: Feed = {
    ...feedOf(made),
    organizations: [{id: 'o', name: 'Frivillig"centret"\r\nX:y', email: 'kontakt@frivillig.example'}],
    places: [
      {
        id: 'p',
        name: 'Kvindehuset',
        visibility: 'area',
        area: 'Esbjerg Ø',
        address: {streetAddress: 'Hemmelig Vej 1', addressLocality: 'Esbjerg'},
        geo: {latitude: 55, longitude: 8},
      },
    ],
  };
  const text = exportIcal(feed, options);
  const lines = text.split('\r\n');

  test('no line is longer than 75 octets, none splits a character', () => {
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!text.includes('\ufffd') && !/[\ud800-\udbff]\r\n/.test(text));
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
  });
  test('no text can pretend to be a line', () => {
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
    assert.equal(lines.filter((line) => line.startsWith('UID:')).length, 1);
    assert.ok(!lines.some((line) => line.startsWith('X:y')));
  });
  test('every text comes back as it was', async () => {
    const read = await readCalendar(text, window);
    const [back] = read.activities;
    assert.equal(back!.name, nasty.replaceAll('\r\n', '\n').replaceAll('\u0007', ''));
    assert.equal(back!.description, 'BEGIN:VEVENT\nUID:falsk');
    assert.equal(back!.url, made.url);
    assert.deepEqual(back!.topics, made.topics);
    assert.deepEqual(read.organizations, [{id: 'Frivillig centret X:y', name: 'Frivillig centret X:y'}]);
  });
  test('an address that is not to be told is not told', () => {
    assert.match(text, /^LOCATION:Esbjerg Ø\r$/m);
    assert.doesNotMatch(text, /Hemmelig|GEO/);
  });
  test('one language a file, the feed’s own where there is no translation', () => {
    const english = exportIcal(feed, {...options, language: 'en'});
    assert.match(english, /^SUMMARY:Language café\r$/m);
    assert.match(english, /^X-WR-CALNAME:Volunteers in Esbjerg\r$/m);
    assert.doesNotMatch(english, /Frivillige i Esbjerg/);
  });
  test('stamp and sequence are those handed in', () => {
    const later = exportIcal(feed, {...options, sequence: 3});
    assert.match(later, /^DTSTAMP:20260201T120000Z\r$/m);
    assert.match(later, /^SEQUENCE:3\r$/m);
    assert.equal(later.match(/^UID:.*$/m)![0], text.match(/^UID:.*$/m)![0]);
  });
  test('one occurrence is an event of its own', async () => {
    const one = exportIcal(feed, {...options, activities: ['sprogcafe'], occurrence: made.occurrences[2]!});
    assert.doesNotMatch(one, /RRULE:FREQ=WEEKLY|RDATE/);
    assert.deepEqual(await ours(one), told([made.occurrences[2]!]));
    assert.match(one, /^UID:sprogcafe-20260120T1700@/m);
  });
  test('no METHOD, which would ask for an organizer in every event (RFC 5546)', () => assert.doesNotMatch(text, /^METHOD/m));
  test('only the activities asked for', () => {
    assert.doesNotMatch(exportIcal(feed, {...options, activities: ['andet']}), /VEVENT|VTIMEZONE/);
  });
  test('a zone nobody knows is an error', () => {
    assert.throws(() => exportIcal({...feed, timeZone: 'Mars/Krater'}, options), RangeError);
  });
});

describe('VTIMEZONE says by rules what the platform knows', () => {
  // Under a name that is no zone's, only the rules in the file can tell the offsets.
  const zones = [
    'Europe/Copenhagen',
    'America/New_York',
    'America/Nuuk',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Atlantic/Reykjavik',
  ];
  for (const name of zones)
    test(name, async () => {
      const days = Array.from({length: 80}, (_, i) => `${1988 + Math.floor(i / 2)}-${i % 2 ? '07' : '01'}-15T12:00`);
      const here = ianaZone(name)!;
      const bounds = {from: 0, until: 2 ** 31};
      const dates = [
        ...days,
        ...Array.from({length: 365}, (_, i) => `${new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)}T12:00`),
      ];
      const {occurrences} = expandSchedule([{dates: [...new Set(dates)].map((start) => ({start, end: start}))}], here, bounds, {});
      const text = exportIcal({...feedOf({id: 'z@z.example', name: 'z', schedule: [], occurrences}), timeZone: name}, options);
      const renamed = text
        .replaceAll(`TZID=${name}`, 'TZID=Egen')
        .replaceAll(`TZID:${name}`, 'TZID:Egen')
        .replace(/^X-WR-TIMEZONE.*\r\n/m, '');
      for (const year of [1990, 2005, 2024, 2026]) {
        const feed = await readCalendar(renamed, {from: `${year}-01-01T00:00:00Z`, until: `${year + 1}-01-01T00:00:00Z`});
        assert.deepEqual(feed.problems, []);
        const expected = told(occurrences).filter((line) => line.startsWith(`${year}`));
        assert.ok(expected.length > 1);
        assert.deepEqual(told(feed.activities.flatMap(({occurrences}) => occurrences)), expected);
      }
    });
  test('the rules of Europe are two', () => {
    const made = activity([{startTime: '17:00', byDay: ['TU'], startDate: '2026-01-06'}]);
    const zone = exportIcal(feedOf(made), options).match(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE/)![0];
    assert.deepEqual(zone.match(/RRULE:.*/g), ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']);
  });
});
