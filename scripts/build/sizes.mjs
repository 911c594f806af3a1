// What a page asks for, in kB: brotli 11, each file alone, 1 kB = 1,000 bytes. Follows the imports of the built files.
// Usage: node scripts/build/sizes.mjs [--write]   prints them after a build; --write puts them into README.md and CONTRIBUTING.md too.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {isStarted} from '../files.mjs';

// Not `root`: the tests bundle this file elsewhere.
const cdn = path.resolve('dist/cdn');

/**
 * At most so many kB until an element is painted, loader and core included; and what a calendar adds to that.
 * @type {Record<string, number>}
 */
export const budgets = {
  'lbb-activities': 28.5,
  'lbb-opening-hours': 25.5,
  'lbb-contact-card': 25.5,
  'lbb-volunteer-signup': 27.5,
  'read-calendar': 11,
};

/** At most so many files of code; words are counted apart. */
export const MOST_CHUNKS = 30;

const brotli = (file) =>
  brotliCompressSync(readFileSync(path.join(cdn, file)), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length / 1000;

/** All files of the script-tag build, by their paths below dist/cdn. */
export const files = () => ['lbb.js', ...readdirSync(path.join(cdn, 'lbb')).map((file) => `lbb/${file}`)];

/** A file and all it imports statically; with `lazy` also what it may load. */
export function closure(file, lazy = false, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const kind = lazy ? /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g : /(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g;
  for (const [, name] of readFileSync(path.join(cdn, file), 'utf8').matchAll(kind))
    closure(path.posix.join(path.posix.dirname(file), name), lazy, found);
  return found;
}

/** @returns {Record<string, {files: string[], kB: number}>} by the names of `budgets` */
export function sizes() {
  const all = files();
  const fileOf = (name) => all.find((file) => file.replace(/-[\w-]{7}\.js$/, '') === `lbb/${name}`);
  const first = new Set([...closure('lbb.js'), ...closure(fileOf('core'))]);
  return Object.fromEntries(
    Object.keys(budgets).map((name) => {
      const own = closure(fileOf(name));
      const asked = name === 'read-calendar' ? [...own].filter((file) => !first.has(file)) : [...new Set([...first, ...own])];
      return [name, {files: asked, kB: asked.reduce((sum, file) => sum + brotli(file), 0)}];
    }),
  );
}

if (isStarted(import.meta.url)) {
  const measured = sizes();
  for (const [name, {kB, files}] of Object.entries(measured))
    console.log(`${name.padEnd(22)} ${kB.toFixed(2).padStart(6)} kB of ${budgets[name]}   ${files.join(' ')}`);
  if (process.argv.includes('--write')) {
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace(/(<!-- size: ([\w-]+) -->)[\d.]+/g, (_, mark, name) => mark + measured[name].kB.toFixed(1)),
      );
    }
  }
}
