// Which browser engines are on this machine, and how Web Test Runner starts each.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {existsSync} from 'node:fs';
import {chrome, packagedChrome} from '../../scripts/test/chrome.mjs';
import {steadyLauncher} from './steady-launcher.mjs';
import {findWebKit, webkitLauncher} from './webkit-launcher.mjs';

const firefoxPath = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((path) => path && existsSync(path));

const puppeteerLauncher = (options) =>
  steadyLauncher(
    () => chromeLauncher(options),
    ({browser}) => browser?.process()?.kill('SIGKILL'),
  );
const launchChrome = (launchOptions) => puppeteerLauncher({launchOptions: {...launchOptions, args: [...launchOptions.args, '--lang=da']}});

/**
 * @returns launchers of the engines found (narrowed by BROWSERS=chromium,firefox,webkit; BROWSERS=packaged is the Chromium
 *   that npm install brings, with no other fonts than its own, as on a new machine), and the names of those missing
 */
export async function browserEngines() {
  const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
  const packaged = wanted.includes('packaged') && (await packagedChrome());
  const found = {
    chromium: () => chrome().then(launchChrome),
    ...(packaged && {packaged: async () => launchChrome(packaged)}),
    ...(firefoxPath && {
      firefox: async () => puppeteerLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath: firefoxPath}}),
    }),
    ...(findWebKit() && {webkit: async () => steadyLauncher(webkitLauncher, (launcher) => launcher.kill())}),
  };
  const names = wanted.filter((name) => found[name]);
  return {
    names,
    missing: wanted.filter((name) => !found[name]),
    launchers: await Promise.all(names.map((name) => found[name]())),
  };
}
