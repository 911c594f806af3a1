#!/bin/sh
# dayjs 1.11.23 writes half past noon in Arabic as half past midnight, and reads afternoons in Russian and Kurdish as nights; date-fns 4.4.0 reads
# mornings in Sorani as evenings; arrow 1.2.3 (Debian: python3-arrow 1.2.3-1) writes and reads 19:30 as 7:30 in many languages.
#
# Guess before it was tried: `format('h:mm A')` has the half of the day in each language as in English: 12:30 at noon is PM, in Arabic م; and what is
# written so is read by the same format and locale as the same hour (dayjs' plugin customParseFormat, date-fns' 'p').
# Seen: in dayjs' Arabic the afternoon begins behind hour 12: lunch at 12:30 is "12:30 ص", which is at night. Of the Russian words for
# times of day "дня" is read as one of the morning, 12:30 to 16:30 as 0:30 to 4:30, and in ku every hour from noon on is. In date-fns' ckb no
# hour comes back, 0:30 is 12:30 and 23:30 is 11:30. arrow has no word for either half in Arabic, Danish, French, Russian and Ukrainian, and
# writes "7:30 " for both, where English has PM. moment 2.31.0 and Intl write 12:30 م, and moment reads all. No error, no warning.
# For us: times have 24 hours in every language.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent dayjs@1.11.23 moment@2.31.0 date-fns@4.4.0
apt-get download python3-arrow=1.2.3-1 python3-dateutil python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >try.py <<'PY'
import arrow

pattern = 'YYYY-MM-DD h:mm A'
for language in 'en', 'fa', 'sw', 'tr', 'ar', 'da', 'fr', 'ru', 'uk':
    evening = arrow.get(2027, 6, 7, 19, 30)
    text = evening.format(pattern, locale=language)
    print(f'arrow {language}: 19:30 is "{text[11:]}", read as {arrow.get(text, pattern, locale=language).format("HH:mm")}')
PY
cat >try.cjs <<'JS'
const dayjs = require('dayjs');
const moment = require('moment');
const {format, parse} = require('date-fns');
const locales = require('date-fns/locale');
dayjs.extend(require('dayjs/plugin/customParseFormat'));
for (const language of ['ar', 'ru', 'ku', 'da', 'uk', 'tr']) {
  require(`dayjs/locale/${language}`);
  require(`moment/locale/${language}`);
}
const pattern = 'YYYY-MM-DD h:mm A';
const libraries = {
  dayjs: [(date, language) => dayjs(date).locale(language).format(pattern), (text, language) => dayjs(text, pattern, language).toDate()],
  moment: [(date, language) => moment(date).locale(language).format(pattern), (text, language) => moment(text, pattern, language).toDate()],
  'date-fns': [
    (date, language) => format(date, 'yyyy-MM-dd p', {locale: locales[language]}),
    (text, language) => parse(text, 'yyyy-MM-dd p', new Date(), {locale: locales[language]}),
  ],
};
const hour = (date) => date.toTimeString().slice(0, 5);
for (const library of ['dayjs', 'moment']) console.log(`${library} ar: ${hour(new Date(2027, 5, 7, 12, 30))} is ${libraries[library][0](new Date(2027, 5, 7, 12, 30), 'ar').slice(11)}`);
console.log(`Intl ar: ${new Intl.DateTimeFormat('ar', {hour: 'numeric', minute: '2-digit'}).format(new Date(2027, 5, 7, 12, 30)).replaceAll('\u00a0', ' ')}`);
for (const [library, languages] of [['dayjs', ['ar', 'ru', 'ku', 'da', 'uk', 'tr']], ['moment', ['ar', 'ru', 'ku', 'da', 'uk', 'tr']], ['date-fns', ['ckb', 'ar', 'da', 'faIR', 'ru', 'tr', 'uk']]])
  for (const language of languages) {
    const [write, read] = libraries[library];
    const wrong = [];
    for (let at = 0; at < 24; at++) {
      const date = new Date(2027, 5, 7, at, 30);
      const back = read(write(date, language), language);
      if (Number(back) !== Number(date)) wrong.push(`${hour(date)} as ${hour(back)}`);
    }
    console.log(`${library} ${language}: ${wrong.length ? `${wrong.length} hours, ${wrong[0]}, ${wrong.at(-1)}` : 'all come back'}`);
  }
JS
{
  TZ=Europe/Copenhagen node try.cjs
  PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 try.py
} | tee seen.txt
cat >expected.txt <<'TXT'
dayjs ar: 12:30 is 12:30 ص
moment ar: 12:30 is ١٢:٣٠ م
Intl ar: 12:30 م
dayjs ar: 1 hours, 12:30 as 00:30, 12:30 as 00:30
dayjs ru: 5 hours, 12:30 as 00:30, 16:30 as 04:30
dayjs ku: 12 hours, 12:30 as 00:30, 23:30 as 11:30
dayjs da: all come back
dayjs uk: all come back
dayjs tr: all come back
moment ar: all come back
moment ru: all come back
moment ku: all come back
moment da: all come back
moment uk: all come back
moment tr: all come back
date-fns ckb: 24 hours, 00:30 as 12:30, 23:30 as 11:30
date-fns ar: all come back
date-fns da: all come back
date-fns faIR: all come back
date-fns ru: all come back
date-fns tr: all come back
date-fns uk: all come back
arrow en: 19:30 is "7:30 PM", read as 19:30
arrow fa: 19:30 is "7:30 بعد از ظهر", read as 19:30
arrow sw: 19:30 is "7:30 MCH", read as 19:30
arrow tr: 19:30 is "7:30 ÖS", read as 19:30
arrow ar: 19:30 is "7:30 ", read as 07:30
arrow da: 19:30 is "7:30 ", read as 07:30
arrow fr: 19:30 is "7:30 ", read as 07:30
arrow ru: 19:30 is "7:30 ", read as 07:30
arrow uk: 19:30 is "7:30 ", read as 07:30
TXT
cmp seen.txt expected.txt
echo 'as described'
