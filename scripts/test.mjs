// npm test: the generated files are fresh, the build, the Node tests in three zones, the browser tests in every engine found.
// npm run test:long: fuzzing, generators and load with fixed seeds.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {testNode} from './test-node.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const long = process.argv.includes('--long');
const sum = {passed: 0, failed: 0};
const add = ({passed, failed}) => ((sum.passed += passed), (sum.failed += failed));

/** Runs a command that prints "N passed, N failed"; one that ends badly without a count is one failure. */
async function run(title, command, args) {
  console.log(`\n— ${title}`);
  const child = spawn(command, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
  let output = '';
  child.stdout.on('data', (data) => (process.stdout.write(data), (output += data)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  add({passed: Number(counts?.[1] ?? 0), failed: Number(counts?.[2] ?? 0)});
  if (code && !Number(counts?.[2])) sum.failed++;
  return code === 0;
}

const node = (...args) => [process.execPath, args];
const started = Date.now();
if (long) {
  console.log('— long tests: fuzzing, generators, load');
  add(await testNode({folder: 'test/long', inZones: ['Europe/Copenhagen']}));
} else {
  await run('build', ...node('scripts/build.mjs'));
  console.log('\n— Node, in three time zones');
  add(await testNode());
  console.log('\n— Node, what was built');
  if (existsSync(path.join(root, 'test/node-build'))) add(await testNode({folder: 'test/node-build', inZones: ['Europe/Copenhagen']}));
  await run('browsers', ...node('node_modules/@web/test-runner/dist/bin.js'));
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed || !sum.passed ? 1 : 0;
