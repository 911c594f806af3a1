#!/bin/sh
# dayjs 1.11.23 on a server in UTC adds a week to a meeting in Copenhagen and gives it an hour late, where the clocks change in between.
#
# Guess before it was tried: with its plugins utc and timezone, `dayjs.tz('2027-03-22 19:00', 'Europe/Copenhagen').add(1, 'week')` is
# 29 March at 19:00 there, in summer time: +02:00 and 17:00Z, on any machine, as it is with luxon and moment-timezone.
# Seen: `format()` says 19:00+01:00, an offset that Copenhagen does not have on that day. On a machine in UTC, as most servers are,
# the instant goes with it: 18:00Z, which is 20:00 there, and 17:00Z in autumn, an hour early. On one in Copenhagen
# `toISOString()` is right, and `format()` says another instant than it. What is parsed as the same date is right on both.
# For us: a series is counted by the clock of its place; the tests run on machines of three zones.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent dayjs@1.11.23
cat >try.cjs <<'JS'
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/utc'));
dayjs.extend(require('dayjs/plugin/timezone'));
const zone = 'Europe/Copenhagen';
for (const [meeting, week] of [['2027-03-22 19:00', '2027-03-29 19:00'], ['2027-10-25 19:00', '2027-11-01 19:00']]) {
  const later = dayjs.tz(meeting, zone).add(1, 'week');
  console.log(`a week after ${meeting}: ${later.format()}, ${later.toISOString()}; parsed: ${dayjs.tz(week, zone).toISOString()}`);
}
JS
for machine in Europe/Copenhagen UTC; do
  echo "machine in $machine"
  TZ=$machine node try.cjs
done >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
machine in Europe/Copenhagen
a week after 2027-03-22 19:00: 2027-03-29T19:00:00+01:00, 2027-03-29T17:00:00.000Z; parsed: 2027-03-29T17:00:00.000Z
a week after 2027-10-25 19:00: 2027-11-01T19:00:00+02:00, 2027-11-01T18:00:00.000Z; parsed: 2027-11-01T18:00:00.000Z
machine in UTC
a week after 2027-03-22 19:00: 2027-03-29T19:00:00+01:00, 2027-03-29T18:00:00.000Z; parsed: 2027-03-29T17:00:00.000Z
a week after 2027-10-25 19:00: 2027-11-01T19:00:00+02:00, 2027-11-01T17:00:00.000Z; parsed: 2027-11-01T18:00:00.000Z
TXT
cmp seen.txt expected.txt
echo 'as described'
