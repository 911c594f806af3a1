// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./opening-hours/en.js'),
  "uk": () => import('./opening-hours/uk.js'),
  "ar": () => import('./opening-hours/ar.js'),
  "ti": () => import('./opening-hours/ti.js'),
};
