#!/bin/sh
# Carbon 2.65.0 (Debian: php-nesbot-carbon 2.65.0-1+deb12u1), Laravel's dates, calls 7 June "7 Luuliyo" in Somali, 7 July; primelocale 2.5.0, the words of PrimeVue's,
# PrimeReact's and PrimeNG's calendars, calls Saturday Sunday in Sorani, and begins a Danish week on Sunday.
#
# Guess before it was tried: twelve months and seven days each have their name, as in the browsers' Intl (CLDR): in Somali 7 March is 7 Maarso and
# 7 June 7 Juun, in Sorani Saturday is شەممە and Sunday یەکشەممە; and a Danish week begins on Monday (CLDR, weekData).
# Seen: Carbon's list for Somali has eleven names, without March: from March on each month has the next one's, and December the English one.
# Read with `createFromLocaleIsoFormat`, "7 Juun" is 7 May. primelocale's `dayNames` of `ckb` has Sunday's name for both days, and
# `dayNamesShort` has the two exchanged. `firstDayOfWeek` of `da` is 0, Sunday, where `uk` has 1. The other languages' names
# tried are twelve and seven, and stand in their places. No error, no warning.
# For us: names of days and months are data of our own.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent primelocale@2.5.0
apt-get download php-nesbot-carbon=2.65.0-1+deb12u1 php-symfony-translation php-symfony-translation-contracts >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >months.php <<'PHP'
<?php
spl_autoload_register(function ($name) {
  $file = __DIR__ . '/usr/share/php/' . strtr($name, '\\', '/') . '.php';
  if (is_file($file)) require $file;
});
use Carbon\Carbon;

$months = fn($language) => array_map(fn($month) => Carbon::create(2027, $month, 7)->locale($language)->isoFormat('MMMM'), range(1, 12));
echo 'Carbon so: ', implode(' ', $months('so')), "\n";
echo 'Carbon so, 7 Juun 2027: ', Carbon::createFromLocaleIsoFormat('D MMMM YYYY', 'so', '7 Juun 2027')->toDateString(), "\n";
foreach (['ar', 'ckb', 'da', 'fa', 'fr', 'ku', 'my', 'ps', 'ru', 'sw', 'ti', 'tr', 'uk'] as $language)
  echo $language, in_array('December', $months($language)) ? ' is English in December' : ' has twelve', "\n";
PHP
cat >days.mjs <<'JS'
import {createRequire} from 'node:module';
const require = createRequire(import.meta.url);
const {format} = new Intl.DateTimeFormat('ckb', {weekday: 'long', timeZone: 'UTC'});
console.log(`Intl ckb: ${[6, 7, 12].map((day) => format(Date.UTC(2027, 5, day))).join(' ')}`);
for (const language of ['ckb', 'ar', 'da', 'fa', 'fr', 'ku', 'my', 'ru', 'tr', 'uk']) {
  const words = require(`primelocale/${language}.json`)[language];
  const days = (names) => `${names[0]} ${names[1]} ${names[6]}`;
  console.log(`primelocale ${language}: ${new Set(words.dayNames).size} days, from ${words.firstDayOfWeek}, ${days(words.dayNames)}, ${days(words.dayNamesShort)}`);
}
JS
{
  TZ=Europe/Copenhagen php months.php
  node days.mjs
} | tee seen.txt
cat >expected.txt <<'TXT'
Carbon so: Janaayo Febraayo Abriil Maajo Juun Luuliyo Agoosto Sebteembar Oktoobar Nofeembar Diseembar December
Carbon so, 7 Juun 2027: 2027-05-07
ar has twelve
ckb has twelve
da has twelve
fa has twelve
fr has twelve
ku has twelve
my has twelve
ps has twelve
ru has twelve
sw has twelve
ti has twelve
tr has twelve
uk has twelve
Intl ckb: یەکشەممە دووشەممە شەممە
primelocale ckb: 6 days, from 0, یەکشەممە دووشەممە یەکشەممە, شەممە دوو یەک
primelocale ar: 7 days, from 0, الأحد الإثنين السبت, أحد إثنين سبت
primelocale da: 7 days, from 0, Søndag Mandag Lørdag, Søn Man Lør
primelocale fa: 7 days, from 6, یکشنبه دوشنبه شنبه, ی د ش
primelocale fr: 7 days, from 1, Dimanche Lundi Samedi, Dim Lun Sam
primelocale ku: 7 days, from 0, یەکشەممە دووشەممە شەممە, یەکشەم دووشەم شەممە
primelocale my: 7 days, from 0, တနင်္ဂနွေ တနင်္လာ စနေ, တနင်္ဂနွေ တနင်္လာ စနေ
primelocale ru: 7 days, from 1, Воскресенье Понедельник Суббота, Вск Пнд Сбт
primelocale tr: 7 days, from 1, Pazar Pazartesi Cumartesi, Paz Pzt Cmt
primelocale uk: 7 days, from 1, Неділя Понеділок Субота, Нед Пон Суб
TXT
cmp seen.txt expected.txt
echo 'as described'
