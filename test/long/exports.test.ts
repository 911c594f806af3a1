/** Calendar files as other programs read them: 400 days, date by date. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, test} from 'node:test';
import {exportIcal, readFeed, type Occurrence} from '../../src/feed.js';
import {byIcalJs, byNodeIcal} from '../tools/other-readers.js';
import {calendar, event} from '../tools/read-calendar.js';

const window = {from: '2026-11-29', until: '2028-01-03'};
const now = '2026-11-29T08:00:00Z';

const evening = {startTime: '19:00', endTime: '21:00'};
const changes = [
  {date: '2026-12-28', status: 'cancelled', reason: 'Vi holder juleferie'},
  {date: '2026-12-14', status: 'moved', startDate: '2026-12-15', startTime: '18:00', endTime: '20:00'},
  {date: '2027-01-11', status: 'postponed'},
  {date: '2027-05-03', startTime: '17:30'},
];
const kinds: Record<string, object> = {
  'every week': {schedule: [{...evening, byDay: ['MO']}]},
  'every week until a day': {schedule: [{...evening, byDay: ['TU', 'TH'], startDate: '2026-11-24', endDate: '2027-06-24'}]},
  'every week but on some days': {schedule: [{...evening, byDay: ['MO'], exceptDate: ['2026-12-07', '2027-05-17']}]},
  'every week, some dates changed': {schedule: [{...evening, byDay: ['MO']}], changes},
  'every second week': {schedule: [{...evening, byDay: ['WE'], repeatFrequency: 'P2W', startDate: '2026-11-25'}]},
  'every second week on two days': {schedule: [{...evening, byDay: ['MO', 'SU'], repeatFrequency: 'P2W', startDate: '2026-11-25'}]},
  'odd weeks': {schedule: [{...evening, byDay: ['FR'], weeks: 'odd'}]},
  'even weeks on two days, one cancelled': {schedule: [{...evening, byDay: ['MO', 'TH'], weeks: 'even'}], changes: [{date: '2026-12-24', status: 'cancelled'}]},
  'odd weeks until a day': {schedule: [{...evening, byDay: ['SU'], weeks: 'odd', startDate: '2026-12-01', endDate: '2027-03-31'}]},
  'odd weeks, some dates changed': {schedule: [{...evening, byDay: ['MO'], weeks: 'odd'}], changes},
  'the second Tuesday of the month': {schedule: [{...evening, byDay: ['TU'], byMonthWeek: 2}]},
  'the last Friday of the month': {schedule: [{...evening, byDay: ['FR'], byMonthWeek: -1}]},
  'a day of the month': {schedule: [{...evening, repeatFrequency: 'P1M', startDate: '2026-10-15'}]},
  'the 31st of the month': {schedule: [{...evening, repeatFrequency: 'P1M', startDate: '2026-10-31'}]},
  'every year': {schedule: [{...evening, repeatFrequency: 'P1Y', startDate: '2020-06-05'}]},
  'every day of a season': {schedule: [{...evening, startDate: '2027-06-26', endDate: '2027-08-08'}]},
  'every week, all day': {schedule: [{byDay: ['SA'], exceptDate: ['2026-12-26']}]},
  'whole days': {schedule: [{dates: ['2026-12-24', {start: '2027-07-05', end: '2027-07-09'}]}]},
  'single dates': {schedule: [{...evening, dates: ['2026-12-03', '2026-12-15', '2027-01-12', '2027-10-31']}], changes: [{date: '2027-01-12', status: 'cancelled'}, {date: '2026-12-15', startDate: '2026-12-16'}]},
  'dates of several lengths': {schedule: [{dates: [{start: '2026-12-04T18:00', end: '2026-12-06T14:00'}, {start: '2027-03-27T20:00', end: '2027-03-28T10:00'}, {start: '2027-05-05T10:00'}]}]},
  'past midnight': {schedule: [{byDay: ['FR'], startTime: '22:00', endTime: '02:00'}]},
  'past midnight, also when clocks change': {schedule: [{byDay: ['SA'], startTime: '22:00', endTime: '04:00'}]},
  'at an hour that is left out or comes twice': {schedule: [{byDay: ['SU'], startTime: '02:30', endTime: '03:30'}]},
  'without an end': {schedule: [{byDay: ['WE'], startTime: '16:00', startDate: '2026-12-01', endDate: '2027-12-01'}]},
  'two schedules and a date': {schedule: [{...evening, byDay: ['MO']}, {startTime: '10:00', endTime: '12:00', byDay: ['SA'], weeks: 'even', dates: ['2026-12-10']}]},
  'valid for a time': {schedule: [{...evening, byDay: ['TH']}], validFrom: '2027-02-01', validThrough: '2027-05-31'},
}; // prettier-ignore
const zones = ['Europe/Copenhagen', 'America/New_York'];

interface Exported {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly zone: string;
  readonly expected: readonly string[];
}

const line = ({start, end, startInstant, endInstant, status}: Occurrence) =>
  `${startInstant ?? start} ${endInstant ?? end}${status === 'cancelled' || status === 'postponed' ? ' cancelled' : ''}`;

const folder = mkdtempSync(path.join(tmpdir(), 'lbb-exports-'));
after(() => rmSync(folder, {recursive: true}));

async function exported(what: string, source: string, zone: string): Promise<Exported> {
  const feed = await readFeed(source, window);
  assert.deepEqual(feed.problems, []);
  const file = path.join(folder, `${what.replace(/\W+/g, '-')}-${zone.replace(/\W/g, '-')}.ics`);
  const text = exportIcal(feed, {language: 'da', now});
  writeFileSync(file, text);
  const expected = feed.activities.flatMap(({occurrences}) => occurrences.map(line)).sort();
  return {what: `${what}, ${zone}`, file, text, zone, expected};
}

const series = calendar(
  event(
    'UID:kor@kirken.example',
    'DTSTART;TZID=Europe/Copenhagen:20261201T190000',
    'DTEND;TZID=Europe/Copenhagen:20261201T210000',
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
    'EXDATE;TZID=Europe/Copenhagen:20261222T190000',
    'SUMMARY:Kor',
  ),
  event(
    'UID:kor@kirken.example',
    'RECURRENCE-ID;TZID=Europe/Copenhagen:20270105T190000',
    'DTSTART;TZID=Europe/Copenhagen:20270106T180000',
    'DTEND;TZID=Europe/Copenhagen:20270106T203000',
    'SUMMARY:Kor i Ribe',
  ),
);

const all = await Promise.all([
  ...zones.flatMap((timeZone) =>
    Object.entries(kinds).map(([what, activity]) =>
      exported(what, JSON.stringify({version: 1, timeZone, activities: [{id: 'a', name: 'Sprogcafé', ...activity}]}), timeZone),
    ),
  ),
  exported('a calendar', series, 'Europe/Copenhagen'),
]);

/** What a program outside Node gives for all files at once; why it is not asked, where it is not there. */
function program(command: string, ...args: readonly string[]): {byFile: Record<string, string[]>} | {missing: string} {
  try {
    const text = execFileSync(command, [...args, window.from, window.until, ...all.map(({file}) => file)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
    });
    return {byFile: JSON.parse(text) as Record<string, string[]>};
  } catch (error) {
    const said = `${(error as {stderr?: string}).stderr ?? ''}${String(error)}`;
    if (!/ENOENT|No module named|Failed to open stream|Could not open|failed opening/i.test(said)) throw error;
    return {missing: `not installed here: ${command}, see .ci/run`};
  }
}

