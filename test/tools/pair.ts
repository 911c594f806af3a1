import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';

/** Holds what was found against the second file of a pair; where that is not there yet, what should stand in it is said. */
export function assertPair(file: string, found: unknown): void {
  const plain = JSON.parse(JSON.stringify(found)) as unknown;
  if (!existsSync(file)) assert.fail(`${file} is missing. Read this over, and save it there:\n${JSON.stringify(plain, null, 2)}`);
  assert.deepEqual(plain, JSON.parse(readFileSync(file, 'utf8')));
}
