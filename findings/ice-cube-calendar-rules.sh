#!/bin/sh
# ice_cube 0.16.4 (Debian: ruby-ice-cube 0.16.4-3) reads "the last working day of the month" in a calendar's rule as every working day.
#
# Guess before it was tried: `IceCube::Schedule.from_ical` repeats as RFC 5545 §3.3.10 says, or raises where it cannot.
# BYSETPOS=-1 takes the last of a month's working days; a week begins on Monday where no WKST is written,
# so that INTERVAL=2;BYDAY=TU,SU has Tuesday and the Sunday five days later; a day that a year lacks is left out.
# Seen: BYSETPOS is passed over: 29 January, then 1, 2 and 3 February. Without WKST the week begins on Sunday: the Sunday is
# that of the other fortnight, twelve days after the Tuesday. 29 February is on the 28th in years without one. Nothing is raised.
# For us: rules are read by code of our own, held against other engines; what cannot be read is told.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download ruby-ice-cube=0.16.4-3 ruby3.1 libruby3.1 libyaml-0-2 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.rb <<'RB'
require 'ice_cube'
[%w[20270129 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1],
 %w[20270105 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU],
 %w[20270105 FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU],
 %w[20240229 FREQ=YEARLY]].each do |day, rule|
  schedule = IceCube::Schedule.from_ical("DTSTART;TZID=Europe/Copenhagen:#{day}T190000\nRRULE:#{rule}")
  puts "#{rule}: #{schedule.first(4).map { |time| time.strftime('%F') }.join(' ')}"
end
RB
machine=$(basename "$(dirname usr/lib/*/libruby-3.1.so.3.1)")
gem=$(dirname "$(find usr/share -name ice_cube.rb)")
export LD_LIBRARY_PATH="$folder/usr/lib/$machine" RUBYLIB="$folder/$gem:$folder/usr/lib/ruby/3.1.0:$folder/usr/lib/$machine/ruby/3.1.0"
TZ=Europe/Copenhagen usr/bin/ruby3.1 --disable-gems read.rb >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1: 2027-01-29 2027-02-01 2027-02-02 2027-02-03
FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU: 2027-01-05 2027-01-17 2027-01-19 2027-01-31
FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU: 2027-01-05 2027-01-10 2027-01-19 2027-01-24
FREQ=YEARLY: 2024-02-29 2025-02-28 2026-02-28 2027-02-28
TXT
cmp seen.txt expected.txt
echo 'as described'
