// npm run check: what the tests do not see. Types (also of the pure rooms without a DOM), lint, formatting, generated files.
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const steps = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json'],
  ['types of the pure rooms', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '.'],
  ['formatting', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['generated files', 'scripts/generate.mjs', '--check'],
];
let passed = 0;
for (const [title, script, ...args] of steps) {
  const {status} = spawnSync(process.execPath, [path.join(root, script), ...args], {cwd: root, stdio: 'inherit'});
  console.log(`${status ? 'not ok' : 'ok'} ${title}`);
  if (!status) passed++;
}
console.log(`${passed} passed, ${steps.length - passed} failed`);
process.exitCode = passed === steps.length ? 0 : 1;
