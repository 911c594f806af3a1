// What a page asks for, in bytes: brotli 11, each file alone, kB = 1,000 bytes. Follows the imports of the built files.
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {isStarted} from '../files.mjs';

const cdn = path.join(process.cwd(), 'dist/cdn');

/** At most so many kB, on top of the core but for the core itself (the house's decisions). */
export const budgets = {core: 20, 'lbb-activities': 8, 'lbb-opening-hours': 5, 'lbb-contact-card': 5, 'lbb-volunteer-signup': 8, ical: 30};

const brotli = (file) => brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** A file and all it imports statically. */
function closure(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g))
    closure(path.join(path.dirname(file), name), found);
  return found;
}

/** @returns {Record<string, {files: string[], bytes: number}>} the core, and what each element and iCal feeds add to it */
export function sizes() {
  const chunks = readdirSync(path.join(cdn, 'lbb'));
  const chunk = (name) => {
    const file = chunks.find((file) => file.replace(/-[\w-]{7}\.js$/, '') === name);
    return file && path.join(cdn, 'lbb', file);
  };
  const core = closure(path.join(cdn, 'lbb.js'));
  closure(chunk('core'), core);
  const result = {core: [...core]};
  for (const name of Object.keys(budgets))
    if (name !== 'core' && chunk(name)) result[name] = [...closure(chunk(name))].filter((file) => !core.has(file));
  return Object.fromEntries(
    Object.entries(result).map(([name, files]) => [
      name,
      {files: files.map((file) => path.relative(cdn, file)), bytes: files.reduce((sum, file) => sum + brotli(file), 0)},
    ]),
  );
}

if (isStarted(import.meta.url))
  for (const [name, {bytes, files}] of Object.entries(sizes()))
    console.log(`${name.padEnd(22)} ${(bytes / 1000).toFixed(2).padStart(6)} kB of ${budgets[name]}   ${files.join(' ')}`);
