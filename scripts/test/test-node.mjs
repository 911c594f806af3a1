// Runs the Node tests: bundles test/node/**/*.test.ts once, then runs them in three machine time zones, if time matters to them.
// Usage: node scripts/test/test-node.mjs [--zone=Europe/Copenhagen] [--folder=test/node] [part of a file name ...]
import {build} from 'esbuild';
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {globSync, isStarted, root} from '../files.mjs';

/** Machine zones the tests run in: at home, far behind (with its own summer time), far ahead (none, not a whole hour). */
export const zones = ['Europe/Copenhagen', 'America/New_York', 'Asia/Kathmandu'];

/** What knows no time, or only compares two readings with each other, is tested at home only. */
const ZONELESS =
  /\/(architecture|arriving|contact|cpr|i18n|languages|limitations|links|memo|words[^/]*|problems|qr-code|readme|receiver[^/]*|schema|signup[^/]*|themes|vcard)\.test\.mjs$/;

/** @returns {Promise<{passed: number, failed: number}>} summed over the zones */
export async function testNode({folder = 'test/node', only = [], inZones = zones} = {}) {
  const files = globSync(path.join(root, folder), '.test.ts').filter((file) => !only.length || only.some((part) => file.includes(part)));
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
  const tests = globSync(outdir, '.test.mjs');
  const sum = {passed: 0, failed: 0};
  // The zones run side by side; what each says is printed in one piece.
  await Promise.all(
    inZones.map(async (zone, i) => {
      const {output, status} = await run(i ? tests.filter((file) => !ZONELESS.test(file)) : tests, zone);
      const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
      process.stdout.write(`${folder} · TZ=${zone}\n${output}`);
      sum.passed += Number(passed ?? 0);
      sum.failed += passed === undefined || (status && !Number(failed)) ? Math.max(1, Number(failed ?? 0)) : Number(failed);
    }),
  );
  rmSync(outdir, {recursive: true, force: true});
  return sum;
}

/** Runs built tests as on a machine in another zone. */
function run(tests, zone) {
  const reporter = pathToFileURL(path.join(root, 'test/tools/node-reporter.mjs')).href;
  const child = spawn(process.execPath, ['--enable-source-maps', '--test', `--test-reporter=${reporter}`, ...tests], {
    cwd: root,
    env: {...process.env, TZ: zone},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({output, status})));
}

if (isStarted(import.meta.url)) {
  const flag = (name) => process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1];
  const {passed, failed} = await testNode({
    folder: flag('folder'),
    inZones: flag('zone') ? [flag('zone')] : undefined,
    only: process.argv.slice(2).filter((a) => !a.startsWith('--')),
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
