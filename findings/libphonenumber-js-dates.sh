#!/bin/sh
# libphonenumber-js 1.13.16 finds telephone numbers in Danish dates and opening hours, and none where one stands behind hours.
#
# Guess before it was tried: `findPhoneNumbersInText(text, 'DK')`, made to turn the numbers in a text into links, takes only what is
# written as a number. The Danish example number is found behind hours; "Kl. 20.30-22.30" and "24.12.2026" are no numbers.
# Seen: eight digits in a row with dots, spaces or hyphens between them are a number, whatever they are grouped like, when Denmark's
# numbering plan has such a one: hours, dates and week numbers become links that call a stranger. Dates with slashes are left
# out. And the longest run of digits is tried as one: in "10.00-12.00, " with the
# number behind it nothing is found. Also with the fullest numbering plan, libphonenumber-js/max.
# For us: no number is looked for in texts; channels of a contact have fields of their own.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent libphonenumber-js@1.13.16
cat >try.mjs <<'JS'
import {findPhoneNumbersInText, getExampleNumber} from 'libphonenumber-js/max';
import {findPhoneNumbersInText as findWithLess} from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
const example = getExampleNumber('DK', examples).formatNational();
const texts = ['Ring NUMBER', 'Mandag 10.00-12.00, NUMBER', 'Kl. 20.30-22.30', 'Juleaften 24.12.2026', 'Den 31 12 2026', 'Den 24/12/2026', 'Uge 21-22-23-24'];
for (const find of [findPhoneNumbersInText, findWithLess])
  for (const text of texts) {
    const written = text.replace('NUMBER', example);
    const found = find(written, 'DK').map(({startsAt, endsAt}) => written.slice(startsAt, endsAt).replace(example, 'NUMBER'));
    console.log(`${text}: ${found.join(', ') || 'nothing'}`);
  }
JS
node try.mjs | tee seen.txt
cat >once.txt <<'TXT'
Ring NUMBER: NUMBER
Mandag 10.00-12.00, NUMBER: nothing
Kl. 20.30-22.30: 20.30-22.30
Juleaften 24.12.2026: 24.12.2026
Den 31 12 2026: 31 12 2026
Den 24/12/2026: nothing
Uge 21-22-23-24: 21-22-23-24
TXT
cat once.txt once.txt >expected.txt
cmp seen.txt expected.txt
echo 'as described'