describe('an exported file is read alike', () => {
  const isHere = (moment: string) => moment.slice(0, 10) >= window.from && moment < window.until;
  const inWindow = (lines: readonly string[]) => lines.filter(isHere);
  const compare = (reader: string, read: (one: Exported) => readonly string[]) => {
    for (const one of all)
      test(`by ${reader}: ${one.what}`, () => {
        assert.ok(one.expected.length);
        assert.deepEqual(inWindow(read(one)), inWindow(one.expected));
      });
  };
  compare('ical.js', ({text}) => byIcalJs(text, window));
  compare('node-ical', ({text, zone}) => byNodeIcal(text, window, zone));
  for (const [reader, command, file] of [
    ['recurring-ical-events', '/usr/bin/python3', 'test/tools/read-exports.py'],
    ['sabre/vobject', 'php', 'test/tools/read-exports.php'],
  ] as const) {
    const answer = program(command, file);
    // .ci/run installs both; elsewhere there is nothing to test.
    if ('missing' in answer) console.log(`not read by ${reader}: ${answer.missing}`);
    else compare(reader, (one) => answer.byFile[one.file]!);
  }
});

test('no file has dates beside a rule, which four of nine programs do not show', () => {
  for (const {file} of all) assert.doesNotMatch(readFileSync(file, 'utf8'), /^RDATE/m);
});
