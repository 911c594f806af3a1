// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words} from '../../words.js';

export const words: Words = {
  first: {
    "en": () => import('./opening-hours/en.js'),
    "uk": () => import('./opening-hours/uk.js'),
    "ar": () => import('./opening-hours/ar.js'),
    "ti": () => import('./opening-hours/ti.js'),
  },
  rest: {},
};
