// npm test: the build; then, side by side, the Node tests in three zones and the browser tests in every engine found.
// npm run test:packaged: the browser tests in the Chromium that npm install brings, with no other fonts than its own.
// npm run test:long: fuzzing, generators and load with fixed seeds.
import {spawn} from 'node:child_process';
import {root} from '../files.mjs';
import {testNode} from './test-node.mjs';

const sum = {passed: 0, failed: 0};
const add = ({passed, failed}) => ((sum.passed += passed), (sum.failed += failed));

/** Runs a script that prints "N passed, N failed"; one that ends badly without a count is one failure. */
async function run(title, ...args) {
  const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  const code = await new Promise((resolve) => child.on('close', resolve));
  process.stdout.write(`\n— ${title}\n${output}`);
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  add({passed: Number(counts?.[1] ?? 0), failed: Number(counts?.[2] ?? 0)});
  if (code && !Number(counts?.[2])) sum.failed++;
}

async function nodeTests() {
  console.log('— Node, in three time zones');
  add(await testNode());
  console.log('\n— Node, what was built');
  add(await testNode({folder: 'test/node-build', inZones: ['Europe/Copenhagen']}));
}

const started = Date.now();
if (process.argv.includes('--long')) {
  console.log('— long tests: fuzzing, generators, load');
  add(await testNode({folder: 'test/long', inZones: ['Europe/Copenhagen']}));
} else if (process.argv.includes('--packaged')) {
  await run('build', 'scripts/build/build.mjs');
  process.env.BROWSERS = 'packaged';
  await run('the browser that comes along', 'node_modules/@web/test-runner/dist/bin.js');
} else {
  await run('build', 'scripts/build/build.mjs');
  await Promise.all([nodeTests(), run('browsers', 'node_modules/@web/test-runner/dist/bin.js')]);
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `\n${seconds} s${seconds > 180 && process.argv.length === 2 ? ', longer than the three minutes it may take on two cores' : ''}`,
);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed || !sum.passed ? 1 : 0;
