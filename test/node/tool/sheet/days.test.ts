import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readDays} from '../../../../src/tool/sheet/days.js';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'];
const rows: [text: string, ...rules: object[]][] = [
  ['mandag', {byDay: ['MO']}],
  ['Mandage', {byDay: ['MO']}],
  ['man', {byDay: ['MO']}],
  ['ma.', {byDay: ['MO']}],
  ['hver mandag', {byDay: ['MO']}],
  ['Monday', {byDay: ['MO']}],
  ['man-tors', {byDay: ['MO', 'TU', 'WE', 'TH']}],
  ['man.-tors.', {byDay: ['MO', 'TU', 'WE', 'TH']}],
  ['ma–fr', {byDay: weekdays}],
  ['mandag til onsdag', {byDay: ['MO', 'TU', 'WE']}],
  ['fre-man', {byDay: ['MO', 'FR', 'SA', 'SU']}],
  ['mandag og onsdag', {byDay: ['MO', 'WE']}],
  ['mandag, onsdag & fredag', {byDay: ['MO', 'WE', 'FR']}],
  ['tirs/tors', {byDay: ['TU', 'TH']}],
  ['tirs- og torsdage', {byDay: ['TU', 'TH']}],
  ['lør- og søndag i ulige uger', {byDay: ['SA', 'SU'], weeks: 'odd'}],
  ['hver anden torsdag i lige uger', {byDay: ['TH'], weeks: 'even'}],
  ['hver 3. onsdag i måneden', {byDay: ['WE'], byMonthWeek: 3}],
  ['hver første onsdag', {byDay: ['WE'], byMonthWeek: 1}],
  ['2. tirsdag i mdr.', {byDay: ['TU'], byMonthWeek: 2}],
  ['to', {byDay: ['TH']}],
  ['on', {byDay: ['WE']}],
  ['hverdage', {byDay: weekdays}],
  ['weekend', {byDay: ['SA', 'SU']}],
  ['hver dag', {byDay: [...weekdays, 'SA', 'SU']}],
  ['alle dage', {byDay: [...weekdays, 'SA', 'SU']}],
  ['ulige uger mandag', {byDay: ['MO'], weeks: 'odd'}],
  ['mandag i lige uger', {byDay: ['MO'], weeks: 'even'}],
  ['første mandag i måneden', {byDay: ['MO'], byMonthWeek: 1}],
  ['sidste fredag', {byDay: ['FR'], byMonthWeek: -1}],
  ['første i måneden mandag', {byDay: ['MO'], byMonthWeek: 1}],
  ['1. og 3. tirsdag', {byDay: ['TU'], byMonthWeek: 1}, {byDay: ['TU'], byMonthWeek: 3}],
  ['anden mandag i måneden', {byDay: ['MO'], byMonthWeek: 2}],
  ['hver anden mandag', {byDay: ['MO'], repeatFrequency: 'P2W'}],
  ['hver anden uge mandag', {byDay: ['MO'], repeatFrequency: 'P2W'}],
  ['hver 14. dag', {repeatFrequency: 'P2W'}],
  ['hver 2. uge', {repeatFrequency: 'P2W'}],
  ['hver måned', {repeatFrequency: 'P1M'}],
  ['hver uge', {}],
  ['ulige uger', {weeks: 'odd'}],
  ['tirsdage i lige kalenderuger', {byDay: ['TU'], weeks: 'even'}],
  ['hverdage undtagen fredag', {byDay: ['MO', 'TU', 'WE', 'TH']}],
  ['alle dage (ikke lørdag og søndag)', {byDay: weekdays}],
  ['hver dag, dog ikke om søndagen', {byDay: [...weekdays, 'SA']}],
  ['man-tors i ulige uger bortset fra onsdag', {byDay: ['MO', 'TU', 'TH'], weeks: 'odd'}],
];
describe('days in words', () => {
  for (const [text, ...rules] of rows) test(`"${text}" is ${JSON.stringify(rules)}`, () => assert.deepEqual(readDays(text), {rules}));
  for (const text of ['en gang', 'kun én gang', 'nej'])
    test(`"${text}" is no repetition`, () => assert.deepEqual(readDays(text), {rules: []}));
  for (const text of [
    'mandag måske',
    'hver tredje mandag og så',
    'hver tredje onsdag',
    'hver 4. onsdag',
    'januar',
    '12',
    'aften',
    'første',
    'skoledage',
    'mandag undtagen mandag',
    'mandag, ikke i skoleferier',
    'hverdage undtagen fredag i ulige uger',
  ])
    test(`"${text}" is asked about`, () => assert.equal(readDays(text), undefined));
});
