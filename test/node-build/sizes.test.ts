import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {languages} from '../../src/text/interface-languages.js';
import {budgets, closure, files, MOST_CHUNKS, sizes} from '../../scripts/build/sizes.mjs';

const measured = sizes();
const old = readdirSync('dist/cdn/old/lbb').map((file) => `old/lbb/${file}`);
const elements = Object.entries(measured).filter(([name]) => name.startsWith('lbb-'));
const nameOf = (file: string) => file.replace(/^lbb\/|(-[\w-]{7})?\.js$/g, '');
const tags = languages.map(({tag}) => tag).slice(1);
/** `lbb/activities-rest-uk-1a2b3c4.js`; which names these are is the rule of scripts/build/cdn/words-names.mjs. */
const isWordsIn = (file: string, tag: string) => file.slice(0, -'-1a2b3c4.js'.length).endsWith(`-${tag}`);
const isWords = (file: string) => tags.some((tag) => isWordsIn(file, tag));

const bytesOf = (text: string) => brotliCompressSync(text).length;

/**
 * What a cut saves. A letter more or less moves brotli's result by forty bytes either way, so that this is the mean of forty
 * pairs of texts, with the same few letters put in at the same spot of both.
 */
function bytesBetween(text: string, without: string): number {
  const pairs = Array.from({length: 40}, (_, i) => {
    const odd = (i * 7919 + 12345).toString(36);
    const bytesAt = (all: string) => {
      const at = Math.floor((all.length * (i + 0.5)) / 44);
      return bytesOf(all.slice(0, at) + odd + all.slice(at));
    };
    return bytesAt(text) - bytesAt(without);
  });
  return pairs.reduce((sum, saved) => sum + saved, 0) / pairs.length;
}

/** The languages that came after the first five, what scripts need, and forms of weekdays: in the finished files, and what would stand there without. */
const laterTags: [RegExp, string] = [new RegExp(` ${tags.slice(4).join(' ')}(?=\`)`), ''];
const ofOtherLanguages: Readonly<Record<string, [what: RegExp, instead: string][]>> = {
  lbb: [laterTags],
  core: [
    laterTags,
    [/ \.style=\$\{[^}]+\}(?=>\$)/, ''],
    [/,\w+=\w+=>\w+\(\w+\)\.script\?\.\(getComputedStyle\(\w+\)\)\?\?\w+(?=,)/, ''],
    [/,use:(\w+)\}\)=>\1&&\w+\[\1\]\|\|/, '})=>'],
  ],
};

