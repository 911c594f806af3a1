// The minifier gives each export two names, one within its file and one between files: `export{Lr as A, jn as Kt}`. The first
// does for both, which is 0.2 kB of a first view. Only for the core and the elements: of other files, words for instance,
// exports are asked for by name.

/** The parts of all `import{…}`, or of all `export{…}`. */
const specifiersOf = (body, kind) =>
  body.filter(({type}) => type === kind).flatMap((one) => one.specifiers.map((part) => ({...part, from: one.source?.value})));
const nameOf = (file) => file.split('/').at(-1);

export const exportNames = () => ({
  name: 'lbb-export-names',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const imported = new Set(chunks.flatMap(({imports}) => imports));
    /** By file and name between files, the name within the file. */
    const own = new Map();
    const edits = new Map(chunks.map((chunk) => [chunk, []]));
    for (const chunk of chunks) {
      if (!chunk.isEntry || !imported.has(chunk.fileName)) continue;
      for (const {start, end, local, exported} of specifiersOf(this.parse(chunk.code).body, 'ExportNamedDeclaration')) {
        own.set(`${nameOf(chunk.fileName)} ${exported.name}`, local.name);
        edits.get(chunk).push({start, end, text: local.name});
      }
    }
    for (const chunk of chunks) {
      for (const {start, end, local, imported, from} of specifiersOf(this.parse(chunk.code).body, 'ImportDeclaration')) {
        const name = own.get(`${nameOf(from)} ${imported.name}`);
        if (name) edits.get(chunk).push({start, end, text: name === local.name ? name : `${name} as ${local.name}`});
      }
      for (const {start, end, text} of edits.get(chunk).sort((a, b) => b.start - a.start))
        chunk.code = chunk.code.slice(0, start) + text + chunk.code.slice(end);
    }
  },
});
