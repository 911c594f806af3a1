import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {caseOccurrences, readCalendar, sorted, type CaseOccurrence} from '../tools/read-calendar.js';

interface Case {
  readonly id: string;
  readonly group: string;
  readonly note: string;
  readonly strict: boolean;
  readonly ics?: string;
  readonly icsBase64?: string;
  readonly defaultTz: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly expected: readonly CaseOccurrence[];
  readonly alternatives?: readonly (readonly CaseOccurrence[])[];
}

const cases = JSON.parse(readFileSync('test/fixtures/ical/cases.json', 'utf8')) as Case[];

describe('a calendar gives exactly its occurrences', () => {
  for (const each of cases) {
    test(`${each.id} ${each.note}`, async () => {
      const source = each.ics ?? new Uint8Array(Buffer.from(each.icsBase64!, 'base64'));
      const feed = await readCalendar(source, {from: each.windowStart, until: each.windowEnd, timeZone: each.defaultTz});
      const found = caseOccurrences(feed);
      const accepted = [each.expected, ...(each.strict ? [] : (each.alternatives ?? []))].map(sorted);
      const right = accepted.find((one) => isDeepStrictEqual(one, found));
      assert.deepEqual(found, right ?? accepted[0]);
    });
  }
});
