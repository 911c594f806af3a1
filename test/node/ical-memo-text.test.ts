import assert from 'node:assert/strict';
import {test} from 'node:test';
import {memoText} from '../../src/feed/ical/memo-text.js';

test('every text has its own answer, also those that have the same letters wherever one looks', () => {
  const answer = memoText((text) => `${text}!`);
  const texts = ['', 'a', 'b', 'ab', 'ba', 'a'.repeat(40), ...Array.from({length: 40}, (_, i) => `${'a'.repeat(i)}b${'a'.repeat(39 - i)}`)];
  for (let times = 0; times < 3; times++) for (const text of texts) assert.equal(answer(text), `${text}!`);
});

test('an answer is found again, also when another text has taken its place', () => {
  const asked: string[] = [];
  const answer = memoText((text) => {
    asked.push(text);
    return undefined;
  });
  // Only the second letter differs, which is none of those that are looked at.
  const [one, other] = [`xa${'y'.repeat(30)}`, `xb${'y'.repeat(30)}`];
  for (const text of [one, one, other, one, other]) assert.equal(answer(text), undefined);
  assert.deepEqual(asked, [one, other]);
});
