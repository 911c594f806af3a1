import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {unfinished} from '../../scripts/release/unfinished.mjs';
import {unzip} from '../../scripts/release/zip.mjs';
import {readFeed} from '../../src/feed/read-feed.js';

const {version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const name = `lbb-elements-${version}.zip`;
const root = process.cwd();
let folder: string;
let files: Record<string, Uint8Array>;
const text = (file: string) => Buffer.from(files[file]!).toString();
const hashOf = (file: string) => `sha384-${createHash('sha384').update(files[file]!).digest('base64')}`;

/** What `npm run release` makes of the build, with the machine's clock in another zone. */
function release(TZ: string): Buffer {
  const target = path.join(folder, TZ.replace('/', '-'));
  execFileSync(process.execPath, ['scripts/release/release.mjs', '--built', target], {env: {...process.env, TZ}, stdio: 'pipe'});
  const bytes = readFileSync(path.join(target, name));
  assert.equal(readFileSync(path.join(target, `${name}.sha256`), 'utf8'), `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return bytes;
}

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lbb-release-'));
  files = unzip(release('Europe/Copenhagen'));
});
after(() => rmSync(folder, {recursive: true, force: true}));

describe('the release', () => {
  test('has the same bytes wherever and whenever it is made', () => {
    assert.ok(release('Asia/Kathmandu').equals(release('America/New_York')));
    for (const [file, bytes] of Object.entries(files)) assert.equal(Buffer.from(bytes).includes(root), false, file);
  });

  for (const file of [
    ...['LÆSMIG.md', 'LICENSE', 'THIRD-PARTY.txt', 'CHANGELOG.md', 'SECURITY.md', 'eksempel.html', 'aktiviteter.json', 'hash.html'],
    ...['rediger.html', 'skema/feed.schema.json', 'regneark/aktiviteter.xlsx', 'en-fil/lbb-activities.js', 'lbb-feed/lbb-feed.mjs'],
    ...['php/kalender/kalender.php', 'php/kalender/LAESMIG.md', 'php/tilmelding/signup.php', 'php/tilmelding/config.example.php'],
    ...[
      'lbb.js',
      `lbb-${version}.js`,
      'old/lbb.js',
      'embed.html',
      'embed.js',
      'embed.css',
      'lbb-files.json',
      'proev-dit-feed.html',
      'themes/warm.css',
    ].map((one) => `lbb/${one}`),
    ...['virker-det-her.js', '.htaccess', 'web.config', 'nginx.conf', 'LICENSE', 'THIRD-PARTY.txt'].map((one) => `lbb/${one}`),
  ])
    test(`has ${file}`, () => assert.ok(files[file]?.length));

  test('gives its names in an encoding that each system takes for what it is', () => {
    const bytes = release('Europe/Copenhagen');
    const entry = bytes.lastIndexOf('LÆSMIG.md') - 46; // in the list of files at the end
    assert.deepEqual([bytes[entry + 5], bytes[entry + 9]], [3, 8], 'made on Unix, in UTF-8');
  });

  test('has all of the script’s folder', () => {
    const built = readdirSync('dist/cdn', {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    assert.equal(Object.keys(files).filter((file) => file.startsWith('lbb/')).length, built.length);
  });

  test('has an example whose files are there and whose feed has nothing to mend, and something on in any two weeks', async () => {
    for (const [, address] of text('eksempel.html').matchAll(/(?:src|href)="(?!data:|tel:)([^"]+)"/g)) assert.ok(files[address!], address);
    for (const [from, until] of [
      ['2026-12-01', '2026-12-15'],
      ['2031-06-01', '2031-06-15'],
    ] as const) {
      const feed = await readFeed(text('aktiviteter.json'), {from, until});
      assert.deepEqual(feed.problems, []);
      assert.equal(feed.activities.flatMap(({occurrences}) => occurrences).length, 4);
    }
  });

  test('names the hashes of the script and of all that it may ask for, and no other file’s', () => {
    const [, map, script, hash] =
      /<script type="importmap">([^]*?)<\/script>\s*<script type="module" async src="\/([^"]+)" integrity="([^"]+)"/.exec(
        text('hash.html'),
      )!;
    assert.equal(script, `lbb/lbb-${version}.js`);
    assert.equal(hash, hashOf(script));
    const {integrity} = JSON.parse(map!) as {integrity: Record<string, string>};
    const chunks = Object.keys(files).filter((file) => /^lbb\/lbb\/.*\.js$/.test(file));
    assert.deepEqual(integrity, Object.fromEntries(chunks.sort().map((file) => [`/${file}`, hashOf(file)])));
  });

  test('says whose code is in it, with their licences: in the zip, in the package, and beside the script', () => {
    const notices = text('THIRD-PARTY.txt');
    for (const one of [...Object.keys(dependencies), 'lit-html', '@lit/reactive-element', '@e965/xlsx'])
      assert.match(notices, new RegExp(`^${one.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\), source: https://`, 'm'));
    for (const licence of ['Mozilla Public License', 'BSD 3-Clause License', 'UNICODE LICENSE V3', 'Permission is hereby granted'])
      assert.ok(notices.toLowerCase().includes(licence.toLowerCase()), licence);
    for (const place of ['dist', 'dist/cdn', 'dist/one-file']) {
      assert.equal(readFileSync(`${place}/THIRD-PARTY.txt`, 'utf8'), notices);
      assert.equal(readFileSync(`${place}/LICENSE`, 'utf8'), readFileSync('LICENSE', 'utf8'));
    }
  });

  for (const element of ['lbb-activities', 'lbb-opening-hours', 'lbb-contact-card', 'lbb-volunteer-signup'])
    test(`has ${element} as one file that asks for no other, in a plain script or a module, and names its version`, () => {
      const code = text(`en-fil/${element}.js`);
      assert.ok(code.startsWith(`/* lbb-elements ${version}, MIT; `));
      assert.doesNotMatch(code, /\bimport\(|\bimport\.meta|^import\b|^export\b/m);
      // A plain script is read in its page's encoding.
      assert.equal(Buffer.byteLength(code), code.length);
    });
});

