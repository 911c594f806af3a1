// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it, test} from 'node:test';
import {faultsOf} from '../../scripts/generate/translation-checks.mjs';
import {languages} from '../../src/text/interface-languages.js';
import {copyOfTexts} from '../tools/copy-of-texts.js';

const copy = copyOfTexts();
after(copy.remove);

test('what is generated is fresh, and every sentence is translated', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/generate/i18n.mjs', '--check'], {encoding: 'utf8'});
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /, 0 complaints/);
});

/** Letters of another look for each Latin one: what is left as it is has not been translated. */
const accented = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzæøåé'].map((letter, at) => [letter, [...'áƀčđéƒğĥíĵķļɱñóþɋřšťúṽŵẋýžǽǿǻě'][at]!]),
);
/** Arabic letters for the sounds of Latin ones, for a language that runs from right to left. */
const mirrored = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzæøåé'].map((letter, at) => [letter, [...'ابسدعفغهيجكلمنوبقرستعفوخيزعواي'][at]!]),
);

/** Danish with other letters, and longer; values, marks at the end and the words of the glossary in brackets are kept. */
const pretended = (danish: string, letters: Record<string, string>, kept: readonly string[]) => {
  const [, said = '', end = ''] = /^([^]*?)( ?[.?!…:]?)$/.exec(danish)!;
  const inLetters = said.replace(/<[^>]*>|[a-zæøåé]/gi, (part) => letters[part.toLowerCase()] ?? part);
  const words = kept.filter((term) => new RegExp(`(?<!\\p{L})${term}(n|ns)?(?!\\p{L})`, 'iu').test(danish)).map((term) => ` (${term})`);
  return `${inLetters} ${letters.o}${letters.o}${words.join('')}${end}`;
};

const glossary = JSON.parse(copy.read('locales/glossary.json')) as Record<string, {words: string[]; isKept?: boolean}>;
const kept = Object.keys(glossary).filter((term) => glossary[term]!.isKept);

/** What a translator of a new language writes into its file. */
const translate = (tag: string, letters: Record<string, string>) =>
  copy.edit(`locales/${tag}.xlf`, (text) =>
    text.replace(/(<trans-unit id="([^"]+)">\s*)<source>(.*?)<\/source>/g, (_, unit, id: string, danish: string) => {
      const words = glossary[id.replace('term.', '')]?.words;
      const target = words ? words.map((word) => pretended(word, letters, []).split(' ')[0]).join(' | ') : pretended(danish, letters, kept);
      return `${unit}<source>${danish}</source>\n  <target>${target}</target>`;
    }),
  );

describe('a language is added by one line in the table and one file, and no test', () => {
  const note = '<note from="a speaker">Better than “довкілля”.</note>';
  let said: string;
  before(() => {
    copy.edit('src/text/spoken-languages.ts', (text) => text.replace("'dsl|", "'en-XA|Áččéñťš|accenter,ar-XB|مرآة|spejlet,dsl|"));
    copy.edit('src/text/interface-languages.ts', (text) =>
      text.replace(/\n\];/, "\n  {tag: 'en-XA', name: 'Áččéñťš'},\n  {tag: 'ar-XB', name: 'مرآة'},\n];"),
    );
    copy.i18n();
    translate('en-XA', accented);
    translate('ar-XB', mirrored);
    ({said} = copy.i18n());
  });

  it('is complete once each unit has its target', () => {
    assert.match(said, new RegExp(`^${languages.length + 2} languages, .* 0 complaints`, 'm'));
  });

  it('is made by a machine until a speaker has read it, and has its line in the table of languages', () => {
    const [, needed] = /\| `en-XA` \| Áččéñťš \| (\d+) of \1 \| 0 \|/.exec(copy.read('locales/README.md'))!;
    assert.ok(+needed! > 400);
    assert.match(copy.read('src/text/generated/reviewed.ts'), /reviewed: readonly string\[\] = \["da"\]/);
  });

  it('passes all tests of languages as they are', () => {
    for (const folder of ['test/node', 'test/tools', 'test/fixtures']) cpSync(folder, path.join(copy.root, folder), {recursive: true});
    const files = ['every-language', 'node/languages.test', 'node/words.test', 'words-of-elements', 'node/format.test'];
    const {status, stdout} = spawnSync(process.execPath, ['scripts/test/test-node.mjs', '--zone=Europe/Copenhagen', ...files], {
      cwd: copy.root,
      encoding: 'utf8',
      env: {...process.env, NODE_TEST_CONTEXT: undefined},
    });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^\d{3,} passed, 0 failed$/m);
  });

  it('keeps what a speaker has marked and noted, and names what is old or has lost its value', () => {
    copy.edit('locales/uk.xlf', (xml) =>
      xml
        .replace(/<target[^>]*>Природа</, `<target state="signed-off">Природа<`)
        .replace('>Природа</target>', `>Природа</target>\n  ${note}`)
        .replace(/(<source>Pris: .*?<\/source>\s*<target[^>]*>).*?(<\/target>)/, '$1Ціна:$2')
        .replace(/(id="faults.few">\s*<source>)Der er/, '$1Der var'),
    );
    ({said} = copy.i18n());
    const unit = /<trans-unit id="[^"]+">\s*<source>Natur<[^]*?<\/trans-unit>/.exec(copy.read('locales/uk.xlf'))![0];
    assert.match(unit, /<target state="signed-off">Природа</);
    assert.ok(unit.includes(note));
    const [, done, needed] = /\| `uk` \| українська \| (\d+) of (\d+) \| 1 \|/.exec(copy.read('locales/README.md'))!;
    assert.equal(Number(done), Number(needed) - 1, 'what is old is not translated');
    assert.match(said, /uk.xlf: "\w+" has the placeholders none, the Danish has 0/);
    assert.match(said, /uk.xlf: "faults.few" was translated from another Danish sentence/);
    assert.match(copy.read('locales/uk.xlf'), /id="faults.few">\s*<source>.*<\/source>\s*<target state="needs-translation">/);
  });
});

