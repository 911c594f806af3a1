// Before npm publish: refuses while the package names addresses that are nobody's, or a version without its changes.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../files.mjs';
import {unfinished} from './unfinished.mjs';

const [pkg, security, changes] = ['package.json', 'SECURITY.md', 'CHANGELOG.md'].map((file) => readFileSync(path.join(root, file), 'utf8'));
const lines = unfinished(JSON.parse(pkg), security, changes);
for (const line of lines) console.error(line);
process.exitCode = lines.length ? 1 : 0;
