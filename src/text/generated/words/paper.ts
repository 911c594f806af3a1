// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./paper/en.js'),
  "uk": () => import('./paper/uk.js'),
  "ar": () => import('./paper/ar.js'),
  "ti": () => import('./paper/ti.js'),
};
