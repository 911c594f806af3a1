import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {channelsIn} from '../../../../src/tool/sheet/cells-of.js';
import {columnOf, SHEETS} from '../../../../src/tool/sheet/columns.js';
import {struckOf} from '../../../../src/tool/sheet/struck.js';
import {readSheet} from '../../../../src/tool/sheet/read-sheet.js';
import {template} from '../../../../src/tool/export/template.js';
import {writeXlsx} from '../../../../src/tool/export/write-xlsx.js';

/** One activity with one more cell. */
async function readCell(heading: string, cell: string) {
  const rows = [['Titel', 'Dag', heading], ['A', 'mandag', cell]]; // prettier-ignore
  const {feed, problems} = await readSheet(writeXlsx([{name: 'Aktiviteter', rows}]), {name: 'a.xlsx', today: '2026-11-29'});
  const {id: _, name: __, schedule: ___, ...rest} = feed.activities![0]!;
  return {feed, rest, codes: problems.map(({code}) => code)};
}

describe('a row that says whether it may be shown', () => {
  const shown = async (heading: string, ...answers: string[]) => {
    const rows = [['Titel', 'Dag', heading], ...answers.map((answer, i) => [`A${i}`, 'mandag', answer])];
    const {feed, problems} = await readSheet(writeXlsx([{name: 'Aktiviteter', rows}]), {name: 'a.xlsx', today: '2026-11-29'});
    const told = problems.map(({code, where}) => `${code} ${where}`);
    return [feed.activities?.map(({name}) => name).join(' ') ?? '', told.join(', ')];
  };
  for (const heading of ['Må vi lægge det på hjemmesiden?', 'Må det offentliggøres', 'Offentlig', 'Vises', 'Publish'])
    test(`under "${heading}" is left out, and named, unless it says yes`, async () =>
      assert.deepEqual(await shown(heading, 'Ja', 'nej', '', 'ja, men uden navn', 'x'), [
        'A0 A4',
        'private-row Aktiviteter!3, private-row Aktiviteter!4, private-row Aktiviteter!5',
      ]));
  test('is shown where nobody has answered', async () => assert.deepEqual(await shown('Offentlig', '', ''), ['A0 A1', '']));
  for (const status of ['Udkast', 'kladde', 'Draft', 'afventer godkendelse'])
    test(`is not shown as ${status}`, async () => assert.deepEqual(await shown('Status', status), ['', 'private-row Aktiviteter!C2']));
});

describe('dates beside times with AM and PM', () => {
  const dates = async (...cells: string[]) => {
    const rows = [['Title', 'Date', 'Start'], ...cells.map((date, i) => [`A${i}`, date, '7:00 PM'])];
    const {feed, problems} = await readSheet(writeXlsx([{name: 'Aktiviteter', rows}]), {name: 'a.xlsx', today: '2026-11-29'});
    return [feed.activities?.flatMap(({schedule}) => schedule?.[0]?.dates ?? []) ?? [], problems.map(({code}) => code).filter((code) => code !== 'sheet-no-time')]; // prettier-ignore
  };
  test('have the month first where one of them can be no other', async () =>
    assert.deepEqual(await dates('12/01/2026', '12/13/2026'), [['2026-12-01', '2026-12-13'], []]));
  test('are asked about where none says which', async () =>
    assert.deepEqual(await dates('12/01/2026', '12/12/2026'), [['2026-12-12'], ['date-order']]));
  test('are asked about where one has the day first', async () =>
    assert.deepEqual(await dates('12/01/2026', '13/12/2026'), [['2026-12-13'], ['date-order']]));
});

