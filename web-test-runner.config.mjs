import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
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

export default {
  files: process.env.TESTS ?? 'test/browser/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1, // on two cores, keys and viewports of one browser's tests side by side disturb each other
  concurrentBrowsers: 2,
  middleware: [strictPages(), feedServer(), signupServer()],
  plugins: [emulatePlugin(), esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))})],
  filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  browsers: launchers,
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), summaryReporter()],
};
