import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareHours} from '../tools/compare-hours.js';

test('a second reader, written from docs/elements.md, contradicts nothing that is said of a thousand made-up hours in a year', () =>
  assert.ok(compareHours(1000, 2026, 500) > 700));
