#!/bin/sh
# any-date-parser 2.2.4 and sugar-date 2.0.6, both told that dates are Danish, read "2. juledag" (26 December) as 2 July.
#
# Guess before it was tried: a word that is no month makes a text that is not read, as "2. pinsedag 2027" (Whit Monday) is not, or is
# left out with what belongs to it. Closing days of a Danish place are written so: "2. juledag lukket".
# Seen: "jul" is taken out of "juledag" as short for July, and the rest is not looked at. any-date-parser reads "1. tirsdag i marts
# 2027" (the first Tuesday of March) as 1 March, a Monday, and drops the hour of "5. juni 2027 kl. 19"; with "kl. 19.30" it is there.
# For us: names of days are read as such, and what is in doubt is asked about.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent any-date-parser@2.2.4 sugar-date@2.0.6
cat >try.mjs <<'JS'
import parser from 'any-date-parser';
import Sugar from 'sugar-date';
import 'sugar-date/locales/da.js';
const readers = {'any-date-parser': (text) => parser.fromString(text, 'da-DK'), 'sugar-date': (text) => Sugar.Date.create(text, 'da')};
for (const text of ['2. juledag 2027', '2. pinsedag 2027', '1. tirsdag i marts 2027', '5. juni 2027', '5. juni 2027 kl. 19', '5. juni 2027 kl. 19.30'])
  for (const [name, read] of Object.entries(readers)) {
    const date = read(text);
    console.log(`${text}, ${name}: ${Number.isNaN(+date) ? 'not read' : date.toLocaleString('sv').slice(0, 16)}`);
  }
JS
TZ=Europe/Copenhagen node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
2. juledag 2027, any-date-parser: 2027-07-02 00:00
2. juledag 2027, sugar-date: 2027-07-02 00:00
2. pinsedag 2027, any-date-parser: not read
2. pinsedag 2027, sugar-date: not read
1. tirsdag i marts 2027, any-date-parser: 2027-03-01 00:00
1. tirsdag i marts 2027, sugar-date: not read
5. juni 2027, any-date-parser: 2027-06-05 00:00
5. juni 2027, sugar-date: 2027-06-05 00:00
5. juni 2027 kl. 19, any-date-parser: 2027-06-05 00:00
5. juni 2027 kl. 19, sugar-date: not read
5. juni 2027 kl. 19.30, any-date-parser: 2027-06-05 19:30
5. juni 2027 kl. 19.30, sugar-date: not read
TXT
cmp seen.txt expected.txt
echo 'as described'
