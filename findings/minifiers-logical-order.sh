#!/bin/sh
# cssnano 7.1.9, csso 5.0.5, clean-css 5.3.3 (level 2) and esbuild 0.28.2 change which of two margins counts when one is written by
# the reading direction and one by the side: a page from right to left, or one from left to right, loses its indent or its stripe.
#
# Guess before it was tried: a minifier makes a style shorter and changes nothing of it. `margin-inline-start` and `margin-left` set the same
# margin where a page reads from left to right, and the one that comes last counts (CSS Logical Properties 1, §4),
# so neither may be moved past the other, as none is moved past a `margin-left`.
# Seen: all four make one shorthand of physical longhands, and put it behind or before the logical one that stood among them. cssnano
# and csso make one rule of two that hold the same two margins in different order. cssnano moves `border-inline-start` before
# `border`, and the stripe of a card is gone in every language. lightningcss 1.33.0 changes none of these. No warning.
# For us: the elements' styles stand in scripts, where no minifier for style sheets looks.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent clean-css@5.3.3 csso@5.0.5 cssnano@7.1.9 esbuild@0.28.2 lightningcss@1.33.0 postcss@8.5.33 puppeteer-core@24.43.1 @sparticuz/chromium@147.0.0
cat >try.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import CleanCSS from 'clean-css';
import {minify as csso} from 'csso';
import cssnano from 'cssnano';
import {transformSync} from 'esbuild';
import {transform} from 'lightningcss';
import postcss from 'postcss';
import puppeteer from 'puppeteer-core';
const styles = {
  'the indent of a list': ['padding-left', 'ul { padding: 0; padding-inline-start: 20px; padding-left: 2px }'],
  'a longhand among others': ['margin-left', 'ul { margin-left: 0; margin-inline-start: 20px; margin-top: 0; margin-right: 0; margin-bottom: 0 }'],
  'the first of two lists': ['margin-left', 'ul { margin-inline: 20px; margin-left: 0 } ol { margin-left: 0; margin-inline: 20px }'],
  'the second of two lists': ['margin-left', 'ol { margin-inline: 20px; margin-left: 0 } ul { margin-left: 0; margin-inline: 20px }'],
  'the stripe of a card': ['border-left-width', 'ul { border: 1px solid; border-inline-start: 20px solid; border-top: 2px solid }'],
};
const minifiers = {
  'as written': (css) => css,
  cssnano: async (css) => (await postcss([cssnano]).process(css, {from: undefined})).css,
  csso: (css) => csso(css).css,
  'clean-css': (css) => new CleanCSS({level: 2}).minify(css).styles,
  esbuild: (css) => transformSync(css, {loader: 'css', minify: true}).code.trim(),
  lightningcss: (css) => `${transform({filename: 'a.css', code: Buffer.from(css), minify: true}).code}`,
};
const browser = await puppeteer.launch({args: chromium.args, executablePath: await chromium.executablePath(), headless: 'shell'});
const page = await browser.newPage();
for (const [what, [left, css]] of Object.entries(styles)) {
  console.log(what);
  for (const [name, minify] of Object.entries(minifiers)) {
    const minified = await minify(css);
    const widths = [];
    for (const [direction, property] of [['ltr', left], ['rtl', left.replace('left', 'right')]]) {
      await page.setContent(`<!doctype html><html dir="${direction}"><style>${minified}</style><ul></ul>`);
      widths.push(await page.$eval('ul', (list, property) => getComputedStyle(list)[property], property));
    }
    console.log(`  ${name}: where lines begin ${widths[0]} from left to right, ${widths[1]} from right to left`);
  }
}
await browser.close();
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
the indent of a list
  as written: where lines begin 2px from left to right, 20px from right to left
  cssnano: where lines begin 2px from left to right, 0px from right to left
  csso: where lines begin 2px from left to right, 0px from right to left
  clean-css: where lines begin 20px from left to right, 20px from right to left
  esbuild: where lines begin 2px from left to right, 0px from right to left
  lightningcss: where lines begin 2px from left to right, 20px from right to left
a longhand among others
  as written: where lines begin 20px from left to right, 0px from right to left
  cssnano: where lines begin 0px from left to right, 0px from right to left
  csso: where lines begin 0px from left to right, 0px from right to left
  clean-css: where lines begin 0px from left to right, 0px from right to left
  esbuild: where lines begin 20px from left to right, 20px from right to left
  lightningcss: where lines begin 20px from left to right, 0px from right to left
the first of two lists
  as written: where lines begin 0px from left to right, 20px from right to left
  cssnano: where lines begin 0px from left to right, 20px from right to left
  csso: where lines begin 20px from left to right, 20px from right to left
  clean-css: where lines begin 0px from left to right, 20px from right to left
  esbuild: where lines begin 0px from left to right, 20px from right to left
  lightningcss: where lines begin 0px from left to right, 20px from right to left
the second of two lists
  as written: where lines begin 20px from left to right, 20px from right to left
  cssnano: where lines begin 0px from left to right, 20px from right to left
  csso: where lines begin 20px from left to right, 20px from right to left
  clean-css: where lines begin 20px from left to right, 20px from right to left
  esbuild: where lines begin 20px from left to right, 20px from right to left
  lightningcss: where lines begin 20px from left to right, 20px from right to left
the stripe of a card
  as written: where lines begin 20px from left to right, 20px from right to left
  cssnano: where lines begin 1px from left to right, 1px from right to left
  csso: where lines begin 20px from left to right, 20px from right to left
  clean-css: where lines begin 20px from left to right, 20px from right to left
  esbuild: where lines begin 20px from left to right, 20px from right to left
  lightningcss: where lines begin 20px from left to right, 20px from right to left
TXT
cmp seen.txt expected.txt
echo 'as described'
