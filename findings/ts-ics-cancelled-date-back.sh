#!/bin/sh
# ts-ics 2.4.6 repeats a meeting by the clock of the machine it runs on, not by the meeting's own zone.
#
# Guess before it was tried: a weekly meeting Mondays 19:00 with TZID=Europe/Copenhagen (its VTIMEZONE stands in the file),
# cancelled on 5 April, is read on any machine as 22 and 29 March at 19:00, the first at 18:00Z and, after summer time began
# on 28 March, the second at 17:00Z. RFC 5545 §3.3.10: a recurrence is computed in local time of DTSTART.
# Seen: so on a machine in Copenhagen. On one in UTC (most servers) the meetings after 28 March are at 18:00Z, an hour late,
# and the cancelled one is among them, since its EXDATE (17:00Z) equals none of the dates. No warning.
# For us: series are expanded in wall-clock time, and tests of it run in three zones of the machine.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ts-ics@2.4.6
cat >try.mjs <<'JS'
import {convertIcsCalendar, extendByRecurrenceRule} from 'ts-ics';
const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Forening//Kalender//DA
BEGIN:VTIMEZONE
TZID:Europe/Copenhagen
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:cafe@forening.example
DTSTAMP:20270101T000000Z
DTSTART;TZID=Europe/Copenhagen:20270322T190000
DTEND;TZID=Europe/Copenhagen:20270322T210000
RRULE:FREQ=WEEKLY;COUNT=3
EXDATE;TZID=Europe/Copenhagen:20270405T190000
SUMMARY:Sprogcafé
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const [event] = convertIcsCalendar(undefined, calendar).events;
const dates = extendByRecurrenceRule(event.recurrenceRule, {
  start: event.start.date,
  end: new Date('2027-12-31T00:00:00Z'),
  exceptions: event.exceptionDates.map(({date}) => date),
});
console.log(`${process.env.TZ}: ${dates.map((date) => date.toISOString().slice(0, 16)).join(' ')}`);
JS
{ TZ=Europe/Copenhagen node try.mjs; TZ=UTC node try.mjs; } >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
Europe/Copenhagen: 2027-03-22T18:00 2027-03-29T17:00
UTC: 2027-03-22T18:00 2027-03-29T18:00 2027-04-05T18:00
TXT
cmp seen.txt expected.txt
echo 'as described'
