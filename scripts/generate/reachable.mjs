// Which source files an element needs at first, and which when the visitor does something: a walk along its imports.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const STATIC = /^(?:(?:import|export)\b(?! type)[^'=]*? from |import )'(\.[^']+)\.js'/gm;
const DYNAMIC = /(?<!typeof )\bimport\('(\.[^']+)\.js'\)/g;
/** `lazy(() => import('./x.js'), words)`: a part that brings the rest of the words. */
const WITH_REST = /\blazy\(\s*\(\) =>\s*import\('(\.[^']+)\.js'\),\s*[\w.]+,?\s*\)/g;

/**
 * @param {string} door a source file
 * @returns {{first: Set<string>, rest: Set<string>}} the files that the door imports and those of parts loaded without words
 * of their own (see src/elements/shared/lazy.ts); and all others that can be reached
 */
export function reachableFrom(door) {
  const first = new Set();
  const laterDoors = new Set();
  const walk = (file, found, isFirst) => {
    if (found.has(file) || first.has(file) || !existsSync(file)) return;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    const imports = (pattern) => [...source.matchAll(pattern)].map(([, name]) => path.join(path.dirname(file), `${name}.ts`));
    const later = new Set(isFirst ? imports(WITH_REST) : []);
    for (const imported of later) laterDoors.add(imported);
    for (const imported of [...imports(STATIC), ...imports(DYNAMIC).filter((one) => !later.has(one))]) walk(imported, found, isFirst);
  };
  walk(door, first, true);
  const rest = new Set();
  for (const file of laterDoors) walk(file, rest, false);
  return {first, rest};
}
