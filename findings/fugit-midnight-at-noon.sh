#!/bin/sh
# fugit 1.5.2 (Debian: ruby-fugit 1.5.2-1), by which Ruby's schedulers read times in words, has half past midnight at half past noon, every other Monday
# once, and "every 14 days" on two days that follow each other.
#
# Guess before it was tried: `Fugit.parse` gives a repetition for what begins with "every", or nil: "at 12:30 am" is 0:30 as 12am is midnight, "every
# other Monday" is each second one, and 14 days lie between the dates of "every 14 days".
# Seen: 12 am is left at 12: '30 12 * * *'. "every other", "every second" and "every first monday of the month" are nothing that it reads as
# a repetition, and come out as one moment, a time of this week: the reminder is sent once and never again. "every 14 days" is
# '0 0 */14 * *', the 1st, the 15th and the 29th of each month: 29 February and 1 March. "every 2 weeks" is nil. No error, no warning.
# For us: schedules of a feed have fields for each of these.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download ruby-fugit=1.5.2-1 ruby-raabro ruby-et-orbi ruby-tzinfo ruby-concurrent ruby3.1 libruby3.1 libyaml-0-2 tzdata >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.rb <<'RB'
require 'fugit'
['every day at midnight', 'every day at 12 am', 'every day at 12:30 am', 'every day at 12:30 pm', 'every monday at 19:00', 'every other monday at 19:00',
 'every second monday at 19:00', 'every first monday of the month at 19:00', 'every 2 weeks', 'every 14 days'].each do |words|
  read = Fugit.parse(words)
  puts "#{words}: #{read.is_a?(Fugit::Cron) ? read.original : read.is_a?(EtOrbi::EoTime) ? 'one moment' : read.inspect}"
end
time = EtOrbi::EoTime.parse('2028-02-14 12:00 Europe/Copenhagen')
puts "every 14 days: #{4.times.map { time = Fugit.parse('every 14 days').next_time(time); time.strftime('%-d.%-m.') }.join(' ')}"
RB
machine=$(basename "$(dirname usr/lib/*/libruby-3.1.so.3.1)")
libraries=$(find "$folder/usr" -name fugit.rb -o -name raabro.rb -o -name et-orbi.rb -o -name tzinfo.rb -o -name concurrent-ruby.rb | xargs -n 1 dirname | tr '\n' ':')
export LD_LIBRARY_PATH="$folder/usr/lib/$machine" RUBYLIB="$libraries$folder/usr/lib/ruby/3.1.0:$folder/usr/lib/$machine/ruby/3.1.0"
TZ=Europe/Copenhagen usr/bin/ruby3.1 --disable-gems read.rb | tee seen.txt
cat >expected.txt <<'TXT'
every day at midnight: 0 0 * * *
every day at 12 am: 0 12 * * *
every day at 12:30 am: 30 12 * * *
every day at 12:30 pm: 30 12 * * *
every monday at 19:00: 0 19 * * 1
every other monday at 19:00: one moment
every second monday at 19:00: one moment
every first monday of the month at 19:00: one moment
every 2 weeks: nil
every 14 days: 0 0 */14 * *
every 14 days: 15.2. 29.2. 1.3. 15.3.
TXT
cmp seen.txt expected.txt
echo 'as described'
