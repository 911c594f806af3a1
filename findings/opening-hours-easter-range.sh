#!/bin/sh
# opening_hours.js 3.15.0 leaves out the last day of a range that ends with Easter, and says nothing.
#
# Guess before it was tried: `easter -3 days-easter +1 day off` (Maundy Thursday to Easter Monday, what a Danish library
# writes) closes all five days, as `Mar 25-Mar 29 off` does. The specification says of such ranges: from-date ≤ day ≤ to-date.
# https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
# Seen: Easter Monday is open; `easter-easter +1 day` is Easter Sunday alone. No warning. Ranges of ordinary dates have their
# last day. Ranges that end with a weekday of a month had the same fault until 2026 (opening_hours.js #632, pull request #634).
# For us: such a range in `hours` is refused with days one by one, because readers differ.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent opening_hours@3.15.0
cat >try.mjs <<'JS'
import OpeningHours from 'opening_hours';
const place = {lat: 55.47, lon: 8.45, address: {country_code: 'dk', state: ''}};
const days = (text) =>
  new OpeningHours(text, place)
    .getOpenIntervals(new Date(2027, 2, 20), new Date(2027, 3, 3))
    .map(([from]) => `${from.getMonth() + 1}-${from.getDate()}`)
    .join(' ');
for (const text of ['easter -3 days-easter +1 day 10:00-12:00', 'easter-easter +1 day 10:00-12:00', 'Mar 25-Mar 29 10:00-12:00'])
  console.log(`${text}: ${days(text)}${new OpeningHours(text, place).getWarnings().join(' ')}`);
JS
TZ=Europe/Copenhagen node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
easter -3 days-easter +1 day 10:00-12:00: 3-25 3-26 3-27 3-28
easter-easter +1 day 10:00-12:00: 3-28
Mar 25-Mar 29 10:00-12:00: 3-25 3-26 3-27 3-28 3-29
TXT
cmp seen.txt expected.txt
echo 'as described'
