// At home only: nothing in it has a time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {memo, memoOf} from '../../src/model/memo.js';

test('a question is answered once, also when the answer is undefined', () => {
  const asked: string[] = [];
  const answer = memo((key: string) => {
    asked.push(key);
    return key === 'none' ? undefined : key.length;
  });
  assert.deepEqual([answer('abc'), answer('none'), answer('abc'), answer('none')], [3, undefined, 3, undefined]);
  assert.deepEqual(asked, ['abc', 'none']);
});

test('no more answers are kept than the limit', () => {
  let asked = 0;
  const answer = memo((key: number) => (asked++, key), 2);
  for (const key of [1, 2, 1, 2]) answer(key);
  assert.equal(asked, 2);
  answer(3); // all are forgotten
  for (const key of [3, 1]) answer(key);
  assert.equal(asked, 4);
});

test('an error is no answer', () => {
  let isBroken = true;
  const answer = memo((key: string) => {
    if (isBroken) throw new Error(key);
    return key;
  });
  assert.throws(() => answer('a'), /a/);
  isBroken = false;
  assert.equal(answer('a'), 'a');
});

test('what is derived from an object is kept with it', () => {
  let asked = 0;
  const size = memoOf((list: readonly unknown[]) => (asked++, list.length || undefined));
  const [some, none] = [[1, 2], []];
  assert.deepEqual([size(some), size(none), size(some), size(none), size([1, 2])], [2, undefined, 2, undefined, 2]);
  assert.equal(asked, 3);
});
