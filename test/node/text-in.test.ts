// At home only: it compares words, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textIn} from '../../src/text/text-in.js';

const rows: readonly (readonly [
  what: string,
  text: Parameters<typeof textIn>[0],
  reader: string,
  feed: string,
  said: string,
  lang: string,
])[] = [
  ['plain words', 'Kor', 'uk', 'da', 'Kor', 'da'],
  ['the reader’s language', {da: 'Kor', uk: 'Хор'}, 'uk', 'da', 'Хор', 'uk'],
  ['that of a region', {da: 'Kor', 'uk-UA': 'Хор'}, 'uk', 'da', 'Хор', 'uk-UA'],
  ['that without a region', {da: 'Kor', fa: 'کر'}, 'fa-AF', 'da', 'کر', 'fa'],
  ['the feed’s language', {da: 'Kor', en: 'Choir'}, 'uk', 'en', 'Choir', 'en'],
  ['Danish where the feed’s is lacking', {da: 'Kor', en: 'Choir'}, 'uk', 'de', 'Kor', 'da'],
  ['English where Danish is lacking too', {en: 'Choir', ru: 'Хор'}, 'uk', 'da', 'Choir', 'en'],
  ['what there is', {ru: 'Хор'}, 'uk', 'da', 'Хор', 'ru'],
  ['what there is of an unknown language', {xx: 'Rok'}, 'da', 'da', 'Rok', 'xx'],
  ['what there is under no tag', {dansk: 'Kor'}, 'da', 'da', 'Kor', 'dansk'],
  ['what is not blank', {da: ' ', en: ' Choir '}, 'da', 'da', 'Choir', 'en'],
  ['nothing', {}, 'da', 'da', '', 'da'],
  ['nothing but blanks', {da: ' '}, 'uk', 'da', '', 'uk'],
];
for (const [what, text, reader, feed, said, lang] of rows)
  test(`of ${JSON.stringify(text)} a reader of ${reader} reads ${what}`, () => {
    const {text: words, lang: tag, dir} = textIn(text, reader, feed);
    assert.deepEqual([words, tag, dir], [said, lang, /^(fa|ar)/.test(lang) ? 'rtl' : 'ltr']);
  });
