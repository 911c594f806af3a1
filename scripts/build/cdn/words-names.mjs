// The names of an element's thirty files of words would be a third of a kilobyte of its first view. They are called by a rule
// instead, `activities-uk-1a2b3c4.js`, with one hash of all words together, so that one line names a folder's files.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {globSync, root} from '../../files.mjs';

/** Stands for the folder of the files of words, seen from the file that loads them. */
const FOLDER = 'folder-of-words:';
/** A load for each language but the first, in which all is written. Also in browsers of 2018, which read the loader. */
const BY_TAG = 'export const byTag = (load) => tags.slice(1).reduce((all, tag) => ((all[tag] = () => load(tag)), all), {});';

export const wordsNames = () => {
  const sources = createHash('sha256');
  for (const file of globSync(path.join(root, 'src/text/generated/words'), '.ts')) sources.update(readFileSync(file));
  const hash = sources.digest('base64url').slice(0, 7);
  const nameOf = (folder, tag) => `${path.basename(folder)}-${tag}-${hash}.js`;
  return {
    name: 'lbb-words-names',
    transform: {
      filter: {id: /[\\/]generated[\\/](words[\\/][\w-]+|tags)\.ts/},
      handler(code, id) {
        if (/tags\.ts/.test(id)) return {code: code + BY_TAG, map: null};
        const own = id.split('?')[0].replace(/\.ts$/, '');
        const loaders = (folder) => {
          if (!existsSync(folder)) return '{}';
          for (const file of readdirSync(folder))
            this.emitFile({type: 'chunk', id: path.join(folder, file), fileName: `lbb/${nameOf(folder, path.basename(file, '.ts'))}`});
          return `/* @__PURE__ */ byTag((tag) => import(/* @vite-ignore */ \`${FOLDER}/${nameOf(folder, '${tag}')}\`))`;
        };
        return {
          code: `import {byTag} from '../tags.js';
export const first = ${loaders(own)};
export const words = {first, rest: ${loaders(`${own}-rest`)}};`,
          map: null,
        };
      },
    },
    renderChunk: (code, {fileName}) => ({code: code.replaceAll(FOLDER, fileName.startsWith('lbb/') ? '.' : './lbb'), map: null}),
  };
};
