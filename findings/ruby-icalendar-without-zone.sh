#!/bin/sh
# icalendar 2.8.0 for Ruby (Debian: ruby-icalendar 2.8.0-1) writes a moment without its zone, so that 17:00 in UTC is shown at 17.00 in Denmark, two
# hours early, and writes a whole day as a moment at midnight.
#
# Guess before it was tried: `event.dtstart` takes what Ruby has for times, as its README does with DateTime.civil: Time.utc(2027, 6, 7, 17) is written as
# 20270607T170000Z, a time with an offset as the same moment, and Date.new(2027, 6, 7) as VALUE=DATE:20270607 (RFC 5545 §3.3.5, §3.3.4).
# Seen: the clock face is written, and nothing of the zone or offset: a time by nobody's clock, which each reader takes for its own. The
# same moment is 17:00, 19:00 and 13:00, by how the program came by it. A Date is 20270607T000000, a meeting at midnight.
# Icalendar::Values::DateTime with 'tzid' => 'UTC' and Icalendar::Values::Date are right. No error, no warning.
# For us: the calendars that we write give each time with its zone, and days as days; a time without a zone is read as the place's own.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download ruby-icalendar=2.8.0-1 ruby-ice-cube ruby3.1 libruby3.1 libyaml-0-2 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >write.rb <<'RB'
require 'date'
require 'stringio'
require 'time'
require 'icalendar'
starts = {
  'Time.utc' => Time.utc(2027, 6, 7, 17),
  'Time in Copenhagen' => Time.new(2027, 6, 7, 19, 0, 0, '+02:00'),
  'DateTime of New York' => DateTime.parse('2027-06-07T13:00:00-04:00'),
  'Date' => Date.new(2027, 6, 7),
  'Values::DateTime' => Icalendar::Values::DateTime.new(Time.utc(2027, 6, 7, 17), 'tzid' => 'UTC'),
  'Values::Date' => Icalendar::Values::Date.new('20270607')
}
starts.each do |name, start|
  calendar = Icalendar::Calendar.new
  calendar.event { |event| event.dtstart = start }
  puts "#{name}: #{calendar.to_ical[/^DTSTART\S*/]}"
end
RB
machine=$(basename "$(dirname usr/lib/*/libruby-3.1.so.3.1)")
gems=$(find "$folder/usr/share" -name icalendar.rb -o -name ice_cube.rb | xargs -n 1 dirname | tr '\n' ':')
export LD_LIBRARY_PATH="$folder/usr/lib/$machine" RUBYLIB="$gems$folder/usr/lib/ruby/3.1.0:$folder/usr/lib/$machine/ruby/3.1.0"
TZ=Europe/Copenhagen usr/bin/ruby3.1 --disable-gems write.rb | tee seen.txt
cat >expected.txt <<'TXT'
Time.utc: DTSTART:20270607T170000
Time in Copenhagen: DTSTART:20270607T190000
DateTime of New York: DTSTART:20270607T130000
Date: DTSTART:20270607T000000
Values::DateTime: DTSTART:20270607T170000Z
Values::Date: DTSTART;VALUE=DATE:20270607
TXT
cmp seen.txt expected.txt
echo 'as described'
