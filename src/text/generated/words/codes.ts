// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./codes/en.js'),
  "uk": () => import('./codes/uk.js'),
  "ar": () => import('./codes/ar.js'),
  "ti": () => import('./codes/ti.js'),
};
