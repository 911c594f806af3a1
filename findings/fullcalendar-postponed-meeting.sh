#!/bin/sh
# @fullcalendar/icalendar 6.1.21 shows nothing of a weekly meeting for the rest of a month when one date was put off to the next.
#
# Guess before it was tried: a RECURRENCE-ID moves one date of a series (RFC 5545 §3.8.4.4). The meeting of 10 May that was put
# off to 16 June is gone from May and stands in June; the Mondays after it, 17, 24 and 31 May, are as they were.
# Seen: May has 3 May alone. The series is walked until a date begins after what is on the screen, and the date put off does, in
# its new place. In June, where it is in sight, all Mondays are there. ical-expander 3.2.0, which the plugin holds a copy of,
# does the same with `between`. No error, no warning.
# For us: a moved date takes the place of one date, whatever the window; a test has one that leaves it.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @fullcalendar/core@6.1.21 @fullcalendar/icalendar@6.1.21 @fullcalendar/list@6.1.21 \
  ical.js@1.5.0 ical-expander@3.2.0 jsdom@26.1.0
cat >try.cjs <<'JS'
const {JSDOM} = require('jsdom');
const {window} = new JSDOM('<div id="calendar"></div>', {pretendToBeVisual: true});
Object.assign(globalThis, {window, document: window.document, HTMLElement: window.HTMLElement, Node: window.Node});
const {Calendar} = require('@fullcalendar/core');
const icalendar = require('@fullcalendar/icalendar').default;
const list = require('@fullcalendar/list').default;
const IcalExpander = require('ical-expander');
const event = (...lines) => ['BEGIN:VEVENT', 'UID:cafe@gruppen.example', 'DTSTAMP:20270101T000000Z', 'SUMMARY:Sprogcafé', ...lines, 'END:VEVENT'];
const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//DA',
  ...event('DTSTART:20270503T170000Z', 'DTEND:20270503T190000Z', 'RRULE:FREQ=WEEKLY'),
  ...event('RECURRENCE-ID:20270510T170000Z', 'DTSTART:20270616T170000Z', 'DTEND:20270616T190000Z'),
  'END:VCALENDAR', ''].join('\r\n');
globalThis.fetch = async () => new Response(text);

(async () => {
  for (const month of ['2027-05', '2027-06']) {
    const calendar = new Calendar(document.getElementById('calendar'), {
      plugins: [icalendar, list],
      timeZone: 'UTC',
      initialView: 'listMonth',
      initialDate: `${month}-01`,
      events: {url: 'https://gruppen.example/kalender.ics', format: 'ics'},
    });
    await new Promise((done) => {
      calendar.setOption('loading', (isLoading) => isLoading || done());
      calendar.render();
    });
    const days = calendar.getEvents().map(({startStr}) => startStr.slice(0, 10)).filter((day) => day.startsWith(month));
    console.log(`FullCalendar ${month}: ${days.sort().map((day) => day.slice(8)).join(' ')}`);
    calendar.destroy();
  }
  const {events, occurrences} = new IcalExpander({ics: text}).between(new Date('2027-05-01'), new Date('2027-06-01'));
  console.log(`ical-expander 2027-05: ${[...events, ...occurrences].map(({startDate}) => startDate.toString().slice(8, 10)).join(' ')}`);
  window.close();
})();
JS
TZ=Europe/Copenhagen node try.cjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
FullCalendar 2027-05: 03
FullCalendar 2027-06: 07 14 16 21 28
ical-expander 2027-05: 03
TXT
cmp seen.txt expected.txt
echo 'as described'
