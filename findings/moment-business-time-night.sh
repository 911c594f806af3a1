#!/bin/sh
# moment-business-time 2.0.0 never opens a place whose Friday is 22 to 02: closed at 23, and the next opening is on Monday.
#
# Guess before it was tried: hours are two times of a day, and 22:00 to 02:00 goes over midnight, as in OpenStreetMap's and schema.org's
# hours; or a locale with such hours is refused. At 23 and at 01 it is open, at 20 the next opening is at 22.
# Seen: nothing is refused. A time must be after the first and before the second of the same day, and none is: closed at 23 and
# at 01, and the next opening, asked on Friday at 20, is Friday at 22, where `isWorkingTime()` then says that it is closed.
# 22:00 to 24:00 and 00:00 to 02:00, written as two days, work.
# For us: a night belongs to the day on which it begins, and is open till it ends.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent moment-business-time@2.0.0 moment@2.30.1
cat >try.cjs <<'JS'
const moment = require('moment-business-time');
const closed = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, null]));
const ask = (name, workinghours) => {
  moment.updateLocale('en', {workinghours: {...closed, 1: ['19:00:00', '21:00:00'], ...workinghours}});
  const open = ['2027-06-11T22:00', '2027-06-11T23:00', '2027-06-12T01:00'].map((at) => moment(at).isWorkingTime());
  const next = ['2027-06-11T20:00', '2027-06-11T22:30'].map((at) => moment(at).nextWorkingTime().format('ddd HH:mm'));
  console.log(`${name}: Fri 22:00, 23:00, Sat 01:00 ${open.join(', ')}; next after Fri 20:00 ${next[0]}, after 22:30 ${next[1]}`);
};
ask('one night', {5: ['22:00:00', '02:00:00']});
ask('two days', {5: ['22:00:00', '24:00:00'], 6: ['00:00:00', '02:00:00']});
JS
TZ=Europe/Copenhagen node try.cjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
one night: Fri 22:00, 23:00, Sat 01:00 false, false, false; next after Fri 20:00 Fri 22:00, after 22:30 Mon 19:00
two days: Fri 22:00, 23:00, Sat 01:00 true, true, true; next after Fri 20:00 Fri 22:00, after 22:30 Fri 22:30
TXT
cmp seen.txt expected.txt
echo 'as described'
