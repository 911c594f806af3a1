import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {context} from 'esbuild';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {globSync} from './scripts/files.mjs';
import {browserEngines} from './test/tools/browsers.mjs';
import {emulatePlugin} from './test/tools/emulate-plugin.mjs';
import {feedServer} from './test/tools/feed-server.mjs';
import {signupServer} from './test/tools/signup-server.mjs';
import {strictPages} from './test/tools/strict-pages.mjs';
import {summaryReporter} from './test/tools/summary-reporter.mjs';

const {names, missing, launchers} = await browserEngines();
console.log(
  `Browser tests in ${names.join(', ')}${missing.length ? `; not here: ${missing.join(', ')} (npm run browsers installs them on Debian and Ubuntu)` : ''}`,
);

// Each file of tests would otherwise ask for some 150 modules, in each engine.
const bundled = `node_modules/.cache/lbb-test/browser-${process.pid}`;
const tests = await context({
  entryPoints: globSync('test/browser', '.test.ts'),
  outbase: 'test/browser',
  outdir: bundled,
  bundle: true,
  splitting: true,
  format: 'esm',
  conditions: ['development'],
  external: ['/__web-dev-server__*'],
  sourcemap: true,
  logLevel: 'warning',
});
await tests.rebuild();
if (process.argv.includes('--watch')) await tests.watch();
else await tests.dispose();
process.once('exit', () => rmSync(bundled, {recursive: true, force: true}));

export default {
  files: (process.env.TESTS ?? 'test/browser/**/*.test.ts').replace('test/browser', bundled).replace(/\.ts$/, '.js'),
  nodeResolve: true,
  concurrency: 1, // on two cores, keys and viewports of one browser's tests side by side disturb each other
  concurrentBrowsers: 3,
  middleware: [strictPages(), feedServer(), signupServer()],
  plugins: [emulatePlugin(), esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))})],
  filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  browsers: launchers,
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), summaryReporter()],
};
