/** Pages whose scripts replace what browsers bring: nothing typed is lost, and each element is drawn or leaves the fallback. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';

/** A library as its makers publish it. */
const library = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8');

/** What a page's scripts have done before ours start, as libraries and old stand-ins do. */
const rude: Readonly<Record<string, string>> = {
  'is polite': '',
  'has an Event of its own, as MooTools': 'window.Event = function (event) { this.event = event; this.stop = function () {}; };',
  'has no Event to make': 'window.Event = function () { throw new TypeError("Illegal constructor"); };',
  'has a class in place of Event': 'window.Event = class Event { constructor(type) { this.type = type; } };',
  'has a CustomEvent of its own':
    'window.CustomEvent = function (type) { var event = document.createEvent("Event"); event.initEvent(type, true, true); return event; };',
  'adds to every object': 'Object.prototype.forEachKey = function (use) { for (var key in this) use(key); };',
  'adds to every array':
    'Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; }; Array.prototype.toJSON = function () { return "[" + this.map(JSON.stringify).join() + "]"; };',
  'has Array methods of its own':
    'Array.from = function (list) { return [].slice.call(list); }; Array.prototype.flat = function () { return [].concat.apply([], this); }; Array.prototype.find = function (test) { return this.filter(test)[0]; };',
  'binds by itself':
    'Function.prototype.bind = function (self) { var call = this, before = [].slice.call(arguments, 1); return function () { return call.apply(self, before.concat([].slice.call(arguments))); }; };',
  'has a Promise of its own':
    'var Native = Promise; window.Promise = function (start) { var promise = new Native(start); this.then = function (a, b) { return promise.then(a, b); }; this.catch = function (b) { return promise.then(undefined, b); }; }; Promise.resolve = function (value) { return new Promise(function (done) { done(value); }); }; Promise.reject = function (why) { return new Promise(function (done, fail) { fail(why); }); }; Promise.all = function (list) { return Native.all(list); };',
  'has a Promise that forgets': 'window.Promise = function () { this.then = this.catch = function () { return this; }; };',
  'sends by a fetch that never answers':
    'var native = fetch; window.fetch = function (url, options) { return options && options.method === "POST" ? new Promise(function () {}) : native(url, options); };',
  'sends by a fetch that throws at once':
    'var native = fetch; window.fetch = function (url, options) { if (options && options.method === "POST") throw new Error("blocked"); return native(url, options); };',
  'sends by a fetch that answers with a bare object':
    'var native = fetch; window.fetch = function (url, options) { return options && options.method === "POST" ? Promise.resolve({ok: true}) : native(url, options); };',
  'sends by a fetch whose body never ends':
    'var native = fetch; window.fetch = function (url, options) { return options && options.method === "POST" ? Promise.resolve({ok: true, status: 200, headers: new Headers(), text: function () { return new Promise(function () {}); }}) : native(url, options); };',
  'sends by itself and never says how it went':
    'addEventListener("lbb-signup-sending", function (event) { event.respondWith(new Promise(function () {})); });',
  'sends by a service worker that never answers': 'navigator.serviceWorker.register("/worker.js");',
  'has no AbortController': 'window.AbortController = function () { throw new Error("no"); };',
  'has random numbers of its own': 'Object.defineProperty(window, "crypto", {value: {}});',
  'has a FormData of its own': 'window.FormData = function () { this.fields = []; };',
  'has URLs of its own': 'window.URLSearchParams = function (query) { this.get = function () { return null; }; };',
  'freezes what browsers bring, as SES':
    '[Symbol, Symbol.prototype, Object, Object.prototype, Array, Array.prototype, Function.prototype, Promise, Promise.prototype].forEach(Object.freeze);',
  // The makers of MooTools (1.4.5 and 1.6 were tried) and Prototype.js (1.7.3) publish neither in npm: what they replace, in short.
  'has Element, Event, Request and Array.from of its own, as MooTools':
    '["Element", "Event", "Request"].forEach(function (name) { var own = function () {}; own.prototype = window[name].prototype; window[name] = own; }); Array.from = function (one) { return one == null ? [] : typeof one !== "string" && "length" in Object(one) ? [].slice.call(one) : [one]; }; Element.prototype.set = Element.prototype.get = function () { return this; };',
  'has Element and lists of its own, as Prototype.js':
    'var own = function () {}; own.prototype = Element.prototype; window.Element = own; Array.prototype.entries = function () { return this.slice(); }; Array.prototype.find = function (test) { return this.filter(test)[0]; }; Array.from = function (list) { return list ? [].slice.call(list) : []; };',
  'runs in a zone, as Angular (zone.js)': library('zone.js/bundles/zone.umd.js'),
  'is locked down (SES)': `${library('ses/dist/ses.umd.min.js')};lockdown();`,
  'writes JSON by itself': 'JSON.stringify = function () { throw new TypeError("cyclic"); };',
};

