// At home only: it compares words, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearestLanguage} from '../../src/elements/shared/unknown-language.js';
import {problemSentence} from '../../src/text/problems.js';

const nearest: readonly [found: string, tag: string | undefined][] = [
  // Malformed, as servers and people write them
  ['uk-', 'uk'],
  ['uk_UA.UTF-8', 'uk'],
  ['da;q=0.8', 'da'],
  ['fa AF', 'fa'],
  ['en/us', 'en'],
  // A country's code
  ['ua', 'uk'],
  ['dk', 'da'],
  ['gb', 'en'],
  ['ir', 'fa'],
  // Names, also misspelt
  ['dansk', 'da'],
  ['Ukrainian', 'uk'],
  ['arabisk', 'ar'],
  ['tigrinja', 'ti'],
  ['kurmanci', 'ku'],
  ['Türkce', 'tr'],
  ['العربية', 'ar'],
  ['english', 'en'],
  // Other languages, and nothing at all
  ['sv', undefined],
  ['de-DE', undefined],
  ['am', undefined],
  ['qq', undefined],
  ['', undefined],
  ['<b>', undefined],
];
for (const [found, tag] of nearest) test(`nearest to "${found}" is ${tag ?? 'none'}`, () => assert.equal(nearestLanguage(found), tag));

test('the webmaster reads what was asked for, what is spoken, the nearest and all', () => {
  const values = {found: 'ua', spoken: 'da', write: 'uk', all: 'da, en, uk'};
  assert.equal(
    problemSentence({code: 'unknown-language', where: '', values}, 'da'),
    'Elementerne taler ikke "ua", så det, de selv siger, er på da; nærmest er uk. De kan: da, en, uk',
  );
  assert.match(problemSentence({code: 'unknown-language', where: '', values: {...values, write: ''}}, 'en'), /is in da\. They know/);
});
