import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions} from 'puppeteer-core';
import {chrome} from '../../scripts/test/chrome.mjs';

const pages = {editor: 'dist/editor/rediger.html', checker: 'dist/cdn/proev-dit-feed.html'};
const feed = '{"version":1,"activities":[{"id":"a","name":"Kaffe","schedule":[{"byDay":["MO"],"startTime":"19:00"}]}]}';

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch((await (chrome as () => Promise<LaunchOptions>)()) as LaunchOptions);
});
after(() => browser.close());

for (const [name, file] of Object.entries(pages))
  describe(`the ${name}'s file`, () => {
    const page = readFileSync(file, 'utf8');
    const [, script = ''] = /<script type="module">([^]*)<\/script>/.exec(page) ?? [];

    test('needs nothing beside it', () => {
      const markup = page.replace(script, '');
      assert.doesNotMatch(markup, /\b(src|href)="(?!data:)/);
      assert.doesNotMatch(script, /(^|[;}\s])import[\s"'{*]|\bimport\(["'.]/);
    });

    test('may run its own script and no other', () => {
      const hash = createHash('sha256').update(script).digest('base64');
      assert.ok(page.includes(`script-src 'sha256-${hash}'`));
      assert.match(page, /default-src 'none'/);
    });

    test('works by a double click, and asks for nothing', async () => {
      const tab = await browser.newPage();
      const said: string[] = [];
      const asked: string[] = [];
      tab.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      tab.on('pageerror', (error) => said.push(String(error)));
      tab.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(path.resolve(file)).href;
      await tab.goto(address);
      await tab.waitForSelector('#text');
      await tab.$eval(
        '#text',
        (field, text) => {
          (field as HTMLTextAreaElement).value = text;
          (field as HTMLTextAreaElement).form!.requestSubmit();
        },
        feed,
      );
      await tab.waitForFunction(() => document.querySelector('.records, tbody')?.textContent?.includes('Kaffe'));
      if (name === 'editor')
        await tab.waitForFunction(() => document.querySelector('lbb-activities')?.shadowRoot?.textContent?.includes('Kaffe'));
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((one) => one !== address && !one.startsWith('data:')),
        [],
      );
    });
  });
