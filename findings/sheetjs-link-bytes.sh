#!/bin/sh
# @e965/xlsx 0.20.3 (SheetJS) gives the address behind a cell of an XLSX file byte by byte: "åbent" becomes "Ã¥bent".
#
# Guess before it was tried: `cell.l.Target` is the link's address as the program that wrote the file had it, as it is with the
# cell's own text, which stands in the same UTF-8.
# Seen: the text is right, the target's letters outside ASCII are two or three each, and lead to another page. The same
# book, given its right target and written by SheetJS itself, comes back so from ODS and as bytes from XLSX. The first file is
# exceljs 4.4.0's, which reads it right.
# For us: targets of XLSX files are read as the bytes they are before they are used.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3 exceljs@4.4.0
cat >try.mjs <<'JS'
import {read, write} from '@e965/xlsx';
import ExcelJS from 'exceljs';
const book = new ExcelJS.Workbook();
book.addWorksheet('Ark1').addRow([{text: 'Åbent hus', hyperlink: 'https://gruppen.example/åbent'}]);
const bytes = Buffer.from(await book.xlsx.writeBuffer());
const again = new ExcelJS.Workbook();
await again.xlsx.load(bytes);
console.log('exceljs', again.worksheets[0].getCell('A1').hyperlink);
const cellOf = ({Sheets: {Ark1}}) => `${Ark1.A1.v} ${Ark1.A1.l.Target}`;
console.log('SheetJS', cellOf(read(bytes)));
const right = read(bytes);
right.Sheets.Ark1.A1.l.Target = 'https://gruppen.example/åbent';
for (const bookType of ['ods', 'xlsx']) console.log(`SheetJS ${bookType}`, cellOf(read(write(right, {type: 'buffer', bookType}))));
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
exceljs https://gruppen.example/åbent
SheetJS Åbent hus https://gruppen.example/Ã¥bent
SheetJS ods Åbent hus https://gruppen.example/åbent
SheetJS xlsx Åbent hus https://gruppen.example/Ã¥bent
TXT
cmp seen.txt expected.txt
echo 'as described'
