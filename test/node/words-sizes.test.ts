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
  test(`the words of a first view in ${tag} are small, and all of them together`, async () => {
    const most = isLatinOrCyrillic(tag) ? 2_500 : 3_500;
    let sum = 0;
    for (const [name, {first, rest}] of Object.entries(allWords)) {
      const bytes = await bytesOf(first[tag]!);
      assert.ok(bytes <= most, `${name}: ${bytes} bytes`);
      sum += bytes + (rest[tag] ? await bytesOf(rest[tag]) : 0);
    }
    assert.ok(sum <= 12_000, `${sum} bytes`);
  });
}
