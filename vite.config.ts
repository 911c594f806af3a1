import path from 'node:path';
import {defineConfig} from 'vite';
import {asFunction} from './scripts/build/cdn/as-function.mjs';
import {cut} from './scripts/build/cdn/cut.mjs';
import {exportNames} from './scripts/build/cdn/export-names.mjs';
import {filesList} from './scripts/build/cdn/files-list.mjs';
import {leanLit} from './scripts/build/cdn/lean-lit.mjs';
import {namespaces} from './scripts/build/cdn/namespaces.mjs';
import {templates} from './scripts/build/cdn/templates.mjs';
import {wordsNames} from './scripts/build/cdn/words-names.mjs';
import {demoPlugin} from './scripts/demo/demo-plugin.mjs';
import pkg from './package.json' with {type: 'json'};

const dependencies = new RegExp(`^(${Object.keys(pkg.dependencies).join('|').replaceAll('.', '\\.')})(/|$)`);

const elements = ['lbb-activities', 'lbb-volunteer-signup', 'lbb-opening-hours', 'lbb-contact-card'];

/** What others import from the package: the npm door, the loader, one door per element, the headless door. */
export const doors = ['index', 'lbb', ...elements, 'feed'];

/** What every element is made of, in the script-tag build one file; see scripts/build/cdn/cut.mjs. */
const base = [
  'src/elements/shared/feed-element.ts',
  'src/elements/shared/base-styles.ts',
  'src/elements/shared/define.ts',
  'src/elements/shared/root.ts',
  // What several files besides use, and none of them for all: without it the console's hints brought the calendar reader.
  'src/model/web-address.ts',
  'src/text/words.ts',
];

/** Which lazily loaded modules the script-tag build puts into one file: first what is loaded right after the first paint. */
const parts = {
  'activities-frame': /activities[\\/](frame[\\/]frame|ensure-listed)/,
  'opening-hours-details': /opening-hours[\\/]details[\\/]details/,
  'card-and-signup': /contact-card[\\/]details[\\/]details|volunteer-signup[\\/]frame[\\/]frame/,
  growing: /activities[\\/]list[\\/]growing|model[\\/]share-equal/,
  'activities-search': /activities[\\/](search[\\/]search|list[\\/]topics)|phrases[\\/]codes/,
  'activities-details': /activities[\\/](details|print)[\\/]/,
  'contact-card-files': /contact-card[\\/](qr-code|contact-file)/,
  'read-calendar': /ical[\\/]read-calendar/,
  'calendar-rules': /model[\\/]recurrence|ical[\\/]other-zones/,
  'calendar-unusual': /ical[\\/](overrides|added-dates|same-uid|unusual|earliest)/,
  'say-accounts': /shared[\\/]say-accounts/,
  'feed-unusual':
    /problems|spelling|repair|unusual-head|unusual-end|read-unusual|decode|shared[\\/](report|unknown-language|tag-faults|why-failed)|merge-feeds/,
};

/** Parts of two elements in one file, each small, so that a page with all four waits for one file less; and what these load. */
const together = ['card-and-signup', 'contact-card-files'];

/** Chrome 88, Firefox 91, Safari 14.1: modules that have another of the same name in src/old are that one for them. */
const older = {
  target: ['chrome88', 'firefox91', 'safari14.1'],
  plugin: {
    name: 'lbb-old',
    enforce: 'pre' as const,
    resolveId(source: string, importer = '') {
      const [, name] = /\/(base-styles|platform-zone)\.js$/.exec(source) ?? [];
      return name && !/[\\/]src[\\/]old[\\/]/.test(importer) ? path.resolve(`src/old/${name}.ts`) : undefined;
    },
  },
};

export default defineConfig(async ({mode}) => {
  if (mode === 'npm')
    // One module per source module, dependencies left as imports, so that a consumer's bundler sees everything.
    return {
      define: {VERSION: JSON.stringify(pkg.version), CHECKER_PAGE: 'undefined'},
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
  if (mode === 'cdn' || mode === 'old') {
    // For a script tag: one small loader, everything else in files that it asks for when the page has use for them; then
    // all of it once more for older browsers.
    const isOld = mode === 'old';
    const {plugin, nameOf} = await cut(base, parts, together, isOld ? [older.plugin] : []);
    const doorFiles = Object.fromEntries(elements.map((door) => [door, `src/${door}.ts`]));
    const entry = {...doorFiles, lbb: isOld ? 'src/old/script-tag.ts' : 'src/script-tag.ts'};
    return {
      base: './',
      // Beside the script; its files lie a folder deeper.
      define: {
        CHECKER_PAGE: JSON.stringify(isOld ? '../../proev-dit-feed.html' : '../proev-dit-feed.html'),
        VERSION: JSON.stringify(pkg.version),
      },
      plugins: [
        isOld ? older.plugin : leanLit(),
        plugin,
        wordsNames(),
        templates(),
        namespaces(),
        exportNames(),
        asFunction('lbb.js'),
        !isOld && filesList(pkg.version),
      ],
      build: {
        outDir: isOld ? 'dist/cdn/old' : 'dist/cdn',
        emptyOutDir: true,
        target: isOld ? older.target : 'es2022',
        minify: 'terser', // before the bundler's own: together 0.35 kB less of a first view
        terserOptions: {module: true, ecma: 2020, compress: {passes: 2, inline: 1}},
        copyPublicDir: false,
        reportCompressedSize: false,
        lib: {entry: {...entry, ...(!isOld && {embed: 'src/placing/embed.ts'}), core: base[0]!}, formats: ['es']}, // lib mode: without vite's preload helper
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: {
            minify: true,
            comments: false,
            // The core and the elements: most of their functions are called at once. Chromium compiles them while the file travels,
            // beside the page's own thread, which has a fifth less to do until a list is painted.
            postBanner: ({name}) => (!isOld && ['core', ...elements].includes(name) ? '//# allFunctionsCalledOnLoad' : ''),
            // Names stand in other files and cannot be compressed: short hashes.
            entryFileNames: ({name}) => (['lbb', 'embed'].includes(name) ? '[name].js' : 'lbb/[name]-[hash:7].js'),
            chunkFileNames: 'lbb/[name]-[hash:7].js',
            codeSplitting: {includeDependenciesRecursively: false, groups: [{name: nameOf, debugName: 'lbb'}]},
          },
        },
      },
    };
  }
  // npm run demo; scripts/demo/build-demo.mjs makes files of it.
  // Other pages here (the zip's example, the matrix) name files that are made later.
  return {plugins: [demoPlugin()], optimizeDeps: {entries: ['demo/*.html']}};
});
