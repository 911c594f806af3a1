#!/bin/sh
# ical2html 3.0 (Debian: ical2html 3.0-1, with libical3 3.0.16-1+b1) puts cancelled and moved meetings on a website as if they were on.
#
# Guess before it was tried: what a calendar takes out of a series by EXDATE (RFC 5545 §3.8.5.1) is not in the table, a date that a
# RECURRENCE-ID moves (§3.8.4.4) stands in its new place alone, and with -z each meeting stands under its own day there.
# Seen: EXDATE is passed over, in UTC and as a whole day; the moved date stands twice. With -z Europe/Copenhagen a meeting on the
# 18th at 00:30, 17th 23:30Z, has the right hour under the day before. No error, no warning, no word of it in the manual page.
# For us: excluded dates are gone, moved ones stand once, and a night belongs to the day it begins on, where it is.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download ical2html=3.0-1 libical3=3.0.16-1+b1 libicu72 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
event() { printf 'BEGIN:VEVENT\r\nUID:%s@gruppen.example\r\nDTSTAMP:20270101T000000Z\r\nSUMMARY:%s\r\n' "$1" "$1"; shift; printf '%s\r\n' "$@" END:VEVENT; }
{
  printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//DA\r\n'
  event Kor DTSTART:20270301T180000Z DTEND:20270301T200000Z 'RRULE:FREQ=WEEKLY;COUNT=3' EXDATE:20270308T180000Z
  event Kor RECURRENCE-ID:20270315T180000Z DTSTART:20270316T180000Z DTEND:20270316T200000Z
  event Lejr 'DTSTART;VALUE=DATE:20270303' 'RRULE:FREQ=WEEKLY;COUNT=2' 'EXDATE;VALUE=DATE:20270310'
  event Nat DTSTART:20270317T233000Z DTEND:20270318T010000Z
  printf 'END:VCALENDAR\r\n'
} >calendar.ics
cat >days.py <<'PY'
import re, sys
days = re.split('<p class="date">', sys.stdin.read())[1:]
shown = [(re.match(r'\d+', day)[0], re.findall(r'class="dtstart"\s+title="\w+">\(?([\w:]+).*?summary">(\w+)', day, re.S)) for day in days]
print(', '.join(f'{day} {name} {time}' for day, events in shown for time, name in events))
PY
LD_LIBRARY_PATH="$(echo "$folder"/usr/lib/*-linux-gnu*)" usr/bin/ical2html -z Europe/Copenhagen 20270301 P3W calendar.ics | /usr/bin/python3 days.py >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
1 Kor 19:00, 3 Lejr whole, 8 Kor 19:00, 10 Lejr whole, 15 Kor 19:00, 16 Kor 19:00, 17 Nat 00:30
TXT
cmp seen.txt expected.txt
echo 'as described'
