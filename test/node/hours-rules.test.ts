import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DAY, parseDate, parseDateTime} from '../../src/model/calendar.js';
import type {HoursDays, HoursLine, OpeningHours} from '../../src/model/feed.js';
import {kindsOf} from '../../src/model/open-kinds.js';
import {openingHoursJsonLd} from '../../src/model/opening-hours-json-ld.js';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {openingWeek, unclearHours} from '../../src/model/opening-week.js';
import {typedDays} from '../../src/model/hours/typed-days.js';
import {parseHours} from '../../src/model/parse-hours.js';
import {statementOf} from '../../src/text/phrases/opening-hours.js';
import * as doubts from '../../src/text/phrases/holidays.js';
import {hoursInShort} from '../../src/text/phrases/opening-week.js';
import {problemSentence} from '../../src/text/problems.js';
import {COPENHAGEN} from '../tools/records.js';

const daysInShort = ({byDay, byMonthWeek, dates, inWeeks, validFrom, validThrough, isHoliday, unless, weeks}: HoursDays): string =>
  [
    byDay?.join('+'),
    byMonthWeek && `#${byMonthWeek}`,
    weeks,
    ...(dates ?? []).map(({from, through}) => `${from}/${through}`),
    ...(inWeeks ?? []).map(({from, through}) => `w${from}-${through}`),
    validFrom && `${validFrom}/${validThrough}`,
    isHoliday && 'holidays',
    unless && `unless(${unless.map(daysInShort).join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');
const lineInShort = ({opens, closes, label, ...days}: HoursLine): string =>
  [daysInShort(days), `${opens}-${closes}`, label].filter(Boolean).join(' ');
const inShort = ({hours, typedHours = [], typedClosures = [], publicHolidays}: OpeningHours): string[] => [
  ...hours.map(lineInShort),
  ...typedHours.map((line) => `special ${lineInShort(line)}`),
  ...typedClosures.map(({reason, ...days}) => ['closed', daysInShort(days), reason].filter(Boolean).join(' ')),
  ...(publicHolidays ? [`holidays ${publicHolidays}`] : []),
];

const WEEKDAYS = 'MO+TU+WE+TH+FR 09:00-15:00';
const BUT_WEDNESDAY = 'MO+TU+TH+FR 09:00-15:00';
const read: readonly (readonly [text: string, ...rules: string[]])[] = [
  // A closed day always overrides
  ['Hverdage 9-15; onsdag lukket', BUT_WEDNESDAY],
  ['Onsdag lukket; hverdage 9-15', BUT_WEDNESDAY],
  ['Hverdage 9-15, onsdag lukket', BUT_WEDNESDAY],
  ['Hverdage 9-15\nLukket onsdag', BUT_WEDNESDAY],
  ['Hverdage 9-15, men onsdag lukket', BUT_WEDNESDAY],
  ['Onsdag holder vi lukket; hverdage 9-15', BUT_WEDNESDAY],
  ['Hverdage 9-15, onsdag closed', BUT_WEDNESDAY],
  ['Mo-Fr 09:00-15:00; We off', BUT_WEDNESDAY],
  ['Mo-Fr 09:00-15:00; We closed', BUT_WEDNESDAY],
  ['Mo–Fr 09:00–15:00; We off', BUT_WEDNESDAY],
  ['Hverdage 9-15 – onsdag lukket', BUT_WEDNESDAY],
  ['Hverdage 9-15 / onsdag lukket', BUT_WEDNESDAY],
  ['Alle dage 8-20, søndag lukket', 'MO+TU+WE+TH+FR+SA 08:00-20:00'],
  ['Hverdage 9-15 selvbetjening; onsdag lukket', `${BUT_WEDNESDAY} selvbetjening`],
  ['Hverdage 9-15; lukket lørdag og søndag', WEEKDAYS],
  ['Hverdage 9-15; onsdag lukket pga. møde', WEEKDAYS, 'closed WE pga. møde'],
  ['Hverdage 9-15; første onsdag i måneden lukket', WEEKDAYS, 'closed WE #1'],
  ['Hverdage 9-15; lukket onsdag, helligdage og i uge 42', BUT_WEDNESDAY, 'closed w42-42', 'holidays closed'],
  ['Hverdage 9-15; lørdag og søn- og helligdage lukket', WEEKDAYS, 'holidays closed'],
  ['Hverdage 9-15; PH off', WEEKDAYS, 'holidays closed'],
  ['Lukket onsdag, mandag og tirsdag 10-12', 'MO+TU 10:00-12:00'],
  ['Hverdage 9-15; lukket helligdage i juli', WEEKDAYS, 'closed 07-01/07-31 holidays'],
  ['Hverdage 9-15 (onsdag lukket)', BUT_WEDNESDAY],
  ['Hverdage 9-15. Lukket onsdag.', BUT_WEDNESDAY],
  ['Hverdage 9-15; lør-, søn- og helligdage lukket', WEEKDAYS, 'holidays closed'],
  ['Hverdage 9-15; søn-/helligdage lukket', WEEKDAYS, 'holidays closed'],
  ['Hverdage 9-15; onsdag lukket (møde)', WEEKDAYS, 'closed WE møde'],
  ['Hverdage 9-15; lukket i uge 42 (efterårsferie)', WEEKDAYS, 'closed w42-42 efterårsferie'],
  ['Hverdage 9-15; lukket i uge 7 og 42 pga. ferie', WEEKDAYS, 'closed w7-7 w42-42 pga. ferie'],
  ['Hverdage 9-15; lukket hele juli', WEEKDAYS, 'closed 07-01/07-31'],
  ['Hverdage 9-15; lukket fra d. 20. december 2026 til d. 3. januar 2027', WEEKDAYS, 'closed 2026-12-20/2027-01-03'],
  // Weeks and dates
  ['Lørdag (uge 42) 10-13', 'SA w42-42 10:00-13:00'],
  ['Lørdag (juli) 10-13', 'SA 07-01/07-31 10:00-13:00'],
  ['Lørdag (i ulige uger) 10-13', 'SA odd 10:00-13:00'],
  ['Hverdage 9-15; lukket i uge 42', WEEKDAYS, 'closed w42-42'],
  ['Hverdage 9-15, ferielukket i uge 28-30', WEEKDAYS, 'closed w28-30'],
  ['Hverdage 9-15; uge 7 og 42 lukket', WEEKDAYS, 'closed w7-7 w42-42'],
  ['Hverdage 9-15; Dec 24 off', WEEKDAYS, 'closed 12-24/12-24'],
  ['Hverdage 9-15; Dec 24-26 off', WEEKDAYS, 'closed 12-24/12-26'],
  ['Hverdage 9-15; lukket 24. december', WEEKDAYS, 'closed 12-24/12-24'],
  ['Hverdage 9-15; 24/12 lukket', WEEKDAYS, 'closed 12-24/12-24'],
  ['Hverdage 9-15; lukket 24.-26. december og 1. januar', WEEKDAYS, 'closed 12-24/12-26 01-01/01-01'],
  ['Hverdage 9-15; 24. og 31. dec. lukket', WEEKDAYS, 'closed 12-24/12-24 12-31/12-31'],
  ['Hverdage 9-15; lukket 21. december - 3. januar', WEEKDAYS, 'closed 12-21/01-03'],
  ['Hverdage 9-15; lukket den 24. december 2026', WEEKDAYS, 'closed 2026-12-24/2026-12-24'],
  ['Hverdage 9-15; lukket 1.7.2027-31.7.2027', WEEKDAYS, 'closed 2027-07-01/2027-07-31'],
  ['Hverdage 9-15; juli lukket', WEEKDAYS, 'closed 07-01/07-31'],
  ['Hverdage 9-15; 24. december 9-12', WEEKDAYS, 'special 12-24/12-24 09:00-12:00'],
  ['Hverdage 9-15; lukket 24. december, 31. december 10-12', WEEKDAYS, 'special 12-31/12-31 10:00-12:00', 'closed 12-24/12-24'],
  ['Hverdage 9-15; 1.-7. juli 10-12', WEEKDAYS, 'special 07-01/07-07 10:00-12:00'],
  ['Hverdage 9-15; helligdage 10-12', WEEKDAYS, 'special holidays 10:00-12:00'],
  ['Lørdag, søndag og helligdage 10-16', 'SA+SU 10:00-16:00', 'special holidays 10:00-16:00'],
  // A later rule has its days
  ['Hverdage 9-15; torsdag 12-18', 'MO+TU+WE+FR 09:00-15:00', 'TH 12:00-18:00'],
  ['Alle dage 8-20, søndag 10-14', 'MO+TU+WE+TH+FR+SA 08:00-20:00', 'SU 10:00-14:00'],
  [
    'Hverdage 9-15; juli: hverdage 10-12',
    'MO+TU+WE+TH+FR unless(MO+TU+WE+TH+FR 07-01/07-31) 09:00-15:00',
    'MO+TU+WE+TH+FR 07-01/07-31 10:00-12:00',
  ],
  ['Juni-august: mandag 10-14; september-maj: mandag 9-17', 'MO 06-01/08-31 10:00-14:00', 'MO 09-01/05-31 09:00-17:00'],
  // Hours of two kinds stand side by side
  ['Hverdage 9-15 telefon; torsdag 12-18 fremmøde', `${WEEKDAYS} telefon`, 'TH 12:00-18:00 fremmøde'],
  ['Hverdage 9-15 telefon; torsdag 12-18 Telefon', 'MO+TU+WE+FR 09:00-15:00 telefon', 'TH 12:00-18:00 Telefon'],
  ['Mandag 9-12. m. kaffe', 'MO 09:00-12:00 m. kaffe'],
  ['Hverdage 9-15 (torsdag 9-17)', 'MO+TU+WE+FR 09:00-15:00', 'TH 09:00-17:00'],
  ['Telefontid: hverdage 9-12; Åbent hus: mandag 19-21', 'MO+TU+WE+TH+FR 09:00-12:00 Telefontid', 'MO 19:00-21:00 Åbent hus'],
  [
    'Telefontid: hverdage 9-12. Personlig henvendelse: mandag 10-14 med tolk, fredag 10-12',
    'MO+TU+WE+TH+FR 09:00-12:00 Telefontid',
    'MO 10:00-14:00 Personlig henvendelse, med tolk',
    'FR 10:00-12:00 Personlig henvendelse',
  ],
  // By appointment
  ['Hverdage 9-15; 24. december kun efter aftale', WEEKDAYS, 'special 12-24/12-24 00:00-24:00 kun efter aftale'],
  ['Mandag-torsdag 9-15, fredag kun efter aftale', 'MO+TU+WE+TH 09:00-15:00', 'FR 00:00-24:00 kun efter aftale'],
  ['Hverdage 9-15; fredag kun efter aftale', 'MO+TU+WE+TH 09:00-15:00', 'FR 00:00-24:00 kun efter aftale'],
  ['Fredag efter aftale; hverdage 9-15', 'FR 00:00-24:00 efter aftale', 'MO+TU+WE+TH 09:00-15:00'],
  ['Hverdage 9-15; fredag 10-14 efter aftale', 'MO+TU+WE+TH 09:00-15:00', 'FR 10:00-14:00 efter aftale'],
  ['Hverdage 9-15; fredag 15-18 efter aftale', WEEKDAYS, 'FR 15:00-18:00 efter aftale'],
  ['Hverdage 9-15 café; fredag 10-14 efter aftale', `${WEEKDAYS} café`, 'FR 10:00-14:00 efter aftale'],
  ['Mandag-torsdag 9-15; fredag 10-14 efter aftale', 'MO+TU+WE+TH 09:00-15:00', 'FR 10:00-14:00 efter aftale'],
];

const refused: readonly (readonly [text: string, found: string, write: string])[] = [
  ['Mandag 10-12; mandag 14-16', 'Mandag 10-12', 'Mandag 10-12 og 14:00-16:00'],
  ['uge 42: hverdage 10-12; hverdage 9-15', 'uge 42: hverdage 10-12', 'hverdage 9-15; uge 42: hverdage 10-12'],
  ['juli lukket; 15. juli 10-12', 'juli lukket', 'lukket 1.-14. juli'],
  ['Mandag 9-12; mandag 11-15 efter aftale', 'Mandag 9-12', 'mandag 12-15 efter aftale'],
  ['Onsdag 9-12; onsdag lukket', 'Onsdag 9-12', 'onsdag lukket'],
  ['Hverdage 9-15; juli 10-12', '10', 'juli: hverdage 10-12'],
  ['Hverdage 9-15 undtagen onsdag kl. 12', 'undtagen', 'onsdag lukket'],
  ['Hverdage 9-15, dog ikke for børn', 'dog', 'onsdag lukket'],
  ['Hverdage 9-15, men kun til 12 om onsdagen', ', men kun til 12 om onsdagen', 'Mandag 19-21'],
  ['Hverdage 9-15 (undtagen onsdag', 'undtagen', 'onsdag lukket'],
  ['Lukket alle dage undtagen søndag 10-16', 'undtagen', 'Mandag 19-21'],
  ['Alle dage undtagen mandag 10-12 og 13-15', '13', 'Mandag 19-21'],
  ['Alle dage (undtagen søndag 10-16', '(', 'Mandag 19-21'],
  ['Mandag 9-15; efter aftale', 'efter', 'Mandag 19-21'],
  ['Hver 1. tirsdag 10-12', '1', 'lørdag i ulige uger'],
  ['Hverdage 9-15 for kvinder fredag', 'for kvinder fredag', 'Mandag 19-21'],
  ['Hverdage 9-15 café i juli', 'café i juli', 'Mandag 19-21'],
  ['Mandag 9-12, ellers efter aftale', ', ellers efter aftale', 'mandag 12-15 efter aftale'],
  ['Alle dage 6-22 (betjent hverdage 9-15)', '(betjent', 'hverdage 10-17 med betjening'],
  ['Mandag-fredag 7-22 ubemandet, 10-16 bemandet', '10-16', 'hverdage 10-17 med betjening'],
  ['Mandag 9-12, åbent hus: tirsdag 10-12', ', åbent hus:', 'hverdage 10-17 med betjening'],
  ['Telefontid: mandag 9-12, onsdag lukket', 'Telefontid', 'mandag 9-12 Telefontid; onsdag lukket'],
  ['Telefontid: mandag efter aftale', 'Telefontid', 'fredag efter aftale'],
  ['Telefontid: helligdage åbent', 'Telefontid', 'fredag efter aftale'],
  ['Hverdage 9-15; lukket i uge 42 (dog åbent onsdag)', 'dog', 'onsdag lukket'],
  ['Sommer: mandag 10-12', 'Sommer', 'Mandag 19-21'],
  ['Højsæson: mandag 10-12', 'Højsæson', 'Mandag 19-21'],
  ['I ferien: mandag 10-12', 'I', 'lukket 1.-31. juli'],
  ['Korte dage: mandag 10-12', 'Korte', 'Mandag 19-21'],
  ['Kun for kvinder: mandag 10-12', 'Kun', 'Mandag 19-21'],
  ['Mandag aften 8-10', '10', 'Mandag 19-21'],
  ['Alle dage 6-22, heraf betjent hverdage 9-15', 'heraf', 'onsdag lukket'],
  ['Mandag-torsdag 9-15, fredag ring først', ', fredag ring først', 'Mandag 19-21'],
  ['Hverdage 9-15; onsdag lukket fra 12', 'fra', 'Mandag 19-21'],
  ['Hverdage 9-15; jul lukket', 'jul', 'lukket 24. december - 1. januar'],
  ['Hverdage 9-15; lukket i påsken', 'i', 'lukket skærtorsdag til 2. påskedag'],
  ['Hverdage 9-15; lukket i uge 54', '54', 'lukket i uge 42'],
  ['Hverdage 9-15; lukket 31. november', '31', 'Mandag 19-21'],
  ['Hverdage 9-15; lukket 24.-31. november', '24', 'Mandag 19-21'],
  ['Hverdage 9-15; lukket 21. december 2026 - 3. januar', 'januar', '21. december 2026 - 3. januar 2027'],
  ['Hverdage 9-15; 1.-8. juli 10-12', '10', 'juli: hverdage 10-12'],
  ['24. december 10-12 café; lukket 24. december', '24. december 10-12 café', 'lukket 24. december'],
  ['Mandag 9 am-17 pm', 'pm', 'Mandag 19-21'],
  ['3 mandag i måneden 10-12', '3', 'Mandag 19-21'],
  ['Mandag 10-12 og 24. december', '.', 'Mandag 19-21'],
  ['Åbent 24/7 café', 'café', 'Mandag 19-21'],
];

describe('Rules in words', () => {
  for (const [text, ...expected] of read)
    it(`${JSON.stringify(text)} is ${expected.join(' and ')}`, () => {
      const {record, problems} = parseHours(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(inShort(record), expected);
    });
  for (const [text, found, write] of refused)
    it(`${JSON.stringify(text)} is refused at ${found} with ${write}`, () => {
      const [problem, ...more] = parseHours(text).problems;
      assert.equal(problem?.values.found, found);
      assert.ok(problemSentence(problem!, 'da').includes(write), problemSentence(problem!, 'da'));
      assert.deepEqual(more, []);
    });
  it('beyond a hundred are refused at the first that is too many', () => {
    const many = (count: number) => parseHours([...Array(count).keys()].map((n) => `mandag 10-12 gruppe ${n}`).join(';')).problems;
    assert.deepEqual(many(100), []);
    assert.deepEqual(
      many(101).map(({code, values}) => `${code}: ${values.found}`),
      ['hours-word: mandag 10-12 gruppe 100'],
    );
  });
});

/** Everything that is said of typed hours at a moment. */
function saidOf(text: string, now: string, around = {}) {
  const {record, problems} = parseHours(text, {publicHolidays: 'open', customaryDays: 'open', ...around});
  assert.deepEqual(problems, []);
  const opening = openingOf(record, COPENHAGEN, typedDays);
  const wall = parseDateTime(now)!;
  const state = openingState(opening, COPENHAGEN.toInstant(wall));
  const {title, then, why, spans, more} = statementOf(
    {...state, spans: kindsOf(opening, state)},
    wall,
    state.changes && COPENHAGEN.toWall(state.changes),
    doubts,
  );
  const kinds = spans.map(({label, end}) => [label, end].filter(Boolean).join(' '));
  const today = parseDate(now.slice(0, 10))!;
  return {
    answer: [title, then, why, ...kinds, ...more].filter(Boolean).join(' | '),
    week: openingWeek(opening, today).map(
      ({lines, day}) => `${day.state} ${lines.map(({hours: {opens, closes}}) => `${opens}-${closes}`).join(' ')}`,
    ),
    jsonLd: openingHoursJsonLd(opening, today, 'Huset') as Record<
      'openingHoursSpecification' | 'specialOpeningHoursSpecification',
      object[]
    >,
    paper: hoursInShort(record.hours, String),
    unclear: unclearHours(record),
  };
}

describe('A closed weekday', () => {
  for (const text of ['Hverdage 9-15; onsdag lukket', 'Onsdag lukket; hverdage 9-15', 'Mo-Fr 09:00-15:00; We off'])
    it(`is closed in the answer, the table and for search engines: ${text}`, () => {
      const {answer, week, jsonLd} = saidOf(text, '2026-12-02T11:00');
      assert.equal(answer, 'Lukket nu | Åbner i morgen kl. 09.00');
      assert.equal(week[1], 'usual ');
      assert.deepEqual(
        jsonLd.openingHoursSpecification.map((one) => (one as {dayOfWeek: string[]}).dayOfWeek.map((day) => day.slice(19))),
        [['Monday', 'Tuesday', 'Thursday', 'Friday']],
      );
      assert.equal(jsonLd.specialOpeningHoursSpecification, undefined);
    });
  it('in one week of the year is a closure with its first and last day', () => {
    const {answer, jsonLd} = saidOf('Hverdage 9-15; lukket i uge 42', '2027-10-18T10:00');
    assert.equal(answer, 'Lukket i dag | Åbner igen mandag 25. oktober kl. 09.00');
    assert.equal(jsonLd.specialOpeningHoursSpecification.length, 5);
    const {record} = parseHours('Hverdage 9-15; lukket i uge 42');
    // A Thursday: two days before it and after it are no edge.
    assert.deepEqual(openingOf(record, COPENHAGEN, typedDays).dayOf(parseDate('2027-10-21')!).reasons, [
      {kind: 'closure', from: '2027-10-18', through: '2027-10-24'},
    ]);
  });
  it('of many years is looked at for 400 days', () => {
    const {record} = parseHours('Hverdage 9-15; lukket 1.1.2026-31.12.2030');
    const [reason] = openingOf(record, COPENHAGEN, typedDays).dayOf(parseDate('2028-06-01')!).reasons;
    assert.deepEqual(reason, {kind: 'closure', from: '2027-04-28', through: '2029-07-06'});
  });
  it('of a date that is typed is not in doubt as a customary day', () => {
    const around = {publicHolidays: 'ask', customaryDays: 'ask'};
    assert.equal(saidOf('Hverdage 9-15; Dec 24 off', '2026-12-24T10:00', around).answer.split(' | ')[0], 'Lukket i dag');
    assert.equal(saidOf('Hverdage 9-15; 24. december 9-12', '2026-12-24T10:00', around).answer, 'Åbent nu | til kl. 12.00');
    assert.equal(saidOf('Hverdage 9-15', '2026-12-24T10:00', around).answer.split(' | ')[0], 'Ring først');
  });
});

describe('Two kinds of hours', () => {
  const text = 'Mandag-søndag 7-22 selvbetjening; mandag-fredag 10-17 med betjening';
  for (const [now, answer] of [
    ['2026-12-02T06:59', 'Lukket nu | Åbner i dag kl. 07.00 | selvbetjening'],
    ['2026-12-02T07:00', 'Åbent nu | til kl. 22.00 | selvbetjening til kl. 22.00'],
    ['2026-12-02T12:00', 'Åbent nu | til kl. 22.00 | selvbetjening til kl. 22.00 | med betjening til kl. 17.00'],
    ['2026-12-02T16:59', 'Åbent nu | til kl. 22.00 | selvbetjening til kl. 22.00 | med betjening til kl. 17.00'],
    ['2026-12-02T17:00', 'Åbent nu | til kl. 22.00 | selvbetjening til kl. 22.00'],
    ['2026-12-05T12:00', 'Åbent nu | til kl. 22.00 | selvbetjening'],
  ] as const)
    it(`are each said with its end at ${now}`, () => assert.equal(saidOf(text, now).answer, answer));
  it('are no mistake, and keep their names on paper', () => {
    const {unclear, paper, week} = saidOf(text, '2026-12-02T12:00');
    assert.deepEqual(unclear, []);
    assert.equal(paper, 'mandag–søndag 7–22 (selvbetjening), mandag–fredag 10–17 (med betjening)');
    assert.equal(week[0], 'usual 07:00-22:00 10:00-17:00');
  });
  it('of which one is round the clock have one end', () =>
    assert.equal(
      saidOf('Døgnåbent; mandag-fredag 10-17 med betjening', '2026-12-02T12:00').answer,
      'Åbent nu | Døgnet rundt | med betjening til kl. 17.00',
    ));
  it('end where the last of several times that follow each other does', () =>
    assert.equal(
      saidOf('Mandag 10-12 og 12-14 café; mandag 9-17 åbent hus', '2026-11-30T11:00').answer,
      'Åbent nu | til kl. 17.00 | åbent hus til kl. 17.00 | café til kl. 14.00',
    ));
});

describe('Hours by appointment', () => {
  const text = 'Mandag-torsdag 9-15; fredag 10-14 efter aftale';
  for (const [now, answer] of [
    ['2026-12-04T09:59', 'Lukket nu | Måske åbent i dag kl. 10.00. Ring først. | Ellers åbent mandag kl. 09.00'],
    ['2026-12-04T10:00', 'Ring først | efter aftale til kl. 14.00 | Ellers åbent mandag kl. 09.00'],
    ['2026-12-04T13:59', 'Ring først | efter aftale til kl. 14.00 | Ellers åbent mandag kl. 09.00'],
    ['2026-12-04T14:00', 'Lukket nu | Åbner mandag kl. 09.00'],
  ] as const)
    it(`are never said to be open, ${now}`, () => assert.equal(saidOf(text, now).answer, answer));
  it('of a whole day have no times', () => {
    const {answer, paper, jsonLd} = saidOf('Mandag-torsdag 9-15, fredag kun efter aftale', '2026-12-04T10:00');
    assert.equal(answer, 'Ring først | kun efter aftale | Ellers åbent mandag kl. 09.00');
    assert.equal(paper, 'mandag–torsdag 9–15, fredag (kun efter aftale)');
    assert.equal(jsonLd.openingHoursSpecification.length, 1);
    assert.equal(jsonLd.specialOpeningHoursSpecification, undefined);
  });
  it('beside hours of another kind give way to them', () => {
    const both = 'Mandag 9-12 café; mandag 11-15 rådgivning efter aftale';
    assert.equal(
      saidOf(both, '2026-11-30T11:30').answer,
      'Åbent nu | til kl. 12.00 | café til kl. 12.00 | rådgivning efter aftale til kl. 15.00',
    );
    assert.equal(saidOf(both, '2026-11-30T12:00').answer.split(' | Ellers')[0], 'Ring først | rådgivning efter aftale til kl. 15.00');
  });
  for (const [label, isAsk] of [
    ['efter aftale', true],
    ['Kun efter aftale', true],
    ['rådgivning efter forudgående aftale', true],
    ['med tidsbestilling', true],
    ['by appointment only', true],
    ['uden aftale', false],
    ['kun uden aftale', false],
    ['med og uden tidsbestilling', false],
    ['åbent hus, rådgivning efter aftale', false],
    ['aftalecafé', false],
    ['med aftaler', false],
  ] as const)
    it(`are meant by “${label}” in a feed: ${isAsk}`, () => {
      const opening = openingOf(
        {id: 'x', hours: [{opens: '10:00', closes: '14:00', label: {da: label}}], publicHolidays: 'open'},
        COPENHAGEN,
      );
      assert.equal(openingState(opening, COPENHAGEN.toInstant(parseDate('2026-12-02')! * DAY + 11 * 3600)).state, isAsk ? 'ask' : 'open');
    });
});

describe('Special hours of a feed', () => {
  const two = [
    {opens: '07:00', closes: '22:00', label: 'selvbetjening'},
    {opens: '10:00', closes: '17:00', label: 'med betjening'},
  ];
  for (const [what, special, spans] of [
    ['of one kind leave the other', {opens: '10:00', closes: '12:00', label: 'med betjening'}, '07:00-22:00 10:00-12:00'],
    ['without a name stand in place of all', {opens: '10:00', closes: '12:00'}, '10:00-12:00'],
    ['with a name of their own stand in place of all', {opens: '10:00', closes: '12:00', label: 'juletræ'}, '10:00-12:00'],
  ] as const)
    it(what, () => {
      const record = {id: 'x', hours: two, specialOpeningHours: [{validFrom: '2026-12-02', ...special}]};
      const day = openingOf(record, COPENHAGEN).dayOf(parseDate('2026-12-02')!);
      assert.equal(day.spans.map(({opens, closes}) => `${opens}-${closes}`).join(' '), spans);
    });
});
