// The names of a version's files hold hashes of what is in them: whoever writes lines that ask for them (`lbb-feed html --script`)
// finds the names beside the script.
/** @param {string} version */
export const filesList = (version) => ({
  name: 'lbb-files-list',
  generateBundle(_, bundle) {
    const files = Object.keys(bundle).flatMap((file) => /^lbb\/(.+\.js)$/.exec(file)?.[1] ?? []);
    this.emitFile({type: 'asset', fileName: 'lbb-files.json', source: `${JSON.stringify({version, files: files.sort()})}\n`});
  },
});
