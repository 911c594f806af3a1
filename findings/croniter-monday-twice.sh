#!/bin/sh
# croniter 1.3.5 (Debian: python3-croniter 1.3.5-3) has "every Monday at 19" twice on the Monday after the clocks go forward, and at 20 after
# they go back.
#
# Guess before it was tried: '0 19 * * 1' with a start in Copenhagen's time is one moment a week, at 19:00 there, whichever library the zone
# is from: "Be sure to init your croniter instance with a TZ aware datetime for this to work", says its README of summer time, with
# an example for pytz and one for dateutil.
# Seen: so with pytz alone. With dateutil, and with zoneinfo of Python itself, 29 March 2027 has 18:00 and 19:00, and 1 November has
# 20:00 and no 19:00; the week after is right again. Who is reminded so, or reads a feed so, is early, late and twice.
# For us: a series is counted by the clock of its place, once a date.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-croniter=1.3.5-3 python3-dateutil=2.8.2-2 python3-tz python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >mondays.py <<'PY'
from datetime import datetime
from zoneinfo import ZoneInfo
import pytz
from croniter import croniter
from dateutil import tz
name = 'Europe/Copenhagen'
starts = {
    'pytz': lambda *parts: pytz.timezone(name).localize(datetime(*parts)),
    'dateutil': lambda *parts: datetime(*parts, tzinfo=tz.gettz(name)),
    'zoneinfo': lambda *parts: datetime(*parts, tzinfo=ZoneInfo(name)),
}
for library, start in starts.items():
    for parts in (2027, 3, 15, 20), (2027, 10, 18, 20):
        mondays = croniter('0 19 * * 1', start(*parts))
        print(f'{library}:', ', '.join(mondays.get_next(datetime).strftime('%-d %B %H:%M') for _ in range(4)))
PY
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 mondays.py >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
pytz: 22 March 19:00, 29 March 19:00, 5 April 19:00, 12 April 19:00
pytz: 25 October 19:00, 1 November 19:00, 8 November 19:00, 15 November 19:00
dateutil: 22 March 19:00, 29 March 18:00, 29 March 19:00, 5 April 19:00
dateutil: 25 October 19:00, 1 November 20:00, 8 November 19:00, 15 November 19:00
zoneinfo: 22 March 19:00, 29 March 18:00, 29 March 19:00, 5 April 19:00
zoneinfo: 25 October 19:00, 1 November 20:00, 8 November 19:00, 15 November 19:00
TXT
cmp seen.txt expected.txt
echo 'as described'
