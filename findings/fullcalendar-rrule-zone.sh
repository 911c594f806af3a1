#!/bin/sh
# @fullcalendar/rrule 6.1.21 shows a calendar's meeting at 19:00 in Copenhagen as a whole day, or, where its series has an end, at 20:00 and 21:00.
#
# Guess before it was tried: a rule may be written as in a calendar (its manual: "a string in iCal format"), so on a page in Copenhagen
# DTSTART;TZID=Europe/Copenhagen:20270315T190000 is each Monday at 19:00, as DTSTART:20270315T190000 is, whether COUNT or UNTIL
# says how long; with a zone UNTIL is in UTC (RFC 5545 §3.3.10).
# Seen: without a zone so. With it and COUNT the meetings have no time, since only "DTSTART:" is looked for; with it and UNTIL the Z
# of UNTIL is taken for that of the start: 20:00, from 29 March on 21:00, and the last meeting is gone.
# For us: a time is read by its zone; the end of a series says when it ends, and nothing else.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @fullcalendar/core@6.1.21 @fullcalendar/list@6.1.21 @fullcalendar/rrule@6.1.21 rrule@2.8.1 jsdom@26.1.0
cat >try.cjs <<'JS'
const {JSDOM} = require('jsdom');
const {window} = new JSDOM('<div id="calendar"></div>', {pretendToBeVisual: true});
const names = Object.getOwnPropertyNames(window).filter((name) => /^(?:HTML|SVG)/.test(name));
for (const name of [...names, 'document', 'Node', 'Element', 'Event', 'MutationObserver', 'getComputedStyle']) globalThis[name] = window[name];
globalThis.window = window;
const {Calendar} = require('@fullcalendar/core');
const list = require('@fullcalendar/list').default;
const rrule = require('@fullcalendar/rrule').default;
const zone = ';TZID=Europe/Copenhagen';
for (const [start, end] of [['', 'COUNT=4'], ['', 'UNTIL=20270405T190000'], [zone, 'COUNT=4'], [zone, 'UNTIL=20270405T170000Z']]) {
  const seen = [];
  const calendar = new Calendar(document.getElementById('calendar'), {
    plugins: [list, rrule],
    initialView: 'listYear',
    initialDate: '2027-03-01',
    events: [{rrule: `DTSTART${start}:20270315T190000\nRRULE:FREQ=WEEKLY;${end}`, duration: '02:00'}],
    eventContent: ({event}) => {
      seen.push(event.allDay ? `${event.startStr} all day` : event.startStr.slice(0, 16));
      return '';
    },
  });
  calendar.render();
  console.log(`DTSTART${start}, ${end}: ${seen.join(', ')}`);
  calendar.destroy();
}
process.exit();
JS
TZ=Europe/Copenhagen timeout 60 node try.cjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
DTSTART, COUNT=4: 2027-03-15T19:00, 2027-03-22T19:00, 2027-03-29T19:00, 2027-04-05T19:00
DTSTART, UNTIL=20270405T190000: 2027-03-15T19:00, 2027-03-22T19:00, 2027-03-29T19:00, 2027-04-05T19:00
DTSTART;TZID=Europe/Copenhagen, COUNT=4: 2027-03-15 all day, 2027-03-22 all day, 2027-03-29 all day, 2027-04-05 all day
DTSTART;TZID=Europe/Copenhagen, UNTIL=20270405T170000Z: 2027-03-15T20:00, 2027-03-22T20:00, 2027-03-29T21:00
TXT
cmp seen.txt expected.txt
echo 'as described'
