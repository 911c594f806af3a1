// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {ProblemCode} from '../../src/model/feed.js';
import {problemSentence} from '../../src/text/problems.js';
import {addSheetSentences} from '../../src/text/sheet-problems.js';

addSheetSentences();

type Values = Record<string, string | number>;
const rows: [code: string, where: string, values: Values, danish: string, english: string][] = [
  [
    'time',
    'activities[3].schedule[0].startTime',
    {found: '19.00', read: '19:00'},
    'activities[3].schedule[0].startTime: skriv 19:00, ikke 19.00. Det er læst sådan',
    'activities[3].schedule[0].startTime: write 19:00, not 19.00. It is read that way',
  ],
  [
    'time',
    'a',
    {found: 'aften', left: 'times'},
    'a: skriv et klokkeslæt som 19:00, ikke aften. Derfor vises ingen tider',
    'a: write a time like 19:00, not aften. So no times are shown',
  ],
  [
    'list',
    'a',
    {found: 'mandag', read: '["MO"]'},
    'a: skriv ["MO"], ikke mandag. Det er læst sådan',
    'a: write ["MO"], not mandag. It is read that way',
  ],
  ['time', 'a', {found: 'om aftenen'}, 'a: skriv et klokkeslæt som 19:00, ikke om aftenen', 'a: write a time like 19:00, not om aftenen'],
  ['time', 'a', {found: '25:00'}, 'a: skriv et klokkeslæt som 19:00, ikke 25:00', 'a: write a time like 19:00, not 25:00'],
  [
    'date',
    'a',
    {found: '14.13.2026'},
    'a: skriv en dato som 2026-03-14, ikke 14.13.2026',
    'a: write a date like 2026-03-14, not 14.13.2026',
  ],
  [
    'date',
    'UID a@b.example, line 9',
    {field: 'EXDATE', found: '2026'},
    'UID a@b.example, linje 9: EXDATE har en dato, der ikke kan læses: 2026',
    'UID a@b.example, line 9: EXDATE has a date that cannot be read: 2026',
  ],
  [
    'old-attribute',
    '',
    {found: 'group', write: 'organization'},
    'Attributten group hedder nu organization. Det gamle navn virker indtil version 1.0',
    'The attribute group is now called organization. The old name works until version 1.0',
  ],
  [
    'taken',
    '',
    {found: 'lbb-activities'},
    'Et andet script på siden har taget tagget lbb-activities, så elementet kan ikke vises; det, der står mellem dets tags, står der. Fjern det andet script, eller sæt elementet ind i en iframe (embed.html)',
    'Another script on the page has taken the tag lbb-activities, so the element cannot be shown; what stands between its tags stays. Remove the other script, or place the element in an iframe (embed.html)',
  ],
  [
    'insecure',
    '',
    {url: 'http://a.example/a.json', write: 'https://a.example/a.json'},
    'Siden er på https, og feedet http://a.example/a.json på http: det må browsere ikke hente. Skriv https://a.example/a.json',
    'The page is on https and the feed http://a.example/a.json on http: browsers may not fetch it. Write https://a.example/a.json',
  ],
  [
    'unclosed',
    '',
    {found: 'h2', tag: 'lbb-activities'},
    'Mellem elementets tags står <h2>, som om tagget ikke var lukket: så er resten af siden væk. Skriv <lbb-activities></lbb-activities>; HTML kender ikke <lbb-activities />',
    'There is <h2> between the tags of the element, as if it was not closed: then the rest of the page is gone. Write <lbb-activities></lbb-activities>; HTML does not know <lbb-activities />',
  ],
  [
    'choice',
    'a',
    {found: 'mandag', write: 'MO, TU, WE, TH, FR, SA, SU', read: 'MO'},
    'a: skriv MO, ikke mandag. Det er læst sådan',
    'a: write MO, not mandag. It is read that way',
  ],
  [
    'choice',
    'a',
    {found: 'måske', write: 'open, closed, ask'},
    'a: skriv en af disse: open, closed, ask, ikke måske',
    'a: write one of these: open, closed, ask, not måske',
  ],
  ['missing', 'activities[0].name', {found: ''}, 'activities[0].name: mangler', 'activities[0].name: is missing'],
  ['missing', 'version', {write: 1}, 'version: mangler. Skriv 1', 'version: is missing. Write 1'],
  [
    'unknown-key',
    'places[0].adress',
    {found: 'adress', write: 'address'},
    'places[0].adress: "adress" kendes ikke. Mente du "address"?',
    'places[0].adress: "adress" is not known. Did you mean "address"?',
  ],
  [
    'not-found',
    '',
    {url: 'https://by.example/feed.json', status: 404},
    'Filen findes ikke: https://by.example/feed.json (404). Ret adressen i src',
    'The file does not exist: https://by.example/feed.json (404). Correct the address in src',
  ],
  [
    'timeout',
    '',
    {url: 'https://by.example/', seconds: 10},
    'Intet svar fra https://by.example/ efter 10 sekunder',
    'No answer from https://by.example/ after 10 seconds',
  ],
  [
    'truncated',
    'line 120',
    {},
    'linje 120: feedet slutter midt i det hele, så resten mangler. Læg hele filen op igen',
    'line 120: the feed ends in the middle, so the rest is missing. Upload the whole file again',
  ],
  ['never-heard-of', 'a', {found: 'x'}, 'a: der er noget galt (never-heard-of): x', 'a: something is wrong (never-heard-of): x'],
  ['constructor', 'a', {}, 'a: der er noget galt (constructor)', 'a: something is wrong (constructor)'],
  [
    'reference',
    'a',
    {found: 'x\n\u202ey', list: 'places'},
    'a: peger på "x y", som ikke findes i places',
    'a: points to "x y", which does not exist in places',
  ],
  [
    'syntax',
    'a',
    {found: '{url} ‹{found}›'},
    'a: kan ikke læses som JSON ({url} ‹{found}›). Se efter et komma, et anførselstegn eller en parentes, der mangler eller er for meget',
    'a: cannot be read as JSON ({url} ‹{found}›). Look for a comma, quote or bracket that is missing or too many',
  ],
];

for (const [code, where, values, danish, english] of rows) {
  test(`the problem ${code} with ${JSON.stringify(values)} is said so that it can be mended`, () => {
    assert.equal(problemSentence({code: code as ProblemCode, where, values}, 'da'), danish);
    assert.equal(problemSentence({code: code as ProblemCode, where, values}, 'en'), english);
  });
}

const [unions] = readFileSync('src/model/problem.ts', 'utf8').split('export type ProblemCode');
const codes = [...unions!.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code as ProblemCode);
const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.ts$/.test(name) && !/^(model.problem|text.problems)\.ts$/.test(name))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n');

test('there are many codes', () => assert.ok(codes.length > 50));

for (const code of codes) {
  test(`the code ${code} is used, and has a sentence that is whole without values too`, () => {
    assert.ok(sources.includes(`'${code}'`));
    for (const language of ['da', 'en'] as const) {
      const sentence = problemSentence({code, where: 'here', values: {}}, language);
      assert.doesNotMatch(sentence, /noget galt|something is wrong|[‹›]|undefined/);
    }
  });
}