describe('what a translator is told', () => {
  const terms = [
    {term: 'tolk', words: ['tolk'], forms: ['перекладач']},
    {term: 'tavshedspligt', words: ['tavshedspligt'], isKept: true, forms: ['обов’язок']},
  ];
  const natur = {danish: 'Natur', english: 'Nature', isSame: false};
  const faults: readonly [what: string, sentence: {danish: string; target: string; english?: string; isSame?: boolean}, told: RegExp][] = [
    ['is still Danish', {...natur, target: 'natur'}, /is as in Danish/],
    ['is still English', {...natur, target: 'Nature'}, /is as in English/],
    ['mixes letters that look alike', {...natur, target: 'Пpирода'}, /letters of another script: пpирода/],
    ['has letters of a neighbouring language', {...natur, target: 'Природы'}, /does not write: ы/],
    ['has another apostrophe', {danish: 'Dit navn', target: "Ваше ім'я"}, /apostrophe/],
    ['has a mark of direction', {...natur, target: '\u200fПрирода'}, /mark of direction/],
    ['has a space too many', {...natur, target: 'Природа '}, /a space too many/],
    ['lacks the end of its sentence', {danish: 'Skriv dit navn.', target: 'Напишіть ім’я'}, /does not end as the Danish does, in \./],
    ['ends a label like a sentence', {...natur, target: 'Природа.'}, /ends like a sentence/],
    ['is far too long', {...natur, target: 'Природа, ліси, моря, озера, річки та все інше'}, /is long/],
    ['is far too short', {danish: 'Vi ringer eller skriver til dig', target: 'Так'}, /is short/],
    ['is empty', {...natur, target: ' '}, /says nothing/],
    ['has another word than the glossary', {danish: 'Der er tolk', target: 'Тут є тлумач'}, /does not say “перекладач”/],
    [
      'lacks the Danish word that stands on the door',
      {danish: 'Tavshedspligt', target: 'Обов’язок мовчати'},
      /lacks the Danish word .*\(tavshedspligt\)/,
    ],
  ];
  for (const [what, sentence, told] of faults)
    it(`names a sentence that ${what}`, () =>
      assert.match(faultsOf({english: '', isSame: false, ...sentence}, 'uk', terms).join('; '), told));

  const right: readonly [danish: string, target: string][] = [
    ['Natur', 'Природа'],
    ['Skriv ikke CPR-nummer her', 'Не пишіть тут номер CPR'],
    ['Tavshedspligt', 'Обов’язок мовчати (tavshedspligt)'],
    ['Hver måned den \ufffc.', 'Щомісяця, число: \ufffc'],
    ['\ufffc aktiviteter', '\ufffc заходів'],
  ];
  for (const [danish, target] of right)
    it(`finds nothing in “${target}”`, () => assert.deepEqual(faultsOf({danish, target, english: '', isSame: false}, 'uk', terms), []));

  it('lets a word be the same when the translator says so', () =>
    assert.deepEqual(faultsOf({danish: 'Sport', english: 'Sport', target: 'Sport', isSame: true}, 'fr', terms), []));
});
