// Writes dist/feed.schema.json from the zod schema, with descriptions for editors.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {feedJsonSchema} from './json-schema.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
mkdirSync(path.join(root, 'dist'), {recursive: true});
writeFileSync(path.join(root, 'dist/feed.schema.json'), `${JSON.stringify(await feedJsonSchema(), null, 2)}\n`);
