// npm run build: everything that is published. dist/ (npm, types) and dist/cdn (script tag), with the themes in both.
import {cpSync} from 'node:fs';
import path from 'node:path';
import pkg from '../../package.json' with {type: 'json'};
import {root, runScript} from '../files.mjs';

const steps = [
  ['npm build', 'node_modules/vite/bin/vite.js', 'build', '--mode', 'npm', '--logLevel', 'warn'],
  ['types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['script-tag build', 'node_modules/vite/bin/vite.js', 'build', '--mode', 'cdn', '--logLevel', 'warn'],
  ['script-tag build for older browsers', 'node_modules/vite/bin/vite.js', 'build', '--mode', 'old', '--logLevel', 'warn'],
  ['JSON Schema', 'scripts/build/schema.mjs'],
  ['signup schema and receiver', 'scripts/build/receiver.mjs'],
  ['feed tool', 'scripts/build/tool.mjs'],
  [
    'manifest',
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'scripts/build/custom-elements-manifest.config.mjs',
  ],
  ['types for frameworks', 'scripts/build/frameworks.mjs'],
  ['editor data', 'scripts/build/editor-data.mjs'],
  ['what comes as one file', 'scripts/build/one-file.mjs'],
];
for (const [title, ...script] of steps)
  if (!runScript(...script)) {
    console.error(`not ok build: ${title}`);
    process.exit(1);
  }
// The loader by its version too, for pages that name a hash (SRI): the file at the stable address changes with each release.
cpSync(path.join(root, 'dist/cdn/lbb.js'), path.join(root, `dist/cdn/lbb-${pkg.version}.js`));
// For those who import from npm, and for those who copy the folder.
for (const folder of ['dist/themes', 'dist/cdn/themes']) cpSync(path.join(root, 'demo/themes'), path.join(root, folder), {recursive: true});
for (const file of ['embed.html', 'embed.css']) cpSync(path.join(root, 'src/placing', file), path.join(root, 'dist/cdn', file));
// What tells web servers how long each file may be kept; nginx reads no file of a folder's own.
for (const [from, to] of [
  ['htaccess', '.htaccess'],
  ['web.config', 'web.config'],
  ['nginx.conf', 'nginx.conf'],
])
  cpSync(path.join(root, 'scripts/build/servers', from), path.join(root, 'dist/cdn', to));
console.log('built dist and dist/cdn');
