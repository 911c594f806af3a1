import {readFileSync} from 'node:fs';
import {leanLit} from '../../scripts/build/cdn/lean-lit.mjs';

const {filter, handler} = leanLit().transform;
const error = (message) => {
  throw new Error(message);
};

/** A plugin of esbuild: Lit as it stands in the script-tag build, so that the tests say what an element misses of it. */
export const visitorsLit = {
  name: 'visitors-lit',
  setup: ({onLoad}) => onLoad({filter: filter.id}, ({path}) => ({contents: handler.call({error}, readFileSync(path, 'utf8'), path).code})),
};
