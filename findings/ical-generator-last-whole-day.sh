#!/bin/sh
# ical-generator 11.1.2, run in Denmark, ends a series of whole days with an instant in UTC, and readers lose its last day.
#
# Guess before it was tried: an `allDay` event with `repeating: {freq: 'WEEKLY', until}` ends with a date, UNTIL=20270331, since
# UNTIL has the type of DTSTART, here VALUE=DATE (RFC 5545 §3.3.10); midnight on 31 March by the machine's clock is 31 March.
# Seen: UNTIL=20270330T220000Z, where DTSTART is the right date. ical.js 2.2.1 and node-ical 0.27.2 compare the days: the third is
# gone. On a machine in UTC it is UNTIL=20270331T000000Z, and all three days are there.
# For us: midnight here, given in UTC, ends whole days with the day that begins then; it did not, and the last day was lost.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ical-generator@11.1.2 ical.js@2.2.1 node-ical@0.27.2
cat >try.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
const calendar = ical({name: 'Foreningen'});
calendar.createEvent({
  id: 'marked@gruppen.example',
  timezone: 'Europe/Copenhagen',
  summary: 'Loppemarked',
  allDay: true,
  start: new Date(2027, 2, 17),
  repeating: {freq: 'WEEKLY', until: new Date(2027, 2, 31)},
});
const text = calendar.toString();
console.log(`${process.env.TZ}: ${text.match(/^(?:DTSTART|RRULE).*$/gm).join(', ')}`);
const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).iterator();
const dates = [];
for (let date; (date = iterator.next()); ) dates.push(date.toString().slice(5));
const event = Object.values(nodeIcal.sync.parseICS(text)).find(({type}) => type === 'VEVENT');
const range = {from: new Date(2027, 2, 1), to: new Date(2027, 4, 1)};
console.log(`ical.js ${dates.join(' ')}, node-ical ${nodeIcal.expandRecurringEvent(event, range).length} days`);
JS
{ TZ=Europe/Copenhagen node try.mjs; TZ=UTC node try.mjs; } >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
Europe/Copenhagen: DTSTART;VALUE=DATE:20270317, RRULE:FREQ=WEEKLY;UNTIL=20270330T220000Z
ical.js 03-17 03-24, node-ical 2 days
UTC: DTSTART;VALUE=DATE:20270317, RRULE:FREQ=WEEKLY;UNTIL=20270331T000000Z
ical.js 03-17 03-24 03-31, node-ical 3 days
TXT
tr -d '\r' <seen.txt | cmp - expected.txt
echo 'as described'
