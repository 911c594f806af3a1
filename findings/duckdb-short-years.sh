#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1) reads "05-06-27" in a Danish list, 5 June 2027, as 27 June 2005.
#
# Guess before it was tried: read_csv finds out how dates are written from all of them, and Danish ones come out, or stay text where they can be read
# in more ways than one; a list with 31-08-27 beside it has its day first, as the same list with four digits has.
# Seen: a year of two digits is taken to stand first, whichever sign is between, wherever the last number can be a day: 31-08-27 is 27 August 2031, and
# a programme from 31-12-27 to 01-01-28 goes from 2031 to 2001. "5-6-27" without zeros, "05-06-32", and years of four digits are right.
# The column is a DATE, so nothing looks wrong. sniff_csv says "%y-%m-%d" to who asks; dateformat='%d-%m-%y' is the way out.
# For us: dates in sheets are read by code of our own, the day first, and what is in doubt is asked about.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1
cat >try.mjs <<'JS'
import {writeFileSync} from 'node:fs';
import {DuckDBInstance} from '@duckdb/node-api';
const database = await (await DuckDBInstance.create()).connect();
const rows = async (question) => (await database.runAndReadAll(question)).getRowsJson();
console.log(...(await rows('select version()'))[0]);
const lists = [['05-06-27', '12-06-27'], ['05-06-27', '31-08-27'], ['05.06.27', '31.08.27'], ['05/06/27', '31/08/27'], ['31-12-27', '01-01-28'], ['5-6-27', '12-6-27'], ['05-06-32', '12-06-32'], ['05-06-2027', '12-06-2027']];
for (const dates of lists) {
  writeFileSync('program.csv', `Titel;Dato\n${dates.map((date) => `Fest;${date}\n`).join('')}`);
  const read = await rows("select Dato, typeof(Dato) from 'program.csv'");
  const [[format]] = await rows("select DateFormat from sniff_csv('program.csv')");
  console.log(`${dates.join(', ')}: ${read.map(([date]) => date).join(', ')} (${read[0][1]}, ${format})`);
}
writeFileSync('program.csv', 'Titel;Dato\nFest;05-06-27\n');
console.log('with dateformat:', ...(await rows("select Dato from read_csv('program.csv', dateformat='%d-%m-%y')"))[0]);
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
v1.5.6
05-06-27, 12-06-27: 2005-06-27, 2012-06-27 (DATE, %y-%m-%d)
05-06-27, 31-08-27: 2005-06-27, 2031-08-27 (DATE, %y-%m-%d)
05.06.27, 31.08.27: 2005-06-27, 2031-08-27 (DATE, %y.%m.%d)
05/06/27, 31/08/27: 2005-06-27, 2031-08-27 (DATE, %y/%m/%d)
31-12-27, 01-01-28: 2031-12-27, 2001-01-28 (DATE, %y-%m-%d)
5-6-27, 12-6-27: 2027-06-05, 2027-06-12 (DATE, %d-%m-%y)
05-06-32, 12-06-32: 2032-06-05, 2032-06-12 (DATE, %d-%m-%y)
05-06-2027, 12-06-2027: 2027-06-05, 2027-06-12 (DATE, %d-%m-%Y)
with dateformat: 2027-06-05
TXT
cmp seen.txt expected.txt
echo 'as described'