/** Pages on which it cannot be sent, and says so; on others nothing may be missing. */
const notSent = /^sends by|^has no AbortController|^has a FormData|^has random|^has URLs|^has a Promise that|^writes JSON/;

const FALLBACK = 'Ring på 12 34 56 78.';
const TAGS = ['lbb-activities', 'lbb-opening-hours', 'lbb-contact-card', 'lbb-volunteer-signup'];
const feed = JSON.stringify({
  version: 1,
  organizations: [{id: 'ribe', name: 'Frivilliggruppen Ribe'}],
  contacts: [{id: 'vagt', title: 'Vagten', channels: [{type: 'phone', value: '12 34 56 78'}]}],
  openingHours: [{id: 'hus', name: 'Huset', hours: [{byDay: ['MO', 'WE'], opens: '10:00', closes: '12:00'}]}],
  activities: [
    {id: 'sy', name: 'Sycafé', organization: 'ribe', access: 'by-arrangement'},
    {id: 'mad', name: 'Madklub', schedule: [{byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], startTime: '10:00', endTime: '23:00'}]},
  ],
  signup: {controller: 'Gruppen', contact: '12 34 56 78', purpose: 'At svare dig.', retention: 'Et år.', tasks: [{id: 'mad', name: 'Mad'}]},
});
const pageWith = (script: string) => `<!doctype html><html lang="da"><meta charset="utf-8"><title>Rude</title>
<script>${script}</script><script type="module" src="/lbb.js"></script>
${TAGS.map((tag) => `<${tag} src="/feed.json" action="/signup"><p>${FALLBACK}</p></${tag}>`).join('\n')}</html>`;

/** Keeps every signup waiting. */
const worker = `addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.request.method === 'POST' && event.respondWith(new Promise(() => {})));`;

