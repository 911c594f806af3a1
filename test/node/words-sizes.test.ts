// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {languages} from '../../src/text/interface-languages.js';
import {allWords} from '../tools/all-words.js';

/** Bytes as published: keys, sentences, dates, names of languages. */
const bytesOf = async (load: () => Promise<object>) => brotliCompressSync(JSON.stringify({...(await load())})).length;

const isLatinOrCyrillic = (tag: string) => /^(Latn|Cyrl)$/.test(new Intl.Locale(tag).maximize().script ?? '');

for (const {tag} of languages.slice(1)) {
  test(`the words of a first view in ${tag} are small`, async () => {
    const most = isLatinOrCyrillic(tag) ? 2_600 : 3_500;
    for (const [name, {first}] of Object.entries(allWords)) {
      const bytes = await bytesOf(first[tag]!);
      assert.ok(bytes <= most, `${name}: ${bytes} bytes`);
    }
  });
}
