#!/bin/sh
# @orama/orama 3.1.18 and lunr 2.3.9 with lunr-languages 1.22.0, told that a site is in Danish, never find a word in Ukrainian, Arabic,
# Tigrinya or Burmese on it.
#
# Guess before it was tried: the language says how words are inflected (which ends to cut off, which words to leave out). A word of another language
# on the page is a word all the same, and is found as it stands.
# Seen: the language is an alphabet. Orama parts words at whatever is no Danish letter, so that "Мовне кафе" is nothing but gaps; lunr
# takes away what is no Latin letter at both ends of a word. Neither says so, when it reads or when it is asked. Kurmanji and
# Turkish are found. Several languages in lunr (multiLanguage) add their alphabets; Orama has one. MiniSearch 7.2.0 and FlexSearch
# 0.8.212 find all of them.
# For us: search within the list is the element's own, in all its languages at once.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @orama/orama@3.1.18 lunr@2.3.9 lunr-languages@1.22.0 minisearch@7.2.0 flexsearch@0.8.212
cat >try.mjs <<'JS'
import {createRequire} from 'node:module';
import {create, insert, search} from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
const require = createRequire(import.meta.url);
const lunr = require('lunr');
for (const part of ['stemmer.support', 'da', 'ar', 'multi']) require(`lunr-languages/lunr.${part}`)(lunr);
const titles = {Danish: 'Sprogcafé', Kurmanji: 'Qehwexaneya', Turkish: 'kafesi', Ukrainian: 'кафе', Arabic: 'مقهى', Tigrinya: 'ቋንቋ', Burmese: 'ဆိုင်'};
const words = Object.values(titles);
const orama = create({schema: {title: 'string'}, language: 'danish'});
for (const title of words) insert(orama, {title: `Ribe: ${title}`});
const lunrIndex = (...languages) =>
  lunr(function () {
    this.use(languages.length > 1 ? lunr.multiLanguage(...languages) : lunr[languages[0]]);
    this.ref('id');
    this.field('title');
    for (const [id, title] of words.entries()) this.add({id, title: `Ribe: ${title}`});
  });
const miniSearch = new MiniSearch({fields: ['title']});
miniSearch.addAll(words.map((title, id) => ({id, title: `Ribe: ${title}`})));
const flexSearch = new FlexSearch.Index();
for (const [id, title] of words.entries()) flexSearch.add(id, `Ribe: ${title}`);
const [danish, danishAndArabic] = [lunrIndex('da'), lunrIndex('da', 'ar')];
const searches = {
  'Orama, danish': (word) => search(orama, {term: word}).hits,
  'lunr, da': (word) => danish.search(word),
  'lunr, da and ar': (word) => danishAndArabic.search(word),
  MiniSearch: (word) => miniSearch.search(word),
  FlexSearch: (word) => flexSearch.search(word),
};
for (const [name, find] of Object.entries(searches)) {
  const found = Object.keys(titles).filter((language) => find(titles[language]).length > 0);
  console.log(`${name}: ${found.join(', ')}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
Orama, danish: Danish, Kurmanji, Turkish
lunr, da: Danish, Kurmanji, Turkish
lunr, da and ar: Danish, Kurmanji, Turkish, Arabic
MiniSearch: Danish, Kurmanji, Turkish, Ukrainian, Arabic, Tigrinya, Burmese
FlexSearch: Danish, Kurmanji, Turkish, Ukrainian, Arabic, Tigrinya, Burmese
TXT
cmp seen.txt expected.txt
echo 'as described'
