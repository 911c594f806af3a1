#!/bin/sh
# icalendar 4.0.3 and vobject 0.9.6.1 (Debian: python3-icalendar 4.0.3-5, python3-vobject 0.9.6.1-2) read a calendar's times by
# the time zone of the calendar that the program read before it.
#
# Guess before it was tried: a TZID that no list of zones knows means the VTIMEZONE of that name in the same calendar (RFC 5545
# §3.2.19: its scope is the iCalendar object). Two groups' calendars may both call theirs "Customized Time Zone".
# Seen: the first zone of a name is kept for as long as the program runs. 19:00 in a calendar whose zone is that of London is
# 18:00Z, an hour early, when a Danish one was read before it, and 19:00Z when it is read alone. No error, no warning.
# For us: a zone belongs to the calendar it stands in, also where a file holds two; a test has both in one file.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-icalendar=4.0.3-5 python3-vobject=0.9.6.1-2 python3-dateutil python3-six python3-tz >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.py <<'PY'
import datetime, icalendar, sys, vobject

def calendar(winter, summer):
    def observance(name, month, before, after):
        return [f'BEGIN:{name}', f'DTSTART:1970{month:02}01T020000', f'TZOFFSETFROM:{before}', f'TZOFFSETTO:{after}',
                f'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH={month}', f'END:{name}']
    zone = 'Customized Time Zone'
    lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VTIMEZONE', f'TZID:{zone}',
             *observance('STANDARD', 10, summer, winter), *observance('DAYLIGHT', 3, winter, summer), 'END:VTIMEZONE',
             'BEGIN:VEVENT', 'UID:a@gruppen.example', 'DTSTAMP:20270101T000000Z', f'DTSTART;TZID={zone}:20270215T190000',
             'SUMMARY:x', 'END:VEVENT', 'END:VCALENDAR', '']
    return '\r\n'.join(lines)

calendars = {'Danish': calendar('+0100', '+0200'), 'London': calendar('+0000', '+0100')}
readers = {
    'icalendar': lambda text: icalendar.Calendar.from_ical(text).walk('VEVENT')[0]['DTSTART'].dt,
    'vobject': lambda text: vobject.readOne(text).vevent.dtstart.value,
}
reader, *names = sys.argv[1:]
times = [readers[reader](calendars[name]).astimezone(datetime.timezone.utc).strftime('%H:%MZ') for name in names]
print(f'{reader}:', ', then '.join(f'{name} {time}' for name, time in zip(names, times)))
PY
export PYTHONPATH="$folder/usr/lib/python3/dist-packages"
for reader in icalendar vobject; do
  /usr/bin/python3 read.py $reader London
  /usr/bin/python3 read.py $reader Danish London
done >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
icalendar: London 19:00Z
icalendar: Danish 18:00Z, then London 18:00Z
vobject: London 19:00Z
vobject: Danish 18:00Z, then London 18:00Z
TXT
cmp seen.txt expected.txt
echo 'as described'
