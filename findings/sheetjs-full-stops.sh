#!/bin/sh
# @e965/xlsx 0.20.3 (SheetJS) writes 46545 for 7 June 2027 and 0.8125 for half past seven where a sheet shows 07.06.2027 and 19.30.
#
# Guess before it was tried: `sheet_to_csv`, "formatted text", and sheet_to_html give a cell as the sheet shows it, whichever sign stands between its
# parts: Danish and German dates have full stops, and programs write such a format as dd.mm.yyyy or hh.mm.
# Seen: where a full stop stands behind a part of a date, without a backslash or quotes, the cell has no text (`w` is undefined), and the
# number below is what the page says. `dd\.mm\.yyyy`, as Excel stores what is typed, and dd-mm-yyyy come out.
# With cellDates the texts are "6/7/27" and, for half past seven, "1/0/00".
# For us: the feed tool reads numbers of cells and tells dates by their format itself.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3
cat >try.mjs <<'JS'
import xlsx from '@e965/xlsx';
import exceljs from 'exceljs';
const book = new exceljs.Workbook();
const sheet = book.addWorksheet('Program');
const formats = ['dd-mm-yyyy', 'dd.mm.yyyy', 'dd\\.mm\\.yyyy', 'd. mmmm yyyy', 'hh:mm', 'hh.mm', 'hh\\.mm'];
sheet.addRow(formats);
const row = sheet.addRow([46545, 46545, 46545, 46545, 0.8125, 0.8125, 0.8125]);
formats.forEach((format, index) => (row.getCell(index + 1).numFmt = format));
const file = await book.xlsx.writeBuffer();
for (const cellDates of [false, true]) {
  const read = xlsx.read(file, {cellDates}).Sheets.Program;
  console.log(`cellDates ${cellDates}`);
  console.log(xlsx.utils.sheet_to_csv(read, {FS: ' | '}));
  console.log(xlsx.utils.sheet_to_html(read).match(/<tr>.*?<\/tr>/g)[1].replaceAll(/<[^>]*>/g, ' ').trim());
}
JS
TZ=Europe/Copenhagen node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
cellDates false
dd-mm-yyyy | dd.mm.yyyy | dd\.mm\.yyyy | "d. mmmm yyyy" | hh:mm | hh.mm | hh\.mm
07-06-2027 | 46545 | 07.06.2027 | 46545 | 19:30 | 0.8125 | 19.30
07-06-2027  46545  07.06.2027  46545  19:30  0.8125  19.30
cellDates true
dd-mm-yyyy | dd.mm.yyyy | dd\.mm\.yyyy | "d. mmmm yyyy" | hh:mm | hh.mm | hh\.mm
07-06-2027 | 6/7/27 | 07.06.2027 | 6/7/27 | 19:30 | 1/0/00 | 19.30
07-06-2027  6/7/27  07.06.2027  6/7/27  19:30  1/0/00  19.30
TXT
cmp seen.txt expected.txt
echo 'as described'
