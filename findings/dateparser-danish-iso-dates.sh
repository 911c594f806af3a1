#!/bin/sh
# dateparser 1.1.6 (Debian: python3-dateparser 1.1.6-1), told that texts are Danish, reads 2027-06-05 as 6 May, and "kl. 9" as a day.
#
# Guess before it was tried: `parse('2027-06-05', languages=['da'])` is 5 June, since a date that begins with its year has one
# meaning (ISO 8601); the language only says what words mean and which of 05/06 is the day. A time that is not understood is not
# read at all.
# Seen: year, day, month: 6 May, with its time too; 2027-06-15 is None. Without `languages` both are right. "torsdag kl. 9" is
# the 9th, a Tuesday, "13. marts kl. 10" is in the year 2010, and "i morgen kl. 19" is tomorrow at the hour it is now. With
# minutes, "kl. 9.00", the time is a time.
# For us: dates in sheets and words are read by code of our own, and what is in doubt is asked about.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-dateparser=1.1.6-1 python3-dateutil python3-regex python3-tz python3-tzlocal python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.py <<'PY'
import datetime, dateparser
wednesday = datetime.datetime(2027, 3, 10, 12, 0)
def read(text, **languages):
    date = dateparser.parse(text, settings={'RELATIVE_BASE': wednesday}, **languages)
    return f'{date:%a %Y-%m-%d %H:%M}' if date else None
for text in ('2027-06-05', '2027-06-05T19:00', '2027-06-15'):
    print(f'{text}: {read(text, languages=["da"])}; no language: {read(text)}')
for text in ('torsdag kl. 9', '13. marts kl. 10', 'i morgen kl. 19', '13. marts kl. 10.00'):
    print(f'{text}: {read(text, languages=["da"])}')
PY
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 -W ignore read.py >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
2027-06-05: Thu 2027-05-06 00:00; no language: Sat 2027-06-05 00:00
2027-06-05T19:00: Thu 2027-05-06 19:00; no language: Sat 2027-06-05 19:00
2027-06-15: None; no language: Tue 2027-06-15 00:00
torsdag kl. 9: Tue 2027-03-09 00:00
13. marts kl. 10: Sat 2010-03-13 00:00
i morgen kl. 19: Thu 2027-03-11 12:00
13. marts kl. 10.00: Sat 2027-03-13 10:00
TXT
cmp seen.txt expected.txt
echo 'as described'
