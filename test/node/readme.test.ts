// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {parseHours} from '../../src/model/parse-hours.js';
import {missingFromSignup, tasksNamed} from '../../src/model/signup.js';

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'LÆSMIG.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
];
const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const elements = read('docs/elements.md');
const [, example] = /<!-- example: feed -->\s+```json\n([^]*?)```/.exec(readme)!;

describe('the README', () => {
  test('shows a whole feed that is read without a problem', async () => {
    const feed = await readFeed(example!, {from: '2026-12-21', until: '2027-01-04'});
    assert.deepEqual(feed.problems, []);
    assert.deepEqual(
      feed.activities[0]!.occurrences.map(({start, status}) => `${start} ${status}`),
      ['2026-12-21T19:00 scheduled', '2026-12-28T19:00 cancelled'],
    );
  });

  test('shows a signup whose form may be shown', async () => {
    const [, signup] = /<!-- example: signup -->\s+```json\n([^]*?)```/.exec(elements)!;
    const feed = await readFeed(JSON.stringify({version: 1, activities: [], ...(JSON.parse(signup!) as object)}), {
      from: '2026-12-21',
      until: '2027-01-04',
    });
    assert.deepEqual(feed.problems, []);
    assert.deepEqual(missingFromSignup(feed.signup), []);
    assert.deepEqual(tasksNamed('faellesspisning', feed), ['koekken']);
  });

  test('shows hours in words that are read', () => {
    const [table] = /\| What +\| How it is written[^]*?\n\n/.exec(elements)!;
    const written = [...table.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
    assert.ok(written.length > 12);
    for (const text of written) assert.deepEqual(parseHours(text).problems, [], text);
  });

  test('names only scripts that exist', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
    for (const file of texts)
      for (const [, name] of read(file).matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[name!], `${file}: ${name}`);
  });

  test('names only sources and functions that exist, as CONTRIBUTING does', () => {
    const sources = ['src', 'scripts', 'test']
      .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => path.join(folder, file)))
      .filter((file) => /\.m?ts$|\.mjs$/.test(file) && !file.includes('node_modules'))
      .map((file) => file.replaceAll('\\', '/'))
      .concat('vite.config.ts');
    for (const text of [readme, read('CONTRIBUTING.md')]) {
      const named = [...text.matchAll(/`([\w./-]+\.(?:ts|mjs))`/g)].map(([, file]) => file!);
      assert.ok(named.length > 5);
      assert.deepEqual(
        named.filter((file) => !sources.some((one) => one === file || one.endsWith(`/${file}`))),
        [],
      );
    }
    const functions = [...readme.matchAll(/`(\w+)\(\)` in `([\w./-]+\.ts)`/g)];
    assert.ok(functions.length);
    for (const [, name, file] of functions) {
      const source = sources.find((one) => one.endsWith(`/${file}`))!;
      assert.match(read(source), new RegExp(`^export (async )?(function ${name}\\(|const ${name} = )`, 'm'), `${name} in ${file}`);
    }
  });

  test('is short: what is looked up stands in docs', () => assert.ok(readme.split('\n').length < 300));

  const {files} = JSON.parse(read('package.json')) as {files: string[]};
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-');
  for (const file of texts)
    test(`leads, as ${file} does, only to what is there${file === 'README.md' ? ', in the published package too' : ''}`, () => {
      for (const [, target, anchor] of read(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
        const at = target ? path.posix.join(path.posix.dirname(file), target) : file;
        assert.ok(existsSync(at), at);
        if (file === 'README.md')
          assert.ok(
            files.some((one) => at === one || at.startsWith(`${one}/`)),
            at,
          );
        const headings = anchor ? [...read(at).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!)) : [];
        assert.ok(!anchor || headings.includes(anchor), `${at}#${anchor}`);
      }
    });
});
