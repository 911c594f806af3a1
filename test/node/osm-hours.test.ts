import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import OtherReader from 'opening_hours';
import {DAY, formatDateTime, parseDate} from '../../src/model/calendar.js';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {typedDays} from '../../src/model/hours/typed-days.js';
import {parseHours} from '../../src/model/parse-hours.js';
import {fixedZone} from '../../src/model/transition-zone.js';
import {problemSentence} from '../../src/text/problems.js';

// The other reader takes times from the machine's wall clock; a clock without summer time has every minute once.
process.env.TZ = 'UTC';

const fixture = (name: string): string[] =>
  readFileSync(path.join(process.cwd(), 'test/fixtures/hours', name), 'utf8')
    .trim()
    .split('\n');
const texts = fixture('osm.txt');
const refused = new Map(fixture('osm.refused.txt').map((line) => line.split(' → ') as [string, string]));

const zone = fixedZone('UTC', 0);
const first = parseDate('2026-11-30')! * DAY;
const last = first + 366 * DAY;
/** Moments at which the other reader's state begins or ends, with the state between them. */
function readByOthers(text: string): {boundaries: number[]; at: (wall: number) => string} {
  const nominatim = {lat: 55.47, lon: 8.45, address: {country_code: 'dk', state: ''}};
  const intervals = new OtherReader(text, nominatim)
    .getOpenIntervals(new Date((first - 2 * DAY) * 1000), new Date((last + 2 * DAY) * 1000))
    .map(([from, to, isUnknown]) => ({from: Number(from) / 1000, to: Number(to) / 1000, state: isUnknown ? 'ask' : 'open'}));
  return {
    boundaries: intervals.flatMap(({from, to}) => [from, to]),
    at: (moment) => intervals.find(({from, to}) => from <= moment && moment < to)?.state ?? 'closed',
  };
}

const readByUs = (text: string) => {
  const {record, problems} = parseHours(text, {publicHolidays: 'open', customaryDays: 'open'});
  return {opening: openingOf(record, zone, typedDays), problems};
};

describe('Two hundred opening_hours strings, fixed before there was code for them', () => {
  for (const text of texts)
    if (refused.has(text))
      it(`${text} is refused with what to write instead`, () => {
        const {problems} = readByUs(text);
        assert.equal(problems.map((problem) => problemSentence(problem, 'en')).join(' '), refused.get(text));
      });
    else
      it(`${text} is open, closed and in doubt when opening_hours.js says so, for a year`, () => {
        const {opening, problems} = readByUs(text);
        assert.deepEqual(problems, []);
        const {boundaries, at} = readByOthers(text);
        for (let moment = first; moment < last;) {
          const {changes = last} = openingState(opening, moment);
          boundaries.push((moment = changes));
        }
        for (const boundary of boundaries)
          for (const moment of [boundary - 60, boundary, boundary + 60])
            if (moment >= first && moment < last)
              assert.equal(openingState(opening, moment).state, at(moment), `${text} at ${formatDateTime(moment)}`);
      });
  it('are three quarters read', () => {
    assert.equal(texts.length, 200);
    assert.ok(texts.filter((text) => !refused.has(text)).length >= 150);
  });
});
