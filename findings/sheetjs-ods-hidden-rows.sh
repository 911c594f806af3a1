#!/bin/sh
# @e965/xlsx 0.20.3 (SheetJS) gives the hidden rows, columns and sheets of an ODS file like any others, without a mark.
#
# Guess before it was tried: with cellStyles a hidden row of an ODS file has `!rows[i].hidden`, a hidden column
# `!cols[i].hidden` and a hidden sheet `Workbook.Sheets[i].Hidden`, as those of an XLSX file do.
# Seen: the same sheet saved as XLSX has all three; as ODS (table:visibility="collapse", table:display="false", as
# OpenDocument 1.3 has them) there is no `!rows`, no `!cols` and no list of sheets, and the cells are there. Who publishes
# what is visible, publishes what was hidden.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3
cat >try.mjs <<'JS'
import {CFB, read, utils, write} from '@e965/xlsx';
const options = {type: 'array', cellStyles: true};
const marks = (book) => {
  const sheet = book.Sheets.Shown;
  return JSON.stringify({
    row: sheet['!rows']?.[1]?.hidden ?? null,
    column: sheet['!cols']?.[1]?.hidden ?? null,
    sheet: book.Workbook?.Sheets?.[1]?.Hidden ?? null,
    cells: [sheet.A2?.v, sheet.B1?.v, book.Sheets.Hidden?.A1?.v],
  });
};
const sheet = Object.assign(utils.aoa_to_sheet([['a', 'hidden column'], ['hidden row']]), {
  '!rows': [{}, {hidden: true}],
  '!cols': [{}, {hidden: true}],
});
const book = {SheetNames: ['Shown', 'Hidden'], Sheets: {Shown: sheet, Hidden: utils.aoa_to_sheet([['hidden sheet']])}};
book.Workbook = {Sheets: [{name: 'Shown', Hidden: 0}, {name: 'Hidden', Hidden: 1}]};
console.log('XLSX', marks(read(write(book, {type: 'array', bookType: 'xlsx'}), options)));

const cell = (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Shown"><table:table-column/><table:table-column table:visibility="collapse"/>
<table:table-row>${cell('a')}${cell('hidden column')}</table:table-row>
<table:table-row table:visibility="collapse">${cell('hidden row')}</table:table-row></table:table>
<table:table table:name="Hidden" table:style-name="ta2"><table:table-column/><table:table-row>${cell('hidden sheet')}</table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>`;
const type = 'application/vnd.oasis.opendocument.spreadsheet';
const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
const zip = CFB.utils.cfb_new();
for (const [name, text] of [['mimetype', type], ['content.xml', content], ['styles.xml', '<x/>'], ['META-INF/manifest.xml', manifest]])
  CFB.utils.cfb_add(zip, `/${name}`, new TextEncoder().encode(text));
console.log('ODS ', marks(read(CFB.write(zip, {fileType: 'zip', type: 'array'}), options)));
JS
node try.mjs | tee output
grep -q '^XLSX {"row":true,"column":true,"sheet":1,"cells":\["hidden row","hidden column","hidden sheet"\]}$' output
grep -q '^ODS  {"row":null,"column":null,"sheet":null,"cells":\["hidden row","hidden column","hidden sheet"\]}$' output
echo 'as described'
