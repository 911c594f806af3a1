#!/bin/sh
# VisiData 2.11 (Debian: visidata 2.11-1) writes the notes of an ODS sheet into its cells, with the day they were written.
#
# Guess before it was tried: a note on a cell (office:annotation, OpenDocument 1.3 Part 3, §14.1) is not part of what the cell says, though it
# stands within it in the file: saved as CSV, a place called Vindrosen is "Vindrosen".
# Seen: "2027-01-01T09:00:00Kun for os: nøglen ligger i skurenVindrosen". Notes are how a group talks to itself in the sheet that it
# publishes. So it is with cells of text; a date is read by its value, and its note is left out. No error, no warning. The same sheet as
# XLSX comes without its notes.
# For us: notes on cells are left out, in ODS and in XLSX; the fixtures have some.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download visidata=2.11-1 python3-odf=1.4.2-2 python3-defusedxml python3-openpyxl=3.0.9-1 python3-et-xmlfile python3-dateutil python3-six \
  python3-importlib-metadata python3-zipp python3-more-itertools >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONUTF8=1 HOME="$folder"
cat >write.py <<'PY'
import zipfile
from openpyxl import Workbook
from openpyxl.comments import Comment
note = 'Kun for os: nøglen ligger i skuren'
names = ''.join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ('office', 'table', 'text'))
def cell(text, value='office:value-type="string"', noted=False):
    inside = f'<office:annotation><dc:date>2027-01-01T09:00:00</dc:date><text:p>{note}</text:p></office:annotation>' if noted else ''
    return f'<table:table-cell {value}>{inside}<text:p>{text}</text:p></table:table-cell>'
heads = ''.join(map(cell, ('Titel', 'Sted', 'Dato')))
date = 'office:value-type="date" office:date-value="2027-06-07"'
rows = [heads, cell('Madklub') + cell('Vindrosen', noted=True) + cell('7. juni 2027', date, noted=True)]
table = ''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)
content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{names} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body>'
    f'<office:spreadsheet><table:table table:name="Program">{table}</table:table></office:spreadsheet></office:body></office:document-content>')
kind = 'application/vnd.oasis.opendocument.spreadsheet'
manifest = ('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
with zipfile.ZipFile('program.ods', 'w') as book:
    for name, text in (('mimetype', kind), ('content.xml', content), ('META-INF/manifest.xml', manifest)):
        book.writestr(name, text)
book = Workbook()
sheet = book.active
sheet.title = 'Program'
sheet.append(['Titel', 'Sted'])
sheet.append(['Madklub', 'Vindrosen'])
sheet['B2'].comment = Comment(note, 'gruppen')
book.save('program.xlsx')
PY
/usr/bin/python3 write.py
for kind in ods xlsx; do
  echo "$kind"
  /usr/bin/python3 usr/bin/vd -b program.$kind +:Program:: -o program.csv >/dev/null 2>&1
  tr -d '\r' <program.csv
done | tee seen.txt
cat >expected.txt <<'TXT'
ods
Titel,Sted,Dato
Madklub,2027-01-01T09:00:00Kun for os: nøglen ligger i skurenVindrosen,2027-06-07
xlsx
Titel,Sted
Madklub,Vindrosen
TXT
cmp seen.txt expected.txt
echo 'as described'
