#!/bin/sh
# ics 3.12.0 writes a weekly meeting so that from the night of the clocks on it is an hour late, and a cancelled date is on.
#
# Guess before it was tried: `start: [2027, 3, 15, 19, 0]` with a weekly rule is 19:00 on every Monday where it was made, and
# `exclusionDates: [[2027, 4, 5, 19, 0]]` takes the Monday of 5 April out.
# Seen: by default (startOutputType 'utc') it writes DTSTART:20270315T180000Z and EXDATE:20270405T170000Z. Each is the
# right moment by itself; but a rule whose DTSTART is in UTC repeats in UTC (RFC 5545 §3.3.10), so ical.js 2.2.1 has the
# meetings from 29 March on at 18:00Z, 20:00 by the clock, and none at 17:00Z that could be taken out: 5 April is among them.
# For us: such a series is read as it is written, the excluded date that hits nothing is told, and the feed tool's check
# names the series, with both times.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ics@3.12.0 ical.js@2.2.1
cat >try.mjs <<'JS'
import {createEvent} from 'ics';
import ICAL from 'ical.js';
const {value, error} = createEvent({
  title: 'Sprogcafé',
  start: [2027, 3, 15, 19, 0],
  duration: {hours: 2},
  recurrenceRule: 'FREQ=WEEKLY;COUNT=4',
  exclusionDates: [[2027, 4, 5, 19, 0]],
});
if (error) throw error;
console.log(value.split(/\r?\n/).filter((line) => /^(?:DTSTART|EXDATE)/.test(line)).join(', '));
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent'));
const iterator = event.iterator();
for (let start; (start = iterator.next()); ) {
  const date = start.toJSDate();
  console.log(`${date.getDate()}/${date.getMonth() + 1} ${date.getHours()}:00`);
}
JS
TZ=Europe/Copenhagen node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
DTSTART:20270315T180000Z, EXDATE:20270405T170000Z
15/3 19:00
22/3 19:00
29/3 20:00
5/4 20:00
TXT
cmp seen.txt expected.txt
echo 'as described'
