// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./volunteer-signup-surroundings/en.js'),
  "uk": () => import('./volunteer-signup-surroundings/uk.js'),
  "ar": () => import('./volunteer-signup-surroundings/ar.js'),
  "ti": () => import('./volunteer-signup-surroundings/ti.js'),
};
