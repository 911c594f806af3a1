// The feed tool: bundles src/tool with all it needs into one file, dist/tool/lbb-feed.mjs, that runs wherever Node does, and
// makes dist/lbb-feed.schema.json from the zod schema of its config.
// Usage: node scripts/build/tool.mjs
import {build} from 'esbuild';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {importSource, isStarted, root} from '../files.mjs';
import {packagesIn, thirdParty} from './third-party.mjs';

const folder = path.join(root, 'src/tool');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @returns {Promise<string[]>} folders of the packages that went into the file */
export async function bundleTool(outfile) {
  const {version} = readJson(path.join(folder, 'package.json'));
  const {metafile} = await build({
    entryPoints: [path.join(folder, 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    define: {TOOL_VERSION: JSON.stringify(version)},
    // Packages written for require() find it so.
    banner: {
      js: `#!/usr/bin/env node\n// lbb-feed ${version}, MIT; the packages in it: THIRD-PARTY.txt\nimport {createRequire as lbbRequire} from 'node:module'; const require = lbbRequire(import.meta.url);`,
    },
    logLevel: 'warning',
  });
  return packagesIn(metafile);
}

/** JSON Schema 2020-12 of lbb-feed.json, for editors that complete and check it while it is written. */
export async function configJsonSchema() {
  const {configSchema} = await importSource('src/tool/config-schema.ts');
  const {$schema, ...rest} = z.toJSONSchema(configSchema, {io: 'input'});
  return {$schema, $id: 'https://lbb-elements.example/lbb-feed.schema.json', title: 'Config of lbb-feed', ...rest};
}

if (isStarted(import.meta.url)) {
  const dist = path.join(root, 'dist/tool');
  mkdirSync(dist, {recursive: true});
  const packages = await bundleTool(path.join(dist, 'lbb-feed.mjs'));
  writeFileSync(path.join(dist, 'THIRD-PARTY.txt'), thirdParty(packages, true));
  const {dependencies: _, devDependencies: __, private: ___, ...pkg} = readJson(path.join(folder, 'package.json'));
  writeFileSync(path.join(dist, 'package.json'), `${JSON.stringify({...pkg, bin: {'lbb-feed': 'lbb-feed.mjs'}}, null, 2)}\n`);
  writeFileSync(path.join(root, 'dist/lbb-feed.schema.json'), `${JSON.stringify(await configJsonSchema(), null, 2)}\n`);
  cpSync(path.join(folder, 'README.md'), path.join(dist, 'README.md'));
  for (const one of ['kalender', 'skabelon']) cpSync(path.join(folder, one), path.join(dist, one), {recursive: true});
}
