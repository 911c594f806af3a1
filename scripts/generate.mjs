// npm run generate: everything that is made from something else and committed. `--check` changes nothing and fails when something is not fresh.
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const scripts = path.dirname(fileURLToPath(import.meta.url));
const check = process.argv.includes('--check') ? ['--check'] : [];
let failed = 0;
for (const script of ['format.mjs', 'i18n.mjs', 'readme.mjs'])
  if (spawnSync(process.execPath, [path.join(scripts, script), ...check], {cwd: path.dirname(scripts), stdio: 'inherit'}).status) failed++;
process.exit(failed ? 1 : 0);
