// A vite plugin for the script-tag build: whoever asks for a chunk also asks, at once, for the chunks that one imports.
// A browser would learn of them only when the first has arrived, and on a phone each such step costs a sixth of a second.
import {givesNothing} from './no-empty-namespaces.mjs';

export const startTogether = () => ({
  name: 'lbb-start-together',
  enforce: 'post',
  generateBundle(_, bundle) {
    /** A chunk and all it imports, itself first. */
    const closure = (name, found = new Set()) => {
      if (!bundle[name] || found.has(name)) return found;
      found.add(name);
      for (const imported of bundle[name].imports) closure(imported, found);
      return found;
    };
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // Whoever is evaluated first in a circle finds the other empty.
      for (const imported of chunk.imports)
        if (closure(imported).has(chunk.fileName)) this.error(`chunks in a circle: ${chunk.fileName} and ${imported}`);
      const here = closure(chunk.fileName);
      chunk.code = chunk.code.replace(/\bimport\((["'`])(\.\.?\/[^"'`]+)\1\)/g, (whole, quote, address) => {
        const folder = new URL(chunk.fileName, 'file:///');
        const name = new URL(address, folder).pathname.slice(1);
        const others = [...closure(name)].filter((other) => other !== name && !here.has(other));
        if (!others.length) return whole;
        const base = address.slice(0, address.lastIndexOf('/') + 1);
        const all = [whole, ...others.map((other) => `import(${quote}${base}${other.slice(other.lastIndexOf('/') + 1)}${quote})`)];
        return `Promise.all([${all}])${givesNothing.has(name) ? '' : '.then(e=>e[0])'}`;
      });
    }
  },
});
