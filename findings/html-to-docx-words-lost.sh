#!/bin/sh
# html-to-docx 1.8.0 leaves out what stands in <time>, <bdi>, <abbr>, <small>, <q> and in custom elements, when a Word document is made.
#
# Guess before it was tried: an element that a converter does not know is its text, as it is for a browser that does not know it (HTML
# standard, §3.2.5: what an element holds is content like any other); at most its look is lost.
# Seen: in a paragraph or an item of a list, the text of inline elements that it does not know is gone, without a warning: "Mandag
# <time>19.00</time>–<time>21.00</time>" is "Mandag –" in the document. Words in <span>, <b>, <em> and <mark> stay.
# (mammoth 1.13.0 reads the document here.)
# For us: the feed tool's HTML marks times, addresses and languages, and loses them so; `lbb-feed html --one-line` is text and links.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent html-to-docx@1.8.0 mammoth@1.13.0
cat >try.cjs <<'JS'
const toDocx = require('html-to-docx');
const mammoth = require('mammoth');
const textOf = async (html) => (await mammoth.extractRawText({buffer: await toDocx(html)})).value.trim();
(async () => {
  console.log(await textOf('<p>Mandag <time datetime="19:00">19.00</time>–<time datetime="21:00">21.00</time></p>'));
  for (const tag of ['time', 'bdi', 'abbr', 'small', 'q', 'program-list', 'span', 'b', 'em', 'mark']) {
    const element = `<${tag}>19.00</${tag}>`;
    const [paragraph, item] = [await textOf(`<p>Kl. ${element} i salen</p>`), await textOf(`<ul><li>${element}</li></ul>`)];
    console.log(`${tag}: ${[paragraph, item].map((text) => (text.includes('19.00') ? 'there' : 'gone')).join(', ')}`);
  }
})();
JS
node try.cjs | tee seen.txt
cat >expected.txt <<'TXT'
Mandag –
time: gone, gone
bdi: gone, gone
abbr: gone, gone
small: gone, gone
q: gone, gone
program-list: gone, gone
span: there, there
b: there, there
em: there, there
mark: there, there
TXT
cmp seen.txt expected.txt
echo 'as described'
