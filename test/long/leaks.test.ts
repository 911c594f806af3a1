/** Elements that come and go, as on pages whose router draws views: what they leave behind does not grow with their number. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type CDPSession, type LaunchOptions, type Page} from 'puppeteer-core';

const TAGS = ['lbb-activities', 'lbb-opening-hours', 'lbb-contact-card', 'lbb-volunteer-signup'];
/** Four elements each. */
const ROUNDS = 250;

let server: Server;
let browser: Browser;
before(async () => {
  server = createServer((request, response) => {
    const name = request.url!.replace(/[?#].*/, '');
    const file = name === '/feed.json' ? 'test/fixtures/json/example.json' : path.join('dist/cdn', path.posix.normalize(name));
    const main = {'/page': '', '/list': `<${TAGS[0]!} src="/feed.json">Ring</${TAGS[0]!}>`}[name];
    if (main !== undefined)
      return response
        .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
        .end(`<!doctype html><html lang="da"><script type="module" src="/lbb.js"></script><main>${main}</main></html>`);
    if (!/\.js(on)?$/.test(name) || !existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, {'content-type': name.endsWith('n') ? 'application/json' : 'text/javascript'}).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {chrome} = (await import(pathToFileURL(path.resolve('scripts/test/chrome.mjs')).href)) as {chrome(): Promise<LaunchOptions>};
  // puppeteer takes the memory for pages that are come back to away, which browsers have.
  browser = await puppeteer.launch({...(await chrome()), ignoreDefaultArgs: ['--disable-back-forward-cache']});
});
after(async () => {
  await browser.close();
  server.close();
});

const address = (name: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;

/** Lets all four elements come, be drawn, and go, some times over. */
const comeAndGo = (page: Page, rounds: number): Promise<void> =>
  page.evaluate(
    async (tags, rounds) => {
      type Drawn = HTMLElement & {readonly updateComplete: Promise<unknown>};
      for (let i = 0; i < rounds; i++) {
        const view = document.createElement('section');
        view.innerHTML = tags.map((tag) => `<${tag} src="/feed.json">Ring</${tag}>`).join('');
        document.querySelector('main')!.replaceChildren(view);
        for (const element of view.querySelectorAll<Drawn>(':scope > *')) {
          await customElements.whenDefined(element.localName);
          await element.updateComplete;
        }
      }
      document.querySelector('main')!.replaceChildren();
    },
    TAGS,
    rounds,
  );

/** How many nodes and listeners there are when all that nobody holds is gone. */
async function alive(page: Page, client: CDPSession): Promise<{nodes: number; listeners: number}> {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const {Nodes, JSEventListeners} = await page.metrics();
  return {nodes: Nodes!, listeners: JSEventListeners!};
}

describe('elements that come and go', () => {
  test('a thousand times leave no more behind than a few do', async () => {
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.enable');
    await page.goto(address('page'));
    await comeAndGo(page, 2);
    const first = await alive(page, client);
    await comeAndGo(page, ROUNDS);
    // What is still under way when an element goes (a part that is loaded after the paint) ends some time later.
    let then = await alive(page, client);
    const hasGrown = () => then.nodes >= first.nodes + ROUNDS || then.listeners >= first.listeners + ROUNDS;
    for (let tries = 0; hasGrown() && tries < 60; tries++) {
      await sleep(500);
      then = await alive(page, client);
    }
    // Less than a node and a listener for each four elements.
    assert.ok(!hasGrown(), `first ${JSON.stringify(first)}, then ${JSON.stringify(then)}`);
    await page.close();
  });

  test('a page that is come back to has its list, which opens, kept by the browser or drawn anew', async () => {
    const page = await browser.newPage();
    const list = () => page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.foot'), {}, TAGS[0]!);
    await page.goto(address('list'));
    await list();
    await page.goto(address('feed.json'));
    await page.goBack();
    await list();
    await page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.title button')!.click(), TAGS[0]!);
    await page.waitForFunction((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('.more'), {}, TAGS[0]!);
    await page.close();
  });
});
