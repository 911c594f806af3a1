#!/bin/sh
# Radicale 3.1.8 (Debian: python3-radicale 3.1.8-2), asked what is on, finds a camp of three days in its first second alone when it is written with its length.
#
# Guess before it was tried: a program that shows one day asks the server for what overlaps it (CALDAV:time-range, RFC 4791 §9.9: with a
# DURATION an event goes from DTSTART to DTSTART+DURATION), and gets the camp of 4 to 6 June on each of them, whether it says
# DTEND:20270607 or DURATION:P3D, which calendars may write (RFC 5545 §3.6.1).
# Seen: with DTEND so. With DURATION:P3D it is found when the beginning of 4 June is asked for, and on no day after; so are P1W, P2D and
# PT48H: a length of whole days counts as none. PT36H, of a day and a half, is right. A whole week shown at once has
# all of them, so it is not seen until somebody looks at a day. No error, no warning.
# For us: an end and a length come to the same.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-radicale=3.1.8-2 python3-vobject=0.9.6.1-2 python3-dateutil python3-six python3-defusedxml python3-passlib python3-tz >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >ask.py <<'PY'
import io, re, sys
from radicale import app, config

settings = config.load()
settings.update({'storage': {'filesystem_folder': 'collections'}, 'auth': {'type': 'none'}, 'rights': {'type': 'owner_write'}}, 'here', privileged=True)
server = app.Application(settings)


def send(method, path, body=''):
    data = body.encode()
    request = {'REQUEST_METHOD': method, 'PATH_INFO': path, 'SCRIPT_NAME': '', 'SERVER_NAME': 'localhost', 'SERVER_PORT': '80',
               'wsgi.url_scheme': 'http', 'wsgi.input': io.BytesIO(data), 'wsgi.errors': sys.stderr, 'CONTENT_LENGTH': str(len(data)),
               'CONTENT_TYPE': 'text/calendar', 'HTTP_DEPTH': '1', 'HTTP_AUTHORIZATION': 'Basic cmliZTo='}
    return b''.join(server(request, lambda status, headers: None)).decode()


send('MKCALENDAR', '/ribe/kalender/')
events = {'end': ';VALUE=DATE:20270604\r\nDTEND;VALUE=DATE:20270607', 'P3D': ';VALUE=DATE:20270604\r\nDURATION:P3D',
          'P1W': ';VALUE=DATE:20270604\r\nDURATION:P1W', 'P2D': ':20270604T100000Z\r\nDURATION:P2D',
          'PT48H': ':20270604T100000Z\r\nDURATION:PT48H', 'PT36H': ':20270604T100000Z\r\nDURATION:PT36H'}
for name, times in events.items():
    lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', f'UID:{name}', 'DTSTAMP:20270101T000000Z',
             'DTSTART' + times, 'SUMMARY:Lejr', 'END:VEVENT', 'END:VCALENDAR', '']
    send('PUT', f'/ribe/kalender/{name}.ics', '\r\n'.join(lines))
for what, start, end in [('the week', '0531T000000Z', '0607T000000Z'), ('4 June', '0604T000000Z', '0605T000000Z'),
                         ('4 June, noon', '0604T110000Z', '0604T120000Z'), ('5 June', '0605T000000Z', '0606T000000Z'), ('6 June', '0606T000000Z', '0607T000000Z')]:
    answer = send('REPORT', '/ribe/kalender/', f'''<?xml version="1.0"?>
        <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/></D:prop>
        <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="2027{start}" end="2027{end}"/>
        </C:comp-filter></C:comp-filter></C:filter></C:calendar-query>''')
    print(f'{what}:', *sorted(re.findall(r'kalender/(\w+)\.ics', answer), key=list(events).index))
PY
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 ask.py 2>errors.txt | tee seen.txt
cat >expected.txt <<'TXT'
the week: end P3D P1W P2D PT48H PT36H
4 June: end P3D P1W P2D PT48H PT36H
4 June, noon: end PT36H
5 June: end PT36H
6 June: end
TXT
cmp seen.txt expected.txt
echo 'as described'
