// npm run pictures: the demo pages as pictures, named by page, state, language, theme and width, into pictures/ (ignored by git).
// Usage: node test/tools/pictures.mjs [part of a name ...]
import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {chrome} from '../../scripts/test/chrome.mjs';

const wanted = process.argv.slice(2);
const pages = ['esbjerg', 'aalborg', 'lejre', 'roede-kors', 'kalendere', 'aabningstider', 'kontakt', 'bliv-frivillig'];
const shots = [
  ...pages.flatMap((page) => [320, 768, 1280].map((width) => ({page, width}))),
  ...['ar', 'ti', 'uk', 'en'].flatMap((language) => [320, 1280].map((width) => ({page: 'esbjerg', width, language}))),
  {page: 'esbjerg', width: 240},
  {page: 'esbjerg', width: 1280, state: 'dark'},
  {page: 'esbjerg', width: 1280, state: 'forced-colors'},
  {page: 'esbjerg', width: 768, state: 'text-200'},
  {page: 'esbjerg', width: 768, state: 'print'},
  {page: 'esbjerg', width: 320, state: 'failed'},
  {page: 'esbjerg', width: 768, state: 'failed'},
  {page: 'esbjerg', width: 768, state: 'fallback'},
  {page: 'esbjerg', width: 768, state: 'loading'},
  {page: 'esbjerg', width: 768, state: 'empty'},
  ...['aabningstider', 'kontakt'].flatMap((page) => [
    ...['ar', 'ti', 'uk', 'en'].flatMap((language) => [320, 960].map((width) => ({page, width, language}))),
    {page, width: 240},
    ...['dark', 'forced-colors', 'text-200', 'print'].map((state) => ({page, width: 960, state})),
    // What a visitor sees when no feed can be read: the page's own words, or ours alone.
    ...['fallback', 'failed'].flatMap((state) => [
      ...['da', 'ar'].flatMap((language) => [260, 360, 1280].map((width) => ({page, width, state, language}))),
      {page, width: 360, state, look: 'dark'},
    ]),
  ]),
  // The sign for a Dane, and what a card shows when it is asked.
  ...['da', 'ar', 'ti'].flatMap((language) => [240, 390, 960].map((width) => ({page: 'kontakt', width, language, state: 'sign'}))),
  {page: 'kontakt', width: 390, state: 'code'},
  // Hours have states that a day does not show: the page's clock stands still at these moments (in UTC).
  ...[
    ['open', '2026-11-30T19:42:00Z'],
    ['holiday', '2027-05-17T10:00:00Z'],
    ['unsure', '2028-05-01T10:00:00Z'],
  ].flatMap(([state, now]) =>
    ['da', 'ar', 'ti'].flatMap((language) => [320, 960].map((width) => ({page: 'aabningstider', width, state, now, language}))),
  ),
  ...[240, 320, 768, 1280].map((width) => ({page: 'esbjerg', width, open: 'aabent-hus'})),
  ...['ar', 'ti'].flatMap((language) => [320, 1280].map((width) => ({page: 'esbjerg', width, language, open: 'aabent-hus'}))),
  ...['dark', 'forced-colors', 'text-200', 'print'].map((state) => ({page: 'esbjerg', width: 768, state, open: 'aabent-hus'})),
  {page: 'esbjerg', width: 768, state: 'calendar', open: 'faellesspisning'},
  {page: 'esbjerg', width: 768, state: 'paper', open: 'aabent-hus'},
  ...['da', 'ar'].map((language) => ({page: 'esbjerg', width: 794, language, state: 'paper-list'})),
  ...['filters', 'none-fits', 'topics', 'compact', 'alone'].flatMap((state) =>
    [320, 960].map((width) => ({page: 'esbjerg', width, state})),
  ),
  ...['neutral', 'designsystem', 'warm', 'dark'].flatMap((theme) =>
    [390, 1280].map((width) => ({page: 'temaer', width, theme, state: theme})),
  ),
  {page: 'aalborg', width: 768, open: 'gennemgangsboliger'},
  {page: 'lejre', width: 768, open: 'samtalecafe'},
  {page: 'roede-kors', width: 768, open: 'vaerested'},
  ...['da', 'ar'].flatMap((language) => [260, 360, 768, 1280].map((width) => ({page: 'bliv-frivillig', width, language}))),
  ...['ti', 'uk', 'en'].flatMap((language) => [320, 960].map((width) => ({page: 'bliv-frivillig', width, language}))),
  ...['dark', 'forced-colors', 'text-200', 'print', 'fallback', 'failed'].map((state) => ({page: 'bliv-frivillig', width: 768, state})),
  ...['errors', 'guard', 'nudge', 'refused', 'received', 'mail', 'handed'].flatMap((state) =>
    ['da', 'ar'].flatMap((language) => [260, 360, 768].map((width) => ({page: 'bliv-frivillig', width, state, language}))),
  ),
  // Text at 200 %, forced colours and dark ground where there is something to say.
  ...['errors', 'refused', 'received'].flatMap((state) =>
    ['dark', 'forced-colors', 'text-200'].map((look) => ({page: 'bliv-frivillig', width: 768, state, look})),
  ),
  ...['index', 'byg', 'lbb-activities', 'udseende', 'koder', 'virker-det-her'].flatMap((page) =>
    [360, 1280].map((width) => ({page, width})),
  ),
];
const nameOf = ({page, width, language = 'da', state = 'plain', look, open}) =>
  `${page}${open ? `-open-${open}` : ''}-${state}${look ? `-${look}` : ''}-${language}-${width}`;

