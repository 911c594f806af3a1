// npm test: the build, beside the Node tests in three zones; then the tests of what was built and, in every browser engine found, those of the elements.
// npm run test:packaged: the browser tests in the Chromium that npm install brings, with no other fonts than its own; with --built they take dist as it is.
// npm run test:long: fuzzing, generators and load with fixed seeds.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {root} from '../files.mjs';
import {runCounted, sumOf, testNode} from './test-node.mjs';

const [kind, isBuilt] = process.argv.slice(2);
const home = {inZones: ['Europe/Copenhagen']};
const wtrOnce = (title, env) => runCounted(title, ['node_modules/@web/test-runner/dist/bin.js'], env);
const none = {passed: 0, failed: 0};
const all = async (runs) => sumOf(await Promise.all(runs));

const engines = {Chrome: 'chromium', Firefox: 'firefox', Webkit: 'webkit'};
/** A line of a file that a browser did not end, by Web Test Runner's own words or test/tools/steady-launcher.mjs's. */
const standstill = /^not ok (\w+) (\S+)\.test\.js › the file itself › (?:The browser (?:was unable|stood still)|Browser tests did not )/gm;

/** The browser tests. A browser that stood still in a file, where no test failed, gets one more try with it. */
async function wtr(title, env) {
  const first = await wtrOnce(title, env);
  const tries = [...first.output.matchAll(standstill)];
  const counts = [{passed: first.passed, failed: first.failed - tries.length}];
  for (const [, name, file] of tries)
    counts.push(await wtrOnce(`once more: ${name} ${file}`, {BROWSERS: engines[name], ...env, LONG: '', TESTS: `/${file}.test.ts`}));
  return sumOf(counts);
}

/** @returns {Promise<{passed: number, failed: number}>} what fails when nothing can be built */
const build = () =>
  new Promise((resolve) =>
    spawn(process.execPath, ['scripts/build/build.mjs'], {cwd: root, stdio: 'inherit'}).on('close', (status) =>
      resolve({passed: 0, failed: Number(status !== 0)}),
    ),
  );
/** Some look at what is built. */
const long = async () =>
  sumOf([
    existsSync(path.join(root, 'dist/cdn/lbb.js')) ? none : await build(),
    await testNode({folder: 'test/long', atOnce: os.availableParallelism(), ...home}),
    await wtr('browsers', {LONG: '1'}),
  ]);
const kinds = {
  '--long': long,
  '--packaged': async () => sumOf([isBuilt ? none : await build(), await wtr('the browser that comes along', {BROWSERS: 'packaged'})]),
};
const short = async () => {
  const node = testNode();
  return sumOf([await build(), await all([node, testNode({folder: 'test/node-build', ...home}), wtr('browsers')])]);
};

const started = Date.now();
const sum = await (kinds[kind] ?? short)();
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\n${seconds} s${seconds > 180 && !kind ? ', longer than the three minutes it may take on two cores' : ''}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed || !sum.passed ? 1 : 0;
