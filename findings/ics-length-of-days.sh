#!/bin/sh
# ics 3.12.0 writes whole days and weeks as DURATION:P3DT and P1WT, lengths that RFC 5545 §3.3.6 does not have.
#
# Guess before it was tried: `duration: {days: 3}` gives P3D and `{weeks: 1}` gives P1W; the T stands only before hours,
# minutes or seconds (dur-time = "T" (dur-hour / dur-minute / dur-second)).
# Seen: the T is always there. Readers of calendars are mild (ical.js 2.2.1 reads three days), what is made for ISO 8601 is
# not: temporal-polyfill 1.0.8 throws, so a program that hands the value on has an event without an end.
# For us: such a length is read; it was not, and a trip of three days was shown as one.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ics@3.12.0 ical.js@2.2.1 temporal-polyfill@1.0.8
cat >try.mjs <<'JS'
import {createEvent} from 'ics';
import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';
const byTemporal = (text) => {
  try {
    return Temporal.Duration.from(text).toString();
  } catch (error) {
    return error.name;
  }
};
for (const duration of [{days: 3}, {weeks: 1}, {days: 1, hours: 2}]) {
  const [, text] = /^DURATION:(.*?)\r?$/m.exec(createEvent({title: 'Tur', start: [2027, 3, 20], duration}).value);
  console.log(`${text}: ical.js ${ICAL.Duration.fromString(text).toSeconds() / 3600} hours, Temporal ${byTemporal(text)}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
P3DT: ical.js 72 hours, Temporal RangeError
P1WT: ical.js 168 hours, Temporal RangeError
P1DT2H: ical.js 26 hours, Temporal P1DT2H
TXT
cmp seen.txt expected.txt
echo 'as described'
