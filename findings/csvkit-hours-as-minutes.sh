#!/bin/sh
# csvkit 1.0.7 (Debian: csvkit 1.0.7-1) makes 19 o'clock into 19 minutes: "19:00" comes out as "0:19:00".
#
# Guess before it was tried: `csvsort -c Titel` puts the rows in order, `in2csv` writes a sheet as CSV, and a cell "19:00" stays
# "19:00", as csvkit has no type for a time of day (its types: boolean, number, time delta, date, time, text).
# Seen: a column of times is a column of lengths, minutes and seconds (agate 1.6.3 reads it so, by pytimeparse 1.1.5), and is written as
# such: "19:00" is "0:19:00", "09:30" is "0:09:30". The order is right, so it is not seen until somebody comes at twenty past midnight.
# A single cell that is no time, as "kl. 19", keeps the whole column as it is. `csvcut` changes nothing, nor does any with -I.
# For us: the feed tool reads a sheet itself, .xlsx or .ods, without such a step between; its check names what begins in the night.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-pytimeparse=1.1.5-3 python3-babel=2.10.3-1 python-babel-localedata \
  python3-isodate python3-leather python3-parsedatetime python3-slugify python3-unidecode python3-future python3-tz python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
run() {
  echo "$*"
  name=$1
  shift
  PYTHONUTF8=1 PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 -c "from csvkit.utilities.$name import launch_new_instance as start; start()" "$@"
  echo
}
printf 'Titel,Start\nSprogcafé,19:00\nMadklub,09:30\n' >times.csv
printf 'Titel,Start\nSprogcafé,19:00\nMadklub,kl. 9\n' >words.csv
{
  run csvcut -c Titel,Start times.csv
  run csvsort -c Titel times.csv
  run csvjson times.csv
  run csvsort -I -c Titel times.csv
  run csvsort -c Titel words.csv
} | tee seen.txt
cat >expected.txt <<'TXT'
csvcut -c Titel,Start times.csv
Titel,Start
Sprogcafé,19:00
Madklub,09:30

csvsort -c Titel times.csv
Titel,Start
Madklub,0:09:30
Sprogcafé,0:19:00

csvjson times.csv
[{"Titel": "Sprogcafé", "Start": "0:19:00"}, {"Titel": "Madklub", "Start": "0:09:30"}]
csvsort -I -c Titel times.csv
Titel,Start
Madklub,09:30
Sprogcafé,19:00

csvsort -c Titel words.csv
Titel,Start
Madklub,kl. 9
Sprogcafé,19:00

TXT
cmp seen.txt expected.txt
echo 'as described'
