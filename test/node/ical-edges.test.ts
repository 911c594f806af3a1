import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseLength, parseStamp} from '../../src/feed/ical/time.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const window = {from: '2026-03-01', until: '2026-04-01'};
const local = (name: string, time: string) => `${name};TZID=Europe/Copenhagen:202603${time}`;
const weekly = (...lines: readonly string[]) =>
  event('UID:k@example', local('DTSTART', '03T190000'), 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Kor', ...lines);
const change = (id: string, ...lines: readonly string[]) => event('UID:k@example', id, 'SUMMARY:Kor', ...lines);

/** `03T19:00–21:00 cancelled`, one line per occurrence, with the activity's own status before them. */
const read = async (...events: readonly string[]) => {
  const {activities, problems} = await readCalendar(calendar(...events), window);
  return [
    ...activities.flatMap(({status, occurrences}) => [
      ...(status ? [status] : []),
      ...occurrences.map(({start, end, status}) => `${start.slice(8)}–${end.slice(start.slice(0, 10) === end.slice(0, 10) ? 11 : 8)} ${status}`),
    ]),
    ...problems.map(({code}) => code),
  ]; // prettier-ignore
};

describe('series at their edges', () => {
  const kept = ['03T19:00–21:00 scheduled', '10T19:00–21:00 scheduled'];
  const rows: readonly (readonly [what: string, events: readonly string[], expected: readonly string[]])[] = [
    [
      'a private change of this and all future dates takes them out',
      [weekly(), change('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20260317T190000', local('DTSTART', '17T190000'), 'CLASS:PRIVATE')],
      kept,
    ],
    [
      'a public one changes the date it names and those behind it',
      [weekly(), change('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20260317T190000', local('DTSTART', '18T200000'), 'DURATION:PT1H')],
      [...kept, '18T20:00–21:00 scheduled', '25T20:00–21:00 scheduled'],
    ],
    [
      'a problem of a series whose rule is expanded by a part that is loaded for it is told once',
      [event('UID:s@example', local('DTSTART', '03T190000'), 'DURATION:PT2H', 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;X-ODD=1', 'SUMMARY:Kor')],
      ['03T19:00–21:00 scheduled', 'rule-unknown'],
    ],
    [
      'of two such changes the nearer one counts',
      [
        weekly(),
        change('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20260324T190000', local('DTSTART', '24T220000')),
        change('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20260317T190000', local('DTSTART', '17T210000')),
      ],
      [...kept, '17T21:00–21:00 scheduled', '24T22:00–22:00 scheduled', '31T22:00–22:00 scheduled'],
    ],
    [
      'a date that is put off behind the window leaves those after it',
      [weekly(), change(local('RECURRENCE-ID', '10T190000'), 'DTSTART;TZID=Europe/Copenhagen:20260416T190000')],
      ['03T19:00–21:00 scheduled', '17T19:00–21:00 scheduled', '24T19:00–21:00 scheduled', '31T19:00–21:00 scheduled'],
    ],
    [
      'a change of a whole day is none of the day behind it',
      [
        event('UID:k@example', 'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Kor'),
        change('RECURRENCE-ID;VALUE=DATE:20260304', 'DTSTART;VALUE=DATE:20260310'),
      ],
      ['03–04 scheduled', '05–06 scheduled', '10–11 scheduled'],
    ],
    [
      'the newer of two changes of one date counts, wherever it stands',
      [
        weekly('EXDATE;VALUE=DATE:20260317,20260324,20260331'),
        change(local('RECURRENCE-ID', '10T190000'), 'SEQUENCE:2', local('DTSTART', '11T190000')),
        change(local('RECURRENCE-ID', '10T190000'), 'SEQUENCE:1', local('DTSTART', '12T190000')),
      ],
      ['03T19:00–21:00 scheduled', '11T19:00–19:00 scheduled'],
    ],
    [
      'a series whose dates are cancelled one by one is not itself cancelled',
      [
        event('UID:k@example', local('DTSTART', '03T190000'), 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:Kor'),
        change(local('RECURRENCE-ID', '03T190000'), local('DTSTART', '03T190000'), 'STATUS:CANCELLED'),
        change(local('RECURRENCE-ID', '10T190000'), local('DTSTART', '10T190000'), 'STATUS:CANCELLED'),
      ],
      ['03T19:00–19:00 cancelled', '10T19:00–19:00 cancelled'],
    ],
    [
      'a cancelled series is, and so are its dates',
      [event('UID:k@example', local('DTSTART', '03T190000'), 'RRULE:FREQ=WEEKLY;COUNT=2', 'STATUS:CANCELLED', 'SUMMARY:Kor')],
      ['cancelled', '03T19:00–19:00 cancelled', '10T19:00–19:00 cancelled'],
    ],
    [
      'a moved date of a cancelled series is cancelled, too',
      [
        event('UID:k@example', local('DTSTART', '03T190000'), 'RRULE:FREQ=WEEKLY;COUNT=2', 'STATUS:CANCELLED', 'SUMMARY:Kor'),
        change(local('RECURRENCE-ID', '10T190000'), local('DTSTART', '11T190000')),
      ],
      ['03T19:00–19:00 cancelled', '11T19:00–19:00 cancelled'],
    ],
    [
      'UNTIL as a date leaves that day out, also at midnight',
      [event('UID:k@example', local('DTSTART', '03T000000'), 'RRULE:FREQ=DAILY;UNTIL=20260305', 'SUMMARY:Kor')],
      ['03T00:00–00:00 scheduled', '04T00:00–00:00 scheduled'],
    ],
    [
      'UNTIL as a time lets in what begins then',
      [event('UID:k@example', local('DTSTART', '03T190000'), 'RRULE:FREQ=DAILY;UNTIL=20260305T190000', 'SUMMARY:Kor')],
      ['03T19:00–19:00 scheduled', '04T19:00–19:00 scheduled', '05T19:00–19:00 scheduled'],
    ],
    [
      'UNTIL in UTC is that instant',
      [event('UID:k@example', local('DTSTART', '03T190000'), 'RRULE:FREQ=DAILY;UNTIL=20260304T175959Z', 'SUMMARY:Kor')],
      ['03T19:00–19:00 scheduled'],
    ],
    [
      'UNTIL of days lets in its day, whatever its time',
      [event('UID:k@example', 'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=DAILY;UNTIL=20260304T100000Z', 'SUMMARY:Kor')],
      ['03–04 scheduled', '04–05 scheduled'],
    ],
    [
      'UNTIL of days as the instant of a midnight here lets in the day that begins then',
      [event('UID:k@example', 'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=DAILY;UNTIL=20260304T230000Z', 'SUMMARY:Kor')],
      ['03–04 scheduled', '04–05 scheduled', '05–06 scheduled'],
    ],
    [
      'so in summer, where midnight is an hour earlier',
      [event('UID:k@example', 'DTSTART;VALUE=DATE:20260330', 'RRULE:FREQ=DAILY;UNTIL=20260330T220000Z', 'SUMMARY:Kor')],
      ['30–31 scheduled', '31–01 scheduled'],
    ],
    [
      'a second before that midnight lets in the day before alone',
      [event('UID:k@example', 'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=DAILY;UNTIL=20260304T225959Z', 'SUMMARY:Kor')],
      ['03–04 scheduled', '04–05 scheduled'],
    ],
    [
      'an end exactly when the window begins is outside, one second behind it inside',
      [
        event('UID:a@example', 'DTSTART:20260228T220000Z', 'DTEND:20260228T230000Z', 'SUMMARY:a'),
        event('UID:b@example', 'DTSTART:20260228T220000Z', 'DTEND:20260228T230001Z', 'SUMMARY:b'),
        event('UID:c@example', 'DTSTART:20260228T230000Z', 'SUMMARY:c'),
        event('UID:d@example', 'DTSTART:20260331T220000Z', 'SUMMARY:d'),
        event('UID:e@example', 'DTSTART:20260331T215959Z', 'SUMMARY:e'),
      ],
      ['28T23:00–01T00:00:01 scheduled', '01T00:00–00:00 scheduled', '31T23:59:59–23:59:59 scheduled'],
    ],
    [
      'a date in RDATE takes the series’ time of day, a period its own length',
      [
        event(
          'UID:k@example', local('DTSTART', '03T190000'), 'DURATION:PT1H', 'SUMMARY:Kor',
          'RDATE;VALUE=DATE:20260305', 'RDATE;VALUE=PERIOD:20260306T180000Z/PT30M,20260307T180000Z/20260307T200000Z,20260308T180000Z/x',
        ),
      ],
      ['03T19:00–20:00 scheduled', '05T19:00–20:00 scheduled', '06T19:00–19:30 scheduled', '07T19:00–21:00 scheduled', 'ical-date'],
    ],
    [
      'five rules are followed, and each date once',
      [event('UID:k@example', local('DTSTART', '03T190000'), ...[1, 2, 3, 4, 5].map((count) => `RRULE:FREQ=DAILY;COUNT=${count}`), 'SUMMARY:Kor')],
      ['03', '04', '05', '06', '07'].map((day) => `${day}T19:00–19:00 scheduled`),
    ],
    [
      'a change of a whole day of a timed series replaces that day',
      [weekly('EXDATE;VALUE=DATE:20260317,20260324,20260331'), change('RECURRENCE-ID;VALUE=DATE:20260310', local('DTSTART', '10T080000'))],
      ['03T19:00–21:00 scheduled', '10T08:00–08:00 scheduled'],
    ],
    [
      'a time that ends with a date is told, one that ends with its own kind is not',
      [
        event('UID:a@example', local('DTSTART', '03T190000'), 'DTEND;VALUE=DATE:20260304', 'SUMMARY:a'),
        event('UID:b@example', 'DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260306', 'SUMMARY:b'),
        event('UID:c@example', local('DTSTART', '07T190000'), local('DTEND', '07T200000'), 'SUMMARY:c'),
      ],
      ['03–04 scheduled', '05–06 scheduled', '07T19:00–20:00 scheduled', 'end-type'],
    ],
    [
      'a change of a whole day of a timed series replaces that day alone, also when it is said to go on',
      [weekly(), change('RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260310', local('DTSTART', '10T080000'))],
      ['03T19:00–21:00 scheduled', '10T08:00–08:00 scheduled', '17T19:00–21:00 scheduled', '24T19:00–21:00 scheduled', '31T19:00–21:00 scheduled'],
    ],
    [
      'an end without end is the last day there is',
      [
        event('UID:a@example', 'DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:99991231', 'SUMMARY:a'),
        event('UID:b@example', local('DTSTART', '04T190000'), 'DTEND:99991231T235959Z', 'SUMMARY:b'),
        event('UID:c@example', local('DTSTART', '05T190000'), 'DURATION:P3000000D', 'SUMMARY:c'),
      ],
      ['03–30 scheduled', '04T19:00–29T19:00 scheduled', '05T19:00–19:00 scheduled', 'event-length'],
    ],
    [
      'an all-day event of no days is one day, an hour of DURATION likewise',
      [
        event('UID:a@example', 'DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:20260303', 'SUMMARY:a'),
        event('UID:b@example', 'DTSTART;VALUE=DATE:20260304', 'DURATION:PT1H', 'SUMMARY:b'),
        event('UID:c@example', 'DTSTART;VALUE=DATE:20260305', 'DTEND:20260306T100000', 'SUMMARY:c'),
      ],
      ['03–04 scheduled', '04–05 scheduled', '05–07 scheduled', 'end-type'],
    ],
  ]; // prettier-ignore
  for (const [what, events, expected] of rows)
    test(what, async () => {
      assert.deepEqual(await read(...events), expected);
    });

  test('an unknown class is private, an empty one is not', async () => {
    const classes = ['PUBLIC', ' public ', '', 'PRIVATE', 'CONFIDENTIAL', 'X-INTERN'];
    const events = classes.map((name, i) => event(`UID:${i}@example`, local('DTSTART', `0${i + 1}T190000`), `CLASS:${name}`, 'SUMMARY:x'));
    assert.deepEqual(
      (await read(...events)).map((line) => line.slice(0, 5)),
      ['01T19', '02T19', '03T19', 'class'],
    );
  });
});

test('a rule of exceptions, which RFC 5545 has no more, is told: what it takes out stands there', async () => {
  const {activities, problems} = await readCalendar(calendar(weekly('EXRULE:FREQ=MONTHLY;BYDAY=1TU'), weekly('UID:b@example')), window);
  assert.ok(activities.length);
  assert.deepEqual(
    problems.filter(({code}) => code === 'rule-unknown').map(({where, values}) => [where.replace(/\d+/, 'N'), values.found]),
    [['line N', 'EXRULE:FREQ=MONTHLY;BYDAY=1TU']],
  );
});

describe('a date to leave out that is not there', () => {
  const rows: readonly (readonly [what: string, events: readonly string[], expected: readonly string[]])[] = [
    ['is told with the nearest date', [weekly('EXDATE:20260310T170000Z')], ['exdate 2026-03-10T19:00']],
    ['is told with the nearest of the series’ own dates, not with a change of one', [weekly('EXDATE:20260310T150000Z'), change(local('RECURRENCE-ID', '10T190000'), local('DTSTART', '10T170000'))], ['exdate 2026-03-03T19:00']],
    ['is told of the event it stands in', [event('UID:k@example', local('DTSTART', '10T170000'), 'SUMMARY:Kor'), weekly('EXDATE:20260310T150000Z')], ['duplicate-id', 'exdate 2026-03-10T19:00']],
    ['is told of an event without a rule', [event('UID:k@example', local('DTSTART', '03T190000'), 'EXDATE:20260305T180000Z', 'SUMMARY:Kor')], ['exdate 2026-03-03T19:00']],
    ['is told of dates that are written out', [event('UID:k@example', local('DTSTART', '03T190000'), 'RDATE:20260306T180000Z', 'EXDATE:20260305T180000Z', 'SUMMARY:Kor')], ['exdate 2026-03-06T19:00']],
    ['is not told where the rule cannot be followed: it may be one of its dates', [event('UID:k@example', local('DTSTART', '03T190000'), 'RRULE:FREQ=WEEKLY;BYDAY=XX', 'EXDATE:20260305T180000Z', 'SUMMARY:Kor')], ['rule-part']],
    ['is not told of one before the window or behind it', [weekly('EXDATE:20260228T225959Z,20260331T220000Z')], []],
    ['is told of one at its first and last second', [weekly('EXDATE:20260228T230000Z,20260331T215959Z')], ['exdate 2026-03-03T19:00']],
    ['is not told when it is there', [weekly('EXDATE:20260310T180000Z')], []],
  ]; // prettier-ignore
  for (const [what, events, expected] of rows)
    test(what, async () => {
      const {problems} = await readCalendar(calendar(...events), window);
      assert.deepEqual(
        problems.map(({code, values}) => [code, values['nearest'] as string | undefined].filter(Boolean).join(' ')),
        expected,
      );
    });
});

describe('several events with one UID', () => {
  /** `title: dates` of each activity, then the codes of the problems. */
  const parted = async (...events: readonly string[]) => {
    const {activities, problems} = await readCalendar(calendar(...events), window);
    return [
      ...activities.map(({name, occurrences}) => `${name as string}: ${occurrences.map(({start}) => start.slice(8, 13)).join(' ')}`),
      ...problems.map(({code}) => code),
    ];
  };
  const one = (title: string, time: string, ...lines: readonly string[]) =>
    event('UID:k@example', local('DTSTART', time), `SUMMARY:${title}`, ...lines);
  const rule = 'RRULE:FREQ=WEEKLY;COUNT=2';
  const moved = (title: string, original: string, ...lines: readonly string[]) => one(title, '28T080000', original, ...lines);
  const rows: readonly (readonly [what: string, events: readonly string[], expected: readonly string[]])[] = [
    ['a change belongs to the title it has', [one('A', '03T190000', rule), one('B', '03T190000', rule), moved('B', local('RECURRENCE-ID', '10T190000'))], ['A: 03T19 10T19', 'B: 03T19 28T08', 'shared-uid']],
    ['a change belongs to the title that goes on with it', [one('A', '03T190000', rule), one('B for alle', '03T190000', rule), moved('B', local('RECURRENCE-ID', '10T190000'))], ['A: 03T19 10T19', 'B for alle: 03T19 28T08', 'shared-uid']],
    ['a change under another title belongs to what begins then, before what repeats', [one('A', '04T190000', rule), one('B', '05T190000'), moved('C', local('RECURRENCE-ID', '05T190000'))], ['A: 04T19 11T19', 'B: 28T08', 'shared-uid']],
    ['however that start is written', [one('A', '04T190000', rule), one('B', '05T190000'), moved('C', 'RECURRENCE-ID:20260305T190000')], ['A: 04T19 11T19', 'B: 28T08', 'shared-uid']],
    ['a change of another start belongs to what repeats by a rule, before a single date', [one('A', '05T190000'), one('B', '04T190000', rule), moved('C', local('RECURRENCE-ID', '11T190000'))], ['A: 05T19', 'B: 04T19 28T08', 'shared-uid']],
    ['a change of another start belongs to what repeats by dates, before a single date', [one('A', '05T190000'), one('B', '04T190000', local('RDATE', '11T190000')), moved('C', local('RECURRENCE-ID', '11T190000'))], ['A: 05T19', 'B: 04T19 28T08', 'shared-uid']],
    ['its title counts for more than its start and a rule together', [one('A', '05T190000', rule), one('B', '04T190000'), moved('B', local('RECURRENCE-ID', '05T190000'))], ['A: 05T19 12T19', 'B: 04T19 28T08', 'shared-uid']],
    ['of what is as likely the first has it', [one('A', '04T190000', rule), one('B', '05T190000', rule), moved('C', local('RECURRENCE-ID', '20T190000'))], ['A: 04T19 11T19 28T08', 'B: 05T19 12T19', 'shared-uid']],
    ['of what is as likely a private one has it', [one('A', '04T190000', rule), one('B', '05T190000', rule, 'CLASS:PRIVATE'), moved('C', local('RECURRENCE-ID', '20T190000'))], ['A: 04T19 11T19', 'shared-uid']],
    ['a private one is apart from a public one of its title', [one('A', '04T190000', 'CLASS:PRIVATE'), one('A', '05T190000')], ['A: 05T19', 'shared-uid']],
    ['titles are the same whatever their capitals and blanks', [one('Kor  i Ribe', '04T190000'), one('kor i ribe', '05T190000')], ['Kor  i Ribe: 04T19 05T19', 'duplicate-id']],
    ['one whose start cannot be read costs only itself', [one('A', '32T190000'), one('A', '05T190000')], ['A: 05T19', 'duplicate-id', 'event-start']],
    ['it does also behind a good one', [one('A', '05T190000'), one('A', '32T190000')], ['A: 05T19', 'duplicate-id', 'event-start']],
    ['of two that cannot be read both are told', [one('A', '32T190000'), one('A', '32T190000')], ['duplicate-id', 'event-start', 'event-start']],
    ['a day and a time at its midnight are two', [one('A', '05T000000'), event('UID:k@example', 'DTSTART;VALUE=DATE:20260305', 'SUMMARY:A')], ['A: 05T00 05', 'duplicate-id']],
    ['of as new versions the first stays', [one('A', '05T190000', rule), one('A', '05T190000')], ['A: 05T19 12T19']],
    ['the version changed last stays', [one('A', '05T190000', rule, 'LAST-MODIFIED:20260101T000000Z'), one('A', '05T190000', 'LAST-MODIFIED:20260101T000001Z')], ['A: 05T19']],
    ['the number of its version counts for more than when it was changed', [one('A', '05T190000', rule, 'SEQUENCE:1', 'LAST-MODIFIED:20260101T000000Z'), one('A', '05T190000', 'LAST-MODIFIED:20260101T000001Z')], ['A: 05T19 12T19']],
    ['a newer version replaces an older one of another title', [one('A', '05T190000', rule), one('B', '05T190000', 'SEQUENCE:1')], ['B: 05T19', 'old-version']],
    ['it does also before it', [one('B', '05T190000', 'SEQUENCE:1'), one('A', '05T190000'), one('A', '06T190000')], ['B: 05T19', 'A: 06T19', 'old-version', 'shared-uid']],
    ['it does not where it begins otherwise', [one('A', '05T190000'), one('B', '05T190001', 'SEQUENCE:1')], ['A: 05T19', 'B: 05T19', 'shared-uid']],
    ['two titles of as new a version are two, whichever was changed last', [one('A', '05T190000', 'SEQUENCE:1', 'LAST-MODIFIED:20260101T000000Z'), one('B', '05T190000', 'SEQUENCE:1', 'LAST-MODIFIED:20260101T000001Z')], ['A: 05T19', 'B: 05T19', 'shared-uid']],
    ['a version that has become private takes the public one out', [one('A', '05T190000'), one('A', '05T190000', 'CLASS:PRIVATE', 'SEQUENCE:1')], []],
    ['a version that has become public is shown', [one('A', '05T190000', 'CLASS:PRIVATE'), one('A', '05T190000', 'SEQUENCE:1')], ['A: 05T19']],
    ['folded titles are compared whole', [one('Kor i \r\n Ribe', '04T190000'), one('Kor i \r\n Varde', '05T190000')], ['Kor i Ribe: 04T19', 'Kor i Varde: 05T19', 'shared-uid']],
  ]; // prettier-ignore
  for (const [what, events, expected] of rows)
    test(what, async () => {
      assert.deepEqual(await parted(...events), expected);
    });

  test('a long UID is told by its first 80 characters', async () => {
    const twin = (title: string) => event(`UID:${'k'.repeat(90)}`, local('DTSTART', '03T190000'), `SUMMARY:${title}`);
    const {problems} = await readCalendar(calendar(twin('A'), twin('B')), window);
    assert.deepEqual(
      problems.map(({values}) => values),
      [{found: 'k'.repeat(80)}],
    );
  });
});

describe('an event that ended long ago', () => {
  const rows: readonly (readonly [what: string, lines: readonly string[], expected: readonly string[]])[] = [
    ['is left out in silence', ['DTSTART:20250105T100000Z', 'DTEND:20250105T120000Z'], []],
    ['is told when its start is none', ['DTSTART:20250132T100000Z'], ['event-start']],
    ...['20250100', '20250132', '20250032', '20251301', '20250001', 'efter frokost'].map(
      (end) => [`is told when its end is none: ${end}`, ['DTSTART:20250101T100000Z', `DTEND:${end}T120000Z`], ['event-length']] as const,
    ),
    ...['20250201', '20250231', '20250131', '20251231'].map(
      (end) => [`is left out in silence when its end may be one: ${end}`, ['DTSTART:20250105T100000Z', `DTEND:${end}T120000Z`], []] as const,
    ),
    ['is told when its length is none', ['DTSTART:20250105T100000Z', 'DURATION:P1Y'], ['event-length']],
    ['may last until now', ['DTSTART:20250105T100000Z', 'DURATION:P61W'], ['05 11']],
    ['may last until now by an end', ['DTSTART:20250105T100000Z', 'DTEND:20260302T100000Z'], ['05 11']],
    ['may have a rule that goes on', ['DTSTART:20250105T100000Z', 'RRULE:FREQ=YEARLY;BYMONTH=3;UNTIL=20260310T000000Z'], ['05 11']],
    ['may have a rule that has ended', ['DTSTART:20250105T100000Z', 'RRULE:FREQ=DAILY;UNTIL=20250310T000000Z'], []],
    ['is told when its rule ends at no time', ['DTSTART:20250105T100000Z', 'RRULE:FREQ=DAILY;UNTIL=20250132T000000Z'], ['rule-part']],
    ['may have a second rule', ['DTSTART:20250105T100000Z', 'RRULE:FREQ=DAILY;UNTIL=20250107T000000Z', 'RRULE:FREQ=YEARLY;BYMONTH=3'], ['05 11']],
    ['may have a date that was added', ['DTSTART:20250105T100000Z', 'RDATE:20260304T100000Z'], ['04 11']],
  ]; // prettier-ignore
  for (const [what, lines, expected] of rows)
    test(what, async () => {
      const {activities, problems} = await readCalendar(calendar(event('UID:a@example', 'SUMMARY:x', ...lines)), window);
      assert.deepEqual([
        ...activities.flatMap(({occurrences}) => occurrences.map(({start}) => `${start.slice(8, 10)} ${start.slice(11, 13)}`)),
        ...problems.map(({code}) => code),
      ], expected);
    }); // prettier-ignore
});

describe('a VTIMEZONE at its edges', () => {
  /** Start of an event at 12:00 on 10 March in a zone whose summer time begins as these lines say. */
  const startIn = async (...lines: readonly string[]) => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Egen', 'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', ...lines, 'END:DAYLIGHT', 'END:VTIMEZONE']; // prettier-ignore
    const feed = await readCalendar(calendar(...zone, event('UID:a@example', 'DTSTART;TZID=Egen:20260310T120000', 'SUMMARY:x')), window);
    return feed.activities[0]!.occurrences[0]!.startInstant;
  };
  const summer = '2026-03-10T10:00:00Z';
  const winter = '2026-03-10T11:00:00Z';
  const rows: readonly (readonly [what: string, lines: readonly string[], start: string])[] = [
    ['before its first change the offset from before it counts', ['DTSTART:20260310T130000'], winter],
    ['from its start on the new offset counts', ['DTSTART:20260310T110000'], summer],
    ['an RDATE is on the clock of before', ['DTSTART:20270101T000000', 'RDATE:20260310T103000'], summer],
    ['an RDATE in UTC is that instant', ['DTSTART:20270101T000000', 'RDATE:20260310T103000Z'], winter],
    ['an earlier RDATE in UTC is, too', ['DTSTART:20270101T000000', 'RDATE:20260310T095900Z'], summer],
    ['dates stand in lists', ['DTSTART:20270101T000000', 'RDATE:20280101T000000,20260101T000000'], summer],
    ['a rule ends with its UNTIL', ['DTSTART:20240101T000000', 'RRULE:FREQ=YEARLY;UNTIL=20250101T000000'], summer],
  ];
  for (const [what, lines, start] of rows)
    test(what, async () => {
      assert.equal(await startIn(...lines), start);
    });
  test('a rule that cannot be followed is told as it is written', async () => {
    const rule = 'FREQ=DAILY;COUNT=2';
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Egen',
      'BEGIN:STANDARD',
      'DTSTART:20200101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      `RRULE:${rule}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const {problems} = await readCalendar(
      calendar(...zone, event('UID:a@example', 'DTSTART;TZID=Egen:20260310T120000', 'SUMMARY:x')),
      window,
    );
    assert.deepEqual(problems, [{code: 'time-zone-rule', where: 'TZID Egen', values: {found: rule}}]);
  });
  describe('of many', () => {
    const zones = (count: number) =>
      Array.from({length: count}, (_, i) =>
        [
          'BEGIN:VTIMEZONE',
          `TZID:Egen ${i + 1}`,
          'BEGIN:STANDARD',
          'DTSTART:20200101T000000',
          'TZOFFSETFROM:+0500',
          'TZOFFSETTO:+0500',
          'END:STANDARD',
          'END:VTIMEZONE',
        ].join('\r\n'),
      );
    const inZone = (i: number) => event(`UID:${i}@example`, `DTSTART;TZID=Egen ${i}:20260310T120000`, 'SUMMARY:x');
    const startsIn = async (numbers: readonly number[]) => {
      const {activities} = await readCalendar(calendar(...zones(501), ...numbers.map(inZone)), window);
      return activities.map(({occurrences}) => occurrences[0]!.start.slice(11, 13));
    };
    test('the first 500 are kept', async () => assert.deepEqual(await startsIn([500, 501]), ['08', '12']));
    test('100 are reckoned', async () =>
      assert.deepEqual((await startsIn(Array.from({length: 101}, (_, i) => i + 1))).slice(98), ['08', '08', '12']));
  });
  for (const [name, start] of [
    ['Egen', summer],
    [' Egen ', summer],
    ["'Egen'", summer],
    ['"\'Egen\'"', summer],
    ['egen', winter],
  ] as const)
    test(`TZID=${name} ${start === summer ? 'names' : 'does not name'} it`, async () => {
      const zone = [
        'BEGIN:VTIMEZONE',
        'TZID:Egen',
        'BEGIN:STANDARD',
        'DTSTART:20200101T000000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0200',
        'END:STANDARD',
        'END:VTIMEZONE',
      ];
      const feed = await readCalendar(
        calendar(...zone, event('UID:a@example', `DTSTART;TZID=${name}:20260310T120000`, 'SUMMARY:x')),
        window,
      );
      assert.equal(feed.activities[0]!.occurrences[0]!.startInstant, start);
    });
  test('an observance without offsets is none', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Egen',
      'BEGIN:STANDARD',
      'DTSTART:20200101T000000',
      'TZOFFSETTO:+0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const feed = await readCalendar(calendar(...zone, event('UID:a@example', 'DTSTART;TZID=Egen:20260310T120000', 'SUMMARY:x')), window);
    assert.equal(feed.activities[0]!.occurrences[0]!.startInstant, winter);
    assert.deepEqual(feed.problems.map(({code}) => code), ['time-zone']); // prettier-ignore
  });
});

describe('times as they are written', () => {
  const rows: readonly (readonly [text: string, iso: string | undefined])[] = [
    ['20260310', '2026-03-10T00:00:00 date'],
    [' 20260310T170000Z\t', '2026-03-10T17:00:00 utc'],
    ['20260310t170000z', '2026-03-10T17:00:00 utc'],
    ['20260310T1700', '2026-03-10T17:00:00'],
    ['20260310T1700Z', '2026-03-10T17:00:00 utc'],
    ['20260310T165959', '2026-03-10T16:59:59'],
    ['20260310T165960', '2026-03-10T16:59:59'],
    ['20260310T165961', undefined],
    ['20260310T166000', undefined],
    ['20260310T240000', '2026-03-11T00:00:00'],
    ['20260310T240001', undefined],
    ['20260228', '2026-02-28T00:00:00 date'],
    ['20260229', undefined],
    ['20280229', '2028-02-29T00:00:00 date'],
    ['20260431', undefined],
    ['20261231', '2026-12-31T00:00:00 date'],
    ['20260300', undefined],
    ['20260010', undefined],
    ['20261301', undefined],
    ['00000101', undefined],
    ['00010101', '0001-01-01T00:00:00 date'],
    ['2026031', undefined],
    ['20260310X170000', undefined],
    ['20260310T17000', undefined],
    ['2026-03-10', undefined],
    ['', undefined],
  ];
  for (const [text, iso] of rows)
    test(JSON.stringify(text), () => {
      const stamp = parseStamp(text);
      const found =
        stamp && new Date(stamp.wall * 1000).toISOString().slice(0, 19) + (stamp.isDate ? ' date' : '') + (stamp.isUtc ? ' utc' : '');
      assert.equal(found, iso);
    });

  const lengths: readonly (readonly [text: string, days?: number, seconds?: number])[] = [
    ['P1DT2H', 1, 7200],
    ['P2W', 14, 0],
    ['PT1M1S', 0, 61],
    ['-P1DT30M', -1, -1800],
    ['+P1D', 1, 0],
    ['pt1h', 0, 3600],
    [' PT1H ', 0, 3600],
    ['PT999999999S', 0, 999_999_999],
    ['PT1000000000S'],
    ['P'],
    ['PT'],
    ['P1DT', 1, 0],
    ['P2WT', 14, 0],
    ['-PT'],
    ['P1Y'],
    ['1D'],
  ];
  for (const [text, days, seconds] of lengths)
    test(`length ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseLength(text), days === undefined ? undefined : {days, seconds});
    });
});

describe('wrong bytes', () => {
  const wrong = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  test('however many lines have them, it is reported once', async () => {
    const lines = [1, 2, 3].map((day) => event(`UID:${day}@example`, local('DTSTART', `0${day}T190000`), 'SUMMARY:Kør', 'LOCATION:Ærø'));
    const feed = await readCalendar(wrong(calendar(...lines)), window);
    assert.deepEqual(feed.problems, [{code: 'encoding', where: '', values: {found: 'windows-1252'}}]);
    assert.deepEqual(feed.activities.map(({name, location}) => `${name as string} ${location as string}`), ['Kør Ærø', 'Kør Ærø', 'Kør Ærø']); // prettier-ignore
  });
  for (const [what, bytes] of [
    ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 with its mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 with the high byte first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['UTF-16 with the high byte first and its mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ] as const)
    test(`${what} is read`, async () => {
      const feed = await readCalendar(bytes(calendar(event('UID:a@example', local('DTSTART', '03T190000'), 'SUMMARY:Kør'))), window);
      assert.deepEqual(feed.activities.map(({name}) => name), ['Kør']); // prettier-ignore
    });
  test('lines that are UTF-8 stay so beside them, the last line likewise', async () => {
    const bytes = Buffer.concat([
      wrong(`BEGIN:VCALENDAR\r\n${event('UID:a@example', local('DTSTART', '03T190000'), 'SUMMARY:Kør')}\r\n`),
      Buffer.from(event('UID:b@example', local('DTSTART', '04T190000'), 'SUMMARY:Kør 😀')),
    ]);
    const feed = await readCalendar(new Uint8Array(bytes), window);
    assert.deepEqual(feed.activities.map(({name}) => name), ['Kør', 'Kør 😀']); // prettier-ignore
  });
});

describe('lines of an event', () => {
  const rows: readonly (readonly [what: string, lines: readonly string[], field: string, value: unknown])[] = [
    ['texts of its alarm are not its own', ['BEGIN:VALARM', 'DESCRIPTION:Husk', 'LOCATION:Telefon', 'END:VALARM', 'LOCATION:Hallen'], 'description', undefined],
    ['nor where an end stands before it that nothing began', ['END:STANDARD', 'BEGIN:VALARM', 'DESCRIPTION:Husk', 'END:VALARM'], 'description', undefined],
    ['nor a title then', ['END:VALARM', 'BEGIN:VALARM', 'SUMMARY:Husk', 'END:VALARM'], 'name', 'x'],
    ['texts behind its alarm are', ['BEGIN:VALARM', 'LOCATION:Telefon', 'END:VALARM', 'LOCATION:Hallen'], 'location', 'Hallen'],
    ['a longer name is another', ['LOCATION:Hallen', 'LOCATIONS:Telefon', 'LOCATION-X;A=1:Telefon'], 'location', 'Hallen'],
    ['a shorter one likewise', ['LOCATION:Hallen', 'LOC:Telefon'], 'location', 'Hallen'],
    ['a GEO that cannot be read is none', ['GEO;:55.4;8.4'], 'geo', undefined],
    ['a comma in GEO passes', ['GEO:55.4,8.4'], 'geo', {latitude: 55.4, longitude: 8.4}],
    ['one number is no place', ['GEO:55.4'], 'geo', undefined],
    ['topics of several lines stand once', ['CATEGORIES:Mad,Sprog', 'CATEGORIES:Sprog,Musik'], 'topics', ['Mad', 'Sprog', 'Musik']],
    ['links stand once', ['ATTACH:https://a.example/1', 'ATTACH:https://a.example/2', 'ATTACH:https://a.example/1'], 'links', [{url: 'https://a.example/1'}, {url: 'https://a.example/2'}]],
    ['the first description counts', ['DESCRIPTION:', 'DESCRIPTION:Et', 'DESCRIPTION:To'], 'description', 'Et'],
  ]; // prettier-ignore
  for (const [what, lines, field, value] of rows)
    test(what, async () => {
      const {activities} = await readCalendar(
        calendar(event('UID:a@example', local('DTSTART', '03T190000'), 'SUMMARY:x', ...lines)),
        window,
      );
      assert.deepEqual((activities[0] as unknown as Record<string, unknown>)[field], value);
    });

  test('the first name of a calendar counts, whatever stands in its tasks', async () => {
    const feed = await readCalendar(
      calendar('BEGIN:VTODO', 'NAME:Opgave', 'END:VTODO', 'NAME:Kor', 'NAME:Band', event(local('DTSTART', '03T190000'), 'SUMMARY:x')),
      window,
    );
    assert.equal(feed.name, 'Kor');
  });
  test('an end or a rule that cannot be read costs only itself', async () => {
    assert.deepEqual(await read(event('UID:a@example', local('DTSTART', '03T190000'), 'DTEND:aldrig', 'SUMMARY:x')), [
      '03T19:00–19:00 scheduled',
      'event-length',
    ]);
    assert.deepEqual(await read(event('UID:a@example', local('DTSTART', '03T190000'), 'RRULE;:FREQ=DAILY', 'SUMMARY:x')), [
      '03T19:00–19:00 scheduled',
      'rule-missing',
    ]);
  });
});

describe('a zone that is only an offset', () => {
  const startOf = async (zone: string) => {
    const {activities, problems} = await readCalendar(
      calendar(event('UID:a@example', `DTSTART;TZID="${zone}":20261205T160000`, 'SUMMARY:a')),
      {from: '2026-12-01', until: '2027-01-01'},
    );
    return problems[0]?.code ?? activities[0]!.occurrences[0]!.startInstant;
  };
  for (const [zone, start] of [
    ['UTC+02:00', '2026-12-05T14:00:00Z'],
    ['utc+2', '2026-12-05T14:00:00Z'],
    ['UTC-0330', '2026-12-05T19:30:00Z'],
    ['GMT+01:00', '2026-12-05T15:00:00Z'],
    ['+0530', '2026-12-05T10:30:00Z'],
    ['-11', '2026-12-06T03:00:00Z'],
    ['UTC+00:00', '2026-12-05T16:00:00Z'],
    ['UTC+12', '2026-12-05T04:00:00Z'],
    ['UTC+24:00', 'time-zone'],
    ['UTC+01:60', 'time-zone'],
    ['(UTC+01:00) Brussels, Copenhagen', 'time-zone'],
  ] as const)
    test(`${zone} is read: ${start}`, async () => assert.equal(await startOf(zone), start));
});
