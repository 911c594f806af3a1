// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./volunteer-signup-answering/en.js'),
  "uk": () => import('./volunteer-signup-answering/uk.js'),
  "ar": () => import('./volunteer-signup-answering/ar.js'),
  "ti": () => import('./volunteer-signup-answering/ti.js'),
};
