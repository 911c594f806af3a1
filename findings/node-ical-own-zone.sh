#!/bin/sh
# node-ical 0.26.1 (npm).
# Guess before it was run: a TZID means the VTIMEZONE of that name in the same file (RFC 5545 §3.2.19), whatever it is called,
# and the machine's own zone makes no difference.
# Seen: with a name that is neither an IANA nor a Windows zone ("Kontoret") the VTIMEZONE is not followed: on a machine in
# Copenhagen 16:00 is read in the machine's zone, 15:00Z, where the file's zone says 16:00Z. Called "Europe/London" it is 16:00Z.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund node-ical@0.26.1 >/dev/null
cat >read.cjs <<'JS'
const ical = require('node-ical');
const observance = (name, month, from, to) =>
  [`BEGIN:${name}`, 'DTSTART:19700101T010000', `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`, `END:${name}`];
const startIn = (zone) => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VTIMEZONE', `TZID:${zone}`,
    ...observance('STANDARD', 10, '+0100', '+0000'), ...observance('DAYLIGHT', 3, '+0000', '+0100'), 'END:VTIMEZONE',
    'BEGIN:VEVENT', 'UID:a@a.example', 'DTSTAMP:20261101T000000Z', `DTSTART;TZID=${zone}:20261201T160000`, 'SUMMARY:x', 'END:VEVENT', 'END:VCALENDAR', ''];
  return Object.values(ical.parseICS(lines.join('\r\n'))).find(({type}) => type === 'VEVENT').start.toISOString().slice(11, 16);
};
console.log(['Kontoret', 'Europe/London'].map((zone) => `${zone} ${startIn(zone)}Z`).join('; '));
JS
seen=$(TZ=Europe/Copenhagen node read.cjs)
echo "node-ical 0.26.1: $seen"
[ "$seen" = 'Kontoret 15:00Z; Europe/London 16:00Z' ] || { echo 'no longer so'; exit 1; }
