#!/bin/sh
# Horde_Date_Recurrence 2.4.1 (Debian: php-horde-date 2.4.1-9) reads a calendar's rule for the second and the fourth Monday as the
# second alone, and other rules as ones that nobody wrote.
#
# Guess before it was tried: fromRRule20(), "Parses an iCalendar 2.0 recurrence rule", gives the dates that RFC 5545 §3.3.10 does,
# or throws where it has no such kind of repetition.
# Seen: it takes what it has nearest. BYDAY=2MO,4MO and BYMONTHDAY=1,15 keep their first day, daily with BYDAY=MO,TU,WE,TH,FR is
# every day, BYDAY=MO;BYSETPOS=-1 (the last Monday) is the fourth, as its first date is one, and the 31st of each
# month is 3 March where February has none. Nothing is thrown.
# For us: rules are read by code of our own, held against other engines; what cannot be read is told.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download php-horde-date=2.4.1-9 php-horde-exception php-horde-nls php-horde-translation php-horde-util php-horde-support >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.php <<'PHP'
<?php
error_reporting(E_ERROR);
spl_autoload_register(function ($name) {
  $file = __DIR__ . '/usr/share/php/' . strtr($name, '_', '/') . '.php';
  if (is_file($file)) require $file;
});
$zone = 'Europe/Copenhagen';
foreach (['2027-01-11' => ['FREQ=MONTHLY;BYDAY=2MO,4MO'], '2027-01-01' => ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
  '2027-01-25' => ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=-1MO'], '2027-01-31' => ['FREQ=MONTHLY;BYMONTHDAY=31']] as $day => $rules)
  foreach ($rules as $rule) {
    $recurrence = new Horde_Date_Recurrence(new Horde_Date("$day 19:00:00", $zone));
    $recurrence->fromRRule20($rule);
    $after = new Horde_Date("$day 00:00:00", $zone);
    $days = [];
    while (count($days) < 4) {
      $next = $recurrence->nextRecurrence($after);
      $days[] = $next->format('m-d');
      $after = clone $next;
      $after->mday++;
    }
    echo "$rule: ", implode(' ', $days), "\n";
  }
PHP
php read.php >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
FREQ=MONTHLY;BYDAY=2MO,4MO: 01-11 02-08 03-08 04-12
FREQ=MONTHLY;BYMONTHDAY=1,15: 01-01 02-01 03-01 04-01
FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR: 01-01 01-02 01-03 01-04
FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1: 01-25 02-22 03-22 04-26
FREQ=MONTHLY;BYDAY=-1MO: 01-25 02-22 03-29 04-26
FREQ=MONTHLY;BYMONTHDAY=31: 01-31 03-03 03-31 05-01
TXT
cmp seen.txt expected.txt
echo 'as described'
