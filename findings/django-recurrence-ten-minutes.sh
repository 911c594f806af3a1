#!/bin/sh
# django-recurrence 1.11.1 (Debian: python3-django-recurrence 1.11.1-1, with Django 3.2.25) has what is on at 19:00 in Copenhagen at 19:10, and in
# summer at 20:10.
#
# Guess before it was tried: on a site with TIME_ZONE = 'Europe/Copenhagen' `recurrence.deserialize` reads DTSTART:20270607T190000 as 19:00 there
# ("dates without the 'Z' marker will be localized to `settings.TIME_ZONE`"): 17:00Z, and in January 18:00Z.
# Seen: both are 18:10Z, 19:00+00:50: the time that Copenhagen had in the 19th century, as pytz's zones have it until they are asked about a day.
# `serialize` writes DTSTART:20270607T181000Z, and who subscribes to it sees 20:10; an EXDATE for 19:00 that evening, in
# UTC, takes out nothing. With USE_TZ = False all is right. No error, no warning.
# For us: a time is read by its zone on its own day.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-django-recurrence=1.11.1-1 python3-django python3-asgiref python3-sqlparse python3-tz python3-dateutil python3-six tzdata >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.py <<'PY'
import sys
from datetime import timezone
from django.conf import settings

settings.configure(USE_TZ=sys.argv[1] == 'True', TIME_ZONE='Europe/Copenhagen')
import recurrence

for text in ('DTSTART:20270104T190000\nRRULE:FREQ=WEEKLY;COUNT=2', 'DTSTART:20270607T190000\nRRULE:FREQ=WEEKLY;COUNT=2',
             'DTSTART:20270607T190000\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20270614T170000Z'):
    series = recurrence.deserialize(text)
    print(text.replace('\n', ' '))
    print('  dates', *(date.isoformat() for date in series.occurrences()))
    print(' ', recurrence.serialize(series).replace('\n', ' '))
PY
export PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTZ_TZDATADIR="$folder/usr/share/zoneinfo" TZ=Europe/Copenhagen
for setting in True False; do
  echo "USE_TZ = $setting"
  /usr/bin/python3 read.py $setting
done | tee seen.txt
cat >expected.txt <<'TXT'
USE_TZ = True
DTSTART:20270104T190000 RRULE:FREQ=WEEKLY;COUNT=2
  dates 2027-01-04T19:00:00+00:50 2027-01-11T19:00:00+00:50
  DTSTART:20270104T181000Z RRULE:FREQ=WEEKLY;COUNT=2
DTSTART:20270607T190000 RRULE:FREQ=WEEKLY;COUNT=2
  dates 2027-06-07T19:00:00+00:50 2027-06-14T19:00:00+00:50
  DTSTART:20270607T181000Z RRULE:FREQ=WEEKLY;COUNT=2
DTSTART:20270607T190000 RRULE:FREQ=WEEKLY;COUNT=2 EXDATE:20270614T170000Z
  dates 2027-06-07T19:00:00+00:50 2027-06-14T19:00:00+00:50
  DTSTART:20270607T181000Z RRULE:FREQ=WEEKLY;COUNT=2 EXDATE:20270614T170000Z
USE_TZ = False
DTSTART:20270104T190000 RRULE:FREQ=WEEKLY;COUNT=2
  dates 2027-01-04T19:00:00 2027-01-11T19:00:00
  DTSTART:20270104T180000Z RRULE:FREQ=WEEKLY;COUNT=2
DTSTART:20270607T190000 RRULE:FREQ=WEEKLY;COUNT=2
  dates 2027-06-07T19:00:00 2027-06-14T19:00:00
  DTSTART:20270607T170000Z RRULE:FREQ=WEEKLY;COUNT=2
DTSTART:20270607T190000 RRULE:FREQ=WEEKLY;COUNT=2 EXDATE:20270614T170000Z
  dates 2027-06-07T19:00:00
  DTSTART:20270607T170000Z RRULE:FREQ=WEEKLY;COUNT=2 EXDATE:20270614T170000Z
TXT
cmp seen.txt expected.txt
echo 'as described'
