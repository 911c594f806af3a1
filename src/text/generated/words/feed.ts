// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words} from '../../words.js';

export const words: Words = {
  first: {
    "en": () => import('./feed/en.js'),
    "uk": () => import('./feed/uk.js'),
    "ar": () => import('./feed/ar.js'),
    "ti": () => import('./feed/ti.js'),
  },
  rest: {},
};
