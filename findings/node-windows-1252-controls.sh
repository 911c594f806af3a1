#!/bin/sh
# Node 24.11.1 decodes windows-1252 as Latin-1: dashes, quotes and the euro sign of old calendars become control characters.
#
# Guess before it was tried: `new TextDecoder('windows-1252')` gives U+2013 for 0x96 and U+20AC for 0x80, as the Encoding
# Standard's table says and as browsers do (there 'latin1' is only another label of windows-1252).
# Seen: U+0096 and U+0080, which nothing shows. "Sprogcafé – 5 €" from a server that sends windows-1252 reads
# "Sprogcafé  5 " in Node and is right in a browser. `decoder.encoding` says windows-1252. Node 20.19.5 and 22.21.1 are alike.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.11.1
node_modules/.bin/node -e '
const decoder = new TextDecoder("windows-1252");
const points = [...decoder.decode(Uint8Array.of(0x96, 0x80, 0xe6))].map((character) => character.codePointAt(0).toString(16));
console.log(process.version, decoder.encoding, "96 80 e6 →", points.join(" "), "(the standard: 2013 20ac e6)");
if (points.join(" ") !== "96 80 e6") process.exit(1);
'
