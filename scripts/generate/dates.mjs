// Writes locales/dates/<tag>.json: dates, ranges and repeats as each language says them (`date-cases.ts`), for its speakers to
// read, and for tests to hold browsers against. `--check` changes nothing and fails when they are not fresh.
import {build} from 'esbuild';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {root, writeGenerated} from '../files.mjs';

const outdir = path.join(root, `node_modules/.cache/lbb-dates-${process.pid}`);
await build({
  entryPoints: [path.join(root, 'scripts/generate/date-cases.ts')],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  tsconfig: path.join(root, 'tsconfig.json'),
  outExtension: {'.js': '.mjs'},
  logLevel: 'warning',
});
const {tags, datesIn} = await import(pathToFileURL(path.join(outdir, 'date-cases.mjs')).href);
for (const tag of tags) writeGenerated(`locales/dates/${tag}.json`, JSON.stringify(await datesIn(tag), null, 2) + '\n');
rmSync(outdir, {recursive: true});
