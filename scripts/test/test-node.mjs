// Runs the Node tests: bundles test/node/**/*.test.ts once, then runs them in three machine time zones, or at home only.
// Usage: node scripts/test/test-node.mjs [--zone=Europe/Copenhagen] [--folder=test/node] [part of a file name ...]
import {build} from 'esbuild';
import {spawn, spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {globSync, isStarted, root} from '../files.mjs';

/** Machine zones the tests run in: at home, far behind (with its own summer time), far ahead (none, not a whole hour). */
export const zones = ['Europe/Copenhagen', 'America/New_York', 'Asia/Kathmandu'];

/** A file says in its first line why the machine's zone makes no difference to it. */
const isAtHomeOnly = (file) => readFileSync(file, 'utf8').startsWith('// At home only: ');

/** @param {{passed: number, failed: number}[]} counts */
export const sumOf = (counts) => ({
  passed: counts.reduce((sum, {passed}) => sum + passed, 0),
  failed: counts.reduce((sum, {failed}) => sum + failed, 0),
});

/**
 * Runs Node on what ends with a line "N passed, N failed", and prints in one piece what it says. To end badly, without
 * that line or with nothing passed is a failure too, and so is to stand still: what waits for ever is ended after `minutes`.
 */
export async function runCounted(title, args, env = {}, minutes = 25) {
  const child = spawn(process.execPath, args, {cwd: root, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'inherit']});
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  let late = '';
  const timer = setTimeout(() => {
    late = `, since it had not ended after ${minutes} minutes`;
    child.kill('SIGKILL');
    // What it had started may hold its output open.
    child.stdout.destroy();
  }, minutes * 60_000);
  const status = await new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
  clearTimeout(timer);
  process.stdout.write(`\n— ${title}\n${output}`);
  const [passed, failed] = ([...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [0, 0, 0]).slice(1).map(Number);
  if (!failed && (status !== 0 || !passed)) console.log(`not ok ${title} ended with ${status} after ${passed} tests${late}`);
  return {passed, failed: failed || Number(status !== 0 || !passed), output};
}

/** Tests of the PHP files run where there is PHP: no other part of the project needs it, and .ci/run installs it. */
function hasPhp() {
  const has = spawnSync('php', ['-v']).status === 0;
  if (!has) console.log('no php on this machine: the tests of src/receiver/php are not run');
  return has;
}

/** Hooks on a file's top level would be for all tests of a process. */
const hasHooks = (file) => /^(before|after)(Each)?\(/m.test(readFileSync(file, 'utf8'));

/** One file that imports the others: they share a process, which saves the start of each. At home each stands alone, and has shown that it has tests. */
function together(files, name) {
  writeFileSync(name, files.map((file) => `import ${JSON.stringify(pathToFileURL(file).href)};`).join('\n'));
  return name;
}

/**
 * @param options `atOnce`: files tested at a time, without it one less than there are cores
 * @returns {Promise<{passed: number, failed: number}>} summed over the zones
 */
export async function testNode({folder = 'test/node', only = [], inZones = zones, atOnce} = {}) {
  const files = globSync(path.join(root, folder), '.test.ts')
    .filter((file) => !only.length || only.some((part) => file.includes(part)))
    .filter((file) => !file.endsWith('-php.test.ts') || hasPhp());
  const outdir = path.join(root, 'node_modules/.cache/lbb-test', `${folder.replaceAll('/', '-')}-${process.pid}`);
  rmSync(outdir, {recursive: true, force: true});
  await build({
    entryPoints: files,
    outdir,
    outbase: path.join(root, folder),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    outExtension: {'.js': '.mjs'},
    logLevel: 'warning',
  });
  const bundleOf = (file) => path.join(outdir, path.relative(path.join(root, folder), file).replace(/ts$/, 'mjs'));
  const reporter = pathToFileURL(path.join(root, 'test/tools/node-reporter.mjs')).href;
  const counts = await Promise.all(
    inZones.map((TZ, i) => {
      const inZone = i ? files.filter((file) => !isAtHomeOnly(file)) : files;
      const shared = i ? inZone.filter((file) => !hasHooks(file)) : [];
      const bundled = inZone.filter((file) => !shared.includes(file)).map(bundleOf);
      if (shared.length) bundled.push(together(shared.map(bundleOf), path.join(outdir, `zone-${i}.test.mjs`)));
      const args = ['--enable-source-maps', '--test', `--test-timeout=${20 * 60_000}`, `--test-reporter=${reporter}`, ...bundled];
      if (atOnce) args.unshift(`--test-concurrency=${atOnce}`);
      // Without files Node would look for some by itself.
      return bundled.length ? runCounted(`${folder} · TZ=${TZ}`, args, {TZ}) : {passed: 0, failed: 0};
    }),
  );
  rmSync(outdir, {recursive: true, force: true});
  return sumOf(counts);
}

if (isStarted(import.meta.url)) {
  const options = {zone: {type: 'string', multiple: true}, folder: {type: 'string'}};
  const {values, positionals: only} = parseArgs({options, allowPositionals: true});
  const {passed, failed} = await testNode({folder: values.folder, inZones: values.zone, only});
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
