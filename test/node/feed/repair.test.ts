// At home only: a time that is mended stays a text.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import * as fc from 'fast-check';
import {fillDates} from '../../../demo/dates.mjs';
import * as format from '../../../src/feed/format/generated/table.js';
import * as schema from '../../../src/feed/format/schema.js';
import {repaired} from '../../../src/feed/json/repair.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import type {Problem} from '../../../src/model/feed.js';
import {problemSentence} from '../../../src/text/problems.js';
import {growth, MOST_GROWTH} from '../../tools/side-by-side.js';

type List = keyof typeof format.records;
type Values = Record<string, unknown>;

function repair(list: List, value: unknown): {good: Values | undefined; problems: Problem[]} {
  const problems: Problem[] = [];
  return {good: repaired<Values>(format.records[list], value, 'x', problems), problems};
}

/** What is said of each problem: where, what it is read as or what is left out with it. */
const saidOf = (problems: readonly Problem[]) =>
  problems.map(({where, values}) => `${where} ${'read' in values ? `= ${values.read}` : `- ${values.left}`}`);

const inSchedule = (fields: object) => ({schedule: [{byDay: ['MO'], ...fields}]});

describe('a mistake whose meaning is certain is read and told', () => {
  const rows: [fields: Values, read: Values, said: string[]][] = [
    // Times
    [inSchedule({startTime: '19.00'}), inSchedule({startTime: '19:00'}), ['x.schedule[0].startTime = 19:00']],
    [inSchedule({startTime: 'kl. 9'}), inSchedule({startTime: '09:00'}), ['x.schedule[0].startTime = 09:00']],
    [inSchedule({startTime: 'Kl 19.30'}), inSchedule({startTime: '19:30'}), ['x.schedule[0].startTime = 19:30']],
    [inSchedule({startTime: '1900'}), inSchedule({startTime: '19:00'}), ['x.schedule[0].startTime = 19:00']],
    [inSchedule({startTime: 19}), inSchedule({startTime: '19:00'}), ['x.schedule[0].startTime = 19:00']],
    [inSchedule({startTime: 1440}), inSchedule({startTime: '14:40'}), ['x.schedule[0].startTime = 14:40']],
    [inSchedule({endTime: 24}), inSchedule({endTime: '00:00'}), ['x.schedule[0].endTime = 00:00']],
    [inSchedule({startTime: '19:00:00'}), inSchedule({startTime: '19:00'}), ['x.schedule[0].startTime = 19:00']],
    [inSchedule({startTime: '7 pm'}), inSchedule({startTime: '19:00'}), ['x.schedule[0].startTime = 19:00']],
    [inSchedule({endTime: '24:00'}), inSchedule({endTime: '00:00'}), ['x.schedule[0].endTime = 00:00']],
    [
      inSchedule({startTime: '00:00', endTime: '24:00'}),
      inSchedule({startTime: '00:00', endTime: '23:59'}),
      ['x.schedule[0].endTime = 23:59'],
    ],
    [inSchedule({endTime: null}), inSchedule({}), ['x.schedule[0].endTime - field']],
    [inSchedule({endDate: ''}), inSchedule({}), ['x.schedule[0].endDate - field']],
    // Weekdays
    [{schedule: [{byDay: ['Mandag']}]}, {schedule: [{byDay: ['MO']}]}, ['x.schedule[0].byDay[0] = MO']],
    [{schedule: [{byDay: 'mandag'}]}, {schedule: [{byDay: ['MO']}]}, ['x.schedule[0].byDay = ["MO"]']],
    [{schedule: [{byDay: 'man, ons og fredag'}]}, {schedule: [{byDay: ['MO', 'WE', 'FR']}]}, ['x.schedule[0].byDay = ["MO","WE","FR"]']],
    [{schedule: [{byDay: 'man-tors'}]}, {schedule: [{byDay: ['MO', 'TU', 'WE', 'TH']}]}, ['x.schedule[0].byDay = ["MO","TU","WE","TH"]']],
    [{schedule: [{byDay: 'lørdag – mandag'}]}, {schedule: [{byDay: ['SA', 'SU', 'MO']}]}, ['x.schedule[0].byDay = ["SA","SU","MO"]']],
    [
      {schedule: [{byDay: ['hverdage', 'SU']}]},
      {schedule: [{byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SU']}]},
      ['x.schedule[0].byDay[0] = MO, TU, WE, TH, FR'],
    ],
    [{schedule: [{byDay: 'MO'}]}, {schedule: [{byDay: ['MO']}]}, ['x.schedule[0].byDay = ["MO"]']],
    [{schedule: {byDay: ['MO']}}, {schedule: [{byDay: ['MO']}]}, ['x.schedule = [{"byDay":["MO"]}]']],
    // Fields by other names, without which the rest would say too much
    [
      {schedule: [{dayOfWeek: 'https://schema.org/Monday', startTime: '19:00'}]},
      inSchedule({startTime: '19:00'}),
      ['x.schedule[0].dayOfWeek = ["MO"]'],
    ],
    [inSchedule({startTime: '19:00', except: ['2026-12-07']}), inSchedule({startTime: '19:00', exceptDate: ['2026-12-07']}), []],
    [inSchedule({start: '19:00', from: '2027-01-01'}), inSchedule({startTime: '19:00', startDate: '2027-01-01'}), []],
    [inSchedule({startTime: '19:00', nytFelt: 1}), inSchedule({startTime: '19:00'}), []],
    // Moments with their offset
    [inSchedule({startDate: '2026-03-13T23:00:00Z'}), inSchedule({startDate: '2026-03-14'}), ['x.schedule[0].startDate = 2026-03-14']],
    [
      {schedule: [{dates: ['2026-12-05T10:00:00+01:00', '2026-07-05T10:00Z', '2026-12-07T09:00:00.000+0200']}]},
      {schedule: [{dates: ['2026-12-05T10:00', '2026-07-05T12:00', '2026-12-07T08:00']}]},
      ['x.schedule[0].dates[0] = 2026-12-05T10:00'],
    ],
    [
      {schedule: [{dates: [{start: '2026-12-05T23:30Z', end: '2026-12-06T10:00Z'}]}]},
      {schedule: [{dates: [{start: '2026-12-06T00:30', end: '2026-12-06T11:00'}]}]},
      ['x.schedule[0].dates[0].start = 2026-12-06T00:30'],
    ],
    [
      inSchedule({startTime: '19:00', exceptDate: ['2026-12-06T23:00:00Z']}),
      inSchedule({startTime: '19:00', exceptDate: ['2026-12-07']}),
      ['x.schedule[0].exceptDate[0] = 2026-12-07'],
    ],
    // How one comes to take part
    [{access: 'Drop-in'}, {access: 'drop-in'}, ['x.access = drop-in']],
    [{access: 'Kom bare forbi'}, {access: 'drop-in'}, ['x.access = drop-in']],
    [{access: 'tilmelding'}, {access: 'registration'}, ['x.access = registration']],
    [{access: 'Via henvisning'}, {access: 'referral'}, ['x.access = referral']],
    [{access: 'efter aftale'}, {access: 'by-arrangement'}, ['x.access = by-arrangement']],
    [{access: 'åben for alle'}, {access: 'åben for alle'}, ['x.access - as-written']],
    [{access: 'medlem'}, {access: 'medlem'}, []],
    // How often
    [inSchedule({repeatFrequency: 'Hver uge'}), inSchedule({repeatFrequency: 'P1W'}), ['x.schedule[0].repeatFrequency = P1W']],
    [inSchedule({repeatFrequency: 'hver 2. uge'}), inSchedule({repeatFrequency: 'P2W'}), ['x.schedule[0].repeatFrequency = P2W']],
    [inSchedule({weeks: 'ulige'}), inSchedule({weeks: 'odd'}), ['x.schedule[0].weeks = odd']],
    [
      inSchedule({repeatFrequency: 'http://schema.org/Weekly'}),
      inSchedule({repeatFrequency: 'P1W'}),
      ['x.schedule[0].repeatFrequency = P1W'],
    ],
    [
      {schedule: [{byDay: ['https://schema.org/Monday', 'schema.org/Tuesday']}]},
      {schedule: [{byDay: ['MO', 'TU']}]},
      ['x.schedule[0].byDay[0] = MO', 'x.schedule[0].byDay[1] = TU'],
    ],
    [inSchedule({weeks: 'lige uger'}), inSchedule({weeks: 'even'}), ['x.schedule[0].weeks = even']],
    [inSchedule({byMonthWeek: 'sidste'}), inSchedule({byMonthWeek: -1}), ['x.schedule[0].byMonthWeek = -1']],
    [inSchedule({byMonthWeek: '2'}), inSchedule({byMonthWeek: 2}), ['x.schedule[0].byMonthWeek = 2']],
    // Dates
    [inSchedule({startDate: '14.3.2026'}), inSchedule({startDate: '2026-03-14'}), ['x.schedule[0].startDate = 2026-03-14']],
    [inSchedule({startDate: '14-03-2026'}), inSchedule({startDate: '2026-03-14'}), ['x.schedule[0].startDate = 2026-03-14']],
    [inSchedule({startDate: '14/3/2026'}), inSchedule({startDate: '2026-03-14'}), ['x.schedule[0].startDate = 2026-03-14']],
    [inSchedule({startDate: '3/3/2026'}), inSchedule({startDate: '2026-03-03'}), ['x.schedule[0].startDate = 2026-03-03']],
    [inSchedule({startDate: '2026/3/14'}), inSchedule({startDate: '2026-03-14'}), ['x.schedule[0].startDate = 2026-03-14']],
    [inSchedule({startDate: 20260314}), inSchedule({startDate: '2026-03-14'}), ['x.schedule[0].startDate = 2026-03-14']],
    [inSchedule({startDate: 'lørdag den 14. marts 2026'}), inSchedule({startDate: '2026-03-14'}), ['x.schedule[0].startDate = 2026-03-14']],
    [
      {schedule: [{dates: '14.3.2026 kl. 19'}]},
      {schedule: [{dates: ['2026-03-14T19:00']}]},
      ['x.schedule[0].dates = ["2026-03-14T19:00"]'],
    ],
    [
      {schedule: [{dates: ['2026-03-14 19.00']}]},
      {schedule: [{dates: ['2026-03-14T19:00']}]},
      ['x.schedule[0].dates[0] = 2026-03-14T19:00'],
    ],
    [
      {schedule: [{dates: [{start: '14. marts 2026'}]}]},
      {schedule: [{dates: [{start: '2026-03-14'}]}]},
      ['x.schedule[0].dates[0].start = 2026-03-14'],
    ],
    // What becomes of it
    [
      {changes: [{date: '2026-03-14', status: 'aflyst'}]},
      {changes: [{date: '2026-03-14', status: 'cancelled'}]},
      ['x.changes[0].status = cancelled'],
    ],
    [{status: 'Aflyst'}, {status: 'cancelled'}, ['x.status = cancelled']],
    [{status: 'udskudt'}, {status: 'postponed'}, ['x.status = postponed']],
    // Prices, yes and no, numbers
    [{cost: 'gratis'}, {cost: {free: true}}, ['x.cost = {"free":true}']],
    [{cost: {free: 'ja'}}, {cost: {free: true}}, ['x.cost.free = true']],
    [{cost: 25}, {cost: {amount: 25}}, ['x.cost = {"amount":25}']],
    [{cost: '25 kr. for voksne'}, {cost: {text: '25 kr. for voksne'}}, ['x.cost = {"text":"25 kr. for voksne"}']],
    [{cost: {amount: '25,50 kr.'}}, {cost: {amount: 25.5}}, ['x.cost.amount = 25.5']],
    [{volunteersNeeded: 'nej'}, {volunteersNeeded: false}, ['x.volunteersNeeded = false']],
    [{interpretation: 'ja'}, {interpretation: {available: 'yes'}}, ['x.interpretation = {"available":"yes"}']],
    [
      {geo: {latitude: '55,329', longitude: '8.7640'}},
      {geo: {latitude: 55.329, longitude: 8.764}},
      ['x.geo.latitude = 55.329', 'x.geo.longitude = 8.764'],
    ],
    // Texts and lists
    [{name: 2026}, {name: '2026'}, ['x.name = 2026']],
    [{description: {da: 'Kaffe', en: null}}, {description: {da: 'Kaffe'}}, ['x.description.en - field']],
    [{registration: 'Ring først'}, {registration: {text: 'Ring først'}}, ['x.registration = {"text":"Ring først"}']],
    [{topics: 'mad'}, {topics: ['mad']}, ['x.topics = ["mad"]']],
    [{availableLanguage: 'da, en'}, {availableLanguage: ['da', 'en']}, ['x.availableLanguage = ["da","en"]']],
    [{description: ' '}, {}, ['x.description - field']],
    [{room: null, topics: null}, {}, ['x.room - field', 'x.topics - field']],
  ];
  for (const [fields, read, said] of rows)
    test(`${JSON.stringify(fields)} is ${JSON.stringify(read)}`, () => {
      const {good, problems} = repair('activities', {id: 'a', name: 'A', ...fields});
      assert.deepEqual(good, {id: 'a', name: 'A', ...read});
      assert.deepEqual(saidOf(problems), said);
    });

  const others: [list: List, value: Values, read: Values, said: string[]][] = [
    ['places', {id: 1, name: 'A'}, {id: '1', name: 'A'}, ['x.id = 1']],
    ['places', {id: 'a', name: 'A', telephone: 12345678}, {id: 'a', name: 'A', telephone: '12345678'}, ['x.telephone = 12345678']],
    [
      'places',
      {id: 'a', name: 'A', address: 'Tangevej 6D · DK-6760 Ribe'},
      {id: 'a', name: 'A', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}},
      ['x.address = {"streetAddress":"Tangevej 6D","postalCode":"6760","addressLocality":"Ribe"}'],
    ],
    [
      'places',
      {id: 'a', name: 'A', address: 'Torvet'},
      {id: 'a', name: 'A', address: {streetAddress: 'Torvet'}},
      ['x.address = {"streetAddress":"Torvet"}'],
    ],
    ['places', {id: 'a', name: 'A', visibility: 'hemmelig'}, {id: 'a', name: 'A', visibility: 'area'}, ['x.visibility = area']],
    ['places', {id: 'a', name: 'A', visibility: 'Public'}, {id: 'a', name: 'A', visibility: 'public'}, ['x.visibility = public']],
    ['places', {id: 'a', navn: 'A'}, {id: 'a', name: 'A'}, []],
    ['places', {name: 'Åbent hus i Ærø'}, {id: 'aabent-hus-i-aeroe', name: 'Åbent hus i Ærø'}, ['x.id = aabent-hus-i-aeroe']],
    ['contacts', {id: '', role: 'coordinator'}, {id: 'coordinator', role: 'coordinator'}, ['x.id = coordinator']],
    ['contacts', {}, {id: 'x'}, ['x.id = x']],
    [
      'openingHours',
      {id: 'a', hours: [{byDay: 'mandag', åbner: '10.00', lukker: '24.00'}]},
      {id: 'a', hours: [{byDay: ['MO'], opens: '10:00', closes: '00:00'}]},
      ['x.hours[0].byDay = ["MO"]', 'x.hours[0].åbner = 10:00', 'x.hours[0].lukker = 00:00'],
    ],
    [
      'openingHours',
      {id: 'a', hours: [{byDay: ['MO'], åbner: '0', lukker: 'kl. 24'}]},
      {id: 'a', hours: [{byDay: ['MO'], opens: '00:00', closes: '23:59'}]},
      ['x.hours[0].åbner = 00:00', 'x.hours[0].lukker = 23:59'],
    ],
    [
      'openingHours',
      {id: 'a', hours: [], publicHolidays: 'lukket', customaryDays: {'12-24': 'ring først'}},
      {id: 'a', hours: [], publicHolidays: 'closed', customaryDays: {'12-24': 'ask'}},
      ['x.publicHolidays = closed', 'x.customaryDays.12-24 = ask'],
    ],
  ];
  for (const [list, value, read, said] of others)
    test(`in ${list} ${JSON.stringify(value)} is ${JSON.stringify(read)}`, () => {
      const {good, problems} = repair(list, value);
      assert.deepEqual(good, read);
      assert.deepEqual(saidOf(problems), said);
    });
});

describe('a part that cannot be read is left out, with what it would make untrue', () => {
  const never = {schedule: [{byDay: []}]};
  const rows: [what: string, fields: Values, kept: Values, said: string[]][] = [
    ['a field', {volunteersNeeded: 'måske'}, {}, ['x.volunteersNeeded - field']],
    ['an end', inSchedule({startTime: '19:00', endTime: 'sent'}), inSchedule({startTime: '19:00'}), ['x.schedule[0].endTime - field']],
    ['an amount that may be two', {cost: {amount: '1.500', text: 'dyrt'}}, {cost: {text: 'dyrt'}}, ['x.cost.amount - field']],
    ['one of two days', {schedule: [{byDay: ['MO', 'XX']}]}, inSchedule({}), ['x.schedule[0].byDay[1] - field']],
    ['one of two schedules', {schedule: [{startTime: 'aften'}, {byDay: ['MO']}]}, inSchedule({}), ['x.schedule[0].startTime - entry']],
    ['one of two links', {links: [{url: 5.5}, {url: '/a'}]}, {links: [{url: '/a'}]}, ['x.links[0].url - entry']],
    ['a language', {description: {da: 'A', en: ['x']}}, {description: {da: 'A'}}, ['x.description.en - field']],
    ['the only schedule', inSchedule({startTime: 'aften'}), never, ['x.schedule[0].startTime - times']],
    ['a day off', inSchedule({exceptDate: ['2026-03-16', 'påske']}), never, ['x.schedule[0].exceptDate[1] - times']],
    ['a date that may be two', inSchedule({endDate: '3/4/2026'}), never, ['x.schedule[0].endDate - times']],
    ['a date that is none', inSchedule({endDate: '31.4.2026'}), never, ['x.schedule[0].endDate - times']],
    ['an interval', inSchedule({startTime: '19:00', interval: 2}), never, ['x.schedule[0].interval - times']],
    ['a time at 24:00', inSchedule({startTime: '24:00'}), never, ['x.schedule[0].startTime - times']],
    ['11:40, or 19:00 as YAML has it', inSchedule({startTime: 1140}), never, ['x.schedule[0].startTime - times']],
    ['the last such number', inSchedule({startTime: 1439}), never, ['x.schedule[0].startTime - times']],
    [
      'an end that may be two',
      inSchedule({startTime: '09:00', endTime: 900}),
      inSchedule({startTime: '09:00'}),
      ['x.schedule[0].endTime - field'],
    ],
    ['days that are no days', {schedule: [{byDay: 'hver anden mandag'}]}, never, ['x.schedule[0].byDay - times']],
    ['a range without an end', {schedule: [{byDay: 'mandag-'}]}, never, ['x.schedule[0].byDay - times']],
    [
      'a change, and a page besides',
      {...inSchedule({}), url: ['x'], changes: [{date: '2026-03-16', status: 'cancelled'}, {date: 'jul'}]},
      never,
      ['x.url - field', 'x.changes[1].date - times'],
    ],
    ['a period', {...inSchedule({}), validThrough: 'sommer'}, never, ['x.validThrough - times']],
  ];
  for (const [what, fields, kept, said] of rows)
    test(what, () => {
      const {good, problems} = repair('activities', {id: 'a', name: 'A', ...fields});
      assert.deepEqual(good, {id: 'a', name: 'A', ...kept});
      assert.deepEqual(saidOf(problems), said);
    });

  for (const fields of [
    {hours: [{byDay: ['MO'], opens: 'tidlig', closes: '14:00'}]},
    {hours: [{opens: '10:00', closes: '14:00'}], closures: [{validFrom: 'jul'}]},
    {hours: [{opens: '10:00', closes: '14:00'}], specialOpeningHours: [{validFrom: '2026-12-23', opens: 'x'}]},
    {hours: 'man 10-14'},
  ])
    test(`hours nobody can be sure of are not said to be closed: ${JSON.stringify(fields)}`, () => {
      const {good, problems} = repair('openingHours', {id: 'a', place: 'p', ...fields});
      assert.deepEqual(good, {id: 'a', place: 'p', hours: []});
      assert.deepEqual(
        problems.map(({values}) => values.left),
        ['times'],
      );
    });

  test('a contact keeps its ways without telephone hours that cannot be read', () => {
    const {good, problems} = repair('contacts', {
      id: 'a',
      channels: [{type: 'phone', value: 12345678, hours: [{opens: 'x', closes: '14:00'}]}],
    });
    assert.deepEqual(good, {id: 'a', channels: [{type: 'phone', value: '12345678'}]});
    assert.deepEqual(saidOf(problems), ['x.channels[0].value = 12345678', 'x.channels[0].hours[0].opens - entry']);
  });

  test('a record with more than twenty mistakes is left out', () => {
    const links = (count: number) => ({id: 'a', name: 'A', links: [{url: '/'}, ...Array<object>(count).fill({})]});
    assert.equal((repair('activities', links(20)).good!.links as object[]).length, 1);
    const {good, problems} = repair('activities', links(21));
    assert.equal(good, undefined);
    assert.equal(problems.length, 20);
    assert.ok(problems.every(({values}) => values.left === 'record'));
  });

  test('of a record that is left out nothing is said to be read', () => {
    assert.deepEqual(saidOf(repair('activities', {id: 5, schedule: [{startTime: '19.00'}]}).problems), ['x.name - record']);
    assert.deepEqual(saidOf(repair('activities', null).problems), ['x - record']);
    assert.deepEqual(saidOf(repair('activities', ['a']).problems), ['x - record']);
  });
});

describe('what is said of it', () => {
  const sentences = (fields: Values) =>
    repair('activities', {id: 'a', name: 'A', ...fields}).problems.flatMap((problem) => [
      problemSentence(problem, 'da'),
      problemSentence(problem, 'en'),
    ]);
  for (const [fields, da, en] of [
    [
      inSchedule({startTime: '19.00'}),
      'x.schedule[0].startTime: skriv 19:00, ikke 19.00. Det er læst sådan',
      'x.schedule[0].startTime: write 19:00, not 19.00. It is read that way',
    ],
    [
      {status: 'aflyst'},
      'x.status: skriv cancelled, ikke aflyst. Det er læst sådan',
      'x.status: write cancelled, not aflyst. It is read that way',
    ],
    [
      inSchedule({startTime: 'aften'}),
      'x.schedule[0].startTime: skriv et klokkeslæt som 19:00, ikke aften. Derfor vises ingen tider',
      'x.schedule[0].startTime: write a time like 19:00, not aften. So no times are shown',
    ],
    [{name: undefined}, 'x.name: mangler. Hele posten er udeladt', 'x.name: is missing. The whole record is left out'],
    [{id: undefined}, 'x.id: mangler. Skriv a. Det er læst sådan', 'x.id: is missing. Write a. It is read that way'],
    [
      {links: [{}, {url: '/'}]},
      'x.links[0].url: mangler. Hele punktet er udeladt',
      'x.links[0].url: is missing. The whole entry is left out',
    ],
    [
      {room: ''},
      'x.room: er tom. Skriv noget, eller fjern feltet. Det er udeladt',
      'x.room: is empty. Write something, or remove the field. It is left out',
    ],
    [{name: 123}, 'x.name: skriv "123", ikke 123. Det er læst sådan', 'x.name: write "123", not 123. It is read that way'],
    [{minimumAge: '12'}, 'x.minimumAge: skriv 12, ikke "12". Det er læst sådan', 'x.minimumAge: write 12, not "12". It is read that way'],
    [
      {access: 'åben for alle'},
      'x.access: skriv en af disse: drop-in, registration, referral, by-arrangement, ikke åben for alle. Det vises, som det er skrevet, også på andre sprog',
      'x.access: write one of these: drop-in, registration, referral, by-arrangement, not åben for alle. It is shown as it is written, in other languages too',
    ],
    [
      {place: ['a'.repeat(70)]},
      `x.place: skriv en tekst, eller tekster efter sprog: {"da": "…", "uk": "…"}, ikke ["${'a'.repeat(58)}… Det er udeladt`,
      `x.place: write a text, or texts by language: {"da": "…", "uk": "…"}, not ["${'a'.repeat(58)}… It is left out`,
    ],
  ] as [Values, string, string][])
    test(da, () => assert.deepEqual(sentences(fields), [da, en]));
});

describe('whatever a record is', () => {
  const feeds = readdirSync('demo/feeds')
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(fillDates(readFileSync(`demo/feeds/${file}`, 'utf8'), '2026-11-23')) as Record<string, Values[]>);
  const lists = Object.keys(schema.records) as List[];
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, '', 'x', '19.00', 'mandag', 'aflyst', 'gratis', '14.3.2026', 0, 19, 1.5, true, [], {}, ['x'], [null]),
    fc.jsonValue({maxDepth: 3}),
  );
  for (const list of lists) {
    const good = feeds.flatMap((feed) => feed[list] ?? []);
    const fields = Object.keys(schema.records[list]._zod.def.shape);

    test(`a good one of ${list} is never changed`, () => {
      for (const record of good) assert.deepEqual(repair(list, record), {good: schema.records[list].parse(record), problems: []});
    });

    test(`of ${list} a mended one is good, and what is changed or left out is told`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...good), fc.constantFrom(...fields), odd, (record, field, value) => {
          const bad = {...record, [field]: value};
          const wasGood = schema.records[list].safeParse(bad).success;
          const {good, problems} = repair(list, structuredClone(bad));
          if (good) assert.deepEqual(schema.records[list].parse(good), good);
          if (!wasGood) assert.ok(problems.length > 0);
          if (!good) assert.ok(problems.every(({values}) => values.left === 'record'));
          else assert.ok(problems.every(({values}) => 'read' in values || 'left' in values));
          assert.equal(JSON.stringify(bad), JSON.stringify({...record, [field]: value}));
        }),
        {seed: 20261129, numRuns: 600},
      );
    });
  }
});

