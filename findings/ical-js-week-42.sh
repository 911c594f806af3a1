#!/bin/sh
# ical.js 2.2.1 puts what is each year on the Monday of week 42, the autumn holiday, on every Monday but that one.
#
# Guess before it was tried: FREQ=YEARLY;BYWEEKNO=42;BYDAY=MO is the Monday of ISO week 42, once a year, and BYMONTH has no order:
# FREQ=MONTHLY;BYMONTH=9,10,11,1,2;BYDAY=1TU, a season as people write it, is the first Tuesday of each of these months (RFC 5545
# §3.3.10).
# Seen: the first begins a week late and comes each week: of its first 52 dates 51 are within a year, none in week 42. The second
# goes from November 2027 to September 2028, and from November 2028 back to January 2028. With the months in the order of the
# calendar it is right. rrule-temporal 2.2.8 has all three right.
# For us: rules are read by code of our own, held against other engines.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ical.js@2.2.1 rrule-temporal@2.2.8
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
import {RRuleTemporal} from 'rrule-temporal';
const byIcal = (start, rule, count) => {
  const text = ['BEGIN:VEVENT', 'UID:a@gruppen.example', `DTSTART:${start}T100000Z`, `RRULE:${rule}`, 'END:VEVENT'].join('\r\n');
  const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(text))).iterator();
  return Array.from({length: count}, () => iterator.next().toString().slice(0, 10));
};
const byTemporal = (start, rule, count) =>
  new RRuleTemporal({rruleString: `DTSTART:${start}T100000Z\nRRULE:${rule}`}).all((_, i) => i < count).map((date) => date.toString().slice(0, 10));
const holiday = ['20271018', 'FREQ=YEARLY;BYWEEKNO=42;BYDAY=MO'];
for (const [name, read] of Object.entries({'ical.js': byIcal, 'rrule-temporal': byTemporal})) {
  console.log(`${name}, week 42: ${read(...holiday, 3).join(' ')}`);
  for (const months of ['9,10,11,1,2', '1,2,9,10,11'])
    console.log(`${name}, months ${months}: ${read('20270907', `FREQ=MONTHLY;BYMONTH=${months};BYDAY=1TU`, 8).join(' ')}`);
}
const year = byIcal(...holiday, 52);
console.log(`ical.js, week 42: ${year.filter((date) => date < '2028-10-18').length} of 52 within a year, ${year.filter((date) => ['2027-10-18', '2028-10-16'].includes(date)).length} in week 42`);
JS
node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
ical.js, week 42: 2027-10-25 2027-11-01 2027-11-08
ical.js, months 9,10,11,1,2: 2027-09-07 2027-10-05 2027-11-02 2028-09-05 2028-10-03 2028-11-07 2028-01-04 2028-02-01
ical.js, months 1,2,9,10,11: 2027-09-07 2027-10-05 2027-11-02 2028-01-04 2028-02-01 2028-09-05 2028-10-03 2028-11-07
rrule-temporal, week 42: 2027-10-18 2028-10-16 2029-10-15
rrule-temporal, months 9,10,11,1,2: 2027-09-07 2027-10-05 2027-11-02 2028-01-04 2028-02-01 2028-09-05 2028-10-03 2028-11-07
rrule-temporal, months 1,2,9,10,11: 2027-09-07 2027-10-05 2027-11-02 2028-01-04 2028-02-01 2028-09-05 2028-10-03 2028-11-07
ical.js, week 42: 51 of 52 within a year, 0 in week 42
TXT
cmp seen.txt expected.txt
echo 'as described'
