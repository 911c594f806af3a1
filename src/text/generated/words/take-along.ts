// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./take-along/en.js'),
  "uk": () => import('./take-along/uk.js'),
  "ar": () => import('./take-along/ar.js'),
  "ti": () => import('./take-along/ti.js'),
};
