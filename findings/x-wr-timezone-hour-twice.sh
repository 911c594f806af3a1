#!/bin/sh
# x-wr-timezone 0.0.5 (Debian: python3-x-wr-timezone 0.0.5-2), which recurring-ical-events 2.0.1 asks about every file.
# Guess before it was run: an event in UTC keeps its instant, whatever zone X-WR-TIMEZONE names.
# Seen: in the night that has an hour twice, 00:30Z to 02:30Z becomes 01:30Z to 03:30Z, an hour late; without X-WR-TIMEZONE it stays.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-x-wr-timezone=0.0.5-2 python3-recurring-ical-events=2.0.1-1 python3-icalendar=4.0.3-5 python3-tz python3-dateutil python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.py <<'PY'
import datetime, icalendar, recurring_ical_events
for zone in ['X-WR-TIMEZONE:Europe/Copenhagen\r\n', '']:
    text = ('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n' + zone + 'BEGIN:VEVENT\r\nUID:a@a.example\r\n'
            'DTSTAMP:20270101T000000Z\r\nDTSTART:20271031T003000Z\r\nDTEND:20271031T023000Z\r\nSUMMARY:Nat\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')
    calendar = icalendar.Calendar.from_ical(text)
    for event in recurring_ical_events.of(calendar).between(datetime.date(2027, 10, 30), datetime.date(2027, 11, 2)):
        moments = [event[name].dt.astimezone(datetime.timezone.utc).strftime('%H:%MZ') for name in ('DTSTART', 'DTEND')]
        print('with' if zone else 'without', *moments, end='; ')
PY
seen=$(PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 read.py)
echo "x-wr-timezone 0.0.5: $seen"
[ "$seen" = 'with 01:30Z 03:30Z; without 00:30Z 02:30Z; ' ] || { echo 'no longer so'; exit 1; }
