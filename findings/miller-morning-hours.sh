#!/bin/sh
# Miller 6.6.0 (Debian: miller 6.6.0-2+b3) makes JSON that no program can read of a CSV in which something begins at 09.30.
#
# Guess before it was tried: `mlr --icsv --ojson cat` writes JSON, whatever stands in the cells: what is a number in JSON as one, and the rest as
# text in quotes. A number there does not begin with 0 and another digit (RFC 8259 §6), so a time before ten, 09.30, is text.
# Seen: "Start": 09.30 stands there without quotes; Node and Python refuse the whole file. A list of evenings is read, with 19.30 as the number 19.3, so it
# works until the first morning. "0900", a Danish post code, has its quotes. `mlr -S` puts quotes around times too. Nothing is said.
# For us: the feed tool reads CSV itself, times with a full stop too.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download miller=6.6.0-2+b3 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
printf 'Titel,Start,Postnr\nMadklub,09.30,0900\n' >morning.csv
printf 'Titel,Start,Postnr\nSprogcafé,19.30,6760\n' >evening.csv
readable() {
  if "$@" >/dev/null 2>&1; then echo 'can be read'; else echo 'cannot be read'; fi
}
{
  usr/bin/mlr --version
  for part in morning evening; do
    usr/bin/mlr --icsv --ojson cat $part.csv | tee $part.json
    echo "$part, Node: $(readable node -e "JSON.parse(require('fs').readFileSync('$part.json', 'utf8'))")"
    echo "$part, Python: $(readable /usr/bin/python3 -c "import json; json.load(open('$part.json'))")"
  done
  usr/bin/mlr --icsv --ojson -S cat morning.csv
} | tee seen.txt
cat >expected.txt <<'TXT'
mlr 6.6.0
[
{
  "Titel": "Madklub",
  "Start": 09.30,
  "Postnr": "0900"
}
]
morning, Node: cannot be read
morning, Python: cannot be read
[
{
  "Titel": "Sprogcafé",
  "Start": 19.30,
  "Postnr": 6760
}
]
evening, Node: can be read
evening, Python: can be read
[
{
  "Titel": "Madklub",
  "Start": "09.30",
  "Postnr": "0900"
}
]
TXT
cmp seen.txt expected.txt
echo 'as described'
