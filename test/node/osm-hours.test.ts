// At home only: it sets the zone itself, for a reader that takes the time of the machine.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import OtherReader from 'opening_hours';
import {DAY} from '../../src/model/calendar.js';
import {allTexts, FIRST, fixedTexts, LAST, refusedTexts, weeksOf, YEAR_FILE} from '../tools/weeks-of-hours.js';

// The other reader takes times from the machine's wall clock; a clock without summer time has every minute once.
process.env.TZ = 'UTC';

/** When it is open by the other reader. */
function readByOthers(text: string) {
  const nominatim = {lat: 55.47, lon: 8.45, address: {country_code: 'dk', state: ''}};
  const pieces = new OtherReader(text, nominatim)
    .getOpenIntervals(new Date((FIRST - 2 * DAY) * 1000), new Date((LAST + 2 * DAY) * 1000))
    .map(([from, to, isUnknown]) => ({from: +from / 1000, to: +to / 1000, state: isUnknown ? ('ask' as const) : ('open' as const)}));
  return weeksOf(pieces);
}

const readable = allTexts.filter((text) => !refusedTexts.has(text));
// `WRITE_FIXTURES=1` writes down what the other reader says now, for strings that are new.
if (process.env.WRITE_FIXTURES)
  writeFileSync(YEAR_FILE, `${JSON.stringify(Object.fromEntries(readable.map((text) => [text, readByOthers(text)])), null, 2)}\n`);
const written = JSON.parse(readFileSync(YEAR_FILE, 'utf8')) as Record<string, Record<string, string>>;

describe('What is written down of opening_hours.js', () => {
  for (const text of readable) it(`is what it says of ${text}`, () => assert.deepEqual(readByOthers(text), written[text]));
  it('is of every string that is read, and of no other', () => assert.deepEqual(Object.keys(written), readable));
  it('is of three quarters of the two hundred strings', () => {
    assert.equal(fixedTexts.length, 200);
    assert.ok(fixedTexts.filter((text) => !refusedTexts.has(text)).length >= 150);
  });
});
