// A script tag without type="module" runs a script on the page's top level, where each of its names is the page's: `let t` would
// stop the next script that says the same. In a function they are its own.
/** @param {string} file a file that imports and exports nothing, so that it may be run as a module and as a script */
export const asFunction = (file) => ({
  name: 'lbb-as-function',
  generateBundle(_, bundle) {
    const chunk = bundle[file];
    if (chunk.imports.length || chunk.exports.length || chunk.code.includes('import.meta')) this.error(`${file} runs as a module only`);
    chunk.code = `(()=>{${chunk.code.trim().replace(/;$/, '')}})();\n`;
  },
});
