// At home only: it compares two readings of hours by a clock that both are given.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareHours} from '../tools/compare-hours.js';

test('a second reader, written from docs/elements.md, contradicts nothing that is said of thirty made-up hours', () =>
  assert.ok(compareHours(30, 12, 50) > 20));
