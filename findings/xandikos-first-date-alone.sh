#!/bin/sh
# Xandikos 0.2.8 (Debian: xandikos 0.2.8-1) finds a weekly meeting on its first date alone, and when it is asked for all dates, each ends on the
# first one and begins at 18:00 by nobody's clock.
#
# Guess before it was tried: "RFC 4791 (CalDAV) - fully implemented", says its README: who asks what is on on 29 March (CALDAV:time-range, §9.9) gets the
# meeting of each Monday, as one of its dates is then; and CALDAV:expand (§9.6.5) gives each date its own start and end, in UTC.
# Seen: a series is looked for at its first date and nowhere else, also one without an end. Expanded, DTSTART is 20270329T180000 without its Z, a time
# without a zone, so that 18:00Z is shown at 18.00 in Copenhagen, two hours early; DTEND stays as it was, 15 March 20:00Z, before the
# start. With TZID=Europe/Copenhagen 29 March has the hour of winter too. No error, no warning.
# For us: each date of a series has its own start and end, and a window has all dates in it.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download xandikos=0.2.8-1 python3-icalendar=4.0.3-5 python3-dulwich python3-dateutil python3-tz python3-six python3-defusedxml python3-jinja2 python3-markupsafe \
  python3-aiohttp python3-aiosignal python3-attr python3-frozenlist python3-multidict python3-yarl python3-async-timeout python3-charset-normalizer \
  python3-idna python3-urllib3 python3-certifi python3-typing-extensions >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >ask.py <<'PY'
import io, os, re, sys

os.environ.update(XANDIKOSPATH='collections', AUTOCREATE='defaults', CURRENT_USER_PRINCIPAL='/ribe/')
from xandikos.wsgi import app

calendar = '/ribe/calendars/calendar/'


def send(method, path, body, kind='text/xml'):
    data = body.encode()
    request = {'REQUEST_METHOD': method, 'PATH_INFO': path, 'SCRIPT_NAME': '', 'SERVER_NAME': 'localhost', 'SERVER_PORT': '80', 'REQUEST_URI': path,
               'wsgi.url_scheme': 'http', 'wsgi.input': io.BytesIO(data), 'wsgi.errors': sys.stderr, 'CONTENT_LENGTH': str(len(data)),
               'CONTENT_TYPE': kind, 'HTTP_DEPTH': '1'}
    return b''.join(app(request, lambda status, headers: None)).decode()


events = {'Enkelt': [':20270329T180000Z', ':20270329T200000Z'], 'Kursus': [':20270315T180000Z', ':20270315T200000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'],
          'Kor': [':20270315T180000Z', ':20270315T200000Z', 'RRULE:FREQ=WEEKLY'],
          'Sang': [';TZID=Europe/Copenhagen:20270322T190000', ';TZID=Europe/Copenhagen:20270322T210000', 'RRULE:FREQ=WEEKLY;COUNT=2']}
for name, (start, end, *rule) in events.items():
    lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', f'UID:{name}', 'DTSTAMP:20270101T000000Z', f'SUMMARY:{name}',
             f'DTSTART{start}', f'DTEND{end}', *rule, 'END:VEVENT', 'END:VCALENDAR', '']
    send('PUT', f'{calendar}{name}.ics', '\r\n'.join(lines), 'text/calendar')
names = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
for day in '15', '22', '29':
    answer = send('REPORT', calendar, f'''<?xml version="1.0"?><C:calendar-query {names}><D:prop><D:getetag/></D:prop>
        <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
        <C:time-range start="202703{day}T120000Z" end="202703{day}T220000Z"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>''')
    print(f'{day} March:', *sorted(re.findall(r'calendar/(\w+)\.ics', answer)))
for name in 'Kursus', 'Sang':
    answer = send('REPORT', calendar, f'''<?xml version="1.0"?><C:calendar-multiget {names}>
        <D:prop><C:calendar-data><C:expand start="20270301T000000Z" end="20270401T000000Z"/></C:calendar-data></D:prop>
        <D:href>{calendar}{name}.ics</D:href></C:calendar-multiget>''')
    print(name, *(f'{start} to {end},' for start, end in re.findall(r'DTSTART(\S+)\s+DTEND(\S+)', answer)))
PY
mkdir collections
PYTHONPATH="$folder/usr/lib/python3/dist-packages" TZ=Europe/Copenhagen /usr/bin/python3 ask.py 2>errors.txt | tee seen.txt
cat >expected.txt <<'TXT'
15 March: Kor Kursus
22 March: Sang
29 March: Enkelt
Kursus :20270315T180000 to :20270315T200000Z, :20270322T180000 to :20270315T200000Z, :20270329T180000 to :20270315T200000Z,
Sang :20270322T180000 to ;TZID=Europe/Copenhagen:20270322T210000, :20270329T180000 to ;TZID=Europe/Copenhagen:20270322T210000,
TXT
cmp seen.txt expected.txt
echo 'as described'
