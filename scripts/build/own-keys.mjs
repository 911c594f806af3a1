// A vite plugin: the bundler's export helper loops over every key it meets, and on pages where a library has put its own
// on Object.prototype the script would not start.
export const ownKeys = () => ({
  name: 'lbb-own-keys',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.fileName.includes('rolldown-runtime'))
        chunk.code = chunk.code.replace(/for ?\((?:var|let|const) (\w+) in (\w+)\)/g, 'for(let $1 of Object.keys($2))');
  },
});