describe('LÆSMIG', () => {
  test('leads to a list in at most six steps, and names only files that are there', () => {
    const readme = text('LÆSMIG.md');
    const [, steps] = /## Fra zip-fil til liste\n([^]*?)\n## /.exec(readme)!;
    assert.ok([...steps!.matchAll(/^\d\. /gm)].length <= 6);
    const [, table] = /## Hvad ligger hvor\n([^]*?)\n## /.exec(readme)!;
    const named = [...table!.matchAll(/^\| (.+?) +\|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, one]) => one!));
    assert.ok(named.length > 10);
    for (const one of named)
      assert.ok(
        Object.keys(files).some((file) => (one.endsWith('/') ? file.startsWith(one) : file === one)),
        one,
      );
    for (const part of ['lbb', 'en-fil', 'php', 'regneark', 'lbb-feed', 'skema'])
      assert.ok(
        named.some((one) => one.startsWith(part)),
        part,
      );
  });
});

describe('before npm publish', () => {
  const address = 'https://git.kommunen.test/lbb';
  const ready = {version: '1.2.3', homepage: address, repository: {url: address}, bugs: {url: address}};
  const changes = '# Changes\n\n## 1.2.3 – 2027-01-31\n\n- New.\n';
  test('nothing is missing from a package with addresses and changes', () =>
    assert.deepEqual(unfinished(ready, 'Write to sikkerhed@kommunen.test', changes), []));
  test('each address that is nobody’s is named', () =>
    assert.equal(unfinished({version: '1.2.3', homepage: 'https://lbb.example/'}, 'x@y.example', changes).length, 4));
  for (const wrong of ['# Changes\n', changes.replace('1.2.3', '1.2.30'), changes.replace('2027-01-31', 'not yet')])
    test(`the changes are asked for: ${JSON.stringify(wrong)}`, () =>
      assert.deepEqual(unfinished(ready, 'x', wrong), [
        'CHANGELOG.md: write "## 1.2.3 – " and the day of its publication above what is new',
      ]));
});

test('the changes of this version are written down', () =>
  assert.match(readFileSync('CHANGELOG.md', 'utf8'), new RegExp(`^## ${version.replaceAll('.', '\\.')} – `, 'm')));
