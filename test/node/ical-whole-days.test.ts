import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Temporal} from 'temporal-polyfill';
import {random} from '../bench/feeds.mjs';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const window = {from: '2026-01-01', until: '2027-12-31'};
const DA = ';TZID=Europe/Copenhagen';

const datesOf = async (...lines: readonly string[]): Promise<string> => {
  const {activities} = await readCalendar(calendar(event('UID:a@example', 'SUMMARY:Basar', ...lines)), window);
  return activities[0]!.occurrences.map(({start, end}) => `${start}/${end}`).join(' ');
};

describe('a whole day in the clothes of a timed event', () => {
  const marked = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
  for (const [what, expected, ...lines] of [
    ['from midnight to midnight', '2026-12-05/2026-12-06', `DTSTART${DA}:20261205T000000`, `DTEND${DA}:20261206T000000`],
    ['from the minute behind midnight', '2026-12-05/2026-12-06', `DTSTART${DA}:20261205T000100`, `DTEND${DA}:20261205T235900`],
    ['for a day', '2026-12-05/2026-12-06', `DTSTART${DA}:20261205T000000`, 'DURATION:P1D'],
    ['to the minute before midnight', '2026-12-05/2026-12-06', `DTSTART${DA}:20261205T000000`, `DTEND${DA}:20261205T235900`],
    ['to the second before midnight', '2026-12-05/2026-12-06', `DTSTART${DA}:20261205T000000`, `DTEND${DA}:20261205T235959`],
    ['over several days', '2026-12-05/2026-12-08', `DTSTART${DA}:20261205T000000`, `DTEND${DA}:20261207T235900`],
    ['on the day of 23 hours', '2026-03-29/2026-03-30', `DTSTART${DA}:20260329T000000`, `DTEND${DA}:20260329T235900`],
    ['on the day of 25 hours', '2026-10-25/2026-10-26', `DTSTART${DA}:20261025T000000`, `DTEND${DA}:20261026T000000`],
    ['midnight here, written in UTC', '2026-12-09/2026-12-10', 'DTSTART:20261208T230000Z', 'DTEND:20261209T230000Z'],
    ['marked, midnight of UTC', '2026-12-07/2026-12-08', 'DTSTART:20261207T000000Z', 'DTEND:20261208T000000Z', marked],
    [
      'marked, midnight of its own zone',
      '2026-12-07/2026-12-08',
      'DTSTART;TZID=Asia/Tokyo:20261207T000000',
      'DTEND;TZID=Asia/Tokyo:20261208T000000',
      marked,
    ],
    [
      'marked, a minute behind midnight of its own zone: the day here',
      '2026-12-06/2026-12-07',
      'DTSTART;TZID=Asia/Tokyo:20261207T000100',
      'DTEND;TZID=Asia/Tokyo:20261207T020000',
      marked,
    ],
    [
      'marked, midnight of a zone to the west',
      '2026-12-07/2026-12-08',
      'DTSTART;TZID=America/New_York:20261207T000000',
      'DTEND;TZID=America/New_York:20261208T000000',
      marked,
    ],
    ['marked, with hours', '2026-12-07/2026-12-08', `DTSTART${DA}:20261207T100000`, `DTEND${DA}:20261207T150000`, marked],
    ['marked, without an end', '2026-12-07/2026-12-08', `DTSTART${DA}:20261207T000000`, marked],
    ['ended by a date', '2026-12-07/2026-12-09', `DTSTART${DA}:20261207T000000`, 'DTEND;VALUE=DATE:20261209'],
    ['begun in the afternoon, ended by a date', '2026-12-07/2026-12-08', `DTSTART${DA}:20261207T160000`, 'DTEND;VALUE=DATE:20261208'],
    ['ended by its own date', '2026-12-07/2026-12-08', `DTSTART${DA}:20261207T160000`, 'DTEND;VALUE=DATE:20261207'],
    [
      'every week, one left out',
      '2026-12-05/2026-12-06 2026-12-19/2026-12-20',
      `DTSTART${DA}:20261205T000000`,
      'DURATION:P1D',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      `EXDATE${DA}:20261212T000000`,
    ],
    [
      'every week in UTC, the last named',
      '2026-12-05/2026-12-06 2026-12-12/2026-12-13',
      'DTSTART:20261204T230000Z',
      'DTEND:20261205T230000Z',
      'RRULE:FREQ=WEEKLY;UNTIL=20261211T230000Z',
    ],
    [
      'every week, until the minute before the next',
      '2026-12-05/2026-12-06',
      `DTSTART${DA}:20261205T000000`,
      'DURATION:P1D',
      'RRULE:FREQ=WEEKLY;UNTIL=20261211T235900',
    ],
    [
      'every week, until the next',
      '2026-12-05/2026-12-06 2026-12-12/2026-12-13',
      `DTSTART${DA}:20261205T000000`,
      'DURATION:P1D',
      'RRULE:FREQ=WEEKLY;UNTIL=20261212T000000',
    ],
    [
      'every week in UTC, until the minute before the next',
      '2026-12-05/2026-12-06',
      'DTSTART:20261204T230000Z',
      'DURATION:P1D',
      'RRULE:FREQ=WEEKLY;UNTIL=20261211T225900Z',
    ],
  ] as const)
    // prettier-ignore
    test(what, async () => assert.equal(await datesOf(...lines), expected));
});

