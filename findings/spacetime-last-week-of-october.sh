#!/bin/sh
# spacetime 7.15.0 shows what is on in Copenhagen in the last week of October 2027 an hour early, and calls 1 January 2027 week 1.
#
# Guess before it was tried: 27 October 2027 17:00Z is 19:00 in Copenhagen, since summer time ends there on the last Sunday, the 31st;
# and `week()` counts as ISO 8601 does, from the Monday of the week with 4 January (its README: "the start of the week is
# monday"), so that 2026 has a week 53, and 1 January 2027 is in it.
# Seen: each zone has one pair of dates, those of 2026, and they are those of every year: summer time ends on 25 October, and a
# week of meetings in 2027 is at 18:00. The README says of the past that the latest rules are applied to it, and nothing of
# the years to come. The week from 28 December 2026 is 52, as the one before it, and its Friday, 1 January, is in week 1.
# For us: zones are the browser's, which know each year; weeks are those of ISO 8601.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent spacetime@7.15.0
cat >try.cjs <<'JS'
const spacetime = require('spacetime');
const zone = 'Europe/Copenhagen';
const shown = new Intl.DateTimeFormat('en-GB', {timeZone: zone, timeStyle: 'short'});
for (const day of ['2026-10-21', '2026-10-28', '2027-10-20', '2027-10-27', '2027-11-03']) {
  const moment = new Date(`${day}T17:00Z`);
  console.log(`${day} 17:00Z: ${spacetime(moment.getTime(), zone).format('time-24')}; Intl: ${shown.format(moment)}`);
}
for (const day of ['2026-12-21', '2026-12-28', '2027-01-01', '2027-01-04']) console.log(`${day}: week ${spacetime(day, zone).week()}`);
JS
TZ=Europe/Copenhagen node try.cjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
2026-10-21 17:00Z: 19:00; Intl: 19:00
2026-10-28 17:00Z: 18:00; Intl: 18:00
2027-10-20 17:00Z: 19:00; Intl: 19:00
2027-10-27 17:00Z: 18:00; Intl: 19:00
2027-11-03 17:00Z: 18:00; Intl: 18:00
2026-12-21: week 52
2026-12-28: week 52
2027-01-01: week 1
2027-01-04: week 1
TXT
cmp seen.txt expected.txt
echo 'as described'