describe('headings', () => {
  for (const kind of SHEETS)
    test(`each name in the sheet ${kind.names[0]} leads to one column`, () => {
      const names = kind.columns.flatMap((column) => column.names.map((name) => [name, column] as const));
      for (const [name, column] of names) assert.equal(columnOf(kind, name)?.column, column, name);
      assert.equal(new Set(names.map(([name]) => name.toLowerCase())).size, names.length);
    });
  test('lead to columns that are read: the cells of one that only has a name would be lost without a word', () => {
    const readers = readdirSync('src/tool/sheet').filter((file) => file !== 'columns.ts');
    const code = readers.map((file) => readFileSync(`src/tool/sheet/${file}`, 'utf8')).join('');
    for (const {columns} of SHEETS) for (const {key} of columns) assert.ok(code.includes(`'${key}'`), key);
  });
  const rows: [heading: string, key: string | undefined, language?: string][] = [
    ['  TITEL: ', 'name'],
    ['Titel (ar)', 'name', 'ar'],
    ['Titel (Arabisk)', 'name', 'ar'],
    ['Title [uk]', 'name', 'uk'],
    ['Titel på engelsk', 'name', 'en'],
    ['Start (kl.)', 'start'],
    ['Pris (kr)', 'cost'],
    ['Start (kl)', 'start'],
    ['Titel (fx åbent hus)', 'name'],
    ['Lige / ulige', 'every'],
    ['Tilbuddets navn', 'name'],
    ['Navn på tilbud', 'name'],
    ['Arrangementets titel', 'name'],
    ['Dato for arrangementet', 'date'],
    ['Event start date', 'startDate'],
    ['Sted/adresse', 'place'],
    ['Postnr. og by', 'town'],
    ['Tlf./mail', 'telephone'],
    ['Kontaktperson, telefon', 'contact'],
    ['Dag og klokkeslæt', 'when'],
    ['Pris og sted', undefined],
    ['Navn på kontaktperson', 'contact'],
    ['Kontaktpersonens telefon', 'telephone'],
    ['Mail til kontaktperson', 'email'],
    ['Navn på frivillig', undefined],
    ['Noget andet', undefined],
    ['Interval', 'every'],
  ];
  for (const [heading, key, language] of rows)
    test(`"${heading}" is ${key ?? 'none'}${language ? ` in ${language}` : ''}`, () => {
      const found = columnOf(SHEETS[0]!, heading);
      assert.deepEqual([found?.column.key, found?.language], [key, language]);
    });
  test('the columns of the template are all known, but the one that is never shown', () => {
    for (const {name, rows} of template) {
      const kind = SHEETS.find(({names}) => names[0] === name);
      const unknown = kind ? rows[0]!.filter((heading) => !columnOf(kind, heading)) : [];
      assert.deepEqual(unknown, name === 'Aktiviteter' ? ['Intern note'] : []);
    }
  });
  test('what is for the group itself is never shown', async () => {
    for (const heading of ['Intern', 'Interne noter', 'INTERNT', 'Intern telefon', 'Privat'])
      assert.deepEqual(await readCell(heading, 'hemmeligt').then(({rest, codes}) => [rest, codes]), [{}, []], heading);
    for (const heading of ['Noter', 'Kommentar'])
      assert.deepEqual(await readCell(heading, 'hemmeligt').then(({rest, codes}) => [rest, codes]), [{}, ['unknown-column']], heading);
  });
});

