#!/bin/sh
# gray-matter 4.0.3 and front-matter 4.0.2 give "opens: 09:30" as a text and "closes: 16:00", of the same page, as the number 960.
#
# Guess before it was tried: both times are texts, as js-yaml, with which both read what stands at the top of a page, is a "YAML 1.2 parser" by
# its own README, and YAML 1.2 (§10.3.2) has no numbers with a colon.
# Seen: the js-yaml in both is of the line 3, which has the numbers of base 60 of YAML 1.1 as well, and these begin with 1 to 9: what is
# before ten stays, what is from ten on is a number of minutes. In a list ["09:00", 900]. With seconds, "19:30:00", it is
# 70200. js-yaml 4.3.2 and yaml 2.9.1 have texts.
# For us: a feed's number that may be such minutes is named and left out; 1140 was shown as 11:40, which is what 19:00 becomes.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent gray-matter@4.0.3 front-matter@4.0.2 js-yaml@4.3.2 yaml@2.9.1
cat >try.cjs <<'JS'
const lines = 'opens: 09:30\ncloses: 16:00\nevening: 19:30:00\nsaturday: [09:00, 15:00]\nhours: 16:00-18:00\n';
const page = `---\n${lines}---\nÅbent hus\n`;
console.log('gray-matter:', JSON.stringify(require('gray-matter')(page).data));
console.log('front-matter:', JSON.stringify(require('front-matter')(page).attributes));
console.log('js-yaml:', JSON.stringify(require('js-yaml').load(lines)));
console.log('yaml:', JSON.stringify(require('yaml').parse(lines)));
JS
node try.cjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
gray-matter: {"opens":"09:30","closes":960,"evening":70200,"saturday":["09:00",900],"hours":"16:00-18:00"}
front-matter: {"opens":"09:30","closes":960,"evening":70200,"saturday":["09:00",900],"hours":"16:00-18:00"}
js-yaml: {"opens":"09:30","closes":"16:00","evening":"19:30:00","saturday":["09:00","15:00"],"hours":"16:00-18:00"}
yaml: {"opens":"09:30","closes":"16:00","evening":"19:30:00","saturday":["09:00","15:00"],"hours":"16:00-18:00"}
TXT
cmp seen.txt expected.txt
echo 'as described'
