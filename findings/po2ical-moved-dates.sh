#!/bin/sh
# translate-toolkit 3.8.4 (Debian: translate-toolkit 3.8.4-1) translates a calendar in which one date is cancelled into one in which none is, or all are.
#
# Guess before it was tried: what `ical2po` hands to a translator comes back at its own place with `po2ical`: "Aflyst: Sprogcafé", the title of the one
# date that a RECURRENCE-ID changes (RFC 5545 §3.8.4.4; it has its series' UID, §3.8.4.7), is translated as such.
# Seen: the PO file has both titles, each with its translation, and names both places alike, by UID and property. The translation of what comes
# first in the calendar is written to both: 21 June is on ("Мовне кафе"), or, where a calendar has the changed date before its
# series, every Monday is cancelled ("Скасовано: Мовне кафе"). It ends with status 0 and says nothing.
# For us: titles in several languages stand beside each other in a feed, and a cancelled date is a field, not a word.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-vobject=0.9.6.1-2 python3-dateutil python3-six python3-lxml >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export PYTHONPATH="$folder/usr/lib/python3/dist-packages"
event() {
  printf 'BEGIN:VEVENT\r\nUID:sprog@ribe.example\r\nDTSTAMP:20270101T000000Z\r\n%s\r\nDTSTART:20270%s00Z\r\nSUMMARY:%s\r\nEND:VEVENT\r\n' "$1" "$2" "$3"
}
calendar() {
  printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n'
  "$@"
  printf 'END:VCALENDAR\r\n'
}
series() { event 'RRULE:FREQ=WEEKLY;COUNT=4' 607T1700 'Sprogcafé'; }
cancelled() { event 'RECURRENCE-ID:20270621T170000Z' 621T1700 'Aflyst: Sprogcafé'; }
series_first() { series; cancelled; }
series_last() { cancelled; series; }
translate() {
  calendar "$1" >danish.ics
  /usr/bin/python3 usr/bin/ical2po --progress=none danish.ics words.po
  sed -i '/^msgid "Sprogcafé"/{n;s/""/"Мовне кафе"/};/^msgid "Aflyst: Sprogcafé"/{n;s/""/"Скасовано: Мовне кафе"/}' words.po
  /usr/bin/python3 usr/bin/po2ical --progress=none -t danish.ics words.po ukrainian.ics
  echo "$1, the translator's file:"
  grep -E '^(#:|msg(id|str) ".)' words.po
  echo "$1, the Ukrainian calendar:"
  grep -E '^(RRULE|RECURRENCE|SUMMARY)' ukrainian.ics | tr -d '\r'
}
{
  translate series_first
  translate series_last
} | tee seen.txt
cat >expected.txt <<'TXT'
series_first, the translator's file:
msgid ""
msgstr ""
#: [sprog@ribe.example]SUMMARY
msgid "Sprogcafé"
msgstr "Мовне кафе"
#: [sprog@ribe.example]SUMMARY
msgid "Aflyst: Sprogcafé"
msgstr "Скасовано: Мовне кафе"
series_first, the Ukrainian calendar:
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Мовне кафе
RECURRENCE-ID:20270621T170000Z
SUMMARY:Мовне кафе
series_last, the translator's file:
msgid ""
msgstr ""
#: [sprog@ribe.example]SUMMARY
msgid "Aflyst: Sprogcafé"
msgstr "Скасовано: Мовне кафе"
#: [sprog@ribe.example]SUMMARY
msgid "Sprogcafé"
msgstr "Мовне кафе"
series_last, the Ukrainian calendar:
RECURRENCE-ID:20270621T170000Z
SUMMARY:Скасовано: Мовне кафе
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Скасовано: Мовне кафе
TXT
cmp seen.txt expected.txt
echo 'as described'
