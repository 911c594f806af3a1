// At home only: what is no sheet has no time.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as XLSX from '@e965/xlsx';
import {problemSentence} from '../../../../src/text/problems.js';
import {writeXlsx} from '../../../../src/tool/export/write-xlsx.js';
import type {SheetLimits} from '../../../../src/tool/sheet/cells.js';
import {readSheet} from '../../../../src/tool/sheet/read-sheet.js';
import {growth, MOST_GROWTH, processorTime, ratio} from '../../../tools/side-by-side.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, limits?: Partial<SheetLimits>) =>
  readSheet(bytes, {name: 'Ark1.csv', today: '2026-11-29', ...(limits && {limits})});
const rowsOf = (count: number, cells = ['mandag', '19:00']) => [
  ['Titel', 'Dag', 'Start'],
  ...Array.from({length: count}, (_, i) => [`Nr ${i}`, ...cells]),
];
const xlsx = (rows: readonly (readonly string[])[], name = 'Aktiviteter') => writeXlsx([{name, rows}]);
const csv = (rows: readonly (readonly string[])[]) => bytesOf(rows.map((row) => row.join(';')).join('\n'));

/** A zip file of these parts. */
function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const [name, text] of Object.entries(parts)) XLSX.CFB.utils.cfb_add(file, `/${name}`, bytesOf(text || 'x'));
  return new Uint8Array(XLSX.CFB.write(file, {fileType: 'zip', type: 'array', compression: true}));
}
const oldKind = (...names: string[]) => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(names.join('\0'), 'utf16le')), 512);
  return bytes;
};
const ods = (manifest: string) =>
  zip({mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': manifest, 'content.xml': '<x/>'});

describe('what is no spreadsheet that can be read', () => {
  const rows: [name: string, bytes: Uint8Array, code: string, sentence: RegExp][] = [
    ['nothing', new Uint8Array(), 'empty-feed', /tomt/],
    ['an old .xls', oldKind('Workbook'), 'sheet-old', /gem den som \.xlsx/],
    ['an XLSX with a password', oldKind('EncryptionInfo', 'EncryptedPackage'), 'sheet-password', /adgangskode/],
    ['an ODS with a password', ods('<manifest:encryption-data/> opendocument.spreadsheet'), 'sheet-password', /adgangskode/],
    ['an OpenDocument text', zip({mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '', 'content.xml': ''}), 'sheet-kind', /OpenDocument/],
    ['a web page', bytesOf('<!doctype html><table>'), 'html', /hjemmeside/],
    ['a web page behind a byte order mark', bytesOf('\ufeff\n<html>'), 'html', /hjemmeside/],
    ['a PDF', bytesOf('%PDF-1.7'), 'sheet-kind', /PDF/],
    ['a Word file', zip({'[Content_Types].xml': '', 'word/document.xml': ''}), 'sheet-kind', /Word/],
    ['a presentation', zip({'ppt/presentation.xml': ''}), 'sheet-kind', /PowerPoint/],
    ['a binary workbook', zip({'xl/workbook.bin': ''}), 'sheet-kind', /xlsb/],
    ['a Numbers file', zip({'Index/Document.iwa': ''}), 'sheet-kind', /Numbers/],
    ['another zip file', zip({'a.xml': ''}), 'sheet-kind', /zip/],
    ['half a file', xlsx(rowsOf(3)).subarray(0, 2000), 'sheet-damaged', /beskadiget/],
    ['a file cut off before its end', xlsx(rowsOf(3)).subarray(0, -30), 'sheet-damaged', /beskadiget/],
    ['only headings that are none', csv([['abc', 'def'], ['1', '2']]), 'sheet-headings', /abc, def/],
    ['a quotation mark that is never closed', bytesOf('Titel;Dag\n"A;mandag\nB;tirsdag'), 'sheet-quote', /anførselstegn/],
  ]; // prettier-ignore
  for (const [name, bytes, code, sentence] of rows)
    test(`${name} is refused in words`, async () => {
      await assert.rejects(read(bytes), (error: {code: never; values: Record<string, string>}) => {
        assert.equal(error.code, code);
        assert.match(problemSentence({code: error.code, where: '', values: error.values}, 'da'), sentence);
        return true;
      });
    });

  test('several sheets of which none is called as it should be are asked about', async () => {
    const rows = rowsOf(1);
    await assert.rejects(read(writeXlsx([{name: 'Efterår', rows}, {name: 'Forår', rows}])), {code: 'sheet-choice', values: {found: 'Efterår, Forår'}}); // prettier-ignore
    const {feed, problems} = await read(writeXlsx([{name: 'Forår', rows}, {name: 'Aktiviteter', rows}, {name: 'Vejledning', rows}])); // prettier-ignore
    assert.equal(feed.activities?.length, 1);
    assert.deepEqual(problems, [{code: 'sheet-unread', where: 'Forår', values: {}}]);
    assert.equal((await read(writeXlsx([{name: 'Vejledning', rows}, {name: 'Hvad som helst', rows}]))).feed.activities?.length, 1); // prettier-ignore
  });
});

for (const [name, rows, said] of [
  [
    'has none but private rows',
    [
      ['Titel', 'Dag', 'Tid', 'Privat'],
      ['Bestyrelsesmøde', 'mandag', '19-21', 'ja'],
    ],
    ['private-row'],
  ],
  [
    'has the example only',
    [
      ['Titel', 'Dag', 'Tid'],
      ['Eksempel: Åbent hus', 'mandag', '19-21'],
    ],
    ['example-row'],
  ],
  ['has its headings only', [['Titel', 'Dag', 'Tid']], []],
] as const)
  test(`a sheet that ${name} is an empty feed: its headings are known`, async () => {
    const {feed, problems} = await read(csv(rows));
    assert.equal(feed.activities, undefined);
    assert.deepEqual(
      problems.map(({code}) => code),
      said,
    );
  });

test('an OpenDocument sheet of the fewest parts is read, without what is hidden in it', async () => {
  const cell = (text: string) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const row = (around: string, ...texts: string[]) => `<table:table-row${around}>${texts.map(cell).join('')}</table:table-row>`;
  const collapsed = ' table:visibility="collapse"';
  const bytes = zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Kaffe &amp; kage"><table:table-column/><table:table-column${collapsed}/><table:table-column/>${row('', 'Titel', 'Telefon', 'Dag')}${row('', 'Kaffe', '12 34 56 78', 'mandag')}${row(`${collapsed} table:number-rows-repeated="2"`, 'Skjult', '', 'tirsdag')}${row('', 'Te', '', 'onsdag')}</table:table><table:table table:name="Gemt" table:style-name="ta2"><table:table-column/>${row('', 'Titel')}${row('', 'Hemmelig')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
  const {feed, problems} = await read(bytes);
  assert.deepEqual(feed.activities?.map(({name, contacts}) => [name, contacts]), [['Kaffe', undefined], ['Te', undefined]]); // prettier-ignore
  assert.deepEqual(problems.map(({code, where}) => [code, where]), [
    ['hidden-sheet', 'Gemt'],
    ['hidden-column', 'Kaffe & kage!B'],
    ['hidden-row', 'Kaffe & kage!3'],
    ['hidden-row', 'Kaffe & kage!4'],
  ]); // prettier-ignore
});

describe('limits', () => {
  test('of bytes, at the byte', async () => {
    const bytes = csv(rowsOf(3));
    assert.equal((await read(bytes, {bytes: bytes.length})).feed.activities?.length, 3);
    await assert.rejects(read(bytes, {bytes: bytes.length - 1}), {code: 'sheet-large'});
    await assert.rejects(read(bytes.subarray(0), {bytes: 0}), {code: 'sheet-large', values: {megabytes: 0}});
  });
  test('of what a file unpacks to: as its directory says, and as it turns out', async () => {
    const bytes = xlsx(rowsOf(50));
    const view = new DataView(bytes.buffer);
    const sizes: number[] = [];
    for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) sizes.push(at + 24);
    const unpacked = sizes.reduce((sum, at) => sum + view.getUint32(at, true), 0);
    assert.equal((await read(bytes, {unpackedBytes: unpacked})).feed.activities?.length, 50);
    await assert.rejects(read(bytes, {unpackedBytes: unpacked - 1}), {code: 'sheet-large'});
    for (const at of sizes) view.setUint32(at, 1, true);
    assert.equal((await read(bytes, {unpackedBytes: unpacked})).feed.activities?.length, 50);
    await assert.rejects(read(bytes, {unpackedBytes: unpacked - 1}), {code: 'sheet-large'});
  });
  for (const [kind, bytes] of [
    ['XLSX', xlsx(rowsOf(5))],
    ['CSV', csv(rowsOf(5))],
  ] as const) {
    test(`of rows, in ${kind}`, async () => {
      const all = await read(bytes, {rows: 6});
      assert.deepEqual([all.feed.activities?.length, all.problems], [5, []]);
      const {feed, problems} = await read(bytes, {rows: 5});
      assert.equal(feed.activities?.length, 4);
      assert.deepEqual(problems.map(({code, values}) => [code, values]), [['sheet-rows', {limit: 5}]]); // prettier-ignore
    });
    test(`of columns, in ${kind}`, async () => {
      assert.deepEqual((await read(bytes, {columns: 3})).problems, []);
      const {problems} = await read(bytes, {columns: 2});
      assert.deepEqual(problems.map(({code}) => code), ['sheet-columns']); // prettier-ignore
    });
    test(`of cells, in ${kind}`, async () => {
      assert.deepEqual((await read(bytes, {cells: 18})).problems, []);
      const {feed, problems} = await read(bytes, {cells: 17});
      assert.equal(feed.activities?.length, 5);
      assert.deepEqual(problems.map(({code}) => code), ['sheet-cells']); // prettier-ignore
    });
  }
  test('a sheet that says it goes to the last cell there can be costs no more than its cells', async () => {
    const bytes = xlsx([['Titel', 'Dag'], ['Kaffe', 'mandag']]); // prettier-ignore
    const file = XLSX.CFB.read(bytes, {type: 'array'});
    const part = XLSX.CFB.find(file, 'sheet1.xml')!;
    const xml = new TextDecoder().decode(new Uint8Array(part.content as Uint8Array));
    part.content = bytesOf(xml.replace(/(<dimension[^>]*>)?<sheetData>/, '<dimension ref="A1:XFD1048576"/><sheetData>'));
    assert.match(new TextDecoder().decode(part.content as Uint8Array), /XFD1048576/);
    const vast = new Uint8Array(XLSX.CFB.write(file, {fileType: 'zip', type: 'array', compression: true}));
    const time = (of: Uint8Array) => () => processorTime(async () => assert.equal((await read(of)).feed.activities?.length, 1));
    const more = await ratio(time(vast), time(bytes), 10);
    assert.ok(more < 10, `${more} times`);
  });
  test('a cell takes as long to read as it is long, whatever it says', async () => {
    for (const unit of ['(', '9-', 'ikke ', 'aflyst - ']) {
      const work = (size: number) => {
        const long = unit.repeat(size / unit.length);
        return read(csv([['Titel', 'Dag', 'Tid', 'Kontakt', 'Hvornår'], ['A', long, long, long, long]])); // prettier-ignore
      };
      const times = await growth(work, 3000);
      assert.ok(times < MOST_GROWTH, `${unit}: ${times}`);
    }
  });
  test('100 columns of nonsense are told one by one, and the rest is read', async () => {
    const nonsense = Array.from({length: 97}, (_, i) => `Vrøvl ${i}`);
    const {feed, problems} = await read(xlsx([['Titel', 'Dag', 'Start', ...nonsense], ['Kaffe', 'mandag', '19:00', ...nonsense]])); // prettier-ignore
    assert.equal(feed.activities?.length, 1);
    assert.deepEqual(new Set(problems.map(({code}) => code)), new Set(['unknown-column']));
    assert.equal(problems.length, 97);
    assert.equal(problems[0]!.where, 'Aktiviteter!D1');
  });
});

/** A workbook with cells as the library writes them. */
function workbook(cells: Readonly<Record<string, Partial<XLSX.CellObject>>>, around: Partial<XLSX.WorkBook> = {}): Uint8Array {
  const sheet = {...cells, '!ref': 'A1:Z50'} as XLSX.WorkSheet;
  return new Uint8Array(XLSX.write({SheetNames: ['Ark1'], Sheets: {Ark1: sheet}, ...around}, {type: 'array', bookType: 'xlsx'}));
}
const text = (v: string): XLSX.CellObject => ({t: 's', v});
const headings = {A1: text('Titel'), B1: text('Dato'), C1: text('Start'), D1: text('Beskrivelse')};
const title = {A2: text('Kaffe')};

describe('cells that hold something else than they show', () => {
  test('dates of a 1904 workbook are right', async () => {
    const cells = {...headings, ...title, B2: {t: 'n', v: 44_895, z: 'dd-mm-yyyy'}, C2: {t: 'n', v: 0.8125, z: 'hh:mm'}} as const;
    for (const [date1904, date] of [
      [true, '2026-12-01'],
      [false, undefined],
    ] as const) {
      // prettier-ignore
      const {feed} = await read(workbook(cells, {Workbook: {WBProps: {date1904}}}));
      assert.deepEqual(feed.activities?.[0]?.schedule?.[0]?.dates, date && [date]);
    }
  });
  test('a time is one whatever its format, and to the minute', async () => {
    for (const z of ['General', 'hh.mm', '"kl. "hh.mm', 'h:mm AM/PM', '0.00', '@']) {
      const {feed, problems} = await read(workbook({...headings, ...title, B2: {t: 'n', v: 46_357, z}, C2: {t: 'n', v: 1174 / 1440, z}}));
      assert.deepEqual(feed.activities?.[0]?.schedule, [{startTime: '19:34', dates: ['2026-12-01']}], z);
      assert.deepEqual(problems, [], z);
    }
  });
  const faults: [name: string, cell: Partial<XLSX.CellObject>, code: string][] = [
    ['an error', {t: 'e', v: 0x2a, w: '#N/A'}, 'cell-error'],
    ['an error that was typed as text', text('#I/T'), 'cell-error'],
    ['a formula that was never calculated', {t: 'n', v: 0, f: 'B1', z: 'dd-mm-yyyy'}, 'formula-empty'],
    ["today's date", {t: 'n', v: 46_357, f: 'TODAY()', z: 'dd-mm-yyyy'}, 'today-formula'],
  ];
  for (const [name, cell, code] of faults)
    test(`${name} is told with its cell, and no day is made up`, async () => {
      const {feed, problems} = await read(workbook({...headings, ...title, B2: cell, C2: text('19:00')}));
      assert.equal(feed.activities, undefined);
      assert.deepEqual([problems[0]?.code, problems[0]?.where], [code, 'Ark1!B2']);
    });
  test('a number typed as 1E5 is asked about where a text belongs', async () => {
    const {feed, problems} = await read(
      workbook({...headings, ...title, C2: text('19:00'), B2: text('1/12 2026'), D2: {t: 'n', v: 100_000, z: '0.00E+00'}}),
    );
    assert.equal(feed.activities?.[0]?.description, undefined);
    assert.deepEqual(problems.map(({code, where}) => [code, where]), [['exponent', 'Ark1!D2']]); // prettier-ignore
  });
  test('a formula is its value', async () => {
    const {feed} = await read(
      workbook({
        ...headings,
        A2: {t: 's', v: 'Kaffe og kage', f: '"Kaffe"&" og kage"'},
        B2: {t: 'n', v: 46_357, f: 'DATE(2026,12,1)', z: 'dd-mm-yyyy'},
      }),
    );
    assert.deepEqual(feed.activities, [{id: 'kaffe-og-kage', name: 'Kaffe og kage', schedule: [{dates: ['2026-12-01']}]}]);
  });
});
