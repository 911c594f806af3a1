// What comes as one file with all it needs. Pages that also work by a double click: the editor, dist/editor/rediger.html, and
// beside the script the checker, dist/cdn/proev-dit-feed.html, where messages in the console point to. Scripts: each element,
// dist/one-file/lbb-activities.js, for hosts that take one file. At last whose code is in all of it: THIRD-PARTY.txt.
// Usage: node scripts/build/one-file.mjs
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import pkg from '../../package.json' with {type: 'json'};
import {isStarted, root} from '../files.mjs';
import {packagesIn, thirdParty} from './third-party.mjs';

const SCRIPT = /\s*<script type="module" src="([^"]+)"><\/script>/;

/** Packages in what this process has built. */
const packages = [];

async function bundle(options) {
  const result = await build({
    bundle: true,
    minify: true,
    charset: 'utf8',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
    // Only asked for where a checker page stands beside the script.
    logOverride: {'empty-import-meta': 'silent'},
    metafile: true,
    ...options,
  });
  packages.push(...packagesIn(result.metafile));
  return result;
}

/** A page of the demo with its script in it, allowed to run that script, to fetch what the person asks for, and nothing else. */
export async function pageInOneFile(name) {
  const file = path.join(root, 'demo', name);
  const page = readFileSync(file, 'utf8');
  const [, source] = SCRIPT.exec(page);
  const {outputFiles} = await bundle({
    entryPoints: [path.join(path.dirname(file), source)],
    format: 'esm',
    target: 'es2022',
    legalComments: 'eof',
    write: false,
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
  await bundle({
    entryPoints: [path.join(root, 'src/builder/here/main.ts')],
    outfile: path.join(root, 'dist/cdn/virker-det-her.js'),
    format: 'iife',
    target: 'es2017',
    charset: 'ascii',
  });
  for (const name of ['lbb-activities', 'lbb-opening-hours', 'lbb-contact-card', 'lbb-volunteer-signup']) {
    const outfile = path.join(root, `dist/one-file/${name}.js`);
    await bundle({
      entryPoints: [path.join(root, `src/${name}.ts`)],
      outfile,
      format: 'iife',
      target: 'es2022',
      legalComments: 'none',
      define: {CHECKER_PAGE: 'undefined'}, // it does not lie beside them
      banner: {js: `/* lbb-elements ${pkg.version}, MIT; whose code is in it: THIRD-PARTY.txt */`},
    });
    // A plain script is read in its page's encoding; esbuild's own `charset: 'ascii'` leaves regular expressions as they are.
    const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    writeFileSync(outfile, readFileSync(outfile, 'utf8').replace(/[^\0-\x7f]/g, escaped));
  }
  for (const folder of ['dist', 'dist/cdn', 'dist/one-file']) {
    cpSync(path.join(root, 'LICENSE'), path.join(root, folder, 'LICENSE'));
    writeFileSync(path.join(root, folder, 'THIRD-PARTY.txt'), thirdParty(packages, true));
  }
}
