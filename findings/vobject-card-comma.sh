#!/bin/sh
# vobject 0.9.6.1 (Debian: python3-vobject 0.9.6.1-2) cuts the web address of a contact at its first comma, and saves it so.
#
# Guess before it was tried: a vCard's URL is a URI (RFC 6350 §6.7.8), in which a comma is an ordinary letter and nothing is
# escaped; it comes back whole, as it does from a calendar's URL (RFC 5545 §3.8.4.6).
# Seen: in a vCard, 3.0 and 4.0, `URL:https://kommunen.example/side,123.html` is read as "https://kommunen.example/side", and
# `serialize()` writes that: who reads and saves the card, as programs for address books do, has lost the rest. So has a
# picture's address. The same line in a VEVENT comes back whole.
# For us: the contact card's file has one address in each URL line, unescaped; what other programs do to it is theirs.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-vobject=0.9.6.1-2 python3-dateutil python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.py <<'PY'
import vobject
address = 'https://kommunen.example/side,123.html'
for version in ('3.0', '4.0'):
    card = vobject.readOne(f'BEGIN:VCARD\r\nVERSION:{version}\r\nN:Borgerservice;;;;\r\nFN:Borgerservice\r\nURL:{address}\r\nPHOTO;VALUE=uri:{address}\r\nEND:VCARD\r\n')
    saved = [line for line in card.serialize().split('\r\n') if line.startswith('URL')]
    print(f'vCard {version}:', card.url.value, card.photo.value, 'saved as', *saved)
event = vobject.readOne('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nBEGIN:VEVENT\r\nUID:a@kommunen.example\r\n'
    f'DTSTAMP:20270101T000000Z\r\nDTSTART:20270301T180000Z\r\nURL:{address}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')
print('iCalendar:', event.vevent.url.value)
PY
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 read.py | tee seen.txt
cat >expected.txt <<'TXT'
vCard 3.0: https://kommunen.example/side https://kommunen.example/side saved as URL:https://kommunen.example/side
vCard 4.0: https://kommunen.example/side https://kommunen.example/side saved as URL:https://kommunen.example/side
iCalendar: https://kommunen.example/side,123.html
TXT
cmp seen.txt expected.txt
echo 'as described'
