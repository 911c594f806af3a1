// npm run build:demo: the demo as files for any web host, in dist/demo, with the script-tag build as visitors get it in dist/demo/lbb.
// Usage: node scripts/demo/build-demo.mjs [target folder]
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pageInOneFile} from '../build/one-file.mjs';
import {isStarted, root, runScript} from '../files.mjs';
import {demoFeed, demoFeeds} from './demo-plugin.mjs';
import {expandPage} from './pages.mjs';

const from = path.join(root, 'demo');
const inOneFile = ['rediger.html', 'proev-dit-feed.html'];
const SCRIPT = /<script type="module" src="([^"]+\.ts)"><\/script>/g;
const LOADER = '../src/lbb.ts';

/** The strictest policy that a page can live with: the builder and its frame ask for feeds anywhere, the others for their own. */
const policy = (name) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self'${/^(byg|vaert|embed)\.html$/.test(name) ? ' https: http: blob:' : ''}`,
    "img-src 'self' data:",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

// `demo/site.ts` → `site.js`, `src/builder/main.ts` → `builder.js`.
const scriptName = (source) => {
  const {dir, name} = path.parse(source);
  return name === 'main' ? path.basename(dir) : name;
};

/** The files of the demo, in `target`. */
export async function buildDemo(target) {
  rmSync(target, {recursive: true, force: true});
  mkdirSync(path.join(target, 'feeds'), {recursive: true});
  const version = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
  const cdn = path.join(root, 'dist/cdn');
  const file = `lbb-${version}.js`;
  const loader = readFileSync(path.join(cdn, file));
  const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;
  // What a first view may wait for; the rest of the words comes later.
  const files = readdirSync(path.join(cdn, 'lbb')).filter((name) => !name.includes('-rest-'));
  const scripts = new Map();
  for (const name of readdirSync(from).filter((file) => file.endsWith('.html'))) {
    if (inOneFile.includes(name)) {
      writeFileSync(path.join(target, name), await pageInOneFile(name));
      continue;
    }
    const page = await expandPage(name, readFileSync(path.join(from, name), 'utf8'));
    const built = page
      .replaceAll(LOADER, 'lbb/lbb.js')
      .replace('"../locales/"', '"locales/"')
      .replace(
        'data-version=""',
        `data-version="${version}" data-file="${file}" data-integrity="${integrity}" data-files="${files.join(' ')}"`,
      )
      .replace(SCRIPT, (_, source) => {
        scripts.set(scriptName(source), path.join(from, source));
        return `<script type="module" src="${scriptName(source)}.js"></script>`;
      })
      .replace(
        '<meta charset="utf-8" />',
        (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy(name)}" />`,
      );
    writeFileSync(path.join(target, name), built);
  }
  await build({
    entryPoints: Object.fromEntries(scripts),
    outdir: target,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    chunkNames: 'code/[hash]',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  for (const file of readdirSync(from).filter((name) => /\.(css|png|svg|json)$/.test(name)))
    cpSync(path.join(from, file), path.join(target, file));
  cpSync(path.join(from, 'themes'), path.join(target, 'themes'), {recursive: true});
  // What the speaker's page reads.
  cpSync(path.join(root, 'locales'), path.join(target, 'locales'), {recursive: true});
  cpSync(cdn, path.join(target, 'lbb'), {recursive: true});
  for (const name of demoFeeds()) writeFileSync(path.join(target, 'feeds', name), demoFeed(name));
  // So that a pasted example works on another site too: for Netlify and Cloudflare, and for Apache.
  writeFileSync(path.join(target, '_headers'), '/*\n  Access-Control-Allow-Origin: *\n');
  writeFileSync(path.join(target, '.htaccess'), '<IfModule mod_headers.c>\nHeader set Access-Control-Allow-Origin "*"\n</IfModule>\n');
}

if (isStarted(import.meta.url)) {
  if (!existsSync(path.join(root, 'dist/cdn/lbb.js')) && !runScript('scripts/build/build.mjs')) process.exit(1);
  const target = path.resolve(process.argv[2] ?? path.join(root, 'dist/demo'));
  await buildDemo(target);
  console.log(`built ${path.relative(process.cwd(), target)}`);
}
