import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {context} from 'esbuild';
import {readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {globSync} from './scripts/files.mjs';
import {browserEngines} from './test/tools/browsers.mjs';
import {emulatePlugin} from './test/tools/emulate-plugin.mjs';
import {feedServer} from './test/tools/feed-server.mjs';
import {heldServer} from './test/tools/held-server.mjs';
import {visitorsLit} from './test/tools/visitors-lit.mjs';
import {signupServer} from './test/tools/signup-server.mjs';
import {strictPages} from './test/tools/strict-pages.mjs';
import {summaryReporter} from './test/tools/summary-reporter.mjs';
import {updateServer} from './test/tools/update-server.mjs';

const {names, missing, launchers} = await browserEngines();
console.log(
  `Browser tests in ${names.join(', ')}${missing.length ? `; not here: ${missing.join(', ')} (npm run browsers installs them on Debian and Ubuntu)` : ''}`,
);

// TESTS is part of a file's path. LONG, for npm run test:long: what takes long, and what npm test tries in one engine in the others.
const {BROWSERS, LONG, TESTS} = process.env;
const isLong = (file) => file.includes('/long/');
const files = globSync('test/browser', '.test.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => (TESTS ? file.includes(TESTS) : LONG || !isLong(file)));
/** A file says in its first line why npm test tries it in one engine only. */
const isInOneEngine = (file) => readFileSync(file, 'utf8').startsWith('// In one engine only: ');

// In the browser that comes along the elements run with the Lit that visitors get; pages for those who keep a feed have all of it.
const isForKeepers = (file) => /\b(editor|speaker)\.test\.ts$/.test(file);
const bundles =
  BROWSERS === 'packaged'
    ? [
        {entryPoints: files.filter(isForKeepers)},
        {entryPoints: files.filter((file) => !isForKeepers(file)), conditions: [], plugins: [visitorsLit]},
      ]
    : [{entryPoints: files}];

// Each file of tests would otherwise ask for some 150 modules, in each engine.
const bundled = `node_modules/.cache/lbb-test/browser-${process.pid}`;
for (const bundle of bundles) {
  const tests = await context({
    outbase: 'test/browser',
    outdir: bundled,
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['development'],
    external: ['/__web-dev-server__*'],
    sourcemap: true,
    logLevel: 'warning',
    ...bundle,
  });
  await tests.rebuild();
  if (process.argv.includes('--watch')) await tests.watch();
  else await tests.dispose();
}
process.once('exit', () => rmSync(bundled, {recursive: true, force: true}));

const group = (name, chosen, browsers) => ({
  name,
  files: chosen.map((file) => file.replace('test/browser', bundled).replace(/ts$/, 'js')),
  browsers,
});
const inOne = files.filter(isInOneEngine);
const groups = LONG
  ? [group('what takes long', files.filter(isLong), launchers), group('in the other engines', inOne, launchers.slice(1))]
  : [
      group('in one engine', inOne, launchers.slice(0, 1)),
      group(
        'in each engine',
        files.filter((file) => !inOne.includes(file)),
        launchers,
      ),
    ];
export default {
  groups: groups.filter((one) => one.files.length && one.browsers.length),
  nodeResolve: true,
  concurrency: 1, // on two cores, keys and viewports of one browser's tests side by side disturb each other
  concurrentBrowsers: 3,
  middleware: [strictPages(), feedServer(), signupServer(), updateServer(), heldServer()],
  plugins: [emulatePlugin(), esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))})],
  filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  testFramework: {config: {timeout: 120_000}},
  testsFinishTimeout: 400_000,
  browserStartTimeout: 400_000, // twice what steady-launcher.mjs waits
  browsers: launchers,
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), summaryReporter()],
};
