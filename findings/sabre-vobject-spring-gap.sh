#!/bin/sh
# sabre/vobject 2.1.7 (Debian: php-sabre-vobject 2.1.7-6.1).
# Guess before it was run: a weekly rule at 02.30 in Copenhagen is back at 02.30 on the Sunday after the night that has no 02.30.
# Seen: it stays at 03.30 from that night on, until the rule ends; RFC 5545 §3.3.10 gives each date the time of DTSTART.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download php-sabre-vobject=2.1.7-6.1 >/dev/null 2>&1
dpkg -x php-sabre-vobject_*.deb .
cat >weekly.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:a@a.example
DTSTAMP:20270301T000000Z
DTSTART;TZID=Europe/Copenhagen:20270321T023000
DTEND;TZID=Europe/Copenhagen:20270321T030000
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Nat
END:VEVENT
END:VCALENDAR
ICS
cat >read.php <<'PHP'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
require __DIR__ . '/usr/share/php/Sabre/VObject/autoload.php';
$calendar = Sabre\VObject\Reader::read(file_get_contents(__DIR__ . '/weekly.ics'));
$calendar->expand(new DateTime('2027-03-01Z'), new DateTime('2027-05-01Z'));
$zone = new DateTimeZone('Europe/Copenhagen');
foreach ($calendar->select('VEVENT') as $event) echo $event->DTSTART->getDateTime()->setTimezone($zone)->format('m-d H:i '), '';
PHP
seen=$(php read.php)
echo "sabre/vobject 2.1.7: $seen"
[ "$seen" = '03-21 02:30 03-28 03:30 04-04 03:30 04-11 03:30 ' ] || { echo 'no longer so'; exit 1; }
