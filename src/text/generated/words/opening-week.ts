// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./opening-week/en.js'),
  "uk": () => import('./opening-week/uk.js'),
  "ar": () => import('./opening-week/ar.js'),
  "ti": () => import('./opening-week/ti.js'),
};
