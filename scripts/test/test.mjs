// npm test: the build; then, side by side, the Node tests in three zones and the browser tests in every engine found.
// npm run test:packaged: the browser tests in the Chromium that npm install brings, with no other fonts than its own.
// npm run test:long: fuzzing, generators and load with fixed seeds.
import {runScript} from '../files.mjs';
import {runCounted, sumOf, testNode} from './test-node.mjs';

const [kind] = process.argv.slice(2);
const home = {inZones: ['Europe/Copenhagen']};
const browsers = (title, env) => runCounted(title, ['node_modules/@web/test-runner/dist/bin.js'], env);
const nodeTests = async () => sumOf([await testNode(), await testNode({folder: 'test/node-build', ...home})]);
const kinds = {
  '--long': () => testNode({folder: 'test/long', ...home}),
  '--packaged': () => browsers('the browser that comes along', {BROWSERS: 'packaged'}),
};

const started = Date.now();
const isBuilt = kind === '--long' || runScript('scripts/build/build.mjs');
const run = kinds[kind] ?? (async () => sumOf(await Promise.all([nodeTests(), browsers('browsers')])));
const sum = sumOf([await run(), {passed: 0, failed: Number(!isBuilt)}]);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\n${seconds} s${seconds > 180 && !kind ? ', longer than the three minutes it may take on two cores' : ''}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed || !sum.passed ? 1 : 0;
