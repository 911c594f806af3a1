// How the script-tag build is cut: one file with what every element needs (the core), one for each element's first view, and
// for what comes later as few as can be. Small files compress badly, and each one that is waited for costs a phone a step.
//
// So a small module that two first views use stands in both, as a copy: `text-in.ts?of=lbb-activities`. What comes later
// uses its own element's copies; what later parts of several elements share has copies of its own, so that no element's
// later part fetches another's first view. Modules that are copied must keep nothing that the page should have only once.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const STATIC = /^(?:(?:import|export)\b(?! type)[^'=]*? from |import )'(\.[^']+)\.js'/gm;
const LAZY = /\bimport\('(\.[^']+)\.js'\)/g;

const importsOf = (file, kinds) => {
  const source = readFileSync(file, 'utf8');
  return kinds
    .flatMap((kind) => [...source.matchAll(kind)].map(([, name]) => path.join(path.dirname(file), `${name}.ts`)))
    .filter((imported) => existsSync(imported)); // examples in comments name files that are not there
};

/** A source file and all it imports, types left out; lazy parts too where they are asked for. */
function closure(file, found = new Set(), kinds = [STATIC]) {
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of importsOf(file, kinds)) closure(imported, found, kinds);
  return found;
}

/**
 * @param tags names of doors in src/, one for each element
 * @param shared what every element is made of
 * @param packages the same from node_modules, by their ids
 */
export function oneFileEach(tags, shared, packages) {
  const inCore = new Set();
  for (const file of shared) closure(path.resolve(file), inCore);
  const afterCore = new Set();
  for (const file of shared) closure(path.resolve(file), afterCore, [STATIC, LAZY]);
  const door = (tag) => path.resolve(`src/${tag}.ts`);
  const first = new Map(tags.map((tag) => [tag, new Set([...closure(door(tag))].filter((file) => !inCore.has(file)))]));
  const all = new Map(tags.map((tag) => [tag, closure(door(tag), new Set(), [STATIC, LAZY])]));
  const usersOf = (file) => tags.filter((tag) => all.get(tag).has(file));

  /** Whose a module is: an element's, by its name or because nobody else uses it. */
  const ownerOf = (id) => {
    const [file, query] = id.split('?');
    if (query?.startsWith('of=')) return query.slice(3);
    const users = usersOf(file);
    return users.length === 1 && !afterCore.has(file) ? users[0] : undefined;
  };
  /** The module that `importer` means by a file. */
  const seenFrom = (importer, file) => {
    const owner = ownerOf(importer);
    return owner && first.get(owner).has(file) && usersOf(file).length > 1 ? `${file}?of=${owner}` : file;
  };

  // What later parts of several elements use, by the same rule.
  const reached = new Map();
  for (const tag of tags) {
    const seen = new Set();
    const walk = (id) => {
      if (seen.has(id)) return;
      seen.add(id);
      if (!id.includes('?')) reached.set(id, (reached.get(id) ?? 0) + 1);
      for (const file of importsOf(id.split('?')[0], [STATIC, LAZY])) walk(seenFrom(id, file));
    };
    walk(door(tag));
  }
  // Words are fetched by language, and the sign for a Dane by whoever opens it.
  const isSundry = (id) => reached.get(id) > 1 && !afterCore.has(id) && !/generated|show-to-dane|json-ld/.test(id);

  const resolved = (id) => {
    const [file, query] = id.split('?');
    return path.resolve(file) + (query === undefined ? '' : `?${query}`);
  };
  return {
    groups: [
      {name: 'core', test: (id) => packages.test(id) || inCore.has(resolved(id))},
      {name: 'sundries', test: (id) => isSundry(resolved(id))},
      ...tags.map((name) => ({
        name,
        test: (id) => {
          const module = resolved(id);
          return ownerOf(module) === name && first.get(name).has(module.split('?')[0]);
        },
      })),
    ],
    plugin: {
      name: 'lbb-one-file-each',
      enforce: 'pre',
      resolveId(source, importer) {
        if (!importer || !/^\.\.?\/.*\.js$/.test(source)) return;
        const [from] = importer.split('?');
        const file = path.join(path.dirname(from), source.replace(/\.js$/, '.ts'));
        if (!file.startsWith(path.resolve('src'))) return;
        const id = seenFrom(importer, file);
        // A copy's imports are found from here too: nobody else knows what its name means.
        return id.includes('?') || importer.includes('?') ? id : undefined;
      },
      load(id) {
        if (id.includes('?of=')) return {code: readFileSync(id.split('?')[0], 'utf8'), moduleType: 'ts'};
      },
    },
  };
}
