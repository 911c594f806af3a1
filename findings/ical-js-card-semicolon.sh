#!/bin/sh
# ical.js 2.2.1 leaves the backslash before a semicolon in a contact's name and note, and takes it away in a calendar's texts.
#
# Guess before it was tried: `\;` in a text value is a semicolon, in vCard 3.0, where it has to be written so (RFC 2426 §4,
# text-value), in vCard 4.0 (RFC 6350 §3.4: it may be) and in iCalendar (RFC 5545 §3.3.11).
# Seen: a semicolon in SUMMARY; `Ring først\; hverdage` with its backslash in FN and NOTE of both vCards, in which `\,` and
# `\n` are unescaped. In N and ADR, which have parts, it is right. vobject 0.9.6.1 has the semicolon everywhere.
# For us: the contact card's file is vCard 3.0 and escapes as the standard has it; a program built on ical.js shows "\;".
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ical.js@2.2.1
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
const value = 'Ring først\\; hverdage\\, 9-15';
const read = (lines, ...names) => {
  const component = new ICAL.Component(ICAL.parse(`${lines.join('\r\n')}\r\n`));
  return names.map((name) => `${name} ${[component.getFirstPropertyValue(name)].flat()[0]}`).join(' | ');
};
for (const version of ['3.0', '4.0'])
  console.log(version, read(['BEGIN:VCARD', `VERSION:${version}`, `N:${value};;;;`, `FN:${value}`, `NOTE:${value}`, 'END:VCARD'], 'n', 'fn', 'note'));
console.log('2.0', read(['BEGIN:VEVENT', 'UID:a@gruppen.example', `SUMMARY:${value}`, 'END:VEVENT'], 'summary'));
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
3.0 n Ring først; hverdage, 9-15 | fn Ring først\; hverdage, 9-15 | note Ring først\; hverdage, 9-15
4.0 n Ring først; hverdage, 9-15 | fn Ring først\; hverdage, 9-15 | note Ring først\; hverdage, 9-15
2.0 summary Ring først; hverdage, 9-15
TXT
cmp seen.txt expected.txt
echo 'as described'
