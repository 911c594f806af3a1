// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import path from 'node:path';
import {after, test} from 'node:test';
import {writeCorrections, type Correction} from '../../demo/speaker/corrections.js';
import {rawUnits} from '../../demo/speaker/units.js';
import {copyOfTexts} from '../tools/copy-of-texts.js';

const copy = copyOfTexts();
cpSync('demo/speaker', path.join(copy.root, 'demo/speaker'), {recursive: true});
after(copy.remove);

const before = rawUnits(copy.read('locales/uk.xlf'));
const unitOf = (danish: string) => before.find((unit) => unit.danish === danish)!;
const read = (danish: string, text: string, change: Partial<Correction> = {}): [string, Correction] => [
  unitOf(danish).id,
  {danish, text, isRight: true, comment: '', ...change},
];
const xmlOf = (danish: string) => rawUnits(copy.read('locales/uk.xlf')).find((unit) => unit.danish === danish)!.xml;

/** What the command makes of a file. */
function take(text: string) {
  copy.write('file.json', text);
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/generate/take-corrections.mjs', 'file.json'], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}
const file = (...units: [string, Correction][]) => writeCorrections({language: 'uk', role: 'native speaker', units: new Map(units)});

test('what a speaker has read is signed off with a role and a remark, a draft is not, and the rest stays as it is', () => {
  const natur = xmlOf('Natur');
  const {status, stdout, stderr} = take(
    file(
      read('Åbner igen {0}', 'Знову {0} & <відчиниться>', {comment: 'Краще\nтак'}),
      read('Sport', 'sport'),
      read('Musik', 'Співи', {isRight: false, comment: 'Яка музика?'}),
    ),
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /3 of 3 taken into locales\/uk\.xlf/);
  const value = '<x id="0" equiv-text="${when}"/>';
  assert.ok(xmlOf('Åbner igen {0}').includes(`<target state="signed-off">Знову ${value} &amp; &lt;відчиниться&gt;</target>`));
  assert.match(xmlOf('Åbner igen {0}'), /<note from="native speaker">Краще так<\/note>\n$/);
  assert.match(xmlOf('Sport'), /<target state="signed-off" state-qualifier="x-same-word">sport<\/target>/);
  assert.match(xmlOf('Musik'), /<target state="needs-review-translation">(?!Співи)[^]*<note from="native speaker">Яка музика\?<\/note>/);
  assert.equal(xmlOf('Natur'), natur);
});

test('a unit of a new language gets its first words', () => {
  copy.edit('locales/uk.xlf', (xml) => xml.replace(/\s*<target[^>]*>Природа<\/target>/, ''));
  take(file(read('Natur', 'Природа')));
  assert.match(xmlOf('Natur'), /<\/source>\n {2}<target state="signed-off">Природа<\/target>\n {2}<note from="lit-localize">/);
});

test('taken once more, a file changes nothing', () => {
  const text = file(read('Sport', 'Спорт', {comment: 'Так'}));
  take(text);
  const once = copy.read('locales/uk.xlf');
  take(text);
  assert.equal(copy.read('locales/uk.xlf'), once);
});

test('what does not fit is left out and named, and the others are taken', () => {
  const {status, stdout, stderr} = take(
    file(
      read('Åbner igen {0}', 'Знову відчиниться'),
      ['gone', {danish: 'Væk', text: 'Немає', isRight: true, comment: ''}],
      [unitOf('Natur').id, {danish: 'Naturen', text: 'Природа', isRight: true, comment: ''}],
      read('Musik', ' '),
      read('Luk', 'Закрити вікно'),
    ),
  );
  assert.equal(status, 1);
  assert.match(stdout, /1 of 5 taken/);
  assert.match(stderr, /has the values none, the Danish has \{0\}: Знову відчиниться/);
  assert.match(stderr, /"gone" is left out, it no longer exists: Немає/);
  assert.match(stderr, /another Danish sentence than: Natur: Природа/);
  assert.match(stderr, /says nothing/);
});

for (const [what, text, told] of [
  ['no JSON', 'Hej', /no file of corrections/],
  ['a list', '[]', /no file of corrections/],
  ['units that are no units', '{"kind":"lbb-elements corrections","language":"uk","units":[]}', /no file of corrections/],
  ['another language', writeCorrections({language: 'xx', role: 'learner', units: new Map()}), /there is no language "xx"/],
  ['a path for a language', writeCorrections({language: '../uk', role: 'learner', units: new Map()}), /there is no language/],
] as const)
  test(`a file with ${what} is named`, () => {
    const {status, stderr} = take(text);
    assert.equal(status, 1);
    assert.match(stderr, told);
  });
