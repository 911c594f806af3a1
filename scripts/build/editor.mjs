// The editor and the checker, each one HTML file with all it needs, that also works by a double click: dist/editor/rediger.html,
// and beside the script dist/cdn/proev-dit-feed.html, where messages in the console point to.
// Usage: node scripts/build/editor.mjs
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {isStarted, root} from '../files.mjs';

const SCRIPT = /\s*<script type="module" src="([^"]+)"><\/script>/;

/** A page of the demo with its script in it, allowed to run that script, to fetch what the person asks for, and nothing else. */
export async function pageInOneFile(name) {
  const file = path.join(root, 'demo', name);
  const page = readFileSync(file, 'utf8');
  const [, source] = SCRIPT.exec(page);
  const {outputFiles} = await build({
    entryPoints: [path.join(path.dirname(file), source)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'eof',
    write: false,
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  const script = outputFiles[0].text;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    'connect-src https: http: file:',
    'img-src data: blob: https:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return page
    .replace(SCRIPT, () => '')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
}

if (isStarted(import.meta.url)) {
  for (const [name, target] of [
    ['rediger.html', 'dist/editor'],
    ['proev-dit-feed.html', 'dist/cdn'],
  ]) {
    mkdirSync(path.join(root, target), {recursive: true});
    writeFileSync(path.join(root, target, name), await pageInOneFile(name));
  }
  // What is pasted to try a page, beside lbb.js: browsers of 2018 can read it, on pages of any encoding.
  await build({
    entryPoints: [path.join(root, 'src/builder/here/main.ts')],
    outfile: path.join(root, 'dist/cdn/virker-det-her.js'),
    bundle: true,
    format: 'iife',
    target: 'es2017',
    minify: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
}
