import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readDates} from '../../../../src/tool/sheet/dates.js';

/** A Sunday. */
const today = '2026-11-29';
const options = {today, is1904: false};
const read = (text: string, more: object = {}) => readDates({value: text, text}, {...options, ...more});
const said = (found: ReturnType<typeof read>) =>
  'code' in found
    ? `${found.code} ${found.found}`
    : [...found.spans.map(({from, through}) => (from === through ? from : `${from}/${through}`)), found.isYearGuessed ? '?' : '']
        .join(' ')
        .trim();

const rows: [text: string, expected: string][] = [
  // With a year
  ['01-12-2026', '2026-12-01'],
  ['1.12.2026', '2026-12-01'],
  ['01/12/2026', '2026-12-01'],
  ['1/12/26', '2026-12-01'],
  ['01-12-26', '2026-12-01'],
  ['2026-12-01', '2026-12-01'],
  ['1. december 2026', '2026-12-01'],
  ['1 dec 2026', '2026-12-01'],
  ['den 1. december 2026', '2026-12-01'],
  ['tirsdag d. 1. december 2026', '2026-12-01'],
  ['tirsdag den 1/12 2026', '2026-12-01'],
  ['١-١٢-٢٠٢٦', '2026-12-01'],
  // Without: the next such day
  ['1/12', '2026-12-01 ?'],
  ['1-12', '2026-12-01 ?'],
  ['1. december', '2026-12-01 ?'],
  ['29/11', '2026-11-29 ?'],
  ['28/11', '2027-11-28 ?'],
  ['29/2', '2028-02-29 ?'],
  // Several
  ['1/12, 8/12', '2026-12-01 2026-12-08 ?'],
  ['1-12; 8-12', '2026-12-01 2026-12-08 ?'],
  ['1. og 8. december', '2026-12-01 2026-12-08 ?'],
  ['1., 8. og 15. december 2026', '2026-12-01 2026-12-08 2026-12-15'],
  ['24/12\n31/12', '2026-12-24 2026-12-31 ?'],
  // From and through
  ['1/7-31/7', '2027-07-01/2027-07-31 ?'],
  ['01-07-2027 - 31-07-2027', '2027-07-01/2027-07-31'],
  ['1.-5. juli 2027', '2027-07-01/2027-07-05'],
  ['24. til 26. december', '2026-12-24/2026-12-26 ?'],
  ['23/12-2/1', '2026-12-23/2027-01-02 ?'],
  ['28. december – 3. januar 2027', '2026-12-28/2027-01-03'],
  ['juli', '2027-07-01/2027-07-31 ?'],
  ['december 2026', '2026-12-01/2026-12-31'],
  ['november', '2026-11-01/2026-11-30 ?'],
  ['hele juli 2027', '2027-07-01/2027-07-31'],
  ['september-maj', '2026-09-01/2027-05-31 ?'],
  ['september 2026 - maj', '2026-09-01/2027-05-31'],
  ['januar 2027 til marts', '2027-01-01/2027-03-31'],
  ['juni-august 2027', '2027-06-01/2027-08-31'],
  ['1. juli til og med 15. august', '2027-07-01/2027-08-15 ?'],
  ['fra d. 1/12 til d. 4/12', '2026-12-01/2026-12-04 ?'],
  ['tirsdag 1. december - fredag 4. december', '2026-12-01/2026-12-04 ?'],
  ['uge 42', '2027-10-18/2027-10-24 ?'],
  ['uge 48', '2026-11-23/2026-11-29 ?'],
  ['uge 42, 7+8', '2027-10-18/2027-10-24 2027-02-15/2027-02-21 2027-02-22/2027-02-28 ?'],
  ['uge 7-8 og 42', '2027-02-15/2027-02-28 2027-10-18/2027-10-24 ?'],
  ['uge 42, 24. december', '2027-10-18/2027-10-24 2026-12-24 ?'],
  ['uge 42 og 1/12', '2027-10-18/2027-10-24 2026-12-01 ?'],
  ['uge 52-53', '2026-12-21/2027-01-03 ?'],
  ['uge 7, 2027', 'sheet-date 2027'],
  ['uge 7 2027', '2027-02-15/2027-02-21'],
  // By name
  ['juledag', '2026-12-25'],
  ['2. juledag og nytårsaften', '2026-12-26 2026-12-31'],
  ['langfredag', '2027-03-26 ?'],
  ['1. søndag i advent', '2026-11-29'],
  ['fjerde søndag i advent', '2026-12-20'],
  ['2. juledag 2027', '2027-12-26'],
  ['langfredag 2026', '2026-04-03'],
  ['2. pinsedag 2027', '2027-05-17'],
  ['1. søndag i advent 2027', '2027-11-28'],
  ['2. juleaften 2027', 'sheet-date 2. juleaften 2027'],
  // Asked about
  ['31-06-2026', 'sheet-date 31-06-2026'],
  ['29-02-2027', 'sheet-date 29-02-2027'],
  ['13/13', 'sheet-date 13/13'],
  ['12/13/2026', 'sheet-date 12/13/2026'],
  ['0/12', 'sheet-date 0/12'],
  ['uge 54', 'sheet-date uge 54'],
  ['skolernes ferie', 'sheet-date skolernes ferie'],
  ['1/12, måske', 'sheet-date måske'],
  ['5/7-1/7', 'sheet-date 5/7-1/7'],
  ['1/12/2029', 'far-year 01-12-2029'],
  ['1/12/2028', '2028-12-01'],
  ['1/12/2023', 'far-year 01-12-2023'],
  ['26-12-01', 'far-year 26-12-2001'],
  ['onsdag d. 1/12', 'day-mismatch 01-12-2026'],
  ['søndag 29/11', '2026-11-29 ?'],
  ['mandag 1/12 - fredag 4/12', 'day-mismatch 01-12-2026'],
  ['tirsdag 1/12 - torsdag 4/12', 'day-mismatch 04-12-2026'],
];
describe('dates in words', () => {
  for (const [text, expected] of rows) test(`${JSON.stringify(text)} is ${expected}`, () => assert.equal(said(read(text)), expected));

  test('the start of a season that is still on lies before today', () => {
    assert.equal(said(read('1/9', {until: '2026-12-15'})), '2026-09-01 ?');
    assert.equal(said(read('16/12', {until: '2026-12-15'})), '2025-12-16 ?');
    assert.equal(said(read('15/12', {until: '2026-12-15'})), '2026-12-15 ?');
  });
  test('Sundays of Advent are those before Christmas Day, also when that is a Sunday', () => {
    for (const [day, date] of [
      ['2028-12-01', '2028-12-24'],
      ['2033-12-01', '2033-12-18'],
    ] as const)
      assert.equal(said(read('4. søndag i advent', {today: day})), date);
  });
  test('a day by name that has been is told', () => assert.equal(said(read('1. søndag i advent', {today: '2026-11-30'})), '2027-11-28 ?'));
  test('a time of day may stand beside one date', () => {
    assert.deepEqual(read('tirsdag 1/12, kl. 19'), {
      spans: [{from: '2026-12-01', through: '2026-12-01'}],
      isYearGuessed: true,
      time: '19:00',
    });
    assert.deepEqual(read('1/12/2026 19:00'), {spans: [{from: '2026-12-01', through: '2026-12-01'}], isYearGuessed: false, time: '19:00'});
    assert.deepEqual(read('2026-12-01T19:30:00'), {
      spans: [{from: '2026-12-01', through: '2026-12-01'}],
      isYearGuessed: false,
      time: '19:30',
    });
  });
});

describe('dates in numbers', () => {
  const held = (value: number, is1904 = false) => readDates({value, text: String(value)}, {today, is1904});
  test('are counted in days from 30 December 1899', () => assert.equal(said(held(46_357)), '2026-12-01'));
  test('are counted from 1904 in such a workbook', () => assert.equal(said(held(46_357 - 1462, true)), '2026-12-01'));
  test('may have a time of day, to the minute', () => {
    for (let minute = 1; minute < 1440; minute++) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      assert.deepEqual(held(46_357 + minute / 1440), {spans: [{from: '2026-12-01', through: '2026-12-01'}], isYearGuessed: false, time});
    }
  });
  test('are asked about when they are no date of our time', () => {
    for (const value of [0, 0.5, 1, 800, 39_999, 60_001]) assert.equal(said(held(value)), `sheet-date ${value}`);
    assert.equal(said(held(37_377)), 'sheet-date 37377');
    assert.equal(said(held(40_000)), 'far-year 06-07-2009');
    assert.equal(said(held(60_000)), 'far-year 08-04-2064');
  });
});
