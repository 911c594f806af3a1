// Where several lazily loaded modules stand in one file, the bundler makes an object of each one's exports, with a helper
// in a file of its own that every page would wait for. This puts a shorter one into the files that use it. The bundler's also
// loops over all keys it meets: on pages where a library has put keys on Object.prototype, no script would start.
const EXPORT_ALL = `var __exportAll = (all) =>
  Object.keys(all).reduce((exports, name) => Object.defineProperty(exports, name, {get: all[name], enumerable: true}), {});`;

export const namespaces = () => ({
  name: 'lbb-namespaces',
  transform: {
    filter: {id: /rolldown[\\/]runtime/},
    handler(code) {
      const own = code.replace(/var __exportAll = [^]+?\n\};/, EXPORT_ALL);
      return own === code ? this.error('the helper is written otherwise') : {code: own, map: null};
    },
  },
  generateBundle(_, bundle) {
    const helper = Object.values(bundle).find(({fileName}) => fileName.includes('rolldown-runtime'));
    if (!helper) return;
    const [, body, name] =
      /^([^]*)export\{(\w+)(?: as \w+)?\};\s*$/.exec(helper.code) ?? this.error(`more than one helper: ${helper.code}`);
    delete bundle[helper.fileName];
    for (const chunk of Object.values(bundle)) {
      if (!chunk.imports?.includes(helper.fileName)) continue;
      chunk.code = chunk.code.replace(
        /import\{(?:\w+ as )?(\w+)\}from"\.\/rolldown-runtime-[^"]+";/,
        (_, here) => `var ${here}=(()=>{${body}return ${name}})();`,
      );
      chunk.imports = chunk.imports.filter((file) => file !== helper.fileName);
    }
  },
});
