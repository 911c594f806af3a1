#!/bin/sh
# Paged.js 0.4.3 prints the first page of what stands in an element's shadow root, and leaves the rest out without a word.
#
# Guess before it was tried: a list of 120 lines in a custom element takes as many pages as it needs, as it does when the browser
# itself prints (CSS Fragmentation 3 breaks boxes between their lines, whichever tree they come from).
# Seen: Paged.js measures and breaks the nodes of the page's own tree only. The element is one node to it, is laid on one page and
# cut at its foot: 25 lines of 120 are printed. What follows comes on the next page, so nothing looks amiss; no
# error, no warning. The same list in the page's own tree has all its lines.
# For us: the browser's own print has the whole list; for a booklet made with Paged.js, `lbb-feed html` writes the list as plain HTML.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent pagedjs@0.4.3 pdfjs-dist@5.4.394 puppeteer-core@24.43.1 @sparticuz/chromium@147.0.0
cat >try.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';
const browser = await puppeteer.launch({args: chromium.args, executablePath: await chromium.executablePath(), headless: 'shell'});
const lines = Array.from({length: 120}, (_, index) => `<li>Aktivitet ${index + 1}.</li>`).join('');
const lists = {
  'in the page': `<div><ul>${lines}</ul></div>`,
  'in a shadow root': '<program-list></program-list>',
};
for (const [where, list] of Object.entries(lists))
  for (const printer of ['the browser', 'Paged.js']) {
    const page = await browser.newPage();
    page.on('console', (message) => console.log(`console: ${message.text()}`));
    await page.setContent(`<!doctype html><title>Program</title><style>@page { size: A5; margin: 2cm }</style><h1>Program</h1>${list}<p>Ring til os</p>`);
    await page.evaluate((html) => {
      class ProgramList extends HTMLElement {
        connectedCallback() {
          if (!this.shadowRoot) this.attachShadow({mode: 'open'}).innerHTML = html;
        }
      }
      customElements.define('program-list', ProgramList);
      window.PagedConfig = {auto: false};
    }, `<ul>${lines}</ul>`);
    if (printer === 'Paged.js') {
      await page.addScriptTag({path: 'node_modules/pagedjs/dist/paged.polyfill.js'});
      await page.evaluate(() => window.PagedPolyfill.preview());
    }
    const pdf = await getDocument({data: new Uint8Array(await page.pdf({preferCSSPageSize: true})), verbosity: 0}).promise;
    let text = '';
    for (let number = 1; number <= pdf.numPages; number++)
      for (const {str} of (await (await pdf.getPage(number)).getTextContent()).items) text += str;
    console.log(`${where}, ${printer}: ${new Set(text.match(/Aktivitet \d+\./g)).size} of 120 lines, the text behind them ${text.includes('Ring til os')}`);
  }
await browser.close();
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
in the page, the browser: 120 of 120 lines, the text behind them true
in the page, Paged.js: 120 of 120 lines, the text behind them true
in a shadow root, the browser: 120 of 120 lines, the text behind them true
in a shadow root, Paged.js: 25 of 120 lines, the text behind them true
TXT
cmp seen.txt expected.txt
echo 'as described'
