// At home only: it compares two readings of hours by a clock that both are given.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {typedDays} from '../../src/model/hours/typed-days.js';
import {parseHours} from '../../src/model/parse-hours.js';
import {fixedZone} from '../../src/model/transition-zone.js';
import {problemSentence} from '../../src/text/problems.js';
import {allTexts, FIRST, LAST, refusedTexts, weeksOf, YEAR_FILE, type Piece} from '../tools/weeks-of-hours.js';

const written = JSON.parse(readFileSync(YEAR_FILE, 'utf8')) as Record<string, Record<string, string>>;
const readByUs = (text: string) => parseHours(text, {publicHolidays: 'open', customaryDays: 'open'});

describe('opening_hours strings', () => {
  for (const text of allTexts)
    if (refusedTexts.has(text))
      it(`${text} is refused with what to write instead`, () => {
        const {problems} = readByUs(text);
        assert.equal(problems.map((problem) => problemSentence(problem, 'en')).join(' '), refusedTexts.get(text));
      });
    else
      it(`${text} is open, closed and in doubt when opening_hours.js says so, for a year`, () => {
        const {record, problems} = readByUs(text);
        assert.deepEqual(problems, []);
        const opening = openingOf(record, fixedZone('UTC', 0), typedDays);
        const pieces: Piece[] = [];
        for (let from = FIRST; from < LAST;) {
          const {state, changes: to = LAST} = openingState(opening, from);
          if (state !== 'closed') pieces.push({from, to, state});
          from = to;
        }
        assert.deepEqual(weeksOf(pieces), written[text]);
      });
});
