/** The list of mutants that make no difference (`test/long/mutation.test.ts`) names lines of the sources as they are today. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {sources} from '../tools/mutation-run.js';

test('every line that is called equivalent still stands in the sources', () => {
  const equivalents = JSON.parse(readFileSync('test/long/equivalent-mutants.json', 'utf8')) as readonly {line: string}[];
  const lines = new Set(sources().flatMap(([, text]) => text.split('\n').map((line) => line.trim())));
  assert.deepEqual(
    equivalents.map(({line}) => line).filter((line) => !lines.has(line)),
    [],
  );
});
