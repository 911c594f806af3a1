#!/bin/sh
# html-minifier-terser 7.2.0 and html-minifier-next 6.2.11 run words together around prices, numbers, pictures and custom elements:
# "Entré: <data>50 kr.</data> for voksne" is "Entré:50 kr.for voksne".
#
# Guess before it was tried: collapseWhitespace makes one space of several, and takes those out that are not shown, at the ends of blocks. <data>, <output>, <meter> and
# <picture> are phrasing content, as <time> and <span> are (HTML standard, §3.2.5.2.5), and an element that a minifier does not know is inline, since all
# browsers show it so (its `display` is `inline`); a space beside one is shown.
# Seen: an inline element is one that is on a list. <data>, <picture> and every custom element are not on either's, and <output> and <meter> not on the first's: both
# spaces are gone. <time> is on both. html-minifier-next's manual has an option for names of custom elements, inlineCustomElements, html-minifier-terser's
# does not name one. No warning. @minify-html/node 0.18.1, @swc/html 1.16.22, htmlnano 3.5.1 and rehype-preset-minify 7.0.1 keep the spaces.
# For us: the feed tool's HTML says the same before and after, since what stands within its lines is <time>, <bdi>, <span> and <a>.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent html-minifier-terser@7.2.0 html-minifier-next@6.2.11 @minify-html/node@0.18.1 @swc/html@1.16.22 htmlnano@3.5.1 posthtml@0.16.7 rehype@13.0.2 rehype-preset-minify@7.0.1 jsdom@26.1.0
cat >try.mjs <<'JS'
import minifyHtml from '@minify-html/node';
import swc from '@swc/html';
import {minify as next} from 'html-minifier-next';
import {minify as terser} from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import {JSDOM} from 'jsdom';
import {rehype} from 'rehype';
import preset from 'rehype-preset-minify';
const makers = {
  'html-minifier-terser': (html) => terser(html, {collapseWhitespace: true}),
  'html-minifier-next': (html) => next(html, {collapseWhitespace: true}),
  '@minify-html/node': (html) => minifyHtml.minify(Buffer.from(html), {}).toString(),
  '@swc/html': (html) => swc.minifySync(html, {}).code,
  htmlnano: async (html) => (await htmlnano.process(html, {skipConfigLoading: true, minifyCss: false, minifyJs: false, minifySvg: false})).html,
  rehype: async (html) => String(await rehype().use(preset).process(html)),
};
const texts = [
  '<p>Entré: <data value="50">50 kr.</data> for voksne</p>',
  '<p>I alt <output>3</output> pladser</p>',
  '<p>Ledige: <meter value="3" max="12">3 af 12</meter> pladser</p>',
  '<p>Indgang <picture><img src="dor.png" alt="ved døren"></picture> mod åen</p>',
  '<p>Vi har <open-now>åbent</open-now> til 19</p>',
  '<p>Mandag <time>19.00</time> i huset</p>',
];
for (const text of texts) {
  console.log(text);
  for (const [name, make] of Object.entries(makers)) {
    const html = await make(`<!doctype html><html lang="da"><head><title>Nyt</title></head><body>${text}</body></html>`);
    console.log(`  ${name}: ${new JSDOM(html).window.document.querySelector('p').textContent}`);
  }
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
<p>Entré: <data value="50">50 kr.</data> for voksne</p>
  html-minifier-terser: Entré:50 kr.for voksne
  html-minifier-next: Entré:50 kr.for voksne
  @minify-html/node: Entré: 50 kr. for voksne
  @swc/html: Entré: 50 kr. for voksne
  htmlnano: Entré: 50 kr. for voksne
  rehype: Entré: 50 kr. for voksne
<p>I alt <output>3</output> pladser</p>
  html-minifier-terser: I alt3pladser
  html-minifier-next: I alt 3 pladser
  @minify-html/node: I alt 3 pladser
  @swc/html: I alt 3 pladser
  htmlnano: I alt 3 pladser
  rehype: I alt 3 pladser
<p>Ledige: <meter value="3" max="12">3 af 12</meter> pladser</p>
  html-minifier-terser: Ledige:3 af 12pladser
  html-minifier-next: Ledige: 3 af 12 pladser
  @minify-html/node: Ledige: 3 af 12 pladser
  @swc/html: Ledige: 3 af 12 pladser
  htmlnano: Ledige: 3 af 12 pladser
  rehype: Ledige: 3 af 12 pladser
<p>Indgang <picture><img src="dor.png" alt="ved døren"></picture> mod åen</p>
  html-minifier-terser: Indgangmod åen
  html-minifier-next: Indgangmod åen
  @minify-html/node: Indgang  mod åen
  @swc/html: Indgang  mod åen
  htmlnano: Indgang  mod åen
  rehype: Indgang  mod åen
<p>Vi har <open-now>åbent</open-now> til 19</p>
  html-minifier-terser: Vi haråbenttil 19
  html-minifier-next: Vi haråbenttil 19
  @minify-html/node: Vi har åbent til 19
  @swc/html: Vi har åbent til 19
  htmlnano: Vi har åbent til 19
  rehype: Vi har åbent til 19
<p>Mandag <time>19.00</time> i huset</p>
  html-minifier-terser: Mandag 19.00 i huset
  html-minifier-next: Mandag 19.00 i huset
  @minify-html/node: Mandag 19.00 i huset
  @swc/html: Mandag 19.00 i huset
  htmlnano: Mandag 19.00 i huset
  rehype: Mandag 19.00 i huset
TXT
cmp seen.txt expected.txt
echo 'as described'
