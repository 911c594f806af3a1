#!/bin/sh
# Of a course with a first date and two more, node-ical 0.27.2 reads the first alone, and @nextcloud/calendar-js 8.1.6 all but the first.
#
# Guess before it was tried: DTSTART is the first of a series' dates and RDATE adds others (RFC 5545 §3.8.5.2: the recurrence set
# is made of DTSTART along with RRULE, RDATE and EXDATE), so the course has three, and four with a rule that repeats it once.
# Seen: node-ical's `expandRecurringEvent` has none of the RDATE, also beside an RRULE. calendar-js leaves DTSTART out where no
# rule repeats it. No error, no warning.
# For us: all of them are dates, once each.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node-ical@0.27.2 @nextcloud/calendar-js@8.1.6 @nextcloud/timezones@1.0.2 ical.js@2.2.1
cat >try.mjs <<'JS'
import {DateTimeValue, getParserManager} from '@nextcloud/calendar-js';
import nodeIcal from 'node-ical';
const course = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//DA', 'BEGIN:VEVENT', 'UID:kursus@gruppen.example', 'DTSTAMP:20270101T000000Z',
    'DTSTART:20270301T180000Z', 'DTEND:20270301T200000Z', 'SUMMARY:Kursus', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const from = new Date('2027-02-01T00:00:00Z');
const until = new Date('2027-06-01T00:00:00Z');
const readers = {
  'node-ical': (text) => {
    const event = Object.values(nodeIcal.sync.parseICS(text)).find(({type}) => type === 'VEVENT');
    return nodeIcal.expandRecurringEvent(event, {from, to: until}).map(({start}) => start);
  },
  'calendar-js': (text) => {
    const parser = getParserManager().getParserForFileType('text/calendar');
    parser.parse(text);
    const [calendar] = parser.getItemIterator();
    const [event] = calendar.getEventIterator();
    return event.recurrenceManager
      .getAllOccurrencesBetween(DateTimeValue.fromJSDate(from, true), DateTimeValue.fromJSDate(until, true))
      .map(({startDate}) => startDate.jsDate);
  },
};
const more = 'RDATE:20270304T180000Z,20270309T180000Z';
for (const [name, read] of Object.entries(readers))
  for (const lines of [[more], ['RRULE:FREQ=WEEKLY;COUNT=2', more]]) {
    const days = read(course(...lines)).map((date) => date.toISOString().slice(5, 10));
    console.log(`${name}, ${lines.length === 1 ? 'RDATE' : 'RRULE and RDATE'}: ${days.sort().join(' ')}`);
  }
JS
TZ=UTC node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
node-ical, RDATE: 03-01
node-ical, RRULE and RDATE: 03-01 03-08
calendar-js, RDATE: 03-04 03-09
calendar-js, RRULE and RDATE: 03-01 03-04 03-08 03-09
TXT
cmp seen.txt expected.txt
echo 'as described'
