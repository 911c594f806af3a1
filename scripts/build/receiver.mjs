// The receiver of signups: bundles src/receiver into dist/receiver, and makes the published schema from its zod schema.
import {build} from 'esbuild';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import * as z from 'zod';
import {importSource, isStarted, root} from '../files.mjs';

const folder = path.join(root, 'src/receiver');

/** Bundles an entry of src/receiver; its own dependencies stay imports. */
const bundle = (entries, outdir) =>
  build({
    entryPoints: entries.map((entry) => path.join(folder, `${entry}.ts`)),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['nodemailer', 'node-sqlite3-wasm'],
    logLevel: 'warning',
  });

/**
 * The receiver ready to run from a checkout: its modules bundled where they find its dependencies (a workspace of this
 * package, so that `npm install` brings them here and consumers get none of them).
 * @returns {Promise<string>} folder with main.js, receiver.js, store.js, signup-schema.js
 */
export async function prepareReceiver() {
  const outdir = path.join(root, 'node_modules/.cache/lbb-receiver', String(process.pid));
  process.once('exit', () => rmSync(outdir, {recursive: true, force: true}));
  await bundle(['main', 'receiver', 'forward-mail', 'settings', 'store', 'signup-schema', 'rate-limit', 'proof-of-work'], outdir);
  return outdir;
}

/** What a checkout's receiver exports. */
export const importReceiver = async () => import(pathToFileURL(path.join(await prepareReceiver(), 'receiver.js')).href);

/** JSON Schema 2020-12 of a signup. */
export async function signupJsonSchema() {
  const {signupSchema} = await importSource('src/receiver/signup-schema.ts');
  const {$schema, ...rest} = z.toJSONSchema(signupSchema);
  const anyOf = [{required: ['telephone']}, {required: ['email']}];
  return `${JSON.stringify({$schema, $id: 'https://lbb-elements.example/signup.schema.json', title: 'LBB signup, version 1', ...rest, anyOf}, null, 2)}\n`;
}

if (isStarted(import.meta.url)) {
  const schema = await signupJsonSchema();
  const dist = path.join(root, 'dist');
  await bundle(['main'], path.join(dist, 'receiver'));
  const {devDependencies: _, ...pkg} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  writeFileSync(path.join(dist, 'receiver/package.json'), `${JSON.stringify(pkg, null, 2)}\n`);
  cpSync(path.join(folder, 'README.md'), path.join(dist, 'receiver/README.md'));
  cpSync(path.join(folder, 'php'), path.join(dist, 'receiver/php'), {recursive: true});
  for (const file of ['signup.schema.json', 'receiver/php/signup.schema.json']) writeFileSync(path.join(dist, file), schema);
}
