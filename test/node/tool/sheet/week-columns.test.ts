// At home only: what is compared are texts.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Cell, Sheet} from '../../../../src/tool/sheet/cells.js';
import {readSheet} from '../../../../src/tool/sheet/read-sheet.js';
import {inOneColumn} from '../../../../src/tool/sheet/week-columns.js';

const read = (...rows: string[]) => readSheet(new TextEncoder().encode(rows.join('\n')), {name: 'Ark1.csv', today: '2026-11-30'});

/** Title and schedule of each activity. */
const schedules = async (...rows: string[]) => {
  const {feed, problems} = await read(...rows);
  assert.deepEqual(problems, []);
  return Object.fromEntries(feed.activities!.map(({name, schedule}) => [name, schedule]));
};

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({value: text, text, ...more});
const sheetOf = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Ark1',
  isHidden: false,
  rows: new Map(rows.map((cells, row) => [row, new Map(cells.map((one, column) => [column, one] as const).filter(([, {text}]) => text))])),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
  is1904: false,
  ...more,
});
const textsOf = ({rows}: Sheet) => [...rows.values()].map((cells) => [...cells].map(([column, {text}]) => `${column} ${text}`));

test('a title above the headings, on a line without separators, does not say which they are', async () => {
  assert.deepEqual(await schedules('Program', 'Navn;Dag;Tid', 'Sprogcafé;mandag;19-21'), {
    Sprogcafé: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}],
  });
});

describe('a sheet with a column for each day', () => {
  test('has the times under the days', async () => {
    assert.deepEqual(
      await schedules('Program;;;', 'Navn;Mandag;Tirsdag;Onsdag', 'Sprogcafé;19-21;;', 'Lektiecafé;kl. 15-17;-;16.00-18.00'),
      {
        Sprogcafé: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}],
        Lektiecafé: [
          {byDay: ['MO'], startTime: '15:00', endTime: '17:00'},
          {byDay: ['WE'], startTime: '16:00', endTime: '18:00'},
        ],
      },
    );
  });

  test('has crosses under the days, and the time in a column of its own', async () => {
    assert.deepEqual(await schedules('Hvad;Tid;Man.;Tir.;Ons.', 'Sprogcafé;19-21;x;;x', 'Madklub;17-19;;x;'), {
      Sprogcafé: [{byDay: ['MO', 'WE'], startTime: '19:00', endTime: '21:00'}],
      Madklub: [{byDay: ['TU'], startTime: '17:00', endTime: '19:00'}],
    });
  });

  test('keeps as words what cannot be read, and names it', async () => {
    const {feed, problems} = await read('Navn;Mandag;Tirsdag', 'Kor;om aftenen;');
    assert.deepEqual(feed.activities![0]!.schedule, [{text: 'Mandag om aftenen'}]);
    assert.deepEqual(
      problems.map(({code, where}) => [code, where]),
      [['sheet-when', 'Ark1!B2']],
    );
  });

  test('says nothing of what is struck through, or hidden', () => {
    const heading = ['Navn', 'Mandag', 'Tirsdag', 'Onsdag'].map((text) => cell(text));
    const struck = {parts: [], rest: ''} as unknown as Cell['struck'] & object;
    const row = [cell('A'), cell('19-21', {struck}), cell('17-19'), cell('15-17')];
    const sheet = sheetOf([heading, row], {hiddenColumns: new Set([3])});
    assert.deepEqual(textsOf(inOneColumn(sheet)), [
      ['0 Navn', '3 Onsdag', '1 Hvornår', '2 Dag'],
      ['0 A', '3 15-17', '1 Tirsdag 17-19'],
    ]);
  });

  for (const [name, heading] of [
    ['one day only', ['Navn', 'Mandag']],
    ['days of its own', ['Navn', 'Dag', 'Mandag', 'Tirsdag']],
    ['no titles', ['Tid', 'Mandag', 'Tirsdag']],
  ] as const)
    test(`is left as it is with ${name}`, () => {
      const sheet = sheetOf([heading.map((text) => cell(text)), ['A', 'x', 'y', 'z'].map((text) => cell(text))]);
      assert.equal(inOneColumn(sheet), sheet);
    });
});
