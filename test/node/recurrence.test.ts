import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parseRule} from '../../src/feed/recurrence-rule.js';
import {formatDateTime, parseDateTime} from '../../src/model/calendar.js';
import {expandRule, type Rule} from '../../src/model/recurrence.js';

interface Case {
  readonly id: string;
  readonly rrule: string;
  readonly dtstart: string;
  readonly limit: string;
  readonly max: number;
  readonly expected: readonly string[];
}

/** Wall seconds of an iCalendar date-time (`20260314T190000`, a `Z` is dropped). */
const wall = (text: string): number =>
  parseDateTime(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6')) ?? assert.fail(text);
const compact = (seconds: number): string => formatDateTime(seconds).replace(/[-:]/g, '').padEnd(15, '0');

const rule = (text: string): Rule => {
  const {rule, until} = parseRule(text);
  assert.ok(rule, text);
  return until ? {...rule, until: wall(until.length === 8 ? `${until}T235959` : until)} : rule;
};

/** The starts of a rule as iCalendar date-times. */
const starts = (text: string, dtstart: string, from = dtstart, until = '20800101T000000', most = 12): string[] =>
  expandRule(rule(text), wall(dtstart), wall(from), wall(until), most).starts.map(compact);

describe('rules that several independent engines agree on', () => {
  const cases = JSON.parse(readFileSync(path.join(process.cwd(), 'test/fixtures/ical/rrules.json'), 'utf8')) as Case[];
  for (const {id, rrule, dtstart, limit, max, expected} of cases)
    it(`${id} ${rrule} from ${dtstart}`, () => assert.deepEqual(starts(rrule, dtstart, dtstart, limit, max), expected));
});
