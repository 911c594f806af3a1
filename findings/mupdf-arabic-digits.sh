#!/bin/sh
# mupdf 1.28.1 reads Arabic digits of a PDF from back to front: the year ٢٠٢٧ (2027) comes out as ٧٢٠٢ (7202), a telephone number backwards.
#
# Guess before it was tried: numbers are written from left to right within Arabic, whichever digits they have (Unicode, UAX #9: the class AN is
# laid out from left to right), so that the text of a PDF has them with the first digit first, as its words come with their first letter first.
# Seen: a run of digits from U+0660 on is turned round as if it were a word: 2027 is 7202, 19:30 is 03:91, and in the telephone number 12 34 56 78
# it is 87 65 43 21, each digit in the wrong place. Digits that Persian and Pashto write (from U+06F0) and Danish ones come out right.
# pdfjs-dist 5.4.394 has all three right in the same file, which Chromium printed. No warning.
# For us: telephone numbers and times have Danish digits in every language.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent mupdf@1.28.1 pdfjs-dist@5.4.394 puppeteer-core@24.43.1 @sparticuz/chromium@147.0.0 dejavu-fonts-ttf@2.37.3
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs';
import chromium from '@sparticuz/chromium';
import {Document} from 'mupdf';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';
const font = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf').toString('base64');
const digits = {Danish: 0x30, Arabic: 0x660, Persian: 0x6f0};
const numbers = ['2027', '19:30', '12345678', '12 34 56 78'];
const browser = await puppeteer.launch({args: chromium.args, executablePath: await chromium.executablePath(), headless: 'shell'});
const page = await browser.newPage();
for (const [language, zero] of Object.entries(digits)) {
  const lines = numbers.map((number) => number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))));
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>@font-face { font-family: f; src: url(data:font/ttf;base64,${font}) } p { font: 16px f }</style>${lines.map((line) => `<p><bdi dir="ltr">${line}</bdi></p>`).join('')}`);
  await page.evaluate(() => document.fonts.ready);
  const pdf = new Uint8Array(await page.pdf());
  const plain = (text) => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0) & 15)).split(/\n+/).map((line) => line.trim()).filter(Boolean).join(' | ');
  console.log(`${language}, mupdf: ${plain(Document.openDocument(pdf, 'application/pdf').loadPage(0).toStructuredText().asText())}`);
  const {items} = await (await (await getDocument({data: pdf, verbosity: 0}).promise).getPage(1)).getTextContent();
  console.log(`${language}, pdf.js: ${plain(items.map(({str, hasEOL}) => str + (hasEOL ? '\n' : '')).join(''))}`);
}
await browser.close();
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
Danish, mupdf: 2027 | 19:30 | 12345678 | 12 34 56 78
Danish, pdf.js: 2027 | 19:30 | 12345678 | 12 34 56 78
Arabic, mupdf: 7202 | 03:91 | 87654321 | 87 65 43 21
Arabic, pdf.js: 2027 | 19:30 | 12345678 | 12 34 56 78
Persian, mupdf: 2027 | 19:30 | 12345678 | 12 34 56 78
Persian, pdf.js: 2027 | 19:30 | 12345678 | 12 34 56 78
TXT
cmp seen.txt expected.txt
echo 'as described'
