import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseDate, DAY} from '../../src/model/calendar.js';
import {changedOccurrences} from '../../src/model/change.js';
import {exportIcal, exportedUntil} from '../../src/model/export/export-ical.js';
import type {Activity, Feed, Occurrence, Schedule} from '../../src/model/feed.js';
import {expandSchedule} from '../../src/model/schedule.js';
import {ianaZone} from '../../src/model/zone.js';
import {activityOf, COPENHAGEN, feedOf, on} from '../tools/records.js';

const options = {language: 'da', now: '2026-11-20T12:00:00Z'};
const window = {from: parseDate('2026-11-23')! * DAY, until: parseDate('2026-12-14')! * DAY};

function scheduled(schedule: readonly Schedule[], more: Partial<Activity> = {}): Activity {
  const {occurrences} = expandSchedule(schedule, COPENHAGEN, window, more);
  const {changes} = more;
  return activityOf('a', {
    ...more,
    schedule,
    occurrences: changes ? changedOccurrences(occurrences, changes, schedule, COPENHAGEN, window) : occurrences,
  });
}

/** Each event's lines about time, as short as they can be read: `DTSTART 20261123T190000, DTEND 20261123T210000, RRULE …`. */
const timesOf = (text: string): string[] =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      [...event.matchAll(/^(DTSTART|DTEND|RRULE|RDATE|EXDATE|RECURRENCE-ID)(?:;(?:TZID|VALUE)=[\w/]+)?:(.*)\r$|^STATUS:(CANCELLED)\r$/gm)]
        .map(([, name, value, cancelled]) => cancelled ?? `${name} ${value}`)
        .join(', '),
    );
const withInstants = (occurrence: Occurrence): Occurrence => {
  const [wall] = expandSchedule([{dates: [{start: occurrence.start, end: occurrence.end}]}], COPENHAGEN, {
    from: 0,
    until: Infinity,
  }).occurrences;
  return occurrence.allDay ? occurrence : {...wall!, ...occurrence};
};

const EVENING: Schedule = {startTime: '19:00', endTime: '21:00'};
const MONDAYS: Schedule = {...EVENING, byDay: ['MO']};

