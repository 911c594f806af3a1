// npm run check: what the tests do not see. Types (also of the pure rooms without a DOM), lint, formatting, generated files.
import {runScript} from '../files.mjs';

const steps = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json'],
  ['types of the pure rooms', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['types of the receiver', 'node_modules/typescript/bin/tsc', '-p', 'src/receiver'],
  ['types of the feed tool', 'node_modules/typescript/bin/tsc', '-p', 'src/tool'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '.'],
  ['formatting', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['generated files', 'scripts/generate/generate.mjs', '--check'],
];
let passed = 0;
for (const [title, ...script] of steps) {
  const isOk = runScript(...script);
  console.log(`${isOk ? 'ok' : 'not ok'} ${title}`);
  if (isOk) passed++;
}
console.log(`${passed} passed, ${steps.length - passed} failed`);
process.exitCode = passed === steps.length ? 0 : 1;
