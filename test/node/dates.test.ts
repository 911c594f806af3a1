import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {datesIn, tags} from '../../scripts/generate/date-cases.js';

for (const tag of tags) {
  const written = JSON.parse(readFileSync(`locales/dates/${tag}.json`, 'utf8')) as Record<string, string>;
  test(`dates, ranges and repeats in ${tag} are said in Node as they are written down`, async () => {
    assert.ok(Object.keys(written).length >= 40);
    assert.deepEqual({...(await datesIn(tag))}, written);
  });
  test(`nobody can misread them: Latin digits, spelled weekdays, Gregorian months in ${tag}`, () => {
    for (const [what, said] of Object.entries(written)) {
      assert.doesNotMatch(said, /[^\P{Nd}0-9]|\b[AP]M\b/u, what);
      assert.doesNotMatch(said, /\d+[./]\d+[./]\d+|\d{4}-\d\d/, what);
      assert.doesNotMatch(said, /\.\.|,,|،،/, what);
    }
  });
}
