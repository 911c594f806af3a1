// npm run generate: everything that is made from something else and committed. `--check` changes nothing and fails when something is not fresh.
import {runScript} from '../files.mjs';

for (const script of ['feed-format', 'sheet-template', 'i18n', 'dates', 'readme'])
  if (!runScript(`scripts/generate/${script}.mjs`, ...process.argv.slice(2))) process.exitCode = 1;
