#!/bin/sh
# @formkit/tempo 1.1.0, in a browser in Denmark, counts one week from Monday 22 March to Monday 5 April, and reads each month in Ukrainian as
# the one that it is now.
#
# Guess before it was tried: `diffWeeks` from a Monday at 19:00 to the Monday two weeks later is 2 and `diffDays` 14, wherever they lie; and
# `parse` reads with the same format and language what `format` writes, or throws.
# Seen: the hours are counted, 24 to a day, and cut off: where the clocks go forward in between, one is missing, and two weeks are 13 days and 1
# week, and one week is none. In autumn, with an hour too many, it is right. "7 січня 2027" is the 7th of the month in which it is
# read, as is each month of Ukrainian and Russian behind a day; with date: 'long' in place of the letters, and in Danish,
# French and Turkish, all twelve come back. No error, no warning.
# For us: days are counted as days, and a date that is shown is never read back.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @formkit/tempo@1.1.0 date-fns@4.4.0
cat >try.mjs <<'JS'
import {diffDays, diffWeeks, format, parse} from '@formkit/tempo';
import {differenceInDays, differenceInWeeks} from 'date-fns';
for (const [from, to] of [['2027-03-22', '2027-03-29'], ['2027-03-22', '2027-04-05'], ['2027-05-24', '2027-06-07'], ['2027-10-25', '2027-11-08']]) {
  const [first, last] = [`${from}T19:00`, `${to}T19:00`];
  console.log(`${from} to ${to}: ${diffDays(last, first)} days, ${diffWeeks(last, first)} weeks; date-fns ${differenceInDays(last, first)}, ${differenceInWeeks(last, first)}`);
}
for (const language of ['uk', 'ru', 'da', 'fr', 'tr'])
  for (const pattern of ['D MMMM YYYY', {date: 'long'}]) {
    const months = Array.from({length: 12}, (_, month) => parse(format(new Date(2027, month, 7), pattern, language), pattern, language).getMonth() + 1);
    const isNow = months.every((month) => month === new Date().getMonth() + 1);
    console.log(`${language} ${pattern.date ?? pattern}: ${isNow ? 'each is the month that it is now' : months.join(' ')}`);
  }
JS
TZ=Europe/Copenhagen node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
2027-03-22 to 2027-03-29: 6 days, 0 weeks; date-fns 7, 1
2027-03-22 to 2027-04-05: 13 days, 1 weeks; date-fns 14, 2
2027-05-24 to 2027-06-07: 14 days, 2 weeks; date-fns 14, 2
2027-10-25 to 2027-11-08: 14 days, 2 weeks; date-fns 14, 2
uk D MMMM YYYY: each is the month that it is now
uk long: 1 2 3 4 5 6 7 8 9 10 11 12
ru D MMMM YYYY: each is the month that it is now
ru long: 1 2 3 4 5 6 7 8 9 10 11 12
da D MMMM YYYY: 1 2 3 4 5 6 7 8 9 10 11 12
da long: 1 2 3 4 5 6 7 8 9 10 11 12
fr D MMMM YYYY: 1 2 3 4 5 6 7 8 9 10 11 12
fr long: 1 2 3 4 5 6 7 8 9 10 11 12
tr D MMMM YYYY: 1 2 3 4 5 6 7 8 9 10 11 12
tr long: 1 2 3 4 5 6 7 8 9 10 11 12
TXT
cmp seen.txt expected.txt
echo 'as described'
