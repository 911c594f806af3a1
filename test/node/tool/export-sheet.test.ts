import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, test} from 'node:test';
import {CFB} from '@e965/xlsx';
import {parse} from 'csv-parse/sync';
import {exportSheet} from '../../../src/tool/export/export-sheet.js';
import type {WrittenFeed} from '../../../src/tool/export/feed-rows.js';
import {writeCsv} from '../../../src/tool/export/write-csv.js';
import {writeXlsx} from '../../../src/tool/export/write-xlsx.js';
import {run} from '../../../src/tool/run.js';
import {readSheet} from '../../../src/tool/sheet/read-sheet.js';

const today = '2026-11-29';
const read = async (bytes: Uint8Array) => (await readSheet(bytes, {name: 'Aktiviteter', today})).feed;
const whereOf = async (feed: WrittenFeed, kind: 'xlsx' | 'csv' = 'xlsx') =>
  (await exportSheet(feed, kind, today)).lost.map(({where}) => where);

/** What a sheet can hold, all of it. */
const whole: WrittenFeed = {
  organizations: [{id: 'ribe', name: {da: 'Ribe', en: 'Ribe group'}, description: 'Naboer', telephone: '12345678', email: 'ribe@frivillig.example', url: 'https://ribe.example'}],
  places: [
    {id: 'v', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', extendedAddress: '3. sal', postalCode: '0800', addressLocality: 'Ribe'}, room: 'Salen', accessibility: ['lift']},
    {id: 'v2', name: 'Vindrosen', directions: 'Bag kirken'},
  ],
  contacts: [{id: 'leder', role: 'coordinator', channels: [{type: 'website', value: 'https://ribe.example'}]}, {id: 'k', title: {da: 'Koordinator', uk: 'Координатор'}, organization: 'ribe', channels: [{type: 'phone', value: '+4512345678'}, {type: 'email', value: 'ribe@frivillig.example'}], availableLanguage: ['da', 'ti']}],
  activities: [
    {
      id: 'aabent-hus',
      name: {da: 'Åbent hus', ar: 'بيت مفتوح', ti: 'ክፉት ገዛ'},
      description: 'Første linje\nAnden linje; med "tegn" & <3',
      organization: 'ribe',
      place: 'v',
      contacts: ['k'],
      topics: ['danish', 'Strik', 'kor'],
      audience: ['everyone', 'women'],
      minimumAge: 6,
      maximumAge: 12,
      access: 'drop-in',
      cost: {amount: 12.5},
      availableLanguage: ['da', 'ar', 'fa-AF'],
      children: 'welcome',
      notice: {text: '- husk sko'},
      volunteersNeeded: true,
      lastChecked: '2026-11-18',
      schedule: [
        {byDay: ['MO', 'TH'], weeks: 'odd', startTime: '19:00', endTime: '01:00', startDate: '2026-09-01', endDate: '2027-06-30', exceptDate: ['2026-12-24']},
        {byDay: ['SU'], byMonthWeek: -1, startTime: '10:00'},
        {byDay: ['FR'], repeatFrequency: 'P2W', startDate: '2026-12-04'},
        {startTime: '15:00', dates: ['2026-12-05', '2026-12-12']},
        {dates: [{start: '2027-07-01', end: '2027-07-05'}]},
        {dates: ['2026-12-06T10:00', {start: '2026-12-07T20:00', end: '2026-12-08T01:00'}]},
        {text: {da: '2 årlige møder', en: 'Two meetings a year'}},
      ],
      changes: [{date: '2026-12-07', status: 'cancelled', reason: 'Sygdom'}],
    },
    {id: 'a2', contacts: ['leder'], name: '=kaffe', place: 'v2', access: 'registration', registration: {url: 'https://ribe.example/t', deadline: '2026-12-01', capacity: 12}, cost: {free: true}, status: 'paused'},
    {id: 'a3', name: '+ kage', access: 'by-arrangement', summary: "'t Hof"},
    {id: 'a4', name: '@gruppe', location: 'https://meet.example/1', schedule: [{byDay: ['MO']}]},
  ],
  openingHours: [
    {
      id: 'h',
      place: 'v',
      hours: [{byDay: ['MO', 'TU'], opens: '10:00', closes: '16:00'}, {byDay: ['WE'], weeks: 'even', opens: '10:00', closes: '12:00', label: 'med rådgivning', validFrom: '2026-09-01'}],
      specialOpeningHours: [{validFrom: '2026-12-23', opens: '10:00', closes: '12:00', reason: 'Lillejuleaften'}],
      closures: [{validFrom: '2026-12-24', validThrough: '2027-01-01', reason: 'Juleferie'}],
      lastChecked: '2026-11-01',
    },
  ],
}; // prettier-ignore

describe('a feed as a spreadsheet', () => {
  test('loses nothing of what a sheet can hold', async () => assert.deepEqual(await whereOf(whole), []));

  test('says what it cannot hold', async () => {
    const [first] = whole.activities!;
    const more = {
      ...whole,
      license: 'https://by.example',
      activities: [{...first!, keywords: ['kaffe'], cost: {amount: 25, text: 'for voksne'}}],
    };
    assert.deepEqual(await whereOf(more), ['license', 'activities "aabent-hus".cost', 'activities "aabent-hus".keywords']);
  });
  test('as CSV is one sheet, with the names and addresses of what it names', async () => {
    const {activities} = whole;
    const {bytes} = await exportSheet({...whole, activities: activities!.slice(0, 1)}, 'csv', today);
    const {places, organizations, contacts} = await read(bytes);
    assert.deepEqual(places, [{id: 'vindrosen', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', extendedAddress: '3. sal', postalCode: '0800', addressLocality: 'Ribe'}}]); // prettier-ignore
    assert.deepEqual(organizations, [{id: 'ribe', name: {da: 'Ribe', en: 'Ribe group'}}]);
    assert.deepEqual(contacts?.[0]?.channels, [{type: 'phone', value: '+4512345678'}, {type: 'email', value: 'ribe@frivillig.example'}]); // prettier-ignore
  });
  test('as CSV keeps contacts that have a role and no name', async () => {
    const contacts = [{id: 'ring', role: 'contact', channels: [{type: 'phone', value: '12345678'}]}] as const;
    const feed: WrittenFeed = {contacts, activities: [{id: 'a', name: 'Kaffe', contacts: ['ring'], schedule: [{byDay: ['MO']}]}]};
    assert.deepEqual(await whereOf(feed, 'csv'), []);
  });
  test('never makes a hidden address one for everybody', async () => {
    const feed: WrittenFeed = {
      places: [{id: 'hjem', name: 'Krisecenter', visibility: 'area', area: 'Ribe Nord', address: {streetAddress: 'Hemmelig Vej 1', postalCode: '6760'}}],
      activities: [{id: 'a', name: 'Kaffe', place: 'hjem', schedule: [{byDay: ['MO']}]}],
    }; // prettier-ignore
    for (const kind of ['xlsx', 'csv'] as const) {
      const {bytes, lost} = await exportSheet(feed, kind, today);
      const again = JSON.stringify(await read(bytes));
      assert.match(again, /Ribe Nord/);
      assert.doesNotMatch(again, /Hemmelig|Krisecenter|6760/);
      assert.ok(lost.some(({where}) => where.startsWith('places "hjem"')));
    }
  });
  test('keeps what is only for professionals from being for everybody', async () =>
    assert.deepEqual(await whereOf({activities: [{id: 'a', name: 'Møde', audience: ['professional'], schedule: [{byDay: ['MO']}]}]}), []));
});

test('a sheet’s cells have a named style behind them, as programs expect that warn of files without one', () => {
  const file = CFB.read(writeXlsx([{name: 'Aktiviteter', rows: [['Titel'], ['Åbent hus']]}]), {type: 'array'});
  const styles = new TextDecoder().decode(CFB.find(file, '/xl/styles.xml')!.content as Uint8Array);
  assert.match(styles, /<\/cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"\/><\/cellStyles>/);
});

describe('cells', () => {
  const texts = [
    '=1+1',
    '+45 12 34 56 78',
    '-kaffe',
    '@gruppe',
    "'citat",
    '0800',
    '1E5',
    '10-12',
    '19.00',
    'a;b"c',
    'to\nlinjer',
    ' rum ',
    '<b>&amp;</b>',
    'ክፉት 🎉',
  ];
  const rows = [['Titel', 'Beskrivelse'], ...texts.map((text, i) => [`nr ${i}`, text])];
  const described = async (bytes: Uint8Array) => (await read(bytes)).activities!.map(({description}) => description);
  const trimmed = texts.map((text) => text.trim());

  test('stay the texts they are in XLSX', async () =>
    assert.deepEqual(await described(writeXlsx([{name: 'Aktiviteter', rows}])), trimmed)); // prettier-ignore
  test('stay the texts they are in CSV, where those that begin like a formula begin with an apostrophe', async () => {
    const csv = writeCsv(rows);
    assert.deepEqual(await described(new TextEncoder().encode(csv)), trimmed);
    for (const text of ["'=1+1", "'+45 12 34 56 78", "'-kaffe", "'@gruppe"]) assert.ok(csv.includes(`;${text}\r\n`), text);
    assert.doesNotMatch(csv, /(^|[;"])[=+\-@]/m);
  });
  test('stay in their cells where a program takes commas for separators too, as LibreOffice does unless told otherwise', () => {
    const csv = writeCsv([['Titel', 'Dato', 'Sted'], ['Åbent hus', '28-12-2026, uge 43', 'Vindrosen']]); // prettier-ignore
    assert.deepEqual(parse(csv, {bom: true, delimiter: [';', ',', '\t']}), [
      ['Titel', 'Dato', 'Sted'],
      ['Åbent hus', '28-12-2026, uge 43', 'Vindrosen'],
    ]);
  });
});

describe('lbb-feed export', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-export-'));
  test.after(() => rmSync(folder, {recursive: true}));
  const file = (name: string) => path.join(folder, name);
  async function exported(...args: string[]) {
    const told: string[] = [];
    let printed = '';
    const code = await run(['export', ...args], '1.0.0', {
      print: (text) => (printed += text),
      log: (line) => void told.push(line),
      progress() {},
      isTerminal: false,
      environment: {},
      now: () => new Date('2026-11-29T08:00:00Z'),
    });
    return {code, told, printed};
  }
  writeFileSync(file('feed.json'), JSON.stringify({version: 1, ...whole}));
  writeFileSync(
    file('more.json'),
    JSON.stringify({version: 1, activities: [{id: 'a', name: 'A', keywords: ['b'], schedule: [{byDay: ['MO']}]}]}),
  );

  test('writes a sheet that is read again as the feed', async () => {
    assert.deepEqual(await exported(file('feed.json'), '--out', file('feed.xlsx')), {code: 0, told: [], printed: ''});
    const feed = await read(new Uint8Array(readFileSync(file('feed.xlsx'))));
    assert.deepEqual(feed.activities!.map(({id}) => id), whole.activities!.map(({id}) => id)); // prettier-ignore
  });
  test('names what a sheet cannot hold, and ends with 1', async () => {
    const said = 'activities "a".keywords: kan ikke stå i et regneark og er ikke med';
    assert.deepEqual(await exported(file('more.json'), '--out', file('a.csv')), {code: 1, told: [said], printed: ''});
    const {code, printed} = await exported(file('more.json'), '--out', file('a.csv'), '--json');
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(printed), {problems: [{code: 'sheet-lost', where: 'activities "a".keywords', values: {}}]});
  });
  test('writes a calendar in a language, also from a sheet', async () => {
    assert.equal((await exported(file('feed.xlsx'), '--out', file('feed.ics'), '--language', 'ar')).code, 0);
    const text = readFileSync(file('feed.ics'), 'utf8');
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(text, /SUMMARY(;[^:]*)?:بيت مفتوح/);
  });
  test("writes a calendar's dates into a sheet", async () => {
    assert.ok((await exported(file('feed.ics'), '--out', file('again.csv'))).code < 2);
    const {activities} = await read(new Uint8Array(readFileSync(file('again.csv'))));
    assert.ok(activities!.some(({schedule}) => schedule?.some(({dates}) => dates?.includes('2026-12-12'))));
  });
  test('says what is wrong with the command line, and with a feed that is not there', async () => {
    assert.equal((await exported(file('feed.json'))).code, 2);
    assert.equal((await exported(file('feed.json'), '--out', file('feed.pdf'))).code, 2);
    assert.equal((await exported(file('feed.json'), '--out', file('feed.ics'), '--language', 'xx')).code, 2);
    assert.equal((await exported('--out', file('feed.csv'))).code, 2);
    const {code, told} = await exported(file('none.json'), '--out', file('feed.csv'));
    assert.equal(code, 3);
    assert.match(told[0]!, /findes ikke/);
  });
});
