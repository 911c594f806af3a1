// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {copyOfTexts} from '../tools/copy-of-texts.js';

const copy = copyOfTexts();
after(copy.remove);

test('what is generated is fresh, and every sentence is translated', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/generate/i18n.mjs', '--check'], {encoding: 'utf8'});
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /, 0 complaints/);
});

test('a language is added by one line in the table and one translation file', async () => {
  copy.edit('src/text/interface-languages.ts', (text) => text.replace(/\n\];/, "\n  {tag: 'pl', name: 'polski', reviewed: false},\n];"));
  // A translation that differs from the Danish: every sentence in brackets, all four plural forms.
  const xliff = copy
    .read('locales/uk.xlf')
    .replace('target-language="uk"', 'target-language="pl"')
    .replace(/<source>(.*?)<\/source>\s*<target>.*?<\/target>/g, '<source>$1</source><target>[$1]</target>');
  copy.write('locales/pl.xlf', xliff);
  const {said} = copy.i18n();
  assert.match(said, /6 languages, .* 0 complaints/);

  const outdir = path.join(copy.root, 'out');
  await build({
    stdin: {
      contents: `export * from './src/text/words.js';
        export * from './src/text/format.js';
        export {words} from './src/text/generated/words/activities.js';
        export {activityCount} from './src/text/phrases/list-states.js';
        export * from './src/text/phrases/search.js';
        export {whenInWords} from './src/text/phrases/schedule.js';`,
      resolveDir: copy.root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    platform: 'node',
    outdir,
    outExtension: {'.js': '.mjs'},
    logLevel: 'error',
  });
  const words = (await import(pathToFileURL(path.join(outdir, 'stdin.mjs')).href)) as typeof import('../../src/text/words.js') &
    typeof import('../../src/text/format.js') &
    typeof import('../../src/text/generated/words/activities.js') &
    typeof import('../../src/text/phrases/list-states.js') &
    typeof import('../../src/text/phrases/search.js') &
    typeof import('../../src/text/phrases/schedule.js');
  await Promise.all([words.useWords(words.words.first), words.useWords(words.words.rest)]);
  assert.equal(await words.setLanguage('pl'), 'pl');
  assert.equal(words.search(), '[Søg]');
  assert.equal(words.activityCount(22), '[22 aktiviteter]');
  assert.equal(words.formatDay('2026-11-23', 'pl'), 'poniedziałek, 23 listopada');
  assert.equal(words.whenInWords({byDay: ['MO']}, '2026-11-23'), '[Hver poniedziałek]');
});
