// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words} from '../../words.js';

export const words: Words = {
  first: {
    "en": () => import('./activities/en.js'),
    "uk": () => import('./activities/uk.js'),
    "ar": () => import('./activities/ar.js'),
    "ti": () => import('./activities/ti.js'),
  },
  rest: {
    "en": () => import('./activities-rest/en.js'),
    "uk": () => import('./activities-rest/uk.js'),
    "ar": () => import('./activities-rest/ar.js'),
    "ti": () => import('./activities-rest/ti.js'),
  },
};
