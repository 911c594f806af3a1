// At home only: it tries the runner of tests, which sets the zone.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';

const folder = `node_modules/.cache/test-runs-${process.pid}`;

/** The last line that the Node tests' script prints about one file of tests, and whether it ended well. */
function runOf(source: string): readonly [lastLine: string | undefined, isOk: boolean] {
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'one.test.ts'), `import {test} from 'node:test';\n${source}`);
  const {NODE_TEST_CONTEXT: _, ...env} = process.env;
  const args = ['scripts/test/test-node.mjs', '--zone=Europe/Copenhagen', `--folder=${folder}`];
  const {stdout, status} = spawnSync(process.execPath, args, {env, encoding: 'utf8'});
  rmSync(folder, {recursive: true});
  return [stdout.trim().split('\n').at(-1), status === 0];
}

const good = "test('good', () => {});";
const runs: readonly (readonly [what: string, source: string, lastLine: string])[] = [
  ['passes', good, '1 passed, 0 failed'],
  ['fails', "test('bad', () => { throw new Error('bad'); });", '0 passed, 1 failed'],
  ['has no tests', '', '0 passed, 1 failed'],
  ['only prints that it passed', "console.log('5 passed, 0 failed');", '0 passed, 1 failed'],
  ['cannot be loaded', `${good}\nthrow new Error('bad');`, '0 passed, 1 failed'],
  [
    'ends the process within a test',
    `${good}\ntest('end', () => process.exit(0));\ntest('bad', () => { throw 1; });`,
    '0 passed, 1 failed',
  ],
  ['waits for what never comes', "test('wait', () => new Promise(() => {}));", '0 passed, 1 failed'],
  ['skips its only test', "test('good', {skip: true}, () => {});", '0 passed, 1 failed'],
];
for (const [what, source, lastLine] of runs)
  test(`a run of a file that ${what}: ${lastLine}`, () => assert.deepEqual(runOf(source), [lastLine, lastLine.endsWith(' 0 failed')]));
