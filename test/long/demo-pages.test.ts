/** The demo site as it is built, opened in a browser: nothing against the policy, from others, kept, or beyond the width of a phone. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions} from 'puppeteer-core';
import {preview, type Plugin, type PreviewServer} from 'vite';

const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));

/** What the elements need on a page, and no more. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
/** Pages that are one file, to be kept on a computer: script and style stand in them, and their own policy names both. */
const oneFile = ['proev-dit-feed.html', 'rediger.html'];
/** A page that shows others in frames, as the builder does by script, may do that besides. */
const policyOf = (name: string): string =>
  name === 'byg.html' || readFileSync(path.join(folder, name), 'utf8').includes('<iframe') ? `${POLICY}; frame-src 'self'` : POLICY;
const sendPolicy: Plugin = {
  name: 'policy',
  configurePreviewServer: ({middlewares}) => {
    middlewares.use((request, response, next) => {
      const name = request.url!.replace(/^\/|[?#].*/g, '');
      if (pages.includes(name) && !oneFile.includes(name)) response.setHeader('content-security-policy', policyOf(name));
      next();
    });
  },
};
let folder: string;
let server: PreviewServer;
let browser: Browser;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'lbb-demo-'));
  execFileSync(process.execPath, ['scripts/demo/build-demo.mjs', folder], {stdio: 'pipe'});
  server = await preview({
    configFile: false,
    logLevel: 'error',
    plugins: [sendPolicy],
    build: {outDir: folder},
    preview: {port: 0, host: '127.0.0.1'},
  });
  const {chrome} = (await import(pathToFileURL(path.resolve('scripts/test/chrome.mjs')).href)) as {chrome(): Promise<LaunchOptions>};
  browser = await puppeteer.launch(await chrome());
});
after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true, force: true});
});

describe('a page of the built demo', () => {
  for (const name of pages)
    test(`${name} keeps to the policy, asks nobody else, keeps nothing, and fits a phone`, async () => {
      const base = server.resolvedUrls!.local[0]!;
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => message.text().includes('Content Security Policy') && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(base)) wrong.push(request.url());
      });
      try {
        await page.setViewport({width: 360, height: 800});
        await page.goto(base + name);
        await page.evaluate(async () => {
          for (const element of document.querySelectorAll<HTMLElement & {updateComplete: Promise<unknown>}>(':not(:defined)')) {
            await customElements.whenDefined(element.localName);
            await element.updateComplete;
          }
        });
        assert.deepEqual(wrong, []);
        const kept = await page.evaluate(async () => [
          document.cookie,
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(({name}) => name),
          ...(await caches.keys()),
        ]);
        assert.deepEqual(kept, ['']);
        assert.equal(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)), 0);
      } finally {
        await page.close();
      }
    });
});
