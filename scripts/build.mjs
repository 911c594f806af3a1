// Builds everything that is published: dist/ (npm, types) and dist/cdn (script tag), with the themes in both.
import {spawnSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const steps = [
  ['npm build', 'node_modules/vite/bin/vite.js', 'build', '--mode', 'npm', '--logLevel', 'warn'],
  ['types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['script-tag build', 'node_modules/vite/bin/vite.js', 'build', '--mode', 'cdn', '--logLevel', 'warn'],
  ['JSON Schema', 'scripts/schema.mjs'],
  ['signup schema and receiver', 'scripts/receiver.mjs'],
  ['editor data', 'scripts/editor-data.mjs'],
];
for (const [title, script, ...args] of steps) {
  const {status} = spawnSync(process.execPath, [path.join(root, script), ...args], {cwd: root, stdio: 'inherit'});
  if (status) {
    console.error(`${title} failed`);
    process.exit(status);
  }
}
// For those who import from npm, and for those who copy the folder.
for (const folder of ['dist/themes', 'dist/cdn/themes']) cpSync(path.join(root, 'demo/themes'), path.join(root, folder), {recursive: true});
console.log('built dist and dist/cdn');
