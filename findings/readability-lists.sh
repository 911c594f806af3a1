#!/bin/sh
# @mozilla/readability 0.6.0 does not think a page worth reading whose text stands in lists, however long, though it reads it whole.
#
# Guess before it was tried: `isProbablyReaderable` (by such a test Firefox decides whether to offer its reader view) looks
# at how much text there is: a page that `parse` reads in full is probably readerable, whether each part is a <p> or
# the <p> of a list item.
# Seen: twenty paragraphs of 200 letters are, the same paragraphs in the items of one list are not: <p> within <li> is not
# counted. `parse` gives all of the text of both. One <article> around the list makes it readerable again.
# For us: the feed tool's HTML is a list, since it is one; what reader mode shows of it is whole, but a page that
# has nothing else may not be offered it.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @mozilla/readability@0.6.0 jsdom@26.1.0
cat >try.mjs <<'JS'
import {isProbablyReaderable, Readability} from '@mozilla/readability';
import {JSDOM} from 'jsdom';
const text = 'Vi mødes hver mandag i huset ved åen og drikker kaffe sammen, mens børnene laver lektier. '.repeat(3).slice(0, 200);
const parts = Array.from({length: 20}, (_, i) => `<p>${i} ${text}</p>`);
const list = `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`;
for (const [what, body] of Object.entries({paragraphs: parts.join(''), list, 'list in an article': `<article>${list}</article>`})) {
  const page = () => new JSDOM(`<!doctype html><title>Det sker</title><main><h1>Det sker hos os</h1>${body}</main>`).window.document;
  const read = new Readability(page()).parse();
  console.log(`${what}: readerable ${isProbablyReaderable(page())}, parts read ${read.content.match(/<p>/g).length}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
paragraphs: readerable true, parts read 20
list: readerable false, parts read 20
list in an article: readerable true, parts read 20
TXT
cmp seen.txt expected.txt
echo 'as described'
