// At home only: there is no time in it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {slug} from '../../src/model/plain-letters.js';

for (const [words, name] of [
  ['Åbent hus på Ærø', 'aabent-hus-paa-aeroe'],
  ['Café – Ålborg/Nord!', 'cafe-aalborg-nord'],
  ['ክፉት ገዛ', 'ክፉት-ገዛ'],
  ['بَيت مفتوح', 'بيت-مفتوح'],
  ['Їжа', 'іжа'],
  ['ဖွင့်ပွဲ ကော်ဖီ', 'ဖွင့်ပွဲ-ကော်ဖီ'],
] as const)
  test(`the short name of ${words} is ${name}`, () => assert.equal(slug(words), name));

test('Burmese words that differ by a vowel sign have different short names', () => assert.notEqual(slug('ကို'), slug('ကူ')));
