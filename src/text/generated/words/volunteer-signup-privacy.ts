// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./volunteer-signup-privacy/en.js'),
  "uk": () => import('./volunteer-signup-privacy/uk.js'),
  "ar": () => import('./volunteer-signup-privacy/ar.js'),
  "ti": () => import('./volunteer-signup-privacy/ti.js'),
};
