// npm run release: what a webmaster takes, in one file: dist/release/lbb-elements-X.Y.Z.zip, and its SHA-256. The same source gives
// the same bytes.
// Usage: node scripts/release/release.mjs [--built] [target folder]   with --built it takes dist as it is
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import pkg from '../../package.json' with {type: 'json'};
import {globSync, root, runScript} from '../files.mjs';
import {zip} from './zip.mjs';

/** What lies where in the zip: a file or a folder, and where it comes from. */
const contents = [
  ['LÆSMIG.md', 'LÆSMIG.md'],
  ['LICENSE', 'LICENSE'],
  ['THIRD-PARTY.txt', 'dist/THIRD-PARTY.txt'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['SECURITY.md', 'SECURITY.md'],
  ['eksempel.html', 'scripts/release/zip/eksempel.html'],
  ['aktiviteter.json', 'scripts/release/zip/aktiviteter.json'],
  ['rediger.html', 'dist/editor/rediger.html'],
  ['lbb', 'dist/cdn'],
  ['en-fil', 'dist/one-file'],
  ['skema/feed.schema.json', 'dist/feed.schema.json'],
  ['skema/signup.schema.json', 'dist/signup.schema.json'],
  ['skema/lbb-feed.schema.json', 'dist/lbb-feed.schema.json'],
  ['regneark', 'src/tool/skabelon'],
  ['php/kalender', 'src/tool/kalender'],
  ['php/tilmelding', 'dist/receiver/php'],
  ['php/tilmelding/README.md', 'src/receiver/README.md'],
  ['lbb-feed/lbb-feed.mjs', 'dist/tool/lbb-feed.mjs'],
  ['lbb-feed/THIRD-PARTY.txt', 'dist/tool/THIRD-PARTY.txt'],
  ['lbb-feed/README.md', 'dist/tool/README.md'],
];

const filesOf = ([name, from]) => {
  const at = path.join(root, from);
  if (statSync(at).isFile()) return [[name, readFileSync(at)]];
  return globSync(at, '').map((file) => [`${name}/${path.relative(at, file).replaceAll('\\', '/')}`, readFileSync(file)]);
};

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Lines for pages that name the hash of every file they run (SRI): the version's own script, and what it may ask for. */
function hashes(files) {
  const script = `lbb/lbb-${pkg.version}.js`;
  const chunks = [...files.keys()].filter((name) => /^lbb\/lbb\/.+\.js$/.test(name)).sort();
  const integrity = Object.fromEntries(chunks.map((name) => [`/${name}`, hashOf(files.get(name))]));
  return `<!-- lbb-elements ${pkg.version}. Sættes i sidens hoved, før andre scripts af typen module; ret /lbb/, hvis mappen ligger et andet sted.
     Linjerne gælder kun denne udgave: skift dem, når I lægger en ny op. -->
<script type="importmap">
${JSON.stringify({integrity}, null, 1)}
</script>
<script type="module" async src="/${script}" integrity="${hashOf(files.get(script))}" crossorigin="anonymous"></script>
`;
}

const [target = path.join(root, 'dist/release')] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!process.argv.includes('--built') && !runScript('scripts/build/build.mjs')) process.exit(1);
const files = new Map(contents.flatMap(filesOf));
const bytes = zip(files.set('hash.html', hashes(files)));
const name = `lbb-elements-${pkg.version}.zip`;
const sum = `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
mkdirSync(target, {recursive: true});
writeFileSync(path.join(target, name), bytes);
writeFileSync(path.join(target, `${name}.sha256`), sum);
process.stdout.write(`${name}, ${(bytes.length / 1e6).toFixed(1)} MB\n${sum}`);