describe('what only looks like one keeps its times', () => {
  for (const [what, expected, ...lines] of [
    [
      'until two minutes before midnight',
      '2026-12-05T00:00/2026-12-05T23:58',
      `DTSTART${DA}:20261205T000000`,
      `DTEND${DA}:20261205T235800`,
    ],
    ['a minute past midnight', '2026-12-05T00:01/2026-12-06T00:01', `DTSTART${DA}:20261205T000100`, `DTEND${DA}:20261206T000100`],
    [
      'marked as none',
      '2026-12-05T10:00/2026-12-05T12:00',
      `DTSTART${DA}:20261205T100000`,
      'DURATION:PT2H',
      'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
    ],
    ['midnight of UTC', '2026-12-05T01:00/2026-12-06T01:00', 'DTSTART:20261205T000000Z', 'DTEND:20261206T000000Z'],
    ['midnight of another zone', '2026-12-05T06:00/2026-12-06T06:00', 'DTSTART;TZID=America/New_York:20261205T000000', 'DURATION:P1D'],
    [
      'a rule by weekdays of UTC',
      '2026-12-09T00:00/2026-12-10T00:00',
      'DTSTART:20261208T230000Z',
      'DURATION:P1D',
      'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=1',
    ],
  ] as const)
    // prettier-ignore
    test(what, async () => assert.equal(await datesOf(...lines), expected));
});

describe('whole days on any date of two years, each written in any of these ways (seed 12)', () => {
  const pick = random(12);
  const compact = (moment: {toString(): string}) => moment.toString().replace(/[-:]/g, '').slice(0, 15);
  for (let i = 0; i < 60; i++) {
    const first = Temporal.PlainDate.from('2026-01-02').add({days: pick(600)});
    const last = first.add({days: pick(4)});
    const from = first.toZonedDateTime('Europe/Copenhagen');
    const until = last.add({days: 1}).toZonedDateTime('Europe/Copenhagen');
    const utc = (moment: typeof from) => `${compact(moment.withTimeZone('UTC').toPlainDateTime())}Z`;
    const ways: readonly (readonly string[])[] = [
      [`DTSTART${DA}:${compact(first)}T000000`, `DTEND${DA}:${compact(last.add({days: 1}))}T000000`],
      [`DTSTART:${compact(first)}T000000`, `DTEND:${compact(last)}T235900`],
      [`DTSTART:${utc(from)}`, `DTEND:${utc(until)}`],
      [`DTSTART:${compact(first)}T000000Z`, `DTEND:${compact(last.add({days: 1}))}T000000Z`, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
      [`DTSTART${DA}:${compact(first)}T${String(pick(24)).padStart(2, '0')}3000`, `DTEND;VALUE=DATE:${compact(last.add({days: 1}))}`],
      [`DTSTART${DA}:${compact(first)}T000000`, `DURATION:P${first.until(last).days + 1}D`],
    ];
    const lines = ways[i % ways.length]!;
    test(lines.join(' '), async () => assert.equal(await datesOf(...lines), `${first}/${last.add({days: 1})}`));
  }
});
