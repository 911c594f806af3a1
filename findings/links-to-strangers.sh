#!/bin/sh
# marked 18.2.1, micromark 4.0.2 with GFM, anchorme 3.0.8, Autolinker 4.1.5 and linkifyjs 4.4.0 make links of a Danish text that lead to other people.
#
# Guess before it was tried: an address in a text becomes a link to that address, or none. It ends where the sentence goes on: at the full stop
# of Tigrinya and Burmese and at the Arabic comma as at the Danish ones.
# Seen: marked and micromark begin a mail address behind the last Danish letter: børn@ribe.example writes to rn@ribe.example. anchorme does so with
# pages: børn.example.com leads to rn.example.com. Autolinker, linkifyjs and anchorme make a page of two sentences without a space between:
# "tirsdag.Se programmet" leads to tirsdag.Se. marked, micromark and linkifyjs take "።", "။" and "،" into the address, whose page is not there then.
# linkify-it 6.1.0 does none of these.
# For us: mails and pages have fields of their own. Pages in texts become links, which took such signs with them and now end before them.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent marked@18.2.1 micromark@4.0.2 micromark-extension-gfm-autolink-literal@2.1.0 anchorme@3.0.8 autolinker@4.1.5 linkifyjs@4.4.0 linkify-it@6.1.0
cat >try.mjs <<'JS'
import {createRequire} from 'node:module';
import Autolinker from 'autolinker';
import * as linkifyIt from 'linkify-it';
import {find} from 'linkifyjs';
import {marked} from 'marked';
import {micromark} from 'micromark';
import {gfmAutolinkLiteral, gfmAutolinkLiteralHtml} from 'micromark-extension-gfm-autolink-literal';
const anchorme = createRequire(import.meta.url)('anchorme').default;
const addresses = (html) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => decodeURI(address));
const linker = new linkifyIt.LinkifyIt();
const ways = {
  marked: (text) => addresses(marked.parse(text)),
  micromark: (text) => addresses(micromark(text, {extensions: [gfmAutolinkLiteral()], htmlExtensions: [gfmAutolinkLiteralHtml()]})),
  anchorme: (text) => addresses(anchorme(text)),
  Autolinker: (text) => addresses(Autolinker.link(text)),
  linkifyjs: (text) => find(text).map(({href}) => href),
  'linkify-it': (text) => (linker.match(text) ?? []).map(({url}) => url),
};
const texts = ['Skriv til børn@ribe.example', 'Se børn.example.com', 'Vi ses tirsdag.Se programmet', 'https://ribe.example/hus።', 'https://ribe.example/hus။', 'https://ribe.example/hus،'];
for (const text of texts) for (const [name, run] of Object.entries(ways)) console.log(`${text} => ${name}: ${run(text).join(' ') || 'no link'}`);
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
Skriv til børn@ribe.example => marked: mailto:rn@ribe.example
Skriv til børn@ribe.example => micromark: mailto:rn@ribe.example
Skriv til børn@ribe.example => anchorme: no link
Skriv til børn@ribe.example => Autolinker: no link
Skriv til børn@ribe.example => linkifyjs: no link
Skriv til børn@ribe.example => linkify-it: no link
Se børn.example.com => marked: no link
Se børn.example.com => micromark: no link
Se børn.example.com => anchorme: http://rn.example.com
Se børn.example.com => Autolinker: http://børn.example.com
Se børn.example.com => linkifyjs: http://børn.example.com
Se børn.example.com => linkify-it: no link
Vi ses tirsdag.Se programmet => marked: no link
Vi ses tirsdag.Se programmet => micromark: no link
Vi ses tirsdag.Se programmet => anchorme: http://tirsdag.Se
Vi ses tirsdag.Se programmet => Autolinker: http://tirsdag.Se
Vi ses tirsdag.Se programmet => linkifyjs: http://tirsdag.Se
Vi ses tirsdag.Se programmet => linkify-it: no link
https://ribe.example/hus። => marked: https://ribe.example/hus።
https://ribe.example/hus። => micromark: https://ribe.example/hus።
https://ribe.example/hus። => anchorme: https://ribe.example/hus
https://ribe.example/hus። => Autolinker: https://ribe.example/hus
https://ribe.example/hus። => linkifyjs: https://ribe.example/hus።
https://ribe.example/hus። => linkify-it: https://ribe.example/hus
https://ribe.example/hus။ => marked: https://ribe.example/hus။
https://ribe.example/hus။ => micromark: https://ribe.example/hus။
https://ribe.example/hus။ => anchorme: https://ribe.example/hus
https://ribe.example/hus။ => Autolinker: https://ribe.example/hus
https://ribe.example/hus။ => linkifyjs: https://ribe.example/hus။
https://ribe.example/hus။ => linkify-it: https://ribe.example/hus
https://ribe.example/hus، => marked: https://ribe.example/hus،
https://ribe.example/hus، => micromark: https://ribe.example/hus،
https://ribe.example/hus، => anchorme: https://ribe.example/hus
https://ribe.example/hus، => Autolinker: https://ribe.example/hus
https://ribe.example/hus، => linkifyjs: https://ribe.example/hus،
https://ribe.example/hus، => linkify-it: https://ribe.example/hus
TXT
cmp seen.txt expected.txt
echo 'as described'
