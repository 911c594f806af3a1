// The names of an element's thirty files of words would be a third of a kilobyte of its first view. They are called by a rule
// instead, `activities-uk-1a2b3c4.js`, with one hash of a folder's languages together, so that one line names them all.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Stands for the folder of the files of words, seen from the file that loads them. */
const FOLDER = 'folder-of-words:';

export const wordsNames = () => ({
  name: 'lbb-words-names',
  transform: {
    filter: {id: /[\\/]generated[\\/]words[\\/][\w-]+\.ts/},
    handler(_, id) {
      const own = id.split('?')[0].replace(/\.ts$/, '');
      const loaders = (folder) => {
        if (!existsSync(folder)) return '{}';
        const files = readdirSync(folder).map((file) => path.join(folder, file));
        const sources = createHash('sha256');
        for (const file of files) sources.update(readFileSync(file));
        const hash = sources.digest('base64url').slice(0, 7);
        const nameOf = (tag) => `${path.basename(folder)}-${tag}-${hash}.js`;
        for (const file of files) this.emitFile({type: 'chunk', id: file, fileName: `lbb/${nameOf(path.basename(file, '.ts'))}`});
        return `/* @__PURE__ */ byTag((tag) => import(/* @vite-ignore */ \`${FOLDER}/${nameOf('${tag}')}\`))`;
      };
      return {
        code: `import {sourceLanguage, tags} from '../../languages.js';
// Also in browsers of 2018, which read the loader.
const byTag = (load) => tags.reduce((all, tag) => (tag === sourceLanguage || (all[tag] = () => load(tag)), all), {});
export const first = ${loaders(own)};
export const words = {first, rest: ${loaders(`${own}-rest`)}};`,
        map: null,
      };
    },
  },
  renderChunk: (code, {fileName}) => ({code: code.replaceAll(FOLDER, fileName.startsWith('lbb/') ? '.' : './lbb'), map: null}),
});
