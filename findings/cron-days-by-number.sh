#!/bin/sh
# @breejs/later 4.2.0 (Bree's schedules) has what is on each Sunday (7) on Saturday, and APScheduler 3.9.1 (Debian: python3-apscheduler 3.9.1-2) what is
# on each Monday (1) on Tuesday.
#
# Guess before it was tried: `later.parse.cron` and `CronTrigger.from_crontab` ("from a standard crontab expression") have the days of crontab(5),
# 1 to 5 from Monday to Friday and "0 or 7 is Sunday"; or they say what they cannot read.
# Seen: later has 7 as the last day of its own week, Saturday: the reminder of Sunday's meal comes a day early, a weekend (6-7) is Saturdays
# alone, Friday to Sunday (5-7) ends on Saturday; 0 and SUN are right. APScheduler counts from Monday, which is 0: each
# number is the day after, 1-5 is Tuesday to Saturday, 0 is Monday; names are right. cron-parser 5.10.6 has all
# of them right. Nothing is said.
# For us: days of a feed have names, MO to SU.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @breejs/later@4.2.0 cron-parser@5.10.6
apt-get download python3-apscheduler=3.9.1-2 python3-tzlocal python3-tz python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >try.cjs <<'JS'
const later = require('@breejs/later');
const {CronExpressionParser} = require('cron-parser');
later.date.localTime();
const start = new Date('2027-05-31T12:00');
const readers = {
  later: (line) => later.schedule(later.parse.cron(line)).next(6, start),
  'cron-parser': (line) => CronExpressionParser.parse(line, {currentDate: start}).take(6).map((date) => date.toDate()),
};
for (const [name, read] of Object.entries(readers))
  for (const days of ['SUN', '0', '7', '6-7', '5-7', '1', '1-5'])
    console.log(`${name} 0 10 * * ${days}: ${read(`0 10 * * ${days}`).map((date) => date.toString().slice(0, 10)).join(', ')}`);
JS
cat >try.py <<'PY'
from datetime import datetime, timedelta, timezone
from apscheduler.triggers.cron import CronTrigger

for days in 'sun', '0', '1', '1-5':
    trigger = CronTrigger.from_crontab(f'0 10 * * {days}', timezone='Europe/Copenhagen')
    now = datetime(2027, 5, 31, 10, tzinfo=timezone.utc)
    dates = []
    while len(dates) < 6:
        dates.append(trigger.get_next_fire_time(None, now))
        now = dates[-1] + timedelta(minutes=1)
    print(f'APScheduler 0 10 * * {days}:', ', '.join(date.strftime('%a %b %d') for date in dates))
PY
{
  TZ=Europe/Copenhagen node try.cjs
  PYTHONPATH="$folder/usr/lib/python3/dist-packages" LC_ALL=C /usr/bin/python3 try.py
} | tee seen.txt
cat >expected.txt <<'TXT'
later 0 10 * * SUN: Sun Jun 06, Sun Jun 13, Sun Jun 20, Sun Jun 27, Sun Jul 04, Sun Jul 11
later 0 10 * * 0: Sun Jun 06, Sun Jun 13, Sun Jun 20, Sun Jun 27, Sun Jul 04, Sun Jul 11
later 0 10 * * 7: Sat Jun 05, Sat Jun 12, Sat Jun 19, Sat Jun 26, Sat Jul 03, Sat Jul 10
later 0 10 * * 6-7: Sat Jun 05, Sat Jun 12, Sat Jun 19, Sat Jun 26, Sat Jul 03, Sat Jul 10
later 0 10 * * 5-7: Fri Jun 04, Sat Jun 05, Fri Jun 11, Sat Jun 12, Fri Jun 18, Sat Jun 19
later 0 10 * * 1: Mon Jun 07, Mon Jun 14, Mon Jun 21, Mon Jun 28, Mon Jul 05, Mon Jul 12
later 0 10 * * 1-5: Tue Jun 01, Wed Jun 02, Thu Jun 03, Fri Jun 04, Mon Jun 07, Tue Jun 08
cron-parser 0 10 * * SUN: Sun Jun 06, Sun Jun 13, Sun Jun 20, Sun Jun 27, Sun Jul 04, Sun Jul 11
cron-parser 0 10 * * 0: Sun Jun 06, Sun Jun 13, Sun Jun 20, Sun Jun 27, Sun Jul 04, Sun Jul 11
cron-parser 0 10 * * 7: Sun Jun 06, Sun Jun 13, Sun Jun 20, Sun Jun 27, Sun Jul 04, Sun Jul 11
cron-parser 0 10 * * 6-7: Sat Jun 05, Sun Jun 06, Sat Jun 12, Sun Jun 13, Sat Jun 19, Sun Jun 20
cron-parser 0 10 * * 5-7: Fri Jun 04, Sat Jun 05, Sun Jun 06, Fri Jun 11, Sat Jun 12, Sun Jun 13
cron-parser 0 10 * * 1: Mon Jun 07, Mon Jun 14, Mon Jun 21, Mon Jun 28, Mon Jul 05, Mon Jul 12
cron-parser 0 10 * * 1-5: Tue Jun 01, Wed Jun 02, Thu Jun 03, Fri Jun 04, Mon Jun 07, Tue Jun 08
APScheduler 0 10 * * sun: Sun Jun 06, Sun Jun 13, Sun Jun 20, Sun Jun 27, Sun Jul 04, Sun Jul 11
APScheduler 0 10 * * 0: Mon Jun 07, Mon Jun 14, Mon Jun 21, Mon Jun 28, Mon Jul 05, Mon Jul 12
APScheduler 0 10 * * 1: Tue Jun 01, Tue Jun 08, Tue Jun 15, Tue Jun 22, Tue Jun 29, Tue Jul 06
APScheduler 0 10 * * 1-5: Tue Jun 01, Wed Jun 02, Thu Jun 03, Fri Jun 04, Sat Jun 05, Tue Jun 08
TXT
cmp seen.txt expected.txt
echo 'as described'
