#!/bin/sh
# xliff 6.4.0 (npm) writes line breaks into the very sentences it has read, and forgets which of them nobody has read over.
#
# Guess before it was tried: `jsToXliff12(await xliff12ToJs(text))`, with nothing changed in between, gives the same sources
# and targets, since what stands between a target's tags is the text itself (XLIFF 1.2, 2.4: it may be mixed with <x/>).
# Seen: a target with a placeholder is laid out like a list of elements: "Åbent til \n          {time}.\n        ", and so is its
# source, which then is no longer the sentence that programs look it up by. The target's state (needs-review-translation) is
# gone, and so is whose note a note is. Sentences without placeholders come back as they were.
# For us: such a file is noticed when the words are made: each sentence with a value is named as one of another Danish sentence.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent xliff@6.4.0 @xmldom/xmldom@0.9.8
cat >try.mjs <<'JS'
import {DOMParser} from '@xmldom/xmldom';
import xliff from 'xliff';
const before = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="app" source-language="en" target-language="da" datatype="plaintext"><body>
<trans-unit id="open"><source>Open until <x id="0"/>.</source><target state="needs-review-translation">Åbent til <x id="0"/>.</target><note from="editor">A time</note></trans-unit>
<trans-unit id="closed"><source>Closed</source><target state="needs-review-translation">Lukket</target></trans-unit>
</body></file></xliff>`;
const show = (what, text) => {
  const units = Array.from(new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('trans-unit'));
  const said = (node) => Array.from(node.childNodes, (child) => (child.nodeName === 'x' ? '{time}' : child.nodeValue)).join('');
  for (const unit of units) {
    const [target, note] = ['target', 'note'].map((name) => unit.getElementsByTagName(name)[0]);
    console.log(what, JSON.stringify(said(target)), target.getAttribute('state') || '-', note?.getAttribute('from') || '-');
  }
};
show('before', before);
show('after', await xliff.jsToXliff12(await xliff.xliff12ToJs(before)));
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
before "Åbent til {time}." needs-review-translation editor
before "Lukket" needs-review-translation -
after "Åbent til \n          {time}.\n        " - -
after "Lukket" - -
TXT
cmp seen.txt expected.txt
echo 'as described'
