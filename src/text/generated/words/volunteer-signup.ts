// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words} from '../../words.js';

export const words: Words = {
  first: {
    "en": () => import('./volunteer-signup/en.js'),
    "uk": () => import('./volunteer-signup/uk.js'),
    "ar": () => import('./volunteer-signup/ar.js'),
    "ti": () => import('./volunteer-signup/ti.js'),
  },
  rest: {
    "en": () => import('./volunteer-signup-rest/en.js'),
    "uk": () => import('./volunteer-signup-rest/uk.js'),
    "ar": () => import('./volunteer-signup-rest/ar.js'),
    "ti": () => import('./volunteer-signup-rest/ti.js'),
  },
};