const rows: [heading: string, cell: string, fields: object, code?: string][] = [
  ['Pris', 'gratis', {cost: {free: true}}],
  ['Pris', '0', {cost: {free: true}}],
  ['Pris', '0 kr.', {cost: {free: true}}],
  ['Pris', '50', {cost: {amount: 50}}],
  ['Pris', '50 kr', {cost: {amount: 50}}],
  ['Pris', 'kr. 50,00', {cost: {amount: 50}}],
  ['Pris', '50,-', {cost: {amount: 50}}],
  ['Pris', '12,50 kr.', {cost: {amount: 12.5}}],
  ['Pris', '1.000 kr.', {cost: {amount: 1000}}],
  ['Pris', '25 kr for voksne', {cost: {text: '25 kr for voksne'}}],
  ['Alder', '6-12 år', {minimumAge: 6, maximumAge: 12}],
  ['Alder', '6–12', {minimumAge: 6, maximumAge: 12}],
  ['Alder', 'fra 18 år', {minimumAge: 18}],
  ['Alder', '18+', {minimumAge: 18}],
  ['Alder', '15 år og opefter', {minimumAge: 15}],
  ['Alder', 'under 18', {maximumAge: 17}],
  ['Alder', 'til 15 år', {maximumAge: 15}],
  ['Alder', '12-6', {}, 'sheet-age'],
  ['Alder', '18', {}, 'sheet-age'],
  ['Sprog', 'dansk, engelsk og arabisk', {availableLanguage: ['da', 'en', 'ar']}],
  ['Sprog', 'Dansk/українська/fa', {availableLanguage: ['da', 'uk', 'fa']}],
  ['Sprog', 'klingonsk', {}, 'sheet-language'],
  ['Tilmelding', 'nej', {access: 'drop-in'}],
  ['Tilmelding', 'Kom bare forbi', {access: 'drop-in'}],
  ['Tilmelding', 'ja', {access: 'registration'}],
  ['Tilmelding', 'efter aftale', {access: 'by-arrangement'}],
  ['Tilmelding', 'Ring til 12 34 56 78', {access: 'registration', registration: {telephone: '12345678'}}],
  ['Tilmelding', 'ribe@frivillig.example', {access: 'registration', registration: {email: 'ribe@frivillig.example'}}],
  ['Tilmelding', 'https://a.example/b', {access: 'registration', registration: {url: 'https://a.example/b'}}],
  ['Tilmelding', 'Tal med koordinatoren', {access: 'registration', registration: {text: 'Tal med koordinatoren'}}],
  ['Pladser', '12', {registration: {capacity: 12}}],
  ['Pladser', 'ca. 12 personer', {registration: {capacity: 12}}],
  ['Pladser', 'mange', {}, 'sheet-number'],
  ['Link', 'www.a.example', {url: 'https://www.a.example'}],
  ['Link', 'a.example/b', {url: 'https://a.example/b'}],
  ['Link', 'se opslag', {}, 'sheet-url'],
  ['Status', 'Aflyst', {status: 'cancelled'}],
  ['Status', 'ok', {}],
  ['Status', 'måske', {}, 'choice'],
  ['Mangler frivillige', 'x', {volunteersNeeded: true}],
  ['Mangler frivillige', 'nej', {}],
  ['Mangler frivillige', 'måske', {}, 'sheet-yes'],
  ['For hvem', 'Alle', {audience: ['everyone']}],
  ['For hvem', 'Kvinder, Børn', {audience: ['women', 'children']}],
  ['For hvem', 'Kvinder over 60', {audienceText: 'Kvinder over 60'}],
  ['Emne', 'Dansk, Strik', {topics: ['danish', 'Strik']}],
  ['Børn', 'ja', {children: 'welcome'}],
  ['Bemærk', 'Husk sko', {notice: {text: 'Husk sko'}}],
  ['Aflyst', '30-11-2026: Sygdom', {changes: [{date: '2026-11-30', status: 'cancelled', reason: 'Sygdom'}]}],
  ['Aflyst', '30-11-2026 – sygdom', {changes: [{date: '2026-11-30', status: 'cancelled', reason: 'sygdom'}]}],
  ['Aflyst', '30-11-2026', {changes: [{date: '2026-11-30', status: 'cancelled'}]}],
  ['Aflyst', 'ja', {status: 'cancelled'}],
  ['Aflyst', 'snart', {notice: {text: 'Aflyst: snart'}}, 'sheet-date'],
  ['Aflyst', '30-11-2026 pga. sygdom', {changes: [{date: '2026-11-30', status: 'cancelled', reason: 'sygdom'}]}],
  ['Aflyst', '30. november 2026 på grund af sygdom', {changes: [{date: '2026-11-30', status: 'cancelled', reason: 'sygdom'}]}],
  ['Aflyst', '30-11-2026 (ferie)', {changes: [{date: '2026-11-30', status: 'cancelled', reason: 'ferie'}]}],
  ['Aflyst', '30-11-2026 ferie', {changes: [{date: '2026-11-30', status: 'cancelled', reason: 'ferie'}]}],
  ['Aflyst', '30-11-2026 8/12 ferie', {notice: {text: 'Aflyst: 30-11-2026 8/12 ferie'}}, 'sheet-date'],
  ['Aflyst', '30-11-2026 og 3. søndag', {notice: {text: 'Aflyst: 30-11-2026 og 3. søndag'}}, 'sheet-date'],
];
describe('cells', () => {
  for (const [heading, cell, fields, code] of rows)
    test(`"${cell}" under ${heading} is ${JSON.stringify(fields)}`, async () => {
      const {rest, codes} = await readCell(heading, cell);
      assert.deepEqual(rest, fields);
      assert.deepEqual(codes, code ? [code] : []);
    });

  const contacts: [cell: string, contact: object][] = [
    ['12345678', {role: 'contact', channels: [{type: 'phone', value: '12345678'}]}],
    ['Koordinator, tlf. +45 12 34 56 78', {role: 'coordinator', channels: [{type: 'phone', value: '+4512345678'}]}],
    ['Husets vagt: 0045 12345678', {title: 'Husets vagt', channels: [{type: 'phone', value: '+4512345678'}]}],
    ['4512345678', {role: 'contact', channels: [{type: 'phone', value: '+4512345678'}]}],
    ['Spørg i døren', {title: 'Spørg i døren'}],
  ]; // prettier-ignore
  for (const [cell, contact] of contacts)
    test(`the contact "${cell}"`, async () => {
      const {id: _, ...found} = (await readCell('Kontakt', cell)).feed.contacts![0]!;
      assert.deepEqual(found, contact);
    });
  const sentences: [cell: string, urls: string[], rest: string][] = [
    ['Se www.ribe.example/hus.', ['https://www.ribe.example/hus'], 'Se.'],
    ['Find os på www.ribe.example.', ['https://www.ribe.example'], 'Find os'],
    ['»https://ribe.example/kor«', ['https://ribe.example/kor'], ''],
    ['„https://ribe.example/kor“', ['https://ribe.example/kor'], ''],
    ['(https://ribe.example/cafe)', ['https://ribe.example/cafe'], ''],
    ['Husets vagt (https://ribe.example/cafe)', ['https://ribe.example/cafe'], 'Husets vagt'],
    ['https://ribe.example/Kalender_(2027), www.b.example/x;', ['https://ribe.example/Kalender_(2027)', 'https://www.b.example/x'], ''],
    ['https://ribe.example/ti። https://ribe.example/ar،', ['https://ribe.example/ti', 'https://ribe.example/ar'], '። ،'],
    ['Kl . 19 er .NET-gruppen her', [], 'Kl . 19 er .NET-gruppen her'],
  ]; // prettier-ignore
  for (const [cell, urls, rest] of sentences)
    test(`the addresses in "${cell}" end where the sentence goes on`, () => {
      const found = channelsIn(cell);
      assert.deepEqual([found.urls, found.rest], [urls, rest]);
    });
  for (const cell of ['1234567', '123456789', '12 34 56', 'spørg'])
    test(`${cell} is no phone number`, async () => assert.deepEqual((await readCell('Telefon', cell)).codes, ['sheet-phone']));
  for (const cell of [
    'Tangevej 6D, 6760 Ribe',
    'Tangevej 6D 6760 Ribe',
    'Tangevej 6D · DK-6760 Ribe',
    'Tangevej 6D - 6760 Ribe',
    'Tangevej 6D | 6760 Ribe',
  ])
    test(`${cell} is a street, a postcode and a town`, async () => {
      const {feed} = await readCell('Adresse', cell);
      assert.deepEqual(feed.places?.[0]?.address, {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'});
    });
  for (const [cell, code] of [
    ['800', '0800'],
    ['6760', '6760'],
    ['DK-6760', '6760'],
    ['67600', undefined],
  ] as const)
    // prettier-ignore
    test(`the postcode ${cell} is ${code ?? 'asked about'}`, async () => {
      const {feed, codes} = await readCell('Postnr', cell);
      assert.deepEqual([feed.places?.[0]?.address?.postalCode, codes], [code, code ? [] : ['sheet-postcode']]);
    });
});

describe('of words with a line through them', () => {
  const run = (text: string, font?: string) =>
    `<r>${font === undefined ? '' : `<rPr>${font}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
  for (const [what, isCellStruck, runs, expected] of [
    ['a cell without any is as it is', false, undefined, undefined],
    ['a struck cell has nothing left', true, undefined, {words: '19:00', rest: ''}],
    ['a part has its own font', false, run('19:00', '<strike/>') + run(' 20:00', '<b/>'), {words: '19:00', rest: ' 20:00'}],
    ['a part without a font has the cell’s', true, run('19:00') + run(' 20:00', '<b/>'), {words: '19:00', rest: ' 20:00'}],
    ['a line that is switched off is none', false, run('19:00', '<strike val="0"/>'), undefined],
    ['letters are written out', false, run('A &amp; B', '<strike val="1"/>') + run(' C', ''), {words: 'A & B', rest: ' C'}],
    ['only spaces say nothing', false, run(' ', '<strike/>') + run('20:00'), undefined],
  ] as const)
    test(what, () => assert.deepEqual(struckOf('19:00', isCellStruck, runs), expected));
});