let server: Server;
let browser: Browser;
before(async () => {
  server = createServer((request, response) => {
    const name = request.url!.replace(/[?#].*/, '');
    const send = (type: string, body: string | Buffer) => response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
    if (name === '/signup') {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      return void request.on('end', () => send('application/json', JSON.stringify({received: (JSON.parse(body) as {id: string}).id})));
    }
    if (name === '/feed.json') return send('application/json', feed);
    if (name === '/worker.js') return send('text/javascript', worker);
    if (name === '/page')
      return send('text/html', pageWith(Object.values(rude)[Number(new URL(request.url!, 'http://x').searchParams.get('n'))]!));
    const file = path.join('dist/cdn', path.posix.normalize(name));
    return name.endsWith('.js') && existsSync(file) ? send('text/javascript', readFileSync(file)) : response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {chrome} = (await import(pathToFileURL(path.resolve('scripts/test/chrome.mjs')).href)) as {chrome(): Promise<LaunchOptions>};
  browser = await puppeteer.launch(await chrome());
});
after(async () => {
  await browser.close();
  server.close();
});

/** Whether a selector finds something in an element within some milliseconds; asked from here, because the page's timers may be its own. */
async function seen(page: Page, tag: string, selector: string, timeout = 30_000): Promise<boolean> {
  for (const end = Date.now() + timeout; ; await sleep(100)) {
    if (await page.evaluate((tag, selector) => Boolean(document.querySelector(tag)!.shadowRoot?.querySelector(selector)), tag, selector))
      return true;
    if (Date.now() > end) return false;
  }
}
const inElement = <T>(page: Page, tag: string, use: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${String(use)})(document.querySelector(${JSON.stringify(tag)}).shadowRoot)`) as Promise<T>;
const isFallbackShown = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate((tag) => document.querySelector<HTMLElement>(`${tag} p`)!.offsetHeight > 0, tag);

const ready: Readonly<Record<string, string>> = {
  'lbb-activities': '.item',
  'lbb-opening-hours': '.root > *',
  'lbb-contact-card': '.root a[href^=tel]',
  'lbb-volunteer-signup': 'form .primary',
};

describe('on a page that', {concurrency: 4}, () => {
  for (const [n, words] of Object.keys(rude).entries())
    test(words, async () => {
      // A page of its own in every way: a service worker is for all of a site's pages.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      try {
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page?n=${n}`, {waitUntil: 'load'});
        const drawn: string[] = [];
        for (const tag of TAGS) {
          const isDrawn = await seen(page, tag, ready[tag]!);
          if (isDrawn) drawn.push(tag);
          assert.ok(isDrawn || (await isFallbackShown(page, tag)), `${tag} is drawn or leaves the fallback`);
          assert.ok(isDrawn || notSent.test(words), `${tag} is drawn`);
        }
        const isFramed = drawn.includes('lbb-activities') && (await seen(page, 'lbb-activities', '.line1 button'));
        assert.ok(isFramed || notSent.test(words), 'the list can be searched');
        if (isFramed) {
          await inElement(page, 'lbb-activities', (root) => root.querySelector<HTMLElement>('.line1 button')!.click());
          assert.ok(await seen(page, 'lbb-activities', '.panel .opt'), 'the search opens');
          await inElement(page, 'lbb-activities', (root) => root.querySelector<HTMLElement>('.title button')!.click());
          assert.ok(await seen(page, 'lbb-activities', '.more[id]'), 'a title opens');
          await inElement(page, 'lbb-activities', (root) => {
            const picker = root.querySelector<HTMLSelectElement>('.picker select')!;
            picker.value = 'ar';
            picker.dispatchEvent(new (Object.getPrototypeOf(MessageEvent) as typeof Event)('change'));
          });
          for (const tag of drawn)
            assert.ok(await seen(page, tag, '.root[lang=ar][dir=rtl]'), `${tag} speaks the language that was picked`);
        }
        if (drawn.includes('lbb-volunteer-signup')) {
          // That it ends is tried, not that a visitor waits for a minute.
          if (notSent.test(words))
            await page.evaluate(() => {
              const wait = window.setTimeout;
              window.setTimeout = ((act: () => void, milliseconds = 0) => wait(act, milliseconds / 10)) as typeof setTimeout;
            });
          await inElement(page, 'lbb-volunteer-signup', (root) => {
            root.querySelector<HTMLInputElement>('#name')!.value = 'Testperson';
            root.querySelector<HTMLInputElement>('#telephone')!.value = '12345678';
            root.querySelector<HTMLInputElement>('#age')!.checked = true;
            root.querySelector<HTMLButtonElement>('form .primary')!.click();
          });
          assert.ok(await seen(page, 'lbb-volunteer-signup', '#outcome, #summary', 180_000), 'sending ends');
          const end = await inElement(page, 'lbb-volunteer-signup', (root) => [
            Boolean(root.querySelector('form')),
            root.querySelector<HTMLInputElement>('#name')?.value,
            root.querySelector('.primary')?.getAttribute('aria-disabled'),
            root.querySelector('#outcome, #summary')!.textContent!.replace(/\s+/g, ' '),
          ]);
          assert.equal(end[0], notSent.test(words), 'sent, or said that it was not');
          if (end[0]) assert.deepEqual(end.slice(1, 3), ['Testperson', 'false']);
        }
      } finally {
        await context.close();
      }
    });
});
