#!/bin/sh
# fontmin 2.0.3 makes a font smaller in which Arabic, Sorani and Pashto letters stand apart from each other.
#
# Guess before it was tried: a font cut down to the letters of a text (`Fontmin.glyph({text})`, "compress ttf by glyph") shows
# that text as the whole font does. Which form a letter has between others stands in the font's table GSUB (OpenType), so it is kept.
# Seen: the tables GSUB, GPOS and GDEF are gone, and with them the joined forms: each letter has the form it has alone, as if a Danish
# word were spelled out, and the text is wider. Danish looks the same, so it is not seen by who tries it in Danish. No warning.
# subset-font 2.9.0 (HarfBuzz) keeps them, and the width.
# For us: the elements bring no font.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent fontmin@2.0.3 subset-font@2.9.0 dejavu-fonts-ttf@2.37.3 puppeteer-core@24.43.1 @sparticuz/chromium@147.0.0
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs';
import chromium from '@sparticuz/chromium';
import Fontmin from 'fontmin';
import puppeteer from 'puppeteer-core';
import subsetFont from 'subset-font';
const file = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
const texts = {Danish: 'Åbent hus', Arabic: 'مقهى اللغة', Sorani: 'کاتەکانی کردنەوە', Pashto: 'د ژبې کافي'};
const whole = readFileSync(file);
const byFontmin = (text) =>
  new Promise((resolve, reject) => new Fontmin().src(file).use(Fontmin.glyph({text})).run((error, files) => (error ? reject(error) : resolve(files[0].contents))));
const tables = (font) => Array.from({length: font.readUInt16BE(4)}, (_, index) => font.toString('latin1', 12 + 16 * index, 16 + 16 * index));
const browser = await puppeteer.launch({args: chromium.args, executablePath: await chromium.executablePath(), headless: 'shell'});
const page = await browser.newPage();
for (const [language, text] of Object.entries(texts)) {
  const fonts = {whole, 'subset-font': await subsetFont(whole, text, {targetFormat: 'sfnt'}), fontmin: Buffer.from(await byFontmin(text))};
  const seen = [];
  for (const [name, font] of Object.entries(fonts)) {
    await page.setContent(`<!doctype html><style>@font-face { font-family: cut; src: url(data:font/ttf;base64,${font.toString('base64')}) } p { font: 100px cut; display: inline-block }</style><p>${text}</p>`);
    await page.evaluate(() => document.fonts.ready);
    const width = await page.$eval('p', (line) => Math.round(line.getBoundingClientRect().width));
    seen.push(`${name} ${width} px${tables(font).includes('GSUB') ? '' : ', no GSUB'}`);
  }
  console.log(`${language}: ${seen.join('; ')}`);
}
await browser.close();
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
Danish: whole 507 px; subset-font 507 px; fontmin 507 px, no GSUB
Arabic: whole 459 px; subset-font 459 px; fontmin 587 px, no GSUB
Sorani: whole 710 px; subset-font 710 px; fontmin 784 px, no GSUB
Pashto: whole 477 px; subset-font 477 px; fontmin 628 px, no GSUB
TXT
cmp seen.txt expected.txt
echo 'as described'
