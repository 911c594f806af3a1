#!/bin/sh
# GNU date 9.1 (Debian: coreutils 9.1-1) is one week on with "+2 weeks" behind a time of day, and a day ahead with "-1 day".
#
# Guess before it was tried: `date -d '2027-06-07 19:00 +2 weeks'` is Monday 21 June at 19:00, as '2027-06-07 +2 weeks' is 21 June, and '-1 day'
# is 6 June; a script that sends a reminder or makes a list of each second week adds to the time that the meeting has.
# Seen: a number with its sign behind a time is the time's zone, and what is left adds one: "+2 weeks" is 19:00 at UTC+2 and "weeks", 14 June.
# In summer in Denmark that is the right hour, so nothing looks wrong; with "+1 week" it is 20:00, "+7 days" is the day after at
# 14:00, "-1 day" is Tuesday 8 June at 22:00. Without the plus, with it before the time, or behind "7pm", it is right. No error, no warning (but with --debug).
# For us: dates are counted by functions with names.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download coreutils=9.1-1 >/dev/null 2>&1
dpkg -x ./*.deb .
for more in '+2 weeks' '+1 week' '+7 days' '-1 day' '2 weeks' '7 days'; do
  echo "2027-06-07 19:00 $more: $(TZ=Europe/Copenhagen LC_ALL=C bin/date -d "2027-06-07 19:00 $more" '+%a %d %b %H:%M')"
done >seen.txt
for text in '2027-06-07 +2 weeks' '2027-06-07 +2 weeks 19:00' '2027-06-07 7pm +2 weeks' '2027-12-06 19:00 +2 weeks'; do
  echo "$text: $(TZ=Europe/Copenhagen LC_ALL=C bin/date -d "$text" '+%a %d %b %H:%M')"
done >>seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
2027-06-07 19:00 +2 weeks: Mon 14 Jun 19:00
2027-06-07 19:00 +1 week: Mon 14 Jun 20:00
2027-06-07 19:00 +7 days: Tue 08 Jun 14:00
2027-06-07 19:00 -1 day: Tue 08 Jun 22:00
2027-06-07 19:00 2 weeks: Mon 21 Jun 19:00
2027-06-07 19:00 7 days: Mon 14 Jun 19:00
2027-06-07 +2 weeks: Mon 21 Jun 00:00
2027-06-07 +2 weeks 19:00: Mon 21 Jun 19:00
2027-06-07 7pm +2 weeks: Mon 21 Jun 19:00
2027-12-06 19:00 +2 weeks: Mon 13 Dec 18:00
TXT
cmp seen.txt expected.txt
echo 'as described'
