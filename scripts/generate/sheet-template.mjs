// The table of columns in src/tool/README.md, and the spreadsheet that a group fills in: src/tool/skabelon/aktiviteter.xlsx and
// .csv. The .ods is made of the .xlsx by LibreOffice where there is one, and kept.
// Usage: node scripts/generate/sheet-template.mjs [--check]
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {importSource, isCheck, root, writeGenerated} from '../files.mjs';

const {template} = await importSource('src/tool/export/template.ts');
const {writeXlsx} = await importSource('src/tool/export/write-xlsx.ts');
const {writeCsv} = await importSource('src/tool/export/write-csv.ts');

const folder = path.join(root, 'src/tool/skabelon');
writeGenerated('src/tool/skabelon/aktiviteter.csv', writeCsv(template[0].rows));
const xlsx = path.join(folder, 'aktiviteter.xlsx');
const bytes = Buffer.from(writeXlsx(template));
if (!existsSync(xlsx) || !readFileSync(xlsx).equals(bytes)) {
  if (isCheck) {
    console.error('src/tool/skabelon/aktiviteter.xlsx is not fresh: npm run generate makes it');
    process.exitCode = 1;
  } else {
    mkdirSync(folder, {recursive: true});
    writeFileSync(xlsx, bytes);
    const made = spawnSync('soffice', ['--headless', '--convert-to', 'ods', '--outdir', folder, xlsx]);
    if (made.status !== 0) console.warn('no LibreOffice here: src/tool/skabelon/aktiviteter.ods is not made anew');
  }
}

const {SHEETS} = await importSource('src/tool/sheet/columns.ts');
const cell = (text) => text.replaceAll('|', '\\|');
const rows = SHEETS.flatMap(({names: [sheet], columns}) =>
  columns.map(({names: [name, ...others], write, isText}, i) => [
    i ? '' : `**${sheet}**`,
    `${name}${isText ? ' *' : ''}`,
    write,
    others.join(', '),
  ]),
);
const table = [['Ark', 'Kolonne', 'Skriv', 'Må også hedde'], ['-', '-', '-', '-'], ...rows].map(
  (row) => `| ${row.map(cell).join(' | ')} |`,
);
const readme = path.join(root, 'src/tool/README.md');
const text = readFileSync(readme, 'utf8').replace(
  /(<!-- generated: columns -->\n)[^]*?(<!-- end -->)/,
  (_, start, end) => `${start}\n${table.join('\n')}\n\n\\* kan stå på flere sprog.\n\n${end}`,
);
writeGenerated('src/tool/README.md', await format(text, {...(await resolveConfig(readme)), filepath: readme}));
