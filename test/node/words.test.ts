// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languages} from '../../src/text/interface-languages.js';
import {inLanguage, language, loadWords, msg, onLanguageChange, setLanguage, str, useWords} from '../../src/text/words.js';
import {accessName, before, heading, registerBy} from '../../src/text/phrases/activities.js';
import {activityCount, nextDays} from '../../src/text/phrases/list-states.js';
import {audienceName, topicName} from '../../src/text/phrases/codes.js';
import {limitationName} from '../../src/text/phrases/limitation-names.js';
import {supplement} from '../../src/text/phrases/limits.js';
import {roleName} from '../../src/text/phrases/role-names.js';
import {search, showAllActivities} from '../../src/text/phrases/search.js';
import {loadLanguage, useAllWords} from '../tools/all-words.js';
import {tryAgain} from '../../src/text/phrases/common.js';

test('Danish is spoken from the start, without loading anything', () => {
  assert.equal(language(), 'da');
  assert.equal(search(), 'Søg');
  assert.equal(inLanguage('da', search), 'Søg');
});

test('a language that is not loaded, or not known, says its sentences in Danish', async () => {
  assert.equal(inLanguage('ti', search), 'Søg');
  assert.equal(await setLanguage('tlh'), 'da');
});

test('one sentence is said in every language in one breath', async () => {
  for (const {tag} of languages) assert.equal(await loadLanguage(tag), true);
  assert.deepEqual(
    ['da', 'en', 'uk', 'ar', 'ti'].map((tag) => inLanguage(tag, () => [language(), search()])),
    [
      ['da', 'Søg'],
      ['en', 'Search'],
      ['uk', 'Пошук'],
      ['ar', 'بحث'],
      ['ti', 'ድለዩ'],
    ],
  );
  assert.equal(language(), 'da');
});

test('a sentence within a sentence may be in a third language, and an error inside brings back the one before', () => {
  const said = inLanguage('ar', () => [search(), inLanguage('ti', search), search()]);
  assert.deepEqual(said, ['بحث', 'ድለዩ', 'بحث']);
  assert.throws(() =>
    inLanguage('ar', () => {
      throw new Error('x');
    }),
  );
  assert.equal(search(), 'Søg');
});

test('the page speaks the language that was asked for last, and its elements are called once', async () => {
  useAllWords();
  const told: string[] = [];
  const stop = onLanguageChange((tag) => told.push(tag));
  const [first, last] = await Promise.all([setLanguage('ar'), setLanguage('uk')]);
  assert.equal(last, 'uk');
  assert.equal(first === 'uk' || first === 'da', true);
  assert.equal(tryAgain(), 'Спробувати ще раз');
  await setLanguage('uk');
  assert.deepEqual(told, ['uk']);
  stop();
  await setLanguage('da');
  assert.deepEqual(told, ['uk']);
  assert.equal(tryAgain(), 'Prøv igen');
});

const failing = () => Promise.reject(new TypeError('Failed to fetch'));

test('a language whose words cannot be loaded leaves the page as it was, and can be asked for again', async () => {
  let isBroken = true;
  await useWords({en: () => (isBroken ? failing() : Promise.resolve({keys: 'test.late', sentences: 'Late'}))});
  assert.equal(await setLanguage('en'), 'da');
  assert.equal(language(), 'da');
  isBroken = false;
  assert.equal(await setLanguage('en'), 'en');
  assert.equal(msg('Sent', {id: 'test.late'}), 'Late');
  await setLanguage('da');
});

test('words of a part are loaded in the language spoken at that moment, and in each that is spoken afterwards', async () => {
  await setLanguage('ti');
  await useWords({
    ti: () => Promise.resolve({keys: 'test.new', sentences: 'ሓድሽ'}),
    uk: () => Promise.resolve({keys: 'test.new', sentences: 'Нове'}),
  });
  assert.equal(msg('Ny', {id: 'test.new'}), 'ሓድሽ');
  await setLanguage('uk');
  assert.equal(msg('Ny', {id: 'test.new'}), 'Нове');
  await setLanguage('da');
  assert.equal(msg('Ny', {id: 'test.new'}), 'Ny');
});

test('a part that is loaded while the language changes has the words of both', async () => {
  await setLanguage('da');
  const change = setLanguage('ar');
  await useWords({ar: () => Promise.resolve({keys: 'test.both', sentences: 'معًا'})});
  await change;
  assert.equal(msg('Begge', {id: 'test.both'}), 'معًا');
  await setLanguage('da');
});

test('words that could not be loaded are when the language is asked for again, and elements are called', async () => {
  await setLanguage('ti');
  let isBroken = true;
  const files = {ti: () => (isBroken ? failing() : Promise.resolve({keys: 'test.again', sentences: 'ዳግም'}))};
  await useWords(files);
  assert.equal(await loadWords(files, 'ti'), false);
  assert.equal(msg('Igen', {id: 'test.again'}), 'Igen');
  isBroken = false;
  let calls = 0;
  const stop = onLanguageChange(() => calls++);
  assert.equal(await setLanguage('ti'), 'ti');
  assert.equal(await setLanguage('ti'), 'ti');
  stop();
  assert.equal(calls, 1);
  assert.equal(msg('Igen', {id: 'test.again'}), 'ዳግም');
  await setLanguage('da');
});

