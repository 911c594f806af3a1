// How the script-tag build is cut into files. Each element is bundled as if it were alone on the page, on top of the core:
//
//   core            what every element is made of
//   lbb-<element>   the rest of an element's first view
//   <part>          what is loaded after that; `parts` says which lazily loaded modules stand in one file
//
// So a small module outside the core that two elements import stands in both, as a copy (`text-in.ts?of=contact-card.ts`):
// that costs less than one more file to wait for. What the page should have only once belongs in the core, or on a
// symbol of the global object.
import path from 'node:path';
import {build, normalizePath} from 'vite';
import {root} from '../../files.mjs';

const DOOR = /[\\/]src[\\/](lbb-[\w-]+)\.ts$/;
const COPY = /\?of=([\w-]+)\.ts$/;
/** What the loader is made of: it waits for no other file, so that it has copies even of what the core imports. */
const LOADER = /[\\/]src[\\/](?:(?:old[\\/])?script-tag|renew|watch-page|network[\\/]start-request)\.ts$/;
const OWN = /[\\/]elements[\\/](?!shared)([\w-]+)[\\/]|[\\/]src[\\/]lbb-([\w-]+)\.ts$/;

/** @returns {Promise<Set<string>>} the modules and all that they import, lazily loaded ones left out */
async function withImports(modules, plugins) {
  const found = new Set();
  const plugin = {
    name: 'lbb-imports',
    buildEnd() {
      const add = (id) => found.has(id) || (found.add(id), this.getModuleInfo(id).importedIds.forEach(add));
      modules.forEach(add);
    },
  };
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins, plugin],
    build: {write: false, lib: {entry: modules, formats: ['es']}},
  });
  return found;
}

/**
 * @param base what every element is made of, with what it imports: files of this project
 * @param {Record<string, RegExp>} parts by the name of a file, the lazily loaded modules that stand in it; what several of
 *   them import stands in the first of these
 * @param plugins what else decides which module is meant
 * @param together parts of several elements: they have copies of what they import from first views, so that they bring none
 * @returns {Promise<{plugin: import('vite').Plugin, nameOf: Function}>} `nameOf` is to be a group's name
 */
export async function cut(base, parts, together = [], plugins = []) {
  const files = base.map((file) => normalizePath(path.resolve(root, file)));
  const core = await withImports(files, plugins);
  const partOf = (id) => DOOR.exec(id)?.[1] ?? Object.keys(parts).find((name) => parts[name].test(id));

  /** Whose a module is: a copy's, a part's that stands by itself, or an element's. */
  const ownerOf = (id) =>
    COPY.exec(id)?.[1] ??
    (LOADER.test(id) ? 'loader' : undefined) ??
    together.find((name) => parts[name].test(id)) ??
    OWN.exec(id)?.slice(1).find(Boolean);

  /** The files that load a module: those of the doors and lazily loaded modules that import it. */
  function loadedWith(id, context, seen = new Set()) {
    if (seen.has(id)) return [];
    seen.add(id);
    const {importers, dynamicImporters} = context.getModuleInfo(id);
    const own = DOOR.test(id) || dynamicImporters.length ? [partOf(id)] : [];
    return [...own, ...importers.flatMap((importer) => loadedWith(importer, context, seen))];
  }

  return {
    nameOf(id, context) {
      if (core.has(id) || id.startsWith('\0')) return 'core'; // what begins with \0 are the bundler's own helpers
      const files = loadedWith(id, context);
      return files.find((name) => name?.startsWith('lbb-')) ?? Object.keys(parts).find((name) => files.includes(name));
    },
    plugin: {
      name: 'lbb-own-copies',
      enforce: 'pre',
      async resolveId(source, importer, {kind}) {
        if (!importer || kind === 'dynamic-import' || !source.startsWith('.')) return;
        const found = await this.resolve(source, importer.split('?')[0], {kind, skipSelf: true});
        const owner = ownerOf(importer);
        if (!found || !owner || ownerOf(found.id) === owner || (core.has(found.id) && owner !== 'loader')) return found;
        return together.includes(owner) || !ownerOf(found.id) ? `${found.id}?of=${owner}.ts` : found;
      },
    },
  };
}
