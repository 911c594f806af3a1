#!/bin/sh
# exceljs 4.4.0, run in Denmark, writes 5 June into a sheet as 4 June at 22:00, and 19:30 as 17:30; the CSV of the same workbook has both right.
#
# Guess before it was tried: a cell of a sheet has a date and a time and no zone (ECMA-376, §18.17.4), so a Date comes out as what it is where the
# program runs, `new Date(2027, 5, 5, 19, 30)` as 19:30, in XLSX and in CSV alike.
# Seen: in CSV so. In XLSX it is the time in UTC: in summer two hours early, in winter one, and a day that begins at midnight is
# the day before. The README speaks of UTC for CSV alone (dateUTC). Read again by exceljs itself it is the same Date, so
# that a test in one program finds nothing; openpyxl 3.0.9 (Debian: python3-openpyxl 3.0.9-1) reads what the sheet says.
# For us: the feed tool writes days and times as words, as they are on the poster.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent exceljs@4.4.0
apt-get download python3-openpyxl=3.0.9-1 python3-et-xmlfile python3-jdcal >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >write.cjs <<'JS'
const {Workbook} = require('exceljs');
(async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('Kalender').addRow([new Date(2027, 5, 5, 19, 30), new Date(2027, 11, 4, 19, 30), new Date(2027, 5, 5)]);
  await workbook.xlsx.writeFile('calendar.xlsx');
  console.log('csv:', String(await workbook.csv.writeBuffer()));
  const again = new Workbook();
  await again.xlsx.readFile('calendar.xlsx');
  console.log('exceljs:', [1, 2, 3].map((column) => again.worksheets[0].getRow(1).getCell(column).value.toString().slice(0, 21)).join(', '));
})();
JS
cat >read.py <<'PY'
import openpyxl
(row,) = openpyxl.load_workbook('calendar.xlsx').active.iter_rows()
print('openpyxl:', ', '.join(str(cell.value) for cell in row))
PY
{ TZ=Europe/Copenhagen node write.cjs; PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 read.py; } >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
csv: 2027-06-05T19:30:00+02:00,2027-12-04T19:30:00+01:00,2027-06-05T00:00:00+02:00
exceljs: Sat Jun 05 2027 19:30, Sat Dec 04 2027 19:30, Sat Jun 05 2027 00:00
openpyxl: 2027-06-05 17:30:00, 2027-12-04 18:30:00, 2027-06-04 22:00:00
TXT
cmp seen.txt expected.txt
echo 'as described'
