// At home only: it reads rules from a text; no day is reckoned.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Hours} from '../../src/model/feed.js';
import {parseHours} from '../../src/model/parse-hours.js';
import {problemSentence} from '../../src/text/problems.js';
import {growth, MOST_GROWTH} from '../tools/side-by-side.js';

/** `MO+TU 10:00-12:00 odd label` */
const inShort = ({byDay = [], opens, closes, weeks, byMonthWeek, validFrom, validThrough, label}: Hours): string =>
  [byDay.join('+'), `${opens}-${closes}`, weeks, byMonthWeek && `#${byMonthWeek}`, validFrom && `${validFrom}/${validThrough}`, label]
    .filter(Boolean)
    .join(' ');

const read: readonly (readonly [text: string, ...hours: string[]])[] = [
  // As the kommune and the groups write it
  ['Mandag 19-21 med rådgivning', 'MO 19:00-21:00 med rådgivning'],
  ['mandag 19-21', 'MO 19:00-21:00'],
  ['MANDAG 19-21', 'MO 19:00-21:00'],
  ['Mandag kl. 19.00-21.00', 'MO 19:00-21:00'],
  ['Mandag kl. 19–21', 'MO 19:00-21:00'],
  ['Mandag kl 19—21', 'MO 19:00-21:00'],
  ['Mandage 19:00 - 21:00', 'MO 19:00-21:00'],
  ['Mandag: 19-21', 'MO 19:00-21:00'],
  ['torsdag 16.30- 18.30', 'TH 16:30-18:30'],
  ['Mandag 19 til 21', 'MO 19:00-21:00'],
  ['Mandag fra kl. 19 til kl. 21', 'MO 19:00-21:00'],
  ['tirsdag mellem 10 og 12', 'TU 10:00-12:00'],
  ['Mandag 19-21 (rådgivning)', 'MO 19:00-21:00 rådgivning'],
  ['Mandag 19-21 12 34 56 78', 'MO 19:00-21:00 12 34 56 78'],
  ['Mandag 19-21 +45 12345678', 'MO 19:00-21:00 +45 12345678'],
  ['Mandag 19-21 (2. sal)', 'MO 19:00-21:00 2. sal'],
  ['Mandag 19-21, med rådgivning', 'MO 19:00-21:00 med rådgivning'],
  ['Mandag 19-21: åbent hus', 'MO 19:00-21:00 åbent hus'],
  ['Mandag 19-21 med to rådgivere', 'MO 19:00-21:00 med to rådgivere'],
  // Several days
  ['man-tors 10-16; fredag 10-14', 'MO+TU+WE+TH 10:00-16:00', 'FR 10:00-14:00'],
  ['mandag til torsdag kl. 10 til 16', 'MO+TU+WE+TH 10:00-16:00'],
  ['Mandag - fredag kl. 9.00 - 15.00', 'MO+TU+WE+TH+FR 09:00-15:00'],
  ['fredag-mandag 10-12', 'MO+FR+SA+SU 10:00-12:00'],
  ['man. og ons. 10-12', 'MO+WE 10:00-12:00'],
  ['tirsdag, onsdag og fredag 9-12', 'TU+WE+FR 09:00-12:00'],
  ['ti, to 9-12', 'TU+TH 09:00-12:00'],
  ['ma+ons 9-12', 'MO+WE 09:00-12:00'],
  ['hverdage 10-15', 'MO+TU+WE+TH+FR 10:00-15:00'],
  ['weekend 11-14', 'SA+SU 11:00-14:00'],
  ['hverdage og lørdag 11-14', 'MO+TU+WE+TH+FR+SA 11:00-14:00'],
  ['alle dage 8-20', 'MO+TU+WE+TH+FR+SA+SU 08:00-20:00'],
  ['hver dag 8-20', 'MO+TU+WE+TH+FR+SA+SU 08:00-20:00'],
  ['alle ugens dage 8-20', 'MO+TU+WE+TH+FR+SA+SU 08:00-20:00'],
  ['døgnåbent', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00'],
  ['24/7', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00'],
  ['åbent hele døgnet', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00'],
  ['døgnet rundt', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00'],
  ['mandag hele døgnet', 'MO 00:00-24:00'],
  ['man - tors 8:30 - 15:00 fre 8:30 - 13:00', 'MO+TU+WE+TH 08:30-15:00', 'FR 08:30-13:00'],
  ['Mandag 9.30-11 & onsdag 13-15 + torsdag 10-12', 'MO 09:30-11:00', 'WE 13:00-15:00', 'TH 10:00-12:00'],
  ['9-15 alle hverdage', 'MO+TU+WE+TH+FR 09:00-15:00'],
  ['Kl. 10 til 16 på mandage', 'MO 10:00-16:00'],
  // As cells of a table are pasted, and lines that end before their time
  ['Mandag\n9-15\nTirsdag\nLukket\nOnsdag – fredag\nkl. 10-12 og 13-15', 'MO 09:00-15:00', 'WE+TH+FR 10:00-12:00', 'WE+TH+FR 13:00-15:00'],
  ['Mandag kl.\n9-15, tirsdag fra\n10 til 12', 'MO 09:00-15:00', 'TU 10:00-12:00'],
  ['Mandag 9-15\nOnsdag lukket\n24. december lukket', 'MO 09:00-15:00'],
  ['hverdage 10-15 undtagen onsdag', 'MO+TU+TH+FR 10:00-15:00'],
  ['Alle dage undtagen søndag 10-16', 'MO+TU+WE+TH+FR+SA 10:00-16:00'],
  ['Alle hverdage (bortset fra fredag): kl. 10 til kl. 14', 'MO+TU+WE+TH 10:00-14:00'],
  ['Hverdage 9-15, dog onsdag til kl. 12', 'MO+TU+TH+FR 09:00-15:00', 'WE 09:00-12:00'],
  ['Hverdage 8.30 til 15.30 (torsdag til 17.30)', 'MO+TU+WE+FR 08:30-15:30', 'TH 08:30-17:30'],
  ['Man.-tors. 10-16, fredag dog kun til 13, lørdag 10-12', 'MO+TU+WE+TH 10:00-16:00', 'FR 10:00-13:00', 'SA 10:00-12:00'],
  ['Hverdage 10-16, dog fredag 10-13', 'MO+TU+WE+TH 10:00-16:00', 'FR 10:00-13:00'],
  ['Hverdage 10-16 (fredag dog 10-13)', 'MO+TU+WE+TH 10:00-16:00', 'FR 10:00-13:00'],
  ['Hverdage 10-16, dog lukket onsdag', 'MO+TU+TH+FR 10:00-16:00'],
  ['Mandag 19-21, torsdag dog 9-17', 'MO 19:00-21:00', 'TH 09:00-17:00'],
  ['Mandag 10-16 og fredag til søndag 10-13', 'MO 10:00-16:00', 'FR+SA+SU 10:00-13:00'],
  ['Tirsdag, ulige uger, 10-12', 'TU 10:00-12:00 odd'],
  ['Mandag 10-12, lige uger: tirsdag 10-12', 'MO 10:00-12:00', 'TU 10:00-12:00 even'],
  ['Hver 1. og 3. tirsdag 10-12', 'TU 10:00-12:00 #1', 'TU 10:00-12:00 #3'],
  ['mandag kl. 10-12 og igen kl. 13-15', 'MO 10:00-12:00', 'MO 13:00-15:00'],
  ['Der er åbent hver tirsdag kl. 16-18', 'TU 16:00-18:00'],
  ['Telefonen er åben hverdage 9-12', 'MO+TU+WE+TH+FR 09:00-12:00 Telefonen'],
  ['Cafeen har åbent: lørdag 10-13', 'SA 10:00-13:00 Cafeen'],
  ['Tirsd. 10-12, torsd. 13-15', 'TU 10:00-12:00', 'TH 13:00-15:00'],
  ['Efter aftale', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00 Efter aftale'],
  ['Åbent efter aftale', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00 efter aftale'],
  ['hverdage 10-15, dog ikke onsdag og fredag', 'MO+TU+TH 10:00-15:00'],
  ['hverdage 10-15 (undtagen onsdag), lørdag 10-12', 'MO+TU+TH+FR 10:00-15:00', 'SA 10:00-12:00'],
  ['weekdays 10am-3pm except Wednesday', 'MO+TU+TH+FR 10:00-15:00'],
  ['weekdays 10-15 except on Wednesday', 'MO+TU+TH+FR 10:00-15:00'],
  ['mandag 10-15 bortset fra helligdage', 'MO 10:00-15:00'],
  ['mandag døgnet rundt', 'MO 00:00-24:00'],
  ['mandag døgnet rundt tirsdag 10-12', 'MO 00:00-24:00', 'TU 10:00-12:00'],
  ['mandag døgnet rundt, tirsdag 10-12', 'MO 00:00-24:00', 'TU 10:00-12:00'],
  ['mandag, og tirsdag 10-12', 'MO+TU 10:00-12:00'],
  ['mandag 10-12 kaffe, og onsdag 14-16', 'MO 10:00-12:00 kaffe', 'WE 14:00-16:00'],
  ['mandag og tirsdag 10-12, og onsdag 14-16', 'MO+TU 10:00-12:00', 'WE 14:00-16:00'],
  ['dagligt 8-20', 'MO+TU+WE+TH+FR+SA+SU 08:00-20:00'],
  ['lør 10-12; søn 12-14', 'SA 10:00-12:00', 'SU 12:00-14:00'],
  // Several times
  ['man. og ons. 10-12 og 14-16', 'MO+WE 10:00-12:00', 'MO+WE 14:00-16:00'],
  ['Mandag 10-12, 14-16', 'MO 10:00-12:00', 'MO 14:00-16:00'],
  ['Mandag 10-12 & 14-16', 'MO 10:00-12:00', 'MO 14:00-16:00'],
  // Several openings
  ['Mandag 19-21 med rådgivning, onsdag 10-12 kaffe', 'MO 19:00-21:00 med rådgivning', 'WE 10:00-12:00 kaffe'],
  ['Mandag 19-21 med rådgivning Onsdag 10-12 strik', 'MO 19:00-21:00 med rådgivning', 'WE 10:00-12:00 strik'],
  ['Mandag 19-21\nOnsdag 10-12', 'MO 19:00-21:00', 'WE 10:00-12:00'],
  ['Mandag 19-21; ; Onsdag 10-12;', 'MO 19:00-21:00', 'WE 10:00-12:00'],
  ['Mandag 19-21 tirsdag og torsdag 10-12', 'MO 19:00-21:00', 'TU+TH 10:00-12:00'],
  ['lørdag lukket; søndag 10-12', 'SU 10:00-12:00'],
  ['Mandag: 19-21 | Onsdag: 10-12', 'MO 19:00-21:00', 'WE 10:00-12:00'],
  ['Mandag 19–21 · Onsdag 10–12', 'MO 19:00-21:00', 'WE 10:00-12:00'],
  ['- Mandag 19-21\n* Onsdag 10-12', 'MO 19:00-21:00', 'WE 10:00-12:00'],
  ['Man-tor: 10-15 / fre: 10-13', 'MO+TU+WE+TH 10:00-15:00', 'FR 10:00-13:00'],
  // With words around them
  ['Om mandagen 19-21', 'MO 19:00-21:00'],
  ['på tirsdage 10-12', 'TU 10:00-12:00'],
  ['Mandag aften kl. 19-21, onsdag formiddag 10-12', 'MO 19:00-21:00', 'WE 10:00-12:00'],
  ['mandag t.o.m. torsdag 9-15', 'MO+TU+WE+TH 09:00-15:00'],
  ['Åbningstider: mandag 19-21', 'MO 19:00-21:00'],
  ['Vi har åbent mandag 19-21', 'MO 19:00-21:00'],
  ['Åbent: mandag og onsdag 19-21', 'MO+WE 19:00-21:00'],
  ['alle hverdage kl. 9-15', 'MO+TU+WE+TH+FR 09:00-15:00'],
  ['fra mandag til fredag 9-16', 'MO+TU+WE+TH+FR 09:00-16:00'],
  // Nights and whole days
  ['Døgnåbent', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00'],
  ['24/7', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00'],
  ['fredag 22-02', 'FR 22:00-02:00'],
  ['fredag 20-24', 'FR 20:00-24:00'],
  ['alle dage døgnet rundt', 'MO+TU+WE+TH+FR+SA+SU 00:00-24:00'],
  // Not every week
  ['lørdag i ulige uger 10-13 hent og giv', 'SA 10:00-13:00 odd hent og giv'],
  ['lørdag 10-13 i lige uger', 'SA 10:00-13:00 even'],
  ['lige uger: onsdag 10-12', 'WE 10:00-12:00 even'],
  ['Første mandag i måneden 19-21', 'MO 19:00-21:00 #1'],
  ['den anden tirsdag i måneden kl. 19-21', 'TU 19:00-21:00 #2'],
  ['Den første mandag i hver måned kl. 19-21', 'MO 19:00-21:00 #1'],
  ['1. mandag i md. 19-21', 'MO 19:00-21:00 #1'],
  ['First Monday of the month 19-21', 'MO 19:00-21:00 #1'],
  ['2. onsdag i måneden 14-16', 'WE 14:00-16:00 #2'],
  ['2. og 4. torsdag i måneden kl. 17-19', 'TH 17:00-19:00 #2', 'TH 17:00-19:00 #4'],
  ['første, tredje og sidste mandag 10-12 kaffe', 'MO 10:00-12:00 #1 kaffe', 'MO 10:00-12:00 #3 kaffe', 'MO 10:00-12:00 #-1 kaffe'],
  ['hver anden tirsdag i måneden 19-21', 'TU 19:00-21:00 #2'],
  ['Hver anden torsdag i lige uger 16-18', 'TH 16:00-18:00 even'],
  ['I ulige uger hver anden torsdag 16-18', 'TH 16:00-18:00 odd'],
  ['lørdag (ulige uger) 10-13', 'SA 10:00-13:00 odd'],
  ['lørdag 10-13 (kun ulige uger)', 'SA 10:00-13:00 odd'],
  ['sidste torsdag i måneden kl. 16.30- 18.30', 'TH 16:30-18:30 #-1'],
  ['lørdag 10-14 1.5.2027-31.8.2027', 'SA 10:00-14:00 2027-05-01/2027-08-31'],
  ['fra 2027-05-01 til 2027-08-31 lørdag 10-14 sommer', 'SA 10:00-14:00 2027-05-01/2027-08-31 sommer'],
  // As schema.org has it
  ['Mo 19:00-21:00 rådgivning', 'MO 19:00-21:00 rådgivning'],
  ['Mo-Fr 09:00-17:00', 'MO+TU+WE+TH+FR 09:00-17:00'],
  ['Mo,Tu,We,Th 09:00-12:00', 'MO+TU+WE+TH 09:00-12:00'],
  ['Mo,We 10:00-12:00, Sa 10:00-14:00', 'MO+WE 10:00-12:00', 'SA 10:00-14:00'],
  ['Mo-Su 00:00-23:59', 'MO+TU+WE+TH+FR+SA+SU 00:00-23:59'],
  ['Th 0900-1700', 'TH 09:00-17:00'],
  ['Monday to Friday 9-17', 'MO+TU+WE+TH+FR 09:00-17:00'],
  ['Monday 7pm-9pm', 'MO 19:00-21:00'],
  ['Monday 7-9 p.m., Tuesday 11 a.m.-1:30 p.m.', 'MO 19:00-21:00', 'TU 11:00-13:30'],
  ['Friday 11-1 pm', 'FR 11:00-13:00'],
  ['Friday 12pm-12am', 'FR 12:00-00:00'],
  ['Tuesday 10:00-12:00; Sunday 9:30-11:00', 'TU 10:00-12:00', 'SU 09:30-11:00'],
];

describe('Hours in words', () => {
  for (const [text, ...expected] of read)
    it(`${JSON.stringify(text)} is ${expected.join(' and ')}`, () => {
      const {record, problems} = parseHours(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(record.hours.map(inShort), expected);
    });

  for (const [text, policy] of [
    ['Mandag 19-21; helligdage lukket', 'closed'],
    ['Mandag 19-21, helligdage åbent', 'open'],
    ['Mandag 19-21; helligdage: ring først', 'ask'],
    ['Mo 19:00-21:00; PH off', 'closed'],
    ['Mandag 19-21', undefined],
  ] as const)
    it(`${JSON.stringify(text)} says holidays are ${policy ?? 'as the page has it'}`, () => {
      assert.equal(parseHours(text).record.publicHolidays, policy);
      assert.equal(parseHours(text, {publicHolidays: 'ask'}).record.publicHolidays, policy ?? 'ask');
    });

  for (const [text, word] of [
    ['mandg 19-21', 'mandg'],
    ['mandag 7pm', 'pm'],
    ['19-21', '19'],
    ['Mandag', 'Mandag'],
    ['Mandag 10-12-2026', '-2026'],
    ['Mandag 10-12 (2)', '(2)'],
    ['Mandag 25-26', '25'],
    ['Mandag 19.75-21', '19.75'],
    ['Mandag 19', '19'],
    ['Mandag to Friday 9-17', 'to'],
    ['Mandag 19-21 pm', 'pm'],
    ['Mo-Su', 'Su'],
    ['døgnet', 'døgnet'],
    ['Mandag 19-21; åbent efter aftale', 'åbent'],
    ['Mandag 19-21, torsdag dog 9-', '-'],
    ['lørdag 10-14 fra 2027-05-01 til 2027-13-01', '2027-13-01'],
    ['19.00', '19.00'],
    ['🙂', '🙂'],
    ['<b>mandag</b> 19-21', '<'],
  ] as const)
    it(`${JSON.stringify(text)} cannot be read at ${word}`, () => {
      const {problems} = parseHours(text);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.code, 'hours-word');
      assert.equal(problems[0]!.values.found, word);
      assert.ok(problemSentence(problems[0]!, 'da').includes(`"${word}". Skriv fx Mandag 19-21 med rådgivning`));
    });

  for (const [text, word, write] of [
    ['Hver anden lørdag 10-13', 'anden', 'lørdag i ulige uger'],
    ['Hver tredje lørdag i lige uger 10-13', 'tredje', 'lørdag i ulige uger'],
    ['every other Saturday 10-13', 'other', 'lørdag i ulige uger'],
    ['Lørdag 10-13 hver anden uge', 'hver anden', 'lørdag i ulige uger'],
    ['Onsdag 10-12 undtagen i skoleferier', 'undtagen', 'closed='],
    ['Onsdag 10-12 i skoleåret', 'skoleåret', 'closed='],
    ['Onsdag 10-12 (ikke i skoleferier)', 'ikke i', 'closed='],
  ] as const)
    it(`${JSON.stringify(text)} is not taken for every week`, () => {
      const {problems} = parseHours(text);
      assert.deepEqual(
        problems.map(({values}) => values.found),
        [word],
      );
      assert.ok(String(problems[0]!.values.write).includes(write));
    });

  it('are read as far as they go, one problem for each part that cannot be', () => {
    const {record, problems} = parseHours('Mandag 19-21; xyz; onsdag 10-12; tirsdag noget');
    assert.deepEqual(record.hours.map(inShort), ['MO 19:00-21:00', 'WE 10:00-12:00']);
    assert.deepEqual(
      problems.map(({values}) => values.found),
      ['xyz', 'noget'],
    );
  });

  it('that are turned round are taken as they are written, for others to doubt', () => {
    assert.deepEqual(parseHours('Mandag 21-19').record.hours.map(inShort), ['MO 21:00-19:00']);
  });

  it('never take long or throw, whatever is written', () => {
    const words = [
      'mandag',
      'og',
      ',',
      '-',
      '19',
      '21.00',
      'lukket',
      'i',
      'ulige',
      'uger',
      'første',
      'måneden',
      'PH',
      'til',
      '(',
      '2027-05-01',
      '.',
    ];
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let i = 0; i < 3000; i++) {
      let text = '';
      for (let n = next(14); n >= 0; n--) text += `${words[next(words.length)]} `;
      const {record} = parseHours(text);
      for (const {opens, closes} of record.hours) assert.match(`${opens} ${closes}`, /^\d\d:\d\d \d\d:\d\d$/);
    }
  });

  it('cost as much as a text is long', async () => {
    const longer = await growth((repeats) => parseHours('mandag 19-21 og '.repeat(repeats)), 200);
    assert.ok(longer < MOST_GROWTH, `${longer}`);
  });
});

describe('Closed days in words', () => {
  it('are dates and ranges', () => {
    const {record, problems} = parseHours('Mandag 19-21', {closed: '2026-12-28, 2027-07-01/2027-07-31'});
    assert.deepEqual(problems, []);
    assert.deepEqual(record.closures, [
      {validFrom: '2026-12-28', validThrough: '2026-12-28'},
      {validFrom: '2027-07-01', validThrough: '2027-07-31'},
    ]);
  });

  for (const closed of ['28. december', '2026-12-32', '2027-07-31/2027-07-01'])
    it(`${closed} is not taken`, () => {
      const {record, problems} = parseHours('Mandag 19-21', {closed});
      assert.ok(problems.length > 0 && problems.every(({code, where}) => code === 'hours-word' && where === 'closed'));
      assert.deepEqual(record.closures, []);
    });
});

describe('Closed days by their names', () => {
  const named = (...days: readonly (string | number)[]) => days.map((day) => [day, day]);
  for (const [text, closed] of [
    ['lukket juleaften', named('12-24')],
    ['lukket juleaftensdag', named('12-24')],
    ['lukket 1. juledag og 2. juledag', named('12-25', '12-26')],
    ['lukket første juledag, anden juledag', named('12-25', '12-26')],
    ['nytårsaften lukket', named('12-31')],
    ['nytårsdag: lukket', named('01-01')],
    ['Lukket: juleaften og nytårsaften', named('12-24', '12-31')],
    ['grundlovsdag holder vi lukket', named('06-05')],
    ['lukket skærtorsdag og langfredag', named(-3, -2)],
    ['lukket påskedag, 2. påskedag', named(0, 1)],
    ['lukket Kristi himmelfartsdag', named(39)],
    ['lukket 1. pinsedag og 2. pinsedag', named(49, 50)],
    ['lukket skærtorsdag til 2. påskedag', [[-3, 1]]],
    ['lukket juleaften - nytårsdag', [['12-24', '01-01']]],
    ['closed Christmas Eve, Christmas Day and Boxing Day', named('12-24', '12-25', '12-26')],
    ["closed New Year's Eve and New Year’s Day", named('12-31', '01-01')],
    ['closed Maundy Thursday, Good Friday, Easter Sunday and Easter Monday', named(-3, -2, 0, 1)],
    ['closed Ascension Day, Whit Sunday and Whit Monday', named(39, 49, 50)],
    ['lukket d. 24. december', named('12-24')],
    ['lukket d.24/12', named('12-24')],
    ['lukket d. 1. og d. 2. juli', named('07-01', '07-02')],
    ['lukket 24.12. og 31.12', named('12-24', '12-31')],
    ['lukket 24. december til og med 1. januar', [['12-24', '01-01']]],
    ['lukkedag d. 24. december', named('12-24')],
    ['Lukkedage: 24. og 31. december', named('12-24', '12-31')],
  ] as const)
    it(`“${text}” closes ${closed.join(' and ')}`, () => {
      for (const whole of [`Hverdage 9-15; ${text}`, `${text}; hverdage 9-15`, `Hverdage 9-15, ${text}`, `Hverdage 9-15 (${text})`]) {
        const {record, problems} = parseHours(whole);
        assert.deepEqual(problems, [], whole);
        assert.deepEqual(record.hours.map(inShort), ['MO+TU+WE+TH+FR 09:00-15:00']);
        assert.deepEqual(
          record.typedClosures!.flatMap(({dates}) => dates!.map(({from, through}) => [from, through])),
          closed,
        );
      }
    });

  it('“onsdag lukkedag” closes every Wednesday', () => {
    const {record, problems} = parseHours('Hverdage 9-15; onsdag lukkedag');
    assert.deepEqual([problems, record.hours.map(inShort)], [[], ['MO+TU+TH+FR 09:00-15:00']]);
  });
  it('have hours of their own', () => {
    const {record, problems} = parseHours('Hverdage 9-15; juleaften 9-12, d. 31. december 9-13');
    assert.deepEqual([problems, record.typedHours!.map(({closes}) => closes)], [[], ['12:00', '13:00']]);
  });

  for (const text of [
    ...[
      'i påsken',
      'mellem jul og nytår',
      'i mellemdagene',
      'jul',
      'i julen',
      'i juleferien',
      'over nytår',
      'i efterårsferien',
      'i vinterferien',
    ],
    ...['i sommerferien', 'hele sommeren', 'i ferien', 'for the holidays', 'over Christmas'],
  ])
    // prettier-ignore
    it(`are not guessed from “lukket ${text}”; what to write can be pasted`, () => {
      const {problems} = parseHours(`Hverdage 9-15; lukket ${text}`);
      assert.deepEqual([problems.length, problems[0]!.code], [1, 'hours-word']);
      const write = problems[0]!.values['write'] as string;
      assert.match(write, /^lukket /);
      const pasted = parseHours(`Hverdage 9-15; ${write}`);
      assert.deepEqual([pasted.problems, pasted.record.typedClosures!.length], [[], 1]);
    });
  for (const text of ['Hverdage 9-15; Lukket: mandag 9-12', 'mandag 24.12', 'lukket 45.12.', 'lukket juleaften 9-12'])
    it(`“${text}” is not read`, () => assert.equal(parseHours(text).problems.length, 1));
});

describe('Hours around the clock', () => {
  for (const text of ['24/7 og mere', '24-7', '24/8', 'døgnåbent mandag'])
    it(`are not read from “${text}”`, () => assert.equal(parseHours(text).problems.length, 1));
});

describe('Days on which it is closed', () => {
  for (const [closed, closures, problems] of [
    ['2026-12-24', [['2026-12-24', '2026-12-24']], 0],
    [
      '2026-12-24/2026-12-26, 2027-01-01',
      [
        ['2026-12-24', '2026-12-26'],
        ['2027-01-01', '2027-01-01'],
      ],
      0,
    ],
    ['2026-02-30/2026-03-01', [], 1],
    ['2026-02-01/2026-02-30', [], 1],
    ['2026-12-26/2026-12-24', [], 1],
    ['jul', [], 1],
  ] as const)
    it(`are read from “${closed}”`, () => {
      const {record, problems: found} = parseHours('mandag 10-12', {closed});
      assert.deepEqual(
        record.closures!.map(({validFrom, validThrough}) => [validFrom, validThrough]),
        closures,
      );
      assert.equal(found.length, problems);
    });
});
