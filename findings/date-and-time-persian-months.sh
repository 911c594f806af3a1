#!/bin/sh
# date-and-time 4.5.2 writes 7 January 2027 in Persian as "7 Dey 2027", which is 28 December to who reads it.
#
# Guess before it was tried: its locale fa has the Persian names of the Gregorian months, January ژانویه to December دسامبر, as the browsers' Intl has
# (calendar gregory), since the day and the year beside them are Gregorian; or the whole date is in the Persian calendar, 17 دی 1405.
# Seen: the months are those of the Persian calendar in the order of ours, دی (Dey) for January and so on to آذر for December: the day of one
# calendar with the month of the other. To who lives by that calendar 7 Dey is 28 December and 7 Farvardin, for April, 27 March:
# each date is nine to eleven days early. dayjs 1.11.23 and moment 2.31.0 have ژانویه. No error, no warning.
# For us: in Persian and in Dari months have their Gregorian names.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent date-and-time@4.5.2 dayjs@1.11.23 moment@2.31.0
cat >try.mjs <<'JS'
import {format} from 'date-and-time';
import fa from 'date-and-time/locales/fa';
import dayjs from 'dayjs';
import 'dayjs/locale/fa.js';
import moment from 'moment';
import 'moment/locale/fa.js';
const intl = (calendar) => new Intl.DateTimeFormat(`fa-u-nu-latn-ca-${calendar}`, {dateStyle: 'long', timeZone: 'UTC'});
const persian = new Intl.DateTimeFormat('fa-u-nu-latn-ca-persian', {day: 'numeric', month: 'long', timeZone: 'UTC'});
for (let month = 0; month < 12; month++) {
  const date = new Date(2027, month, 7, 12);
  const text = format(date, 'D MMMM', {locale: fa});
  const others = [dayjs(date).locale('fa').format('D MMMM'), moment(date).locale('fa').format('D MMMM')];
  let meant = Date.UTC(2026, 11, 1);
  while (persian.format(meant) !== text) meant += 86_400_000;
  console.log(`7.${month + 1}.: ${text}, which is ${new Date(meant).toISOString().slice(5, 10)}; the others ${others.join(', ')}`);
}
console.log(`${intl('gregory').format(Date.UTC(2027, 0, 7))}, ${intl('persian').format(Date.UTC(2027, 0, 7))}`);
JS
TZ=Europe/Copenhagen node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
7.1.: 7 دی, which is 12-28; the others 7 ژانویه, ۷ ژانویه
7.2.: 7 بهمن, which is 01-27; the others 7 فوریه, ۷ فوریه
7.3.: 7 اسفند, which is 02-26; the others 7 مارس, ۷ مارس
7.4.: 7 فروردین, which is 03-27; the others 7 آوریل, ۷ آوریل
7.5.: 7 اردیبهشت, which is 04-27; the others 7 مه, ۷ مه
7.6.: 7 خرداد, which is 05-28; the others 7 ژوئن, ۷ ژوئن
7.7.: 7 تیر, which is 06-28; the others 7 ژوئیه, ۷ ژوئیه
7.8.: 7 مرداد, which is 07-29; the others 7 اوت, ۷ اوت
7.9.: 7 شهریور, which is 08-29; the others 7 سپتامبر, ۷ سپتامبر
7.10.: 7 مهر, which is 09-29; the others 7 اکتبر, ۷ اکتبر
7.11.: 7 آبان, which is 10-29; the others 7 نوامبر, ۷ نوامبر
7.12.: 7 آذر, which is 11-28; the others 7 دسامبر, ۷ دسامبر
7 ژانویهٔ 2027, 17 دی 1405
TXT
cmp seen.txt expected.txt
echo 'as described'
