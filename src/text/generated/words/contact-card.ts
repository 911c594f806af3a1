// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words} from '../../words.js';

export const words: Words = {
  first: {
    "en": () => import('./contact-card/en.js'),
    "uk": () => import('./contact-card/uk.js'),
    "ar": () => import('./contact-card/ar.js'),
    "ti": () => import('./contact-card/ti.js'),
  },
  rest: {},
};