test('values keep their place in the Danish, whatever they hold and wherever the translation puts them', async () => {
  await loadWords({en: () => Promise.resolve({keys: 'test.values', sentences: '{1} before {0}, and {1} again'})}, 'en');
  const said = (a: string, b: string) => inLanguage('en', () => msg(str`${a} så ${b}`, {id: 'test.values'}));
  assert.equal(said('A', 'B'), 'B before A, and B again');
  assert.equal(said('$&', '{0}'), '{0} before $&, and {0} again');
});

test('an Arabic name in a Danish or Ukrainian sentence is kept apart, or the number behind it would stand before it', () => {
  assert.equal(before('نادي 3'), 'før: \u2068نادي 3\u2069');
  assert.equal(
    inLanguage('uk', () => before('نادي 3')),
    'раніше: \u2068نادي 3\u2069',
  );
  assert.equal(before('\u2067نادي\u2069'), 'før: \u2067نادي\u2069');
});

test('a Danish name in an Arabic sentence keeps its direction, and what is kept apart already is not again', () => {
  const say = (name: string) => inLanguage('ar', () => before(name));
  assert.equal(say('Dansk Røde Kors, Aalborg'), 'سابقًا: \u2068Dansk Røde Kors, Aalborg\u2069');
  assert.equal(say('\u206619:00–21:00\u2069'), 'سابقًا: \u206619:00–21:00\u2069');
  assert.equal(say('الخميس'), 'سابقًا: الخميس');
  assert.equal(say('12'), 'سابقًا: 12');
  assert.equal(say('12 34 56 78'), 'سابقًا: \u206812 34 56 78\u2069');
  assert.equal(say('7–12'), 'سابقًا: \u20687–12\u2069');
  assert.equal(say('22 نوفمبر، 18:00 – 23 نوفمبر'), 'سابقًا: 22 نوفمبر، 18:00 – 23 نوفمبر');
  assert.equal(before('Huset'), 'før: Huset');
  assert.equal(
    inLanguage('ti', () => before('Huset')),
    'ቅድም፦ Huset',
  );
});

const counts: readonly [language: string, said: Record<number, string>][] = [
  ['da', {0: 'Ingen aktiviteter', 1: '1 aktivitet', 2: '2 aktiviteter', 11: '11 aktiviteter'}],
  ['en', {0: 'No activities', 1: '1 activity', 2: '2 activities', 100: '100 activities'}],
  [
    'uk',
    {
      0: 'Немає заходів',
      1: '1 захід',
      2: '2 заходи',
      5: '5 заходів',
      11: '11 заходів',
      12: '12 заходів',
      21: '21 захід',
      22: '22 заходи',
      25: '25 заходів',
    },
  ],
  [
    'ar',
    {
      0: 'لا توجد أنشطة',
      1: 'نشاط واحد',
      2: 'نشاطان',
      3: '3 أنشطة',
      10: '10 أنشطة',
      11: '11 نشاطًا',
      99: '99 نشاطًا',
      100: '100 نشاط',
      103: '103 أنشطة',
    },
  ],
  ['ti', {0: 'ንጥፈታት የለን', 1: '1 ንጥፈት', 2: '2 ንጥፈታት'}],
];
for (const [tag, said] of counts) {
  for (const [count, words] of Object.entries(said)) {
    test(`${count} activities in ${tag} are ${words}`, () =>
      assert.equal(
        inLanguage(tag, () => activityCount(+count)),
        words,
      ));
  }
}

test('values stand where the language wants them', () => {
  assert.equal(
    inLanguage('en', () => registerBy('Tuesday 24 November')),
    'Register by Tuesday 24 November',
  );
  assert.equal(
    inLanguage('ti', () => registerBy('X')),
    'ክሳብ X ተመዝገቡ',
  );
  assert.equal(
    inLanguage('ar', () => showAllActivities(11)),
    'عرض كل الأنشطة الـ11',
  );
  assert.equal(
    inLanguage('uk', () => nextDays(10)),
    'наступні 10 днів',
  );
  assert.equal(nextDays(14), 'de næste to uger');
});

test('the group says in every language what it does not replace', () => {
  assert.equal(supplement(), 'Vi er et supplement til det, kommunen gør, og ikke en erstatning.');
  assert.equal(inLanguage('en', supplement), 'We add to what the municipality (kommune) does. We do not replace it.');
  assert.equal(limitationName('therapy'), 'Terapeutisk behandling');
});

for (const [name, nameOf] of Object.entries({topicName, audienceName, roleName, accessName, limitationName})) {
  test(`${name} has no name for a code of the feed's own, whatever it is`, () => {
    for (const code of ['knitting', '', '__proto__', 'constructor', 'toString']) assert.equal(nameOf(code), undefined);
  });
}

// One code of each kind that the demo's feeds use is enough to see that codes have names in all languages.
test('a topic has a name in every language', () => {
  assert.deepEqual(
    ['da', 'en', 'uk', 'ar', 'ti'].map((tag) => inLanguage(tag, () => topicName('housing'))),
    ['Bolig', 'Housing', 'Житло', 'السكن', 'መንበሪ ገዛ'],
  );
});

test('the heading is the same sentence whether the page speaks the language or is asked in it', async () => {
  for (const {tag} of languages) {
    const asked = inLanguage(tag, heading);
    assert.equal(await setLanguage(tag), tag);
    assert.equal(heading(), asked);
  }
  await setLanguage('da');
});
