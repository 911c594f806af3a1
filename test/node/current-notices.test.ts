// At home only: days are handed in.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {currentNotices} from '../../src/model/current-notices.js';

const winter = {notice: {text: 'Brug bagdøren', from: '2026-12-01', until: '2026-12-31'}};

for (const [day, texts] of [
  ['2026-11-30', []],
  ['2026-12-01', ['Brug bagdøren']],
  ['2026-12-31', ['Brug bagdøren']],
  ['2027-01-01', []],
] as const)
  test(`a notice for December ${texts.length ? 'stands' : 'does not stand'} there on ${day}`, () =>
    assert.deepEqual(currentNotices([winter], day), texts));

test('notices come in the order of their records, and some have none', () =>
  assert.deepEqual(currentNotices([{notice: {text: 'Huset'}}, undefined, {}, {notice: {text: {da: 'Gruppen'}}}], '2026-11-30'), [
    'Huset',
    {da: 'Gruppen'},
  ]));