describe('a schedule in an .ics file', () => {
  const rows: readonly (readonly [what: string, activity: Activity, events: readonly string[]])[] = [
    ['every Monday', scheduled([MONDAYS]), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['every Monday from a day on', scheduled([{...MONDAYS, startDate: '2026-11-25'}]), ['DTSTART 20261130T190000, DTEND 20261130T210000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['every Monday until a day', scheduled([{...MONDAYS, endDate: '2026-12-07'}]), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207T225959Z']],
    ['valid from a day', scheduled([MONDAYS], {validFrom: '2026-12-01'}), ['DTSTART 20261207T190000, DTEND 20261207T210000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['valid from before the schedule begins', scheduled([{...MONDAYS, startDate: '2026-11-30'}], {validFrom: '2026-11-01'}), ['DTSTART 20261130T190000, DTEND 20261130T210000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['valid through a day', scheduled([{...MONDAYS, endDate: '2026-12-31'}], {validThrough: '2026-12-07'}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207T225959Z']],
    ['ending before it is valid', scheduled([{...MONDAYS, endDate: '2026-12-07'}], {validThrough: '2026-12-31'}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207T225959Z']],
    ['that is over before it begins', scheduled([{...MONDAYS, startDate: '2026-11-24', endDate: '2026-11-29'}]), []],
    ['on its last day alone', scheduled([{...MONDAYS, startDate: '2026-11-24', endDate: '2026-11-30'}]), ['DTSTART 20261130T190000, DTEND 20261130T210000, RRULE FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T225959Z']],
    ['without an end time', scheduled([{startTime: '19:00', byDay: ['MO']}]), ['DTSTART 20261123T190000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['all day', scheduled([{byDay: ['MO']}]), ['DTSTART 20261123, DTEND 20261124, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['all day until a day', scheduled([{byDay: ['MO'], endDate: '2026-12-07'}]), ['DTSTART 20261123, DTEND 20261124, RRULE FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207']],
    ['at four in the morning', scheduled([{startTime: '04:00', endTime: '05:00', byDay: ['MO']}]), ['DTSTART 20261123T040000, DTEND 20261123T050000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['before four', scheduled([{startTime: '03:59', endTime: '05:00', byDay: ['MO'], endDate: '2026-11-30'}]), ['DTSTART 20261123T035900, DTEND 20261123T050000, RRULE FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T225959Z']],
    ['past midnight', scheduled([{startTime: '22:00', endTime: '01:00', byDay: ['MO'], endDate: '2026-11-30'}]), ['DTSTART 20261123T220000, DTEND 20261124T010000, RRULE FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T225959Z']],
    ['past midnight, but for the night on which clocks are set on', scheduled([{startTime: '22:00', endTime: '04:00', byDay: ['SA'], endDate: '2027-05-01', exceptDate: ['2026-12-05']}]), ['DTSTART 20261121T220000, DTEND 20261122T040000, RRULE FREQ=WEEKLY;BYDAY=SA;UNTIL=20270501T215959Z, EXDATE 20261205T220000, EXDATE 20270327T220000', 'DTSTART 20270327T220000, DTEND 20270328T040000']],
    ['past midnight, the night on which clocks are set on and another cancelled', scheduled([{startTime: '22:00', endTime: '04:00', byDay: ['SA'], endDate: '2027-05-01'}], {changes: [{date: '2026-12-05', status: 'cancelled'}, {date: '2027-03-27', status: 'cancelled'}]}), ['DTSTART 20261121T220000, DTEND 20261122T040000, RRULE FREQ=WEEKLY;BYDAY=SA;UNTIL=20270501T215959Z, EXDATE 20270327T220000', 'RECURRENCE-ID 20261205T220000, DTSTART 20261205T220000, DTEND 20261206T040000, CANCELLED', 'DTSTART 20270327T220000, DTEND 20270328T040000, CANCELLED']],
    ['past midnight, the nights around that on which clocks are set on cancelled', scheduled([{startTime: '22:00', endTime: '04:00', byDay: ['SA'], endDate: '2027-05-01'}], {changes: [{date: '2027-03-20', status: 'cancelled'}, {date: '2027-04-03', status: 'cancelled'}]}), ['DTSTART 20261121T220000, DTEND 20261122T040000, RRULE FREQ=WEEKLY;BYDAY=SA;UNTIL=20270501T215959Z, EXDATE 20270327T220000', 'RECURRENCE-ID 20270320T220000, DTSTART 20270320T220000, DTEND 20270321T040000, CANCELLED', 'RECURRENCE-ID 20270403T220000, DTSTART 20270403T220000, DTEND 20270404T040000, CANCELLED', 'DTSTART 20270327T220000, DTEND 20270328T040000']],
    ['at an hour that comes twice one night, by date', scheduled([{startTime: '02:15', endTime: '02:45', byDay: ['SU'], startDate: '2027-10-24', endDate: '2027-11-06'}]), ['DTSTART 20271024T021500, DTEND 20271024T024500', 'DTSTART 20271031T001500Z, DTEND 20271031T004500Z']],
    ['every second week that is odd, as the odd weeks', scheduled([{...MONDAYS, weeks: 'odd', repeatFrequency: 'P2W', startDate: '2027-07-05', endDate: '2027-07-26'}]), ['DTSTART 20270705T190000, DTEND 20270705T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270726T215959Z']],
    ['until an hour that comes twice, by instants', scheduled([{startTime: '22:00', endTime: '02:30', byDay: ['SA'], startDate: '2027-10-23', endDate: '2027-11-06'}]), ['DTSTART 20271023T220000, DTEND 20271024T023000, RRULE FREQ=WEEKLY;BYDAY=SA;UNTIL=20271106T225959Z, EXDATE 20271030T220000', 'DTSTART 20271030T200000Z, DTEND 20271031T003000Z']],
    ['in odd weeks', scheduled([{...MONDAYS, weeks: 'odd'}]), ['DTSTART 20261130T190000, DTEND 20261130T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270103T225959Z', 'DTSTART 20270104T190000, DTEND 20270104T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20330102T225959Z']],
    ['in odd weeks until a day, on two weekdays', scheduled([{...EVENING, byDay: ['TU', 'FR'], weeks: 'odd', endDate: '2026-12-31'}]), ['DTSTART 20261201T190000, DTEND 20261201T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261231T225959Z', 'DTSTART 20261120T190000, DTEND 20261120T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20261231T225959Z']],
    ['in even weeks on the weekday of its first day', scheduled([{...EVENING, repeatFrequency: 'P1W', weeks: 'even', startDate: '2026-11-25', endDate: '2026-12-31'}]), ['DTSTART 20261125T190000, DTEND 20261125T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261231T225959Z']],
    ['every second week on two days', scheduled([{...EVENING, byDay: ['MO', 'SU'], repeatFrequency: 'P2W', startDate: '2026-11-25'}]), ['DTSTART 20261207T190000, DTEND 20261207T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'DTSTART 20261129T190000, DTEND 20261129T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=SU']],
    ['every second week', scheduled([{...MONDAYS, repeatFrequency: 'P2W', startDate: '2026-11-23'}]), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;INTERVAL=2;BYDAY=MO']],
    ['the last Monday of the month', scheduled([{...MONDAYS, byMonthWeek: -1}]), ['DTSTART 20261130T190000, DTEND 20261130T210000, RRULE FREQ=MONTHLY;BYDAY=-1MO']],
    ['once a year', scheduled([{...EVENING, repeatFrequency: 'P1Y', startDate: '2026-12-01'}]), ['DTSTART 20261201T190000, DTEND 20261201T210000, RRULE FREQ=YEARLY;BYMONTH=12']],
    ['once', scheduled([{...EVENING, startDate: '2026-12-01'}]), ['DTSTART 20261201T190000, DTEND 20261201T210000']],
    ['on one date', scheduled([{...EVENING, dates: ['2026-12-01']}]), ['DTSTART 20261201T190000, DTEND 20261201T210000']],
    ['on two dates', scheduled([{...EVENING, dates: ['2026-12-01', '2026-12-03']}]), ['DTSTART 20261201T190000, DTEND 20261201T210000', 'DTSTART 20261203T190000, DTEND 20261203T210000']],
    ['on a date after the window', scheduled([{...EVENING, dates: ['2026-12-01', '2028-12-03']}]), ['DTSTART 20261201T190000, DTEND 20261201T210000', 'DTSTART 20281203T190000, DTEND 20281203T210000']],
    [
      'on two dates of two lengths',
      scheduled([
        {
          dates: [
            {start: '2026-12-01T10:00', end: '2026-12-01T11:00'},
            {start: '2026-12-03T10:00', end: '2026-12-03T12:00'},
          ],
        },
      ]),
      ['DTSTART 20261201T100000, DTEND 20261201T110000', 'DTSTART 20261203T100000, DTEND 20261203T120000'],
    ],
    ['on Mondays and on a date', scheduled([{...MONDAYS, dates: ['2026-12-01']}]), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'DTSTART 20261201T190000, DTEND 20261201T210000']],
    ['on Mondays and on Tuesdays', scheduled([MONDAYS, {...MONDAYS, byDay: ['TU']}]), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'DTSTART 20261124T190000, DTEND 20261124T210000, RRULE FREQ=WEEKLY;BYDAY=TU']],
    ['without some days', scheduled([{...MONDAYS, exceptDate: ['2026-11-30', '2026-12-01', '2026-02-30']}]), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO, EXDATE 20261130T190000']],
    ['all day without a day', scheduled([{byDay: ['MO'], exceptDate: ['2026-11-30']}]), ['DTSTART 20261123, DTEND 20261124, RRULE FREQ=WEEKLY;BYDAY=MO, EXDATE 20261130']],
    ['of words alone', scheduled([{text: 'Efter aftale'}]), []],
  ]; // prettier-ignore
  for (const [what, activity, events] of rows)
    test(what, () => assert.deepEqual(timesOf(exportIcal(feedOf({activities: [activity]}), options)), events));
});

test("a file says the feed's zone, but not beside moments in UTC, which a program would turn into it", () => {
  const saysZone = (schedule: Schedule, timeZone?: string) =>
    /^X-WR-TIMEZONE:/m.test(exportIcal(feedOf({activities: [scheduled([schedule])], ...(timeZone && {timeZone})}), options));
  const twice = {startTime: '02:15', endTime: '02:45', byDay: ['SU'] as const, startDate: '2027-10-24', endDate: '2027-11-06'};
  const until = {startTime: '01:00', endTime: '02:30', byDay: ['SU'] as const, startDate: '2027-10-24', endDate: '2027-11-06'};
  assert.deepEqual([saysZone(MONDAYS), saysZone(twice), saysZone(until), saysZone(twice, 'UTC')], [true, false, false, true]);
});

describe('a file of all dates goes', () => {
  const rows: readonly (readonly [until: string | undefined, what: string, activity: Activity])[] = [
    [undefined, 'a rule that goes on', scheduled([MONDAYS])],
    ['2027-06-24', 'a rule until a day', scheduled([{...MONDAYS, endDate: '2027-06-24'}])],
    ['2033-01-02', 'odd weeks', scheduled([{...MONDAYS, weeks: 'odd'}])],
    ['2033-01-02', 'odd weeks beside a rule that goes on', scheduled([MONDAYS, {...MONDAYS, byDay: ['TU'], weeks: 'odd'}])],
    ['2031-11-23', 'nights on which clocks change', scheduled([{startTime: '22:00', endTime: '04:00', byDay: ['SA']}])],
    [undefined, 'other nights', scheduled([{startTime: '22:00', endTime: '04:00', byDay: ['FR']}])],
    ['2026-12-03', 'single dates', scheduled([{...EVENING, dates: ['2026-12-03', '2026-12-01']}])],
    [undefined, 'no dates', scheduled([{text: 'Efter aftale'}])],
  ]; // prettier-ignore
  for (const [until, what, activity] of rows)
    test(`until ${until} with ${what}`, () => assert.equal(exportedUntil(feedOf({activities: [activity]}), activity, options.now), until));
});

describe('changed dates in an .ics file', () => {
  const rows: readonly (readonly [what: string, activity: Activity, events: readonly string[]])[] = [
    ['cancelled', scheduled([MONDAYS], {changes: [{date: '2026-11-30', status: 'cancelled'}]}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'RECURRENCE-ID 20261130T190000, DTSTART 20261130T190000, DTEND 20261130T210000, CANCELLED']],
    ['postponed', scheduled([MONDAYS], {changes: [{date: '2026-11-30', status: 'postponed'}]}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'RECURRENCE-ID 20261130T190000, DTSTART 20261130T190000, DTEND 20261130T210000, CANCELLED']],
    ['moved', scheduled([MONDAYS], {changes: [{date: '2026-11-30', startDate: '2026-12-01', startTime: '18:00'}]}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'RECURRENCE-ID 20261130T190000, DTSTART 20261201T180000, DTEND 20261201T200000']],
    ['renamed', scheduled([MONDAYS], {changes: [{date: '2026-11-30', name: 'Julehygge'}]}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'RECURRENCE-ID 20261130T190000, DTSTART 20261130T190000, DTEND 20261130T210000']],
    ['after the window', scheduled([MONDAYS], {changes: [{date: '2026-12-21', status: 'cancelled'}]}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'RECURRENCE-ID 20261221T190000, DTSTART 20261221T190000, DTEND 20261221T210000, CANCELLED']],
    ['after the window, on no Monday', scheduled([MONDAYS], {changes: [{date: '2026-12-22', status: 'cancelled'}]}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['on a day that does not exist', scheduled([MONDAYS], {changes: [{date: '2026-02-30', status: 'cancelled'}]}), ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO']],
    ['of an all-day series', scheduled([{byDay: ['MO']}], {changes: [{date: '2026-11-30', status: 'cancelled'}]}), ['DTSTART 20261123, DTEND 20261124, RRULE FREQ=WEEKLY;BYDAY=MO', 'RECURRENCE-ID 20261130, DTSTART 20261130, DTEND 20261201, CANCELLED']],
    [
      'of single dates',
      scheduled([{...EVENING, dates: ['2026-12-01', '2026-12-03']}], {changes: [{date: '2026-12-03', status: 'cancelled'}]}),
      ['DTSTART 20261201T190000, DTEND 20261201T210000', 'DTSTART 20261203T190000, DTEND 20261203T210000, CANCELLED'],
    ],
    ['of the only date', scheduled([{...EVENING, dates: ['2026-12-01']}], {changes: [{date: '2026-12-01', status: 'cancelled'}]}), ['DTSTART 20261201T190000, DTEND 20261201T210000, CANCELLED']],
    [
      'of the only date, which moves',
      scheduled([{...EVENING, dates: ['2026-12-01']}], {changes: [{date: '2026-12-01', startDate: '2026-12-02'}]}),
      ['DTSTART 20261202T190000, DTEND 20261202T210000'],
    ],
    [
      'of one schedule of two',
      scheduled([MONDAYS, {...MONDAYS, byDay: ['TU']}], {changes: [{date: '2026-12-01', status: 'cancelled'}]}),
      ['DTSTART 20261123T190000, DTEND 20261123T210000, RRULE FREQ=WEEKLY;BYDAY=MO', 'DTSTART 20261124T190000, DTEND 20261124T210000, RRULE FREQ=WEEKLY;BYDAY=TU', 'RECURRENCE-ID 20261201T190000, DTSTART 20261201T190000, DTEND 20261201T210000, CANCELLED'],
    ],
    [
      'of a calendar, an all-day date that gets a time',
      activityOf('a', {
        occurrences: [on('2026-12-01/2026-12-02'), on('2026-12-08T10:00/12:00', {previousStart: '2026-12-08'})].map(withInstants),
      }),
      ['DTSTART 20261201, DTEND 20261202', 'DTSTART 20261208T100000, DTEND 20261208T120000'],
    ],
    [
      'of a calendar, a date that moves onto another',
      activityOf('a', {
        occurrences: [on('2026-12-01T10:00/12:00'), on('2026-12-02T10:00/12:00', {previousStart: '2026-12-01T10:00'})].map(withInstants),
      }),
      ['DTSTART 20261201T100000, DTEND 20261201T120000', 'DTSTART 20261202T100000, DTEND 20261202T120000'],
    ],
    [
      'of a calendar, by length',
      activityOf('a', {
        occurrences: [on('2026-12-01T10:00/12:00'), on('2026-12-02T10:00/11:00'), on('2026-12-03T10:00/11:00', {status: 'cancelled'})].map(
          withInstants,
        ),
      }),
      ['DTSTART 20261201T100000, DTEND 20261201T120000', 'DTSTART 20261202T100000, DTEND 20261202T110000', 'DTSTART 20261203T100000, DTEND 20261203T110000, CANCELLED'],
    ],
  ]; // prettier-ignore
  for (const [what, activity, events] of rows)
    test(what, () => assert.deepEqual(timesOf(exportIcal(feedOf({activities: [activity]}), options)), events));
});

describe('an event’s own lines', () => {
  const date = withInstants(on('2026-12-01T10:00/12:00'));
  const linesOf = (activity: Partial<Activity>, more: Partial<Feed> = {}): string[] =>
    exportIcal(feedOf({...more, activities: [activityOf('a', {occurrences: [date], ...activity})]}), options)
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .filter((line) => /^(SUMMARY|DESCRIPTION|LOCATION|GEO|URL|CATEGORIES|COMMENT|ORGANIZER|UID|STATUS)/.test(line))
      .filter((line) => !/^(UID:a@lbb-elements.invalid|SUMMARY:a|STATUS:CONFIRMED)$/.test(line));
  const place = {
    id: 'p',
    name: 'Vindrosen',
    geo: {latitude: 55.5, longitude: 8.5},
    address: {streetAddress: 'Torvet 1', addressLocality: 'Ribe'},
  };
  const places = [{id: 'q', name: 'Hallen'}, place];
  const organizations = [
    {id: 'x', name: 'X', email: 'x@x.example'},
    {id: 'o', name: 'O', url: 'https://o.example/'},
    {id: 'silent', name: 'S'},
  ]; // prettier-ignore
  const rows: readonly (readonly [what: string, activity: Partial<Activity>, feed: Partial<Feed>, lines: readonly string[]])[] = [
    ['nothing more', {}, {}, []],
    ['its name, description and topics', {name: 'Café', description: 'Kaffe', summary: 'Te', topics: ['food', 'talk']}, {}, ['SUMMARY:Café', 'DESCRIPTION:Kaffe', 'CATEGORIES:food,talk']],
    ['its summary, where it has no description', {summary: 'Te'}, {}, ['DESCRIPTION:Te']],
    ['its place', {place: 'p'}, {places}, ['LOCATION:Vindrosen\\, Torvet 1\\, Ribe', 'GEO:55.5;8.5']],
    ['an area', {place: 'p'}, {places: [{...place, visibility: 'area', area: 'Byen'}]}, ['LOCATION:Byen']],
    ['words for a place, and its position', {location: 'Ved havnen', geo: {latitude: 1, longitude: 2}}, {places}, ['LOCATION:Ved havnen', 'GEO:1;2']],
    ['a place that is not in the feed', {place: 'gone', location: 'Ved havnen'}, {places}, ['LOCATION:Ved havnen']],
    ['a date’s own place', {place: 'p', occurrences: [{...date, place: 'q'}]}, {places}, ['LOCATION:Hallen']],
    ['a date’s own words for a place', {place: 'p', occurrences: [{...date, location: 'Gården'}]}, {places}, ['LOCATION:Gården']],
    [
      'a date’s own name, text and page',
      {url: 'https://a.example/', occurrences: [{...date, name: 'Fest', description: 'Kom', url: 'https://b.example/'}]},
      {},
      ['SUMMARY:Fest', 'DESCRIPTION:Kom', 'URL:https://b.example/'],
    ],
    ['its page', {url: 'https://a.example/'}, {}, ['URL:https://a.example/']],
    ['no page that is none', {url: 'mailto:a@b.example'}, {}, []],
    ['its organization’s mail', {organization: 'x'}, {organizations}, ['ORGANIZER;CUTYPE=GROUP;CN="X":mailto:x@x.example']],
    ['its organization’s page', {organization: 'o'}, {organizations}, ['ORGANIZER;CUTYPE=GROUP;CN="O":https://o.example/']],
    ['no organization that cannot be reached', {organization: 'silent'}, {organizations}, []],
    ['why it is cancelled', {occurrences: [{...date, status: 'cancelled', reason: 'Sne'}]}, {}, ['STATUS:CANCELLED', 'SUMMARY:Aflyst: a', 'COMMENT:Sne']],
    ['cancelled, as its title says already', {name: 'AFLYST: Kor', occurrences: [{...date, status: 'cancelled'}]}, {}, ['STATUS:CANCELLED', 'SUMMARY:AFLYST: Kor']],
    ['a name of its own at the feed’s host', {id: 'x', source: 'https://www.a.example:8080/feed.json'}, {}, ['UID:x@www.a.example']],
    ['an address for a name', {id: 'https://a.example/1'}, {}, ['UID:https://a.example/1']],
    ['a UID for a name', {id: 'b@a.example'}, {}, ['UID:b@a.example']],
  ]; // prettier-ignore
  for (const [what, activity, feed, lines] of rows) test(`are ${what}`, () => assert.deepEqual(linesOf(activity, feed), lines));
});

describe('a zone in an .ics file', () => {
  const zoneLines = (timeZone: string, date = '2026-12-01T12:00'): string[] => {
    const {occurrences} = expandSchedule([{dates: [{start: date}]}], ianaZone(timeZone)!, {from: 0, until: Infinity});
    const text = exportIcal(feedOf({timeZone, activities: [activityOf('a', {occurrences})]}), options);
    return (/BEGIN:VTIMEZONE\r\n[^]*?\r\nEND:VTIMEZONE/.exec(text)?.[0] ?? '')
      .split('\r\n')
      .filter((line) => !/^(BEGIN|END):VTIMEZONE$/.test(line));
  };
  const part = (name: string, start: string, from: string, to: string, rule?: string): string[] => [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...(rule ? [`RRULE:FREQ=YEARLY;${rule}`] : []),
    `END:${name}`,
  ];
  test('has two rules in Denmark', () =>
    assert.deepEqual(zoneLines('Europe/Copenhagen'), [
      'TZID:Europe/Copenhagen',
      ...part('DAYLIGHT', '20250330T020000', '+0100', '+0200', 'BYMONTH=3;BYDAY=-1SU'),
      ...part('STANDARD', '20251026T030000', '+0200', '+0100', 'BYMONTH=10;BYDAY=-1SU'),
    ]));
  test('has two rules in New York', () =>
    assert.deepEqual(zoneLines('America/New_York'), [
      'TZID:America/New_York',
      ...part('DAYLIGHT', '20250309T020000', '-0500', '-0400', 'BYMONTH=3;BYDAY=2SU'),
      ...part('STANDARD', '20251102T020000', '-0400', '-0500', 'BYMONTH=11;BYDAY=1SU'),
    ]));
  test('has one offset where clocks never change', () =>
    assert.deepEqual(zoneLines('Asia/Kathmandu'), ['TZID:Asia/Kathmandu', ...part('STANDARD', '20250101T000000', '+0545', '+0545')]));
  test('has seconds where its offset has', () =>
    assert.ok(zoneLines('Africa/Monrovia', '1971-06-01T12:00').includes('TZOFFSETFROM:-004430')));
  test('is none for UTC', () => assert.deepEqual(zoneLines('UTC'), ['']));
  test('ends a rule in the last year that keeps it', () =>
    assert.deepEqual(zoneLines('Europe/Istanbul', '2013-06-01T12:00').slice(0, 13), [
      'TZID:Europe/Istanbul',
      ...part('DAYLIGHT', '20120325T030000', '+0200', '+0300', 'BYMONTH=3;BYDAY=-1SU;UNTIL=20130331T010000Z'),
      ...part('STANDARD', '20121028T040000', '+0300', '+0200', 'BYMONTH=10;BYDAY=-1SU;UNTIL=20141026T010000Z'),
    ]));
});
