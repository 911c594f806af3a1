#!/bin/sh
# calendar-link 2.11.5 writes a whole day that a strict reader cannot read: DTSTART:20270314 without VALUE=DATE.
#
# Guess before it was tried: `ics({start: '2027-03-14', end: '2027-03-16', allDay: true})` gives DTSTART;VALUE=DATE:20270314,
# since DTSTART is a DATE-TIME unless it says otherwise (RFC 5545 §3.8.2.4); and texts with ; and , are escaped (§3.3.11).
# Seen: neither. ical.js 2.2.1 throws when such an event's start is asked for, so the trip is lost in a program built on it.
# The UID is another one at each call, too: taken along twice, the event stands twice in the reader's calendar.
# For us: a date of eight digits is read as a whole day in calendars of others, and our own say VALUE=DATE and keep their UID.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent calendar-link@2.11.5 ical.js@2.2.1
cat >try.mjs <<'JS'
import {ics} from 'calendar-link';
import ICAL from 'ical.js';
const trip = () =>
  decodeURIComponent(ics({title: 'Tur; kaffe, te', start: '2027-03-14', end: '2027-03-16', allDay: true}).split('charset=utf8,')[1]);
const text = trip();
console.log(text.split(/\r?\n/).filter((line) => /^(?:DTSTART|DTEND|SUMMARY)/.test(line)).join('\n'));
const uid = (calendar) => /^UID:(.*)$/m.exec(calendar)[1];
console.log(`same UID twice: ${uid(text) === uid(trip())}`);
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text.trim())).getFirstSubcomponent('vevent'));
try {
  console.log(`ical.js: ${event.startDate}`);
} catch (error) {
  console.log(`ical.js: ${error.name}`);
}
JS
TZ=Europe/Copenhagen node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
DTSTART:20270314
DTEND:20270316
SUMMARY:Tur; kaffe, te
same UID twice: false
ical.js: Error
TXT
cmp seen.txt expected.txt
echo 'as described'
