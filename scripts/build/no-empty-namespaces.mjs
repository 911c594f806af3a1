// A vite plugin for the script-tag build: a door exports nothing, it only registers its element. The bundler hands out an
// empty namespace for it all the same, and with it a helper that every first view would fetch as a file of its own.

/** Chunks that nobody asks anything of but to be run. */
export const givesNothing = new Set();

export const noEmptyNamespaces = () => ({
  name: 'lbb-no-empty-namespaces',
  enforce: 'post',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const emptied = new Map();
    for (const chunk of chunks) {
      const helper = /import\{\w+ as (\w+)\}from"\.\/rolldown-runtime-[^"]+";/.exec(chunk.code);
      if (!helper) continue;
      const [whole, name] = helper;
      // The whole of the declaration, or one among others.
      const empty = new RegExp(`(?:var (\\w+)=${name}\\(\\{\\}\\);|,(\\w+)=${name}\\(\\{\\}\\)(?=[,;]))`).exec(chunk.code);
      if (!empty) continue;
      const namespace = empty[1] ?? empty[2];
      const exported = new RegExp(`\\b${namespace} as (\\w+),?`).exec(chunk.code.slice(chunk.code.lastIndexOf('export{')));
      if (!exported) this.error(`${chunk.fileName}: no export of its empty namespace`);
      let code = chunk.code.replace(empty[0], '');
      const at = code.lastIndexOf('export{');
      code = code.slice(0, at) + code.slice(at).replace(exported[0], '').replace(',}', '}');
      // Another namespace in this chunk may hold something.
      if (!new RegExp(`[=,;]${name}\\(\\{`).test(code)) {
        code = code.replace(whole, '');
        chunk.imports = chunk.imports.filter((file) => !file.includes('rolldown-runtime'));
      }
      chunk.code = code;
      givesNothing.add(chunk.fileName);
      emptied.set(path(chunk.fileName), exported[1]);
    }
    for (const chunk of chunks)
      chunk.code = chunk.code.replace(/(\bimport\([`"']([^`"']+)[`"']\))\.then\((\w+)=>\3\.(\w+)\)/g, (whole, request, address, _, key) =>
        emptied.get(path(address)) === key ? request : whole,
      );
  },
});

const path = (address) => address.slice(address.lastIndexOf('/') + 1);