const server = await createServer({server: {port: 0, host: '127.0.0.1'}, logLevel: 'error', ...globalThis.viteExtra});
await server.listen();
const base = `http://127.0.0.1:${server.httpServer.address().port}/demo/`;
const browser = await puppeteer.launch(await chrome().then((options) => ({...options, args: [...options.args, '--lang=da']})));
mkdirSync('pictures', {recursive: true});

for (const shot of shots) {
  const name = nameOf(shot);
  if (wanted.length && !wanted.some((part) => name.includes(part))) continue;
  const page = await browser.newPage();
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && console.log(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
  const looks = [shot.state, shot.look];
  // Large text makes pages longer than a picture can be.
  await page.setViewport({width: shot.width, height: 900, deviceScaleFactor: looks.includes('text-200') ? 1 : 2});
  if (looks.includes('forced-colors')) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  }
  if (['print', 'paper', 'paper-list'].includes(shot.state)) await page.emulateMediaType('print');
  const faults = {failed: [404, ''], fallback: [404, ''], loading: [], empty: [200, '{"version":1,"activities":[]}']}[shot.state];
  if (faults) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('/demo/feeds/')) return request.continue();
      const [status, body] = faults;
      if (status) request.respond({status, body, contentType: 'application/json'});
    });
  }
  if (shot.now)
    await page.evaluateOnNewDocument((now) => {
      Date.now = () => now;
    }, Date.parse(shot.now));
  const asked = Object.entries({'lbb-lang': shot.language, theme: shot.theme}).filter(([, value]) => value);
  await page.goto(`${base}${shot.page}.html?${new URLSearchParams(asked)}`, {waitUntil: 'domcontentloaded'});
  await page.evaluate(
    async ({state, language, open, looks}) => {
      if (language) document.documentElement.lang = language;
      if (language === 'ar') document.documentElement.dir = 'rtl';
      if (looks.includes('dark')) document.body.className = 'dark';
      if (looks.includes('text-200')) document.documentElement.style.fontSize = '200%';
      for (const element of document.querySelectorAll('lbb-activities, lbb-opening-hours, lbb-contact-card, lbb-volunteer-signup')) {
        if (['failed', 'loading', 'empty'].includes(state)) element.replaceChildren();
        await customElements.whenDefined(element.localName);
        await (state === 'loading' ? new Promise((resolve) => setTimeout(resolve, 500)) : element.updateComplete);
      }
      const list = document.querySelector('lbb-activities');
      if (['topics', 'compact'].includes(state)) list.view = state;
      if (state === 'alone') list.for = 'aabent-hus';
      if (['filters', 'none-fits', 'paper-list'].includes(state)) {
        const {shadowRoot} = list;
        if (state === 'paper-list') {
          window.print = () => {};
          [...shadowRoot.querySelectorAll('.tool')].at(-1).click();
        }
        if (state === 'filters') shadowRoot.querySelector('.line1 button').click();
        if (state === 'none-fits') {
          const search = shadowRoot.querySelector('input[type=search]');
          search.value = 'elefant';
          search.dispatchEvent(new Event('input'));
        }
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      await list?.updateComplete;
      if (!open) return;
      const seen = async (selector, root) => {
        for (;;) {
          const found = root.querySelector(selector);
          if (found) return found;
          await new Promise(requestAnimationFrame);
        }
      };
      const {shadowRoot} = document.querySelector('lbb-activities');
      location.hash = `#lbb-${open}`;
      const buttons = (await seen('.acts-row', shadowRoot)).querySelectorAll('button');
      if (state === 'calendar') {
        shadowRoot.querySelector('.acts-row [aria-expanded]').click();
        await seen('.panel', shadowRoot);
      }
      if (state === 'paper') {
        window.print = () => {};
        buttons[buttons.length - 2].click();
        await seen('.lbb-print', document);
      }
      scrollTo(0, 0);
      await new Promise((resolve) => setTimeout(resolve, 300)); // words of another language arrive
    },
    {state: shot.state, language: shot.language, open: shot.open, looks},
  );
  if (shot.state === 'sign' || shot.state === 'code')
    await page.evaluate((isSign) => {
      const {shadowRoot} = document.querySelector('lbb-contact-card');
      shadowRoot.querySelector(isSign ? '.go .btn' : '.go .act:last-child').click();
      return new Promise((resolve) => setTimeout(resolve, 500));
    }, shot.state === 'sign');
  if (['errors', 'guard', 'nudge', 'refused', 'received', 'mail', 'handed'].includes(shot.state))
    await page.evaluate(async (state) => {
      const element = document.querySelector('lbb-volunteer-signup');
      const form = element.shadowRoot.querySelector('form');
      const type = (field, text) => {
        form.elements[field].value = text;
        form.elements[field].dispatchEvent(new Event('input', {bubbles: true}));
      };
      const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
      type('telephone', state === 'errors' ? '123' : '12 34 56 78');
      if (state === 'guard') type('message', 'Jeg vil gerne hjælpe med lektier. 010190-1234');
      if (state === 'nudge') type('message', 'Jeg har været syg, men nu vil jeg gerne hjælpe.');
      if (state === 'mail') element.action = 'mailto:ribe@frivillig.example';
      element.addEventListener('lbb-signup-sending', (event) => {
        if (state === 'received' || state === 'refused')
          event.respondWith(state === 'received' ? Promise.resolve() : Promise.reject(new Error('nej')));
        if (state === 'handed') event.preventDefault();
      });
      addEventListener('click', (event) => event.composedPath()[0].protocol === 'mailto:' && event.preventDefault());
      if (!['errors', 'guard', 'nudge'].includes(state)) {
        type('name', 'Testperson');
        if (state === 'mail') type('message', 'أريد المساعدة. '.repeat(20));
        form.elements.age.click();
        await settled();
      }
      if (!['guard', 'nudge'].includes(state)) form.requestSubmit();
      await settled();
      document.activeElement.blur();
      scrollTo(0, 0);
    }, shot.state);
  await page.screenshot({path: `pictures/${name}.png`, fullPage: shot.state !== 'sign'});
  console.log(`pictures/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
