// npm run feed -- COMMAND …: the feed tool from a checkout, without a build before.
import {rmSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {bundleTool} from './build/tool.mjs';
import {root} from './files.mjs';

const file = path.join(root, 'node_modules/.cache/lbb-tool', String(process.pid), 'lbb-feed.mjs');
process.once('exit', () => rmSync(path.dirname(file), {recursive: true, force: true}));
await bundleTool(file);
// npm starts scripts in the project's folder; paths are meant from where npm was called.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(pathToFileURL(file).href);
