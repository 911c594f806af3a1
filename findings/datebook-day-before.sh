#!/bin/sh
# datebook 8.0.1, in a browser in Denmark, puts a whole day into the links to Google and Outlook as the day before.
#
# Guess before it was tried: an event without an end is a whole day (its types: "For all-day events, this field should be omitted"), and
# `new Date('2027-06-04T00:00')`, as its README writes moments, is 4 June where it was made: in the file, and in each link.
# Seen: the file has 4 June, and so has Yahoo's link. Google's and Outlook's begin on 3 June: there the day is that of UTC, where it then
# still is 3 June, 22:00. From one button a visitor has the trip on Friday, from the next on Thursday.
# For us: a day has no zone; the file and the links are written from the same date.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent datebook@8.0.1
cat >try.mjs <<'JS'
import {GoogleCalendar, ICalendar, OutlookCalendar, YahooCalendar} from 'datebook';
const trip = {title: 'Udflugt', start: new Date('2027-06-04T00:00')};
console.log('file:', new ICalendar(trip).render().match(/^DT(?:START|END).*$/gm).join(' '));
for (const Calendar of [GoogleCalendar, OutlookCalendar, YahooCalendar]) {
  const {searchParams} = new URL(new Calendar(trip).render());
  const dates = ['dates', 'startdt', 'enddt', 'st'].filter((name) => searchParams.has(name));
  console.log(`${Calendar.name}:`, dates.map((name) => `${name}=${searchParams.get(name)}`).join(' '));
}
JS
for zone in Europe/Copenhagen America/New_York; do
  echo "in $zone"
  TZ=$zone node try.mjs
done >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
in Europe/Copenhagen
file: DTSTART;VALUE=DATE:20270604 DTEND;VALUE=DATE:20270605
GoogleCalendar: dates=20270603/20270604
OutlookCalendar: startdt=2027-06-03 enddt=2027-06-04
YahooCalendar: st=20270604
in America/New_York
file: DTSTART;VALUE=DATE:20270604 DTEND;VALUE=DATE:20270605
GoogleCalendar: dates=20270604/20270605
OutlookCalendar: startdt=2027-06-04 enddt=2027-06-05
YahooCalendar: st=20270604
TXT
cmp seen.txt expected.txt
echo 'as described'
