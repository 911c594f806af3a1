// Builds everything that is published: checks that generated files are fresh, dist/ (npm, types) and dist/cdn (script tag).
import {spawnSync} from 'node:child_process';
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
console.log('built dist and dist/cdn');
