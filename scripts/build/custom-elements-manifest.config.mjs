// What editors, frameworks and docs/elements.md know of the elements, made from the class JSDoc by the analyzer's command line.
/** What others can import or hear of: the elements, what they are made of, and their events. */
const isPublicClass = ({kind, name}) => kind === 'class' && /^Lbb|^FeedElement$|\wEvent$/.test(name);
const isDoor = ({path}) => /^src\/[\w-]+\.ts$/.test(path);

/** Leaves out what is the package's own affair: modules of its inside, and what is private, internal, or not described. */
const publicOnly = {
  name: 'lbb-public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) module.declarations = module.declarations.filter(isPublicClass);
    manifest.modules = manifest.modules.filter((module) => module.declarations.length || isDoor(module));
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const names = new Set(declarations.map(({name}) => name));
    for (const module of manifest.modules) module.exports = module.exports.filter(({name}) => names.has(name));
    for (const declaration of declarations) {
      const isPublic = ({description, privacy = 'public', static: isStatic}) => description && privacy === 'public' && !isStatic;
      declaration.members = declaration.members?.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter(isPublic);
      // Without those that the analyzer guesses from a dispatchEvent().
      declaration.events = declaration.events?.filter(({name, description}) => name && description);
      if (!declaration.tagName) delete declaration.customElement; // the base class
    }
  },
};

/** Each door registers the element of its name, which the analyzer cannot see through define(). */
const definitions = {
  name: 'lbb-definitions',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {path, declarations} of modules)
      for (const {tagName, name} of declarations.filter((one) => one.tagName)) {
        const door = modules.find((module) => module.path === `src/${tagName}.ts`);
        door.exports = [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}}];
      }
  },
};

/** Names the files that are published, in place of their sources. */
const publishedPaths = {
  name: 'lbb-published-paths',
  packageLinkPhase({customElementsManifest}) {
    const published = (value) => (typeof value === 'string' ? value.replace(/^(?:\/?src|\.)\/(.+)\.[jt]s$/, 'dist/$1.js') : value);
    const written = JSON.stringify(customElementsManifest);
    Object.assign(
      customElementsManifest,
      JSON.parse(written, (_, value) => published(value)),
    );
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/lbb-*.ts', 'src/index.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [publicOnly, definitions, publishedPaths],
};
