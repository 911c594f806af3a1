#!/bin/sh
# Carbon 2.65.0 (Debian: php-nesbot-carbon 2.65.0-1+deb12u1), Laravel's dates, writes the number of the weekday for the day in Pashto: 28 June 2027 is
# "2027/6/1", as is each Monday of that month.
#
# Guess before it was tried: `->locale('ps')->isoFormat('L')`, the short date of a language, has the date's year, month and day, as in Carbon's
# other languages; so has `calendar()`, which says dates that are farther away with it.
# Seen: the pattern has d, which is the day of the week from 0 to 6, where D is the day. 1, 8, 15, 22 and 29 June are all "2027/6/2", the second
# of June to who reads it, and a Sunday is day 0. The longer LL has the day. In the thirteen other languages tried each day of June has
# a text of its own. No error, no warning.
# For us: dates are made of data of our own.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download php-nesbot-carbon=2.65.0-1+deb12u1 php-symfony-translation php-symfony-translation-contracts >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >days.php <<'PHP'
<?php
spl_autoload_register(function ($name) {
  $file = __DIR__ . '/usr/share/php/' . strtr($name, '\\', '/') . '.php';
  if (is_file($file)) require $file;
});
use Carbon\Carbon;

$in = fn($language, $day) => Carbon::create(2027, 6, $day, 12, 0, 0, 'UTC')->locale($language);
foreach ([1, 6, 7, 8, 15, 22, 28, 29] as $day) echo "$day June: ", $in('ps', $day)->isoFormat('L'), ', LL ', $in('ps', $day)->isoFormat('LL'), "\n";
Carbon::setTestNow(Carbon::create(2027, 6, 1, 12, 0, 0, 'UTC'));
echo 'calendar() of 28 June: ', $in('ps', 28)->calendar(), "\n";
foreach (['ps', 'ar', 'ckb', 'da', 'fa', 'fr', 'ku', 'my', 'ru', 'so', 'sw', 'ti', 'tr', 'uk'] as $language) {
  $texts = array_unique(array_map(fn($day) => $in($language, $day)->isoFormat('L'), range(1, 30)));
  echo $language, ': ', count($texts), " texts for the 30 days of June\n";
}
PHP
TZ=Europe/Copenhagen php days.php | tee seen.txt
cat >expected.txt <<'TXT'
1 June: 2027/6/2, LL 2027 جون 1
6 June: 2027/6/0, LL 2027 جون 6
7 June: 2027/6/1, LL 2027 جون 7
8 June: 2027/6/2, LL 2027 جون 8
15 June: 2027/6/2, LL 2027 جون 15
22 June: 2027/6/2, LL 2027 جون 22
28 June: 2027/6/1, LL 2027 جون 28
29 June: 2027/6/2, LL 2027 جون 29
calendar() of 28 June: 2027/6/1
ps: 7 texts for the 30 days of June
ar: 30 texts for the 30 days of June
ckb: 30 texts for the 30 days of June
da: 30 texts for the 30 days of June
fa: 30 texts for the 30 days of June
fr: 30 texts for the 30 days of June
ku: 30 texts for the 30 days of June
my: 30 texts for the 30 days of June
ru: 30 texts for the 30 days of June
so: 30 texts for the 30 days of June
sw: 30 texts for the 30 days of June
ti: 30 texts for the 30 days of June
tr: 30 texts for the 30 days of June
uk: 30 texts for the 30 days of June
TXT
cmp seen.txt expected.txt
echo 'as described'
