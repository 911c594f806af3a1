#!/bin/sh
# html-to-text 10.0.1, with which mails get their plain text, runs opening hours together, and shows what is struck out as if it were on.
#
# Guess before it was tried: each <dt> and <dd> of a list of hours begins a line of its own, as they do in every browser (HTML standard, §15.3.3), and
# the cells of a table are apart; what stands in <del> or <s> ("no longer accurate", §4.5.5) is left out or marked.
# Seen: `convert(html)` writes "Mandag10–12Tirsdag14–16" for both, so that nobody knows whose hours they are, unless the HTML has white space between its
# tags, as minified and React's has not; and "Sprogcafé 7. juni 19.00" for the meeting struck out. @react-email/render 2.3.1
# (toPlainText) hands on all but the table. turndown 7.2.5 keeps the hours apart and drops the strike; node-html-markdown 2.0.0 has both right.
# For us: the feed tool's HTML has white space between its cells, and says "Aflyst" in words.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent html-to-text@10.0.1 @react-email/render@2.3.1 react@19.3.1 react-dom@19.3.1 turndown@7.2.5 node-html-markdown@2.0.0
cat >try.mjs <<'JS'
import {toPlainText} from '@react-email/render';
import {convert} from 'html-to-text';
import {NodeHtmlMarkdown} from 'node-html-markdown';
import Turndown from 'turndown';
const parts = {
  dl: '<dl><dt>Mandag</dt><dd>10–12</dd><dt>Tirsdag</dt><dd>14–16</dd></dl>',
  'dl with white space': '<dl> <dt>Mandag</dt> <dd>10–12</dd> <dt>Tirsdag</dt> <dd>14–16</dd> </dl>',
  table: '<table><tr><th>Mandag</th><td>10–12</td></tr><tr><th>Tirsdag</th><td>14–16</td></tr></table>',
  'struck out': '<ul><li><del>Sprogcafé 7. juni 19.00</del></li><li><s>Sprogcafé 14. juni 19.00</s></li></ul>',
};
const ways = {
  'html-to-text': (html) => convert(html),
  '@react-email/render': (html) => toPlainText(html),
  turndown: (html) => new Turndown().turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
};
for (const [name, run] of Object.entries(ways)) for (const [what, html] of Object.entries(parts)) console.log(`${name}, ${what}: ${JSON.stringify(run(html))}`);
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
html-to-text, dl: "Mandag10–12Tirsdag14–16"
html-to-text, dl with white space: "Mandag 10–12 Tirsdag 14–16"
html-to-text, table: "Mandag10–12Tirsdag14–16"
html-to-text, struck out: " * Sprogcafé 7. juni 19.00\n * Sprogcafé 14. juni 19.00"
@react-email/render, dl: "Mandag10–12Tirsdag14–16"
@react-email/render, dl with white space: "Mandag 10–12 Tirsdag 14–16"
@react-email/render, table: "Mandag\n10–12\nTirsdag\n14–16"
@react-email/render, struck out: " * Sprogcafé 7. juni 19.00\n * Sprogcafé 14. juni 19.00"
turndown, dl: "Mandag\n\n10–12\n\nTirsdag\n\n14–16"
turndown, dl with white space: "Mandag\n\n10–12\n\nTirsdag\n\n14–16"
turndown, table: "Mandag\n\n10–12\n\nTirsdag\n\n14–16"
turndown, struck out: "*   Sprogcafé 7. juni 19.00\n*   Sprogcafé 14. juni 19.00"
node-html-markdown, dl: "Mandag\n\n10–12\n\nTirsdag\n\n14–16"
node-html-markdown, dl with white space: "Mandag\n\n10–12\n\nTirsdag\n\n14–16"
node-html-markdown, table: "| Mandag  | 10–12 |\n| ------- | ----- |\n| Tirsdag | 14–16 |"
node-html-markdown, struck out: "* ~~Sprogcafé 7\\. juni 19.00~~\n* ~~Sprogcafé 14\\. juni 19.00~~"
TXT
cmp seen.txt expected.txt
echo 'as described'
