// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {build, type Metafile} from 'esbuild';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {lazy} from '../../src/elements/shared/lazy.js';
import {tags} from '../../src/text/languages.js';
import {sentenceKey} from '../../src/text/sentence-key.js';
import {inLanguage, msg, setLanguage, type WordsFiles} from '../../src/text/words.js';
import {allWords} from '../tools/all-words.js';

/** What a bundler knows of all modules: another reading of the imports than the generator's own. */
const {inputs} = (
  await build({
    entryPoints: Object.keys(allWords).map((name) => `src/lbb-${name}.ts`),
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    packages: 'external',
    logLevel: 'error',
  })
).metafile satisfies Metafile;

const isOurs = (file: string) => file.startsWith('src/') && !file.includes('generated');
const read = (file: string) => readFileSync(file, 'utf8');

/** A file and all it imports statically. */
function staticClosure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !isOurs(file)) return found;
  found.add(file);
  for (const imported of inputs[file]?.imports ?? []) if (imported.kind === 'import-statement') staticClosure(imported.path, found);
  return found;
}

/** Parts that a file loads when it needs them, and whether the rest of the words is loaded with them. */
const partsOf = (file: string) =>
  (inputs[file]?.imports ?? [])
    .filter((imported) => imported.kind === 'dynamic-import' && isOurs(imported.path))
    .map(({path: part}) => {
      const name = path.posix.relative(path.posix.dirname(file), part).replace(/\.ts$/, '.js');
      const source = read(file);
      const call = source.slice(source.search(new RegExp(`import\\('(\\./)?${name.replaceAll('.', '\\.')}'\\)`)));
      return {part, hasWords: /^import\('[^']+'\),\s*words\b/.test(call)};
    });

/** What a file says, by key or id. */
function sayings(file: string): string[] {
  if (file === 'src/text/words.ts') return [];
  const calls = [...read(file).matchAll(/\bmsg\(\s*(?:str)?([`'])((?:\\.|(?!\1).)*)\1(?:,\s*\{id: '([^']+)'\})?/gs)];
  assert.equal(calls.length, [...read(file).matchAll(/\bmsg\(/g)].length, file);
  return calls.map(([, quote, text = '', id]) => {
    const danish = text.replace(/\\(.)/g, '$1');
    return id ?? sentenceKey(quote === '`' ? danish.replace(/\$\{[^}]*\}/g, '\x1e') : danish);
  });
}

const isSpoken = (key: string, tag: string) => {
  const [, category] = /\.(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return !category || (new Intl.PluralRules(tag).resolvedOptions().pluralCategories as string[]).includes(category);
};
const sentencesOf = async (files: WordsFiles, tag: string) => (await files[tag]?.())?.keys.split(' ') ?? [];

for (const [name, words] of Object.entries(allWords)) {
  const first = staticClosure(`src/lbb-${name}.ts`);
  const rest = new Set<string>();
  // A part without words says its own in the first file, whatever loads it.
  for (let size = -1; size !== first.size + rest.size;) {
    size = first.size + rest.size;
    for (const file of [...first]) for (const {part, hasWords} of partsOf(file)) staticClosure(part, hasWords ? rest : first);
    for (const file of [...rest]) for (const {part} of partsOf(file)) staticClosure(part, rest);
  }

  test(`<lbb-${name}> has words for all it says at first, and for every part it can load, in each language`, async () => {
    for (const tag of tags.slice(1)) {
      const has = new Set(await sentencesOf(words.first, tag));
      const missing = (files: Iterable<string>) =>
        [...files].flatMap((file) => sayings(file).filter((key) => isSpoken(key, tag) && !has.has(key)));
      assert.deepEqual(missing(first), [], `${tag}, first`);
      for (const key of await sentencesOf(words.rest, tag)) has.add(key);
      assert.deepEqual(missing(rest), [], `${tag}, rest`);
    }
  });

  test(`<lbb-${name}> loads no words that it cannot say, and none twice`, async () => {
    const all = new Set([...first, ...rest].flatMap(sayings));
    for (const tag of tags.slice(1)) {
      const both = [...(await sentencesOf(words.first, tag)), ...(await sentencesOf(words.rest, tag))];
      assert.deepEqual(
        both.filter((key) => !all.has(key)),
        [],
        tag,
      );
      assert.equal(new Set(both).size, both.length, tag);
    }
  });
}

test('a part comes with its words, also when the language has changed in between; one that says nothing waits for none', async () => {
  const files = (id: string): WordsFiles => ({
    en: () => Promise.resolve({keys: id, sentences: 'English'}),
    uk: () => Promise.resolve({keys: id, sentences: 'Українська'}),
  });
  const words = {first: {}, rest: files('test.part')};
  const say = () => msg('Dansk', {id: 'test.part'});
  const load = lazy(() => Promise.resolve({say}), words);
  await setLanguage('uk');
  assert.equal(say(), 'Dansk');
  assert.equal((await load()).say(), 'Українська');
  await setLanguage('en');
  assert.equal((await load()).say(), 'English');
  assert.equal(inLanguage('uk', say), 'Українська');
  await setLanguage('da');
});

test('a part that could not be loaded is tried again; without its words it is there in Danish', async () => {
  await setLanguage('uk');
  let isBroken = true;
  const failing = () => Promise.reject(new TypeError('Failed to fetch'));
  const load = lazy(() => (isBroken ? failing() : Promise.resolve('part')), {first: {}, rest: {uk: failing}});
  await assert.rejects(load(), /Failed to fetch/);
  isBroken = false;
  assert.equal(await load(), 'part');
  await setLanguage('da');
});

test('who asks again and again for a part leaves the page its turns: what the part lacks may come with one', async () => {
  const load = lazy(() => Promise.resolve('part'));
  let turns = 0;
  const timer = setInterval(() => turns++);
  for (let asked = 0; asked < 50; asked++) await load();
  clearInterval(timer);
  assert.ok(turns > 0);
});
