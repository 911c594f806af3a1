#!/bin/sh
# vcf 2.1.2 runs the lines of a note together when it writes a card, and leaves the backslashes in the cards that it reads.
#
# Guess before it was tried: what is set is a text and is written as vCards have texts, a line break as \n, a comma as \, (RFC 6350 §3.4, "MUST
# be encoded", and a semicolon where a value has parts); what is read is the text that the line stands for, as jCard has it
# (RFC 7095 §3.3, "unescaped"), and so it comes back when it is written and read again.
# Seen: neither. The break is taken out, "Ring først" and "Hverdage 9-12" are one word where they meet; a semicolon in a street is not
# written as one, so that its second half is the town when it is read again. Of a card by another program, "Ribe\, 2. sal\nRing først"
# is shown with both backslashes, also as jCard. ical.js 2.2.1 has the text.
# For us: the contact card's file escapes as the standard has it.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent vcf@2.1.2 ical.js@2.2.1
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
import VCard from 'vcf';
const card = new VCard();
card.set('fn', 'Koordinator');
card.set('note', 'Ring først\nHverdage 9-12');
card.set('adr', ['', '', 'Tangevej 6D; 1. tv', 'Ribe', '', '6760', '']);
const written = card.toString('4.0');
console.log(written.match(/^(?:NOTE|ADR).*/gm).join('\n'));
const [again] = VCard.parse(written);
console.log('read again:', JSON.stringify(again.toJSON()[1].find(([name]) => name === 'adr')[3]));
const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Koordinator', String.raw`NOTE:Ribe\, 2. sal\nRing først`, 'END:VCARD', ''].join('\r\n');
const [other] = VCard.parse(lines);
console.log('of another program:', JSON.stringify(other.get('note').valueOf()), 'as jCard:', JSON.stringify(other.toJSON()[1][2][3]));
console.log('ical.js:', JSON.stringify(new ICAL.Component(ICAL.parse(lines)).getFirstPropertyValue('note')));
JS
node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
NOTE:Ring førstHverdage 9-12
ADR:;;Tangevej 6D; 1. tv;Ribe;;6760;
read again: ["","","Tangevej 6D"," 1. tv","Ribe","","6760",""]
of another program: "Ribe\\, 2. sal\\nRing først" as jCard: "Ribe\\, 2. sal\\nRing først"
ical.js: "Ribe, 2. sal\nRing først"
TXT
cmp seen.txt expected.txt
echo 'as described'
