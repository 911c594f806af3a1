import {readdirSync} from 'node:fs';
import path from 'node:path';

/** All files below `folder` whose name ends with `end`, sorted (node:fs has a glob only from Node 22). */
export function globSync(folder, end) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
