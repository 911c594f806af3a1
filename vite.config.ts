import {defineConfig} from 'vite';
import {demoPlugin} from './scripts/demo-plugin.mjs';
import {tightTemplates} from './scripts/tight-templates.mjs';
import pkg from './package.json' with {type: 'json'};

const dependencies = new RegExp(`^(${Object.keys(pkg.dependencies).join('|').replaceAll('.', '\\.')})(/|$)`);

const core =
  /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/](reactive-element|localize[\\/]internal[\\/](str-tag|default-msg)))\b|src[\\/](elements[\\/]shared|feed[\\/](check-record|decode|generated|json|json-scan|read-feed)|model[\\/](calendar|change|recurrence|schedule|zone)|text[\\/](format\.ts|languages|localization|msg|text-in|phrases[\\/]shared|generated[\\/](format[\\/]da|words[\\/]shared\.ts)))/;

/** What others import from the package: the npm door, the loader, one door per element, the headless door. */
export const doors = ['index', 'lbb', 'lbb-activities', 'feed'];

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
      plugins: [tightTemplates()],
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
            chunkFileNames: 'lbb/[name]-[hash].js',
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {name: 'ical-js', test: /node_modules[\\/]ical\.js[\\/]/, priority: 3},
                {name: 'load', test: /src[\\/](network[\\/]load-feed|model[\\/]feed)\.ts/, priority: 3},
                // What every element needs once it is on a page: one file, because small files compress badly.
                {name: 'core', test: core, priority: 2},
                {name: 'furniture', test: /src[\\/]elements[\\/]shared[\\/](icons|language-picker|heading|spoken)\.ts/, priority: 3},
              ],
            },
          },
        },
      },
    };
  return {plugins: [demoPlugin()], server: {open: false}, build: {outDir: 'demo/dist', target: 'es2022'}};
});
