#!/bin/sh
# Vite 8.3.8 with nothing configured (its CSS is minified by lightningcss 1.33.0) asks for a page's language where its author asked
# for its direction, and counts Kurmanji, which is written in Latin letters, among the languages from right to left.
#
# Guess before it was tried: `.arrow:dir(rtl)` goes through a build as it is, or at most beside something for older browsers.
# What it asks is the direction, from the `dir` attribute (Selectors 4, §"The Directionality Pseudo-class"), and the
# direction of `ku` is left to right (CLDR: likely ku-Latn-TR).
# Seen: `:dir(rtl)` is replaced by a list of nineteen languages, with `ku` and without `prs` (Dari). In Chromium, which knows `:dir()`,
# a page with lang="ku" dir="ltr" has its arrows turned round; one with lang="prs" dir="rtl" has them not.
# With a `cssTarget` that has `:dir()` (chrome120) it stays as it was written.
# For us: the elements set `dir` themselves, their styles are strings in the script, which such a build leaves alone, and the themes
# ask for no direction.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent vite@8.3.8 lightningcss@1.33.0 puppeteer-core@24.43.1 @sparticuz/chromium@147.0.0
echo '.arrow:dir(rtl) { rotate: 180deg }' >arrow.css
echo '<!doctype html><title>x</title><link rel="stylesheet" href="arrow.css">' >index.html
npx vite build --logLevel silent
echo "export default {build: {cssTarget: 'chrome120'}}" >newer.mjs
npx vite build --logLevel silent --config newer.mjs --outDir newer
cat >try.mjs <<'JS'
import {readdirSync, readFileSync} from 'node:fs';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
const browser = await puppeteer.launch({args: chromium.args, executablePath: await chromium.executablePath(), headless: 'shell'});
const page = await browser.newPage();
const builtIn = (folder) => `${folder}/assets/${readdirSync(`${folder}/assets`).find((name) => name.endsWith('.css'))}`;
const files = {written: 'arrow.css', built: builtIn('dist'), 'built for Chrome 120': builtIn('newer')};
for (const [name, file] of Object.entries(files)) {
  const css = readFileSync(file, 'utf8');
  console.log(`${name}: asks direction ${css.includes(':dir(rtl)')}, languages ${css.match(/:lang\(/g)?.length ?? 0}`);
  for (const attributes of ['lang="ar" dir="rtl"', 'lang="ku" dir="ltr"', 'lang="prs" dir="rtl"']) {
    await page.setContent(`<!doctype html><html ${attributes}><style>${css}</style><p class="arrow">→</p>`);
    const turned = await page.$eval('.arrow', (arrow) => getComputedStyle(arrow).rotate === '180deg');
    console.log(`  ${attributes}: ${turned ? 'turned' : 'not turned'}`);
  }
}
await browser.close();
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
written: asks direction true, languages 0
  lang="ar" dir="rtl": turned
  lang="ku" dir="ltr": not turned
  lang="prs" dir="rtl": turned
built: asks direction false, languages 19
  lang="ar" dir="rtl": turned
  lang="ku" dir="ltr": turned
  lang="prs" dir="rtl": not turned
built for Chrome 120: asks direction true, languages 0
  lang="ar" dir="rtl": turned
  lang="ku" dir="ltr": not turned
  lang="prs" dir="rtl": turned
TXT
cmp seen.txt expected.txt
echo 'as described'
