// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./activities/en.js'),
  "uk": () => import('./activities/uk.js'),
  "ar": () => import('./activities/ar.js'),
  "ti": () => import('./activities/ti.js'),
};
