/** What a screen reader is given: the accessibility tree of every demo page in every language, once its elements are drawn. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type CDPSession, type LaunchOptions, type Page, type Protocol} from 'puppeteer-core';
import {preview, type PreviewServer} from 'vite';
import {languages} from '../../src/text/interface-languages.js';

type Node = Protocol.Accessibility.AXNode;

// The page in the builder's frame holds what its address asks for, the speakers' page what is read (`test/browser/speaker.test.ts`).
const pages = readdirSync('demo').filter((name) => name.endsWith('.html') && !['vaert.html', 'oversaettelser.html'].includes(name));
/** A page without elements is the same in every language; one page has all four, the others need no more than both directions. */
const languagesOf = (name: string) => {
  const page = readFileSync(`demo/${name}`, 'utf8');
  if (!page.includes('<lbb-')) return languages.slice(0, 1);
  return name === 'ribe.html' ? languages : languages.filter(({tag}) => ['da', 'ar'].includes(tag));
};
/** Roles of what can be used or jumped to; without a name a screen reader says only "button". */
const NAMED = 'button checkbox combobox heading image link option radio searchbox switch tab textbox'.split(' ');

let folder: string;
let server: PreviewServer;
let browser: Browser;
before(async () => {
  // As files: a server that finds what pages import while they are open reloads them.
  folder = mkdtempSync(path.join(tmpdir(), 'lbb-demo-'));
  execFileSync(process.execPath, ['scripts/demo/build-demo.mjs', folder], {stdio: 'pipe'});
  server = await preview({configFile: false, logLevel: 'error', build: {outDir: folder}, preview: {port: 0, host: '127.0.0.1'}});
  // By its address: bundled it would not find the browser that comes along.
  const {chrome} = (await import(pathToFileURL(path.resolve('scripts/test/chrome.mjs')).href)) as {chrome(): Promise<LaunchOptions>};
  browser = await puppeteer.launch(await chrome());
});
after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Opens a page and waits until each element is drawn with all that follows its first view. */
async function opened(page: Page, name: string, language: string): Promise<void> {
  await page.setBypassCSP(true);
  await page.goto(`${server.resolvedUrls!.local[0]!}${name}?lbb-lang=${language}`, {waitUntil: 'domcontentloaded'});
  await page.evaluate(async () => {
    type Element = HTMLElement & {updateComplete: Promise<unknown>; foreignChanges: {putBack?: unknown}};
    for (const element of document.querySelectorAll<Element>('lbb-activities, lbb-opening-hours, lbb-contact-card, lbb-volunteer-signup')) {
      await customElements.whenDefined(element.localName);
      await element.updateComplete;
      for (let i = 0; i < 3_000 && !element.foreignChanges.putBack; i++) await new Promise((resolve) => setTimeout(resolve, 20));
      await element.updateComplete;
    }
  });
}

const textOf = ({name}: Node): string =>
  String(name?.value ?? '')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();
const roleOf = ({role}: Node): string => String(role?.value ?? '');
const folded = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const invalidOf = ({properties = []}: Node) => properties.find(({name}) => name === 'invalid')?.value.value as string | undefined;

const treeOf = async (session: CDPSession): Promise<Node[]> =>
  (await session.send('Accessibility.getFullAXTree')).nodes.filter(({ignored}) => !ignored);

/** Names that are missing or say nothing. */
const nameless = (nodes: readonly Node[]): string[] =>
  nodes
    .filter((node) => NAMED.includes(roleOf(node)) && !/[\p{L}\p{N}]/u.test(textOf(node)))
    .map((node) => `${roleOf(node)} "${textOf(node)}"`);

/** Mails that are said with a space in them. */
const brokenMails = (nodes: readonly Node[]): string[] => nodes.map(textOf).filter((text) => /\S @\S/.test(text));

/** Ids that attributes name and that are not there, in the page and in the shadow roots. */
const deadReferences = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dead: string[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-owns', 'aria-details', 'for'])
          for (const id of (name === 'for' && element.localName !== 'label' ? '' : (element.getAttribute(name) ?? '')).split(/\s+/))
            if (id && !root.getElementById(id)) dead.push(`${element.localName} ${name}="${id}"`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return dead;
  });

async function check(page: Page, session: CDPSession): Promise<Node[]> {
  const nodes = await treeOf(session);
  assert.deepEqual(nameless(nodes), []);
  assert.deepEqual(brokenMails(nodes), []);
  assert.deepEqual(await deadReferences(page), []);
  return nodes;
}

/** Clicks the first of a kind in the first element of a name; gives whether there is one. */
const click = (page: Page, tag: string, selector: string): Promise<boolean> =>
  page.evaluate(
    async (tag, selector) => {
      const element = document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(tag);
      const found = element?.shadowRoot!.querySelector<HTMLElement>(selector);
      found?.click();
      await element?.updateComplete;
      return Boolean(found);
    },
    tag,
    selector,
  );

/** Waits until something stands in the first element of a name. */
const seen = (page: Page, tag: string, selector: string) =>
  page.waitForFunction((tag, selector) => document.querySelector(tag)?.shadowRoot!.querySelector(selector), {}, tag, selector);

describe('the accessibility tree', () => {
  for (const name of pages)
    for (const {tag} of languagesOf(name))
      test(`of ${name} in ${tag} has a name for all that can be used, and nothing refers to what is not there`, async () => {
        const page = await browser.newPage();
        try {
          await opened(page, name, tag);
          const spoken = await page.evaluate(() =>
            [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('.root')?.lang ?? []),
          );
          assert.deepEqual(
            spoken,
            spoken.map(() => tag),
          );
          const session = await page.createCDPSession();
          const nodes = await check(page, session);
          assert.ok(nodes.length > 40 + 20 * spoken.length, 'the elements are drawn');

          if (await click(page, 'lbb-activities', '.line1 button')) {
            await seen(page, 'lbb-activities', '.panel .opt');
            await click(page, 'lbb-activities', '.title button');
            await seen(page, 'lbb-activities', '.more[id]');
            // The name of the day, then how much there is on it.
            const boxes = (await check(page, session)).filter((node) => roleOf(node) === 'checkbox').map(textOf);
            const isDay = (text: string) => /[\p{L}\p{M}] ?[,،፣၊] ?\p{L}/u.test(text);
            const days = boxes.slice(boxes.findIndex(isDay)).slice(0, 7);
            assert.ok(days.length === 7 && days.every(isDay), days.join(' | '));
            assert.equal(days.filter((day) => day.split(/[,،፣၊]/).length === 3).length, 1, 'one of them is today');
          }
          if (await click(page, 'lbb-contact-card', '.act[aria-expanded]')) {
            await seen(page, 'lbb-contact-card', '.codes');
            await check(page, session);
          }
          if (await click(page, 'lbb-volunteer-signup', '.primary')) {
            await seen(page, 'lbb-volunteer-signup', '#contact-error');
            const wrong = (await check(page, session)).filter((node) => !['false', undefined].includes(invalidOf(node)));
            const said = await page.evaluate(() =>
              document.querySelector('lbb-volunteer-signup')!.shadowRoot!.querySelector('#contact-error')!.textContent!.trim(),
            );
            const describing = wrong.filter(({description}) => folded(description?.value).includes(folded(said)));
            assert.equal(describing.length, 2, 'telephone and mail say what is wrong with them');
            for (const field of wrong) assert.ok(folded(field.description?.value), textOf(field));
          }
        } finally {
          await page.close();
        }
      });
});
