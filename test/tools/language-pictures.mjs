// Every element in every language as pictures, several languages side by side, into pictures/languages/ (ignored by git): details
// and filters open, the form with its faults, the list on paper. Names what stands out of its element.
// Usage: node test/tools/language-pictures.mjs [part of a name ...]
import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {importSource} from '../../scripts/files.mjs';
import {chrome} from '../../scripts/test/chrome.mjs';

const {languages} = await importSource('src/text/interface-languages.ts');
const wanted = process.argv.slice(2);
const SIDE_BY_SIDE = 4;
const pages = {
  esbjerg: 'lbb-activities',
  aabningstider: 'lbb-opening-hours',
  kontakt: 'lbb-contact-card',
  'bliv-frivillig': 'lbb-volunteer-signup',
};
const shots = [
  ...Object.keys(pages).flatMap((page) => [390, 1000].map((width) => ({page, width}))),
  {page: 'esbjerg', width: 794, isPaper: true},
];

/** In the page: opens what opens, and waits until it is drawn. */
async function openAll(name, isPaper) {
  const until = async (found) => {
    for (;;) {
      const value = found();
      if (value) return value;
      await new Promise(requestAnimationFrame);
    }
  };
  const element = document.querySelector(name);
  await customElements.whenDefined(name);
  await element.updateComplete;
  const find = (selector) => element.shadowRoot.querySelector(selector);
  if (isPaper) {
    window.print = () => {};
    (await until(() => [...element.shadowRoot.querySelectorAll('.tool')].at(-1))).click();
    await until(() => document.querySelector('.lbb-print'));
  } else if (name === 'lbb-activities') {
    (await until(() => find('.line1 button'))).click();
    await until(() => find('.find .panel'));
    location.hash = '#lbb-aabent-hus';
    await until(() => find('.acts-row'));
  } else if (name === 'lbb-volunteer-signup') {
    const form = await until(() => find('form'));
    form.elements.telephone.value = '123';
    form.elements.telephone.dispatchEvent(new Event('input', {bubbles: true}));
    form.requestSubmit();
    await until(() => find('#summary'));
  }
  await element.updateComplete;
  await document.fonts.ready;
}

/** In the page: what stands out of its element by more than a pixel, by class. */
function overflowing() {
  const found = new Set();
  for (const element of document.querySelectorAll('lbb-activities, lbb-opening-hours, lbb-contact-card, lbb-volunteer-signup')) {
    const box = element.getBoundingClientRect();
    for (const part of element.shadowRoot.querySelectorAll('.root *')) {
      if (part.closest('.vh, svg, select')) continue;
      const {left, right, width} = part.getBoundingClientRect();
      if (width && (left < box.left - 1 || right > box.right + 1)) found.add(`${element.localName} ${part.localName}.${part.className}`);
    }
  }
  return [...found];
}

const server = await createServer({server: {port: 0, host: '127.0.0.1'}, logLevel: 'error'});
await server.listen();
const base = `http://127.0.0.1:${server.httpServer.address().port}/demo/`;
const browser = await puppeteer.launch(await chrome());
mkdirSync('pictures/languages', {recursive: true});
const page = await browser.newPage();

for (const {page: of, width, isPaper} of shots) {
  for (let first = 0; first < languages.length; first += SIDE_BY_SIDE) {
    const some = languages.slice(first, first + SIDE_BY_SIDE).map(({tag}) => tag);
    const name = `${isPaper ? 'paper' : of}-${width}-${some.join('-')}`;
    if (wanted.length && !wanted.some((part) => name.includes(part))) continue;
    const pictures = [];
    for (const tag of some) {
      await page.setViewport({width, height: 900});
      await page.emulateMediaType(isPaper ? 'print' : 'screen');
      await page.goto(`${base}${of}.html?lbb-lang=${tag}`, {waitUntil: 'load'});
      await page.evaluate(openAll, pages[of], isPaper);
      for (const part of await page.evaluate(overflowing)) console.log(`${name} ${tag}: ${part}`);
      pictures.push(await page.screenshot({fullPage: true, encoding: 'base64'}));
    }
    await page.emulateMediaType('screen');
    await page.setViewport({width: Math.min(width, 500) * some.length, height: 900});
    await page.setContent(
      `<body style="margin:0;display:flex;align-items:start">${pictures.map((one) => `<img style="width:${100 / some.length}%" src="data:image/png;base64,${one}">`).join('')}`,
    );
    await page.screenshot({path: `pictures/languages/${name}.png`, fullPage: true});
    console.log(`pictures/languages/${name}.png`);
  }
}
await browser.close();
await server.close();