describe('in a feed', () => {
  const week = {from: '2026-11-23', until: '2026-11-30'};
  const read = (feed: object) => readFeed(JSON.stringify({version: 1, ...feed}), week);

  test('records keep their order and their place', async () => {
    const feed = await read({
      activities: [
        {id: 'a', name: 'A'},
        {id: 'b', name: 'B', ...inSchedule({startTime: '19.00'})},
        {id: 'c', name: 'C'},
      ],
    });
    assert.deepEqual(
      feed.activities.map(({id}) => id),
      ['a', 'b', 'c'],
    );
    assert.equal(feed.activities[1]!.occurrences[0]!.start, '2026-11-23T19:00');
    assert.deepEqual(saidOf(feed.problems), ['activities[1].schedule[0].startTime = 19:00']);
    assert.deepEqual(feed.sources[0]!.account, {found: 3, shown: 3});
  });

  test('lists with Danish names are read and told', async () => {
    const feed = await read({aktiviteter: [{navn: 'A', sted: 'p'}, {navn: 'B'}], steder: [{id: 'p', name: 'P'}], kontakter: 'ingen'});
    assert.deepEqual(
      feed.activities.map(({id, name}) => `${id} ${String(name)}`),
      ['a A', 'b B'],
    );
    assert.equal(feed.places.length, 1);
    assert.deepEqual(
      feed.problems.filter(({code}) => code === 'unknown-key').map(({where, values}) => `${where} ${values.write}`),
      [
        'aktiviteter activities',
        'steder places',
        'kontakter contacts',
        'activities[0].navn name',
        'activities[0].sted place',
        'activities[1].navn name',
      ],
    );
    assert.deepEqual(feed.sources[0]!.account, {found: 3, shown: 3});
  });

  for (const [fields, where, write] of [
    [{schedule: [{byDay: ['FR'], startTime: '19:00', duration: 'PT2H'}]}, 'schedule[0].duration', 'endTime'],
    [{schedule: [{rrule: 'FREQ=WEEKLY', byDay: ['FR'], startTime: '19:00'}]}, 'schedule[0].rrule', 'repeatFrequency'],
    [{startDate: 'engang i december'}, 'startDate', 'schedule'],
    [{dato: 'snart'}, 'dato', 'schedule'],
  ] as const)
    test(`${where}, as events have it elsewhere, is told to be ${write}: what it says would be missing and nobody told`, async () => {
      const {problems} = await readFeed(JSON.stringify({version: 1, activities: [{id: 'a', name: 'A', ...fields}]}), {
        from: '2026-12-01',
        until: '2027-01-01',
      });
      const told = problems.find(({code}) => code === 'unknown-key');
      assert.deepEqual([told?.where, told?.values.write], [`activities[0].${where}`, write]);
    });

  test("'ulige uger' in a schedule is told to be weeks: without it every week would be shown and nobody told", async () => {
    const activity = {id: 'a', name: 'A', schedule: [{byDay: ['FR'], startTime: '19:00', 'ulige uger': true}]};
    const {problems} = await readFeed(JSON.stringify({version: 1, activities: [activity]}), week);
    const told = problems.find(({code}) => code === 'unknown-key');
    assert.deepEqual([told?.where, told?.values.write], ['activities[0].schedule[0].ulige uger', 'weeks']);
  });

  test('a feed that has no list but with a Danish name is one', async () => {
    const feed = await readFeed('{"aktiviteter": [{"id": "a", "name": "A"}]}', week);
    assert.equal(feed.activities.length, 1);
  });

  for (const list of ['activities', 'aktiviteter'])
    test(`what is nested too deeply in ${list} costs one record`, async () => {
      const deep = '['.repeat(20_000) + ']'.repeat(20_000);
      const feed = await readFeed(`{"version": 1, "${list}": [${deep}, {"id": "a", "name": "A"}]}`, week);
      assert.deepEqual(
        feed.activities.map(({id}) => id),
        ['a'],
      );
    });

  test('a list with a Danish name beside the right one is left where it is', async () => {
    const feed = await read({activities: [], aktiviteter: [{id: 'a', name: 'A'}]});
    assert.equal(feed.activities.length, 0);
  });

  test('signup keeps what is right in it', async () => {
    const feed = await read({activities: [], signup: {page: '/bliv-frivillig', minimumAge: '18 år', tasks: [{id: 't', name: ['x']}]}});
    assert.deepEqual(feed.signup, {page: '/bliv-frivillig', minimumAge: 18});
    assert.deepEqual(saidOf(feed.problems), ['signup.minimumAge = 18', 'signup.tasks[0].name - entry']);
  });

  for (const [status, shown] of [
    ['aflyst', 'cancelled'],
    ['postponed', 'postponed'],
    ['moved', 'moved'],
    ['paused', 'cancelled'],
    ['scheduled', 'scheduled'],
  ] as const)
    test(`the dates of an activity that is ${status} are ${shown}`, async () => {
      const feed = await read({activities: [{id: 'a', name: 'A', status, ...inSchedule({startTime: '19:00'})}]});
      assert.equal(feed.activities[0]!.occurrences[0]!.status, shown);
    });
});

test('a list of 2,000 is mended, a longer one is not', () => {
  const topics = (length: number) => ({id: 'a', name: 'A', topics: ['', ...Array.from({length: length - 1}, (_, i) => `Emne ${i}`)]});
  assert.equal((repair('activities', topics(2000)).good?.['topics'] as string[] | undefined)?.length, 1999);
  assert.equal(repair('activities', topics(2001)).good?.['topics'], undefined);
});

test('an address of many signs takes as much longer as it is longer', async () => {
  const read = (size: number) => repair('places', {id: 'p', name: 'P', address: `a${'-'.repeat(size)}x`});
  const longer = await growth(read, 3_000, 5);
  assert.ok(longer < MOST_GROWTH, `${longer}`);
});

test('of a record with more than 100 fields what is good is taken without looking for what else was meant', () => {
  const own = {id: 'a', name: 'A', startDate: '2026-12-05T19:00'};
  const withFields = (count: number) =>
    Object.fromEntries([...Object.entries(own), ...Array.from({length: count - 3}, (_, i) => [`k${i}`, i])]);
  assert.ok(repair('activities', withFields(100)).good!.schedule);
  assert.deepEqual(repair('activities', withFields(101)), {good: {id: 'a', name: 'A'}, problems: []});
});
