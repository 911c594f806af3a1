// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./limits/en.js'),
  "uk": () => import('./limits/uk.js'),
  "ar": () => import('./limits/ar.js'),
  "ti": () => import('./limits/ti.js'),
};