describe('what a page asks for', () => {
  for (const [name, {kB, files}] of Object.entries(measured))
    test(`${name}: ${kB.toFixed(2)} of ${budgets[name]} kB`, () => {
      console.log(`${name}: ${kB.toFixed(2)} of ${budgets[name]} kB (${files.join(', ')})`);
      assert.ok(kB <= budgets[name]!);
    });

  // Rounded: the names of the files in it cannot be compressed, and are others with each change.
  test('the loader alone: at most 1.6 kB', () => {
    const kB = brotliCompressSync(readFileSync('dist/cdn/lbb.js')).length / 1000;
    console.log(`the loader: ${kB} kB`);
    assert.ok(Number(kB.toFixed(1)) <= 1.6, String(kB));
  });

  test('README and CONTRIBUTING say the true sizes', () => {
    const said = ['README.md', 'CONTRIBUTING.md'].flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/<!-- size: ([\w-]+) -->([\d.]+)/g),
    ]);
    assert.ok(said.length >= elements.length);
    for (const [, name, kB] of said)
      assert.ok(
        Math.abs(Number(kB) - measured[name!]!.kB) < 0.35,
        `${name}: they say ${kB} kB, it is ${measured[name!]!.kB.toFixed(1)}: node scripts/build/sizes.mjs --write`,
      );
  });

  test('what a first view is made of is compiled while it travels, by the browsers that know the sign for it; nothing else is', () => {
    const hinted = files().filter((file) => readFileSync(`dist/cdn/${file}`, 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'));
    const first = elements.flatMap(([, {files}]) => files.filter((file) => file !== 'lbb.js'));
    assert.deepEqual(new Set(hinted), new Set(first));
  });

  test('the way to the checker page stands in messages to webmasters, and in no first view', () => {
    const first = new Set(Object.values(measured).flatMap(({files}) => files));
    const withLink = files().filter((file) => readFileSync(`dist/cdn/${file}`, 'utf8').includes('../proev-dit-feed.html'));
    assert.equal(withLink.length, 1);
    assert.equal(first.has(withLink[0]!), false);
  });

  // Fonts of a script, a comma that looks behind itself, isolated times, another name of an attribute.
  test('no first view holds what comes with another language or with the hints for webmasters', () => {
    const wordsOf = (tag: string) => files().find((file) => nameOf(file) === `activities-${tag}`)!;
    const text = (file: string) => readFileSync(`dist/cdn/${file}`, 'utf8');
    const others = ['Noto Sans', '\\P{L}*$', '(\\u2066.*?\\u2069)', 'refresh:`refresh-minutes`'];
    for (const sign of others.slice(0, 2)) assert.ok(text(wordsOf('my')).includes(sign), sign);
    for (const file of new Set(elements.flatMap(([, {files}]) => files)))
      assert.deepEqual(
        others.filter((sign) => text(file).includes(sign)),
        [],
        file,
      );
  });

  for (const tag of tags)
    test(`the words of a first view in ${tag} are small, and all of them together`, () => {
      const most = /^(Latn|Cyrl)$/.test(new Intl.Locale(tag).maximize().script ?? '') ? 2_500 : 3_500;
      const ofTag = files().filter((file) => isWordsIn(file, tag));
      const bytes = ofTag.map((file) => bytesOf(readFileSync(`dist/cdn/${file}`, 'utf8')));
      assert.ok(ofTag.length === 6, ofTag.join());
      for (const [i, file] of ofTag.entries()) if (!file.includes('-rest-')) assert.ok(bytes[i]! <= most, `${file}: ${bytes[i]} bytes`);
      const sum = bytes.reduce((all, one) => all + one);
      assert.ok(sum <= 12_000, `${sum} bytes`);
    });

  test('a Danish page carries at most 0.1 kB that only other languages need', () => {
    const sum = Object.entries(ofOtherLanguages).reduce((all, [name, cuts]) => {
      const text = readFileSync(`dist/cdn/${measured['lbb-opening-hours']!.files.find((file) => nameOf(file) === name)!}`, 'utf8');
      const without = cuts.reduce((left, [what, instead]) => {
        assert.match(left, what, `${name} has it no more, or written otherwise`);
        return left.replace(what, instead);
      }, text);
      return all + bytesBetween(text, without);
    }, 0);
    console.log(`for other languages: ${sum.toFixed(0)} bytes`);
    assert.ok(Number((sum / 1000).toFixed(1)) <= 0.1, `${sum} bytes`);
  });

  test(`at most ${MOST_CHUNKS} files of code`, () => {
    const code = files().filter((file) => !isWords(file));
    assert.ok(code.length <= MOST_CHUNKS, `${code.length}: ${code.map(nameOf).join(', ')}`);
  });

  for (const [name, {files}] of elements) {
    test(`${name}: one file beside the core, both asked for by the loader`, () => {
      assert.deepEqual(files.map(nameOf), ['lbb', 'core', name]);
      const loader = readFileSync('dist/cdn/lbb.js', 'utf8');
      for (const file of files.slice(1)) assert.ok(loader.includes(`import(\`./${file}\`)`), file);
    });

    test(`${name}: fetches no other element with it, now or later`, () => {
      const own = files.at(-1)!;
      const found = [...closure(own, true)].map(nameOf);
      assert.ok(found.length > 3);
      assert.deepEqual(
        found.filter((file) => file.startsWith('lbb-')),
        [name],
      );
    });
  }

  test('the names of words, made by a rule, are those of files', () => {
    const loaders = [...files().filter((file) => !isWords(file)), 'embed.js', ...old];
    const named = loaders.flatMap((file) =>
      [...readFileSync(`dist/cdn/${file}`, 'utf8').matchAll(/import\(`(\.\/[\w/-]+-)\$\{\w+\}(-[\w-]{7}\.js)`\)/g)].flatMap(
        ([, before, after]) => tags.map((tag) => path.posix.join(path.posix.dirname(file), `${before}${tag}${after}`)),
      ),
    );
    const words = [...files(), ...old].filter(isWords);
    assert.ok(words.length > 100);
    assert.deepEqual([...new Set(named)].sort(), words.sort());
  });

  // A map is a link that a visitor may follow; nothing is fetched from there.
  test('no eval and no other host in it', () => {
    for (const file of new Set(Object.values(measured).flatMap(({files}) => files))) {
      const code = readFileSync(`dist/cdn/${file}`, 'utf8');
      assert.doesNotMatch(code, /\beval\(|new Function\(/, file);
      assert.doesNotMatch(
        code.replaceAll('http://www.w3.org/', '').replaceAll('https://www.openstreetmap.org/', ''),
        /https?:\/\/(?!\$)[a-z0-9.-]+\.(dk|com|org|net|io)/i,
        file,
      );
    }
  });
});
