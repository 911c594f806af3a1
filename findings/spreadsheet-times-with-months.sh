#!/bin/sh
# Spreadsheet::ParseXLSX 0.27 (Debian: libspreadsheet-parsexlsx-perl 0.27-3+deb12u2) and xlsx2csv 0.7.8 (Debian: xlsx2csv 1:0.7.8-1) write the month where
# a Danish time of day has its minutes: 19.30 on 7 June is "19.06".
#
# Guess before it was tried: a cell with the format hh.mm is read as the sheet shows it, 19.30, since mm behind hh is minutes (ECMA-376 Part 1,
# §18.8.31), and Danish writes a full stop between them: `hh.mm`, as programs write it, or `hh\.mm`, as Excel stores it. What stands in
# quotes in a format is text. [h]:mm is hours and minutes.
# Seen: the first takes mm for the month in `hh.mm` ("19.06", and "21.01" for a time without a date) and in [h]:mm, 26:30, which is "26:01". The
# second writes "0707.06" for both ways, reads d, h, m and s within quotes too, and keeps the quotes: 2 in `0" timer"` is `0" ti01er"`.
# No error, no warning. openpyxl 3.0.9 (Debian: python3-openpyxl 3.0.9-1), which does not format, gives times as times.
# For us: the feed tool reads times of cells as numbers, not as they are shown.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 libspreadsheet-parseexcel-perl libarchive-zip-perl libgraphics-colorutils-perl libxml-twig-perl \
  libxml-parser-perl libole-storage-lite-perl libcrypt-rc4-perl libdigest-perl-md5-perl libjcode-pm-perl libunicode-map-perl libio-stringy-perl libcryptx-perl \
  xlsx2csv=1:0.7.8-1 python3-openpyxl=3.0.9-1 python3-et-xmlfile >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export PERL5LIB="$folder/usr/share/perl5:$(echo "$folder"/usr/lib/x86_64-linux-gnu/perl5/*)" PYTHONPATH="$folder/usr/lib/python3/dist-packages"
cat >write.py <<'PY'
from openpyxl import Workbook
book = Workbook()
sheet = book.active
formats = ['hh:mm', 'hh.mm', 'hh\\.mm', '"kl. "hh:mm', '0" timer"', '[h]:mm']
evening = 46545 + 19.5 / 24
values = [evening, evening, evening, evening, 2, 26.5 / 24]
sheet.append(formats)
sheet.append(values)
sheet.append([21 / 24] * len(formats))
for column, form in enumerate(formats, 1):
    for row in (2, 3):
        sheet.cell(row, column).number_format = form
book.save('times.xlsx')
PY
cat >read.pl <<'PL'
use Spreadsheet::ParseXLSX;
my $sheet = Spreadsheet::ParseXLSX->new->parse('times.xlsx')->worksheet(0);
for my $row (0 .. 2) { print join(' | ', map { $sheet->get_cell($row, $_)->value } 0 .. 5), "\n" }
PL
/usr/bin/python3 write.py
{
  echo 'Spreadsheet::ParseXLSX'; perl read.pl
  echo xlsx2csv; /usr/bin/python3 usr/bin/xlsx2csv -d '|' times.xlsx
  echo openpyxl; /usr/bin/python3 -c "from openpyxl import load_workbook; print(*[str(cell.value) for cell in load_workbook('times.xlsx').active[2]], sep=' | ')"
} | tee seen.txt
cat >expected.txt <<'TXT'
Spreadsheet::ParseXLSX
hh:mm | hh.mm | hh\.mm | "kl. "hh:mm | 0" timer" | [h]:mm
19:30 | 19.06 | 19.30 | kl. 19:30 | 2 timer | 26:01
21:00 | 21.01 | 21.00 | kl. 21:00 | 1 timer | 21:01
xlsx2csv
hh:mm|hh.mm|hh\.mm|"""kl. ""hh:mm"|"0"" timer"""|[h]:mm
19:30|0707.06|0707.06|"""kl. ""19:30"|"0"" ti01er"""|1.104167
21:00|21:00|21:00|21:00|21:00|0.875
openpyxl
2027-06-07 19:30:00 | 2027-06-07 19:30:00 | 2027-06-07 19:30:00 | 2027-06-07 19:30:00 | 2 | 1 day, 2:30:00
TXT
cmp seen.txt expected.txt
echo 'as described'
