import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Cell} from '../../../../src/tool/sheet/cells.js';
import {readTimes, spansInText} from '../../../../src/tool/sheet/times.js';

const typed = (text: string): Cell => ({value: text, text});
const held = (value: number, text = String(value), more: Partial<Cell> = {}): Cell => ({value, text, ...more});
/** 10 December 2026 as a number of days. */
const TENTH = 46_366;
const dateOf = (serial: number) => (serial === TENTH ? {day: 10, month: 12} : {day: 1, month: 1});

const words: [text: string, start: string, end?: string][] = [
  ['19:00', '19:00'],
  ['19.00', '19:00'],
  ['7.30', '07:30'],
  ['19', '19:00'],
  ['1900', '19:00'],
  ['19 00', '19:00'],
  ['kl. 19', '19:00'],
  ['kl 19.30', '19:30'],
  ['Kl.19', '19:00'],
  ['klokken 9', '09:00'],
  ['19:00:00', '19:00'],
  ['0', '00:00'],
  ['23:59', '23:59'],
  ['7:30 PM', '19:30'],
  ['19-21', '19:00', '21:00'],
  ['19:00-21:00', '19:00', '21:00'],
  ['19.00–21.00', '19:00', '21:00'],
  ['19 – 21', '19:00', '21:00'],
  ['kl. 19 til 21', '19:00', '21:00'],
  ['kl. 19.00 - kl. 21.30', '19:00', '21:30'],
  ['fra 19 til 21', '19:00', '21:00'],
  ['7-9 pm', '19:00', '21:00'],
  ['22-24', '22:00', '00:00'],
  ['22-02', '22:00', '02:00'],
  ['20-25', '20:00', '01:00'],
  ['19,00', '19:00'],
  ['9h30', '09:30'],
  ['ca. 19', '19:00'],
  ['kl 19-ca 21', '19:00', '21:00'],
  ['kl. 19 til ca. kl. 21', '19:00', '21:00'],
  ['19-21 ca.', '19:00', '21:00'],
  ['19-', '19:00'],
  ['19 – ?', '19:00'],
  ['19.00 - slut', '19:00'],
  ['fra kl. 19 og frem', '19:00'],
  ['kl. 9,25', '09:25'],
  ['19,00-21,30', '19:00', '21:30'],
];
describe('times in words', () => {
  for (const [text, start, end] of words)
    test(`${text} is ${start}${end ? ` to ${end}` : ''}`, () =>
      assert.deepEqual(readTimes(typed(text), false, dateOf), {start, ...(end && {end})}));

  for (const text of [
    '24:00',
    '25',
    'syv',
    '19,60',
    '19,3',
    '19,000',
    '19,00,30',
    '19:60',
    '19.3',
    '19:00 pm',
    'om aftenen',
    '19-?-21',
    '19-21-23',
    '19-31',
  ])
    test(`${text} is asked about`, () => assert.deepEqual(readTimes(typed(text), false, dateOf), {code: 'sheet-time', found: text}));

  for (const [text, write] of [
    ['18,20', '18:20'],
    ['9,24', '09:24'],
    ['9,01', '09:01'],
    ['19,00–21,15', '19:00–21:15'],
  ] as const)
    test(`${text} may be two hours, and ${write} is asked for`, () =>
      assert.deepEqual(readTimes(typed(text), false, dateOf), {code: 'sheet-hour', found: text, write}));

  for (const [text, end] of [
    ['21', '21:00'],
    ['24:00', '00:00'],
    ['24', '00:00'],
    ['25:30', '01:30'],
    ['til 21', '21:00'],
  ])
    // prettier-ignore
    test(`an end at ${text} is ${end}`, () => assert.deepEqual(readTimes(typed(text!), true, dateOf), {end}));
  test('an end that is open is none', () => assert.deepEqual(readTimes(typed('21-'), true, dateOf), {code: 'sheet-time', found: '21-'}));
  test('an end at 31 is asked about', () => assert.deepEqual(readTimes(typed('31'), true, dateOf), {code: 'sheet-time', found: '31'}));
});

