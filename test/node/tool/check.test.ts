// At home only: days are handed in, and the feeds name their zone.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test, type TestContext} from 'node:test';
import {readFeed} from '../../../src/feed.js';
import {findingsOf} from '../../../src/tool/check/findings.js';
import {findingSentence, levelOf} from '../../../src/tool/check/finding.js';
import {writtenIn} from '../../../src/tool/check/lines.js';
import {textFindings} from '../../../src/tool/check/texts.js';
import {run} from '../../../src/tool/run.js';

/** What is found in a text of a description: codes, with what was found. */
const foundIn = (text: string, field = 'description') =>
  textFindings(text, field, () => field).map(({code, values}) => (values.found === undefined ? code : `${code} ${values.found}`));

for (const [text, ...expected] of [
  ['Ring til XX', 'placeholder XX'],
  ['Tid: xx.xx', 'placeholder xx'],
  ['TBD', 'placeholder TBD'],
  ['[navn]', 'placeholder [navn]'],
  ['Kl. ??? i Ribe', 'placeholder ???'],
  ['Skriv her, hvad I laver', 'placeholder Skriv her'],
  ['Størrelse XXL, Exxon, xxl'],
  ['[bemærk trappen]'],
  ['PARTNERSKABSAFТАLE', 'mixed-letters PARTNERSKABSAFТАLE'],
  ['Partnerskab Угода'],
  ['Ã…bent hus', 'twice-encoded Ã…bent hus'],
  ['KÃ¸kkenet â€“ kl. 19', 'twice-encoded KÃ¸kkenet â€“ kl. 19'],
  ['Ð”Ð¾Ð±Ñ€Ð¸Ð¹', 'twice-encoded Ð”Ð¾Ð±Ñ€Ð¸Ð¹'],
  ['Åbent hus – på Århus’ “vej”'],
  ['Langs Å–stien'],
  ['São Paulo, Ångström, Ú„'],
  ['MitIDን وNemKonto'],
  ['IT-café', ...[]],
  ['Mød op 3/4', 'ambiguous-date 3/4'],
  ['Mød op 12/11 og 11-12-2026', 'ambiguous-date 12/11', 'ambiguous-date 11-12-2026'],
  ['Mød op 13/4 eller 4/4'],
  ['1-2 gange om ugen, 9.12 kr., 7/11/2026/3'],
  ['24/7'],
  ['CPR 010190-1234', 'cpr'],
  // Nobody has these: Gmail takes no names of fewer than six letters.
  ['Skriv til anne@gmail.com', 'private-mail gmail.com'],
  ['Skriv til cafe@gmail.com eller info@gmail.com'],
  ['Skriv til ribe@frivillig.example'],
  ['Ring på 12 34 56 78', 'number-in-text'],
  ['Ring på +45 12345678', 'number-in-text'],
  ['Fest 31-12-2026 eller 2026-12-31'],
  ['Ring på 22-33-44-55', 'number-in-text'],
  ['Sagsnummer 112345678 og 2026-12345678'],
] as const)
  test(`"${text}" → ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(foundIn(text), expected));

test('ids, addresses and dates are no words; a number or a mail address in its own field is where it should be', () => {
  assert.deepEqual(foundIn('xx', 'id'), []);
  assert.deepEqual(foundIn('2026-03-04', 'startDate'), []);
  assert.deepEqual(foundIn('12 34 56 78', 'telephone'), []);
  assert.deepEqual(foundIn('XX XX XX XX', 'telephone'), ['placeholder XX']);
  assert.deepEqual(foundIn('anne@gmail.com', 'email'), ['private-mail gmail.com']);
});

test('the month is written in letters in the advice', () =>
  assert.match(findingSentence(textFindings('3/4', 'description', () => '')[0]!, 'da'), /"3\. april"/));

/** Codes and places of what is found in a feed. */
async function findings(feed: Readonly<Record<string, unknown>>, today = '2026-11-29') {
  const read = await readFeed(JSON.stringify({version: 1, ...feed}), {from: today, until: '2027-11-29'});
  return findingsOf(read, feed, today, 120).map(({code, where}) => [code, where].join(' ').trim());
}
const weekly = [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}];
const kept = {lastChecked: '2026-11-01'};

test('a feed that is well kept has nothing to look at', async () => {
  const organizations = [{id: 'g', name: 'Gruppen', telephone: '12345678', email: 'ribe@frivillig.example'}];
  const places = [{id: 'p', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '0800', addressLocality: 'Ribe'}}];
  const activities = [{id: 'a', name: 'Åbent hus', schedule: weekly, place: 'p', organization: 'g'}];
  assert.deepEqual(await findings({...kept, organizations, places, activities}), []);
});

test('records that nobody has looked at for a year are named, one day sooner they are not', async () => {
  const activity = (id: string, lastChecked: string) => ({id, name: id, schedule: weekly, url: 'https://a.example/', lastChecked});
  const contacts = [{id: 'c', lastChecked: '2026-11-01', channels: [{type: 'email', value: 'ribe@frivillig.example'}]}];
  assert.deepEqual(await findings({contacts, activities: [activity('a', '2025-11-28'), activity('b', '2025-11-29')]}), [
    'old activities "a"',
  ]);
});

test('who can only be called is named, and who cannot be asked at all', async () => {
  const contacts = [
    {
      id: 'call',
      channels: [
        {type: 'phone', value: '12345678'},
        {type: 'sms', value: '12345678'},
      ],
    },
    {
      id: 'write',
      channels: [
        {type: 'phone', value: '12345678'},
        {type: 'email', value: 'ribe@frivillig.example'},
      ],
    },
    {id: 'staff', for: ['municipality'], channels: [{type: 'email', value: 'ribe@frivillig.example'}]},
  ];
  const activity = (id: string, more = {}) => ({id, name: id, schedule: weekly, contacts: [id], ...more});
  const activities = [
    activity('call'),
    activity('write'),
    activity('staff'),
    {...activity('call', {url: 'https://a.example/'}), id: 'page'},
    {...activity('x', {contacts: ['call'], audience: ['professional']}), id: 'internal'},
  ];
  assert.deepEqual(await findings({...kept, contacts, activities}), ['phone-only activities "call"', 'no-contact activities "staff"']);
});

test('languages that only part of the texts have are counted, a language of one text is not', async () => {
  const name = (id: string, ...tags: string[]) => ({id, name: Object.fromEntries(tags.map((tag) => [tag, id]))});
  const organizations = [name('a', 'da', 'uk', 'ar'), name('b', 'da', 'uk'), {id: 'c', name: 'c'}];
  const read = await readFeed(JSON.stringify({version: 1, organizations}), {from: '2026-11-29', until: '2027-11-29'});
  const found = findingsOf(read, {organizations}, '2026-11-29', 120).filter(({code}) => code === 'untranslated');
  assert.deepEqual(
    found.map(({values}) => values),
    [{count: 1, language: 'uk', examples: 'organizations[2].name'}],
  );
});

test('the first three texts that lack a language are named in the order of the feed, whatever else they are in', async () => {
  const names = [{da: 'a', uk: 'a'}, {da: 'b', 'uk-UA': 'b'}, 'c', {da: 'd', ar: 'd'}, 'e', 'f'];
  const organizations = names.map((name, i) => ({id: `o${i}`, name}));
  const read = await readFeed(JSON.stringify({version: 1, organizations}), {from: '2026-11-29', until: '2027-11-29'});
  const found = findingsOf(read, {organizations}, '2026-11-29', 120).filter(({code}) => code === 'untranslated');
  assert.deepEqual(
    found.map(({values}) => values),
    [{count: 4, language: 'uk', examples: 'organizations[2].name, organizations[3].name, organizations[4].name'}],
  );
});

test('addresses that do not look Danish, and an empty year, are told', async () => {
  const at = (id: string, address: object) => ({id, name: id, address});
  const places = [
    at('a', {streetAddress: 'Torvet'}),
    at('b', {postalCode: '12345'}),
    at('c', {postalCode: '0400'}),
    at('d', {postalCode: '0500'}),
    at('e', {postalCode: '24937', addressCountry: 'DE'}),
  ];
  assert.deepEqual(await findings({...kept, places}), [
    'no-house-number places "a".address',
    'odd-postcode places "b".address',
    'odd-postcode places "c".address',
    'nothing-ahead',
  ]);
});

test('a calendar’s texts are looked at under its titles', async () => {
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Sprogcafé',
    'DESCRIPTION:Ring på 12345678',
    'DTSTART:20261201T180000Z',
    'RRULE:FREQ=DAILY;COUNT=3',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const read = await readFeed(text.join('\r\n'), {from: '2026-11-29', until: '2027-11-29'});
  assert.deepEqual(
    findingsOf(read, undefined, '2026-11-29', 120).map(({code, where}) => `${code} ${where}`),
    ['number-in-text "Sprogcafé"'],
  );
});

test('a place in the file is a line and a column, by path, by id, or of what is nearest', () => {
  const text = '\ufeff<br>\r\n{"version": 1,\r\n  "activities": [\r\n    {"id": "a", "name": "x"},\r\n    {"id": "b"}]}';
  const {placeOf} = writtenIn(text, []);
  const at = (where: string, code = 'missing') => Object.values(placeOf({code, where}) ?? {}).join(':');
  assert.equal(at('activities[0].name'), '4:25');
  assert.equal(at('activities "b"'), '5:5');
  assert.equal(at('activities "b".name'), '5:5');
  assert.equal(at('activities[7].name'), '3:17');
  assert.equal(at('places "b"'), '');
  assert.equal(at(''), '');
});

test('in a file that is no JSON the place is where it stops being it; a misspelt list is found as it is written', () => {
  const {line, column} = writtenIn('{\n "a": 1,,\n}', []).placeOf({code: 'syntax', where: ''})!;
  assert.deepEqual([line, column], [2, 9]);
  const misspelt = {code: 'unknown-key', where: '', values: {found: 'aktiviteter', write: 'activities'}} as const;
  assert.equal(writtenIn('{\n "aktiviteter": [\n {"name": 5}]}', [misspelt]).placeOf({code: 'text', where: 'activities[0].name'})?.line, 3);
});

/** A command line in a folder with these files. */
async function check(t: TestContext, files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-check-'));
  t.after(() => rmSync(folder, {recursive: true}));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  let printed = '';
  const told: string[] = [];
  const inFolder = args.map((arg) => (Object.hasOwn(files, arg) ? path.join(folder, arg) : arg));
  const code = await run(['check', ...inFolder], '1', {
    print: (text) => (printed += text),
    log: (line) => told.push(line),
    progress: () => {},
    isTerminal: false,
    environment: {},
    now: () => new Date('2026-11-29T12:00:00Z'),
  });
  return {code, printed: printed.replaceAll(folder + path.sep, ''), told: told.join('\n')};
}

const good = JSON.stringify(
  {version: 1, lastChecked: '2026-11-01', activities: [{id: 'a', name: 'Åbent hus', url: 'https://a.example/', schedule: weekly}]},
  null,
  1,
);
const bad = good.replace('"19:00"', '"19"').replace('Åbent hus', 'Åbent hus XX');

test('what visitors see comes first, then what is to be mended, with its line', async (t) => {
  const {code, printed} = await check(t, {'a.json': bad}, 'a.json');
  assert.equal(code, 1);
  assert.match(printed, /^a\.json: 1 post i feedet[^]*Det ser besøgende\n {2}Åbent hus XX\n[^]*\nSkal rettes \(2\)\n {2}linje \d+: [^]*XX/);
});

test('single dates that do nothing are to be mended, with their line', async (t) => {
  const schedule = [{...weekly[0], exceptDate: ['2026-12-07', '2026-12-08']}];
  const changes = [
    {date: '2026-11-30', status: 'cancelled'},
    {date: '2026-12-02', status: 'cancelled'},
  ];
  const activities = [{id: 'a', name: 'Åbent hus', url: 'https://a.example/', schedule, changes}];
  const text = JSON.stringify({version: 1, lastChecked: '2026-11-01', activities}, null, 1);
  const {code, printed} = await check(t, {'a.json': text}, 'a.json', '--json');
  assert.equal(code, 1);
  const [{messages}] = JSON.parse(printed) as [{messages: {code: string; level: string; line: number}[]}];
  const lineOf = (date: string) => text.split('\n').findIndex((line) => line.includes(date)) + 1;
  assert.deepEqual(
    messages.map(({code, level, line}) => [code, level, line]),
    ['2026-12-02', '2026-12-08'].map((date) => ['unmet-date', 'mend', lineOf(date)]),
  );
});

test('a good feed ends with 0 and says so, in English too', async (t) => {
  const {code, printed} = await check(t, {'a.json': good}, 'a.json', '--lang=en');
  assert.equal(code, 0);
  assert.match(printed, /What visitors see\n {2}Åbent hus\n {4}Every Monday[^]*Next: Monday 30 November[^]*Nothing to mend\./);
});

test('--github writes each with its file, line and column', async (t) => {
  const {code, printed} = await check(t, {'a,b.json': bad}, 'a,b.json', '--github');
  assert.equal(code, 1);
  assert.match(printed, /^::error file=.*a%2Cb\.json,line=\d+,col=\d+,title=\w[\w-]*::activities\[0\]\.schedule\[0\]\.startTime: /m);
  assert.match(printed, /^::error file=.*a%2Cb\.json,line=7,col=12,title=placeholder::activities\[0\]\.name: /m);
});

test('a file that is not there, and a folder, are told in words', async (t) => {
  assert.match((await check(t, {}, 'nothing.json')).printed, /nothing\.json kan ikke læses: filen findes ikke\. Se efter navnet/);
  assert.match((await check(t, {}, 'nothing.json', '--lang=en')).printed, /there is no such file/);
  assert.match((await check(t, {}, tmpdir())).printed, /er en mappe/);
});

test('a file that is no JSON is told with its line and character, to people and to machines', async (t) => {
  const quotes = good.replace('1,', '”1”,');
  const {code, printed} = await check(t, {'a.json': quotes}, 'a.json');
  assert.equal(code, 3);
  assert.match(printed, /^a\.json kan ikke læses, linje 2, tegn 13: /);
  assert.match((await check(t, {'a.json': quotes}, 'a.json', '--github')).printed, /^::error file=.*a\.json,line=2,col=13::/);
  assert.equal((JSON.parse((await check(t, {'a.json': quotes}, 'a.json', '--json')).printed) as {line: number}[])[0]!.line, 2);
  assert.match((await check(t, {'a.json': '<html>'}, 'a.json')).printed, /^a\.json kan ikke læses: /);
});

test('a comma behind the last record keeps nobody from seeing it, and is told with its line', async (t) => {
  const {code, printed} = await check(t, {'a.json': good.replace(/\}\s*\]\s*\}$/, '},\n]}')}, 'a.json');
  assert.equal(code, 1);
  assert.match(
    printed,
    /Det ser besøgende\n {2}Åbent hus[^]*\nSkal rettes \(1\)\n {2}linje 19: Kan ikke læses som JSON\. Se efter et komma/,
  );
});

test('a file of brackets within brackets is checked like any other', async (t) => {
  const deep = good.replace('[', `[${'['.repeat(5000)}${']'.repeat(5000)},`);
  const {code, printed} = await check(t, {'a.json': deep}, 'a.json');
  assert.equal(code, 1);
  assert.match(printed, /Det ser besøgende\n {2}Åbent hus[^]*\nSkal rettes \(1\)\n {2}[^\n]*activities\[0\]: /);
});

test('--json is the whole of it', async (t) => {
  const {printed} = await check(t, {'a.json': bad}, 'a.json', '--json');
  const [checked] = JSON.parse(printed) as [
    {summary: {activities: {name: string}[]}; messages: {code: string; level: string; line: number}[]},
  ];
  assert.equal(checked.summary.activities[0]!.name, 'Åbent hus XX');
  assert.ok(checked.messages.some(({code, level, line}) => code === 'placeholder' && level === 'mend' && line === 7));
});

test('an activity without a date ahead is said not to stand in the list, one by arrangement stands there', async (t) => {
  const schedule = [{...weekly[0], startTime: 34200}];
  const activities = [
    {id: 'a', name: 'Åbent hus', schedule},
    {id: 'b', name: 'Ledsagelse', access: 'by-arrangement'},
  ];
  const {printed} = await check(t, {'a.json': JSON.stringify({version: 1, activities})}, 'a.json');
  assert.match(printed, /\n {2}Åbent hus\n {4}Ingen dage i den nærmeste tid, så den står ikke i listen\n {2}Ledsagelse\n\nSkal rettes/);
  const {printed: inEnglish} = await check(t, {'a.json': JSON.stringify({version: 1, activities})}, 'a.json', '--lang=en');
  assert.match(inEnglish, /\n {2}Åbent hus\n {4}No dates in the time ahead, so it is not in the list\n/);
});

test('opening hours are said as they are understood, with what is not as usual', async (t) => {
  const sheet =
    'Sted;Dag;Tid;Bemærk\r\nVindrosen;Mandag;19-21;med rådgivning\r\nVindrosen;Onsdag;10-12;\r\nVindrosen;23. december 2026;lukket;\r\n';
  const {printed} = await check(t, {'a.csv': sheet}, 'a.csv');
  assert.match(
    printed,
    /\n {2}Åbningstider\n {4}Vindrosen: mandag 19\.00–21\.00 med rådgivning, onsdag 10\.00–12\.00\n {6}onsdag 23\. december: Lukket\n/,
  );
  const {printed: inEnglish} = await check(t, {'a.csv': sheet}, 'a.csv', '--lang=en');
  assert.match(inEnglish, /\n {2}Opening hours\n {4}Vindrosen: Monday 19:00–21:00 [^]*\n {6}Wednesday 23 December: Closed\n/);
  const {printed: ofActivities} = await check(t, {'a.json': good}, 'a.json');
  assert.doesNotMatch(ofActivities, /Åbningstider/);
});

test('a sheet is named by its cells', async (t) => {
  const {code, printed} = await check(t, {'a.csv': 'Titel;Dag;Start\r\nÅbent hus;mandag;kl. 99\r\n'}, 'a.csv');
  assert.equal(code, 1);
  assert.match(printed, /!C2/);
});

test('what was hardly meant so in a sheet is named by its cell too', async (t) => {
  const {code, printed} = await check(
    t,
    {'a.csv': 'Titel;Dag;Start;Slut\r\nFodbold;søndag;14.00;13.00\r\nYoga;mandag;14.00;15.00\r\n'},
    'a.csv',
  );
  assert.equal(code, 1);
  assert.match(printed, /Skal rettes \(1\)\n {2}a!\w+: tiden 14:00–13:00 varer til næste dag/);
});

test('what a person should look at in a sheet is named by its cells, many alike by their column and rows, without a word of JSON', async (t) => {
  const rows = [
    'Titel;Titel (uk);Dag;Start;Undtagen;Kontakt;Adresse',
    'Café XX;Кафе;mandag;19:00;08-12-2026;Koordinatoren;Torvet',
    'Kor;;tirsdag;19:00;;;',
    'Leg;Гра;onsdag;19:00;;;',
    'Mad;Їжа TBD;torsdag;19:00;;;',
    'Sang;Пісня;fredag;19:00;;Koordinatoren, 12 34 56 78;',
    'Dans;;lørdag;19:00;;;',
  ];
  const files = {'a.csv': rows.join('\r\n')};
  const danish = await check(t, files, 'a.csv');
  for (const line of [
    'a!A2: "XX" ser ud til',
    'a!B5: "TBD" ser ud til',
    'a!E2: 08-12-2026 er ikke en dag',
    'a!G2: "Torvet" har intet husnummer',
    'a, kolonne Kontakt, række 2–5, 7: har ingen telefon, mail eller side, man kan spørge på. Skriv det under Kontakt',
    'a!F6: kan kun nås ved at ringe',
    'regnearket siger ikke, hvornår nogen sidst så efter. Skriv dagen (14-03-2026) i en kolonne, der hedder Sidst tjekket',
    '3 celler mangler på ukrainsk, som andre i regnearket har. Fx a!G2, a!A3, a!A7',
  ])
    assert.ok(danish.printed.includes(line), `${line}\n${danish.printed}`);
  assert.equal(danish.printed.match(/08-12-2026/g)?.length, 1);
  assert.doesNotMatch(danish.printed, /contacts|lastChecked|activities|places|feedet siger/);
  const english = await check(t, files, 'a.csv', '--lang=en');
  assert.match(
    english.printed,
    /\n {2}a, column Kontakt, rows 2–5, 7: has no phone number, mail address or page to ask at. Write it under Contact, Phone or Mail\n/,
  );
});

test('a word in place of a code is told with the code that is said in every language', async () => {
  const activities = [
    {
      id: 'a',
      name: 'A',
      url: 'https://a.example/',
      schedule: weekly,
      topics: ['Sport', 'own'],
      audience: ['Alle er velkomne'],
      availableLanguage: ['dansk', 'AR', 'da-DK'],
    },
  ];
  const contacts = [{id: 'k', role: 'Koordinator', channels: []}];
  assert.deepEqual(await findings({...kept, contacts, activities}), [
    'word-for-code activities "a".topics',
    'word-for-code activities "a".audience',
    'word-for-code activities "a".availableLanguage',
    'word-for-code contacts "k".role',
  ]);
  const finding = {code: 'word-for-code', where: '', values: {found: 'dansk', write: 'da'}} as const;
  assert.equal(findingSentence(finding, 'da'), '"dansk" vises, som det står, også på andre sprog. Skriv da, så bliver det oversat');
});

test('a record has its line under an id that was made, or made another, too', async (t) => {
  const over = '"schedule": [{"dates": ["2020-01-01"]}]';
  const feed = `{"version": 1, "aktiviteter": [
    {"name": "Kor", ${over}},
    {"id": 123, "name": "Dans", ${over}},
    {"id": "b", "name": "Mad", ${over}},
    {"id": "b", "name": "Leg", ${over}},
    {"name": "Kor", ${over}}
  ]}`;
  const {printed} = await check(t, {'a.json': feed}, 'a.json');
  for (const line of ['2: activities "kor"', '3: activities "123"', '4: activities "b"', '5: activities "b~2"', '6: activities "kor~2"'])
    assert.ok(printed.includes(`linje ${line}.schedule: alle dage er forbi`), `${line}\n${printed}`);
});

test('a contact is called by its role where it has no title or name', async (t) => {
  const contacts = [{id: 'k', role: 'coordinator', channels: [{type: 'email', value: 'ribe@frivillig.example'}]}];
  const feed = JSON.stringify({version: 1, contacts, activities: [{id: 'a', name: 'A', access: 'by-arrangement', contacts: ['k']}]});
  assert.match((await check(t, {'a.json': feed}, 'a.json')).printed, /Spørg: Koordinator\n/);
  assert.match((await check(t, {'a.json': feed}, 'a.json', '--lang=en')).printed, /Ask: Coordinator\n/);
});

test('what cannot be read is told without what may be secret in an address, and ends with 3', async (t) => {
  const server = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address() as {port: number};
  const address = `http://127.0.0.1:${port}/secret`;
  const missing = await check(t, {}, 'nowhere.json', address, '--allow-private', '127.0.0.1');
  assert.equal(missing.code, 3);
  assert.match(missing.printed, /nowhere\.json kan ikke læses/);
  assert.match(missing.printed, /127\.0\.0\.1:\d+\/… kan ikke læses: der er intet på adressen \(404\)/);
  assert.doesNotMatch(missing.printed, /secret/);
  assert.match((await check(t, {}, address)).printed, /interne net.*--allow-private/);
});

