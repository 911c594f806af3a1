#!/bin/sh
# Babel 2.10.3 (Debian: python3-babel 2.10.3-1), told that a text is Danish, has each week of 2027 one number too high: week 42 is "uge 43".
#
# Guess before it was tried: `format_date(day, "'uge' w", locale='da')` is the week of ISO 8601, which Danish calendars have: it begins on
# Monday, and the first is the one with 4 January (CLDR, weekData: minDays is 4 in Denmark, and `da` is Danish in Denmark,
# likelySubtags), the same as with locale='da_DK'.
# Seen: without a country the week with 1 January is the first, though it begins on Monday: the autumn holiday, week 42, is 43, on all 365
# days of 2027 the number is one too high, and 2026, which began on a Thursday, is right until its end. With da_DK the
# days before New Year that are in week 1 of the next year are in a week 53, which 2024 and 2025 do not have.
# For us: odd and even weeks are those of ISO 8601, in every language.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 python3-tz >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >weeks.py <<'PY'
from datetime import date, timedelta
from babel.dates import format_date

for day in date(2024, 12, 31), date(2025, 12, 31), date(2026, 10, 12), date(2027, 1, 1), date(2027, 1, 4), date(2027, 10, 18):
    print(day, 'is in', day.strftime('%V'), *(f"{locale}: {format_date(day, 'w', locale=locale)}" for locale in ('da', 'da_DK')))
for year in 2026, 2027:
    days = [date(year, 1, 1) + timedelta(number) for number in range(365)]
    for locale in 'da', 'da_DK':
        wrong = [day for day in days if int(format_date(day, 'w', locale=locale)) != day.isocalendar()[1]]
        print(year, locale, f'{len(wrong)} days wrong')
PY
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 weeks.py | tee seen.txt
cat >expected.txt <<'TXT'
2024-12-31 is in 01 da: 53 da_DK: 53
2025-12-31 is in 01 da: 53 da_DK: 53
2026-10-12 is in 42 da: 42 da_DK: 42
2027-01-01 is in 53 da: 1 da_DK: 53
2027-01-04 is in 01 da: 2 da_DK: 1
2027-10-18 is in 42 da: 43 da_DK: 42
2026 da 0 days wrong
2026 da_DK 0 days wrong
2027 da 365 days wrong
2027 da_DK 0 days wrong
TXT
cmp seen.txt expected.txt
echo 'as described'