describe('times in numbers', () => {
  const shown = {isTime: true};
  test('every minute of the day is itself, whatever the format', () => {
    for (let minute = 1; minute < 1440; minute++) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      assert.deepEqual(readTimes(held(minute / 1440), false, dateOf), {start: time});
      assert.deepEqual(readTimes(held(minute / 1440 + 1e-9), true, dateOf), {end: time});
    }
  });
  test('0 is midnight only where a time is shown', () => {
    assert.deepEqual(readTimes(held(0, '00:00', shown), false, dateOf), {start: '00:00'});
    assert.deepEqual(readTimes(held(0), false, dateOf), {code: 'sheet-hour', found: '0', write: '00:00'});
  });
  const afterMidnight = [[1, '00:00'], [25 / 24, '01:00'], [1.25, '06:00']] as const; // prettier-ignore
  for (const [value, end] of afterMidnight)
    test(`an end at ${value} is ${end} on the same evening`, () => assert.deepEqual(readTimes(held(value), true, dateOf), {end}));

  const asked: [name: string, cell: Cell, isEnd: boolean, expected: object][] = [
    ['a start at 1', held(1), false, {code: 'sheet-hour', found: '1', write: '01:00'}],
    ['19 without a format', held(19), false, {code: 'sheet-hour', found: '19', write: '19:00'}],
    ['19 that a time format shows as 00:00', held(19, '00:00', shown), false, {code: 'sheet-hour', found: '19', write: '19:00'}],
    ['24', held(24), true, {code: 'sheet-hour', found: '24', write: '00:00'}],
    ['25', held(25), true, {code: 'sheet-time', found: '25'}],
    ['an end just beyond six in the morning', held(1.26), true, {code: 'sheet-time', found: '1.26'}],
    ['19.3', held(19.3, '19,3'), false, {code: 'sheet-hour', found: '19,3', write: '19:30'}],
    ['1900', held(1900), false, {code: 'sheet-hour', found: '1900', write: '19:00'}],
    ['2460', held(2460), false, {code: 'sheet-time', found: '2460'}],
    ['1960', held(1960), false, {code: 'sheet-time', found: '1960'}],
    ['19.6', held(19.6), false, {code: 'sheet-time', found: '19.6'}],
    ['a price', held(-50), false, {code: 'sheet-time', found: '-50'}],
    [
      '10-12 that a time format shows as 00:00',
      held(TENTH, '00:00', shown),
      false,
      {code: 'date-accident', found: '10-12', write: '10:00–12:00'},
    ],
    ['10-12 in CSV', typed('10-12-2026'), false, {code: 'date-accident', found: '10-12', write: '10:00–12:00'}],
    ['the same from a time format', typed('10-12-2026 00:00:00'), false, {code: 'date-accident', found: '10-12', write: '10:00–12:00'}],
    [
      '10-12 that has become a date',
      held(TENTH, '10-12-2026', {isDate: true}),
      false,
      {code: 'date-accident', found: '10-12', write: '10:00–12:00'},
    ],
  ];
  for (const [name, cell, isEnd, expected] of asked)
    test(`${name} is asked about`, () => assert.deepEqual(readTimes(cell, isEnd, dateOf), expected));
});

describe('several spans in one cell', () => {
  for (const text of [
    '10-12 og 13-15',
    '10-12, 13-15',
    'kl. 10-12 og kl. 13-15',
    '10.00–12.00; 13.00–15.00',
    '10-12\n13-15',
    '10-12 + 13-15',
    '10-12 / 13-15',
    '10-12 samt 13-15',
    'kl. 10-12 og igen kl. 13-15',
    '9-10 og 10-11 og 11-12',
  ])
    test(`${JSON.stringify(text)} is each of them`, () => {
      assert.deepEqual(spansInText(text)?.length, text.startsWith('9') ? 3 : 2);
      assert.match(spansInText(text)![0]!, /^(kl\. )?(10|9)/);
    });
  for (const text of ['10-12', '19,00-21,00', '9,30-12', '10 og 12', '10-12 og efter aftale', '10-12 og 13', '19.00/21.00', 'kl. 19', ''])
    test(`${JSON.stringify(text)} is none or one`, () => assert.equal(spansInText(text), undefined));
});
