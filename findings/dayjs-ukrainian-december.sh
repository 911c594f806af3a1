#!/bin/sh
# dayjs 1.11.23 reads 7 December 2027 in Ukrainian and in Russian as 7 December 2028.
#
# Guess before it was tried: with its plugin customParseFormat `dayjs('7 грудня 2027', 'D MMMM YYYY', 'uk')` is 7 December 2027, as
# `dayjs('2027-12-07').locale('uk').format('D MMMM YYYY')` writes it, and as "7 листопада 2027" is in November 2027.
# Seen: eleven months come back. These languages have two forms of each month, and December in the form that stands behind a day ("грудня",
# "декабря") is a year late; in the other ("грудень 2027") it is right. A programme that is read so has its Christmas party
# next year. Strict mode gives an Invalid Date. moment 2.31.0 and date-fns 4.4.0 read all of them. No error, no warning.
# For us: dates of a feed are YYYY-MM-DD in every language, and what a visitor sees is never read back.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent dayjs@1.11.23 moment@2.31.0 date-fns@4.4.0
cat >try.cjs <<'JS'
const dayjs = require('dayjs');
const moment = require('moment');
const {format, parse} = require('date-fns');
const {ru, uk} = require('date-fns/locale');
dayjs.extend(require('dayjs/plugin/customParseFormat'));
for (const language of ['uk', 'ru']) {
  require(`dayjs/locale/${language}`);
  require(`moment/locale/${language}`);
}
const day = (date) => (Number.isNaN(Number(date)) ? 'Invalid Date' : format(date, 'yyyy-MM-dd'));
for (const [language, locale] of Object.entries({uk, ru}))
  for (let month = 1; month <= 12; month++) {
    const text = dayjs(`2027-${month}-7`).locale(language).format('D MMMM YYYY');
    const strict = dayjs(text, 'D MMMM YYYY', language, true).toDate();
    const others = [moment(text, 'D MMMM YYYY', language).toDate(), parse(text, 'd MMMM yyyy', new Date(), {locale})];
    console.log(`${text}: ${day(dayjs(text, 'D MMMM YYYY', language).toDate())}, strict ${day(strict)}, the others ${others.map(day).join(', ')}`);
  }
console.log(`грудень 2027: ${day(dayjs('грудень 2027', 'MMMM YYYY', 'uk').toDate())}`);
JS
TZ=Europe/Copenhagen node try.cjs | tee seen.txt
cat >expected.txt <<'TXT'
7 січня 2027: 2027-01-07, strict 2027-01-07, the others 2027-01-07, 2027-01-07
7 лютого 2027: 2027-02-07, strict 2027-02-07, the others 2027-02-07, 2027-02-07
7 березня 2027: 2027-03-07, strict 2027-03-07, the others 2027-03-07, 2027-03-07
7 квітня 2027: 2027-04-07, strict 2027-04-07, the others 2027-04-07, 2027-04-07
7 травня 2027: 2027-05-07, strict 2027-05-07, the others 2027-05-07, 2027-05-07
7 червня 2027: 2027-06-07, strict 2027-06-07, the others 2027-06-07, 2027-06-07
7 липня 2027: 2027-07-07, strict 2027-07-07, the others 2027-07-07, 2027-07-07
7 серпня 2027: 2027-08-07, strict 2027-08-07, the others 2027-08-07, 2027-08-07
7 вересня 2027: 2027-09-07, strict 2027-09-07, the others 2027-09-07, 2027-09-07
7 жовтня 2027: 2027-10-07, strict 2027-10-07, the others 2027-10-07, 2027-10-07
7 листопада 2027: 2027-11-07, strict 2027-11-07, the others 2027-11-07, 2027-11-07
7 грудня 2027: 2028-12-07, strict Invalid Date, the others 2027-12-07, 2027-12-07
7 января 2027: 2027-01-07, strict 2027-01-07, the others 2027-01-07, 2027-01-07
7 февраля 2027: 2027-02-07, strict 2027-02-07, the others 2027-02-07, 2027-02-07
7 марта 2027: 2027-03-07, strict 2027-03-07, the others 2027-03-07, 2027-03-07
7 апреля 2027: 2027-04-07, strict 2027-04-07, the others 2027-04-07, 2027-04-07
7 мая 2027: 2027-05-07, strict 2027-05-07, the others 2027-05-07, 2027-05-07
7 июня 2027: 2027-06-07, strict 2027-06-07, the others 2027-06-07, 2027-06-07
7 июля 2027: 2027-07-07, strict 2027-07-07, the others 2027-07-07, 2027-07-07
7 августа 2027: 2027-08-07, strict 2027-08-07, the others 2027-08-07, 2027-08-07
7 сентября 2027: 2027-09-07, strict 2027-09-07, the others 2027-09-07, 2027-09-07
7 октября 2027: 2027-10-07, strict 2027-10-07, the others 2027-10-07, 2027-10-07
7 ноября 2027: 2027-11-07, strict 2027-11-07, the others 2027-11-07, 2027-11-07
7 декабря 2027: 2028-12-07, strict Invalid Date, the others 2027-12-07, 2027-12-07
грудень 2027: 2027-12-01
TXT
cmp seen.txt expected.txt
echo 'as described'
