#!/bin/sh
# DAViCal 1.1.12 (Debian: davical 1.1.12-2) leaves February out of "the last working day of the month", and has the 31st on the 3rd in March.
#
# Guess before it was tried: a client that asks the server for the dates of a series (CALDAV:expand, RFC 4791 §9.6.5) gets those of RFC 5545
# §3.3.10: BYSETPOS=-1 takes the last of each month's working days, BYMONTHDAY=-1 its last day, and a month or year without
# the date of the first (the 31st, 29 February) is passed over, not moved.
# Seen: each step is a month from the date before, and a month from 29 January is 1 March to PHP: February is jumped over, also by
# BYMONTHDAY=-1. What is on the 31st comes on 3 March and 3 April, and 29 February comes on 1 March. A rule by weekdays
# alone (the first Monday) is right. No error, no warning.
# For us: such months and years are passed over; rules are held against other engines.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download davical=1.1.12-2 libawl-php=0.64-1 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >dates.php <<'PHP'
<?php
error_reporting(E_ERROR);
set_include_path('usr/share/awl/inc:usr/share/davical/inc');
date_default_timezone_set('UTC');
$c = (object) ['dbg' => []];
function dbg_error_log() {}
require_once 'vCalendar.php';
require_once 'RRule.php';
$rules = [
  ['20270129', 'MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4'],
  ['20270131', 'MONTHLY;BYMONTHDAY=-1;COUNT=4'],
  ['20270131', 'MONTHLY;COUNT=3'],
  ['20280229', 'YEARLY;COUNT=2'],
  ['20270104', 'MONTHLY;BYDAY=1MO;COUNT=4'],
];
foreach ($rules as [$start, $rule]) {
  $lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//DA', 'BEGIN:VEVENT', 'UID:a@gruppen.example', 'DTSTAMP:20270101T000000Z',
    "DTSTART;VALUE=DATE:$start", "RRULE:FREQ=$rule", 'SUMMARY:Kor', 'END:VEVENT', 'END:VCALENDAR', ''];
  $range = array_map(fn ($day) => new RepeatRuleDateTime($day . 'T000000Z'), ['20270101', '20330101']);
  $expanded = expand_event_instances(new vCalendar(implode("\r\n", $lines)), ...$range);
  echo "$start, $rule: ", implode(', ', array_map(fn ($event) => $event->GetPValue('DTSTART'), $expanded->GetComponents('VEVENT'))), "\n";
}
PHP
php dates.php >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
20270129, MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4: 20270129, 20270331, 20270430, 20270531
20270131, MONTHLY;BYMONTHDAY=-1;COUNT=4: 20270131, 20270331, 20270430, 20270531
20270131, MONTHLY;COUNT=3: 20270131, 20270303, 20270403
20280229, YEARLY;COUNT=2: 20280229, 20290301
20270104, MONTHLY;BYDAY=1MO;COUNT=4: 20270104, 20270201, 20270301, 20270405
TXT
cmp seen.txt expected.txt
echo 'as described'
