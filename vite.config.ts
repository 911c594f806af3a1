import {readdirSync} from 'node:fs';
import {defineConfig} from 'vite';
import {demoPlugin} from './scripts/demo/demo-plugin.mjs';
import {noEmptyNamespaces} from './scripts/build/no-empty-namespaces.mjs';
import {oneFileEach} from './scripts/build/one-file-each.mjs';
import {startTogether} from './scripts/build/start-together.mjs';
import {ownKeys} from './scripts/build/own-keys.mjs';
import {tightTemplates} from './scripts/build/tight-templates.mjs';
import pkg from './package.json' with {type: 'json'};

const dependencies = new RegExp(`^(${Object.keys(pkg.dependencies).join('|').replaceAll('.', '\\.')})(/|$)`);

/** What others import from the package: the npm door, the loader, one door per element, the headless door. */
export const doors = ['index', 'lbb', 'lbb-activities', 'lbb-volunteer-signup', 'lbb-opening-hours', 'lbb-contact-card', 'feed'];

/** What every element is made of, and what it is written with. */
const lit = /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/](reactive-element|localize[\\/]internal[\\/](str-tag|default-msg)))\b/;

const {groups, plugin: oneFile} = oneFileEach(
  doors.filter((door) => door.startsWith('lbb-')),
  ['feed-element', 'base-styles', 'define'].map((file) => `src/elements/shared/${file}.ts`),
  lit,
);

export default defineConfig(({mode}) => {
  if (mode === 'npm')
    // One module per source module, dependencies left as imports, so that a consumer's bundler sees everything.
    return {
      build: {
        outDir: 'dist',
        emptyOutDir: true,
        target: 'es2022',
        minify: false,
        sourcemap: true,
        copyPublicDir: false,
        lib: {entry: doors.map((door) => `src/${door}.ts`), formats: ['es']},
        rolldownOptions: {external: dependencies, output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'}},
      },
    };
  if (mode === 'cdn')
    // For a script tag: one small loader, everything else in chunks that it asks for when the page has use for them.
    return {
      base: './',
      plugins: [oneFile, tightTemplates(), ownKeys(), noEmptyNamespaces(), startTogether()],
      build: {
        outDir: 'dist/cdn',
        emptyOutDir: true,
        target: 'es2022',
        minify: 'oxc',
        copyPublicDir: false,
        reportCompressedSize: false,
        lib: {entry: {lbb: 'src/lbb.ts'}, formats: ['es']}, // lib mode: without vite's preload helper
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: {
            minify: true,
            comments: false,
            entryFileNames: '[name].js',
            chunkFileNames: 'lbb/[name]-[hash:7].js', // names stand in other chunks, and cannot be compressed
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {name: 'ical-js', test: /node_modules[\\/]ical\.js[\\/]/, priority: 3},
                ...groups.map((group) => ({...group, priority: 2})),
              ],
            },
          },
        },
      },
    };
  // The demo: a page for each element, with its feeds' dates written when it is built.
  const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));
  return {
    plugins: [demoPlugin()],
    base: './',
    build: {outDir: 'demo/dist', emptyOutDir: true, target: 'es2022', rolldownOptions: {input: pages.map((name) => `demo/${name}`)}},
  };
});
