import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {defineConfig} from 'vite';
import {demoPlugin} from './scripts/demo-plugin.mjs';
import {noEmptyNamespaces} from './scripts/no-empty-namespaces.mjs';
import {startTogether} from './scripts/start-together.mjs';
import {ownKeys} from './scripts/own-keys.mjs';
import {tightTemplates} from './scripts/tight-templates.mjs';
import pkg from './package.json' with {type: 'json'};

const dependencies = new RegExp(`^(${Object.keys(pkg.dependencies).join('|').replaceAll('.', '\\.')})(/|$)`);

/** What others import from the package: the npm door, the loader, one door per element, the headless door. */
export const doors = ['index', 'lbb', 'lbb-activities', 'lbb-volunteer-signup', 'lbb-opening-hours', 'lbb-contact-card', 'feed'];

const STATIC = /^(?:(?:import|export)\b(?! type)[^'=]*? from |import )'(\.[^']+)\.js'/gm;
const LAZY = /\bimport\('(\.[^']+)\.js'\)/g;

/** A source file and all it imports, types left out; lazy parts too where they are asked for. */
function closure(file: string, found = new Set<string>(), kinds = [STATIC]): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(file, 'utf8');
  for (const kind of kinds)
    for (const [, name] of source.matchAll(kind)) closure(path.join(path.dirname(file), `${name}.ts`), found, kinds);
  return found;
}

/** What every element needs once it is on a page goes into one file, because small files compress badly. */
const core = closure(path.resolve('src/elements/shared/feed-element.ts'));
for (const file of ['base-styles', 'define']) closure(path.resolve(`src/elements/shared/${file}.ts`), core);
const isLit = (id: string) =>
  /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/](reactive-element|localize[\\/]internal[\\/](str-tag|default-msg)))\b/.test(id);

function isAmong(files: ReadonlySet<string>) {
  return (id: string) => files.has(path.resolve(id));
}

/** What each element is made of, beyond the core: at once, and in all. */
const tags = doors.filter((door) => door.startsWith('lbb-'));
const elements = new Map(tags.map((tag) => [tag, [...closure(path.resolve(`src/${tag}.ts`))].filter((file) => !core.has(file))] as const));
const inAll = new Map(tags.map((tag) => [tag, closure(path.resolve(`src/${tag}.ts`), new Set(), [STATIC, LAZY])] as const));
const counts = new Map<string, number>();
for (const file of [...elements.values()].flat()) counts.set(file, (counts.get(file) ?? 0) + 1);
const furniture = new Set([...counts].filter(([, count]) => count > 1).map(([file]) => file));
const coreInAll = closure(path.resolve('src/elements/shared/feed-element.ts'), new Set(), [STATIC, LAZY]);
/** What later parts of several elements use: one file, so that a later part does not ask for ten. */
const sundries = new Set(
  [...new Set([...inAll.values()].flatMap((files) => [...files]))].filter(
    (file) =>
      !counts.has(file) &&
      !coreInAll.has(file) &&
      !/generated|show-to-dane|json-ld/.test(file) &&
      [...inAll.values()].filter((files) => files.has(file)).length > 1,
  ),
);
const isLent = (file: string, owner: string) => [...inAll].some(([tag, files]) => tag !== owner && files.has(file));
/** What one has to itself; and apart from it what a later part of another uses too, or that would fetch this element with it. */
const own = [...elements].flatMap(([tag, files]) => {
  const only = files.filter((file) => counts.get(file) === 1);
  return [
    {name: tag, test: isAmong(new Set(only.filter((file) => !isLent(file, tag)))), priority: 2},
    {name: `${tag}-lent`, test: isAmong(new Set(only.filter((file) => isLent(file, tag)))), priority: 2},
  ];
});
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
      plugins: [tightTemplates(), ownKeys(), noEmptyNamespaces(), startTogether()],
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
                // What every element needs once it is on a page: one file, because small files compress badly.
                {name: 'core', test: (id: string) => isLit(id) || isAmong(core)(id), priority: 2},
                {name: 'furniture', test: isAmong(furniture), priority: 2},
                {name: 'sundries', test: isAmong(sundries), priority: 2},
                ...own,
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
