// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {autonym, languageName} from '../../src/text/language-names.js';
import {canonicalTag, directionOf, matchLanguage, pageLanguage} from '../../src/text/languages.js';
import {isReviewed} from '../../src/text/reviewed.js';
import {languages} from '../../src/text/interface-languages.js';
import {allWords, loadLanguage} from '../tools/all-words.js';

// What the core says before the later file is here.
const tags = 'da en uk ar ti fa ku ckb ksw rn rw kl dsl so ru fa-AF tr ps'.split(' ');
const before = tags.map((tag) => languageName(tag, 'da'));
const {spokenLanguages} = await import('../../src/text/spoken-languages.js');
for (const {tag} of languages.slice(1)) await loadLanguage(tag);

test('a language has one Danish name, whichever file says it', () => {
  assert.deepEqual(
    tags.map((tag) => languageName(tag, 'da')),
    before,
  );
  assert.ok(!before.includes('ksw'), 'a name, not a tag');
});

// A browser's first name of a language takes a phone a tenth of a second, and none knows Tigrinya.
for (const {tag: reader} of languages.slice(1)) {
  test(`a list in ${reader} names every spoken language without asking the browser`, async () => {
    const {languageNames = {}} = await allWords.activities.first[reader]!();
    assert.deepEqual(Object.keys(languageNames).sort(), spokenLanguages.map(([tag]) => tag).sort());
    for (const [tag, name] of Object.entries(languageNames)) assert.equal(languageName(tag, reader), name);
  });
}

const matches: readonly [wanted: (string | undefined)[], spoken: string | undefined][] = [
  [['uk-UA'], 'uk'],
  [['UK_ua'], 'uk'],
  [['ar-SY'], 'ar'],
  [['ar-u-nu-arab'], 'ar'],
  [['ti-ER'], 'ti'],
  [['en-US', 'da'], 'en'],
  [['nb'], 'da'],
  [['nn-NO'], 'da'],
  [['kl'], 'da'],
  [['xx', undefined, '', 'ti'], 'ti'],
  [['kw'], undefined],
  [['not a tag', 'en'], 'en'],
  [['<script>'], undefined],
  [[], undefined],
];
for (const [wanted, spoken] of matches) {
  test(`who wants ${JSON.stringify(wanted)} is spoken to in ${spoken}`, () => assert.equal(matchLanguage(wanted), spoken));
}

const laterMatches: readonly [wanted: string, spoken: string[], match: string | undefined][] = [
  ['prs', ['fa', 'fa-AF'], 'fa-AF'],
  ['fa-AF', ['fa', 'fa-AF'], 'fa-AF'],
  ['fa-AF', ['fa'], 'fa'],
  ['fa', ['fa-AF'], undefined],
  ['kmr', ['ku', 'ckb'], 'ku'],
  ['ku-Arab', ['ku', 'ckb'], 'ckb'],
  ['ku-Arab-IQ', ['ku', 'ckb'], 'ckb'],
  ['ku-IQ', ['ku', 'ckb'], 'ckb'],
  ['ku-IR', ['ku', 'ckb'], 'ckb'],
  ['ku-SY', ['ku', 'ckb'], 'ku'],
];
for (const [wanted, spoken, match] of laterMatches) {
  test(`where ${spoken.join(' and ')} are spoken, ${wanted} finds ${match}`, () => assert.equal(matchLanguage([wanted], spoken), match));
}

const pages: readonly [given: Parameters<typeof pageLanguage>[0], language: string][] = [
  [{picked: 'ti', search: '?lbb-lang=ar', lang: 'uk'}, 'ti'],
  [{search: '?lbb-lang=ar', lang: 'uk'}, 'ar'],
  [{search: '?a=1&lbb-lang=uk-UA', lang: 'en'}, 'uk'],
  [{search: '?lbb-lang=xx', lang: 'uk'}, 'uk'],
  [{search: '?xlbb-lang=ar', lang: 'uk'}, 'uk'],
  [{lang: 'en-GB'}, 'en'],
  [{lang: 'da', wished: ['fi', 'uk-UA', 'en']}, 'uk'],
  [{lang: 'en', wished: ['fi']}, 'en'],
  [{search: '?lbb-lang=ar', wished: ['uk']}, 'ar'],
  [{picked: 'ti', wished: ['uk']}, 'ti'],
  [{lang: 'sv'}, 'da'],
  [{lang: null}, 'da'],
  [{}, 'da'],
];
for (const [given, language] of pages) {
  test(`a page with ${JSON.stringify(given)} is in ${language}`, () => assert.equal(pageLanguage(given), language));
}

const names: readonly [tag: string, inLanguage: string, name: string][] = [
  ['ti', 'da', 'tigrinya'],
  ['fa-AF', 'da', 'dari'],
  ['prs', 'da', 'dari'],
  ['ku', 'da', 'kurmanji'],
  ['ckb', 'da', 'sorani'],
  ['kl', 'da', 'grønlandsk'],
  ['ar', 'da', 'arabisk'],
  ['ar', 'en', 'Arabic'],
  ['so', 'ar', 'الصومالية'],
  ['da', 'uk', 'данська'],
  ['ar', 'ar', 'العربية'],
  ['ksw', 'ti', 'ካረን'],
  ['ku', 'en', 'Kurmanji'],
  ['ckb', 'en', 'Sorani'],
  ['so', 'ti', 'ሶማልኛ'],
  ['tegnsprog', 'da', 'tegnsprog'],
  ['qqq', 'da', 'qqq'],
];
for (const [tag, inLanguage, name] of names) {
  test(`${tag} is called ${name} in ${inLanguage}`, () => assert.equal(languageName(tag, inLanguage), name));
}

test('a spoken language has its own name beside the Danish one', () => {
  assert.equal(autonym('fa-AF'), 'دری');
  assert.equal(autonym('prs'), 'دری');
  assert.equal(autonym('uk-UA'), undefined);
  assert.equal(autonym('constructor'), undefined);
});

const directions: readonly [tag: string, dir: string][] = [
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ckb', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['ti', 'ltr'],
  ['arn', 'ltr'],
  ['', 'ltr'],
];
for (const [tag, dir] of directions) test(`${tag || 'no language'} runs ${dir}`, () => assert.equal(directionOf(tag), dir));

test('the table has canonical tags, each once, Danish first and reviewed', () => {
  const spoken = languages.map(({tag}) => tag);
  assert.deepEqual(spoken.map(canonicalTag), spoken);
  assert.equal(new Set(spoken).size, spoken.length);
  assert.equal(spoken[0], 'da');
  assert.equal(isReviewed('da'), true);
  for (const {tag, name} of languages) {
    assert.equal(languageName(tag, tag), name);
    assert.notEqual(languageName(tag, 'da'), tag);
  }
});
