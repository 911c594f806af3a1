// What scripts of several folders use: where the project lies, its files, and how one script runs another.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** All files below `folder` whose name ends with `end`, sorted (node:fs has a glob only from Node 22). */
export function globSync(folder, end) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Whether the module with this `import.meta.url` is the script that was started, not one that it imports. */
export const isStarted = (url) => process.argv[1] === fileURLToPath(url);

/** Runs a script of this project or of a package in Node, with this one's output. @returns {boolean} whether it ended well */
export const runScript = (script, ...args) =>
  spawnSync(process.execPath, [path.join(root, script), ...args], {cwd: root, stdio: 'inherit'}).status === 0;

let imported = 0;

/** What a TypeScript file of this project exports, as it is now; what it loads later, such as words, is in the same bundle. */
export async function importSource(file) {
  const {build} = await import('esbuild');
  const outfile = path.join(root, 'node_modules/.cache/lbb-source', `${process.pid}-${++imported}.mjs`);
  await build({
    entryPoints: [path.join(root, file)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** A text as HTML or XML. */
export const escapeMarkup = (text) =>
  String(text ?? '').replace(/[&<>"]/g, (mark) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[mark]);

export const isCheck = process.argv.includes('--check');

/** Writes a generated file; with `--check` on the command line it only complains when the file is not fresh. */
export function writeGenerated(file, text, command = 'npm run generate') {
  const target = path.join(root, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  if (!isCheck) {
    mkdirSync(path.dirname(target), {recursive: true});
    return writeFileSync(target, text);
  }
  console.error(`${file} is not fresh: ${command} makes it`);
  process.exitCode = 1;
}
