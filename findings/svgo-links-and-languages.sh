#!/bin/sh
# svgo 4.1.0, with nothing configured, takes the links, the languages and the roles out of a drawing: a map of places leads nowhere.
#
# Guess before it was tried: the default plugins take out what a reader does not see or use. `href` without `xlink:` is how SVG 2 writes a link
# (chapter 16; all browsers of today know it), `lang` says of any element which language it is in, and `role` is there for screen
# readers (chapter 5).
# Seen: <a href> is an <a> without an address, whether it dials or leads to a page.
# `lang` and `role` are gone, so that Arabic is read out by a Danish voice. xlink:href, xml:lang (but for the root's), aria-label, tabindex, the href
# of <use> and <image>, and direction stay. No warning.
# For us: the elements' icons are drawn without links and words.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent svgo@4.1.0
cat >try.mjs <<'JS'
import {optimize} from 'svgo';
const drawing = (inside, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes} viewBox="0 0 99 99">${inside}</svg>`;
const parts = [
  '<a href="/vindrosen"><text y="9">Vindrosen</text></a>',
  '<a href="tel:+4512345678" aria-label="Ring"><text y="9">12 34 56 78</text></a>',
  '<a xlink:href="/vindrosen"><text y="9">Vindrosen</text></a>',
  '<text lang="ar" y="9" direction="rtl" tabindex="0">مرحبا</text>',
  '<text xml:lang="ar" y="9">مرحبا</text>',
  '<text y="9" role="heading" aria-level="2">Ribe</text>',
  '<path id="a" d="M0 0h9v9z"/><use href="#a" x="9"/><use href="#a" x="19"/>',
  '<image href="kort.png" width="9" height="9"/>',
];
for (const part of parts) {
  const optimized = optimize(drawing(part)).data;
  console.log(part, '=>', optimized.slice(optimized.indexOf('>') + 1, -'</svg>'.length));
}
console.log(optimize(drawing('<text y="9">Velkommen</text>', ' lang="da" xml:lang="da" role="img" aria-label="Kort"')).data);
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
<a href="/vindrosen"><text y="9">Vindrosen</text></a> => <a><text y="9">Vindrosen</text></a>
<a href="tel:+4512345678" aria-label="Ring"><text y="9">12 34 56 78</text></a> => <a aria-label="Ring"><text y="9">12 34 56 78</text></a>
<a xlink:href="/vindrosen"><text y="9">Vindrosen</text></a> => <a xlink:href="/vindrosen"><text y="9">Vindrosen</text></a>
<text lang="ar" y="9" direction="rtl" tabindex="0">مرحبا</text> => <text y="9" direction="rtl" tabindex="0">مرحبا</text>
<text xml:lang="ar" y="9">مرحبا</text> => <text xml:lang="ar" y="9">مرحبا</text>
<text y="9" role="heading" aria-level="2">Ribe</text> => <text y="9" aria-level="2">Ribe</text>
<path id="a" d="M0 0h9v9z"/><use href="#a" x="9"/><use href="#a" x="19"/> => <path id="a" d="M0 0h9v9z"/><use x="9" href="#a"/><use x="19" href="#a"/>
<image href="kort.png" width="9" height="9"/> => <image width="9" height="9" href="kort.png"/>
<svg xmlns="http://www.w3.org/2000/svg" aria-label="Kort" viewBox="0 0 99 99"><text y="9">Velkommen</text></svg>
TXT
cmp seen.txt expected.txt
echo 'as described'