test('--links names what is dead, asks a server that refuses HEAD again, and asks nothing on the internal network', async (t) => {
  const asked: string[] = [];
  const server = createServer(({method, url}, response) => {
    asked.push(`${method} ${url}`);
    const status = url === '/gone' ? 404 : url === '/get-only' && method === 'HEAD' ? 405 : url === '/moved' ? 302 : 200;
    response.writeHead(status, status === 302 ? {location: '/new'} : {}).end();
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as {port: number}).port}`;
  const activities = ['/gone', '/get-only', '/moved', '/fine'].map((url, i) => ({
    id: `a${i}`,
    name: 'x',
    schedule: weekly,
    url: origin + url,
  }));
  const feed = JSON.stringify({version: 1, lastChecked: '2026-11-01', activities});
  const {code, printed} = await check(t, {'a.json': feed}, 'a.json', '--links', '--allow-private=127.0.0.1');
  assert.equal(code, 1);
  assert.equal(printed.match(/virker ikke/g)?.length, 1);
  assert.match(printed, /activities\[0\]\.url: linket .*\/gone virker ikke/);
  assert.deepEqual(asked, ['HEAD /gone', 'HEAD /get-only', 'GET /get-only', 'HEAD /moved', 'HEAD /new', 'HEAD /fine']);
  assert.equal((await check(t, {'a.json': feed}, 'a.json', '--links')).printed.match(/interne net/g)?.length, 4);
});

test('a command line without a source, or with a wrong option, ends with 2', async (t) => {
  assert.equal((await check(t, {})).code, 2);
  assert.match((await check(t, {}, 'a.json', '--link')).told, /"--link" kendes ikke/);
});

test('each kind of finding has a level and both languages', () => {
  for (const code of ['placeholder', 'dead-link'] as const) assert.equal(levelOf(code), 'mend');
  assert.equal(levelOf('phone-only'), 'look');
  const finding = {code: 'untranslated', where: '', values: {count: 2, language: 'uk'}} as const;
  assert.equal(findingSentence(finding, 'da'), '2 tekster mangler på ukrainsk, som andre i feedet har');
  assert.equal(findingSentence(finding, 'en'), '2 texts lack Ukrainian, which others in the feed have');
});
